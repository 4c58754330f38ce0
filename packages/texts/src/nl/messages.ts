export const words = {};

export const issues = {
  'money.not-an-amount': 'Vul een bedrag in, met hoogstens twee cijfers achter de komma.',
  'access.login-needed': 'Log eerst in met het account van uw organisatie.',
  'access.not-allowed': 'Uw account mag dit niet. Vraag uw organisatie om de rol die erbij hoort.',
  'area.not-a-code': 'Dit is geen code van een gemeente, wijk of buurt. Kies een buurt uit de lijst.',
};
