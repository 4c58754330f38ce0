/** What the texts of a programme must keep to, in a form and in the service. */
export const programmeTexts = {
  title: { min: 3, max: 120 },
  goal: { min: 10, max: 500 },
  where: { min: 3, max: 200 },
  indicator: { min: 5, max: 200 },
  reasons: { min: 10, max: 2000 },
  reflection: { min: 20, max: 5000 },
} as const;
