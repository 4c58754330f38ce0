export const words = {
  noneYet: 'Er is nog geen ronde gesloten. De eerste uitslag komt na {when}.',
  none: 'Er is nog geen ronde gehouden.',
};

export const issues = {};
