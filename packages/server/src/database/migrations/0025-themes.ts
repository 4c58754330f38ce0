import { tell } from './0021-events/watches.ts';

/** A theme is named once, at a table, on that day, in the words of residents there. It and the stories in it stand, of that table's neighbourhood; a story that is taken back leaves it by itself. */
export const statements: readonly string[] = [
  `create table themes (
    position bigint generated always as identity, id text primary key, table_id text not null references wijk_tables, words text not null check (words <> ''),
    named_on date not null default (clock_timestamp() at time zone 'Europe/Amsterdam')::date, unique (table_id, words)
  )`,
  `create table theme_stories (theme text not null references themes, story text not null references stories, primary key (theme, story))`,
  `create trigger only_while_told before insert on theme_stories for each row execute function only_while_told()`,
  `create function theme_in_its_neighbourhood() returns trigger language plpgsql as $$
  begin
    if (select neighbourhood from stories where id = new.story) is distinct from (select neighbourhood from wijk_tables join themes on themes.table_id = wijk_tables.id where themes.id = new.theme) then
      raise exception 'a theme holds stories of its own neighbourhood' using errcode = 'WP145';
    end if;
    return new;
  end $$`,
  `create trigger theme_in_its_neighbourhood before insert on theme_stories for each row execute function theme_in_its_neighbourhood()`,
  `create function keep_theme() returns trigger language plpgsql as $$
  begin
    raise exception 'a theme stands as residents named it' using errcode = 'WP146';
  end $$`,
  `create trigger keep_theme before update or delete on themes for each statement execute function keep_theme()`,
  `create trigger keep_theme before update or delete on theme_stories for each statement execute function keep_theme()`,
  tell({ table: 'themes', kind: 'thema-benoemd', of: `select h.id, t.id, t.neighbourhood from themes h join wijk_tables t on t.id = h.table_id where h.id = $1 ->> 'id'` }),
];
