export const words = {
  noneYet: 'Жоден раунд ще не закрито. Перший результат з’явиться після: {when}.',
  none: 'Ще не було жодного раунду.',
};

export const issues = {};
