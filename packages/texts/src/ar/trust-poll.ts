/** What a round says beside these words that people are invited to, or that asks who answers. */
export const parts = {
  respondent: () => import('./respondent.ts'),
};

// Dutch names stand in isolates (U+2068, U+2069): a bracket or a digit in one would turn the sentence around it.
export const words = {
  languages: 'اختاروا لغتكم',
  peiling: 'هذا استطلاع يمكن للجميع المشاركة فيه. النتيجة تعبّر عن المشاركين، لا عن الحي كله.',
  meting: 'هذا قياس: تمت دعوتكم بالقرعة.',
  intro: {
    zero: 'لا توجد أسئلة.', one: 'سؤال واحد، أقل من دقيقة.', two: 'سؤالان، نحو {minutes} د. لا نسأل من أنتم.', few: '{count} أسئلة، نحو {minutes} د. لا نسأل من أنتم.', many: '{count} سؤالًا، نحو {minutes} د. لا نسأل من أنتم.', other: '{count} سؤال، نحو {minutes} د. لا نسأل من أنتم.',
  },
  progress: 'السؤال {number} من {count}',
  'partner.listens': 'تستمع جهة \u2068{partner}\u2069 إلى سكان حي \u2068{neighbourhood}\u2069.',
  'partner.keeps-promises': 'تفي جهة \u2068{partner}\u2069 بوعودها في حي \u2068{neighbourhood}\u2069.',
  'partner.is-fair': 'تعامل جهة \u2068{partner}\u2069 سكان حي \u2068{neighbourhood}\u2069 بعدل.',
  'partner.is-able': 'تستطيع جهة \u2068{partner}\u2069 حل المشكلات في حي \u2068{neighbourhood}\u2069.',
  'partner.lets-residents-decide': 'تتيح جهة \u2068{partner}\u2069 لسكان حي \u2068{neighbourhood}\u2069 المشاركة في اتخاذ القرارات.',
  'general.neighbours': 'يمكن الوثوق بمعظم الناس في حي \u2068{neighbourhood}\u2069.',
  'general.own-influence': 'أستطيع بنفسي أن أغيّر شيئًا في حي \u2068{neighbourhood}\u2069.',
  open: 'ما الذي يزيد ثقتكم؟',
  openHint: 'بكلماتكم الخاصة. يرجى عدم كتابة أسماء أو عناوين.',
  scaleMin: 'لا أوافق إطلاقًا',
  scaleMax: 'أوافق تمامًا',
  dontKnow: 'لا أعرف',
  noAnswer: 'لا أريد الإجابة',
  previous: 'السؤال السابق',
  next: 'السؤال التالي',
  skip: 'تخطّي هذا السؤال',
  submit: 'إرسال الإجابات',
  doneTitle: 'شكرًا على إجاباتكم',
  done: 'وصلتنا إجاباتكم. لا يُذكر معها من أجاب.',
  opensAt: 'يمكنكم الإجابة ابتداءً من {when}.',
  closed: 'أُغلقت هذه الجولة. لم تعد الإجابة ممكنة.',
  counting: 'انتهت هذه الجولة. تُحتسب الإجابات الورقية التي وصلت في موعدها حتى {when}، وبعد ذلك تُعلن النتيجة.',
};

export const issues = {
  'poll.not-open-yet': 'لم تبدأ هذه الجولة بعد. يرجى العودة عندما تبدأ.',
  'poll.closed': 'أُغلقت هذه الجولة. لم تعد إجاباتكم تُحتسب.',
  'poll.not-published-yet': 'تُعلن النتيجة بعد انتهاء هذه الجولة واحتساب الاستمارات الورقية.',
  'answer.not-a-grade': 'يرجى اختيار درجة من 0 إلى 10 أو «لا أعرف» أو «لا أريد الإجابة».',
  'answer.unknown-question': 'هذا السؤال ليس من هذا الاستطلاع. يرجى إعادة تحميل الصفحة.',
  'answer.nothing-answered': 'لم تجيبوا بعد عن أي سؤال. يرجى الإجابة عن سؤال واحد على الأقل.',
  'answer.too-long': 'يرجى تقصير إجابتكم. الحد الأقصى لعدد الأحرف: {maximum}.',
};
