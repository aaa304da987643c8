// The sieve: a WebAssembly look at every byte of a text, sixteen at a time, which tells where something may be found. It only ever says too
// much: what it lists is looked at as if there were no sieve. It pays from two hundred bytes on. Source: wasm/.
import { BASE32_DIGIT, BASE64, IN_RUN, tableOf } from './alphabet.ts';
import { DUMP_LINE } from './decode/hex-dump.ts';
import { HEXADECIMAL } from './decode/hex.ts';
import { LINE_BREAK_BEGIN, QUOTE, SEPARATOR_BEGIN, SEPARATOR_PART } from './decode/separator.ts';
import type { ByteRange } from './layer.ts';
import { ANY_RUN, endOfRun, ESCAPED_RUN, findRunOf, NOTHING } from './runs.ts';
import { WASM_CODE } from './sieve-code.ts';
import {
  ALL_TRAITS,
  CLASSES,
  DUMP_ROWS,
  END_BITS,
  HEX_ROWS,
  LEAD_ROWS,
  LIST,
  LISTED,
  RUN_ROWS,
  TEXT,
} from './sieve-layout.ts';

/** Shorter texts are looked at more quickly without a sieve, and longer ones would need much memory. Bytes. */
const LEAST = 192;
const MOST = 8 * 1024 * 1024;

const PAGE = 1 << 16;
/** Read behind the text. */
const SLACK = 64;

/** What an escape begins with. */
const LEADS = tableOf('%\\&=');

/** Two bytes for each byte: the number of a class is its place here. */
const CLASS_TABLES = [
  IN_RUN,
  ESCAPED_RUN.table,
  tableOf('-_'),
  tableOf(BASE64.slice(0, 26)),
  tableOf('0123456789'),
  SEPARATOR_BEGIN,
  SEPARATOR_PART,
  LINE_BREAK_BEGIN,
  QUOTE,
  BASE32_DIGIT,
  LEADS,
];

/** The parts of the global that are used: Node's types know it only from Node 22 on. */
interface WebAssembly {
  readonly Memory: new (options: { initial: number }) => {
    readonly buffer: ArrayBuffer;
    readonly grow: (pages: number) => number;
  };
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: { readonly sift: (length: number) => number; readonly traits: () => number } };
}

/** What a first look at a text says about it: perhaps too much, never too little. */
export interface Survey {
  /** What decoders of other things than runs may find. Bits. */
  readonly traits: number;
  /** Where the next run that may be of interest begins in `text`, at or after `at`, or `NOTHING`. */
  readonly nextRun: (text: ByteRange, at: number) => number;
  /** The end of the run at `at`, which `nextRun` gave last. */
  readonly endOf: (text: ByteRange, at: number) => number;
  /** What it may hold. Bits. */
  readonly traitsOf: () => number;
}

/** Where there is no sieve: every run. */
export const EVERYTHING: Survey = {
  traits: ALL_TRAITS,
  nextRun: ({ bytes, end }, at) => findRunOf(ANY_RUN, bytes, at, end),
  endOf: ({ bytes, end }, at) => endOfRun(ANY_RUN.table, bytes, at, end),
  traitsOf: () => ALL_TRAITS,
};

/** One for each thread; undefined where there is no WebAssembly (`--jitless`), or no memory for it. */
let sieve: Sieve | undefined;
let isMade = false;

function makeSieve(): Sieve | undefined {
  const { WebAssembly: wasm } = globalThis as unknown as { readonly WebAssembly?: WebAssembly };
  try {
    return wasm === undefined ? undefined : new Sieve(wasm);
  } catch {
    return undefined;
  }
}

/** Good until the next text is surveyed. */
export function survey(text: ByteRange): Survey {
  if (text.end - text.start < LEAST || text.end - text.start > MOST) return EVERYTHING;
  if (!isMade) sieve = makeSieve();
  isMade = true;
  return sieve?.sift(text) === true ? sieve : EVERYTHING;
}

/** Where the runs of one text begin that are of interest. Good until another text is sifted. */
class Sieve implements Survey {
  traits = 0;
  readonly #memory: InstanceType<WebAssembly['Memory']>;
  readonly #core: InstanceType<WebAssembly['Instance']>['exports'];
  #bytes: Uint8Array;
  #list: Uint32Array;
  #count = 0;
  #next = 0;
  #start = 0;

  constructor(wasm: WebAssembly) {
    this.#memory = new wasm.Memory({ initial: Math.ceil((TEXT + PAGE + SLACK) / PAGE) });
    const module = new wasm.Module(Buffer.from(WASM_CODE, 'base64'));
    this.#core = new wasm.Instance(module, { env: { memory: this.#memory } }).exports;
    this.#bytes = new Uint8Array(this.#memory.buffer);
    this.#list = new Uint32Array(this.#memory.buffer, LIST, 2 * LISTED);
    writeRows(this.#bytes.subarray(RUN_ROWS, RUN_ROWS + 16), ANY_RUN.table);
    writeRows(this.#bytes.subarray(HEX_ROWS, HEX_ROWS + 16), HEXADECIMAL.table);
    writeRows(this.#bytes.subarray(LEAD_ROWS, LEAD_ROWS + 16), LEADS);
    writeRows(this.#bytes.subarray(DUMP_ROWS, DUMP_ROWS + 16), DUMP_LINE.table);
    const classes = new Uint16Array(this.#memory.buffer, CLASSES, 256);
    for (const [bit, table] of CLASS_TABLES.entries()) {
      for (let byte = 0; byte < 256; byte++)
        classes[byte] = (classes[byte] as number) | ((table[byte] as number) << bit);
    }
  }

  /** Looks at a text. False when the sieve does not help with this one. */
  sift({ bytes, start, end }: ByteRange): boolean {
    const length = end - start;
    if (TEXT + length + SLACK > this.#bytes.length) this.#grow(TEXT + length + SLACK);
    this.#bytes.set(new Uint8Array(bytes.buffer, bytes.byteOffset + start, length), TEXT);
    this.#count = this.#core.sift(length);
    if (this.#count > LISTED) return false;
    this.#start = start;
    this.#next = 0;
    this.traits = this.#core.traits();
    return true;
  }

  nextRun(_text: ByteRange, at: number): number {
    const offset = at - this.#start;
    while (this.#next > 0 && (this.#list[2 * this.#next - 2] as number) >= offset) this.#next--;
    while (this.#next < this.#count && (this.#list[2 * this.#next] as number) < offset) this.#next++;
    return this.#next < this.#count ? this.#start + (this.#list[2 * this.#next] as number) : NOTHING;
  }

  endOf(): number {
    return this.#start + ((this.#list[2 * this.#next + 1] as number) & ((1 << END_BITS) - 1));
  }

  traitsOf(): number {
    return (this.#list[2 * this.#next + 1] as number) >>> END_BITS;
  }

  #grow(size: number): void {
    this.#memory.grow(Math.ceil((size - this.#bytes.length) / PAGE));
    this.#bytes = new Uint8Array(this.#memory.buffer);
    this.#list = new Uint32Array(this.#memory.buffer, LIST, 2 * LISTED);
  }
}

/** For each low half of a byte, the high halves that make a byte of the class with it. */
function writeRows(rows: Uint8Array, table: Uint8Array): void {
  for (let byte = 0; byte < 128; byte++) {
    if (table[byte] === 1) rows[byte & 15] = (rows[byte & 15] as number) | (1 << (byte >> 4));
  }
}
