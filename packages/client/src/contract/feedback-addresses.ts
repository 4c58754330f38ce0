import type { PollFeedback, WaveReply, WaveReplyInput } from '@wijkaanpak/domain';
import type { Address } from './route.ts';

// What became of rounds. A file of its own, fetched by the part of a widget that shows it.
const read = <Reply>() => <const Path extends string>(name: string, path: Path): Address<Path, unknown, unknown, Reply> => ({ name, method: 'GET', path });

export const getPollFeedback = /* @__PURE__ */ read<PollFeedback>()('getPollFeedback', '/peilingen/{peiling}/terugkoppelingen');
export const getPollNews = /* @__PURE__ */ read<string>()('getPollNews', '/peilingen/{peiling}/berichten');
export const getPollCalendar = /* @__PURE__ */ read<string>()('getPollCalendar', '/peilingen/{peiling}/agendapunten');
export const replyToWave: Address<'/peilingen/{peiling}/rondes/{ronde}/reacties', unknown, WaveReplyInput, WaveReply> = { name: 'replyToWave', method: 'POST', path: '/peilingen/{peiling}/rondes/{ronde}/reacties' };
