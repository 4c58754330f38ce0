/** What the texts of a table must keep to, in a form and in the service. */
export const tableTexts = {
  name: { min: 3, max: 120 },
  title: { min: 5, max: 200 },
  explanation: { min: 0, max: 2000 },
  interest: { min: 3, max: 500 },
  deviation: { min: 10, max: 1000 },
  reasons: { min: 10, max: 3000 },
  agreement: { min: 10, max: 5000 },
  minutes: { min: 20, max: 20_000 },
} as const;
