export const words = {
  intro: 'Vertel wat u bezighoudt in uw wijk, in uw eigen woorden. Het hoeft geen plan en geen klacht te zijn. U hoeft niet te weten wie erover gaat.',
  words: 'Uw verhaal',
  wordsHint: 'Zet geen namen of adressen van mensen in uw verhaal.',
  place: 'Waar is het?',
  placeHint: 'Een straat of plek.',
  more: 'Spreek het in of voeg een foto toe',
  consent: 'Wie mag uw verhaal lezen?',
  'consent.team': 'Alleen het team in de wijk',
  'consent.team.means': 'Het team leest het en geeft antwoord. Verder ziet niemand het.',
  'consent.anonymous': 'Iedereen, maar niet van wie het is',
  'consent.anonymous.means': 'Iedereen kan uw woorden lezen. De plek, uw stem en de foto laten we weg.',
  'consent.public': 'Iedereen, zoals ik het vertel',
  'consent.public.means': 'Iedereen kan uw verhaal lezen of horen, met de plek en de foto erbij.',
  submit: 'Vertel het',
  doneTitle: 'We hebben uw verhaal',
  done: 'Met deze code ziet u wat ermee gebeurt of neemt u het terug. Alleen u hebt de code. Schrijf hem op of bewaar hem: wij kunnen hem niet opzoeken.',
  code: 'Uw code',
  codeHint: 'U kreeg de code toen u uw verhaal vertelde.',
  follow: 'Bekijk wat ermee gebeurt',
  takenBack: 'Uw verhaal is teruggenomen en gewist.',
  told: 'Lees en hoor wat anderen vertelden',
  another: 'Nog iets vertellen',
  waiting: { one: '{count} verhaal in deze wijk wacht op antwoord.', other: '{count} verhalen in deze wijk wachten op antwoord.' },
  longest: { one: 'Het oudste wacht {count} dag.', other: 'Het oudste wacht {count} dagen.' },
};

export const issues = {
  'story.words.too-short': 'Vertel iets meer: ten minste {minimum} tekens.',
  'story.words.too-long': 'Maak uw verhaal korter: hoogstens {maximum} tekens.',
  'story.place.too-long': 'Maak de plek korter: hoogstens {maximum} tekens.',
  'story.code.unknown': 'Deze code kennen we niet. Kijk of u hem helemaal hebt overgenomen.',
  'story.voice.not-sound': 'Dit is geen opname die we kunnen lezen. Neem uw verhaal opnieuw op, of typ het.',
  'story.voice.too-large': 'De opname is te groot. Neem uw verhaal korter op, of typ het.',
  'story.voice.too-long': 'De opname duurt te lang: hoogstens {maximum} seconden. Neem uw verhaal korter op.',
};

export const parts = {
  storyExtras: () => import('./story-extras.ts'),
  ownStory: () => import('./own-story.ts'),
  toldStories: () => import('./told-stories.ts'),
  storyBoardForms: () => import('./story-board-forms.ts'),
};
