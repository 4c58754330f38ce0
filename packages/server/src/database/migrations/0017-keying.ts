/**
 * Forms on paper that came in before closing may be typed over until a date that was stated when the wave was drawn up, and the result waits for it; or until the desk says that all was
 * typed, which it can only when none waits. What two people never read alike does not count, and is forgotten as the result comes.
 */
export const statements: readonly string[] = [
  'alter table waves add column keyed_until timestamptz check (keyed_until > closes_at)',
  `alter table paper_keyings add column received_on date not null default (clock_timestamp() at time zone 'Europe/Amsterdam')::date`,
  'alter table paper_keyings alter column received_on drop default',
  'create table keyings_finished (poll text not null, wave text not null, finished_at timestamptz not null default clock_timestamp(), primary key (poll, wave), foreign key (poll, wave) references waves)',

  `create function keying_ends(wave_of waves) returns timestamptz language sql as $$
    select coalesce((select finished_at from keyings_finished where poll = wave_of.poll and wave = wave_of.id), wave_of.keyed_until, wave_of.closes_at)
  $$`,

  `create function keep_keyed_until() returns trigger language plpgsql as $$
  begin
    if old.opens_at <= clock_timestamp() and old.keyed_until is distinct from new.keyed_until then
      raise exception 'until when paper is typed over stands still once a wave has opened' using errcode = 'WP063';
    end if;
    return new;
  end $$`,
  'create trigger keep_keyed_until before update on waves for each row execute function keep_keyed_until()',

  `create function key_in_time() returns trigger language plpgsql as $$
  declare
    wave_of waves%rowtype;
    amsterdam constant text := 'Europe/Amsterdam';
  begin
    select * into wave_of from waves where poll = new.poll and id = new.wave for share;
    if clock_timestamp() < wave_of.opens_at then
      raise exception 'this wave has not opened' using errcode = 'WP001';
    elsif clock_timestamp() >= keying_ends(wave_of) then
      raise exception 'typing over has ended' using errcode = 'WP064';
    end if;
    if new.received_on not between (wave_of.opens_at at time zone amsterdam)::date
       and least(((wave_of.closes_at - interval '1 microsecond') at time zone amsterdam)::date, (clock_timestamp() at time zone amsterdam)::date) then
      raise exception 'this form did not come in while the wave was open' using errcode = 'WP065';
    end if;
    return new;
  end $$`,
  'create trigger key_in_time before insert or update on paper_keyings for each row execute function key_in_time()',

  // Waits for forms that are being typed at this moment, and counts what they leave.
  `create function finish_when_all_is_typed() returns trigger language plpgsql as $$
  declare
    wave_of waves%rowtype;
  begin
    select * into wave_of from waves where poll = new.poll and id = new.wave for update;
    new.finished_at := clock_timestamp();
    if new.finished_at < wave_of.closes_at or new.finished_at >= keying_ends(wave_of) then
      raise exception 'typing over ends after closing, once' using errcode = 'WP068';
    end if;
    if exists (select from paper_keyings where poll = new.poll and wave = new.wave) then
      raise exception 'a form waits for a second person' using errcode = 'WP066';
    end if;
    return new;
  end $$`,
  'create trigger finish_when_all_is_typed before insert on keyings_finished for each row execute function finish_when_all_is_typed()',
  `create function keep_finished() returns trigger language plpgsql as $$
  begin
    raise exception 'typing over ends once' using errcode = 'WP068';
  end $$`,
  'create trigger keep_finished before update or delete or truncate on keyings_finished for each statement execute function keep_finished()',

  `create function publish_after_keying() returns trigger language plpgsql as $$
  declare
    wave_of waves%rowtype;
  begin
    select * into wave_of from waves where poll = new.poll and id = new.wave for update;
    if clock_timestamp() < keying_ends(wave_of) then
      raise exception 'no result before paper has been typed over' using errcode = 'WP067';
    end if;
    return new;
  end $$`,
  'create trigger publish_after_keying before insert on wave_results for each row execute function publish_after_keying()',
  `create function forget_keyings() returns trigger language plpgsql as $$
  begin
    delete from paper_keyings where poll = new.poll and wave = new.wave;
    return null;
  end $$`,
  'create trigger forget_keyings after insert on wave_results for each row execute function forget_keyings()',

  `create or replace function count_agreed() returns trigger language plpgsql as $$
  declare
    other paper_keyings%rowtype;
  begin
    select * into other from paper_keyings where poll = new.poll and wave = new.wave and sheet = new.sheet and keyed_by <> new.keyed_by;
    if not new.agrees or not found then
      return null;
    end if;
    if (new.keyed - 'texts', new.received_on) is distinct from (other.keyed - 'texts', other.received_on) then
      raise exception 'two people typed something else' using errcode = 'WP062';
    end if;
    perform set_config('wijkaanpak.sheet', new.sheet, true);
    insert into answers (id, poll, wave, answers, background, code_hash, received_on)
      values (gen_random_uuid()::text, new.poll, new.wave, (new.keyed -> 'answers') || coalesce(new.keyed -> 'texts', '{}'), new.keyed -> 'background', new.keyed ->> 'codeHash', new.received_on)
      on conflict (poll, wave, code_hash) do update set answers = excluded.answers, background = excluded.background, received_on = excluded.received_on;
    perform set_config('wijkaanpak.sheet', '', true);
    insert into paper_sheets (poll, wave, sheet) values (new.poll, new.wave, new.sheet);
    delete from paper_keyings where poll = new.poll and wave = new.wave and sheet = new.sheet;
    return null;
  end $$`,

  // After closing only what two people typed alike of a form comes in: naming a form is not enough.
  `create or replace function answer_while_open() returns trigger language plpgsql as $$
  declare
    wave_of waves%rowtype;
  begin
    select * into wave_of from waves where poll = new.poll and id = new.wave for share;
    if wave_of.imported and tg_op = 'INSERT' and current_setting('wijkaanpak.import', true) = 'on' and not exists (select from wave_results where poll = new.poll and wave = new.wave) then
      return new;
    end if;
    if tg_op = 'UPDATE' and new.code_hash is null and old.code_hash is not null and clock_timestamp() >= wave_of.closes_at then
      old.code_hash := null;
      if old is distinct from new then
        raise exception 'this wave has closed' using errcode = 'WP002';
      end if;
      return new;
    end if;
    if clock_timestamp() < wave_of.opens_at then
      raise exception 'this wave has not opened' using errcode = 'WP001';
    elsif clock_timestamp() >= wave_of.closes_at and not (
      clock_timestamp() < keying_ends(wave_of) and exists (
        select from paper_keyings one join paper_keyings other using (poll, wave, sheet)
        where poll = new.poll and wave = new.wave and sheet = current_setting('wijkaanpak.sheet', true) and one.keyed_by <> other.keyed_by and one.agrees
          and one.keyed - 'texts' = other.keyed - 'texts' and new.answers = (one.keyed -> 'answers') || coalesce(one.keyed -> 'texts', '{}')
          and new.background = one.keyed -> 'background' and new.code_hash is not distinct from one.keyed ->> 'codeHash'
      )
    ) then
      raise exception 'this wave has closed' using errcode = 'WP002';
    end if;
    if (wave_of.design = 'sample') <> (new.code_hash is not null) then
      raise exception 'answers to a sample come with a code, and no others do' using errcode = 'WP026';
    end if;
    return new;
  end $$`,
];
