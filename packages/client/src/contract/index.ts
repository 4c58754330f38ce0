import * as acts from './acts.ts';
import * as breakdowns from './breakdowns.ts';
import * as commitments from './commitments.ts';
import * as desk from './desk.ts';
import * as events from './events.ts';
import * as mandates from './mandates.ts';
import * as neighbourhoods from './neighbourhoods.ts';
import * as feedback from './feedback.ts';
import * as fieldwork from './fieldwork.ts';
import * as network from './network.ts';
import * as objections from './objections.ts';
import * as pollResults from './poll-results.ts';
import * as polls from './polls.ts';
import * as programmes from './programmes.ts';
import * as proposals from './proposals.ts';
import type { Route } from './route.ts';
import * as stories from './stories.ts';
import * as tables from './tables.ts';
import * as themes from './themes.ts';
import * as votes from './votes.ts';

export * from './acts.ts';
export * from './breakdowns.ts';
export * from './commitments.ts';
export * from './desk.ts';
export * from './events.ts';
export * from './mandates.ts';
export * from './neighbourhoods.ts';
export * from './feedback.ts';
export * from './fieldwork.ts';
export * from './network.ts';
export * from './objections.ts';
export * from './poll-results.ts';
export * from './polls.ts';
export { Problem } from './problem.ts';
export * from './programmes.ts';
export * from './proposals.ts';
export * from './route.ts';
export * from './stories.ts';
export * from './tables.ts';
export * from './themes.ts';
export * from './votes.ts';

const isRoute = (value: object): value is Route => 'method' in value;

/** Every route there is, for who serves or documents them. A page imports the ones it uses by name. */
export const routes: readonly Route[] = [neighbourhoods, stories, themes, proposals, commitments, mandates, tables, programmes, network, votes, objections, polls, pollResults, breakdowns, feedback, fieldwork, desk, events, acts].flatMap((group) => Object.values(group)).filter(isRoute);
