/** What programs that follow a trust poll show: a news reader and a calendar. */
export const words = {
  title: '{poll}: uitslagen, en wat ervan komt',
  result: 'Uitslag van de ronde die sloot op {date}',
  reply: '{organisation} reageert op de ronde die sloot op {date}',
  replyBy: 'Gezegd door {name}, {role} bij {organisation}.',
  resultDay: 'De uitslag komt: {poll}',
  resultDayText: 'De ronde is dan gesloten. Op de pagina leest u de uitslag, en wat ermee gebeurt.',
};

export const issues = {};
