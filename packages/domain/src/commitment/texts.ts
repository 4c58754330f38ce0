/** What the texts of a promise must keep to, in a form and in the service. */
export const commitmentTexts = {
  what: { min: 10, max: 300 },
  shownBy: { min: 10, max: 500 },
  progress: { min: 1, max: 2000 },
  reasons: { min: 1, max: 2000 },
} as const;
