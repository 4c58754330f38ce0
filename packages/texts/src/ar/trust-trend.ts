export const words = {
  noneYet: 'لم تُغلق أي جولة بعد. تأتي النتيجة الأولى بعد {when}.',
  none: 'لم تُجرَ أي جولة بعد.',
};

export const issues = {};
