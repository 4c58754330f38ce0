import {
  dayOf, answerEscalation, checkArea, escalationOn, fail, grantMandate, isSamePerson, mandateOn, passOn, raiseEscalation, registerOn, succeed, takeBack, whoDecides,
  type Actor, type Escalation, type EscalationAnswerInput, type EscalationInput, type Giver, type Mandate, type MandateInput, type MandateStanding, type MandateSubject, type Neighbourhood, type Result, type SubmandateInput,
} from '@wijkaanpak/domain';
import type { Call, Handler } from './call.ts';

interface Content {
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly mandates: readonly Mandate[];
  /** By neighbourhood. */
  readonly subjects: Readonly<Record<string, readonly MandateSubject[]>>;
  readonly escalations: readonly Escalation[];
  readonly paged: (items: readonly unknown[], query: Record<string, unknown>) => Result<object>;
  readonly now: () => string;
}

/** Mandates and escalations as everyone reads them, and what people who give or hold a mandate do with them. */
export function mandateHandlers({ neighbourhoods, paged, now, ...content }: Content): Record<string, Handler> {
  let mandates = [...content.mandates];
  let escalations = [...content.escalations];
  const named = new Map(Object.entries(content.subjects).map(([wijk, subjects]) => [wijk, [...subjects]]));
  const today = () => dayOf(now());
  const around = (wijk: string | undefined) => {
    const neighbourhood = neighbourhoods.find(({ id }) => id === wijk);
    return neighbourhood && { neighbourhood, subjects: named.get(neighbourhood.id) ?? [], register: mandates.filter((mandate) => mandate.neighbourhood === neighbourhood.id) };
  };
  const standing = (mandate: Mandate): MandateStanding => mandateOn(mandates, mandate, today());
  const giverOf = (actor: Actor | undefined): Giver => ({ organisation: actor!.partner ?? '', name: actor!.name });
  const keep = (mandate: Result<Mandate>): Result<MandateStanding> => {
    if (!mandate.ok) return mandate;
    mandates = [...mandates.filter(({ id }) => id !== mandate.value.id), mandate.value];
    return succeed(standing(mandate.value));
  };
  const onMandate = ({ params }: Call, act: (mandate: Mandate) => Result<unknown>) => {
    const mandate = mandates.find(({ id }) => id === params['mandaat']);
    return mandate ? act(mandate) : fail('request.not-found');
  };

  return {
    listMandates({ params, query }) {
      const found = around(params['wijk']);
      if (!found) return fail('request.not-found');
      const page = paged(found.register.map(standing), query);
      return page.ok ? succeed({ ...registerOn(found.register, found.neighbourhood, { subjects: found.subjects, at: today() }), ...page.value }) : page;
    },
    askWhoDecides({ params, query }) {
      const found = around(params['wijk']);
      if (!found) return fail('request.not-found');
      return whoDecides({ mandates: found.register, subjects: found.subjects, areas: found.neighbourhood.areas }, { subject: String(query['onderwerp']), area: String(query['buurt']), amount: Number(query['bedrag'] ?? 0) }, today());
    },
    listEscalations: ({ params, query }) =>
      paged(escalations.filter(({ neighbourhood }) => neighbourhood === params['wijk']).map((one) => escalationOn(one, today())).filter(({ state }) => query['stand'] === undefined || state === query['stand']), query),
    nameSubject({ params, body }) {
      const found = around(params['wijk']);
      if (!found) return fail('request.not-found');
      const subject = body as MandateSubject;
      const before = found.subjects.find(({ id, name }) => id === subject.id || name === subject.name);
      if (before) return fail('mandate.subject-named', 'name', { name: before.name });
      named.set(found.neighbourhood.id, [...found.subjects, subject]);
      return succeed(subject);
    },
    grantMandate({ params, body, actor }) {
      const found = around(params['wijk']);
      if (!found) return fail('request.not-found');
      const input = body as MandateInput;
      const issues = input.areas.flatMap((area) => checkArea(found.neighbourhood, area));
      if (issues.length) return { ok: false, issues };
      if (!input.subjects.every((subject) => found.subjects.some(({ id }) => id === subject))) return fail('mandate.subject-unknown', 'subjects');
      return keep(grantMandate(input, { id: `mandaat-${mandates.length + 1}`, neighbourhood: found.neighbourhood.id }, giverOf(actor)));
    },
    passOnMandate: (call) => onMandate(call, (parent) => keep(passOn(parent, call.body as SubmandateInput, { id: `mandaat-${mandates.length + 1}`, giver: giverOf(call.actor) }))),
    revokeMandate: (call) =>
      onMandate(call, (mandate) => {
        const { on, isWritten } = call.body as { on: string; isWritten: boolean };
        return keep(takeBack(mandates, mandate, { on, form: isWritten ? 'in-writing' : 'by-word', giver: giverOf(call.actor), today: today() }));
      }),
    raiseEscalation: (call) =>
      onMandate(call, (mandate) => {
        const raised = raiseEscalation(mandates, mandate, { input: call.body as EscalationInput, id: `doorlegging-${escalations.length + 1}`, by: giverOf(call.actor), on: today() });
        if (!raised.ok) return raised;
        escalations = [raised.value, ...escalations];
        return succeed(escalationOn(raised.value, today()));
      }),
    answerEscalation({ params, body, actor }) {
      const asked = escalations.find(({ id }) => id === params['doorlegging']);
      if (!asked) return fail('request.not-found');
      const by = asked.road.find((person) => isSamePerson(person, giverOf(actor)));
      if (!by) return fail('escalation.not-yours', '', { name: escalationOn(asked, today()).person.name });
      const answered = answerEscalation(asked, { ...(body as EscalationAnswerInput), on: today(), by });
      if (!answered.ok) return answered;
      escalations = escalations.map((one) => (one.id === asked.id ? answered.value : one));
      return succeed(escalationOn(answered.value, today()));
    },
  };
}
