export const words = {
  office: 'Numer tego formularza (wypełnia organizacja):',
  received: 'Data wpływu:',
  language: 'Język: polski',
  how: 'Przy każdym pytaniu proszę postawić jeden krzyżyk. Pytanie można pominąć. Formularz można oddać do końca tego dnia: {when}.',
  code: 'Kod z listu',
  back: 'Prosimy nie podpisywać tego formularza. Dwie osoby przepisują odpowiedzi niezależnie od siebie. Odpowiedzi liczą się dopiero wtedy, gdy obie odczytają to samo.',
  wordings: 'Pytania i to tłumaczenie są naszego autorstwa; nie zostały jeszcze sprawdzone naukowo.',
  invitation: 'Na pytania można też odpowiedzieć po polsku: proszę zeskanować kwadrat telefonem i wybrać „{name}”.',
};

export const issues = {};
