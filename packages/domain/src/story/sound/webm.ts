import { element, joined, leavesOf, readTrack, readUint, type Leaf } from './ebml.ts';
import type { Sound } from './voice.ts';

/** The elements of WebM that a voice is made of (RFC 9559, section 5.1). What is not here is left behind: titles, dates, programs, tags, attachments, other tracks. */
const ids = {
  head: 0x1a45dfa3, docType: 0x4282, segment: 0x18538067, info: 0x1549a966, scale: 0x2ad7b1, duration: 0x4489, muxer: 0x4d80, writer: 0x5741, tracks: 0x1654ae6b, track: 0xae, number: 0xd7, uid: 0x73c5,
  trackType: 0x83, codec: 0x86, codecSetup: 0x63a2, codecDelay: 0x56aa, preRoll: 0x56bb, audio: 0xe1, rate: 0xb5, channels: 0x9f, encodings: 0x6d80, cluster: 0x1f43b675, time: 0xe7, simpleBlock: 0xa3, blockGroup: 0xa0, block: 0xa1,
} as const;
const masters = new Set<number>([ids.head, ids.segment, ids.info, ids.tracks, ids.track, ids.audio, ids.cluster, ids.blockGroup]);

/** A track of sound, as RFC 9559 numbers it. */
const audio = 2;
const millisecond = 1_000_000;
/** A block's time is 16 bits from its cluster's. */
const clusterMilliseconds = 5_000;
/** What a packet of Opus lasts in a recorder, at most (RFC 6716, section 2.1.4). */
const packetMilliseconds = 60;
/** OpusHead for one or two channels (RFC 7845, section 5.1). */
const setupLength = 19;

interface Packet {
  readonly at: number;
  readonly data: Uint8Array;
}

export const isWebm = (bytes: Uint8Array): boolean => readUint(bytes.subarray(0, 4)) === ids.head;

const textOf = (content: Uint8Array | undefined): string => String.fromCharCode(...(content ?? []).slice(0, 32));

/** Reads a recording of one track of Opus and writes it anew, with its length, which a recorder could not yet know; undefined when it is none. */
export function cleanWebm(bytes: Uint8Array): Sound | undefined {
  const leaves = leavesOf(bytes, masters);
  if (!leaves) return undefined;
  const all = (id: number) => leaves.filter((leaf) => leaf.id === id).map(({ content }) => content);
  const [setup] = all(ids.codecSetup);
  const isOneVoice = all(ids.trackType).map(readUint).join() === String(audio) && textOf(all(ids.codec)[0]) === 'A_OPUS' && all(ids.encodings).length === 0;
  const isOpus = setup?.length === setupLength && textOf(setup).startsWith('OpusHead') && setup[9]! <= 2;
  if (textOf(all(ids.docType)[0]) !== 'webm' || !isOneVoice || !isOpus || readUint(all(ids.scale)[0] ?? Uint8Array.of(15, 66, 64)) !== millisecond) return undefined;
  const packets = packetsOf(leaves, readUint(all(ids.number)[0] ?? new Uint8Array()));
  if (!packets?.length) return undefined;
  const length = packets.reduce((latest, { at }) => Math.max(latest, at), 0) + packetMilliseconds;
  const delay = readUint(all(ids.codecDelay)[0] ?? new Uint8Array());
  return { content: write({ setup, delay, packets, length }), type: 'audio/webm', seconds: Math.round(length / 1000) };
}

/** The packets with their times in milliseconds; undefined when a block is of another track, is laced, or has no whole head. */
function packetsOf(leaves: readonly Leaf[], track: number): Packet[] | undefined {
  const packets: Packet[] = [];
  let clusterTime = 0;
  for (const { id, content } of leaves) {
    if (id === ids.time) clusterTime = readUint(content);
    if (id !== ids.simpleBlock && id !== ids.block) continue;
    const number = readTrack(content);
    const flags = number && content[number.end + 2];
    if (!number || number.value !== track || flags === undefined || (flags & 0x06) !== 0) return undefined;
    const since = ((content[number.end]! << 24) | (content[number.end + 1]! << 16)) >> 16;
    const at = clusterTime + since;
    if (at < 0 || at > 3_600_000) return undefined;
    packets.push({ at, data: content.subarray(number.end + 3) });
  }
  return packets;
}

function write({ setup, delay, packets, length }: { readonly setup: Uint8Array; readonly delay: number; readonly packets: readonly Packet[]; readonly length: number }): Uint8Array {
  const clusters = new Map<number, Packet[]>();
  for (const packet of packets) {
    const start = Math.floor(packet.at / clusterMilliseconds) * clusterMilliseconds;
    const own = clusters.get(start) ?? [];
    own.push(packet);
    clusters.set(start, own);
  }
  const block = (start: number) => ({ at, data }: Packet) => element(ids.simpleBlock, joined([Uint8Array.of(0x81, (at - start) >> 8, (at - start) & 0xff, 0x80), data]));
  return joined([
    element(ids.head, [element(ids.docType, 'webm'), element(0x4287, 4), element(0x4285, 2)]),
    element(ids.segment, [
      element(ids.info, [element(ids.scale, millisecond), element(ids.muxer, 'wijkaanpak'), element(ids.writer, 'wijkaanpak'), element(ids.duration, float(length))]),
      element(ids.tracks, element(ids.track, [
        element(ids.number, 1), element(ids.uid, 1), element(ids.trackType, audio), element(ids.codec, 'A_OPUS'), element(ids.codecSetup, setup), element(ids.codecDelay, delay), element(ids.preRoll, 80 * millisecond),
        element(ids.audio, [element(ids.rate, float(48_000)), element(ids.channels, setup[9]!)]),
      ])),
      ...[...clusters].sort(([a], [b]) => a - b).map(([start, own]) => element(ids.cluster, [element(ids.time, start), ...own.map(block(start))])),
    ]),
  ]);
}

function float(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value);
  return bytes;
}
