/**
 * What a teller said stays as it was said, and the clock runs from when it was told, whoever takes it over. Only the teller ends it, by taking it back: then its words,
 * additions, place and photo are gone, and a line remains that there was a story. What a professional wrote down is stored only when it was read back.
 * There is no column for who told it; of the teller's secret only the hash is kept.
 */
export const statements: readonly string[] = [
  `create table stories (
    position bigint generated always as identity, id text primary key, neighbourhood text not null references neighbourhoods, words text not null, place text, photo text references photos,
    consent text not null check (consent in ('team', 'anonymous', 'public')), channel text not null check (channel in ('self', 'paper', 'phone')),
    is_read_back boolean not null, secret_hash text not null unique, told_at timestamptz not null default clock_timestamp(), taken_back_at timestamptz,
    check (channel = 'self' or is_read_back), check (taken_back_at is null or (words = '' and place is null and photo is null))
  )`,
  `create index on stories (neighbourhood, position desc)`,
  `create function keep_story() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      raise exception 'a story is taken back, not deleted' using errcode = 'WP012';
    end if;
    if (old.id, old.neighbourhood, old.consent, old.channel, old.is_read_back, old.secret_hash, old.told_at) is distinct from
       (new.id, new.neighbourhood, new.consent, new.channel, new.is_read_back, new.secret_hash, new.told_at) then
      raise exception 'what was told, when and for whom stands' using errcode = 'WP013';
    end if;
    if old.taken_back_at is not null or new.taken_back_at is null then
      raise exception 'the words of a teller stand until she takes them back' using errcode = 'WP013';
    end if;
    new.taken_back_at := clock_timestamp();
    delete from story_additions where story = new.id;
    return new;
  end $$`,
  `create trigger keep_story before update or delete on stories for each row execute function keep_story()`,

  `create table story_additions (position bigint generated always as identity, story text not null references stories, words text not null, added_at timestamptz not null default clock_timestamp())`,
  `create index on story_additions (story)`,
  `create table story_answers (
    position bigint generated always as identity, story text not null references stories, words text not null, name text not null check (name <> ''), role text not null check (role <> ''),
    partner text not null, answered_at timestamptz not null default clock_timestamp()
  )`,
  `create index on story_answers (story)`,
  `create function only_while_told() returns trigger language plpgsql as $$
  begin
    perform 1 from stories where id = new.story and taken_back_at is null for share;
    if not found then
      raise exception 'this story was taken back' using errcode = 'WP014';
    end if;
    return new;
  end $$`,
  `create trigger only_while_told before insert on story_additions for each row execute function only_while_told()`,
  `create trigger only_while_told before insert on story_answers for each row execute function only_while_told()`,
  `create function keep_answer() returns trigger language plpgsql as $$
  begin
    raise exception 'an answer stands' using errcode = 'WP012';
  end $$`,
  `create trigger keep_answer before update or delete on story_answers for each statement execute function keep_answer()`,

  `create table story_partners (position bigint generated always as identity, story text not null references stories, partner text not null, is_lead boolean not null, primary key (story, partner))`,
  `create unique index one_lead on story_partners (story) where is_lead`,
];
