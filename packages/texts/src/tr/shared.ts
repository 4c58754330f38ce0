export const words = {
  locale: 'tr',
  direction: 'ltr',
  loading: 'Yükleniyor',
  retry: 'Tekrar deneyin',
  loadFailed: 'Bu bölüm şu anda yüklenemiyor.',
  problems: { one: 'Düzeltilmesi gereken bir şey var', other: 'Düzeltilmesi gereken {count} şey var' },
  optional: '{label} (zorunlu değil)',
  sending: 'Gönderiliyor',
  waitingTitle: 'Henüz gönderilmedi',
  waiting: 'Yazdıklarınız bu tarayıcıda saklandı. Bağlantı gelir gelmez bir kez göndereceğiz.',
  sendNow: 'Şimdi gönderin',
};

export const issues = {
  'field.required': 'Lütfen burayı doldurun.',
  'field.wrong-type': 'Bunu okuyamıyoruz. Lütfen yeniden doldurun.',
  'field.not-a-choice': 'Lütfen seçeneklerden birini seçin.',
  'text.too-short': 'Lütfen en az {minimum} karakter yazın.',
  'text.too-long': 'Lütfen metni kısaltın: en fazla {maximum} karakter.',
  'text.forbidden-character': 'Metinde görünmeyen bir karakter var. Lütfen onu silin veya metni yeniden yazın.',
  'request.not-found': 'Bu sayfa yok veya artık yok. Lütfen adresi kontrol edin.',
  'request.origin-not-registered': 'Bu web sitesinden buraya bir şey gönderilemez. Lütfen katılım hizmetinin kendi sitesine gidin.',
  'request.too-many': 'Bunu çok sık denediniz. Lütfen {seconds} saniye bekleyin ve tekrar deneyin.',
  'service.unreachable': 'Bağlantı yok. Lütfen internetinizi kontrol edin ve tekrar deneyin.',
  'service.failed': 'Bizde bir sorun oldu. Lütfen birkaç dakika sonra tekrar deneyin.',
};
