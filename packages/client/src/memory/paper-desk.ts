import {
  checkAnswers, checkReceipt, dayOf, deskOf, fail, groupOf, judgeKeying, mayFinishKeying, mayKey, readInvitation, succeed,
  type Actor, type Desk, type Keyed, type Keying, type PaperInput, type ReceiptDays, type Result, type TrustPoll,
} from '@wijkaanpak/domain';

interface Content {
  readonly polls: readonly TrustPoll[];
  /** Codes as written in the invitations, by poll. */
  readonly invitations: Readonly<Record<string, readonly string[]>>;
  readonly now: () => string;
}

/** The desk that types over paper forms, inside a page: who is there as whom is by their tokens, as at a service. */
export interface PaperDesk {
  /** As it stands, with its paper typed over or not. */
  poll(id: string | undefined): Result<TrustPoll>;
  key(poll: string | undefined, actor: Actor, input: PaperInput): Result<Keying>;
  read(poll: string | undefined, actor: Actor): Result<Desk>;
  finish(poll: string | undefined, wave: string): Result<TrustPoll>;
}

export function createPaperDesk({ polls, invitations, now }: Content): PaperDesk {
  const finished = new Map<string, string>();
  const counted = new Set<string>();
  /** What each typed of a form that does not count yet: by form, then by person. */
  const keyings = new Map<string, Map<string, Keyed>>();
  const placeOf = ({ id, wave }: TrustPoll) => `${id}/${wave.id}/`;
  const waiting = (poll: TrustPoll) => [...keyings].filter(([place]) => place.startsWith(placeOf(poll))).map(([place, by]) => ({ sheet: place.slice(placeOf(poll).length), by }));

  const poll = (id: string | undefined): Result<TrustPoll> => {
    const found = polls.find((one) => one.id === id);
    if (!found) return fail('request.not-found');
    const at = finished.get(placeOf(found));
    return succeed(at === undefined ? found : { ...found, wave: { ...found.wave, keyedUntil: at }, state: 'closed' });
  };
  const daysOf = ({ wave }: TrustPoll): ReceiptDays => ({ opensOn: dayOf(wave.opensAt), lastDay: dayOf(new Date(Date.parse(wave.closesAt) - 1).toISOString()), today: dayOf(now()) });

  return {
    poll,
    key(id, actor, { sheet, receivedOn, ...input }) {
      const found = poll(id);
      if (!found.ok) return found;
      const inTime = mayKey(found.value);
      if (!inTime.ok) return inTime;
      const code = readInvitation(found.value.wave, input.code);
      if (!code.ok) return code;
      if (code.value !== null && !invitations[found.value.id]?.includes(code.value)) return fail('invitation.unknown', 'code');
      const issues = [...checkReceipt(receivedOn, daysOf(found.value)), ...checkAnswers(found.value, input)];
      if (issues.length) return { ok: false, issues };
      const place = `${placeOf(found.value)}${sheet}`;
      const typed = keyings.get(place) ?? new Map<string, Keyed>();
      const keyed: Keyed = { receivedOn, answers: input.answers, group: groupOf(found.value.background, input.background), invitation: code.value };
      const keying = judgeKeying(sheet, keyed, { isCounted: counted.has(place), others: [...typed].filter(([by]) => by !== actor.id).map(([, other]) => other) });
      if (!keying.ok) return keying;
      if (keying.value.state === 'counted') {
        keyings.delete(place);
        counted.add(place);
      } else keyings.set(place, typed.set(actor.id, keyed));
      return keying;
    },
    read(id, { id: person, name }) {
      const found = poll(id);
      if (!found.ok) return found;
      const { today, lastDay } = daysOf(found.value);
      const forms = waiting(found.value);
      const both = forms.flatMap(({ sheet, by }) => {
        const theirs = [...by].find(([other]) => other !== person)?.[1];
        const yours = by.get(person);
        return yours && theirs ? [{ sheet, yours, theirs }] : [];
      });
      const done = [...counted].filter((place) => place.startsWith(placeOf(found.value))).length;
      return succeed(deskOf({ poll: found.value, today, lastDay, you: { id: person, name }, counted: done, typed: forms.map(({ sheet, by }) => ({ sheet, by: [...by.keys()] })), both }));
    },
    finish(id, wave) {
      const found = poll(id);
      if (!found.ok || found.value.wave.id !== wave) return fail('request.not-found');
      const may = mayFinishKeying(found.value, waiting(found.value).length);
      if (!may.ok) return may;
      finished.set(placeOf(found.value), now());
      return poll(id);
    },
  };
}
