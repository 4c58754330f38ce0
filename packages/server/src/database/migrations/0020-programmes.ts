/**
 * Programmes of a neighbourhood. A programme is a long run (WP110), a figure is not from the future and lies in its own interval (WP111), residents look back once on a year
 * that is over (WP112), by at least three together; nothing is deleted or rewritten (WP119). What a goal ended with comes in a row of its own.
 */
const days: readonly (readonly [table: string, day: string])[] = [
  ['programmes', 'begun'], ['programme_goals', 'named'], ['programme_goal_ends', 'on_day'], ['programme_figures', 'noted'], ['programme_reflections', 'noted'],
];

const isInside = (value: string): string =>
  `${value} ? 'estimate' and (${value} ->> 'by' = 'register' or ((${value} ->> 'answers')::int >= 10 and (${value} ->> 'lower')::float8 <= (${value} ->> 'estimate')::float8 and (${value} ->> 'estimate')::float8 <= (${value} ->> 'upper')::float8))`;

export const statements: readonly string[] = [
  `create table programmes (
    position bigint generated always as identity, id text primary key, neighbourhood text not null references neighbourhoods, title text not null, from_year int not null, until_year int not null, begun date not null,
    check (until_year - from_year + 1 between 4 and 50)
  )`,
  `create table programme_goals (
    position bigint generated always as identity, id text primary key, programme text not null references programmes, words text not null, said text not null, table_id text references wijk_tables, named date not null
  )`,
  `create table programme_goal_ends (goal text primary key references programme_goals, on_day date not null, reasons text not null check (btrim(reasons) <> ''))`,
  `create table programme_indicators (
    position bigint generated always as identity, id text primary key, goal text not null references programme_goals, what text not null,
    unit text not null check (unit in ('percent', 'grade', 'per-thousand', 'euro', 'years')), better text not null check (better in ('higher', 'lower')), source_name text not null, source_url text not null check (source_url like 'https://%')
  )`,
  `create table programme_figures (
    position bigint generated always as identity primary key, indicator text not null references programme_indicators, year int not null, definition int not null check (definition > 0),
    area jsonb not null, city jsonb not null, reasons text not null, noted date not null
  )`,
  `create table programme_reflections (
    programme text not null references programmes, year int not null, words text not null, place text not null, residents int not null check (residents >= 3), goals jsonb not null, noted date not null,
    primary key (programme, year)
  )`,
  `create index on programmes (neighbourhood, position desc)`,
  `create index on programme_goals (programme, position)`,
  `create index on programme_indicators (goal, position)`,
  `create index on programme_figures (indicator, position)`,

  ...days.map(([table, day]) => `create trigger a_note_today before insert on ${table} for each row execute function note_today('${day}')`),

  `create function check_figure() returns trigger language plpgsql as $$
  begin
    if new.year > extract(year from new.noted) or not (${isInside('new.area')}) or not (${isInside('new.city')}) then
      raise exception 'a figure is of a year that began, and lies in its own interval' using errcode = 'WP111';
    end if;
    if btrim(new.reasons) = '' and exists (select from programme_figures where indicator = new.indicator and year = new.year and definition = new.definition) then
      raise exception 'another figure of the same year comes with reasons' using errcode = 'WP111';
    end if;
    return new;
  end $$`,
  `create trigger check_figure before insert on programme_figures for each row execute function check_figure()`,

  `create function look_back() returns trigger language plpgsql as $$
  begin
    if new.year >= extract(year from new.noted) or not exists (select from programmes where id = new.programme and new.year between from_year and until_year) then
      raise exception 'residents look back on a year of the programme that is over' using errcode = 'WP112';
    end if;
    return new;
  end $$`,
  `create trigger look_back before insert on programme_reflections for each row execute function look_back()`,

  `create function keep_programme() returns trigger language plpgsql as $$
  begin
    raise exception 'what a programme noted stays' using errcode = 'WP119';
  end $$`,
  ...[...days.map(([table]) => table), 'programme_indicators'].map((table) => `create trigger keep_programme before update or delete or truncate on ${table} for each statement execute function keep_programme()`),
];
