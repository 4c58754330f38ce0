export const words = {
  lastStep: 'Son bir adım: kodunuz',
  note: 'Mektubunuzdaki kod ile katılabilirsiniz. Yoklamayı yöneten kişi, kodu ve cevapları birbirine bağlayabilir. Sonuç açıklanınca bu bağ silinir.',
  code: 'Mektubunuzdaki kod',
  codeHint: 'On altı harf ve rakam, örneğin 7KQ2-M0XD-34TA-9BC1. Büyük veya küçük harf ve kısa çizgi fark etmez.',
  codeFromLink: 'Kodunuz, mektubunuzdaki bağlantıdan dolduruldu.',
  doneChange: 'Cevaplarınızı aynı kodla şu tarihe kadar değiştirebilirsiniz: {when}. O zaman yalnızca son cevaplarınız sayılır.',
  change: 'Cevaplarınızı değiştirin',
  background: 'İsterseniz kendiniz hakkında birkaç şey',
  backgroundHint: 'Böylece mahalledeki bütün grupların katılıp katılmadığını görürüz. On kişiden küçük gruplar hakkında hiçbir şey söylemeyiz.',
  age: 'Kaç yaşındasınız?',
  area: 'Hangi semtte oturuyorsunuz?',
  'age.15-24': '15–24 yaş',
  'age.25-44': '25–44 yaş',
  'age.45-64': '45–64 yaş',
  'age.65-plus': '65 yaş ve üzeri',
};

export const issues = {
  'background.not-asked': 'Bu turda bu sorulmuyor. Lütfen sayfayı yeniden yükleyin.',
  'invitation.not-asked': 'Bu turda kod istenmez: herkes katılabilir. Lütfen sayfayı yeniden yükleyin.',
  'invitation.unknown': 'Bu kod bu tura ait değil. Lütfen mektubunuza bakın: bu yoklamanın kodu mu?',
  'code.required': 'Lütfen mektubunuzdaki kodu yazın.',
  'code.typing-error': 'Kodda bir yazım hatası var. Lütfen mektubunuza bakın ve on altı karakterin hepsini yazın.',
};
