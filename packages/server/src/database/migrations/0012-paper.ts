/**
 * Paper forms are typed over by two people, and come into a wave only by their agreement: the database moves the answers itself, and forgets who typed what as it does. A number of a form counts once.
 */
export const statements: readonly string[] = [
  `create table paper_keyings (
    poll text not null, wave text not null, sheet text not null, keyed_by text not null, keyed jsonb not null, agrees boolean not null default false,
    primary key (poll, wave, sheet, keyed_by), foreign key (poll, wave) references waves
  )`,
  `create table paper_sheets (poll text not null, wave text not null, sheet text not null, counted_on date not null default current_date, primary key (poll, wave, sheet), foreign key (poll, wave) references waves)`,

  `create function key_by_two() returns trigger language plpgsql as $$
  begin
    perform pg_advisory_xact_lock(hashtext(new.poll || '/' || new.wave || '/' || new.sheet));
    if exists (select from paper_sheets where poll = new.poll and wave = new.wave and sheet = new.sheet) then
      raise exception 'this form was counted' using errcode = 'WP060';
    end if;
    if (select count(*) from paper_keyings where poll = new.poll and wave = new.wave and sheet = new.sheet and keyed_by <> new.keyed_by) >= 2 then
      raise exception 'two people have typed this form' using errcode = 'WP061';
    end if;
    return new;
  end $$`,
  'create trigger key_by_two before insert or update on paper_keyings for each row execute function key_by_two()',

  `create function count_agreed() returns trigger language plpgsql as $$
  declare
    other paper_keyings%rowtype;
  begin
    select * into other from paper_keyings where poll = new.poll and wave = new.wave and sheet = new.sheet and keyed_by <> new.keyed_by;
    if not new.agrees or not found then
      return null;
    end if;
    if new.keyed - 'texts' is distinct from other.keyed - 'texts' then
      raise exception 'two people typed something else' using errcode = 'WP062';
    end if;
    insert into answers (id, poll, wave, answers, background, code_hash)
      values (gen_random_uuid()::text, new.poll, new.wave, (new.keyed -> 'answers') || coalesce(new.keyed -> 'texts', '{}'), new.keyed -> 'background', new.keyed ->> 'codeHash')
      on conflict (poll, wave, code_hash) do update set answers = excluded.answers, background = excluded.background, received_on = current_date;
    insert into paper_sheets (poll, wave, sheet) values (new.poll, new.wave, new.sheet);
    delete from paper_keyings where poll = new.poll and wave = new.wave and sheet = new.sheet;
    return null;
  end $$`,
  'create trigger count_agreed after insert or update on paper_keyings for each row execute function count_agreed()',
  `create function keep_sheets() returns trigger language plpgsql as $$
  begin
    raise exception 'a form counts once' using errcode = 'WP060';
  end $$`,
  'create trigger keep_sheets before update or delete or truncate on paper_sheets for each statement execute function keep_sheets()',
];
