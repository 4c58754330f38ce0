export const storyIssues = {
  'story.words.too-short': ['minimum'],
  'story.words.too-long': ['maximum'],
  'story.place.too-long': ['maximum'],
  'story.code.unknown': [],
  'story.not-read-back': [],
  'story.partner.unknown': [],
  'story.lead.needed': [],
  'story.answer.not-lead': [],
  'story.answer.too-short': ['minimum'],
} as const;
