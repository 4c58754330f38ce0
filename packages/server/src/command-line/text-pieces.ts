import { createReadStream } from 'node:fs';
import { Refusal } from './refusal.ts';

/** A file's text in pieces, so that its size does not matter. Refuses what is not UTF-8: names must not be stored garbled. */
export async function* textPieces(path: string): AsyncGenerator<string, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Buffer): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new Refusal(`${path} is not written in UTF-8. Save it as UTF-8 and try again.`);
    }
  };
  for await (const bytes of createReadStream(path, { highWaterMark: 256 * 1024 })) yield decode(bytes as Buffer);
  yield decode();
}
