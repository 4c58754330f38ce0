/**
 * Reasoned objections to what is put to consent: one a code and option, while they may be made by this database's clock, and against what is voted on. Taking one back
 * empties its reasons; the row and every answer stay. An answer is by a person of a partner, to the reasons as they are now, and comes before the outcome or not at all.
 * With an objection there is its day alone: no name, no address, no moment, and no number that tells the order.
 */
export const statements: readonly string[] = [
  `create table objections (
    id text primary key, vote text not null references votes, code_hash text not null, option text not null, reasons text check (btrim(reasons) <> ''),
    sequence int not null default 1, submitted_on date not null default wijk_today(),
    unique (vote, code_hash, option), foreign key (vote, code_hash) references voting_codes (vote, hash)
  )`,
  `create table objection_answers (
    position bigint generated always as identity primary key, objection text not null references objections, sequence int not null, answer text not null check (btrim(answer) <> ''),
    person text not null check (person <> ''), partner text not null check (partner <> ''), partner_name text not null check (partner_name <> ''), answered_on date not null default wijk_today()
  )`,
  `create index on objection_answers (objection, position)`,

  `create function end_objections_in_time() returns trigger language plpgsql as $$
  declare
    ends timestamptz := (new.rules ->> 'objectionsUntil')::timestamptz;
  begin
    if ends <= new.opens_at or ends > new.closes_at then
      raise exception 'objections end while the vote is open' using errcode = 'WP030';
    end if;
    return new;
  end $$`,
  `create trigger end_objections_in_time before insert or update on votes for each row execute function end_objections_in_time()`,

  // The share lock makes a count wait for objections that were in time and are still being written.
  `create function object_in_time() returns trigger language plpgsql as $$
  declare
    asked votes%rowtype;
    moment timestamptz;
  begin
    select * into asked from votes where id = new.vote for share;
    moment := clock_timestamp();
    if asked.rules ->> 'counting' is distinct from 'consent' or not exists (select from jsonb_array_elements(asked.options) o where o ->> 'id' = new.option) then
      raise exception 'this vote takes no such objection' using errcode = 'WP031';
    elsif moment < asked.opens_at then
      raise exception 'this vote has not opened' using errcode = 'WP001';
    elsif moment >= coalesce((asked.rules ->> 'objectionsUntil')::timestamptz, asked.closes_at) then
      raise exception 'it is too late to object' using errcode = 'WP032';
    end if;
    if tg_op = 'INSERT' then
      new.submitted_on := wijk_today();
      new.sequence := 1;
      if new.reasons is null then raise exception 'an objection has reasons' using errcode = 'WP031'; end if;
    else
      new.submitted_on := case when new.reasons is distinct from old.reasons then wijk_today() else old.submitted_on end;
      new.sequence := old.sequence + case when new.reasons is distinct from old.reasons then 1 else 0 end;
      if (old.id, old.vote, old.code_hash, old.option) is distinct from (new.id, new.vote, new.code_hash, new.option) then
        raise exception 'an objection stays where it was made' using errcode = 'WP033';
      end if;
    end if;
    return new;
  end $$`,
  `create trigger object_in_time before insert or update on objections for each row execute function object_in_time()`,

  // First the vote, then the objection: the order in which a resident's change takes them.
  `create function answer_before_outcome() returns trigger language plpgsql as $$
  declare
    answered objections%rowtype;
    stands boolean;
  begin
    select outcome is not null into stands from votes where id = (select vote from objections where id = new.objection) for share;
    select * into answered from objections where id = new.objection for share;
    if stands then
      raise exception 'the outcome stands' using errcode = 'WP034';
    elsif answered.reasons is null or answered.sequence is distinct from new.sequence then
      raise exception 'an answer is to the reasons as they are' using errcode = 'WP035';
    end if;
    new.answered_on := wijk_today();
    return new;
  end $$`,
  `create trigger answer_before_outcome before insert on objection_answers for each row execute function answer_before_outcome()`,

  `create function keep_objections() returns trigger language plpgsql as $$
  begin
    raise exception 'objections and answers stay' using errcode = 'WP033';
  end $$`,
  `create trigger keep_objections before delete or truncate on objections for each statement execute function keep_objections()`,
  `create trigger keep_objections before update or delete or truncate on objection_answers for each statement execute function keep_objections()`,
];
