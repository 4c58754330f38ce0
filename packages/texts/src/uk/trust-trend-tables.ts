import { words as poll } from './trust-poll.ts';

export const words = {
  ...poll,
  'caption.response': 'Скільки людей взяло участь?',
  'caption.promises': 'Скільки обіцянок виконано?',
  reading: 'Як читати графік',
  'reading.circle': 'Кружок: опитування, міг взяти участь кожен.',
  'reading.square': 'Квадрат: вимірювання, запрошення за жеребкуванням.',
  'reading.hollow': 'Порожній знак: орієнтир, менше ніж 50 відповідей.',
  'reading.withheld': 'Пунктирна лінія: не показано, бо замало відповідей.',
  'reading.break': 'Подвійна риска: звідси нова серія. Оцінки ліворуч і праворуч не можна порівнювати.',
  wordings: 'Запитання належать wijkaanpak, а цей переклад — наш власний. Їх ще ніхто не перевірив науково (не валідував): не порівнюйте оцінки з іншими дослідженнями.',
  'column.wave': 'Раунд',
  'column.mean': 'Оцінка',
  'column.interval': 'Між',
  'column.answers': 'Відповіді',
  'column.word': 'Вид',
  'column.responded': 'Взяли участь',
  'column.invited': 'Запрошено',
  'column.due': 'Мало бути виконано',
  'column.kept': 'Виконано',
  between: '{lower} – {upper}',
  indication: '{mean} (орієнтир)',
  notShown: 'Не показано',
  notWeighted: 'Не можна сказати',
  isPeiling: 'Опитування',
  isMeting: 'Вимірювання',
};

export const issues = {};
