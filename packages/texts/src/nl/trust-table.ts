export const words = {
  description: 'Alle cijfers van de gesloten rondes die bekend zijn gemaakt. Leeg is: niet getoond, of niet van toepassing. Onder 10 antwoorden wordt niets getoond; van 10 tot en met 49 is het een indicatie.',
  wave: 'naam van de ronde',
  opens_at: 'moment waarop de ronde opende, in UTC',
  closes_at: 'moment waarop de ronde sloot, in UTC',
  word: 'peiling: iedereen kon meedoen, het zegt iets over wie meedeed; meting: wie meedeed is door loting uitgenodigd',
  wording_version: 'versie van de vragen zoals ze gesteld zijn, in elke taal dezelfde; bij ‘notes’ staat van elke versie en taal of iemand de vragen getoetst heeft (gevalideerd)',
  series: 'nummer van de reeks; cijfers van verschillende reeksen zijn niet met elkaar te vergelijken',
  invited: 'aantal mensen dat is uitgenodigd',
  responded: 'aantal mensen dat meedeed',
  question: 'naam van de vraag',
  partner: 'de organisatie waar de vraag over gaat',
  aspect: 'waar de vraag over gaat',
  reliability: 'figure: een cijfer; indication: een indicatie, minder dan 50 antwoorden; withheld: niet getoond, te weinig antwoorden hier of bij een groep ernaast; cannot-be-weighted: wie antwoordde kan niet staan voor alle bewoners',
  mean: 'gemiddeld cijfer, van 0 tot en met 10',
  lower: 'ondergrens van het betrouwbaarheidsinterval',
  upper: 'bovengrens van het betrouwbaarheidsinterval',
  level: 'betrouwbaarheid van het interval, van 0 tot 1',
  standard_error: 'standaardfout van het gemiddelde',
  answers: 'aantal cijfers waar het gemiddelde over gaat',
  design_effect: 'hoeveel keer zo groot de variantie is door het wegen; leeg als er niet gewogen is',
};

export const issues = {};
