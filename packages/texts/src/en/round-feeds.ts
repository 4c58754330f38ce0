/** What programs that follow a trust poll show: a news reader and a calendar. */
export const words = {
  title: '{poll}: results, and what becomes of them',
  result: 'Result of the round that closed on {date}',
  reply: '{organisation} replies to the round that closed on {date}',
  replyBy: 'Said by {name}, {role} at {organisation}.',
  resultDay: 'The result comes: {poll}',
  resultDayText: 'The round has closed by then. On the page you read the result, and what is done with it.',
};

export const issues = {};
