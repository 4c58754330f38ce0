export const words = {};

export const issues = {
  'subscription.address.not-one': 'Dit is geen adres. Schrijf het als https://zaken.gemeente.nl/ontvangen.',
  'subscription.address.not-https': 'Het adres moet met https:// beginnen, zodat onderweg niemand kan meelezen.',
  'subscription.address.not-public': 'Dit adres is niet vanaf internet te bereiken. Geef een openbaar adres, of laat de dienst starten met --webhooks anywhere.',
  'subscription.no-key': 'Deze dienst heeft geen sleutel om berichten mee te ondertekenen. Geef WEBHOOK_KEY op en start de dienst opnieuw.',
  'subscription.ended': 'Dit abonnement is beëindigd. Meld het adres opnieuw aan.',
  'subscription.after-the-last': 'Zo ver zijn de gebeurtenissen nog niet. Het laatste volgnummer is {last}.',
};
