export const words = {
  office: 'Bu formun numarası (kurum doldurur):',
  received: 'Geliş tarihi:',
  language: 'Dil: Türkçe',
  how: 'Her soruda bir kutuyu işaretleyin. Bir soruyu geçebilirsiniz. Formu en geç şu gün teslim edin: {when}.',
  code: 'Mektubunuzdaki kod',
  back: 'Bu forma adınızı yazmayın. İki çalışan, cevaplarınızı birbirinden ayrı olarak bilgisayara yazar. İkisi de aynısını okuyunca cevaplarınız sayılır.',
  wordings: 'Soruları da bu çeviriyi de kendimiz hazırladık; ikisi de henüz bilimsel olarak sınanmadı.',
  invitation: 'Soruları Türkçe de cevaplayabilirsiniz: kareyi telefonunuzla okutun ve “{name}” seçin.',
};

export const issues = {};
