/**
 * Promises only grow: every date, progress, report and verdict is a row that nobody changes or deletes. Days are this database's, in Amsterdam, unless history is
 * imported. A verdict is taken only from a closed vote that was counted here, asked residents of this neighbourhood yes or no about this promise, and says so.
 */
const tables = ['commitments', 'commitment_dates', 'commitment_progress', 'commitment_reports', 'commitment_verdicts'];

export const statements: readonly string[] = [
  `create function wijk_today() returns date language sql as $$ select (clock_timestamp() at time zone 'Europe/Amsterdam')::date $$`,
  `create table commitments (
    position bigint generated always as identity, id text primary key, neighbourhood text not null references neighbourhoods, what text not null, shown_by text not null,
    organisation text not null, person text not null check (person <> ''), role text not null check (role <> ''), origin_kind text not null, origin text not null, mandate text
  )`,
  `create index on commitments (neighbourhood, position desc)`,
  `create table commitment_dates (
    position bigint generated always as identity primary key, commitment text not null references commitments, due date not null, given date not null, reasons text not null, check (due >= given)
  )`,
  `create index on commitment_dates (commitment, position)`,
  `create table commitment_progress (
    position bigint generated always as identity primary key, commitment text not null references commitments, noted_on date not null, text text not null, photo text references photos
  )`,
  `create index on commitment_progress (commitment, position)`,
  `create table commitment_reports (commitment text primary key references commitments, noted_on date not null)`,
  `create table commitment_verdicts (
    position bigint generated always as identity primary key, commitment text not null references commitments, vote text not null unique references votes,
    level int not null check (level >= 1), found text not null check (found in ('kept', 'broken')), noted_on date not null
  )`,
  `create index on commitment_verdicts (commitment, position)`,

  `create function note_on_its_day() returns trigger language plpgsql as $$
  begin
    if current_setting('wijkaanpak.import', true) is distinct from 'on' then new.noted_on := wijk_today(); end if;
    return new;
  end $$`,
  ...['commitment_progress', 'commitment_reports'].map((table) => `create trigger note_on_its_day before insert on ${table} for each row execute function note_on_its_day()`),

  // The lock makes two dates given at once, or a date and a verdict, come one after the other.
  `create function give_date() returns trigger language plpgsql as $$
  begin
    perform 1 from commitments where id = new.commitment for update;
    if current_setting('wijkaanpak.import', true) is distinct from 'on' then new.given := wijk_today(); end if;
    if exists (select from commitment_dates where commitment = new.commitment) then
      if btrim(new.reasons) = '' then raise exception 'a new date has reasons' using errcode = 'WP010'; end if;
      if exists (select from commitment_reports where commitment = new.commitment) or exists (select from commitment_verdicts where commitment = new.commitment) then
        raise exception 'what is reported or judged gets no new date' using errcode = 'WP010';
      end if;
    end if;
    return new;
  end $$`,
  `create trigger give_date before insert on commitment_dates for each row execute function give_date()`,

  `create function only_residents_judge() returns trigger language plpgsql as $$
  declare
    promise commitments%rowtype;
    asked votes%rowtype;
    option text;
    opened date;
    step jsonb;
  begin
    select * into promise from commitments where id = new.commitment for update;
    select * into asked from votes where id = new.vote;
    opened := (asked.opens_at at time zone 'Europe/Amsterdam')::date;
    select o ->> 'id' into option from jsonb_array_elements(asked.options) o where o ->> 'commitment' = new.commitment;
    if asked.imported or asked.outcome is null or clock_timestamp() < asked.closes_at or asked.neighbourhood is distinct from promise.neighbourhood
       or option is null or asked.rules ->> 'counting' is distinct from 'yes-no' or (asked.rules ->> 'level')::int is distinct from new.level
       or opened < (select min(given) from commitment_dates where commitment = new.commitment) then
      raise exception 'a verdict comes from a closed vote of residents about this promise' using errcode = 'WP011';
    end if;
    select s into step from jsonb_array_elements(asked.outcome -> 'steps') s where s ->> 'option' = option;
    if new.found = 'kept' and (step ->> 'decision') is distinct from 'chosen' or new.found = 'broken' and ((step ->> 'decision') is distinct from 'rejected'
       or coalesce((step -> 'opinions' ->> 'against')::int <= (step -> 'opinions' ->> 'for')::int, true)) then
      raise exception 'the vote says something else' using errcode = 'WP011';
    end if;
    if new.found = 'broken' and opened <= (select due from commitment_dates where commitment = new.commitment order by position desc limit 1)
       and not exists (select from commitment_reports where commitment = new.commitment and noted_on <= opened) then
      raise exception 'too early to be broken' using errcode = 'WP011';
    end if;
    new.noted_on := wijk_today();
    return new;
  end $$`,
  `create trigger only_residents_judge before insert on commitment_verdicts for each row execute function only_residents_judge()`,

  `create function keep_promises() returns trigger language plpgsql as $$
  begin
    raise exception 'what was promised stays' using errcode = 'WP009';
  end $$`,
  ...tables.map((table) => `create trigger keep_promises before update or delete or truncate on ${table} for each statement execute function keep_promises()`),
];
