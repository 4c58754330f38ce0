export const words = {
  note: 'Udział można wziąć z kodem z listu. Kto prowadzi badanie, mógłby połączyć kod z odpowiedziami. Gdy wynik zostanie ogłoszony, to połączenie jest usuwane.',
  code: 'Kod z listu',
  codeHint: 'Szesnaście liter i cyfr, na przykład 7KQ2-M0XD-34TA-9BC1. Wielkość liter i kreski nie mają znaczenia.',
  codeFromLink: 'Kod został wpisany z linku w liście.',
  doneChange: 'Odpowiedzi można zmienić z tym samym kodem do: {when}. Liczą się wtedy tylko ostatnie.',
  change: 'Zmień odpowiedzi',
};

export const issues = {
  'invitation.not-asked': 'W tej rundzie kod nie jest potrzebny: każdy może wziąć udział. Proszę ponownie wczytać stronę.',
  'invitation.unknown': 'Ten kod nie należy do tej rundy. Proszę sprawdzić w liście, czy to kod do tego badania.',
  'code.required': 'Proszę wpisać kod, który jest w liście.',
  'code.typing-error': 'W kodzie jest literówka. Proszę sprawdzić list i wpisać wszystkie szesnaście znaków.',
};
