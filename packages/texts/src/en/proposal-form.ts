/** Proposals that are like the one that is about to be sent. */
export const parts = { similarProposals: () => import('./similar-proposals.ts') };

export const words = {
  intro: 'Do you have an idea for your neighbourhood? Tell it in your own words. You need not know whose job it is.',
  title: 'Your idea in one sentence',
  titleHint: 'For example: a bench near the playground.',
  description: 'Tell us about it',
  descriptionHint: 'What would you like, and why is that good for the neighbourhood?',
  place: 'Where is it?',
  placeHint: 'A street or spot, for example: corner of Utrechtsestraat and Keizersgracht.',
  area: 'In which area?',
  areaUnknown: 'I do not know',
  photo: 'Photo',
  photoHint: 'We make the photo smaller and remove where and with what it was made. Do not show people without asking them.',
  photoChoose: 'Choose a photo',
  photoChooseOther: 'Choose another photo',
  photoChosen: 'Photo chosen: {name}.',
  photoBusy: 'The photo is being made smaller.',
  photoRemove: 'Remove the photo',
  photoDescription: 'What does the photo show?',
  photoDescriptionHint: 'For those who cannot see it.',
  privacy: 'Everyone can read your proposal. We ask for no name or address; do not put them in yourself either.',
  submit: 'Submit the proposal',
  doneTitle: 'Your proposal has been submitted',
  done: '‘{title}’ is now among the proposals of the neighbourhood.',
  another: 'Submit another proposal',
};

export const issues = {
  'request.too-large': 'The message is too large: at most {maximum} bytes. Make the text shorter or choose a smaller photo.',
  'area.not-in-neighbourhood': 'This area is not in this neighbourhood. Choose one from the list.',
  'proposal.title.too-short': 'Write a title of at least {minimum} characters.',
  'proposal.title.too-long': 'Make the title shorter: at most {maximum} characters.',
  'proposal.description.too-short': 'Tell a little more: at least {minimum} characters.',
  'proposal.description.too-long': 'Make your story shorter: at most {maximum} characters.',
  'proposal.place.too-long': 'Make the place shorter: at most {maximum} characters.',
  'photo.not-an-image': 'This file is not a photo that we can read. Choose a photo (JPEG, PNG or WebP).',
  'photo.too-large': 'The photo is too large, even after it was made smaller. Choose another photo.',
  'photo.description.too-long': 'Make the description of the photo shorter: at most {maximum} characters.',
};
