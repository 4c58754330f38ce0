/**
 * What must hold whatever the code does is said here: a code gives one ballot, ballots come in while the vote is open by this database's clock,
 * rules stand still once a vote has opened, and no outcome exists before it has closed. SQLSTATEs are in `database/refusals.ts`.
 * There is no column for a name, an address, a BSN or an IP address, and an answer keeps its day, not its moment.
 */
export const statements: readonly string[] = [
  `create table neighbourhoods (
    id text primary key, name text not null, year int not null,
    areas jsonb not null, partners jsonb not null, outlines jsonb not null
  )`,
  `create table partner_origins (origin text primary key, partner text not null)`,
  `create table photos (id text primary key, content bytea not null, description text not null)`,
  `create table proposals (
    position bigint generated always as identity, id text primary key, neighbourhood text not null references neighbourhoods,
    title text not null, description text not null, place text, area text, category text, cost bigint check (cost >= 0),
    photo text references photos, state text not null, submitted_at timestamptz not null default clock_timestamp()
  )`,
  `create index on proposals (neighbourhood, position desc)`,

  `create table votes (
    id text primary key, neighbourhood text not null references neighbourhoods, title text not null, question text not null,
    opens_at timestamptz not null, closes_at timestamptz not null, rules jsonb not null, options jsonb not null, rules_hash text not null,
    imported boolean not null, outcome jsonb, check (opens_at < closes_at)
  )`,
  `create function keep_what_opened() returns trigger language plpgsql as $$
  begin
    if old.opens_at <= clock_timestamp() and
       (old.question, old.opens_at, old.closes_at, old.rules, old.options, old.rules_hash, old.imported) is distinct from
       (new.question, new.opens_at, new.closes_at, new.rules, new.options, new.rules_hash, new.imported) then
      raise exception 'the rules of a vote stand still once it has opened' using errcode = 'WP004';
    end if;
    if new.outcome is not null and clock_timestamp() < new.closes_at then
      raise exception 'no outcome before closing' using errcode = 'WP005';
    end if;
    if old.outcome is not null and new.outcome is distinct from old.outcome then
      raise exception 'an outcome stands' using errcode = 'WP006';
    end if;
    return new;
  end $$`,
  `create trigger keep_what_opened before update on votes for each row execute function keep_what_opened()`,

  `create table voting_codes (vote text not null references votes, hash text not null, primary key (vote, hash))`,
  `create table ballots (
    position bigint generated always as identity primary key, vote text not null references votes, code_hash text,
    receipt text unique, sequence int not null default 1, choices jsonb not null, points jsonb, cast_at timestamptz not null default clock_timestamp(),
    unique (vote, code_hash), foreign key (vote, code_hash) references voting_codes (vote, hash)
  )`,
  // The share lock makes a count wait for ballots that were in time and are still being written.
  `create function take_while_open() returns trigger language plpgsql as $$
  declare
    cast_in votes%rowtype;
    moment timestamptz;
  begin
    if new.code_hash is null then
      if (select imported from votes where id = new.vote) and current_setting('wijkaanpak.import', true) = 'on' then
        return new;
      end if;
      raise exception 'a ballot needs a code' using errcode = 'WP003';
    end if;
    select * into cast_in from votes where id = new.vote for share;
    moment := clock_timestamp();
    if moment < cast_in.opens_at then
      raise exception 'this vote has not opened' using errcode = 'WP001';
    elsif moment >= cast_in.closes_at then
      raise exception 'this vote has closed' using errcode = 'WP002';
    end if;
    new.cast_at := moment;
    return new;
  end $$`,
  `create trigger take_while_open before insert or update on ballots for each row execute function take_while_open()`,
  `create function never_delete() returns trigger language plpgsql as $$
  begin
    raise exception 'ballots are never deleted' using errcode = 'WP007';
  end $$`,
  `create trigger never_delete before delete on ballots for each statement execute function never_delete()`,

  `create table polls (
    id text primary key, neighbourhood text not null references neighbourhoods, title text not null,
    wording_version int not null, questions jsonb not null
  )`,
  `create table waves (
    poll text not null references polls, id text not null, opens_at timestamptz not null, closes_at timestamptz not null,
    design text not null, primary key (poll, id), check (opens_at < closes_at)
  )`,
  `create table answers (
    id text primary key, poll text not null, wave text not null, answers jsonb not null, received_on date not null default current_date,
    foreign key (poll, wave) references waves
  )`,
  `create function answer_while_open() returns trigger language plpgsql as $$
  declare
    wave_of waves%rowtype;
  begin
    select * into wave_of from waves where poll = new.poll and id = new.wave;
    if clock_timestamp() < wave_of.opens_at then
      raise exception 'this wave has not opened' using errcode = 'WP001';
    elsif clock_timestamp() >= wave_of.closes_at then
      raise exception 'this wave has closed' using errcode = 'WP002';
    end if;
    return new;
  end $$`,
  `create trigger answer_while_open before insert or update on answers for each row execute function answer_while_open()`,

  `create table writes (
    key text primary key, request_hash text not null, status int, body text, written_at timestamptz not null default clock_timestamp()
  )`,
  `create index on writes (written_at)`,
];
