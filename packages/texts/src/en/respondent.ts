/** Words for who answers: the code from a letter, and what someone may tell about themselves. */
export const words = {
  note: 'Take part with the code from your letter. Who runs the poll could link the code to the answers. When the result is published, that link is erased.',
  lastStep: 'One more step: your code',
  code: 'Code from your letter',
  codeHint: 'Sixteen letters and digits, for example 7KQ2-M0XD-34TA-9BC1. Capitals and hyphens do not matter.',
  codeFromLink: 'Your code was filled in from the link in your letter.',
  doneChange: 'Until {when} you can change your answers with the same code. Then only the last ones count.',
  change: 'Change your answers',
  background: 'Something about yourself, if you like',
  backgroundHint: 'It shows whether all groups of the neighbourhood take part. Nothing is told of groups under ten.',
  age: 'How old are you?',
  area: 'In which area do you live?',
  'age.15-24': '15 to 24 years',
  'age.25-44': '25 to 44 years',
  'age.45-64': '45 to 64 years',
  'age.65-plus': '65 or older',
};

export const issues = {
  'background.not-asked': 'This round does not ask this. Reload the page.',
  'invitation.not-asked': 'This round asks for no code: anyone can take part. Reload the page.',
  'invitation.unknown': 'This code does not belong to this round. Look in your letter whether you have the code of this poll.',
  'code.required': 'Fill in the code from your letter.',
  'code.typing-error': 'There is a typing error in the code. Look at your letter and fill in all sixteen signs.',
};
