export const words = {
  noneYet: 'Henüz hiçbir tur kapanmadı. İlk sonuç şu tarihten sonra gelir: {when}.',
  none: 'Henüz hiçbir tur yapılmadı.',
};

export const issues = {};
