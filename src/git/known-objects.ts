// Which objects were seen and which were named by others, for a million objects and more: an open-addressing table of fixed-size records
// (the first 12 bytes of the id and one byte of flags, 16 to 32 bytes an object) without any JavaScript object per record.

import { HEX_VALUES } from './object-id.ts';

/** Flags: one bit each. */
export const PRESENT = 1;
export const REFERENCED = 2;

const WORDS = 3;
const FIRST_CAPACITY = 1 << 16;
const MAX_LOAD = 0.8;

export class KnownObjects {
  #capacity = FIRST_CAPACITY;
  #words = new Int32Array(FIRST_CAPACITY * WORDS);
  /** 0: the record is free. */
  #flags = new Uint8Array(FIRST_CAPACITY);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Sets a flag on the object whose id begins with these three big-endian 32-bit words. */
  mark(first: number, second: number, third: number, flag: number): void {
    const slot = this.#find(first, second, third);
    const flags = this.#flags[slot] as number;
    if (flags === 0) {
      const at = slot * WORDS;
      this.#words[at] = first;
      this.#words[at + 1] = second;
      this.#words[at + 2] = third;
      this.#size += 1;
    }
    this.#flags[slot] = flags | flag;
    if (flags === 0 && this.#size > this.#capacity * MAX_LOAD) this.#grow();
  }

  markId(id: string, flag: number): void {
    this.mark(wordOf(id, 0), wordOf(id, 8), wordOf(id, 16), flag);
  }

  /** The flags of an object; 0 when it is not known. */
  flagsOf(id: string): number {
    return this.#flags[this.#find(wordOf(id, 0), wordOf(id, 8), wordOf(id, 16))] as number;
  }

  /** How many records carry exactly these flags. */
  count(flags: number): number {
    let count = 0;
    for (const value of this.#flags) if (value === flags) count += 1;
    return count;
  }

  /** The slot that holds the id, or the free one where it belongs. The table always has free slots. */
  #find(first: number, second: number, third: number): number {
    const words = this.#words;
    const flags = this.#flags;
    const mask = this.#capacity - 1;
    let slot = second & mask;
    while (flags[slot] !== 0) {
      const at = slot * WORDS;
      if (words[at] === first && words[at + 1] === second && words[at + 2] === third) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const words = this.#words;
    const flags = this.#flags;
    this.#capacity *= 2;
    this.#words = new Int32Array(this.#capacity * WORDS);
    this.#flags = new Uint8Array(this.#capacity);
    for (let slot = 0; slot < flags.length; slot += 1) {
      if (flags[slot] === 0) continue;
      const at = slot * WORDS;
      const target = this.#find(words[at] as number, words[at + 1] as number, words[at + 2] as number);
      this.#words.set(words.subarray(at, at + WORDS), target * WORDS);
      this.#flags[target] = flags[slot] as number;
    }
  }
}

function wordOf(id: string, start: number): number {
  let word = 0;
  for (let at = start; at < start + 8; at += 1) word = (word << 4) | (HEX_VALUES[id.charCodeAt(at)] as number);
  return word;
}
