import { ballotBoxOf, countedObjections, outcomeOf, rulesHash, type BallotBox, type CountedBallot, type Objection, type Outcome, type Vote } from '@wijkaanpak/domain';

/** Small closed votes of every kind, each with its ballots and its outcome, as a page gives them to `<wijk-vote-result>` as `data`. */
export interface DecidedVote {
  readonly vote: Vote;
  readonly outcome: Outcome;
  readonly box: BallotBox;
}

const option = (id: string, title: string, euros?: number): Vote['options'][number] => ({ id, title, description: null, category: null, place: null, cost: euros === undefined ? null : euros * 100, proposal: null });

const square = [option('bomen', 'Acht bomen en banken eronder'), option('speeltuin', 'Een speeltuin met water'), option('markt', 'Ruimte voor een weekmarkt'), option('fontein', 'Een fontein'), option('parkeren', 'Parkeren zoals nu')];

function vote(id: string, question: string, rules: Partial<Vote['rules']>, options: Vote['options'] = square): Vote {
  const fixed = {
    question, options, opensAt: '2026-10-01T07:00:00.000Z', closesAt: '2026-10-31T22:00:00.000Z',
    rules: { ballot: 'approve', minChoices: 0, maxChoices: options.length, maxCost: null, maxPoints: null, counting: 'approval', budget: null, currency: 'EUR', ties: ['votes', 'lot'], level: 1, ...rules } satisfies Vote['rules'],
  };
  return { id, neighbourhood: 'centrum', title: 'Het Domplein', state: 'closed', ...fixed, rulesHash: rulesHash(fixed) };
}

const decided = (held: Vote, ballots: readonly CountedBallot[], objections: readonly Objection[] = []): DecidedVote => ({ vote: held, outcome: outcomeOf({ ...held, objections: countedObjections(objections) }, ballots), box: ballotBoxOf(held, ballots, objections) });

const yesNo = (times: number, bomen: number | undefined, speeltuin: number | undefined): CountedBallot => {
  const said = Object.entries({ bomen, speeltuin }).filter(([, opinion]) => opinion !== undefined);
  return { times, choices: said.map(([id]) => id), points: said.map(([, opinion]) => opinion!) };
};
const opinions: readonly CountedBallot[] = [yesNo(412, 1, 1), yesNo(203, 1, 0), yesNo(96, 0, 0), yesNo(41, undefined, 0), yesNo(58, 1, undefined), yesNo(12, undefined, undefined)];

/** For, against and abstained for each of two plans; one is adopted. */
export const yesOrNo = decided(vote('domplein-ja-nee', 'Bent u voor of tegen?', { ballot: 'yes-no', counting: 'yes-no' }, square.slice(0, 2)), opinions);

/** The same ballots where a thousand people had to take part. */
export const quorumMissed = decided(vote('domplein-opkomst', 'Bent u voor of tegen?', { ballot: 'yes-no', counting: 'yes-no', quorum: { ballots: 1_000 } }, square.slice(0, 2)), opinions);

/** What residents objected to two plans, and what somebody of the municipality answered to the first. */
export const objections: readonly Objection[] = [
  {
    id: 'zicht', option: 'bomen', reasons: 'De bomen nemen het licht weg bij nummer 12 tot en met 20.', sequence: 1, submittedAt: '2026-10-12',
    answers: [{ answer: 'Daar komen lage bomen: meidoorns, die niet hoger worden dan vijf meter.', sequence: 1, by: { name: 'Samira Jansen', partner: 'gemeente', partnerName: 'Voorbeeldgemeente' }, on: '2026-10-20' }],
  },
  { id: 'water', option: 'speeltuin', reasons: 'Het water is ’s winters glad, en daar loopt iedereen naar de bus.', sequence: 1, submittedAt: '2026-10-14', answers: [] },
];

/** Both plans have a majority; one has an objection that nobody answered. */
export const consented = decided(vote('domplein-instemming', 'Stemt u in?', { ballot: 'yes-no', counting: 'consent', objectionsUntil: '2026-10-21T22:00:00.000Z' }, square.slice(0, 2)), [...opinions, yesNo(60, 1, 1)], objections);

const approving = (times: number, ...choices: string[]): CountedBallot => ({ times, choices });

/** Two plans with as many votes and no other criterion: a lot from the closed ballot box decides. */
export const drawn = decided(vote('domplein-loting', 'Wat komt er op het Domplein?', { ballot: 'choose-one', maxChoices: 1, counting: 'plurality' }), [approving(214, 'bomen'), approving(214, 'speeltuin'), approving(97, 'markt'), approving(3)]);

const grading = (times: number, ...points: number[]): CountedBallot => ({ times, choices: square.map(({ id }) => id).slice(0, points.length), points });
const grades: readonly CountedBallot[] = [grading(120, 5, 4, 2, 1, 0), grading(88, 2, 5, 3, 1, 1), grading(64, 4, 0, 5, 2, 0), grading(45, 3, 3, 3, 3, 3), grading(70, 0, 2, 1, 0, 5), grading(30, 5, 1, 4, 4, 0)];
const score: Partial<Vote['rules']> = { ballot: 'score', maxScore: 5 };

/** Grades from 0 to 5, counted by the middle grade. */
export const graded = decided(vote('domplein-cijfers', 'Welk cijfer geeft u elk plan?', { ...score, counting: 'majority-judgment' }), grades);

/** The same grades, counted by points and then a runoff between the best two. */
export const starred = decided(vote('domplein-star', 'Welk cijfer geeft u elk plan?', { ...score, counting: 'star' }), grades);

/** Points to divide over plans that cost money, each voter with an equal share of it. */
export const pointsShared = decided(
  vote('domplein-punten', 'Verdeel tien punten.', { ballot: 'points', maxPoints: 10, counting: 'equal-shares-points+utilitarian', budget: 6_000_000, ties: ['cost', 'id'] }, [option('bomen', 'Acht bomen en banken eronder', 24_000), option('speeltuin', 'Een speeltuin met water', 38_000), option('markt', 'Ruimte voor een weekmarkt', 12_000), option('fontein', 'Een fontein', 30_000)]),
  [{ times: 90, choices: ['bomen', 'markt'], points: [7, 3] }, { times: 60, choices: ['speeltuin'], points: [10] }, { times: 40, choices: ['markt', 'fontein'], points: [5, 5] }, { times: 25, choices: ['bomen', 'fontein'], points: [2, 8] }],
);

/** Plans that cost money, each neighbour with an equal share of it: who could pay the price paid it, who could not gave what was left. */
export const shared = decided(
  vote('domplein-delen', 'Welke plannen wilt u?', { counting: 'equal-shares-cost', budget: 6_000_000, maxCost: 6_000_000, ties: ['votes', 'cost', 'id'] }, [option('bomen', 'Acht bomen en banken eronder', 24_000), option('speeltuin', 'Een speeltuin met water', 15_000), option('markt', 'Ruimte voor een weekmarkt', 11_000), option('fontein', 'Een fontein', 20_000)]),
  [approving(90, 'bomen', 'markt'), approving(60, 'speeltuin'), approving(40, 'bomen'), approving(12, 'markt'), approving(10, 'fontein')],
);

const ranking = (times: number, ...choices: string[]): CountedBallot => ({ times, choices });
const rankings: readonly CountedBallot[] = [
  ranking(212, 'bomen', 'speeltuin', 'markt'), ranking(100, 'bomen', 'markt', 'fontein', 'parkeren'), ranking(180, 'speeltuin', 'markt', 'bomen'), ranking(118, 'speeltuin', 'fontein'), ranking(140, 'markt', 'speeltuin', 'bomen'), ranking(65, 'markt', 'bomen'),
  ranking(71, 'fontein', 'speeltuin', 'markt'), ranking(30, 'fontein', 'parkeren'), ranking(60, 'parkeren', 'markt', 'bomen', 'speeltuin', 'fontein'), ranking(18, 'parkeren'), ranking(6),
];
const ranked = (id: string, rules: Partial<Vote['rules']>) => decided(vote(id, 'Zet de plannen op volgorde.', { ballot: 'rank', ...rules }), rankings);

/** Instant runoff: the weakest plan drops out, round by round. */
export const runoff = ranked('domplein-rondes', { counting: 'instant-runoff' });

/** Coombs: the plan drops out that is last most often. */
export const coombs = ranked('domplein-coombs', { counting: 'coombs' });

/** Single transferable vote for two places: what is too much is passed on in parts of a vote. */
export const transferred = ranked('domplein-plaatsen', { counting: 'single-transferable-vote', seats: 2 });

/** Each plan against each other, and the best ways from one to the other. */
export const compared = ranked('domplein-paren', { counting: 'schulze' });

/** Three plans that beat one another in a circle; the clearest results stand. */
export const circle = decided(
  vote('domplein-cirkel', 'Zet de plannen op volgorde.', { ballot: 'rank', counting: 'ranked-pairs' }, square.slice(0, 3)),
  [ranking(40, 'bomen', 'speeltuin', 'markt'), ranking(35, 'speeltuin', 'markt', 'bomen'), ranking(25, 'markt', 'bomen', 'speeltuin')],
);

/** Ten volunteers, four seats at the table, drawn from a public seed. */
export const sortition: DecidedVote = (() => {
  const volunteers = ['Aisha', 'Bram', 'Chen', 'Dilara', 'Els', 'Fatima', 'Gijs', 'Hassan', 'Irena', 'Joke'].map((name, index) => ({ ...option(`v${index + 1}`, name), category: index % 2 ? 'koop' : 'huur' }));
  const held = vote('wijktafel-loting', 'Wie komen er aan de wijktafel?', { counting: 'sortition', seats: 4 }, volunteers);
  const { ballot: _, ...rules } = held.rules;
  return { vote: { ...held, title: 'De wijktafel' }, outcome: outcomeOf({ options: volunteers, rules, lot: 'Staatsloterij, trekking van 10 november 2026: 4 17 23 31 38 42' }, []), box: { vote: held.id, rulesHash: held.rulesHash, ballots: [] } };
})();
