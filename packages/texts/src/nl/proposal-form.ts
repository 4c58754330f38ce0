/** Proposals that are like the one that is about to be sent. */
export const parts = { similarProposals: () => import('./similar-proposals.ts') };

export const words = {
  intro: 'Hebt u een idee voor uw wijk? Vertel het in uw eigen woorden. U hoeft niet te weten wie erover gaat.',
  title: 'Uw idee in één zin',
  titleHint: 'Bijvoorbeeld: een bankje bij de speeltuin.',
  description: 'Vertel erover',
  descriptionHint: 'Wat wilt u, en waarom is dat goed voor de buurt?',
  place: 'Waar is het?',
  placeHint: 'Een straat of plek, bijvoorbeeld: hoek Utrechtsestraat en Keizersgracht.',
  area: 'In welke buurt?',
  areaUnknown: 'Weet ik niet',
  photo: 'Foto',
  photoHint: 'We maken de foto kleiner en halen weg waar en waarmee hij is gemaakt. Zet geen mensen herkenbaar op de foto zonder het te vragen.',
  photoChoose: 'Kies een foto',
  photoChooseOther: 'Kies een andere foto',
  photoChosen: 'Foto gekozen: {name}.',
  photoBusy: 'De foto wordt kleiner gemaakt.',
  photoRemove: 'Haal de foto weg',
  photoDescription: 'Wat staat er op de foto?',
  photoDescriptionHint: 'Voor wie de foto niet kan zien.',
  privacy: 'Uw voorstel is voor iedereen te lezen. We vragen geen naam of adres; zet die er zelf ook niet in.',
  submit: 'Dien het voorstel in',
  doneTitle: 'Uw voorstel is ingediend',
  done: '‘{title}’ staat nu bij de voorstellen van de wijk.',
  another: 'Nog een voorstel indienen',
};

export const issues = {
  'request.too-large': 'Het bericht is te groot: hoogstens {maximum} bytes. Maak de tekst korter of kies een kleinere foto.',
  'area.not-in-neighbourhood': 'Deze buurt hoort niet bij deze wijk. Kies een buurt uit de lijst.',
  'proposal.title.too-short': 'Schrijf een titel van ten minste {minimum} tekens.',
  'proposal.title.too-long': 'Maak de titel korter: hoogstens {maximum} tekens.',
  'proposal.description.too-short': 'Vertel iets meer: ten minste {minimum} tekens.',
  'proposal.description.too-long': 'Maak uw verhaal korter: hoogstens {maximum} tekens.',
  'proposal.place.too-long': 'Maak de plek korter: hoogstens {maximum} tekens.',
  'photo.not-an-image': 'Dit bestand is geen foto die we kunnen lezen. Kies een foto (JPEG, PNG of WebP).',
  'photo.too-large': 'De foto is te groot, ook nadat hij kleiner is gemaakt. Kies een andere foto.',
  'photo.description.too-long': 'Maak de beschrijving van de foto korter: hoogstens {maximum} tekens.',
};
