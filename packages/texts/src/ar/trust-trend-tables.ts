import { words as poll } from './trust-poll.ts';

export const words = {
  ...poll,
  'caption.response': 'كم شخصًا شارك؟',
  'caption.promises': 'كم وعدًا تم الوفاء به؟',
  reading: 'كيف يُقرأ الرسم',
  'reading.circle': 'دائرة: استطلاع، كان يمكن للجميع المشاركة.',
  'reading.square': 'مربع: قياس، دعوة بالقرعة.',
  'reading.hollow': 'علامة فارغة: مؤشر، أقل من 50 إجابة.',
  'reading.withheld': 'خط منقط: غير معروض، لأن الإجابات قليلة جدًا.',
  'reading.break': 'خط مزدوج: سلسلة جديدة من هنا. لا يمكن مقارنة الدرجات على الجانبين.',
  wordings: 'الأسئلة من وضع wijkaanpak، وهذه الترجمة من عملنا. لم يختبرها أحد علميًا بعد (لم يتم التحقق من صلاحيتها): يرجى عدم مقارنة الدرجات ببحوث أخرى.',
  'column.wave': 'الجولة',
  'column.mean': 'الدرجة',
  'column.interval': 'بين',
  'column.answers': 'الإجابات',
  'column.word': 'النوع',
  'column.responded': 'شاركوا',
  'column.invited': 'دُعوا',
  'column.due': 'وُعد بإنجازه',
  'column.kept': 'تم الوفاء به',
  between: '{lower} – {upper}',
  indication: '{mean} (مؤشر)',
  notShown: 'غير معروض',
  notWeighted: 'لا يمكن القول',
  isPeiling: 'استطلاع',
  isMeting: 'قياس',
};

export const issues = {};
