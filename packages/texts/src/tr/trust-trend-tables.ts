import { words as poll } from './trust-poll.ts';

export const words = {
  ...poll,
  'caption.response': 'Kaç kişi katıldı?',
  'caption.promises': 'Kaç söz tutuldu?',
  reading: 'Grafik nasıl okunur',
  'reading.circle': 'Daire: yoklama, herkes katılabildi.',
  'reading.square': 'Kare: ölçüm, kura ile davet edildi.',
  'reading.hollow': 'İçi boş işaret: gösterge, 50’den az cevap.',
  'reading.withheld': 'Noktalı çizgi: gösterilmiyor, çünkü cevaplar çok az.',
  'reading.break': 'Çift çizgi: buradan itibaren yeni bir dizi. Soldaki ve sağdaki puanlar karşılaştırılamaz.',
  wordings: 'Sorular wijkaanpak’ın kendi sorularıdır; bu çeviri de bizimdir. Bunları henüz kimse bilimsel olarak sınamadı (geçerlemedi): puanları başka araştırmalarla karşılaştırmayın.',
  'column.wave': 'Tur',
  'column.mean': 'Puan',
  'column.interval': 'Arası',
  'column.answers': 'Cevaplar',
  'column.word': 'Tür',
  'column.responded': 'Katılan',
  'column.invited': 'Davet edilen',
  'column.due': 'Bitmesi gereken',
  'column.kept': 'Tutulan',
  between: '{lower} – {upper}',
  indication: '{mean} (gösterge)',
  notShown: 'Gösterilmiyor',
  notWeighted: 'Söylenemez',
  isPeiling: 'Yoklama',
  isMeting: 'Ölçüm',
};

export const issues = {};
