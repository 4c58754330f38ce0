/** The road of a proposal, and what who acts for a partner does on it. */
export const parts = {
  proposalRoad: () => import('./proposal-road.ts'),
  proposalPartner: () => import('./proposal-partner.ts'),
};

export const words = {
  search: 'Search the proposals',
  searchSubmit: 'Search',
  state: 'Status',
  anyState: 'All proposals',
  found: { one: '{count} proposal', other: '{count} proposals' },
  none: 'There are no proposals yet. The first one can be yours.',
  noneFound: 'No proposal found. Search with another word.',
  more: 'Show more proposals',
  readOn: 'Read on',
  submittedOn: 'Submitted on {date}',
  cost: 'Cost: {amount}',
  support: { one: 'Supported {count} time', other: 'Supported {count} times' },
  supportNow: 'Support this proposal',
  supportHint: 'Support is not a vote. Anyone can give it, once a browser.',
  supported: 'You support this proposal.',
  inTheWay: 'What stands in the way of plans?',
  road: 'The road of this proposal',
  'state.draft': 'Being written',
  'state.submitted': 'Submitted',
  'state.supported': 'Supported by residents',
  'state.answered': 'Answered',
  'state.to-vote': 'Being voted on',
  'state.agreed': 'Agreed',
  'state.under-way': 'Under way',
  'state.done': 'Done',
  'state.stopped': 'Stopped',
};

export const issues = {
  'proposal.support.closed': 'Support can no longer be given: it has been decided what becomes of the proposal.',
};
