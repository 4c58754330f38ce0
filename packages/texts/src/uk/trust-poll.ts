/** What a round says beside these words that people are invited to, or that asks who answers. */
export const parts = {
  respondent: () => import('./respondent.ts'),
};

export const words = {
  languages: 'Виберіть мову',
  peiling: 'Це опитування, у якому може взяти участь кожен. Результат говорить про тих, хто взяв участь, а не про весь район.',
  meting: 'Це вимірювання: Вас запрошено за жеребкуванням.',
  intro: { one: '{count} запитання, трохи часу. Ми не питаємо, хто Ви.', few: '{count} запитання, приблизно {minutes} хв. Ми не питаємо, хто Ви.', many: '{count} запитань, приблизно {minutes} хв. Ми не питаємо, хто Ви.', other: '{count} запитання, приблизно {minutes} хв. Ми не питаємо, хто Ви.' },
  progress: 'Запитання {number} з {count}',
  'partner.listens': '{partner} прислухається до мешканців району {neighbourhood}.',
  'partner.keeps-promises': '{partner} дотримується обіцянок у районі {neighbourhood}.',
  'partner.is-fair': '{partner} ставиться до мешканців району {neighbourhood} справедливо.',
  'partner.is-able': '{partner} може розв’язувати проблеми в районі {neighbourhood}.',
  'partner.lets-residents-decide': '{partner} дає мешканцям району {neighbourhood} змогу брати участь у рішеннях.',
  'general.neighbours': 'Більшості людей у районі {neighbourhood} можна довіряти.',
  'general.own-influence': 'Я можу особисто щось змінити в районі {neighbourhood}.',
  open: 'Що збільшило б Вашу довіру?',
  openHint: 'Своїми словами. Не вказуйте імен чи адрес, будь ласка.',
  scaleMin: 'Зовсім не погоджуюся',
  scaleMax: 'Повністю погоджуюся',
  dontKnow: 'Не знаю',
  noAnswer: 'Не хочу відповідати',
  previous: 'Попереднє запитання',
  next: 'Наступне запитання',
  skip: 'Пропустити це запитання',
  submit: 'Надіслати відповіді',
  doneTitle: 'Дякуємо за Ваші відповіді',
  done: 'Ваші відповіді отримано. Поруч із ними не вказано, хто їх дав.',
  opensAt: 'Відповідати можна з: {when}.',
  closed: 'Цей раунд закрито. Відповідати вже не можна.',
  counting: 'Цей раунд закрито. Відповіді на папері, які надійшли вчасно, рахуємо до: {when}. Після цього оголосимо результат.',
};

export const issues = {
  'poll.not-open-yet': 'Цей раунд ще не почався. Поверніться, коли він почнеться, будь ласка.',
  'poll.closed': 'Цей раунд закрито. Ваші відповіді вже не враховано.',
  'poll.not-published-yet': 'Результат з’явиться після завершення цього раунду й підрахунку відповідей на папері.',
  'answer.not-a-grade': 'Виберіть оцінку від 0 до 10, «Не знаю» або «Не хочу відповідати», будь ласка.',
  'answer.unknown-question': 'Це запитання не з цього опитування. Оновіть сторінку, будь ласка.',
  'answer.nothing-answered': 'Ви ще не відповіли на жодне запитання. Дайте відповідь хоча б на одне, будь ласка.',
  'answer.too-long': 'Скоротіть відповідь, будь ласка. Кількість символів: щонайбільше {maximum}.',
};
