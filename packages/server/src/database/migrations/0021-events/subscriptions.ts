/**
 * Who gets events, at its `sink` (as CloudEvents calls the receiver's URL). Of the secret only its salt is here: the secret follows from that and from a key that the database never sees. `lease` says which node is delivering,
 * until when; a node that no longer holds it can move nothing. A subscription is ended, not deleted, and does not come back.
 */
export const subscriptions: readonly string[] = [
  `create table subscriptions (
    id text primary key, sink text not null check (sink ~ '^https?://'), kinds jsonb not null, neighbourhood text references neighbourhoods,
    salt text not null, former_salt text, former_until timestamptz, key_check text not null, state text not null default 'asking' check (state in ('asking', 'active', 'paused', 'ended')),
    allowed_rate int check (allowed_rate > 0), position bigint not null check (position >= 0), failures int not null default 0 check (failures >= 0), failing_since timestamptz, last_answer text,
    due_at timestamptz not null default clock_timestamp(), lease uuid, leased_until timestamptz, made_at timestamptz not null default clock_timestamp(),
    check ((failures = 0) = (failing_since is null)), check ((lease is null) = (leased_until is null))
  )`,
  `create function keep_subscription() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then raise exception 'a subscription is ended, not deleted' using errcode = 'WP121'; end if;
    if old.state = 'ended' and new is distinct from old then raise exception 'a subscription that ended does not come back' using errcode = 'WP121'; end if;
    if (old.id, old.sink, old.kinds, old.neighbourhood, old.made_at) is distinct from (new.id, new.sink, new.kinds, new.neighbourhood, new.made_at) then
      raise exception 'another address is another subscription' using errcode = 'WP121';
    end if;
    return new;
  end $$`,
  `create trigger keep_subscription before update or delete on subscriptions for each row execute function keep_subscription()`,
];
