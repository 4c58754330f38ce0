/** What is there already, for who is about to send a proposal. */
export const words = {
  alike: { one: 'Er is al een voorstel dat hierop lijkt', other: 'Er zijn al {count} voorstellen die hierop lijken' },
  aboutSupport: 'Steun voor één voorstel zegt meer dan twee voorstellen apart. U kiest zelf: uw eigen tekst blijft staan.',
  support: { one: '{count} keer steun', other: '{count} keer steun' },
  supportNow: 'Steun dit voorstel',
  supported: 'U steunt dit voorstel. Uw eigen tekst is niet verstuurd.',
  readWhole: 'Lees het hele voorstel (opent een nieuw venster)',
  apart: 'Verstuur mijn voorstel toch apart',
};

export const issues = {};
