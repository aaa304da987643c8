// Containers that are one compressed stream, or several gzip members or zstd frames one after the other.
import { messageOf } from '../core/errors.ts';
import { type Contents, readEntry, type Reader } from './container.ts';
import { Damaged } from './damaged.ts';
import { type Compression, inflate } from './inflate.ts';
import type { Intake, Reading } from './intake.ts';

/** The name of a content that has none. */
const UNNAMED = 'content';

/** What has no magic number has to give this many bytes before a complaint about it is believed. */
const CONVINCING = 1024;

/** A gzip header's name and comment are held; longer ones are cut, which is damage. Bytes. */
const MOST_OF_A_NAME = 4096;

/** Flags of a gzip header (RFC 1952): a checksum, an extra field, a name, a comment. */
const [FLAG_CHECKSUM, FLAG_EXTRA, FLAG_NAME, FLAG_COMMENT] = [2, 4, 8, 16];

/** A frame of Zstandard; one that holds anything but content begins with `SKIPPABLE` and any last digit. */
const FRAME = 0xfd2fb528;
const SKIPPABLE = 0x184d2a50;

/** Members are one content, as gzip itself takes them. */
export function* readGzip(input: Intake, contents: Contents): Reading {
  const name = yield* readGzipHeader(input);
  if (name === undefined) return contents.problem(undefined, 'damaged: its gzip header ends early');
  const complaint = yield* complaintOf(contents, name, function* (sink) {
    do {
      yield* inflate(input, 'raw', sink);
      yield* input.take(8);
    } while ((yield* isNextMember(input)) && (yield* readGzipHeader(input)) !== undefined);
  });
  if (complaint.message === undefined) return yield* tellRest(input, contents);
  return contents.problem(name, complaint.message);
}

/** Frames are one content, as zstd itself takes them. */
export function* readZstd(input: Intake, contents: Contents): Reading {
  const { message } = yield* complaintOf(contents, UNNAMED, function* (sink) {
    while (yield* isNextFrame(input)) yield* inflate(input, 'zstd', sink);
  });
  if (message === undefined) return yield* tellRest(input, contents);
  return contents.problem(UNNAMED, message);
}

/** A reader for a stream whose whole header the decompressor reads. Text may begin like one. */
export function streamReader(compression: Compression): Reader {
  return function* (input, contents): Reading {
    const { message, produced } = yield* complaintOf(contents, UNNAMED, function* (sink) {
      yield* inflate(input, compression, sink);
    });
    // Nothing in brotli says that it is brotli: single characters are streams of no content.
    if (message === undefined && (compression === 'zlib' || produced > 0)) yield* tellRest(input, contents);
    if (message !== undefined && produced >= CONVINCING) contents.problem(UNNAMED, message);
  };
}

/** Whatever follows but padding is a problem: it was seen as it lies there, but not looked into. */
function* tellRest(input: Intake, contents: Contents): Reading {
  yield* skipPadding(input);
  const at = input.position;
  if (yield* input.wait(1)) contents.problem(undefined, `trailing data at byte ${at} was not unpacked`);
}

function* skipPadding(input: Intake): Reading {
  while (yield* input.wait(1)) {
    const length = input.bytes.findIndex((byte) => byte !== 0);
    input.skip(length < 0 ? input.bytes.length : length);
    if (length >= 0) return;
  }
}

interface Complaint {
  /** Undefined when there is nothing to complain of. */
  readonly message?: string;
  /** Bytes that came out. */
  readonly produced: number;
}

function* complaintOf(
  contents: Contents,
  name: string | Uint8Array,
  read: (onBytes: (bytes: Uint8Array) => void) => Reading,
): Reading<Complaint> {
  let produced = 0;
  try {
    yield* readEntry(contents, name, function* (sink) {
      yield* read((bytes) => {
        produced += bytes.length;
        sink.push(bytes);
      });
    });
    return { produced };
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    return { message: `damaged, so that not all of it was read: ${messageOf(error)}`, produced };
  }
}

/** Takes a header; returns the name in it, `UNNAMED` without one, undefined where the input ends in it. */
function* readGzipHeader(input: Intake): Reading<string | Uint8Array | undefined> {
  const header = yield* input.take(10);
  if (header === undefined) return undefined;
  const flags = header[3] as number;
  if ((flags & FLAG_EXTRA) !== 0) {
    const length = yield* input.take(2);
    if (length === undefined) return undefined;
    yield* input.take(length.readUInt16LE(0));
  }
  const name = (flags & FLAG_NAME) === 0 ? undefined : yield* takeText(input);
  if ((flags & FLAG_COMMENT) !== 0) yield* takeText(input);
  if ((flags & FLAG_CHECKSUM) !== 0) yield* input.take(2);
  return name === undefined || name.length === 0 ? UNNAMED : name;
}

/** Text up to a NUL. */
function* takeText(input: Intake): Reading<Uint8Array> {
  let length = 0;
  while ((yield* input.wait(length + 1)) && input.bytes[length] !== 0 && length < MOST_OF_A_NAME) length++;
  const text = (yield* input.take(length)) ?? new Uint8Array(0);
  yield* input.take(1);
  return text;
}

/** Members may lie behind padding: tapes have blocks. */
function* isNextMember(input: Intake): Reading<boolean> {
  yield* skipPadding(input);
  return (yield* input.wait(3)) && input.bytes.readUIntBE(0, 3) === 0x1f8b08;
}

/** Goes to the next frame, past those without content. */
function* isNextFrame(input: Intake): Reading<boolean> {
  yield* skipPadding(input);
  while (yield* input.wait(4)) {
    const magic = input.bytes.readUInt32LE(0);
    if (magic === FRAME) return true;
    if (magic - (magic & 15) !== SKIPPABLE || !(yield* input.wait(8))) return false;
    const length = input.bytes.readUInt32LE(4);
    input.skip(8);
    yield* input.pass(length, () => {});
  }
  return false;
}
