/**
 * What people did in a role: who, what and when, each line with the hash of the one before, so that none can be changed or left out unseen. One line at a time
 * is written; a transaction that fails leaves none.
 */
export const statements: readonly string[] = [
  `create table audit_log (
    position bigint primary key, at timestamptz not null, actor text not null, actor_name text not null,
    act text not null, subject text not null, content_hash text not null, previous text not null, hash text not null
  )`,
  `create function chain_audit_log() returns trigger language plpgsql as $$
  declare
    last audit_log%rowtype;
  begin
    perform pg_advisory_xact_lock(7163540);
    select * into last from audit_log order by position desc limit 1;
    new.position := coalesce(last.position, 0) + 1;
    new.at := clock_timestamp();
    new.previous := coalesce(last.hash, '');
    new.hash := encode(sha256(convert_to(concat_ws(E'\\n', new.previous, new.position, to_char(new.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), new.actor, new.actor_name, new.act, new.subject, new.content_hash), 'UTF8')), 'hex');
    return new;
  end $$`,
  `create trigger chain_audit_log before insert on audit_log for each row execute function chain_audit_log()`,
  `create function keep_audit_log() returns trigger language plpgsql as $$
  begin
    raise exception 'the audit log only grows' using errcode = 'WP008';
  end $$`,
  `create trigger keep_audit_log before update or delete or truncate on audit_log for each statement execute function keep_audit_log()`,
];
