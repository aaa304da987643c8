// What a zip's directory claims, compared with what was come by.
import type { Intake, Reading } from './intake.ts';
import { CENTRAL_LENGTH, END, offsetOf, parseCentral } from './zip-records.ts';

const SIGNATURE = 4;

/** Bytes of the two end records. */
const END_LENGTH = 22;
const END_64_LENGTH = 56;

/** Claims that are kept to be compared, and how many of them with their names. What is claimed beyond counts as missed. */
const MOST_CLAIMS = 250_000;
const MOST_NAMES = 100;

/** An entry of the directory that was not come by. */
interface Claim {
  /** Where the record lies. */
  readonly at: number;
  readonly name?: Uint8Array;
}

/** What follows the directory. */
interface EndRecord {
  readonly at: number;
  /** Bytes of the directory, and where it begins. */
  readonly size: number;
  readonly start: number;
}

/** Entries that the directory names, but that were not found. */
export interface Missed {
  readonly count: number;
  /** Name of the first one; undefined when there is none, or it was not kept. */
  readonly first: Uint8Array | undefined;
}

export class ZipDirectory {
  readonly #sure: boolean;
  readonly #visited = new Set<number>();
  #claimed = new Map<number, Claim>();
  #names = 0;
  /** Where the first of the records lay, and where the last one ended. */
  #firstRecord: number | undefined;
  #recordEnd = 0;
  #wideEnd: EndRecord | undefined;
  #hasEnd = false;
  #count = 0;
  #first: Uint8Array | undefined;

  /** `sure`: as for `zipReader`. */
  constructor(sure: boolean) {
    this.#sure = sure;
  }

  /** Whether a directory with its end record was found, which only a zip has. */
  get hasEnd(): boolean {
    return this.#hasEnd;
  }

  /** A local header was found. */
  visit(offset: number): void {
    this.#visited.add(offset);
  }

  /** Reads the record that begins here. What is wrong with it shows in what it claims. */
  *readCentral(input: Intake): Reading {
    const at = input.position;
    const header = parseCentral(input.bytes.subarray(0, CENTRAL_LENGTH));
    if (header === undefined) return input.skip(SIGNATURE);
    input.skip(CENTRAL_LENGTH);
    const name = yield* input.take(header.nameLength);
    const extra = yield* input.take(header.extraLength);
    if (name === undefined || extra === undefined) return undefined;
    this.#firstRecord ??= at;
    this.#recordEnd = input.position + header.commentLength;
    this.#claim(offsetOf(header, extra), at, name);
    return undefined;
  }

  /** Reads an end record of either kind. */
  *readEnd(input: Intake): Reading {
    const at = input.position;
    const isNarrow = input.bytes.readUInt32LE(0) === END;
    if (!(yield* input.wait(isNarrow ? END_LENGTH : END_64_LENGTH))) return input.skip(SIGNATURE);
    const record = input.bytes;
    if (isNarrow) this.#settle({ at, size: record.readUInt32LE(12), start: record.readUInt32LE(16) });
    else this.#wideEnd = { at, size: Number(record.readBigUInt64LE(40)), start: Number(record.readBigUInt64LE(48)) };
    return input.skip(SIGNATURE);
  }

  /** What was claimed in vain. Nothing may be read any more. */
  missed(): Missed {
    this.#settle(undefined);
    return { count: this.#count, first: this.#first };
  }

  #claim(offset: number, at: number, name: Uint8Array): void {
    if (this.#visited.has(offset)) return;
    if (this.#claimed.size >= MOST_CLAIMS) this.#count += 1;
    else this.#claimed.set(offset, this.#names++ < MOST_NAMES ? { at, name } : { at });
  }

  /** One directory has ended. Everything lies further back than it says when something was put before the zip. */
  #settle(end: EndRecord | undefined): void {
    const wide = this.#wideEnd;
    const last = wide ?? end;
    const isTrue = last !== undefined && (last.at === this.#recordEnd || last.size === 0);
    this.#hasEnd ||= isTrue;
    // In a program, code that looks like records may lie before the directory.
    const begin = isTrue && !this.#sure ? last.at - last.size : (this.#firstRecord ?? 0);
    const shift = last === undefined ? 0 : begin - last.start;
    for (const [offset, { at, name }] of this.#claimed) {
      if (at < begin || this.#visited.has(offset + shift)) continue;
      this.#count += 1;
      this.#first ??= name;
    }
    this.#claimed = new Map();
    this.#firstRecord = undefined;
    this.#wideEnd = undefined;
  }
}
