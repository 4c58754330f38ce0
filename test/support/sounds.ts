import { readFileSync } from 'node:fs';

/** Recordings made by ffmpeg 5.1 of a tone of 1.2 s, with a title and a date in them; `film.webm` has a picture. */
export const soundNames = ['spoken.webm', 'spoken.mp4', 'fragmented.mp4'] as const;

export const readSound = (name: (typeof soundNames)[number] | 'film.webm'): Uint8Array => new Uint8Array(readFileSync(new URL(`../data/sounds/${name}`, import.meta.url)));

export const inBase64 = (name: Parameters<typeof readSound>[0]): string => Buffer.from(readSound(name)).toString('base64');
