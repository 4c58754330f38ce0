import { story, tell } from './0021-events/watches.ts';

/**
 * A story may be spoken, and a professional may write one down from paper, telephone or talk when the teller heard it and agreed. What is taken back is erased by the database
 * itself, sound and photo too. What a voice says is written out beside it, and is for everyone only once the teller agreed.
 */
export const statements: readonly string[] = [
  `create table voices (
    id text primary key, content bytea not null check (length(content) between 1 and 1500000), type text not null check (type in ('audio/webm', 'audio/mp4')), seconds integer not null check (seconds between 0 and 183)
  )`,
  `create function keep_voice() returns trigger language plpgsql as $$
  begin
    raise exception 'a voice stays as it was spoken' using errcode = 'WP140';
  end $$`,
  `create trigger keep_voice before update on voices for each row execute function keep_voice()`,

  `alter table stories add column voice text unique references voices, add column is_agreed boolean not null default false`,
  `alter table stories disable trigger keep_story`,
  `update stories set is_agreed = is_read_back`,
  `alter table stories enable trigger keep_story`,
  `alter table stories drop constraint stories_channel_check, add check (channel in ('self', 'paper', 'phone', 'talk')), add constraint stories_noted check (channel = 'self' or is_agreed),
    add constraint stories_voice_erased check (taken_back_at is null or voice is null), add constraint stories_told check (words <> '' or voice is not null or taken_back_at is not null)`,

  `create table story_transcripts (
    position bigint generated always as identity primary key, story text not null references stories, words text not null check (words <> ''), name text not null check (name <> ''), partner text not null,
    written_at timestamptz not null default clock_timestamp(), agreed_at timestamptz
  )`,
  `create index on story_transcripts (story)`,
  `create trigger only_while_told before insert on story_transcripts for each row execute function only_while_told()`,
  `create function keep_transcript() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      if not exists (select 1 from stories where id = new.story and voice is not null) then
        raise exception 'only a spoken story is written out' using errcode = 'WP141';
      end if;
      return new;
    end if;
    if tg_op = 'DELETE' then
      if exists (select 1 from stories where id = old.story and taken_back_at is null and voice is not null) then
        raise exception 'a transcript stands beside its voice' using errcode = 'WP142';
      end if;
      return old;
    end if;
    if old.agreed_at is not null or (old.story, old.words, old.name, old.partner, old.written_at) is distinct from (new.story, new.words, new.name, new.partner, new.written_at) then
      raise exception 'a transcript stands as its teller heard it' using errcode = 'WP142';
    end if;
    new.agreed_at := clock_timestamp();
    return new;
  end $$`,
  `create trigger keep_transcript before insert or update or delete on story_transcripts for each row execute function keep_transcript()`,

  `create function erase_what_was_told() returns trigger language plpgsql as $$
  begin
    delete from story_transcripts where story = new.id;
    delete from voices where id = old.voice;
    delete from photos where id = old.photo;
    return null;
  end $$`,
  `create trigger erase_what_was_told after update on stories for each row execute function erase_what_was_told()`,
  tell({ table: 'story_transcripts', kind: 'verhaal-uitgeschreven', of: story, on: 'insert or update', when: 'new.agreed_at is not null' }),
];
