export const words = {
  /** How this language writes numbers and dates, and in which direction. */
  locale: 'en',
  direction: 'ltr',
  loading: 'Loading',
  retry: 'Try again',
  loadFailed: 'This part cannot be loaded now.',
  problems: { one: 'One thing is not right yet', other: '{count} things are not right yet' },
  optional: '{label} (optional)',
  sending: 'Sending',
  waitingTitle: 'Not sent yet',
  waiting: 'What you filled in is kept in this browser. As soon as there is a connection, we send it once.',
  sendNow: 'Send now',
};

export const issues = {
  'field.required': 'Fill this in.',
  'field.wrong-type': 'We cannot read this. Fill it in again.',
  'field.not-a-choice': 'Choose one of the options.',
  'text.too-short': 'Write at least {minimum} characters.',
  'text.too-long': 'Make the text shorter: at most {maximum} characters.',
  'text.forbidden-character': 'The text holds an invisible character. Remove it or type the text again.',
  'request.not-found': 'This does not exist, or no longer. Check the address.',
  'request.origin-not-registered': 'This website may not send anything here. Go to the website of the participation service itself.',
  'request.too-many': 'You have tried this too often. Wait {seconds} seconds and try again.',
  'service.unreachable': 'There is no connection. Check your internet and try again.',
  'service.failed': 'Something went wrong on our side. Try again in a few minutes.',
};
