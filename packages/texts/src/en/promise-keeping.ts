export const words = {
  'share.figure': 'Residents voted on {judged} commitments. {kept} of them were kept: {share}. By chance that figure may come out lower or higher, between {lower} and {upper}.',
  'share.indication': 'Residents voted on {judged} commitments. {kept} of them were kept: {share}. They are still few, so this is an indication: the real figure lies somewhere between {lower} and {upper}.',
  'share.too-few-answers': { one: 'Residents voted on {count} commitment. That is too few for a figure, which we give from {minimum} on.', other: 'Residents voted on {count} commitments. That is too few for a figure, which we give from {minimum} on.' },
  alsoOverdue: { one: '{count} is overdue and not judged yet', other: '{count} are overdue and not judged yet' },
  alsoReported: { one: '{count} is done according to the promiser and not judged yet', other: '{count} are done according to the promiser and not judged yet' },
  alsoMoved: { one: '{count} was given a new date', other: '{count} were given a new date' },
  alsoHandedOver: { one: '{count} was taken over by another organisation and counts there', other: '{count} were taken over by another organisation and count there' },
};

export const issues = {};
