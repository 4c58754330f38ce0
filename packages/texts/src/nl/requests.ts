/** Sentences of the service alone: no widget sends what they are about, or acts in a role. */
export const issues = {
  'access.login-needed': 'Log eerst in met het account van uw organisatie.',
  'access.not-allowed': 'Uw account mag dit niet. Vraag uw organisatie om de rol die erbij hoort.',
  'field.unknown': 'Het veld ‘{field}’ kennen we niet. Haal het weg.',
  'money.not-an-amount': 'Vul een bedrag in, met hoogstens twee cijfers achter de komma.',
  'request.not-json': 'Het bericht is niet te lezen. Verstuur het opnieuw.',
  'request.key-reused': 'Dit bericht is al eerder verstuurd, met een andere inhoud. Laad de pagina opnieuw en verstuur het nog eens.',
  'area.not-a-code': 'Dit is geen code van een gemeente, wijk of buurt.',
  'ballot.option-twice': 'Deze keuze staat er twee keer in. Haal er één weg.',
};

export const words = {};
