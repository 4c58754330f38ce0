/** The road of a proposal, and what who acts for a partner does on it. */
export const parts = {
  proposalRoad: () => import('./proposal-road.ts'),
  proposalPartner: () => import('./proposal-partner.ts'),
};

export const words = {
  search: 'Zoek in de voorstellen',
  searchSubmit: 'Zoek',
  state: 'Stand van zaken',
  anyState: 'Alle voorstellen',
  found: { one: '{count} voorstel', other: '{count} voorstellen' },
  none: 'Er zijn nog geen voorstellen. Het eerste kan van u zijn.',
  noneFound: 'Geen voorstel gevonden. Zoek met een ander woord.',
  more: 'Toon meer voorstellen',
  readOn: 'Lees verder',
  submittedOn: 'Ingediend op {date}',
  cost: 'Kosten: {amount}',
  support: { one: '{count} keer steun', other: '{count} keer steun' },
  supportNow: 'Steun dit voorstel',
  supportHint: 'Steun is geen stem. Iedereen kan steunen, één keer per browser.',
  supported: 'U steunt dit voorstel.',
  inTheWay: 'Wat staat plannen in de weg?',
  road: 'De weg van dit voorstel',
  'state.draft': 'In de maak',
  'state.submitted': 'Ingediend',
  'state.supported': 'Gesteund door bewoners',
  'state.answered': 'Beantwoord',
  'state.to-vote': 'In stemming',
  'state.agreed': 'Afgesproken',
  'state.under-way': 'In uitvoering',
  'state.done': 'Klaar',
  'state.stopped': 'Gestopt',
};

export const issues = {
  'proposal.support.closed': 'Steunen kan niet meer: er is besloten wat er met het voorstel gebeurt.',
};
