/** One element of an EBML file (RFC 8794): its id with the marker, and where its content is. */
export interface Leaf {
  readonly id: number;
  readonly content: Uint8Array;
}

/** The bytes of a variable-size integer (RFC 8794, section 4), with or without the marker of its length; undefined where there is none. */
function readVint(bytes: Uint8Array, at: number, marker: 'keep' | 'drop'): { readonly value: number; readonly end: number; readonly isUnknown: boolean } | undefined {
  const first = bytes[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (first === 0 || at + length > bytes.length) return undefined;
  let value = marker === 'keep' ? first : first & ((1 << (8 - length)) - 1);
  let isUnknown = value === (1 << (8 - length)) - 1;
  for (let place = 1; place < length; place += 1) {
    value = value * 256 + bytes[at + place]!;
    isUnknown &&= bytes[at + place] === 0xff;
  }
  return { value, end: at + length, isUnknown };
}

/**
 * The elements of a file that hold something, in order; those that hold others (`masters`) are stepped into, so that it does not matter whether a recorder
 * wrote their size, which it cannot know while it records. Undefined when the file breaks off or is none.
 */
export function leavesOf(bytes: Uint8Array, masters: ReadonlySet<number>): Leaf[] | undefined {
  const leaves: Leaf[] = [];
  for (let at = 0; at < bytes.length; ) {
    const id = readVint(bytes, at, 'keep');
    const size = id && readVint(bytes, id.end, 'drop');
    if (!size) return undefined;
    if (masters.has(id.value)) {
      at = size.end;
      continue;
    }
    at = size.end + size.value;
    if (size.isUnknown || at > bytes.length) return undefined;
    leaves.push({ id: id.value, content: bytes.subarray(size.end, at) });
  }
  return leaves;
}

/** An unsigned integer, big end first; at most what a double holds exactly. */
export const readUint = (content: Uint8Array): number => content.reduce((value, byte) => value * 256 + byte, 0);

/** The number of the track at the beginning of a block, and where the rest begins. */
export const readTrack = (block: Uint8Array) => readVint(block, 0, 'drop');

const uintBytes = (value: number): Uint8Array => {
  const bytes: number[] = [];
  for (let rest = value; rest > 0 || bytes.length === 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return Uint8Array.from(bytes);
};

const sizeBytes = (size: number): Uint8Array => uintBytes(size < 127 ? 0x80 + size : size < 0x3fff ? 0x4000 + size : 0x1000_0000 + size);

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Writes an element: numbers as unsigned integers, texts as ASCII, bytes as they are. */
export function element(id: number, content: number | string | Uint8Array | readonly Uint8Array[]): Uint8Array {
  const bytes =
    typeof content === 'number' ? uintBytes(content) : typeof content === 'string' ? Uint8Array.from(content, (sign) => sign.charCodeAt(0)) : content instanceof Uint8Array ? content : joined(content);
  return joined([uintBytes(id), sizeBytes(bytes.length), bytes]);
}
