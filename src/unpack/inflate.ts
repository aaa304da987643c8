// Decompresses step by step and synchronously: workers scan synchronously, and what a few bytes can grow to must never be held whole.
import zlib from 'node:zlib';
import { Damaged } from './damaged.ts';
import type { Intake, Reading } from './intake.ts';
import { inflateZstd } from './zstd/frame.ts';

/** `raw` and `zlib` hold deflate, without and with a header. */
export type Compression = 'raw' | 'zlib' | 'brotli' | 'zstd';

/** Bytes that a step puts out at most. */
const STEP = 64 * 1024;

/** A stream that is expected to hold no more is inflated in one step. Bytes. */
const MOST_AT_ONCE = 8 * 1024 * 1024;

const UNKNOWN_NODE = 'this version of Node cannot be made to unpack it step by step';

/** The parts of Node's zlib binding that are used; the same on Node 20, 22 and 24 (see git/pack/inflater.ts). */
interface Handle {
  reset: () => void;
  // oxlint-disable-next-line max-params -- Node's own signature
  writeSync: (
    flush: number,
    input: Uint8Array,
    inputOffset: number,
    inputLength: number,
    output: Uint8Array,
    outputOffset: number,
    outputLength: number,
  ) => void;
  onerror: (message: string, errno: number, code: string) => void;
}

interface Stream {
  readonly _handle?: Handle | null;
  /** Bytes of room left in the output, and of input not taken. */
  readonly _writeState?: Uint32Array;
}

interface Codec {
  readonly create: () => unknown;
  /** The flush mode that says that no more input will come. */
  readonly finish: number;
}

const { Z_FINISH, BROTLI_OPERATION_FINISH } = zlib.constants;

function codecOf(compression: Exclude<Compression, 'zstd'>): Codec {
  switch (compression) {
    case 'raw':
      return { create: zlib.createInflateRaw, finish: Z_FINISH };
    case 'zlib':
      return { create: zlib.createInflate, finish: Z_FINISH };
    case 'brotli':
      return { create: zlib.createBrotliDecompress, finish: BROTLI_OPERATION_FINISH };
  }
}

/** One kept decompressor. Making one costs more than inflating a small file, so they are used again. */
class Engine {
  readonly #handle: Handle;
  readonly #state: Uint32Array;
  readonly #finish: number;
  #output = Buffer.allocUnsafeSlow(STEP);
  #failure: string | undefined;
  /** Bytes of the last step's input that were used; whether the stream has ended. */
  used = 0;
  done = false;

  constructor({ create, finish }: Codec) {
    const { _handle: handle, _writeState: state } = create() as Stream;
    if (typeof handle?.writeSync !== 'function' || state === undefined) throw new Damaged(UNKNOWN_NODE);
    this.#handle = handle;
    this.#state = state;
    this.#finish = finish;
    handle.onerror = (message) => {
      this.#failure = message;
    };
  }

  reset(): void {
    this.#handle.reset();
    this.#failure = undefined;
    this.done = false;
  }

  /** The first step, with room for all where so much is `expected`. Of what is damaged comes as much as in small steps. */
  begin(input: Uint8Array, expected: number): Buffer {
    if (expected < STEP || expected > MOST_AT_ONCE) return this.step(input);
    // A byte is left over where it is all.
    const most = expected + 1;
    if (most > this.#output.length) this.#output = Buffer.allocUnsafeSlow(most);
    try {
      return this.step(input, most);
    } catch {
      this.reset();
      return this.step(input);
    }
  }

  /** What comes of some of `input`; valid until the next step. With no input, the stream has to be at its end. Throws `Damaged`. */
  step(input: Uint8Array, most = STEP): Buffer {
    const flush = input.length === 0 ? this.#finish : 0;
    this.#handle.writeSync(flush, input, 0, input.length, this.#output, 0, most);
    if (this.#failure !== undefined) throw new Damaged(this.#failure);
    const [room = 0, left = 0] = this.#state;
    this.used = input.length - left;
    // A decompressor that has both input and room stops only at the end of its stream.
    this.done = room > 0 && (left > 0 || input.length === 0);
    return this.#output.subarray(0, most - room);
  }
}

const idle = new Map<Compression, Engine[]>();

function returnEngine(compression: Compression, engine: Engine): void {
  engine.reset();
  const engines = idle.get(compression);
  if (engines === undefined) idle.set(compression, [engine]);
  else engines.push(engine);
}

/**
 * Inflates the stream that begins here, and stops behind its end. Throws `Damaged`, for a stream that is cut off as well. `expected`: how many bytes
 * it says to hold, as far as that is known and they may be.
 */
export function* inflate(
  input: Intake,
  compression: Compression,
  onBytes: (bytes: Uint8Array, isAll: boolean) => void,
  expected = 0,
): Reading {
  if (compression === 'zstd') return yield* inflateZstd(input, (bytes) => onBytes(bytes, false));
  const engine = idle.get(compression)?.pop() ?? new Engine(codecOf(compression));
  try {
    for (let isFirst = true; !engine.done; isFirst = false) {
      yield* input.wait(1);
      const output = isFirst ? engine.begin(input.bytes, expected) : engine.step(input.bytes);
      input.skip(engine.used);
      if (output.length > 0) onBytes(output, isFirst && engine.done);
    }
  } finally {
    returnEngine(compression, engine);
  }
}
