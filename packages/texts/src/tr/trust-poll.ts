/** What a round says beside these words that people are invited to, or that asks who answers. */
export const parts = {
  respondent: () => import('./respondent.ts'),
};

export const words = {
  languages: 'Dilinizi seçin',
  peiling: 'Bu bir yoklamadır: herkes katılabilir. Sonuç, katılanların ne düşündüğünü gösterir; bütün mahallenin değil.',
  meting: 'Bu bir ölçümdür: siz kura ile davet edildiniz.',
  intro: { one: '{count} soru, bir dakikadan kısa.', other: '{count} soru, yaklaşık {minutes} dk. Kim olduğunuzu sormuyoruz.' },
  progress: 'Soru {number} / {count}',
  'partner.listens': '{partner}, {neighbourhood} mahallesinde yaşayanları dinler.',
  'partner.keeps-promises': '{partner}, {neighbourhood} mahallesinde verdiği sözleri tutar.',
  'partner.is-fair': '{partner}, {neighbourhood} mahallesinde yaşayanlara adil davranır.',
  'partner.is-able': '{partner}, {neighbourhood} mahallesindeki sorunları çözebilir.',
  'partner.lets-residents-decide': '{partner}, {neighbourhood} mahallesinde yaşayanların kararlara katılmasına olanak verir.',
  'general.neighbours': '{neighbourhood} mahallesindeki insanların çoğuna güvenilebilir.',
  'general.own-influence': '{neighbourhood} mahallesinde kendim bir şeyleri değiştirebilirim.',
  open: 'Güveninizi ne artırır?',
  openHint: 'Kendi sözlerinizle yazın. Lütfen ad veya adres yazmayın.',
  scaleMin: 'Hiç katılmıyorum',
  scaleMax: 'Tamamen katılıyorum',
  dontKnow: 'Bilmiyorum',
  noAnswer: 'Söylemek istemiyorum',
  previous: 'Önceki soru',
  next: 'Sonraki soru',
  skip: 'Bu soruyu geçin',
  submit: 'Cevaplarınızı gönderin',
  doneTitle: 'Cevaplarınız için teşekkür ederiz',
  done: 'Cevaplarınız bize ulaştı. Cevapları kimin verdiği belli değildir.',
  opensAt: 'Şu tarihten itibaren cevap verebilirsiniz: {when}.',
  closed: 'Bu tur kapandı. Artık cevap verilemez.',
  counting: 'Bu tur kapandı. Zamanında gelen kâğıt formlardaki cevaplar şu tarihe kadar sayılıyor: {when}. Sonra sonuç açıklanır.',
};

export const issues = {
  'poll.not-open-yet': 'Bu tur henüz açılmadı. Lütfen açıldığında tekrar gelin.',
  'poll.closed': 'Bu tur kapandı. Cevaplarınız artık sayılmadı.',
  'poll.not-published-yet': 'Sonuç, bu tur kapandıktan ve kâğıt formlar sayıldıktan sonra açıklanır.',
  'answer.not-a-grade': 'Lütfen 0 ile 10 arasında bir puan, “Bilmiyorum” veya “Söylemek istemiyorum” seçin.',
  'answer.unknown-question': 'Bu soru bu yoklamaya ait değil. Lütfen sayfayı yeniden yükleyin.',
  'answer.nothing-answered': 'Henüz hiçbir soruyu cevaplamadınız. Lütfen en az birini cevaplayın.',
  'answer.too-long': 'Lütfen cevabınızı kısaltın: en fazla {maximum} karakter.',
};
