export const words = {
  noneYet: 'Er is nog geen uitslag. De eerste uitslag komt na {when}.',
  none: 'Er is nog niets gevraagd.',
};

export const issues = {};
