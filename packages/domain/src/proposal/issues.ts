export const proposalIssues = {
  'proposal.title.too-short': ['minimum'],
  'proposal.title.too-long': ['maximum'],
  'proposal.description.too-short': ['minimum'],
  'proposal.description.too-long': ['maximum'],
  'proposal.place.too-long': ['maximum'],
  'proposal.transition.not-allowed': ['from', 'to'],
  'proposal.transition.not-yours': [],
  'proposal.reasons.required': [],
  'photo.not-an-image': [],
  'photo.too-large': ['maximum'],
  'photo.description.too-long': ['maximum'],
} as const;
