export const words = {};

export const issues = {
  'field.unknown': 'We do not know the field ‘{field}’. Remove it.',
  'request.not-json': 'The message cannot be read. Send it again.',
  'request.key-reused': 'This message was sent before with other content. Reload the page and send it once more.',
  'ballot.option-twice': 'This choice is in it twice. Remove one.',
  'number.too-small': 'Fill in {minimum} or more.',
  'number.too-large': 'Fill in {maximum} or less.',
  'money.not-an-amount': 'Fill in an amount with at most two decimals.',
  'access.login-needed': 'Log in first, with your organisation’s account.',
  'access.not-allowed': 'Your account may not do this. Ask your organisation for the role that goes with it.',
  'area.not-a-code': 'This is not a code of a municipality, district or neighbourhood. Choose one from the list.',
  'background.no-figures': 'There are no figures on age for the area {area}. Without them answers cannot be weighted.',
  'sample.wave-not-a-sample': 'Anyone can take part in the round {wave}. It is a poll and cannot become a measurement.',
  'sample.drawn-already': 'The round {wave} has been drawn already. A sample is drawn once.',
  'sample.days-needed': 'There is no round {wave}. Give the first and the last day of a new round.',
  'sample.days-reversed': 'The last day comes before the first.',
  'sample.days-taken': 'The round {wave} runs on these days. Choose other days.',
  'vote.rules.ballot-not-counted': 'The counting rule {counting} cannot count ballots of the kind {ballot}. Choose another rule, or one of these kinds: {countable}.',
  'vote.rules.no-seats': 'The counting rule {counting} does not fill seats. Leave out the number of seats or choose another rule.',
  'vote.rules.no-budget': 'The counting rule {counting} spends money. Give the vote a budget or choose another rule.',
  'vote.rules.drawn-by-lot': 'The counting rule {counting} draws a lot and counts no ballots. Choose another rule.',
};
