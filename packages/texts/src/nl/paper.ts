export const words = {
  office: 'Dit vult de organisatie in. Nummer van dit formulier:',
  received: 'Ontvangen op:',
  language: 'Taal: Nederlands',
  how: 'Zet bij elke vraag één kruisje. Een vraag overslaan mag. Lever het formulier in tot en met {when}.',
  code: 'Code uit uw brief',
  back: 'Zet uw naam niet op dit formulier. Twee medewerkers typen uw antwoorden over, los van elkaar. Pas als zij hetzelfde lezen, tellen uw antwoorden mee.',
  wordings: 'De vragen zijn van wijkaanpak zelf en nog niet wetenschappelijk getoetst.',
  /** On an invitation, for who reads this language better. */
  invitation: 'Antwoorden in het Nederlands kan ook: scan het vierkant en kies ‘{name}’.',
};

export const issues = {};
