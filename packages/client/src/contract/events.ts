import { CloudEvent, eventKindNames, Resending, Slug, Subscription, SubscriptionInput, SubscriptionWithSecret } from '@wijkaanpak/domain';
import * as z from 'zod/mini';
import * as addresses from './event-addresses.ts';
import { PageQuery, pageOf, wholeNumber } from './page.ts';
import { route } from './route.ts';

const tag = 'Gebeurtenissen';
const roles = ['administrator'] as const;
const nothing = z.strictObject({});

export const listEvents = route(addresses.listEvents, {
  tag, summary: 'Wat er in het openbaar gebeurde, oudste eerst, na een volgnummer (CloudEvents, NL GOV-profiel); dezelfde gebeurtenissen als een abonnement krijgt',
  query: z.strictObject({ na: wholeNumber(0, Number.MAX_SAFE_INTEGER, 0), soort: z.optional(z.enum(eventKindNames)), wijk: z.optional(Slug), perPagina: wholeNumber(1, 500, 100) }),
  reply: z.object({ items: z.array(CloudEvent), last: z.int() }), status: 200,
});

export const listSubscriptions = route(addresses.listSubscriptions, { tag, summary: 'Abonnementen op gebeurtenissen, nieuwste eerst', query: PageQuery, reply: pageOf(Subscription), status: 200, roles });

export const subscribe = route(addresses.subscribe, {
  tag, summary: 'Een adres aanmelden dat gebeurtenissen krijgt; het geheim voor de handtekening staat alleen in dit antwoord', body: SubscriptionInput, reply: SubscriptionWithSecret, status: 201, roles,
});

export const getSubscription = route(addresses.getSubscription, { tag, summary: 'Hoe ver een abonnement is, en wat de ontvanger het laatst antwoordde', reply: Subscription, status: 200, roles });

export const resendEvents = route(addresses.resendEvents, {
  tag, summary: 'Alles na een volgnummer opnieuw sturen; een abonnement dat wachtte, gaat weer verder', body: Resending, reply: Subscription, status: 201, roles,
});

export const renewSecret = route(addresses.renewSecret, {
  tag, summary: 'Een nieuw geheim; een etmaal lang dragen berichten ook de handtekening van het oude', body: nothing, reply: SubscriptionWithSecret, status: 201, roles,
});

export const endSubscription = route(addresses.endSubscription, { tag, summary: 'Een abonnement beëindigen', body: nothing, reply: Subscription, status: 201, roles });
