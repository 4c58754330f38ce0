/** Who works with whom, and on what. */
export const words = {
  organisation: 'Voor wie werkt iemand?',
  anyOrganisation: 'Alle organisaties',
  found: { one: '{count} mens die hier werkt', other: '{count} mensen die hier werken' },
  none: 'Er staat nog niemand op de lijst.',
  nameless: 'Iemand van {organisation}',
  namelessWhy: 'Deze organisatie doet mee. Wie het doet, is nog niet bekend.',
  roleAt: '{role} bij {organisation}',
  nameAt: '{name} ({organisation})',
  reach: 'Zo bereikt u deze persoon:',
  worksOn: 'Werkt aan',
  nothingPublic: 'Er staat nu niets open waar deze persoon aan werkt.',
  with: 'Samen met:',
  spoken: 'Een verhaal dat is ingesproken',
  'part.story.leads': 'Zorgt voor antwoord op een verhaal',
  'part.story.involved': 'Denkt mee over een verhaal',
  'part.story.answered': 'Gaf antwoord op een verhaal',
  'part.story.promised': 'Beloofde iets na een verhaal',
  'part.commitment.has': 'Heeft een toezegging',
  'part.commitment.had': 'Had een toezegging en droeg haar over',
  'part.commitment.asked': 'Is gevraagd een toezegging over te nemen',
  'part.table.sits': 'Zit aan een wijktafel',
  'part.mandate.decides': 'Mag zelf beslissen over',
  'part.mandate.backs': 'Staat achter wie mag beslissen over',
};

export const issues = {};
