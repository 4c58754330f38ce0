import type { Sound } from './voice.ts';

/** Boxes that hold boxes, and those that a voice needs (ISO/IEC 14496-12). Every other box (`udta`, `meta`, `uuid`, `free` …) is emptied where it stands, so that no offset moves. */
const containers = new Set(['moov', 'trak', 'edts', 'mdia', 'minf', 'dinf', 'stbl', 'mvex', 'moof', 'traf']);
const needed = new Set(['ftyp', 'mvhd', 'tkhd', 'elst', 'mdhd', 'hdlr', 'smhd', 'dref', 'stsd', 'stts', 'stsc', 'stsz', 'stco', 'co64', 'sgpd', 'sbgp', 'mehd', 'trex', 'mfhd', 'tfhd', 'tfdt', 'trun', 'sidx', 'mdat']);
const codecs = new Set(['mp4a', 'Opus']);

interface Box {
  readonly type: string;
  readonly content: DataView;
}

export const isMp4 = (bytes: Uint8Array): boolean => bytes.length >= 8 && nameAt(viewOf(bytes), 4) === 'ftyp';

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const nameAt = (view: DataView, at: number): string => String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));

function erase(content: DataView, from: number, until = content.byteLength): void {
  new Uint8Array(content.buffer, content.byteOffset, content.byteLength).fill(0, from, until);
}

/** A recording of one track of sound, with who, when and by what erased; undefined when it is none or breaks off. */
export function cleanMp4(bytes: Uint8Array): Sound | undefined {
  const content = bytes.slice();
  try {
    const boxes = boxesIn(viewOf(content));
    if (!boxes || !isOneVoice(boxes)) return undefined;
    const seconds = secondsOf(boxes);
    for (const box of boxes) forgetTimes(box);
    return seconds === undefined ? undefined : { content, type: 'audio/mp4', seconds: Math.round(seconds) };
  } catch (error) {
    // A box that is too short for what it must hold.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Deeper than any voice; a file that goes on is made to exhaust. */
const deepest = 8;

/** All boxes that hold something, in order; what is not needed is emptied on the way. Undefined when sizes do not fit. */
function boxesIn(view: DataView, depth = 0): Box[] | undefined {
  if (depth > deepest) return undefined;
  const boxes: Box[] = [];
  for (let at = 0; at < view.byteLength; ) {
    const short = view.getUint32(at);
    const head = short === 1 ? 16 : 8;
    const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? view.byteLength - at : short;
    if (size < head || at + size > view.byteLength) return undefined;
    const type = nameAt(view, at + 4);
    const content = new DataView(view.buffer, view.byteOffset + at + head, size - head);
    if (containers.has(type)) {
      const inside = boxesIn(content, depth + 1);
      if (!inside) return undefined;
      boxes.push({ type, content });
      for (const box of inside) boxes.push(box);
    } else if (needed.has(type)) boxes.push({ type, content });
    else {
      view.setUint32(at + 4, 0x66726565); // `free`
      erase(content, 0);
    }
    at += size;
  }
  return boxes;
}

function isOneVoice(boxes: readonly Box[]): boolean {
  const all = (type: string) => boxes.filter((box) => box.type === type).map(({ content }) => content);
  const [handler, ...otherHandlers] = all('hdlr');
  const [kinds, ...otherKinds] = all('stsd');
  if (all('trak').length !== 1 || !handler || otherHandlers.length || !kinds || otherKinds.length) return false;
  return nameAt(handler, 8) === 'soun' && kinds.getUint32(4) === 1 && codecs.has(nameAt(kinds, 12));
}

/** How long it lasts by its samples, whole or in fragments, and not by what a head claims. */
function secondsOf(boxes: readonly Box[]): number | undefined {
  let scale = 0;
  let units = 0;
  let usual = 0;
  let usualHere = 0;
  for (const { type, content } of boxes) {
    if (type === 'mdhd') scale = content.getUint32(content.getUint8(0) === 1 ? 20 : 12);
    if (type === 'stts') for (let entry = 0; entry < content.getUint32(4); entry += 1) units += content.getUint32(8 + entry * 8) * content.getUint32(12 + entry * 8);
    if (type === 'trex') usual = content.getUint32(12);
    if (type === 'tfhd') usualHere = ownDuration(content) ?? usual;
    if (type === 'trun') units += runLength(content, usualHere);
  }
  return scale === 0 || units === 0 ? undefined : units / scale;
}

/** `default-sample-duration` of a fragment, where its flags say that it has one. */
function ownDuration(content: DataView): number | undefined {
  const flags = content.getUint32(0) & 0xffffff;
  return flags & 0x08 ? content.getUint32(8 + (flags & 0x01 ? 8 : 0) + (flags & 0x02 ? 4 : 0)) : undefined;
}

function runLength(content: DataView, usual: number): number {
  const flags = content.getUint32(0) & 0xffffff;
  const samples = content.getUint32(4);
  if (!(flags & 0x100)) return samples * usual;
  const first = 8 + (flags & 0x01 ? 4 : 0) + (flags & 0x04 ? 4 : 0);
  const width = 4 * [0x100, 0x200, 0x400, 0x800].filter((flag) => flags & flag).length;
  let units = 0;
  for (let sample = 0; sample < samples; sample += 1) units += content.getUint32(first + sample * width);
  return units;
}

/** When it was made, and the name of what made it. */
function forgetTimes({ type, content }: Box): void {
  if (type === 'mvhd' || type === 'tkhd' || type === 'mdhd') erase(content, 4, content.getUint8(0) === 1 ? 20 : 12);
  if (type === 'hdlr') erase(content, 24);
}
