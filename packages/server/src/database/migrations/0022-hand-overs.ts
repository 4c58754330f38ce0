import { tell, type Watch } from './0021-events/watches.ts';

const promise = 'c.neighbourhood from commitment_hand_overs h join commitments c on c.id = h.commitment where h.position';

/** At commit a hand-over within an organisation has its answer already: it was never an offer. */
const watches: readonly Watch[] = [
  { table: 'commitment_hand_overs', kind: 'overdracht-aangeboden', of: `select c.id, null, ${promise} = ($1 ->> 'position')::bigint and not exists (select from commitment_hand_over_answers where hand_over = h.position)` },
  { table: 'commitment_hand_over_answers', kind: 'overdracht-beantwoord', of: `select c.id, $1 ->> 'answer', ${promise} = ($1 ->> 'hand_over')::bigint` },
];

/**
 * A promise gets another named person, and nothing else of it changes: the hand-over is a row beside the dates, and whoever had the promise stays written down. To another organisation it is an
 * offer until that organisation answers; within one it is done at once. The days are this database's, unless history is imported.
 */
export const statements: readonly string[] = [
  `create table commitment_hand_overs (
    position bigint generated always as identity primary key, commitment text not null references commitments, organisation text not null, person text not null check (person <> ''),
    role text not null check (role <> ''), reasons text not null check (btrim(reasons) <> ''), offered_on date not null
  )`,
  `create index on commitment_hand_overs (commitment, position)`,
  `create table commitment_hand_over_answers (
    hand_over bigint primary key references commitment_hand_overs, answer text not null check (answer in ('taken-over', 'declined', 'withdrawn')), noted_on date not null
  )`,

  `create function commitment_holder(asked text) returns table (organisation text, person text) language sql stable as $$
    select organisation, person from (
      select 0 as position, organisation, person from commitments where id = asked
      union all
      select h.position, h.organisation, h.person from commitment_hand_overs h join commitment_hand_over_answers a on a.hand_over = h.position where h.commitment = asked and a.answer = 'taken-over'
    ) everyone order by position desc limit 1
  $$`,

  // The lock on the promise makes two hand-overs at once, or a hand-over and a verdict, come one after the other.
  `create function hand_over_commitment() returns trigger language plpgsql as $$
  begin
    perform 1 from commitments where id = new.commitment for update;
    if current_setting('wijkaanpak.import', true) is distinct from 'on' then new.offered_on := wijk_today(); end if;
    if exists (select from commitment_hand_overs h where h.commitment = new.commitment and not exists (select from commitment_hand_over_answers where hand_over = h.position)) then
      raise exception 'an offer waits for its answer' using errcode = 'WP130';
    end if;
    if (select v.found from commitment_verdicts v where v.commitment = new.commitment order by v.position desc limit 1) = 'kept' then
      raise exception 'what residents found kept is not handed over' using errcode = 'WP131';
    end if;
    if exists (select from commitment_holder(new.commitment) holder where holder.organisation = new.organisation and holder.person = new.person) then
      raise exception 'who has it already is handed nothing' using errcode = 'WP132';
    end if;
    return new;
  end $$`,
  `create trigger hand_over_commitment before insert on commitment_hand_overs for each row execute function hand_over_commitment()`,

  `create function hand_over_within_organisation() returns trigger language plpgsql as $$
  begin
    if new.organisation = (select organisation from commitment_holder(new.commitment)) then
      insert into commitment_hand_over_answers (hand_over, answer, noted_on) values (new.position, 'taken-over', new.offered_on);
    end if;
    return null;
  end $$`,
  `create trigger hand_over_within_organisation after insert on commitment_hand_overs for each row execute function hand_over_within_organisation()`,

  `create function answer_hand_over() returns trigger language plpgsql as $$
  declare
    offer commitment_hand_overs%rowtype;
  begin
    select * into offer from commitment_hand_overs where position = new.hand_over;
    perform 1 from commitments where id = offer.commitment for update;
    if current_setting('wijkaanpak.import', true) is distinct from 'on' then new.noted_on := wijk_today(); end if;
    if new.noted_on < offer.offered_on then raise exception 'an answer comes after the offer' using errcode = 'WP133'; end if;
    if new.answer = 'taken-over' and (select v.found from commitment_verdicts v where v.commitment = offer.commitment order by v.position desc limit 1) = 'kept' then
      raise exception 'what residents found kept is not handed over' using errcode = 'WP131';
    end if;
    return new;
  end $$`,
  `create trigger answer_hand_over before insert on commitment_hand_over_answers for each row execute function answer_hand_over()`,

  ...['commitment_hand_overs', 'commitment_hand_over_answers'].map((table) => `create trigger keep_promises before update or delete or truncate on ${table} for each statement execute function keep_promises()`),
  ...watches.map(tell),
];
