/** What people type about mandates: characters at least and at most. */
export const mandateTexts = {
  question: { min: 10, max: 600 },
  reasons: { max: 2000 },
  subjectName: { min: 2, max: 80 },
} as const;
