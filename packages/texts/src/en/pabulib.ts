export const words = {};

export const issues = {
  'pabulib.section.missing': 'Line {line}: the part {section} should begin here. A Pabulib file has META, PROJECTS and VOTES, in that order.',
  'pabulib.section.twice': 'Line {line}: the part {section} is there already. A file holds one vote; give each part once.',
  'pabulib.column.missing': 'Line {line}: the column ‘{column}’ is missing. Add it.',
  'pabulib.columns.wrong': 'Line {line}: here are {found} fields, there should be {expected}. Put a field with a semicolon between quotes.',
  'pabulib.quote.not-closed': 'Line {line}: a quote is not closed.',
  'pabulib.character.unreadable': 'Line {line}: here is an empty character (NUL), which belongs in no text. Remove it.',
  'pabulib.file.cut-short': 'Line {line}: the file stops here in the middle of a line. META names {stated} votes, here are {found}. Fetch the file again.',
  'pabulib.meta.missing': 'Line {line}: META lacks ‘{key}’.',
  'pabulib.meta.twice': 'Line {line}: META has ‘{key}’ twice. Keep the right one.',
  'pabulib.currency.unknown': 'Line {line}: ‘{text}’ is not a currency. Write three capitals, such as EUR.',
  'pabulib.amount.unreadable': 'Line {line}: ‘{text}’ is not an amount. Write it as 1234 or 1234.50.',
  'pabulib.number.unreadable': 'Line {line}: ‘{text}’ is not a whole number.',
  'pabulib.vote-type.unknown': 'Line {line}: votes of the kind ‘{text}’ cannot be counted here. These can: approval, choose-1 and cumulative.',
  'pabulib.project.twice': 'Line {line}: project {project} is there already.',
  'pabulib.project.unreadable-id': 'Line {line}: ‘{text}’ cannot be a project id (no spaces, commas or semicolons, at most 64 signs).',
  'pabulib.project.unknown': 'Line {line}: project ‘{project}’ is not among PROJECTS.',
  'pabulib.project.none': 'Line {line}: there are no projects in the file.',
  'pabulib.voter.twice': 'Line {line}: voter {voter} has voted already.',
  'pabulib.points.wrong': 'Line {line}: the points do not fit the choices, or there are too many.',
  'pabulib.choices.too-many': 'Line {line}: only one choice may stand here.',
};
