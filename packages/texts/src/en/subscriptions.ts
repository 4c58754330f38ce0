export const words = {};

export const issues = {
  'subscription.address.not-one': 'This is no address. Write it as https://cases.municipality.nl/receive.',
  'subscription.address.not-https': 'The address must begin with https://, so that nobody can read along on the way.',
  'subscription.address.not-public': 'This address cannot be reached from the internet. Give a public one, or have the service started with --webhooks anywhere.',
  'subscription.no-key': 'This service has no key to sign messages with. Set WEBHOOK_KEY and start the service again.',
  'subscription.ended': 'This subscription has ended. Register the address again.',
  'subscription.after-the-last': 'Events have not come that far. The last position is {last}.',
};
