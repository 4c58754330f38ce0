/** The counting rule `sortition`, once more in the database, so that a seat by lot is for who was drawn; the tests hold the two to the same. */
export const draws: readonly string[] = [
  `create function lot_number(seed text, name text) returns text language sql immutable as $$ select encode(sha256(convert_to(seed || E'\\n' || name, 'UTF8')), 'hex') $$`,
  `create function drawn_numbers(wanted text) returns table (number text, volunteer_group text) language sql as $$
    with draw as (select *, jsonb_array_length(volunteers) as everyone, least(seats, jsonb_array_length(volunteers)) as filled from table_draws where id = wanted and seed is not null),
    volunteer as (select v ->> 'number' as number, v ->> 'group' as grp from draw, jsonb_array_elements(volunteers) v),
    share as (
      select grp, count(*) * filled / everyone as whole, row_number() over (order by count(*) * filled % everyone desc, lot_number(seed, grp) collate "C") as place
      from volunteer, draw group by grp, filled, everyone, seed
    ),
    places as (select grp, whole + case when place <= filled - (select sum(whole) from share) then 1 else 0 end as places from share, draw),
    ranked as (select number, grp, row_number() over (partition by grp order by lot_number(seed, number) collate "C") as place from volunteer, draw)
    select number, grp from ranked join places using (grp) where place <= places
  $$`,

  `create function announce_draw() returns trigger language plpgsql as $$
  begin
    if new.seed_on <= new.announced then raise exception 'a seed becomes known after the volunteers are' using errcode = 'WP051'; end if;
    if (select count(distinct v ->> 'number') from jsonb_array_elements(new.volunteers) v) <> jsonb_array_length(new.volunteers) or new.seed is not null and current_setting('wijkaanpak.import', true) is distinct from 'on' then
      raise exception 'a draw is announced with each volunteer once and without a seed' using errcode = 'WP051';
    end if;
    return new;
  end $$`,
  `create trigger announce_draw before insert on table_draws for each row execute function announce_draw()`,
  `create function hold_draw() returns trigger language plpgsql as $$
  begin
    if current_setting('wijkaanpak.import', true) is distinct from 'on' then new.held := wijk_today(); end if;
    if old.seed is not null or new.seed is null or new.held < old.seed_on then raise exception 'a draw is held once, on its day or later' using errcode = 'WP051'; end if;
    if (to_jsonb(old) - 'seed' - 'held') <> (to_jsonb(new) - 'seed' - 'held') then raise exception 'what a table noted stays' using errcode = 'WP059'; end if;
    return new;
  end $$`,
  `create trigger hold_draw before update on table_draws for each row execute function hold_draw()`,
];
