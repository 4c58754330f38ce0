/** What who types over questionnaires on paper reads before they are known. */
export const words = {
  login: 'Dit is voor medewerkers. Log in met het account van uw organisatie.',
};

export const issues = {};
