export const words = {};

export const issues = {
  'money.not-an-amount': 'Fill in an amount with at most two decimals.',
  'access.login-needed': 'Log in first, with your organisation’s account.',
  'access.not-allowed': 'Your account may not do this. Ask your organisation for the role that goes with it.',
  'area.not-a-code': 'This is not a code of a municipality, district or neighbourhood. Choose one from the list.',
};
