/** Who may read a story, chosen by its teller: the team alone, everyone without anything that points to the teller, or everyone as it was told. */
export const storyConsents = ['team', 'anonymous', 'public'] as const;
export type StoryConsent = (typeof storyConsents)[number];

/** Whether everyone may read the words. */
export const isPublished = (consent: StoryConsent): boolean => consent !== 'team';

/** Whether place, picture and voice go with the words; they could point to who told. */
export const isShownWhole = (consent: StoryConsent): boolean => consent === 'public';
