/** Days are this database's, in Amsterdam, unless history is imported; what was noted stays as it was noted. */
const days: readonly (readonly [table: string, day: string])[] = [
  ['wijk_tables', 'founded'], ['table_draws', 'announced'], ['table_seats', 'from_day'], ['table_points', 'put'], ['table_decisions', 'on_day'], ['table_steps', 'on_day'],
  ['table_deviations', 'on_day'], ['table_reasons', 'on_day'], ['table_wordings', 'proposed'], ['table_words_given', 'on_day'], ['table_minutes', 'published'],
];
const rewritable = ['table_draws', 'table_seats'];
const all = [...days.map(([table]) => table), 'table_agreements'];

export const keeping: readonly string[] = [
  `create function note_today() returns trigger language plpgsql as $$
  begin
    if current_setting('wijkaanpak.import', true) is distinct from 'on' then new := jsonb_populate_record(new, jsonb_build_object(tg_argv[0], wijk_today())); end if;
    return new;
  end $$`,
  // "a_" makes it the first of its table's triggers, which run in the order of their names.
  ...days.map(([table, day]) => `create trigger a_note_today before insert on ${table} for each row execute function note_today('${day}')`),
  `create function keep_table() returns trigger language plpgsql as $$
  begin
    raise exception 'what a table noted stays' using errcode = 'WP059';
  end $$`,
  ...all.map((table) => `create trigger keep_table before delete or truncate${rewritable.includes(table) ? '' : ' or update'} on ${table} for each statement execute function keep_table()`),

  `create function keep_agreement() returns trigger language plpgsql as $$
  declare
    between jsonb;
    latest int;
  begin
    select parties into between from table_agreements where id = new.agreement for update;
    select max(version) into latest from table_wordings where agreement = new.agreement;
    if tg_table_name = 'table_wordings' then
      if not between ? new.proposed_by or new.version <> coalesce(latest, 0) + 1 then raise exception 'a wording comes from a party, after the one before' using errcode = 'WP054'; end if;
    elsif not between ? new.party or new.version is distinct from latest then
      raise exception 'parties agree to the latest wording' using errcode = 'WP054';
    end if;
    return new;
  end $$`,
  ...['table_wordings', 'table_words_given'].map((table) => `create trigger keep_agreement before insert on ${table} for each row execute function keep_agreement()`),
];
