export const words = {
  ownTitle: 'Your story',
  days: { one: 'Told {count} day ago.', other: 'Told {count} days ago.' },
  noLead: 'Nobody has been chosen yet to answer.',
  answeredBy: '{name}, {role}, on {date}',
  noAnswer: 'There is no answer yet.',
  takeBack: 'Take your story back',
  takeBackMeans: 'Your words, your voice, the photo and the place are erased. You cannot undo that.',
  takeBackNow: 'Erase my story',
  listen: 'Listen to the story',
  mediaFailed: 'The recording or photo cannot be loaded now. Open the story once more.',
  transcript: 'Written out by {name}:',
  transcriptQuestion: 'Is this what you told? Until you say so, only the team reads it.',
  transcriptAgreed: 'The teller says this is right.',
  agree: 'Yes, that is what I told',
  'link.proposal': 'Belongs to the proposal: {title}',
  'link.commitment': 'Belongs to the promise: {title}',
};

export const issues = {
  'story.transcript.none': 'Your story has not been written out yet.',
};
