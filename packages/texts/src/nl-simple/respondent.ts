export const words = {
  lastStep: 'Nog 1 stap: uw code',
  note: 'U doet mee met de code uit uw brief. De organisatie kan zien welke antwoorden bij de code horen. Als de uitslag er is, wissen we dat.',
  code: 'De code uit uw brief',
  codeHint: 'De code heeft 16 letters en cijfers. Bijvoorbeeld 7KQ2-M0XD-34TA-9BC1. Grote of kleine letters: dat maakt niet uit. Streepjes hoeven niet.',
  codeFromLink: 'Uw code staat er al. Die komt uit uw brief.',
  doneChange: 'Wilt u uw antwoorden veranderen? Dat kan tot {when}, met dezelfde code. Alleen uw laatste antwoorden tellen.',
  change: 'Verander uw antwoorden',
  background: 'Wilt u iets over uzelf zeggen? Het hoeft niet.',
  backgroundHint: 'We willen weten of iedereen meedoet: jong en oud, uit elke buurt. Doen er minder dan 10 mensen uit een groep mee? Dan vertellen we niets over die groep.',
  age: 'Hoe oud bent u?',
  area: 'In welke buurt woont u?',
  'age.15-24': '15 tot en met 24 jaar',
  'age.25-44': '25 tot en met 44 jaar',
  'age.45-64': '45 tot en met 64 jaar',
  'age.65-plus': '65 jaar of ouder',
};

export const issues = {
  'background.not-asked': 'Deze vraag hoort hier niet. Open de pagina nog een keer.',
  'invitation.not-asked': 'U hebt geen code nodig: iedereen mag meedoen. Open de pagina nog een keer.',
  'invitation.unknown': 'Deze code is niet goed. Kijk in uw brief of dit de code is.',
  'code.required': 'Vul de code in. De code staat in uw brief.',
  'code.typing-error': 'Er zit een fout in de code. Kijk in uw brief en typ alle 16 tekens.',
};
