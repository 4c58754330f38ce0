export const words = {
  description: 'The questionnaires filled in during a closed round, a row for each, in an order that says nothing. Of every group of questionnaires that say the same about who filled them in there are at least 10; for that a column is sometimes coarser or empty. Nothing has been changed. What residents wrote in their own words is not in it.',
  weighted: 'The weights make the columns about who filled in equal to the inhabitants of 15 and older (CBS). Means may differ a little from the published figures.',
  notWeighted: 'There are no weights: these columns cannot be made equal to the inhabitants.',
  wave: 'name of the round',
  weight: 'weight of the questionnaire, 1 on average',
  'age.as-asked': 'age; empty means not known or not shown',
  'age.coarser': 'age in two halves: up to 44, or 45 and older; empty means not known or not shown',
  'area.as-asked': 'CBS code of the area; empty means not known or not shown',
  'area.coarser': 'CBS code of the district (wijk) around the area; empty means not known or not shown',
  grade: 'grade from 0 to 10 for: {statement} Empty means no grade.',
};

export const issues = {};
