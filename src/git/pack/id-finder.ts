// Looks many ids up at once, in WebAssembly, in tables that lie in one memory which all threads share. Source: wasm/find-ids.ts.
import type { IdTable, KnownIds, SharedMemory } from '../../core/pack.ts';
import { wasm } from './core-exports.ts';
import { WASM_CODE } from './ids-code.ts';
import { ObjectNumbers } from './object-numbers.ts';

const PAGE = 1 << 16;

/** Bytes from one id to the next, of ids that are looked for. */
export const ID_STRIDE = 32;

/** As many ids can be looked for at once. */
export const ID_BATCH = 1 << 11;

/** What one thread writes: ids, and numbers of those that are unknown. Bytes. */
const DESK = ID_BATCH * (ID_STRIDE + 4) + 8;

/** More threads than this are not served, and look ids up one by one. */
const DESKS = 64;

/** What tables begin behind: how many desks are taken, then the list of tables, then the desks. */
const TABLES = 16;
const MOST_TABLES = 1 << 10;
const FIRST_DESK = TABLES + MOST_TABLES * 16;
const FIRST_TABLE = FIRST_DESK + DESKS * DESK;

interface Exports {
  // oxlint-disable-next-line max-params -- what crosses over are numbers
  readonly findUnknown: (
    ids: number,
    count: number,
    idSize: number,
    tables: number,
    tableCount: number,
    unknown: number,
  ) => number;
  // oxlint-disable-next-line max-params -- what crosses over are numbers
  readonly findNumbers: (
    ids: number,
    count: number,
    idSize: number,
    tables: number,
    tableCount: number,
    numbers: number,
  ) => void;
}

/** Gives out shared memory, as far as it goes in one that can be searched. */
export class IdRoom {
  readonly memory: SharedMemory | undefined;
  #next = FIRST_TABLE;

  /** `bytes`: what will be asked for, about. */
  constructor(bytes: number) {
    const pages = Math.ceil((FIRST_TABLE + bytes) / PAGE) + 1;
    try {
      this.memory = wasm && new wasm.Memory({ initial: pages, maximum: pages, shared: true });
    } catch {
      // There is no room in one piece, or there are more ids than it can hold.
    }
  }

  /** Zeroed. */
  readonly allocate = (bytes: number): Uint8Array => {
    const start = this.#next;
    const buffer = this.memory?.buffer;
    if (buffer === undefined || start + bytes + ID_STRIDE > buffer.byteLength) {
      return new Uint8Array(new SharedArrayBuffer(bytes));
    }
    this.#next = Math.ceil((start + bytes) / 16) * 16;
    return new Uint8Array(buffer, start, bytes);
  };

  /** What can be searched: with the memory where it holds all the tables. */
  known(idSize: number, tables: readonly IdTable[]): KnownIds {
    const { memory } = this;
    const isInside = ({ bytes, heads }: IdTable) => bytes.buffer === memory?.buffer && heads.buffer === bytes.buffer;
    if (memory === undefined || tables.length > MOST_TABLES || !tables.every(isInside)) return { idSize, tables };
    const list = new Uint32Array(memory.buffer, TABLES, MOST_TABLES * 4);
    for (const [number, { bytes, heads, ids, stride }] of tables.entries()) {
      const bits = 31 - Math.clz32(heads.length - 1);
      list.set([bytes.byteOffset + ids, heads.byteOffset, bits, stride], number * 4);
    }
    return { idSize, tables, memory };
  }
}

/** One for each thread. */
export class IdFinder {
  readonly #known: KnownIds;
  readonly #core: Exports | undefined;
  readonly #desk: number = 0;
  readonly #bytes: Uint8Array = new Uint8Array(0);
  readonly #unknown: Uint32Array = new Uint32Array(0);
  #numbers: ObjectNumbers | undefined;
  /** The core finds any of several positions. */
  readonly #hasTwins: boolean;

  constructor(known: KnownIds) {
    this.#known = known;
    this.#hasTwins = known.tables.some(({ firsts }) => firsts !== undefined);
    const { memory } = known;
    if (wasm === undefined || memory === undefined) return;
    const desk = Atomics.add(new Int32Array(memory.buffer, 0, 1), 0, 1);
    if (desk >= DESKS) return;
    this.#desk = FIRST_DESK + desk * DESK;
    this.#bytes = new Uint8Array(memory.buffer, this.#desk, ID_BATCH * ID_STRIDE);
    this.#unknown = new Uint32Array(memory.buffer, this.#desk + ID_BATCH * ID_STRIDE, ID_BATCH);
    const module = new wasm.Module(Buffer.from(WASM_CODE, 'base64'));
    this.#core = new wasm.Instance(module, { env: { memory } }).exports as Exports;
  }

  /** Calls `visit` with the number of each of these ids, up to `ID_BATCH` of them `ID_STRIDE` apart, that may be unknown. */
  findUnknown(ids: Uint8Array, visit: (number: number) => void): void {
    const { idSize, tables } = this.#known;
    let count = ids.length / ID_STRIDE;
    if (this.#core === undefined) {
      for (let number = 0; number < count; number++) visit(number);
      return;
    }
    this.#bytes.set(ids);
    const unknown = this.#desk + ID_BATCH * ID_STRIDE;
    count = this.#core.findUnknown(this.#desk, count, idSize, TABLES, tables.length, unknown);
    for (let i = 0; i < count; i++) visit(this.#unknown[i] as number);
  }

  /** The number of each of these ids among all that are known, as `ObjectNumbers` counts; 2^32 - 1 for one that is not. Good until the next call. */
  findNumbers(ids: Uint8Array): Uint32Array {
    const { idSize, tables } = this.#known;
    const count = ids.length / ID_STRIDE;
    if (this.#core === undefined || this.#hasTwins) {
      const numbers = (this.#numbers ??= new ObjectNumbers(idSize, tables));
      return Uint32Array.from({ length: count }, (_, i) => numbers.find(ids, i * ID_STRIDE));
    }
    this.#bytes.set(ids);
    const numbers = this.#desk + ID_BATCH * ID_STRIDE;
    this.#core.findNumbers(this.#desk, count, idSize, TABLES, tables.length, numbers);
    return this.#unknown.subarray(0, count);
  }
}
