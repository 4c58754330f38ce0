/** What can be wrong with a Pabulib file; `line` counts from 1 and is text: a line number is a name, not a quantity. */
export const pabulibIssues = {
  'pabulib.section.missing': ['line', 'section'],
  'pabulib.column.missing': ['line', 'column'],
  'pabulib.columns.wrong': ['line', 'expected', 'found'],
  'pabulib.quote.not-closed': ['line'],
  'pabulib.meta.missing': ['line', 'key'],
  'pabulib.amount.unreadable': ['line', 'text'],
  'pabulib.number.unreadable': ['line', 'text'],
  'pabulib.vote-type.unknown': ['line', 'text'],
  'pabulib.project.twice': ['line', 'project'],
  'pabulib.project.unreadable-id': ['line', 'text'],
  'pabulib.project.unknown': ['line', 'project'],
  'pabulib.project.none': ['line'],
  'pabulib.voter.twice': ['line', 'voter'],
  'pabulib.points.wrong': ['line'],
  'pabulib.choices.too-many': ['line'],
} as const;
