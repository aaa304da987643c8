import type { KnownIds } from '../../core/pack.ts';
import { endOfName, typeOfEntry } from '../tree-entry.ts';
import { isKnown } from './known-ids.ts';

/** How many absent ids are kept by name; one is enough to ask git for the whole story. */
const KEPT = 1000;

const SPACE = 0x20;
const LINE_FEED = 0x0a;

/**
 * Checks that what trees, commits and tags name is there: a shallow, partial or damaged repository looks whole to whoever only reads what it
 * finds. Formats: git's Documentation/gitformat-pack.txt and git-mktree(1), git-hash-object(1).
 */
export class ReferenceChecker {
  readonly #known: KnownIds;
  readonly #absent = new Set<string>();
  readonly #id = Buffer.alloc(32);

  constructor(known: KnownIds) {
    this.#known = known;
  }

  /** The ids that are named but not there, since the last call. */
  takeAbsent(): readonly string[] {
    const absent = [...this.#absent];
    this.#absent.clear();
    return absent;
  }

  /** Checks the entries of the tree `bytes[start, end)`. False when it ends in the middle of one of them. */
  checkTree(bytes: Uint8Array, { start, end }: Range): boolean {
    const { idSize } = this.#known;
    for (let at = start; at < end;) {
      const id = endOfName(bytes, at, end) + 1;
      const next = id + idSize;
      if (next > end) return false;
      if (typeOfEntry(bytes, at) !== 'commit') this.check(bytes, id);
      at = next;
    }
    return true;
  }

  /** Checks the header lines of the commit or tag `bytes[start, end)`: `tree`, `parent` and `object` with an id in hex. */
  checkHeader(bytes: Uint8Array, { start, end }: Range): void {
    const digits = this.#known.idSize * 2;
    for (let at = start; at < end && bytes[at] !== LINE_FEED;) {
      let lineEnd = at;
      while (lineEnd < end && bytes[lineEnd] !== LINE_FEED) lineEnd++;
      const idStart = lineEnd - digits;
      if (idStart <= at || bytes[idStart - 1] !== SPACE || !this.#readHex(bytes, idStart, digits)) return;
      this.check(this.#id, 0);
      at = lineEnd + 1;
    }
  }

  #readHex(bytes: Uint8Array, at: number, digits: number): boolean {
    for (let i = 0; i < digits; i += 2) {
      const value = hexValue(bytes[at + i] as number) * 16 + hexValue(bytes[at + i + 1] as number);
      if (value < 0) return false;
      this.#id[i / 2] = value;
    }
    return true;
  }

  /** Checks the id in `bytes` at `at`. */
  check(bytes: Uint8Array, at: number): void {
    if (isKnown(this.#known, bytes, at) || this.#absent.size >= KEPT) return;
    this.#absent.add(Buffer.from(bytes.buffer, bytes.byteOffset + at, this.#known.idSize).toString('hex'));
  }
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** -512 for what is no digit, so that any sum with it is negative. */
function hexValue(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  return byte >= 0x61 && byte <= 0x66 ? byte - 0x57 : -512;
}
