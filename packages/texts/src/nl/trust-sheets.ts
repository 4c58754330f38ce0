export const words = {
  description: 'De ingevulde vragenlijsten van een gesloten ronde, een regel voor elke vragenlijst, in een volgorde die niets zegt. Van elke groep vragenlijsten die hetzelfde over de invuller zeggen, zijn er ten minste 10; daarvoor is soms een kolom grover of leeg. Niets is veranderd. Wat bewoners in eigen woorden schreven, staat er niet in.',
  weighted: 'De gewichten maken de kolommen over de invuller gelijk aan de bewoners van 15 jaar en ouder (CBS). Gemiddelden kunnen iets verschillen van de bekendgemaakte cijfers.',
  notWeighted: 'Er zijn geen gewichten: deze kolommen zijn niet gelijk te maken aan de bewoners.',
  wave: 'naam van de ronde',
  weight: 'gewicht van de vragenlijst, gemiddeld 1',
  'age.as-asked': 'leeftijd; leeg is niet bekend of niet getoond',
  'age.coarser': 'leeftijd in twee helften: tot en met 44 jaar, of 45 jaar en ouder; leeg is niet bekend of niet getoond',
  'area.as-asked': 'CBS-code van de buurt; leeg is niet bekend of niet getoond',
  'area.coarser': 'CBS-code van de wijk waar de buurt in ligt; leeg is niet bekend of niet getoond',
  grade: 'cijfer van 0 tot en met 10 bij: {statement} Leeg is geen cijfer.',
};

export const issues = {};
