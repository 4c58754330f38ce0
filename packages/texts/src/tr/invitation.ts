export const words = {
  note: 'Mektubunuzdaki kod ile katılabilirsiniz. Yoklamayı yöneten kişi, kodu ve cevapları birbirine bağlayabilir. Sonuç açıklanınca bu bağ silinir.',
  code: 'Mektubunuzdaki kod',
  codeHint: 'On altı harf ve rakam, örneğin 7KQ2-M0XD-34TA-9BC1. Büyük veya küçük harf ve kısa çizgi fark etmez.',
  codeFromLink: 'Kodunuz, mektubunuzdaki bağlantıdan dolduruldu.',
  doneChange: 'Cevaplarınızı aynı kodla şu tarihe kadar değiştirebilirsiniz: {when}. O zaman yalnızca son cevaplarınız sayılır.',
  change: 'Cevaplarınızı değiştirin',
};

export const issues = {
  'invitation.not-asked': 'Bu turda kod istenmez: herkes katılabilir. Lütfen sayfayı yeniden yükleyin.',
  'invitation.unknown': 'Bu kod bu tura ait değil. Lütfen mektubunuza bakın: bu yoklamanın kodu mu?',
  'code.required': 'Lütfen mektubunuzdaki kodu yazın.',
  'code.typing-error': 'Kodda bir yazım hatası var. Lütfen mektubunuza bakın ve on altı karakterin hepsini yazın.',
};
