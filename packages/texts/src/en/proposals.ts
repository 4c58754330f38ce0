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
  'proposal.transition.not-allowed': 'A proposal cannot go from ‘{from}’ to ‘{to}’.',
  'proposal.transition.not-yours': 'This step is not yours to take.',
  'proposal.reasons.required': 'Write down why, so that residents can read it.',
};
