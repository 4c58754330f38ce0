/**
 * The road of a proposal only grows: every event is a row that nobody changes or deletes, and the state of a proposal changes by an event alone. Days are this
 * database's, unless history is imported. What must hold whatever the code does: each step is on the road and by whose step it is, an organisation's step has a person
 * and reasons, an answer names a mandate of who gives it, a vote that decided is a closed one about this proposal, and what lasts is not under way without consent.
 */
const kept = ['proposal_events', 'proposal_support', 'obstacles', 'obstacle_notes', 'resident_groups'];

/** The steps of the domain's `proposalTransitions` as they were when this migration ran, with the event that takes each; a test holds the two to the same. */
export const steps: readonly (readonly [from: string, kind: string, to: string])[] = [
  ['submitted', 'supported', 'supported'],
  ['submitted', 'answered', 'answered'],
  ['supported', 'answered', 'answered'],
  ['answered', 'answered', 'answered'],
  ['answered', 'to-vote', 'to-vote'],
  ['answered', 'agreed', 'agreed'],
  ['to-vote', 'chosen', 'agreed'],
  ['to-vote', 'not-chosen', 'stopped'],
  ['agreed', 'under-way', 'under-way'],
  ['under-way', 'done', 'done'],
  ['agreed', 'stopped', 'stopped'],
  ['under-way', 'stopped', 'stopped'],
];

const quoted = (words: readonly string[]): string => `(${words.map((word) => `'${word}'`).join(', ')})`;

export const statements: readonly string[] = [
  // Groups speak for their members; the domain refuses a name that claims everyone, as for a seat at a table.
  `create table resident_groups (
    position bigint generated always as identity, id text primary key, neighbourhood text not null references neighbourhoods, name text not null check (btrim(name) <> ''),
    kind text not null check (kind in ('housing', 'care', 'energy', 'other')), members int not null check (members >= 2), decided_by text not null, until_day date not null, registered_on date not null default wijk_today(),
    check (until_day >= registered_on)
  )`,
  `alter table neighbourhoods add column support_needed int check (support_needed >= 1)`,
  `alter table proposals add column via text not null default 'web' check (via in ('web', 'phone', 'paper')), add column resident_group text references resident_groups`,
  `create table proposal_support (
    proposal text not null references proposals, mark text not null check (mark ~ '^[0-9a-f]{32}$'), given_on date not null default wijk_today(), primary key (proposal, mark)
  )`,
  `create table proposal_events (
    position bigint generated always as identity primary key, proposal text not null references proposals, kind text not null, noted_on date not null,
    organisation text, person text, role text, question text, detail jsonb not null,
    check (kind in ('question', 'question-answered', 'supported', 'answered', 'to-vote', 'consent-asked', 'agreed', 'chosen', 'not-chosen', 'under-way', 'progress', 'done', 'stopped')),
    check (kind in ('question', 'supported', 'chosen', 'not-chosen') or (btrim(organisation) <> '' and btrim(person) <> '' and btrim(role) <> '' and num_nulls(organisation, person, role) = 0)),
    check (kind not in ('answered', 'to-vote', 'agreed', 'under-way', 'done', 'stopped') or coalesce(btrim(detail ->> 'reasons'), '') <> ''),
    check ((kind in ('question', 'question-answered')) = (question is not null))
  )`,
  `create index on proposal_events (proposal, position)`,
  `create unique index on proposal_events (question) where kind = 'question'`,

  `create function chosen_by_vote(of_vote text, wanted text) returns boolean language sql as $$
    select coalesce(bool_or(v.outcome -> 'winners' ? (o ->> 'id')), false) from votes v, jsonb_array_elements(v.options) o where v.id = of_vote and v.outcome is not null and o ->> 'proposal' = wanted
  $$`,

  // The lock makes two steps taken at once come one after the other.
  `create function walk_the_road() returns trigger language plpgsql as $$
  declare
    walker proposals%rowtype;
    moved text;
    put text;
    is_import boolean := current_setting('wijkaanpak.import', true) is not distinct from 'on';
  begin
    select * into walker from proposals where id = new.proposal for update;
    if not is_import then new.noted_on := wijk_today(); end if;
    if new.noted_on < (select max(noted_on) from proposal_events where proposal = new.proposal) then
      raise exception 'what happened is noted in its order' using errcode = 'WP101';
    end if;

    if new.kind in ${quoted([...new Set(steps.map(([, kind]) => kind))])} then
      select s.to_state into moved from (values ${steps.map((step) => quoted(step)).join(', ')}) s (from_state, kind, to_state) where s.from_state = walker.state and s.kind = new.kind;
      if moved is null then raise exception 'from % there is no step %', walker.state, new.kind using errcode = 'WP102'; end if;
    end if;

    if new.kind = 'question-answered' and not exists (select from proposal_events where proposal = new.proposal and kind = 'question' and question = new.question) then
      raise exception 'nobody asked this' using errcode = 'WP102';
    elsif new.kind = 'supported' and (select count(*) from proposal_support where proposal = new.proposal) < coalesce((select support_needed from neighbourhoods where id = walker.neighbourhood), 25) then
      raise exception 'not enough support' using errcode = 'WP103';
    elsif new.kind = 'answered' and not exists (
      select from mandates m where m.id = new.detail ->> 'mandate' and m.neighbourhood = walker.neighbourhood and m.organisation = new.organisation and m.person = new.person
        and new.noted_on between m.starts and m.ends and coalesce(m.up_to, 0) >= (new.detail -> 'matter' ->> 'amount')::bigint
        and m.subjects ? (new.detail -> 'matter' ->> 'subject') and m.areas ? (new.detail -> 'matter' ->> 'area')
        and not exists (select from mandate_revocations where mandate = m.id and revoked_on <= new.noted_on)) then
      raise exception 'an answer rests on a mandate of who gives it' using errcode = 'WP104';
    elsif new.kind = 'to-vote' and not exists (
      select from votes v, jsonb_array_elements(v.options) o where v.id = new.detail ->> 'vote' and v.neighbourhood = walker.neighbourhood and not v.imported
        and (v.rules ->> 'level')::int >= 1 and o ->> 'proposal' = new.proposal) then
      raise exception 'it is put to a vote of residents that asks about it' using errcode = 'WP105';
    elsif new.kind in ('chosen', 'not-chosen') then
      select detail ->> 'vote' into put from proposal_events where proposal = new.proposal and kind = 'to-vote' order by position desc limit 1;
      if put is distinct from new.detail ->> 'vote' or not exists (select from votes where id = put and outcome is not null and closes_at <= clock_timestamp())
         or chosen_by_vote(put, new.proposal) <> (new.kind = 'chosen') then
        raise exception 'the vote says something else' using errcode = 'WP105';
      end if;
    elsif new.kind = 'consent-asked' and not exists (
      select from table_points p join wijk_tables t on t.id = p.table_id where p.id = new.detail ->> 'point' and t.id = new.detail ->> 'table' and t.neighbourhood = walker.neighbourhood and p.kind = 'lasting'
        and not exists (select from table_decisions d where d.point = p.id and settled_as(p.id) is not null and (not is_import or d.on_day < new.noted_on))) then
      raise exception 'consent is asked of a table before it decides, on a lasting point' using errcode = 'WP106';
    elsif new.kind = 'under-way' and (
        not exists (select from proposal_events where proposal = new.proposal and kind = 'answered')
        or exists (select from proposal_events where proposal = new.proposal and kind = 'answered' and detail ->> 'lasts' is distinct from 'ordinary'))
      and not exists (select from proposal_events e where e.proposal = new.proposal and e.kind = 'consent-asked' and settled_as(e.detail ->> 'point') = 'adopted')
      and not exists (select from proposal_events e join votes v on v.id = e.detail ->> 'vote' where e.proposal = new.proposal and e.kind = 'chosen'
        and v.rules ->> 'counting' in ('yes-no', 'consent', 'double-majority') and chosen_by_vote(v.id, new.proposal)) then
      raise exception 'nothing that lasts gets under way without consent' using errcode = 'WP107';
    end if;

    if moved is not null then update proposals set state = moved where id = new.proposal; end if;
    return new;
  end $$`,
  `create trigger walk_the_road before insert on proposal_events for each row execute function walk_the_road()`,

  `create function only_by_an_event() returns trigger language plpgsql as $$
  begin
    if new.state is distinct from old.state and pg_trigger_depth() < 2 or (new.title, new.description, new.via, new.resident_group, new.submitted_at) is distinct from (old.title, old.description, old.via, old.resident_group, old.submitted_at) then
      raise exception 'a proposal stays as it was made, and moves by what happens to it' using errcode = 'WP100';
    end if;
    return new;
  end $$`,
  `create trigger only_by_an_event before update on proposals for each row execute function only_by_an_event()`,

  `create function support_while_open() returns trigger language plpgsql as $$
  begin
    if current_setting('wijkaanpak.import', true) is distinct from 'on' then
      new.given_on := wijk_today();
      if (select state from proposals where id = new.proposal for update) not in ('submitted', 'supported', 'answered') then
        raise exception 'it has been decided what becomes of it' using errcode = 'WP103';
      end if;
    end if;
    return new;
  end $$`,
  `create trigger support_while_open before insert on proposal_support for each row execute function support_while_open()`,

  `create table obstacles (
    position bigint generated always as identity, id text primary key, proposal text not null references proposals, neighbourhood text not null references neighbourhoods,
    kind text not null check (kind in ('rule', 'policy', 'habit')), what text not null check (btrim(what) <> ''), due date not null, raised_on date not null, check (due >= raised_on),
    owner_organisation text not null check (btrim(owner_organisation) <> ''), owner text not null check (btrim(owner) <> ''), owner_role text not null check (btrim(owner_role) <> ''),
    organisation text not null, person text not null check (btrim(person) <> ''), role text not null
  )`,
  `create index on obstacles (neighbourhood, position desc)`,
  `create table obstacle_notes (
    position bigint generated always as identity primary key, obstacle text not null references obstacles, kind text not null check (kind in ('tried', 'moved', 'removed', 'refused')),
    noted_on date not null, text text not null check (btrim(text) <> ''), due date, organisation text not null, person text not null check (btrim(person) <> ''), role text not null,
    check ((kind = 'moved') = (due is not null)), check (due >= noted_on)
  )`,
  `create index on obstacle_notes (obstacle, position)`,
  `create function note_obstacle() returns trigger language plpgsql as $$
  begin
    if current_setting('wijkaanpak.import', true) is distinct from 'on' then new.raised_on := wijk_today(); end if;
    return new;
  end $$`,
  `create trigger note_obstacle before insert on obstacles for each row execute function note_obstacle()`,
  `create function add_obstacle_note() returns trigger language plpgsql as $$
  declare
    stands obstacles%rowtype;
  begin
    select * into stands from obstacles where id = new.obstacle for update;
    if current_setting('wijkaanpak.import', true) is distinct from 'on' then new.noted_on := wijk_today(); end if;
    if exists (select from obstacle_notes where obstacle = new.obstacle and kind in ('removed', 'refused')) then
      raise exception 'it has ended' using errcode = 'WP108';
    elsif new.kind <> 'tried' and new.organisation <> stands.owner_organisation then
      raise exception 'only who owns it moves or ends it' using errcode = 'WP109';
    end if;
    return new;
  end $$`,
  `create trigger add_obstacle_note before insert on obstacle_notes for each row execute function add_obstacle_note()`,

  `create function keep_the_road() returns trigger language plpgsql as $$
  begin
    raise exception 'what happened stays' using errcode = 'WP100';
  end $$`,
  ...kept.map((table) => `create trigger keep_the_road before update or delete or truncate on ${table} for each statement execute function keep_the_road()`),
  `create trigger keep_the_road before delete or truncate on proposals for each statement execute function keep_the_road()`,
];
