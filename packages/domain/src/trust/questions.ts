/** What is asked about each partner apart. The wording has a version: a changed wording starts a new series. */
export const partnerAspects = ['listens', 'keeps-promises', 'is-fair', 'is-able', 'lets-residents-decide'] as const;
export type PartnerAspect = (typeof partnerAspects)[number];

/** Asked once, about no partner. */
export const generalAspects = ['neighbours', 'own-influence'] as const;
export type GeneralAspect = (typeof generalAspects)[number];

/** Version of the wordings in `@wijkaanpak/texts` and of the scale (0–10 with its named ends), the same in every language; never mixed within one trend. */
export const wordingVersion = 1;
