export const words = {
  noneYet: 'No round has closed yet. The first result comes after {when}.',
  none: 'No round has been held yet.',
};

export const issues = {};
