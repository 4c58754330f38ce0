export const words = {
  intro: 'Tell us what is on your mind in your neighbourhood, in your own words. It need not be a plan or a complaint. You need not know whose job it is.',
  words: 'Your story',
  wordsHint: 'Leave out people’s names and addresses.',
  place: 'Where is it?',
  placeHint: 'A street or a spot.',
  more: 'Speak it or add a photo',
  consent: 'Who may read your story?',
  'consent.team': 'Only the team in the neighbourhood',
  'consent.team.means': 'The team reads it and answers. Nobody else sees it.',
  'consent.anonymous': 'Everyone, but not whose it is',
  'consent.anonymous.means': 'Everyone can read your words. We leave out the place, your voice and the photo.',
  'consent.public': 'Everyone, as I tell it',
  'consent.public.means': 'Everyone can read or hear your story, with the place and the photo.',
  submit: 'Tell it',
  doneTitle: 'We have your story',
  done: 'With this code you see what becomes of it or take it back. Only you have the code. Write it down or save it: we cannot look it up.',
  code: 'Your code',
  codeHint: 'You got the code when you told your story.',
  follow: 'See what becomes of it',
  takenBack: 'Your story was taken back and erased.',
  told: 'Read and hear what others told',
  another: 'Tell something else',
  waiting: { one: '{count} story in this neighbourhood is waiting for an answer.', other: '{count} stories in this neighbourhood are waiting for an answer.' },
  longest: { one: 'The oldest has waited {count} day.', other: 'The oldest has waited {count} days.' },
};

export const issues = {
  'story.words.too-short': 'Tell a little more: at least {minimum} characters.',
  'story.words.too-long': 'Make your story shorter: at most {maximum} characters.',
  'story.place.too-long': 'Make the place shorter: at most {maximum} characters.',
  'story.code.unknown': 'We do not know this code. Check that you copied all of it.',
  'story.voice.not-sound': 'We cannot read this recording. Record your story again, or type it.',
  'story.voice.too-large': 'The recording is too large. Make it shorter, or type your story.',
  'story.voice.too-long': 'The recording is too long: at most {maximum} seconds. Make it shorter.',
};

export const parts = {
  storyExtras: () => import('./story-extras.ts'),
  ownStory: () => import('./own-story.ts'),
  toldStories: () => import('./told-stories.ts'),
  storyBoardForms: () => import('./story-board-forms.ts'),
};
