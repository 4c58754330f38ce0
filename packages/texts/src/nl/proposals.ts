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
  'proposal.transition.not-allowed': 'Een voorstel kan niet van ‘{from}’ naar ‘{to}’ gaan.',
  'proposal.transition.not-yours': 'Deze stap is niet aan u.',
  'proposal.reasons.required': 'Schrijf op waarom, zodat bewoners het kunnen lezen.',
};
