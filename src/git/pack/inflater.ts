import zlib from 'node:zlib';

/**
 * Inflates zlib streams of known size, many per second. `zlib.inflateSync` makes a new inflate state for every call, which costs more than
 * inflating a typical pack entry; one kept state, reset for each entry, costs half as much. The handle behind it is not a documented
 * interface, so it is probed on a known answer first, and `inflateSync` takes over where anything differs (bench/PERFORMANCE.md).
 */
export interface Inflater {
  /**
   * Inflates the stream in `input[start, end)` to `output[at]` and on, where there must be room for `size + 1` bytes. Returns false when the
   * stream is damaged or does not hold exactly `size` bytes.
   */
  readonly inflate: (source: ZlibStream, output: Uint8Array, at: number, size: number) => boolean;
}

/** Where a zlib stream lies; it may end before `end`. */
export interface ZlibStream {
  readonly input: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** The parts of Node's zlib binding that are used; the same on Node 20, 22 and 24. */
interface InflateHandle {
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

const PROBE = 'the quick brown fox jumps over the lazy dog, '.repeat(40);

/** One for each thread. `fast` is used when it passes the probe. */
export function createInflater(fast: Inflater | undefined = createHandleInflater()): Inflater {
  return fast !== undefined && answersProbe(fast) ? fast : { inflate: inflateWhole };
}

function createHandleInflater(): Inflater | undefined {
  const stream = zlib.createInflate() as unknown as { _handle?: InflateHandle; _writeState?: Uint32Array };
  const { _handle: handle, _writeState: state } = stream;
  if (handle === undefined || state === undefined || typeof handle.writeSync !== 'function') return undefined;
  let failed = false;
  handle.onerror = () => {
    failed = true;
  };
  return {
    inflate: ({ input, start, end }, output, at, size) => {
      failed = false;
      handle.reset();
      handle.writeSync(zlib.constants.Z_FINISH, input, start, end - start, output, at, size + 1);
      // The spare byte tells "exactly size bytes" from "more than size bytes".
      return !failed && state[0] === 1;
    },
  };
}

function answersProbe(inflater: Inflater): boolean {
  const size = PROBE.length;
  const output = new Uint8Array(size + 5);
  const whole = zlib.deflateSync(PROBE);
  const padded = Buffer.concat([Buffer.from('xx'), whole, Buffer.from('yy')]);
  const stream = { input: whole, start: 0, end: whole.length };
  const isAnswer = () => Buffer.from(output.subarray(3, 3 + size)).equals(Buffer.from(PROBE));
  try {
    const right = inflater.inflate({ input: padded, start: 2, end: padded.length }, output, 3, size) && isAnswer();
    const tooShort = inflater.inflate(stream, output, 3, size - 1);
    const tooLong = inflater.inflate(stream, output, 3, size + 1);
    const cut = inflater.inflate({ ...stream, end: whole.length - 6 }, output, 3, size);
    const damaged = inflater.inflate({ input: Buffer.alloc(64, 0xff), start: 0, end: 64 }, output, 3, size);
    const again = inflater.inflate(stream, output, 3, size) && isAnswer();
    return right && again && !tooShort && !tooLong && !cut && !damaged;
  } catch {
    return false;
  }
}

function inflateWhole({ input, start, end }: ZlibStream, output: Uint8Array, at: number, size: number): boolean {
  try {
    const bytes = zlib.inflateSync(input.subarray(start, end), { maxOutputLength: size + 1 });
    if (bytes.length !== size) return false;
    output.set(bytes, at);
    return true;
  } catch {
    return false;
  }
}
