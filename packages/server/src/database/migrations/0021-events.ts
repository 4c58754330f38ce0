import { byTheClock } from './0021-events/by-the-clock.ts';
import { subscriptions } from './0021-events/subscriptions.ts';
import { tell, watches } from './0021-events/watches.ts';

/**
 * What happened in public, numbered without gaps in the order in which it became readable, written by the same transaction as the change itself and whatever wrote that.
 * An event says what kind and to what: there is no column for words, names or choices, and ballots, answers and objections are watched by nothing.
 */
const events = [
  `create table events (
    position bigint primary key, id uuid not null unique default gen_random_uuid(), kind text not null, subject text not null, part text,
    neighbourhood text not null references neighbourhoods, at timestamptz not null
  )`,
  `create index on events (kind, subject)`,
  // The lock is let go after the commit, so a number is never given before the one below it can be read.
  `create function number_event() returns trigger language plpgsql as $$
  begin
    perform pg_advisory_xact_lock(7163541);
    new.position := coalesce((select max(position) from events), 0) + 1;
    new.at := clock_timestamp();
    return new;
  end $$`,
  `create trigger number_event before insert on events for each row execute function number_event()`,
  `create function keep_events() returns trigger language plpgsql as $$
  begin
    raise exception 'events only grow' using errcode = 'WP120';
  end $$`,
  `create trigger keep_events before update or delete or truncate on events for each statement execute function keep_events()`,
  `create function tell_event() returns trigger language plpgsql as $$
  declare
    about text;
    which text;
    place text;
  begin
    execute tg_argv[1] into about, which, place using to_jsonb(new);
    if about is not null then insert into events (kind, subject, part, neighbourhood) values (tg_argv[0], about, which, place); end if;
    return null;
  end $$`,
];

export const statements: readonly string[] = [...events, ...watches.map(tell), ...byTheClock, ...subscriptions];
