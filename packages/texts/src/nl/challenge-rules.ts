/** How long, on which ground, and what is not certain about the rules themselves: said wherever rules are told. */
export const words = {
  'length.days': { one: '{count} dag', other: '{count} dagen' },
  'length.weeks': { one: '{count} week', other: '{count} weken' },
  'length.months': { one: '{count} maand', other: '{count} maanden' },
  'length.years': { one: '{count} jaar', other: '{count} jaar' },
  groundIn: '{ground} ({article})',
  'ground.not-a-municipal-task': 'Dit is geen taak van de gemeente.',
  'ground.kept-out-by-law': 'De wet laat niet toe dat bewoners deze taak overnemen.',
  'ground.running-project': 'De gemeente is dit werk al aan het uitvoeren.',
  'ground.urgent': 'Het werk heeft zo’n haast dat er niet op gewacht kan worden.',
  'ground.vulnerable-people': 'Het kan mensen raken die kwetsbaar zijn.',
  'ground.higher-law': 'Andere wetten laten de gemeente hier geen keuze.',
  'ground.budget-or-tax': 'Het gaat over de begroting of over belasting.',
  'ground.european-tender': 'Om het bedrag moet de gemeente het in heel Europa aanbesteden.',
  'ground.parts-missing': 'Er ontbreekt iets in het plan, ook nadat erom is gevraagd.',
  'ground.not-better': 'Het wordt niet beter of voordeliger dan nu.',
  'ground.continuity-not-assured': 'Het is niet zeker dat het werk doorgaat als er iemand wegvalt.',
  'ground.too-little-support': 'Er staan te weinig buurtbewoners achter.',
};

export const issues = {
  'challenge.ordinance.not-in-force': 'Deze regels gelden pas vanaf {from}.',
  'challenge.ordinance.ended': 'Deze regels gelden niet meer sinds {until}.',
  'challenge.ordinance.summary-only': 'Deze regels komen uit een samenvatting. Kijk ook in de officiële tekst.',
  'challenge.ordinance.example-only': 'Dit zijn voorbeeldregels. Ze gelden nergens.',
  'challenge.postponement.not-allowed': 'Op {announced} meldde de gemeente uitstel dat de regels niet toelaten. Het telt niet mee.',
  'challenge.nature.unsettled': 'Het is niet zeker of dit antwoord een besluit is. Maak voor de zekerheid binnen zes weken bezwaar.',
};
