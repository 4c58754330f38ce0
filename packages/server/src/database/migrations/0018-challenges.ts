/**
 * The right to challenge. Of a challenge that was sent nothing changes and nothing goes: what happens to it is a row beside it, on this database's day. Rows come
 * only along the road of `challenge_moves` (the domain's transitions); a no rests on reasons and on grounds that the ordinance lists as it was when the challenge
 * came in; and what an organisation does rests on a mandate in force that is the person's own. How long terms are is counted by the domain alone.
 */
const kept = ['challenge_ordinances', 'challenge_moves', 'challenges', 'challenge_events'];
const organisational = `('receipt', 'invitation', 'postponement', 'answer', 'offer', 'review')`;

const moves = [
  ['submitted', 'accepted', 'organisation'], ['submitted', 'refused', 'organisation'], ['submitted', 'withdrawn', 'residents'], ['refused', 'objection', 'residents'], ['objection', 'accepted', 'organisation'],
  ['objection', 'refusal-upheld', 'organisation'], ['objection', 'withdrawn', 'residents'], ['accepted', 'agreement', 'both'], ['accepted', 'withdrawn', 'residents'],
].map((move) => `(${move.map((word) => `'${word}'`).join(', ')})`);

export const statements: readonly string[] = [
  `create table challenge_ordinances (
    position bigint generated always as identity primary key, neighbourhood text not null references neighbourhoods, set_on date not null default wijk_today(),
    ordinance jsonb not null check (jsonb_array_length(ordinance -> 'grounds') > 0)
  )`,
  `create table challenge_moves (from_state text not null, to_state text not null, by_whom text not null, primary key (from_state, to_state))`,
  `insert into challenge_moves values ${moves.join(', ')}`,
  `create table challenge_drafts (
    id text primary key, neighbourhood text not null references neighbourhoods, secret_hash text not null unique, version int not null, parts jsonb not null, changed_in jsonb not null,
    is_submitted boolean not null default false
  )`,
  `create table challenges (
    position bigint generated always as identity, id text primary key references challenge_drafts, neighbourhood text not null references neighbourhoods,
    parts jsonb not null check (parts ?& array['task', 'group', 'better', 'plan', 'cost', 'support', 'help']), ordinance jsonb not null check (jsonb_array_length(ordinance -> 'grounds') > 0),
    received date not null default wijk_today()
  )`,
  'create index on challenges (neighbourhood, position desc)',
  `create table challenge_events (
    position bigint generated always as identity, challenge text not null references challenges, on_day date not null default wijk_today(),
    kind text not null check (kind in ('receipt', 'invitation', 'supplement', 'postponement', 'answer', 'objection', 'offer', 'signature', 'review', 'withdrawal')),
    to_state text, organisation text, person text, role text, mandate text references mandates, content jsonb not null default '{}',
    constraint an_organisation_acts_by_name check ((kind in ${organisational}) = (organisation is not null and btrim(person) <> '' and btrim(role) <> '' and mandate is not null)),
    constraint reasons_are_given check (kind not in ('answer', 'postponement') or btrim(coalesce(content ->> 'reasons', '')) <> ''),
    constraint what_moves check ((to_state is not null) = (kind in ('answer', 'objection', 'signature', 'withdrawal'))),
    constraint moves_as_it_is_called check (to_state is null or (case kind when 'answer' then to_state in ('accepted', 'refused', 'refusal-upheld') when 'objection' then to_state = 'objection' when 'signature' then to_state = 'agreement' else to_state = 'withdrawn' end))
  )`,
  'create index on challenge_events (challenge, position)',

  // Nothing is written in a draft after it was sent, and who has its link stays who has it.
  `create function keep_draft() returns trigger language plpgsql as $$
  begin
    if tg_op <> 'UPDATE' then raise exception 'a draft is not erased' using errcode = 'WP098'; end if;
    if old.is_submitted or (old.id, old.neighbourhood, old.secret_hash) is distinct from (new.id, new.neighbourhood, new.secret_hash) or new.version < old.version then
      raise exception 'what was sent no longer changes' using errcode = 'WP098';
    end if;
    return new;
  end $$`,
  'create trigger keep_draft before update or delete on challenge_drafts for each row execute function keep_draft()',

  `create function receive_challenge() returns trigger language plpgsql as $$
  begin
    if current_setting('wijkaanpak.import', true) is distinct from 'on' then new.received := wijk_today(); end if;
    if not exists (select from challenge_drafts where id = new.id and neighbourhood = new.neighbourhood and is_submitted) then
      raise exception 'a challenge is a draft that was sent' using errcode = 'WP099';
    end if;
    return new;
  end $$`,
  'create trigger receive_challenge before insert on challenges for each row execute function receive_challenge()',

  `create function challenge_state(of_challenge text) returns text language sql stable as $$
    select coalesce((select to_state from challenge_events where challenge = of_challenge and to_state is not null order by position desc limit 1), 'submitted')
  $$`,

  // Invitations with the first supplement after each; open while neither it came nor its time has passed.
  `create function challenge_invitations(of_challenge text) returns table (supply_by date, supplied date) language sql stable as $$
    select (i.content ->> 'supplyBy')::date, (select min(s.on_day) from challenge_events s where s.challenge = of_challenge and s.kind = 'supplement' and s.position > i.position
      and not exists (select from challenge_events later where later.challenge = of_challenge and later.kind = 'invitation' and later.position > i.position and later.position < s.position))
    from challenge_events i where i.challenge = of_challenge and i.kind = 'invitation'
  $$`,

  `create function check_mandate_of(event challenge_events) returns void language plpgsql as $$
  declare
    held mandates%rowtype;
    place text;
  begin
    select neighbourhood into place from challenges where id = event.challenge;
    select * into held from mandates where id = event.mandate;
    if held.neighbourhood <> place or (held.organisation, held.person) is distinct from (event.organisation, event.person) then
      raise exception 'the mandate is somebody else''s' using errcode = 'WP093';
    end if;
    loop
      if event.on_day < held.starts or event.on_day > held.ends or exists (select from mandate_revocations where mandate = held.id and revoked_on <= event.on_day) then
        raise exception 'the mandate is not in force' using errcode = 'WP093';
      end if;
      exit when held.parent is null;
      select * into held from mandates where id = held.parent;
    end loop;
  end $$`,

  `create function check_refusal(event challenge_events) returns void language plpgsql as $$
  declare
    listed jsonb;
  begin
    select coalesce(jsonb_agg(one -> 'ground'), '[]') into listed from challenges, jsonb_array_elements(ordinance -> 'grounds') one where id = event.challenge;
    if jsonb_array_length(coalesce(event.content -> 'grounds', '[]')) = 0 or not (event.content -> 'grounds') <@ listed then
      raise exception 'a no rests on a ground that the ordinance lists' using errcode = 'WP092';
    end if;
    if (event.content -> 'grounds') ? 'parts-missing' and not exists (select from challenge_invitations(event.challenge) i where i.supplied is not null or event.on_day > i.supply_by) then
      raise exception 'what is missing is asked for first' using errcode = 'WP092';
    end if;
  end $$`,

  `create function take_challenge_step() returns trigger language plpgsql as $$
  declare
    of_it challenges%rowtype;
    state text;
    rule jsonb;
  begin
    select * into of_it from challenges where id = new.challenge for update;
    if current_setting('wijkaanpak.import', true) is distinct from 'on' then new.on_day := wijk_today(); end if;
    if new.on_day < greatest(of_it.received, (select max(on_day) from challenge_events where challenge = new.challenge)) then
      raise exception 'days do not run backwards' using errcode = 'WP091';
    end if;
    state := challenge_state(new.challenge);
    if new.to_state is not null then
      if not exists (select from challenge_moves where from_state = state and to_state = new.to_state
                     and by_whom = case new.kind when 'answer' then 'organisation' when 'signature' then 'both' else 'residents' end) then
        raise exception 'no road leads from % to %', state, new.to_state using errcode = 'WP091';
      end if;
    elsif state <> (case new.kind when 'offer' then 'accepted' when 'review' then 'agreement' else 'submitted' end) then
      raise exception 'not while a challenge is %', state using errcode = 'WP091';
    end if;
    if new.mandate is not null then perform check_mandate_of(new); end if;
    if new.to_state in ('refused', 'refusal-upheld') then perform check_refusal(new); end if;
    if new.to_state = 'objection' and of_it.ordinance #>> '{legalNature,answer}' = 'reaction' then raise exception 'objecting is not open' using errcode = 'WP091'; end if;
    case new.kind
    when 'receipt' then
      if exists (select from challenge_events where challenge = new.challenge and kind = 'receipt') then raise exception 'receipt was confirmed' using errcode = 'WP094'; end if;
    when 'postponement' then
      rule := of_it.ordinance #> '{answer,postponement}';
      if rule is null or rule = 'null' or new.content #>> '{length,unit}' <> rule #>> '{by,unit}' or (new.content #>> '{length,length}')::int > (rule #>> '{by,length}')::int
         or (select count(*) from challenge_events where challenge = new.challenge and kind = 'postponement') >= (rule ->> 'times')::int then
        raise exception 'the ordinance has no such postponement' using errcode = 'WP094';
      end if;
    when 'invitation' then
      if (new.content ->> 'supplyBy')::date <= new.on_day or exists (select from challenge_invitations(new.challenge) where supplied is null and new.on_day <= supply_by) then
        raise exception 'residents are asked once at a time, and have time for it' using errcode = 'WP095';
      end if;
    when 'supplement' then
      if not exists (select from challenge_invitations(new.challenge) where supplied is null) then raise exception 'nothing was asked' using errcode = 'WP095'; end if;
    when 'offer' then
      if (new.content ->> 'until')::date <= new.on_day then raise exception 'an agreement ends after it starts' using errcode = 'WP096'; end if;
    when 'signature' then
      if (new.content ->> 'offer')::int is distinct from (select count(*) from challenge_events where challenge = new.challenge and kind = 'offer')
         or not exists (select from (select content from challenge_events where challenge = new.challenge and kind = 'offer' order by position desc limit 1) o where (o.content ->> 'until')::date > new.on_day) then
        raise exception 'what is signed is the agreement that was offered last, and it has a day to look at it together' using errcode = 'WP096';
      end if;
    else
    end case;
    return new;
  end $$`,
  'create trigger take_challenge_step before insert on challenge_events for each row execute function take_challenge_step()',

  `create function keep_challenge() returns trigger language plpgsql as $$
  begin
    raise exception 'what happened to a challenge stays' using errcode = 'WP090';
  end $$`,
  ...kept.map((table) => `create trigger keep_challenge before update or delete or truncate on ${table} for each statement execute function keep_challenge()`),
  'create trigger keep_challenge before truncate on challenge_drafts for each statement execute function keep_challenge()',
];
