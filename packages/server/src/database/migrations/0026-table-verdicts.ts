/**
 * Residents may judge a promise at their table too: a point of its agenda asks about it (WP056), and only residents' seats count (WP011, as with a vote). A verdict comes
 * from a vote or from a point, once from each.
 */
export const statements: readonly string[] = [
  `alter table table_points add column commitment text references commitments`,
  `create function ask_about_promise() returns trigger language plpgsql as $$
  begin
    if new.commitment is not null and (new.kind = 'talk' or (select neighbourhood from commitments where id = new.commitment) is distinct from (select neighbourhood from wijk_tables where id = new.table_id)) then
      raise exception 'a table judges a promise to its own neighbourhood, and does not only talk about it' using errcode = 'WP056';
    end if;
    return new;
  end $$`,
  `create trigger ask_about_promise before insert on table_points for each row execute function ask_about_promise()`,

  `alter table commitment_verdicts alter column vote drop not null, alter column level drop not null, add column point text references table_points,
    add constraint from_a_vote_or_a_table check (num_nonnulls(vote, point) = 1 and (vote is null) = (level is null)), add constraint one_verdict_a_point unique (commitment, point)`,

  `create function residents_judge_at_the_table() returns trigger language plpgsql as $$
  declare
    asked table_points%rowtype;
    settled table_decisions%rowtype;
    may_vote int;
    yes int;
    no int;
    abstained int;
  begin
    perform 1 from commitments where id = new.commitment for update;
    select * into asked from table_points where id = new.point;
    select d.* into settled from table_decisions d where d.point = new.point and outcome_of(asked.kind, d.called) <> 'no-quorum' order by d.position limit 1;
    select count(*) filter (where c ->> 'answer' <> 'recused'), count(*) filter (where c ->> 'answer' = 'yes'), count(*) filter (where c ->> 'answer' = 'no'), count(*) filter (where c ->> 'answer' = 'abstain')
      into may_vote, yes, no, abstained from jsonb_array_elements(settled.called) c join table_seats s on s.id = c ->> 'seat' where s.side = 'residents';
    if asked.commitment is distinct from new.commitment or settled.id is null or (yes + no + abstained) * 2 <= may_vote or yes = no or (new.found = 'kept') <> (yes > no) then
      raise exception 'the table says something else' using errcode = 'WP011';
    end if;
    if new.found = 'broken' and settled.on_day <= (select due from commitment_dates where commitment = new.commitment order by position desc limit 1)
       and not exists (select from commitment_reports where commitment = new.commitment and noted_on <= settled.on_day) then
      raise exception 'too early to be broken' using errcode = 'WP011';
    end if;
    new.noted_on := settled.on_day;
    return new;
  end $$`,
  `drop trigger only_residents_judge on commitment_verdicts`,
  `create trigger only_residents_judge before insert on commitment_verdicts for each row when (new.point is null) execute function only_residents_judge()`,
  `create trigger residents_judge_at_the_table before insert on commitment_verdicts for each row when (new.point is not null) execute function residents_judge_at_the_table()`,
];
