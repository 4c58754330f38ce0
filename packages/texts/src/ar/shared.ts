/** Numbers are written 0 to 9, as on the form and everywhere around a reader in the Netherlands. */
export const words = {
  locale: 'ar-u-nu-latn',
  direction: 'rtl',
  loading: 'جارٍ التحميل',
  retry: 'إعادة المحاولة',
  loadFailed: 'لا يمكن تحميل هذا الجزء الآن.',
  problems: { zero: 'لا يوجد ما يحتاج إلى تصحيح', one: 'هناك أمر واحد يحتاج إلى تصحيح', two: 'هناك أمران يحتاجان إلى تصحيح', few: 'هناك {count} أمور تحتاج إلى تصحيح', many: 'هناك {count} أمرًا يحتاج إلى تصحيح', other: 'هناك {count} أمر يحتاج إلى تصحيح' },
  optional: '{label} (اختياري)',
  sending: 'جارٍ الإرسال',
  waitingTitle: 'لم يُرسَل بعد',
  waiting: 'ما كتبتموه محفوظ في هذا المتصفح. سنرسله مرة واحدة فور عودة الاتصال.',
  sendNow: 'الإرسال الآن',
};

export const issues = {
  'field.required': 'يرجى ملء هذا الحقل.',
  'field.wrong-type': 'لا يمكننا قراءة هذا. يرجى ملؤه من جديد.',
  'field.not-a-choice': 'يرجى اختيار أحد الخيارات.',
  'text.too-short': 'يرجى كتابة المزيد. الحد الأدنى لعدد الأحرف: {minimum}.',
  'text.too-long': 'يرجى تقصير النص. الحد الأقصى لعدد الأحرف: {maximum}.',
  'text.forbidden-character': 'يوجد في النص رمز غير مرئي. يرجى حذفه أو كتابة النص من جديد.',
  'request.not-found': 'هذه الصفحة غير موجودة أو لم تعد موجودة. يرجى التحقق من العنوان.',
  'request.origin-not-registered': 'لا يمكن الإرسال إلى هنا من هذا الموقع. يرجى الذهاب إلى موقع خدمة المشاركة نفسها.',
  'request.too-many': 'عدد المحاولات كبير جدًا. يرجى الانتظار (بالثواني: {seconds}) ثم إعادة المحاولة.',
  'service.unreachable': 'لا يوجد اتصال. يرجى التحقق من الإنترنت ثم إعادة المحاولة.',
  'service.failed': 'حدث خطأ لدينا. يرجى إعادة المحاولة بعد بضع دقائق.',
};
