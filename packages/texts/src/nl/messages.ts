export const words = {};

export const issues = {
  'field.unknown': 'Het veld ‘{field}’ kennen we niet. Haal het weg.',
  'request.not-json': 'Het bericht is niet te lezen. Verstuur het opnieuw.',
  'request.key-reused': 'Dit bericht is al eerder verstuurd, met een andere inhoud. Laad de pagina opnieuw en verstuur het nog eens.',
  'ballot.option-twice': 'Deze keuze staat er twee keer in. Haal er één weg.',
  'number.too-small': 'Vul {minimum} of meer in.',
  'number.too-large': 'Vul {maximum} of minder in.',
  'money.not-an-amount': 'Vul een bedrag in, met hoogstens twee cijfers achter de komma.',
  'access.login-needed': 'Log eerst in met het account van uw organisatie.',
  'access.not-allowed': 'Uw account mag dit niet. Vraag uw organisatie om de rol die erbij hoort.',
  'area.not-a-code': 'Dit is geen code van een gemeente, wijk of buurt. Kies een buurt uit de lijst.',
  'background.no-figures': 'Voor de buurt {area} zijn er geen cijfers over leeftijd. Zonder die cijfers kan er niet worden gewogen.',
  'sample.wave-not-a-sample': 'Aan de ronde {wave} kan iedereen meedoen. Zij is een peiling en kan geen meting worden.',
  'sample.drawn-already': 'Voor de ronde {wave} is al geloot. Loten kan één keer.',
  'sample.days-needed': 'Er is geen ronde {wave}. Geef de eerste en de laatste dag van een nieuwe ronde.',
  'sample.days-reversed': 'De laatste dag ligt voor de eerste.',
  'sample.days-taken': 'In deze dagen loopt de ronde {wave}. Kies andere dagen.',
  'vote.rules.ballot-not-counted': 'De telregel {counting} kan stembiljetten van de soort {ballot} niet tellen. Kies een andere telregel of deze soort: {countable}.',
  'vote.rules.no-seats': 'De telregel {counting} verdeelt geen plaatsen. Haal het aantal plaatsen weg of kies een andere telregel.',
  'vote.rules.no-budget': 'De telregel {counting} verdeelt geld. Geef de stemming een budget of kies een andere telregel.',
  'vote.rules.drawn-by-lot': 'De telregel {counting} loot en telt geen stembiljetten. Kies een andere telregel.',
};
