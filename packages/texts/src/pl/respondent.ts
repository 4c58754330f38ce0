export const words = {
  lastStep: 'Jeszcze jeden krok: kod',
  note: 'Udział można wziąć z kodem z listu. Kto prowadzi badanie, mógłby połączyć kod z odpowiedziami. Gdy wynik zostanie ogłoszony, to połączenie jest usuwane.',
  code: 'Kod z listu',
  codeHint: 'Szesnaście liter i cyfr, na przykład 7KQ2-M0XD-34TA-9BC1. Wielkość liter i kreski nie mają znaczenia.',
  codeFromLink: 'Kod został wpisany z linku w liście.',
  doneChange: 'Odpowiedzi można zmienić z tym samym kodem do: {when}. Liczą się wtedy tylko ostatnie.',
  change: 'Zmień odpowiedzi',
  background: 'Jeszcze coś o sobie, jeśli Państwo chcą',
  backgroundHint: 'Dzięki temu widzimy, czy biorą udział wszystkie grupy z dzielnicy. O grupach poniżej dziesięciu osób niczego nie podajemy.',
  age: 'Ile mają Państwo lat?',
  area: 'W której części dzielnicy Państwo mieszkają?',
  'age.15-24': '15–24 lata',
  'age.25-44': '25–44 lata',
  'age.45-64': '45–64 lata',
  'age.65-plus': '65 lat lub więcej',
};

export const issues = {
  'background.not-asked': 'W tej rundzie o to nie pytamy. Proszę ponownie wczytać stronę.',
  'invitation.not-asked': 'W tej rundzie kod nie jest potrzebny: każdy może wziąć udział. Proszę ponownie wczytać stronę.',
  'invitation.unknown': 'Ten kod nie należy do tej rundy. Proszę sprawdzić w liście, czy to kod do tego badania.',
  'code.required': 'Proszę wpisać kod, który jest w liście.',
  'code.typing-error': 'W kodzie jest literówka. Proszę sprawdzić list i wpisać wszystkie szesnaście znaków.',
};
