/** What programs that follow promises show: a news reader and a calendar. */
export const words = {
  title: 'Toezeggingen aan {neighbourhood}',
  titleOf: 'Toezeggingen van {organisation} aan {neighbourhood}',
  'event.made': 'Beloofd: {what}',
  'event.moved': 'Nieuwe datum: {what}',
  'event.handed-over': 'Overgedragen: {what}',
  'event.overdue': 'Te laat: {what}',
  'event.progress': 'Hoe ver het is: {what}',
  'event.reported': 'Klaar, zegt wie het beloofde: {what}',
  'event.kept': 'Nagekomen, vinden bewoners: {what}',
  'event.broken': 'Niet nagekomen, vinden bewoners: {what}',
  'day.promised': 'Uiterlijk vandaag: {what}',
  'day.moved': 'Uiterlijk vandaag: {what}',
  'day.overdue': 'Te laat: {what}',
  'day.reported': 'Klaar, zegt wie het beloofde: {what}',
  'day.kept': 'Nagekomen: {what}',
  'day.broken': 'Niet nagekomen: {what}',
  by: 'Beloofd door {name}, {role} bij {organisation}.',
  holder: 'Nu is het van {name}, {role} bij {organisation}.',
  due: 'Uiterlijk op {date}.',
  shownBy: 'Zo ziet u dat het klaar is: {shownBy}',
  earlier: 'Eerst beloofd voor {date}. Waarom het later werd: {reasons}',
  reminder: { one: 'Morgen moet klaar zijn: {what}', other: 'Over {count} dagen moet klaar zijn: {what}' },
};

export const issues = {};
