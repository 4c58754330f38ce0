export const words = {
  office: 'The organisation fills this in. Number of this form:',
  received: 'Received on:',
  language: 'Language: English',
  how: 'Put one cross at each question. You may skip a question. Hand in the form until {when}.',
  code: 'Code from your letter',
  back: 'Do not put your name on this form. Two members of staff type your answers over, apart from each other. Your answers count once both read the same.',
  wordings: 'The questions are wijkaanpak’s own, and this translation is too; neither has been tested scientifically yet.',
  /** On an invitation, for who reads this language better. */
  invitation: 'You can also answer in English: scan the square with your phone and choose ‘{name}’.',
};

export const issues = {};
