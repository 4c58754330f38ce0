import type { BallotKeeper } from './ballot-reader.ts';

/** Equal ballots together, laid one after another in flat lists: a large vote has tens of thousands of different ballots. */
export interface Groups {
  /** How many voters cast the ballot. They always pay the same and have the same left, so they are counted together. */
  readonly voters: Float64Array;
  /** Group `g` chose the options from `starts[g]` up to, not including, `starts[g + 1]`. */
  readonly starts: Int32Array;
  /** Positions of options, ascending within a group. */
  readonly options: Int32Array;
  /** Points for each of these, at least 1; null when every choice weighs one. */
  readonly points: Float64Array | null;
}

/** Up to so many are sorted by insertion, which is faster than the call to sort them. */
const few = 24;

/** Finds equal ballots by a hash table over the flat lists, without a string or an object for each ballot. */
export class BallotGroups implements BallotKeeper {
  #voters = new Float64Array(256);
  #starts = new Int32Array(257);
  #options = new Int32Array(1024);
  #points: Float64Array | null = null;
  /** Pairs of a hash and the position of its group plus one; 0 is free. Side by side, since each look elsewhere in memory costs as much as the rest. Never more than half full. */
  #table = new Int32Array(1024);
  #count = 0;
  /** The ballot at hand is written behind the last group: it becomes a group of its own unless an equal one is found. */
  #end = 0;

  /** One choice on the ballot at hand, and what it weighs. */
  choose(option: number, weight: number): void {
    if (this.#end === this.#options.length) this.#growChoices();
    if (weight !== 1 && !this.#points) this.#points = new Float64Array(this.#options.length).fill(1);
    this.#options[this.#end] = option;
    if (this.#points) this.#points[this.#end] = weight;
    this.#end += 1;
  }

  /** Puts the ballot at hand into its group; so many voters cast it. */
  cast(times: number): void {
    const start = this.#starts[this.#count]!;
    this.#sort(start);
    const hash = this.#hash(start);
    let slot = first(this.#table, hash);
    for (; this.#table[slot + 1] !== 0; slot = next(this.#table, slot)) {
      const known = this.#table[slot + 1]! - 1;
      if (this.#table[slot] !== hash || !this.#isEqual(known, start)) continue;
      this.#voters[known]! += times;
      this.#end = start;
      return;
    }
    this.#table[slot] = hash;
    this.#table[slot + 1] = this.#count + 1;
    this.#voters[this.#count] = times;
    this.#count += 1;
    this.#starts[this.#count] = this.#end;
    if (this.#count === this.#voters.length) this.#growGroups();
  }

  /** The groups, in order of their first ballot. */
  finish(): Groups {
    return {
      voters: this.#voters.subarray(0, this.#count), starts: this.#starts.subarray(0, this.#count + 1),
      options: this.#options.subarray(0, this.#end), points: this.#points && this.#points.subarray(0, this.#end),
    };
  }

  #sort(start: number): void {
    const [options, points, end] = [this.#options, this.#points, this.#end];
    if (end - start > few) {
      const order = Array.from(options.subarray(start, end), (option, index) => ({ option, weight: points ? points[start + index]! : 1 })).sort((a, b) => a.option - b.option);
      order.forEach(({ option, weight }, index) => {
        options[start + index] = option;
        if (points) points[start + index] = weight;
      });
      return;
    }
    for (let index = start + 1; index < end; index += 1) {
      const option = options[index]!;
      const weight = points ? points[index]! : 1;
      let place = index;
      for (; place > start && options[place - 1]! > option; place -= 1) {
        options[place] = options[place - 1]!;
        if (points) points[place] = points[place - 1]!;
      }
      options[place] = option;
      if (points) points[place] = weight;
    }
  }

  #hash(start: number): number {
    let hash = this.#end - start;
    for (let at = start; at < this.#end; at += 1) {
      hash = Math.imul(hash ^ this.#options[at]!, 0x9e3779b1);
      // A weight of 1 leaves no trace: the first ballots may have come before any points.
      if (this.#points) hash ^= Math.imul(this.#points[at]! - 1, 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    return hash;
  }

  #isEqual(known: number, start: number): boolean {
    const from = this.#starts[known]!;
    const length = this.#end - start;
    if (this.#starts[known + 1]! - from !== length) return false;
    for (let index = 0; index < length; index += 1) {
      if (this.#options[from + index] !== this.#options[start + index]) return false;
      if (this.#points && this.#points[from + index] !== this.#points[start + index]) return false;
    }
    return true;
  }

  #growChoices(): void {
    const length = this.#options.length * 2;
    this.#options = enlarge(this.#options, new Int32Array(length));
    if (this.#points) this.#points = enlarge(this.#points, new Float64Array(length));
  }

  #growGroups(): void {
    const length = this.#count * 2;
    this.#voters = enlarge(this.#voters, new Float64Array(length));
    this.#starts = enlarge(this.#starts, new Int32Array(length + 1));
    this.#table = withTwiceTheRoom(this.#table);
  }
}

/** Where a hash belongs in a table of pairs, and where to look after that. */
const first = (table: Int32Array, hash: number): number => (hash * 2) & (table.length - 2);
const next = (table: Int32Array, slot: number): number => (slot + 2) & (table.length - 2);

function withTwiceTheRoom(table: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(table.length * 2);
  for (let from = 0; from < table.length; from += 2) {
    if (table[from + 1] === 0) continue;
    let slot = first(larger, table[from]!);
    while (larger[slot + 1] !== 0) slot = next(larger, slot);
    larger[slot] = table[from]!;
    larger[slot + 1] = table[from + 1]!;
  }
  return larger;
}

function enlarge<List extends Int32Array | Float64Array>(full: List, larger: List): List {
  larger.set(full);
  return larger;
}
