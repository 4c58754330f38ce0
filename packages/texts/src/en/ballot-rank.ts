export const words = {
  question: 'Which plans do you want most?',
  rule: 'Put plans in order. First choose the plan you want most, then the next. You can change the order at any time.',
  chosen: '{count} chosen',
  place: 'Place {place}',
  order: 'Your order',
  orderEmpty: 'You have not chosen anything yet.',
  placed: '{option} is at place {place} of {count}.',
  removed: '{option} was taken out of your order.',
  placeOf: 'Place of {option}',
  up: '{option} up',
  down: '{option} down',
  remove: 'Remove',
  removeOf: 'Remove: {option}',
};

export const issues = {};
