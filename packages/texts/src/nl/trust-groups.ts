export const words = {
  description: 'De cijfers van de gesloten rondes naar leeftijd, buurt en taal van de vragenlijst, van wie meedeed; niet gewogen. Leeg is: niet getoond. Onder 10 antwoorden wordt niets getoond, en soms ook van een andere groep niet; van 10 tot en met 49 is het een indicatie. Cijfers staan in tienden, aantallen zijn naar beneden afgerond op vijftallen.',
  wave: 'naam van de ronde',
  opens_at: 'moment waarop de ronde opende, in UTC',
  closes_at: 'moment waarop de ronde sloot, in UTC',
  question: 'naam van de vraag',
  partner: 'de organisatie waar de vraag over gaat',
  aspect: 'waar de vraag over gaat',
  by: 'waarnaar is ingedeeld: age (leeftijd), area (buurt) of language (taal van de vragenlijst)',
  group: 'de groep: leeftijd, CBS-code van de buurt, of taal (ISO 639-1)',
  reliability: 'figure: een cijfer; indication: een indicatie, minder dan 50 antwoorden; withheld: niet getoond',
  mean: 'gemiddeld cijfer van wie meedeed, in tienden',
  lower: 'ondergrens van het betrouwbaarheidsinterval, naar beneden afgerond',
  upper: 'bovengrens van het betrouwbaarheidsinterval, naar boven afgerond',
  level: 'betrouwbaarheid van het interval, van 0 tot 1',
  answers: 'aantal cijfers, naar beneden afgerond op een vijftal',
};

export const issues = {};
