export const words = {
  description: 'All figures of closed rounds that were published. Empty is: not shown, or not applicable. Under 10 answers nothing is shown; from 10 to 49 it is an indication.',
  wave: 'name of the round',
  opens_at: 'moment at which the round opened, in UTC',
  closes_at: 'moment at which the round closed, in UTC',
  word: 'peiling: anyone could take part, it says something about who did; meting: who took part was invited by lot',
  wording_version: 'version of the questions as they were asked, the same in every language; ‘notes’ says of each version and language whether anyone tested (validated) the questions',
  series: 'number of the series; figures of different series cannot be compared',
  invited: 'number of people who were invited',
  responded: 'number of people who took part',
  question: 'name of the question',
  partner: 'the organisation that the question is about',
  aspect: 'what the question is about',
  reliability: 'figure: a figure; indication: an indication, fewer than 50 answers; withheld: not shown, too few answers here or in a group beside it; cannot-be-weighted: who answered cannot stand for all residents',
  mean: 'mean grade, from 0 to 10',
  lower: 'lower bound of the confidence interval',
  upper: 'upper bound of the confidence interval',
  level: 'confidence of the interval, from 0 to 1',
  standard_error: 'standard error of the mean',
  answers: 'number of grades that the mean is of',
  design_effect: 'how many times as large weighting makes the variance; empty where nothing was weighted',
};

export const issues = {};
