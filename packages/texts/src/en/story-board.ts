export const words = {
};

export const issues = {
  'story.not-read-back': 'First read the story back to the teller, who says whether it is right and who may read it.',
  'story.not-agreed': 'Ask the teller whether it is right like this. If the teller says no, we send nothing.',
  'story.transcript.no-voice': 'This story was not spoken. There is nothing to write out.',
  'story.link.unknown': 'This proposal or commitment does not belong to this neighbourhood. Choose one from the list.',
  'story.partner.unknown': 'This partner does not work in this neighbourhood. Choose one that does.',
  'story.lead.needed': 'First choose which partner leads this story.',
  'story.answer.not-lead': 'The partner that leads the story answers it. Talk to them.',
  'story.answer.too-short': 'Write an answer of at least {minimum} characters.',
};
