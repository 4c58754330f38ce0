/**
 * What is said after a round of a poll stays tied to that round. A promise names the round it comes from only once that has closed, in the neighbourhood of the poll; a named person of a
 * partner there replies, also when nothing will be done. Replies stand as they were given: who has more to say adds to them. Nothing here knows who answered.
 */
export const statements: readonly string[] = [
  'alter table commitments add column origin_wave text',
  `create function promise_from_a_round() returns trigger language plpgsql as $$
  begin
    if new.origin_wave is null then return new; end if;
    if new.origin_kind <> 'poll' or not exists (
      select from waves join polls on polls.id = waves.poll
      where waves.poll = new.origin and waves.id = new.origin_wave and waves.closes_at <= clock_timestamp() and polls.neighbourhood = new.neighbourhood
    ) then
      raise exception 'a promise comes from a closed round of this neighbourhood' using errcode = 'WP070';
    end if;
    return new;
  end $$`,
  'create trigger promise_from_a_round before insert on commitments for each row execute function promise_from_a_round()',
  "create index on commitments (origin, origin_wave) where origin_kind = 'poll'",

  `create table wave_replies (
    position bigint generated always as identity, id text primary key, poll text not null, wave text not null, partner text not null, partner_name text not null,
    person text not null check (person ~ '[^[:space:]]'), role text not null check (role ~ '[^[:space:]]'), words text not null check (words ~ '[^[:space:]]'),
    replied_on date not null default wijk_today(), foreign key (poll, wave) references waves
  )`,
  'create index on wave_replies (poll, position)',
  `create function reply_to_a_round() returns trigger language plpgsql as $$
  begin
    if current_setting('wijkaanpak.import', true) is distinct from 'on' then new.replied_on := wijk_today(); end if;
    if not exists (
      select from waves join polls on polls.id = waves.poll join neighbourhoods on neighbourhoods.id = polls.neighbourhood, jsonb_array_elements(neighbourhoods.partners) p
      where waves.poll = new.poll and waves.id = new.wave and waves.closes_at <= clock_timestamp() and p ->> 'id' = new.partner
    ) then
      raise exception 'partners of the neighbourhood reply once a round has closed' using errcode = 'WP071';
    end if;
    return new;
  end $$`,
  'create trigger reply_to_a_round before insert on wave_replies for each row execute function reply_to_a_round()',
  `create function keep_replies() returns trigger language plpgsql as $$
  begin
    raise exception 'a reply stands' using errcode = 'WP072';
  end $$`,
  'create trigger keep_replies before update or delete or truncate on wave_replies for each statement execute function keep_replies()',
];
