/** Words for who answers: the code from a letter, and what someone may tell about themselves. */
export const words = {
  note: 'Meedoen kan met de code uit uw brief. Wie de peiling beheert, zou code en antwoorden aan elkaar kunnen koppelen. Bij de uitslag wordt die koppeling gewist.',
  lastStep: 'Nog één stap: uw code',
  code: 'Code uit uw brief',
  codeHint: 'Zestien letters en cijfers, bijvoorbeeld 7KQ2-M0XD-34TA-9BC1. Hoofdletters en streepjes maken niet uit.',
  codeFromLink: 'Uw code is ingevuld vanuit de link in uw brief.',
  doneChange: 'Tot {when} kunt u met dezelfde code uw antwoorden wijzigen. Dan tellen alleen de laatste.',
  change: 'Wijzig uw antwoorden',
  background: 'Nog iets over uzelf, als u wilt',
  backgroundHint: 'Zo zien we of alle groepen uit de wijk meedoen. Van groepen onder de tien vertellen we niets.',
  age: 'Hoe oud bent u?',
  area: 'In welke buurt woont u?',
  'age.15-24': '15 tot en met 24 jaar',
  'age.25-44': '25 tot en met 44 jaar',
  'age.45-64': '45 tot en met 64 jaar',
  'age.65-plus': '65 jaar of ouder',
};

export const issues = {
  'background.not-asked': 'Deze ronde vraagt dit niet. Laad de pagina opnieuw.',
  'invitation.not-asked': 'Deze ronde vraagt geen code: iedereen kan meedoen. Laad de pagina opnieuw.',
  'invitation.unknown': 'Deze code hoort niet bij deze ronde. Kijk in uw brief of u de code van deze peiling hebt.',
  'code.required': 'Vul de code in die in uw brief staat.',
  'code.typing-error': 'In de code zit een typefout. Kijk in uw brief en vul alle zestien tekens in.',
};
