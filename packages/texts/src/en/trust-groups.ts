export const words = {
  description: 'The figures of the closed rounds by age, area and language of the questionnaire, of those who took part; not weighted. Empty means: not shown. Under 10 answers nothing is shown, and sometimes nothing of another group either; 10 to 49 answers are an indication. Grades are in tenths, numbers are rounded down to fives.',
  wave: 'name of the round',
  opens_at: 'moment when the round opened, in UTC',
  closes_at: 'moment when the round closed, in UTC',
  question: 'name of the question',
  partner: 'the organisation that the question is about',
  aspect: 'what the question is about',
  by: 'what the groups are of: age, area or language of the questionnaire',
  group: 'the group: an age, the CBS code of an area, or a language (ISO 639-1)',
  reliability: 'figure: a figure; indication: an indication, fewer than 50 answers; withheld: not shown',
  mean: 'mean grade of those who took part, in tenths',
  lower: 'lower bound of the confidence interval, rounded down',
  upper: 'upper bound of the confidence interval, rounded up',
  level: 'confidence of the interval, from 0 to 1',
  answers: 'number of grades, rounded down to a multiple of five',
};

export const issues = {};
