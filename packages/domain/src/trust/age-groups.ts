/** Age groups of CBS (Kerncijfers wijken en buurten) from which a poll is answered. */
export const ageGroups = ['15-24', '25-44', '45-64', '65-plus'] as const;
export type AgeGroup = (typeof ageGroups)[number];
