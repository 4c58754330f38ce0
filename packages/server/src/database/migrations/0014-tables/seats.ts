/** Who sits at a table. A change of seats is judged at the end of its transaction, so that seats may come and go together. */
export const seats: readonly string[] = [
  // Null where these people are a table; else what is lacking. `filled_only`: of who sits there now, not of the seats.
  `create function composition_lacks(wanted text, filled_only boolean) returns text language sql as $$
    select case
      when count(*) filter (where side = 'residents') < count(*) filter (where side = 'partners') then 'half the votes are of residents'
      when count(distinct seat_group) filter (where side = 'residents') < 3 then 'residents of three groups'
      when count(*) filter (where source = 'lot') * 3 < count(*) filter (where side = 'residents') then 'a third by lot'
      when count(*) filter (where side = 'partners') = 0 then 'a partner'
    end from table_seats where table_id = wanted and ended is null and (left_day is null or not filled_only)
  $$`,
  `create function seats_make_a_table() returns trigger language plpgsql as $$
  declare
    lacking text;
  begin
    perform 1 from wijk_tables where id = new.table_id for update;
    lacking := composition_lacks(new.table_id, false);
    if lacking is not null then raise exception 'a table lacks: %', lacking using errcode = 'WP050'; end if;
    return null;
  end $$`,
  `create constraint trigger seats_make_a_table after insert or update on table_seats deferrable initially deferred for each row execute function seats_make_a_table()`,

  `create function only_who_was_drawn() returns trigger language plpgsql as $$
  begin
    if new.ended is not null or new.left_day is not null then
      if current_setting('wijkaanpak.import', true) is distinct from 'on' then raise exception 'a seat begins open' using errcode = 'WP050'; end if;
    end if;
    if new.source = 'lot' and (not exists (select from table_draws where id = new.draw and table_id = new.table_id)
       or not exists (select from drawn_numbers(new.draw) d where d.number = new.number and d.volunteer_group = new.seat_group)) then
      raise exception 'a seat by lot is for who was drawn' using errcode = 'WP051';
    end if;
    return new;
  end $$`,
  `create trigger only_who_was_drawn before insert on table_seats for each row execute function only_who_was_drawn()`,
  `create function seats_stay() returns trigger language plpgsql as $$
  begin
    if (to_jsonb(old) - 'ended' - 'left_day') <> (to_jsonb(new) - 'ended' - 'left_day') or old.ended is not null
       or new.ended is null and (old.left_day is not null or new.left_day is null) or new.ended is not null and new.left_day is distinct from old.left_day then
      raise exception 'of a seat only its end and a leave are noted, once' using errcode = 'WP059';
    end if;
    if current_setting('wijkaanpak.import', true) is distinct from 'on' then
      if new.ended is null then new.left_day := wijk_today(); else new.ended := wijk_today(); end if;
    end if;
    return new;
  end $$`,
  `create trigger seats_stay before update on table_seats for each row execute function seats_stay()`,
];
