// Reads a zip from its first byte to its last. The entries are those that have a local header, wherever one lies: a directory can be missing, cut
// off or wrong, and what is put before a zip moves all that it says. What the directory names and this did not come by is a problem.
import { formatSize } from '../core/size.ts';
import { messageOf } from '../core/errors.ts';
import { LimitReached } from './budget.ts';
import { type Contents, type EntrySink, readEntry, type Reader } from './container.ts';
import { Damaged } from './damaged.ts';
import { type Compression, inflate } from './inflate.ts';
import type { Intake, Reading } from './intake.ts';
import { passUntilDescriptor } from './zip-stored.ts';
import { ZipDirectory } from './zip-directory.ts';
import {
  CENTRAL,
  CENTRAL_LENGTH,
  END,
  END_64,
  LOCAL,
  LOCAL_LENGTH,
  METHODS,
  type LocalHeader,
  packedSizeOf,
  parseLocal,
  STORED,
} from './zip-records.ts';

/** Methods that can be read, stored ones aside. */
const COMPRESSIONS: Readonly<Record<number, Compression>> = { 8: 'raw', 20: 'zstd', 93: 'zstd' };

/** Complaints that wait until it is known whether this is a zip at all. */
const MOST_HELD = 100;

/** Signatures need four bytes. */
const SIGNATURE = 4;

/** Reads a zip. `sure`: it begins with one; else it is one only if it has an end record. */
export function zipReader(sure: boolean): Reader {
  return function* (input, contents): Reading {
    const directory = new ZipDirectory(sure);
    const held: Parameters<Contents['problem']>[] = [];
    const told: Contents = {
      entry: (name) => contents.entry(name),
      whole: (name, bytes) => contents.whole(name, bytes),
      absent: (name, message) => contents.absent(name, message),
      goOn: (reached) => contents.goOn(reached),
      affords: (bytes) => contents.affords(bytes),
      spend: (bytes) => contents.spend(bytes),
      problem: (...problem) => {
        if (sure) contents.problem(...problem);
        else if (held.length < MOST_HELD) held.push(problem);
      },
    };
    while (yield* seekSignature(input)) yield* readRecord(input, told, directory);
    if (!sure && !directory.hasEnd) return;
    for (const problem of held) contents.problem(...problem);
    const missed = directory.missed();
    if (missed.count > 0) {
      const more = missed.count === 1 ? '' : ` and ${missed.count - 1} more`;
      contents.problem(missed.first, `its directory names this entry${more} where none was found: not read`);
    }
  };
}

/** Goes to the next `PK` that can begin a record. */
function* seekSignature(input: Intake): Reading<boolean> {
  while (yield* input.wait(SIGNATURE)) {
    const at = input.bytes.indexOf('PK');
    if (at < 0) input.skip(input.bytes.length - 1);
    else if (at + SIGNATURE > input.bytes.length) {
      input.skip(at);
      if (!(yield* input.wait(SIGNATURE))) return false;
    } else {
      input.skip(at);
      return true;
    }
  }
  return false;
}

/** Reads the record that begins here, or skips its first bytes when there is none. */
function* readRecord(input: Intake, contents: Contents, directory: ZipDirectory): Reading {
  switch (input.bytes.readUInt32LE(0)) {
    case LOCAL:
      return yield* readLocal(input, contents, directory);
    case CENTRAL:
      if (!(yield* input.wait(CENTRAL_LENGTH))) return input.skip(SIGNATURE);
      return yield* directory.readCentral(input);
    case END:
    case END_64:
      return yield* directory.readEnd(input);
    default:
      return input.skip(2);
  }
}

function* readLocal(input: Intake, contents: Contents, directory: ZipDirectory): Reading {
  const at = input.position;
  if (!(yield* input.wait(LOCAL_LENGTH))) {
    contents.problem(undefined, `cut off in the header of an entry at byte ${at}`);
    return input.skip(SIGNATURE);
  }
  const header = parseLocal(input.bytes.subarray(0, LOCAL_LENGTH));
  if (header === undefined) {
    contents.problem(undefined, `damaged: the entry at byte ${at} has a header that cannot be`);
    return input.skip(SIGNATURE);
  }
  input.skip(LOCAL_LENGTH);
  const name = yield* input.take(header.nameLength);
  const extra = yield* input.take(header.extraLength);
  if (name === undefined || extra === undefined)
    return contents.problem(name, `cut off in the header of an entry at byte ${at}`);
  directory.visit(at);
  return yield* readContent(input, contents, { header, name, packedSize: packedSizeOf(header, extra) });
}

interface Entry {
  readonly header: LocalHeader;
  readonly name: Uint8Array;
  readonly packedSize: number;
}

/** Whatever cannot be read is not skipped by the size that the header claims: the search for the next signature goes on right behind it. */
function* readContent(input: Intake, contents: Contents, { header, name, packedSize }: Entry): Reading {
  const { method, encrypted, streamed } = header;
  const compression = COMPRESSIONS[method];
  if (encrypted) return contents.problem(name, 'encrypted, so it was not read');
  if (method !== STORED && compression === undefined)
    return contents.problem(name, `packed with ${METHODS[method]}, which cannot be read here: not read`);
  let complaint: string | undefined;
  try {
    yield* readEntry(contents, name, function* (sink) {
      const expected = contents.affords(header.size) ? header.size : 0;
      if (compression !== undefined) yield* inflate(input, compression, sink.push, expected);
      else complaint = yield* readStored(input, sink, streamed && packedSize === 0 ? undefined : packedSize);
    });
  } catch (error) {
    if (error instanceof LimitReached && contents.goOn(error)) return undefined;
    if (!(error instanceof Damaged)) throw error;
    complaint = `damaged, so that not all of it was read: ${messageOf(error)}`;
  }
  return complaint === undefined ? undefined : contents.problem(name, complaint);
}

function* readStored(input: Intake, sink: EntrySink, size: number | undefined): Reading<string | undefined> {
  if (size === undefined) {
    const found = yield* passUntilDescriptor(input, sink.push);
    return found ? undefined : 'its end could not be told: what follows it was taken for a part of it';
  }
  const read = yield* input.pass(size, sink.push);
  return read === size ? undefined : `cut off: ${formatSize(read)} of ${formatSize(size)} are there`;
}
