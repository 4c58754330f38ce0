export const words = {
  office: 'Nummer van dit formulier (dit vult de organisatie in):',
  received: 'Binnen gekomen op:',
  language: 'Taal: Nederlands, makkelijke woorden',
  how: 'Zet bij elke vraag één kruisje. U mag een vraag overslaan. Lever dit formulier in tot en met {when}.',
  code: 'De code uit uw brief',
  back: 'Schrijf uw naam niet op dit formulier. Twee mensen typen uw antwoorden over. Lezen zij hetzelfde? Dan tellen uw antwoorden mee.',
  wordings: 'Wij hebben deze vragen zelf gemaakt. Er is nog geen onderzoek naar deze vragen gedaan.',
  invitation: 'De vragen zijn er ook in makkelijke woorden: scan het vierkant met uw telefoon en kies ‘{name}’.',
};

export const issues = {};
