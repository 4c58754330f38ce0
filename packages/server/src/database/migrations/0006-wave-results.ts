/**
 * A poll has many waves, each with its questions as they were asked then. What was published of one stays: results and the ledger that released them only grow, and come after closing
 * by this database's clock. The word of a result follows from the design of its wave, and the design stands still from opening on.
 */
const published = ['wave_results', 'ledger_cells', 'ledger_figures'];

export const statements: readonly string[] = [
  'alter table waves add column wording_version int, add column questions jsonb, add column invited int check (invited > 0), add column imported boolean not null default false',
  'update waves set wording_version = p.wording_version, questions = p.questions from polls p where p.id = waves.poll',
  'alter table waves alter column wording_version set not null, alter column questions set not null',

  `create table wave_results (
    poll text not null, wave text not null, result jsonb not null, published_at timestamptz not null default clock_timestamp(),
    primary key (poll, wave), foreign key (poll, wave) references waves
  )`,
  // As secret as the answers: it holds the counts that may not be shown.
  `create table ledger_cells (
    poll text not null references polls, place int not null check (place >= 0), cell jsonb not null, answers int not null check (answers >= 0), primary key (poll, place), unique (poll, cell)
  )`,
  `create table ledger_figures (
    poll text not null references polls, place int not null check (place >= 0), cells jsonb not null, answers int not null check (answers >= 0), primary key (poll, place)
  )`,

  // The lock makes a result wait for answers that were in time and are still being written.
  `create function publish_after_closing() returns trigger language plpgsql as $$
  declare
    wave_of waves%rowtype;
  begin
    select * into wave_of from waves where poll = new.poll and id = new.wave for update;
    if clock_timestamp() < wave_of.closes_at then
      raise exception 'no result before closing' using errcode = 'WP021';
    end if;
    if new.result ->> 'wave' is distinct from new.wave or new.result ->> 'word' is distinct from (case wave_of.design when 'sample' then 'meting' else 'peiling' end) then
      raise exception 'the word follows from the design' using errcode = 'WP022';
    end if;
    return new;
  end $$`,
  'create trigger publish_after_closing before insert on wave_results for each row execute function publish_after_closing()',

  `create function keep_published() returns trigger language plpgsql as $$
  begin
    raise exception 'what was published stays' using errcode = 'WP020';
  end $$`,
  ...published.map((table) => `create trigger keep_published before update or delete or truncate on ${table} for each statement execute function keep_published()`),

  `create function keep_wave() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      raise exception 'waves are never deleted' using errcode = 'WP023';
    end if;
    if old.opens_at <= clock_timestamp() and
       (old.poll, old.id, old.opens_at, old.design, old.wording_version, old.questions, old.imported) is distinct from (new.poll, new.id, new.opens_at, new.design, new.wording_version, new.questions, new.imported) then
      raise exception 'how a wave asks stands still once it has opened' using errcode = 'WP023';
    end if;
    if old is distinct from new and exists (select from wave_results where poll = old.poll and wave = old.id) then
      raise exception 'a wave stands still once its result is published' using errcode = 'WP023';
    end if;
    return new;
  end $$`,
  'create trigger keep_wave before update or delete on waves for each row execute function keep_wave()',

  // An import brings answers of a wave that was held elsewhere, until its result is published.
  `create or replace function answer_while_open() returns trigger language plpgsql as $$
  declare
    wave_of waves%rowtype;
  begin
    select * into wave_of from waves where poll = new.poll and id = new.wave for share;
    if wave_of.imported and tg_op = 'INSERT' and current_setting('wijkaanpak.import', true) = 'on' and not exists (select from wave_results where poll = new.poll and wave = new.wave) then
      return new;
    end if;
    if clock_timestamp() < wave_of.opens_at then
      raise exception 'this wave has not opened' using errcode = 'WP001';
    elsif clock_timestamp() >= wave_of.closes_at then
      raise exception 'this wave has closed' using errcode = 'WP002';
    end if;
    return new;
  end $$`,
];
