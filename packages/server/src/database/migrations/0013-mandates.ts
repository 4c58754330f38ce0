/**
 * A register of mandates only grows: what was given is never changed, widened or deleted, and taking one back is a row beside it that sets its end, from today on.
 * What is passed on stays within what it comes from. The road of an escalation follows from the register on the day it is raised, and its one answer comes from
 * who has it by this database's date, or from somebody further up; for each person 14 days, as in the domain.
 */
const tables = ['mandate_subjects', 'mandates', 'mandate_revocations', 'escalations', 'escalation_answers'];

const named = (column: string) => `${column} text not null check (btrim(${column}) <> '')`;

export const statements: readonly string[] = [
  `create table mandate_subjects (
    position bigint generated always as identity, neighbourhood text not null references neighbourhoods, id text not null, ${named('name')},
    organisation text not null, ${named('body')}, ${named('signed_by')}, primary key (neighbourhood, id), unique (neighbourhood, name)
  )`,
  `create table mandates (
    position bigint generated always as identity, id text primary key, neighbourhood text not null references neighbourhoods,
    organisation text not null, ${named('person')}, ${named('role')}, backing_organisation text not null, ${named('backing_person')}, ${named('backing_role')},
    body_organisation text not null, ${named('body')}, ${named('signed_by')}, basis text not null check (basis in ('awb', 'own-rules')),
    subjects jsonb not null check (jsonb_array_length(subjects) > 0), areas jsonb not null check (jsonb_array_length(areas) > 0), up_to bigint check (up_to >= 0),
    starts date not null, ends date not null check (ends >= starts), scope text not null check (scope in ('general', 'one-case')),
    is_written boolean not null, is_subordinate boolean not null, has_agreed boolean not null, may_submandate boolean not null, parent text references mandates,
    registered_on date not null default wijk_today(),
    constraint general_ones_are_written check (is_written or (scope = 'one-case' and is_subordinate)),
    constraint others_have_agreed check (is_subordinate or has_agreed),
    constraint nobody_stands_behind_themselves check ((organisation, person) <> (backing_organisation, backing_person)),
    constraint nobody_signs_for_themselves check ((organisation, person) <> (body_organisation, signed_by))
  )`,
  'create index on mandates (neighbourhood, position)',
  `create table mandate_revocations (
    mandate text primary key references mandates, revoked_on date not null, in_writing boolean not null, organisation text not null, ${named('person')}, noted_on date not null default wijk_today()
  )`,
  `create table escalations (
    position bigint generated always as identity, id text primary key, neighbourhood text not null references neighbourhoods, mandate text not null references mandates,
    organisation text not null, ${named('person')}, ${named('role')}, subject text not null, area text not null, amount bigint not null check (amount >= 0),
    ${named('question')}, raised_on date not null, road jsonb not null, foreign key (neighbourhood, subject) references mandate_subjects (neighbourhood, id)
  )`,
  'create index on escalations (neighbourhood, position desc)',
  `create table escalation_answers (
    escalation text primary key references escalations, answered_on date not null, organisation text not null, ${named('person')}, ${named('role')},
    outcome text not null check (outcome in ('yes', 'no')), ${named('reasons')}
  )`,

  // The lock keeps a mandate from being taken back while part of it is passed on.
  `create function grant_mandate() returns trigger language plpgsql as $$
  declare
    giver mandates%rowtype;
  begin
    if current_setting('wijkaanpak.import', true) is distinct from 'on' then new.registered_on := wijk_today(); end if;
    if exists (select from jsonb_array_elements_text(new.subjects) s where not exists (select from mandate_subjects where neighbourhood = new.neighbourhood and id = s)) then
      raise exception 'a mandate is about subjects of the neighbourhood' using errcode = 'WP041';
    end if;
    if new.parent is null then return new; end if;
    select * into giver from mandates where id = new.parent for update;
    if not giver.may_submandate or giver.neighbourhood <> new.neighbourhood or exists (select from mandate_revocations where mandate = giver.id)
       or (giver.body_organisation, giver.body, giver.signed_by) is distinct from (new.body_organisation, new.body, new.signed_by)
       or (giver.organisation, giver.person) is distinct from (new.backing_organisation, new.backing_person)
       or not new.subjects <@ giver.subjects or not new.areas <@ giver.areas or coalesce(new.up_to, 0) > coalesce(giver.up_to, 0)
       or new.starts < giver.starts or new.ends > giver.ends then
      raise exception 'what is passed on stays within what it comes from' using errcode = 'WP041';
    end if;
    return new;
  end $$`,
  'create trigger grant_mandate before insert on mandates for each row execute function grant_mandate()',

  `create function take_back_mandate() returns trigger language plpgsql as $$
  declare
    taken mandates%rowtype;
  begin
    select * into taken from mandates where id = new.mandate for update;
    if current_setting('wijkaanpak.import', true) is distinct from 'on' then new.noted_on := wijk_today(); end if;
    if new.revoked_on < new.noted_on then raise exception 'no mandate is taken back for days that have passed' using errcode = 'WP042'; end if;
    if taken.scope = 'general' and not new.in_writing then raise exception 'a general mandate is taken back in writing' using errcode = 'WP042'; end if;
    return new;
  end $$`,
  'create trigger take_back_mandate before insert on mandate_revocations for each row execute function take_back_mandate()',

  `create function raise_escalation() returns trigger language plpgsql as $$
  declare
    link mandates%rowtype;
    holder text[];
    signer text[];
    expected jsonb := '[]';
    one jsonb;
  begin
    if current_setting('wijkaanpak.import', true) is distinct from 'on' then new.raised_on := wijk_today(); end if;
    select * into link from mandates where id = new.mandate;
    holder := array[link.organisation, link.person];
    signer := array[link.body_organisation, link.signed_by];
    if link.neighbourhood <> new.neighbourhood or holder <> array[new.organisation, new.person] then
      raise exception 'who holds the mandate asks' using errcode = 'WP043';
    end if;
    loop
      one := jsonb_build_object('organisation', link.backing_organisation, 'name', link.backing_person, 'role', link.backing_role);
      if array[link.backing_organisation, link.backing_person] not in (holder, signer)
         and not exists (select from jsonb_array_elements(expected) e where e ->> 'organisation' = link.backing_organisation and e ->> 'name' = link.backing_person) then
        expected := expected || one;
      end if;
      exit when link.parent is null;
      select * into link from mandates where id = link.parent;
    end loop;
    expected := expected || jsonb_build_object('organisation', link.body_organisation, 'name', link.signed_by, 'role', link.body);
    if new.road is distinct from expected then raise exception 'the road follows from the register' using errcode = 'WP043'; end if;
    return new;
  end $$`,
  'create trigger raise_escalation before insert on escalations for each row execute function raise_escalation()',

  `create function answer_escalation() returns trigger language plpgsql as $$
  declare
    asked escalations%rowtype;
    turn int;
  begin
    select * into asked from escalations where id = new.escalation for update;
    if current_setting('wijkaanpak.import', true) is distinct from 'on' then new.answered_on := wijk_today(); end if;
    turn := least(jsonb_array_length(asked.road) - 1, greatest(0, floor((new.answered_on - asked.raised_on - 1) / 14.0)::int));
    if new.answered_on < asked.raised_on or not exists (
      select from jsonb_array_elements(asked.road) with ordinality as p (person, place)
      where p.place > turn and p.person ->> 'organisation' = new.organisation and p.person ->> 'name' = new.person
    ) then
      raise exception 'who has it answers, or somebody further up' using errcode = 'WP044';
    end if;
    return new;
  end $$`,
  'create trigger answer_escalation before insert on escalation_answers for each row execute function answer_escalation()',

  // What was promised before there was a register named a mandate as it liked.
  'alter table commitments add constraint rests_on_a_mandate foreign key (mandate) references mandates not valid',

  `create function keep_mandates() returns trigger language plpgsql as $$
  begin
    raise exception 'what was mandated stays' using errcode = 'WP040';
  end $$`,
  ...tables.map((table) => `create trigger keep_mandates before update or delete or truncate on ${table} for each statement execute function keep_mandates()`),
];
