import { PollFeedback, WaveReply, WaveReplyInput } from '@wijkaanpak/domain';
import * as z from 'zod/mini';
import * as addresses from './feedback-addresses.ts';
import { route } from './route.ts';

const tag = 'Peilingen';

export const getPollFeedback = route(addresses.getPollFeedback, {
  tag, summary: 'Wat er van elke gesloten ronde kwam: wat zij zei, wat er beloofd is, wie reageerde en wie nog niets liet horen', reply: PollFeedback, status: 200,
});

/** A feed is for programs that follow it for years: it keeps its address and its shape. */
export const getPollNews = route(addresses.getPollNews, {
  tag, summary: 'Uitslagen van rondes en wat ervan komt, als nieuwsfeed (Atom, RFC 4287)', reply: z.string(), media: 'application/atom+xml', status: 200,
});

export const getPollCalendar = route(addresses.getPollCalendar, {
  tag, summary: 'Wanneer de uitslag komt en wanneer klaar moet zijn wat na een ronde beloofd is, als agenda (iCalendar, RFC 5545)', reply: z.string(), media: 'text/calendar', status: 200,
});

export const replyToWave = route(addresses.replyToWave, {
  tag, summary: 'Zeggen wat uw organisatie met een gesloten ronde doet of, als dat niets is, waarom', body: WaveReplyInput, reply: WaveReply, status: 201, roles: ['professional'],
});
