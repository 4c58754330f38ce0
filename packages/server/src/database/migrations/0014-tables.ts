import { decisions } from './0014-tables/decisions.ts';
import { draws } from './0014-tables/draws.ts';
import { keeping } from './0014-tables/keeping.ts';
import { seats } from './0014-tables/seats.ts';

/**
 * Wijktafels. Their laws hold whatever calls: composition at every change of seats (WP050), a lot of volunteers known before the seed (WP051), decisions by a complete
 * roll call of a complete table (WP052), nothing lasting under way without consent (WP053), agreements by their parties (WP054), reasons once and by the calendar (WP055);
 * nothing is deleted or rewritten (WP059). No clock and no outcome is stored: they follow from what was noted.
 */
/** The domain's `everyonePattern` as it was when this migration ran; a test holds the two to the same. */
const everyone = '^(namens |voor |on behalf of |for )?(alle |de |het |een |all |the |every |elke |iedere )*((wijk|buurt)?bewoners?|inwoners?|burgers?|mensen|wijk|buurt|iedereen|residents?|inhabitants?|citizens?|neighbou?rhood|everyone|everybody)( (van|uit|in|of|from) (de |het |deze |dit |the |this |our |onze )?(hele |whole )?(wijk|buurt|stad|dorp|neighbou?rhood|city|town|village))?$';

const tables = [
  `create table wijk_tables (
    position bigint generated always as identity, id text primary key, neighbourhood text not null references neighbourhoods, name text not null, ordinance jsonb, founded date not null
  )`,
  `create table table_draws (
    position bigint generated always as identity, id text primary key, table_id text not null references wijk_tables, volunteers jsonb not null, seats int not null check (seats > 0),
    seed_from text not null, seed_on date not null, announced date not null, seed text, held date, check ((seed is null) = (held is null))
  )`,
  `create table table_seats (
    position bigint generated always as identity, id text primary key, table_id text not null references wijk_tables, side text not null, seat_group text not null, group_name text not null,
    name text not null, source text not null, draw text references table_draws, number text, from_day date not null, ended date, left_day date,
    check (side = 'partners' and source = 'sent' or side = 'residents' and source in ('lot', 'chosen')), check ((source = 'lot') = (draw is not null) and (draw is null) = (number is null)),
    constraint nobody_for_everyone check (side = 'partners' or regexp_replace(btrim(group_name), '\\s+', ' ', 'g') !~* '${everyone}'), unique (draw, number)
  )`,
  `create unique index one_seat_a_person on table_seats (table_id, name) where ended is null`,
  `create table table_points (
    position bigint generated always as identity, id text primary key, table_id text not null references wijk_tables, title text not null, explanation text not null,
    kind text not null check (kind in ('talk', 'ordinary', 'lasting')), meeting date not null, put date not null, check (meeting >= put)
  )`,
  `create table table_decisions (position bigint generated always as identity, id text primary key, point text not null references table_points, on_day date not null, called jsonb not null)`,
  `create table table_steps (
    position bigint generated always as identity primary key, point text not null references table_points, to_state text not null check (to_state in ('under-way', 'done', 'stopped')),
    on_day date not null, reasons text not null, check (to_state <> 'stopped' or btrim(reasons) <> '')
  )`,
  `create table table_deviations (
    position bigint generated always as identity, id text primary key, decision text not null references table_decisions, organisation text not null, what text not null, on_day date not null
  )`,
  `create table table_reasons (deviation text primary key references table_deviations, text text not null check (btrim(text) <> ''), person text not null, on_day date not null)`,
  `create table table_agreements (
    position bigint generated always as identity, id text primary key, table_id text not null references wijk_tables, title text not null, parties jsonb not null check (jsonb_array_length(parties) > 1)
  )`,
  `create table table_wordings (
    agreement text not null references table_agreements, version int not null check (version > 0), text text not null, proposed_by text not null, proposed date not null, primary key (agreement, version)
  )`,
  `create table table_words_given (
    position bigint generated always as identity, agreement text not null, version int not null, party text not null, on_day date not null,
    primary key (agreement, version, party), foreign key (agreement, version) references table_wordings
  )`,
  `create table table_minutes (
    position bigint generated always as identity, id text primary key, table_id text not null references wijk_tables, meeting date not null, text text not null, published date not null,
    check (meeting <= published)
  )`,
  ...['draws', 'seats', 'points', 'agreements', 'minutes'].map((name) => `create index on table_${name} (table_id, position)`),
  `create index on wijk_tables (neighbourhood, position desc)`,
  `create index on table_decisions (point, position)`,
  `create index on table_steps (point, position)`,
  `create index on table_deviations (decision, position)`,
];

export const statements: readonly string[] = [...tables, ...keeping, ...draws, ...seats, ...decisions];
