import type { PollResults } from '@wijkaanpak/domain';

export type WaveShown = PollResults['waves'][number];

/** One time axis for everything of a poll: how far along each wave is, in %, and which are named below. */
export interface Timeline {
  readonly at: (wave: number) => number;
  readonly isNamed: (wave: number) => boolean;
  readonly name: (wave: number) => string;
}

/** Room at the ends for what is written around the first and the last wave. */
const [start, end] = [15, 86];
/** Names closer together than this would touch. */
const apart = 17;

export function timelineOf(waves: readonly WaveShown[], language: string): Timeline {
  const moments = waves.map(({ closesAt }) => Date.parse(closesAt));
  const [first, last] = [moments[0]!, moments.at(-1)!];
  const places = moments.map((moment) => (last === first ? (start + end) / 2 : start + ((moment - first) / (last - first)) * (end - start)));
  const named = new Set<number>();
  let before = Infinity;
  for (let wave = places.length - 1; wave >= 0; wave -= 1) {
    if (before - places[wave]! < apart) continue;
    named.add(wave);
    before = places[wave]!;
  }
  const name = nameOf(waves, language);
  return { at: (wave) => places[wave]!, isNamed: (wave) => named.has(wave), name: (wave) => name(waves[wave]!) };
}

/** The year it closed in; with the month where two waves closed in one year. */
export function nameOf(waves: readonly WaveShown[], language: string): (wave: WaveShown) => string {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const written = new Intl.DateTimeFormat(language, { ...options, timeZone: 'Europe/Amsterdam' });
    return ({ closesAt }: WaveShown) => written.format(new Date(closesAt));
  };
  const year = format({ year: 'numeric' });
  return new Set(waves.map(year)).size === waves.length ? year : format({ month: 'short', year: '2-digit' });
}
