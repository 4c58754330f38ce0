/**
 * A sample is drawn and invited once. Of a code only its hash is kept, with the number of its letter; the list it was drawn from never comes in. Answers to a sample each
 * need a code of their own, answers to anyone's wave have none. The tie between code and answers, by which they can be changed, is cut as the result of the wave is published.
 */
export const statements: readonly string[] = [
  'alter table waves add column draw jsonb',
  `create table invitations (
    poll text not null, wave text not null, hash text not null, letter int not null check (letter > 0),
    primary key (poll, wave, hash), unique (poll, wave, letter), foreign key (poll, wave) references waves
  )`,
  `alter table answers add column code_hash text, add foreign key (poll, wave, code_hash) references invitations (poll, wave, hash), add unique (poll, wave, code_hash)`,

  `create function invite_a_sample() returns trigger language plpgsql as $$
  declare
    wave_of waves%rowtype;
  begin
    select * into wave_of from waves where poll = new.poll and id = new.wave for share;
    if wave_of.design <> 'sample' or wave_of.draw is null or clock_timestamp() >= wave_of.closes_at then
      raise exception 'people are invited to a sample that was drawn' using errcode = 'WP024';
    end if;
    if new.letter > (wave_of.draw ->> 'invited')::int then
      raise exception 'no more are invited than were drawn' using errcode = 'WP024';
    end if;
    return new;
  end $$`,
  'create trigger invite_a_sample before insert on invitations for each row execute function invite_a_sample()',
  `create function keep_invitations() returns trigger language plpgsql as $$
  begin
    raise exception 'who was invited stays invited' using errcode = 'WP024';
  end $$`,
  'create trigger keep_invitations before update or delete or truncate on invitations for each statement execute function keep_invitations()',

  // How many were invited follows from the draw, which is held once.
  `create function draw_once() returns trigger language plpgsql as $$
  begin
    if new.draw is not null and new.design <> 'sample' then
      raise exception 'only a sample is drawn' using errcode = 'WP024';
    end if;
    if tg_op = 'UPDATE' and old.draw is not null and new.draw is distinct from old.draw then
      raise exception 'a sample is drawn once' using errcode = 'WP025';
    end if;
    if new.draw is not null then
      new.invited := (new.draw ->> 'invited')::int;
    end if;
    return new;
  end $$`,
  'create trigger draw_once before insert or update on waves for each row execute function draw_once()',

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
    elsif clock_timestamp() >= wave_of.closes_at then
      raise exception 'this wave has closed' using errcode = 'WP002';
    end if;
    if (wave_of.design = 'sample') <> (new.code_hash is not null) then
      raise exception 'answers to a sample come with a code, and no others do' using errcode = 'WP026';
    end if;
    return new;
  end $$`,

  `create function cut_ties() returns trigger language plpgsql as $$
  begin
    update answers set code_hash = null where poll = new.poll and wave = new.wave and code_hash is not null;
    return null;
  end $$`,
  'create trigger cut_ties after insert on wave_results for each row execute function cut_ties()',
];
