/** What a table decides, and what may be done with it. The counting rules `double-majority` and `yes-no`, once more in the database; the tests hold them to the same. */
export const decisions: readonly string[] = [
  `create function outcome_of(point_kind text, called jsonb) returns text language sql as $$
    with said as (
      select s.side, count(*) filter (where c ->> 'answer' <> 'recused') as may_vote, count(*) filter (where c ->> 'answer' in ('yes', 'no', 'abstain')) as took_part,
        count(*) filter (where c ->> 'answer' = 'yes') as yes, count(*) filter (where c ->> 'answer' = 'no') as no
      from jsonb_array_elements(called) c join table_seats s on s.id = c ->> 'seat' group by s.side
    )
    select case
      when count(*) < 2 or bool_or(took_part * 2 <= may_vote) then 'no-quorum'
      when point_kind = 'lasting' and bool_and(yes > no) or point_kind = 'ordinary' and sum(yes) > sum(no) then 'adopted'
      else 'rejected'
    end from said
  $$`,
  `create function settled_as(wanted text) returns text language sql as $$
    select outcome from (select d.position, outcome_of(p.kind, d.called) as outcome from table_decisions d join table_points p on p.id = d.point where p.id = wanted) taken
    where outcome <> 'no-quorum' order by position limit 1
  $$`,

  `create function decide_at_the_table() returns trigger language plpgsql as $$
  declare
    put table_points%rowtype;
    lacking text;
  begin
    select * into put from table_points where id = new.point;
    perform 1 from wijk_tables where id = put.table_id for update;
    if put.kind = 'talk' or new.on_day < put.meeting or settled_as(new.point) is not null then
      raise exception 'a table decides on an open point of its agenda, at its meeting' using errcode = 'WP052';
    end if;
    lacking := composition_lacks(put.table_id, true);
    if lacking is not null then raise exception 'who sits there is no table, it lacks: %', lacking using errcode = 'WP052'; end if;
    if (select array_agg(c ->> 'seat' order by c ->> 'seat') from jsonb_array_elements(new.called) c)
         is distinct from (select array_agg(id order by id) from table_seats where table_id = put.table_id and ended is null and left_day is null)
       or exists (select from jsonb_array_elements(new.called) c where c ->> 'answer' is null or c ->> 'answer' not in ('yes', 'no', 'abstain', 'absent', 'recused')
         or (c ->> 'answer' = 'recused') <> (coalesce(btrim(c ->> 'interest'), '') <> '')) then
      raise exception 'a roll call names everyone who sits there once, and the interest of who is recused' using errcode = 'WP052';
    end if;
    return new;
  end $$`,
  `create trigger decide_at_the_table before insert on table_decisions for each row execute function decide_at_the_table()`,

  `create function only_with_consent() returns trigger language plpgsql as $$
  declare
    settled text;
    before text;
  begin
    perform 1 from table_points where id = new.point for update;
    settled := settled_as(new.point);
    if settled is distinct from 'adopted' then raise exception 'nothing gets under way without consent' using errcode = 'WP053'; end if;
    select to_state into before from table_steps where point = new.point order by position desc limit 1;
    if before in ('done', 'stopped') or before is null and new.to_state = 'done' or before = 'under-way' and new.to_state = 'under-way' then
      raise exception 'no such step' using errcode = 'WP053';
    end if;
    return new;
  end $$`,
  `create trigger only_with_consent before insert on table_steps for each row execute function only_with_consent()`,

  `create function deviate() returns trigger language plpgsql as $$
  declare
    taken table_decisions%rowtype;
    put table_points%rowtype;
  begin
    select * into taken from table_decisions where id = new.decision;
    select * into put from table_points where id = taken.point;
    if outcome_of(put.kind, taken.called) <> 'adopted' or new.on_day < taken.on_day
       or not exists (select from table_seats where table_id = put.table_id and ended is null and side = 'partners' and seat_group = new.organisation) then
      raise exception 'a partner at the table deviates from what was adopted' using errcode = 'WP055';
    end if;
    return new;
  end $$`,
  `create trigger deviate before insert on table_deviations for each row execute function deviate()`,
];
