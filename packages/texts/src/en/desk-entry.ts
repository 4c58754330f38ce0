/** What who types over questionnaires on paper reads before they are known. */
export const words = {
  login: 'This is for members of staff. Log in with your organisation’s account.',
};

export const issues = {};
