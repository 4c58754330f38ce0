import type { ChallengeOrdinance } from './ordinance.ts';

/**
 * Amsterdam, as the summary in MinBZK/regelrecht-mvp gives it (participatieverordening_amsterdam_2024-09-15.yaml); not compared with the
 * official text, which the summary shortens. Art. 12 lid 2: 26 weeks, 52 for complex cases. It names no postponement and no thresholds.
 */
export const amsterdamOrdinance: ChallengeOrdinance = {
  id: 'amsterdam-2024',
  title: 'Participatieverordening gemeente Amsterdam',
  municipality: 'GM0363',
  source: 'https://lokaleregelgeving.overheid.nl/CVDR723122',
  from: '2024-09-15',
  until: null,
  takenFrom: 'summary',
  answer: { term: { length: 26, unit: 'weeks' }, complexTerm: { length: 52, unit: 'weeks' }, article: 'art. 12 lid 2', postponement: null },
  grounds: [
    { ground: 'kept-out-by-law', article: 'art. 10' },
    { ground: 'not-a-municipal-task', article: 'art. 10' },
    { ground: 'running-project', article: 'art. 13 a' },
    { ground: 'urgent', article: 'art. 13 b' },
    { ground: 'vulnerable-people', article: 'art. 13 c' },
    { ground: 'higher-law', article: 'art. 13 d' },
    { ground: 'budget-or-tax', article: 'art. 13 e' },
    { ground: 'european-tender', article: 'art. 13 f' },
  ],
  thresholds: { group: 0, support: 0, cost: null },
  legalNature: { claim: 'reasoned-answer', answer: 'unsettled', agreement: 'unsettled' },
};

/**
 * An example, in force nowhere: for trying, for stories, and to start from. Its term is the reasonable term of Awb 4:13 lid 2, which a
 * municipality keeps to as well where its ordinance names none.
 */
export const exampleOrdinance: ChallengeOrdinance = {
  id: 'voorbeeld',
  title: 'Voorbeeldregels voor het uitdaagrecht',
  municipality: null,
  source: null,
  from: null,
  until: null,
  takenFrom: 'example',
  answer: { term: { length: 8, unit: 'weeks' }, complexTerm: null, article: 'art. 4', postponement: { by: { length: 6, unit: 'weeks' }, times: 1 } },
  grounds: [
    { ground: 'kept-out-by-law', article: 'art. 5 a' },
    { ground: 'not-a-municipal-task', article: 'art. 5 b' },
    { ground: 'higher-law', article: 'art. 5 c' },
    { ground: 'european-tender', article: 'art. 5 d' },
    { ground: 'parts-missing', article: 'art. 5 e' },
    { ground: 'not-better', article: 'art. 5 f' },
    { ground: 'continuity-not-assured', article: 'art. 5 g' },
    { ground: 'too-little-support', article: 'art. 5 h' },
  ],
  thresholds: { group: 3, support: 25, cost: null },
  legalNature: { claim: 'reasoned-answer', answer: 'decision', agreement: 'contract' },
};

/** The ordinances that come with the toolkit. A municipality adds its own as data. */
export const challengeOrdinances: readonly ChallengeOrdinance[] = [amsterdamOrdinance, exampleOrdinance];
