/** What is there already, for who is about to send a proposal. */
export const words = {
  alike: { one: 'There is a proposal like this already', other: 'There are {count} proposals like this already' },
  aboutSupport: 'Support for one proposal says more than two proposals apart. You choose: your own text stays.',
  support: { one: 'Supported {count} time', other: 'Supported {count} times' },
  supportNow: 'Support this proposal',
  supported: 'You support this proposal. Your own text has not been sent.',
  readWhole: 'Read the whole proposal (opens a new window)',
  apart: 'Send my proposal all the same',
};

export const issues = {};
