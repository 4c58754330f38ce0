const once = (kind: string, subject: string, part = 'null::text') => `not exists (select from events e where e.kind = '${kind}' and e.subject = ${subject} and e.part is not distinct from ${part})`;

/**
 * What becomes so without anyone writing it: a vote opens and closes, a wave too, a promise is overdue. It is noted by whoever looks first, once.
 * What was held elsewhere neither opened nor closed here.
 */
export const byTheClock: readonly string[] = [
  `create view due_by_the_clock as
    select 'stemming-geopend' as kind, id as subject, null::text as part, neighbourhood, opens_at as since from votes
      where not imported and opens_at <= clock_timestamp() and ${once('stemming-geopend', 'votes.id')}
    union all select 'stemming-gesloten', id, null, neighbourhood, closes_at from votes
      where not imported and closes_at <= clock_timestamp() and ${once('stemming-gesloten', 'votes.id')}
    union all select 'ronde-geopend', p.id, w.id, p.neighbourhood, w.opens_at from waves w join polls p on p.id = w.poll
      where not w.imported and w.opens_at <= clock_timestamp() and ${once('ronde-geopend', 'p.id', 'w.id')}
    union all select 'ronde-gesloten', p.id, w.id, p.neighbourhood, w.closes_at from waves w join polls p on p.id = w.poll
      where not w.imported and w.closes_at <= clock_timestamp() and ${once('ronde-gesloten', 'p.id', 'w.id')}
    union all select 'toezegging-te-laat', c.id, d.due::text, c.neighbourhood, (d.due + 1)::timestamp at time zone 'Europe/Amsterdam' from commitments c
      join lateral (select due from commitment_dates where commitment = c.id order by position desc limit 1) d on true
      where d.due < wijk_today() and not exists (select from commitment_reports where commitment = c.id) and not exists (select from commitment_verdicts where commitment = c.id)
        and ${once('toezegging-te-laat', 'c.id', 'd.due::text')}`,
  `create function tell_what_time_did() returns void language plpgsql as $$
  declare
    due record;
  begin
    if not exists (select from due_by_the_clock) then return; end if;
    perform pg_advisory_xact_lock(7163541);
    for due in select * from due_by_the_clock order by since, kind, subject loop
      insert into events (kind, subject, part, neighbourhood) values (due.kind, due.subject, due.part, due.neighbourhood);
    end loop;
  end $$`,
];
