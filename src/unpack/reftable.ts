// Reads a reftable, in which git keeps the names of refs and their logs: names leave out what they share with the one before, and logs are
// deflated, so that neither can be read as it lies there. Format: git's Documentation/technical/reftable.txt.
import { messageOf } from '../core/errors.ts';
import { type Contents, type EntrySink, readEntry } from './container.ts';
import { Damaged } from './damaged.ts';
import { inflate } from './inflate.ts';
import type { Intake, Reading } from './intake.ts';
import { listLogs, listNames } from './reftable-records.ts';

const CONTENT = 'refs';

/** A header has a signature, a version, and more that need not be known; that of version 2 ends with the name of a hash. Bytes. */
const [HEADER, HASH_NAME] = [24, 4];
const SHA256 = 's256';

/** The footer repeats the header, and has five numbers and a checksum more. Bytes. */
const FOOTER = 44;

/** What a block begins with: its type, and its length in three bytes. */
const PREFIX = 4;
const [REFS, LOGS, OBJECTS, INDEX, END] = ['r', 'g', 'o', 'i', 'R'] as const;

interface Table {
  readonly idSize: number;
  /** Bytes before the first block, which count as a part of it. */
  readonly header: number;
}

export function* readReftable(input: Intake, contents: Contents): Reading {
  try {
    yield* readEntry(contents, CONTENT, (sink) => readBlocks(input, sink));
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    contents.problem(CONTENT, `damaged, so that not all of it was read: ${messageOf(error)}`);
  }
}

function* readBlocks(input: Intake, sink: EntrySink): Reading {
  const table = yield* readHeader(input);
  for (let before = table.header; ; before = 0) {
    const at = input.position;
    const type = yield* passPadding(input);
    if (type === END) return yield* readFooter(input, table);
    const prefix = yield* take(input, PREFIX);
    const length = prefix.readUIntBE(1, 3) - PREFIX - before;
    if (length < 0) throw new Damaged(`byte ${at} begins a block that is shorter than its own header`);
    if (type === REFS) sink.push(listNames(yield* take(input, length), table.idSize));
    else if (type === LOGS) sink.push(listLogs(yield* takeInflated(input, length), table.idSize));
    else if (type === OBJECTS || type === INDEX) yield* take(input, length);
    else throw new Damaged(`byte ${at} should begin a block`);
  }
}

function* readHeader(input: Intake): Reading<Table> {
  const header = yield* take(input, HEADER);
  if (header[4] === 1) return { idSize: 20, header: HEADER };
  const hash = (yield* take(input, HASH_NAME)).toString('latin1');
  return { idSize: hash === SHA256 ? 32 : 20, header: HEADER + HASH_NAME };
}

/** Goes past the zeros that fill blocks up. Returns what begins behind them. */
function* passPadding(input: Intake): Reading<string> {
  for (;;) {
    if (!(yield* input.wait(1))) throw new Damaged('it ends without a footer');
    const length = input.bytes.findIndex((byte) => byte !== 0);
    input.skip(length < 0 ? input.bytes.length : length);
    if (length >= 0) return String.fromCharCode(input.bytes[0] as number);
  }
}

function* readFooter(input: Intake, { header }: Table): Reading {
  const at = input.position;
  const footer = yield* take(input, header + FOOTER);
  if (footer.toString('latin1', 0, PREFIX) !== 'REFT') throw new Damaged(`byte ${at} should begin a block`);
  if (yield* input.wait(1)) throw new Damaged(`there is more behind its footer, at byte ${input.position}`);
}

/** Blocks are below 16 MB, so they are held. */
function* take(input: Intake, length: number): Reading<Buffer> {
  const bytes = yield* input.take(length);
  if (bytes === undefined) throw new Damaged('unexpected end of file');
  return bytes;
}

function* takeInflated(input: Intake, length: number): Reading<Buffer> {
  const pieces: Buffer[] = [];
  let total = 0;
  yield* inflate(input, 'zlib', (bytes) => {
    total += bytes.length;
    if (total > length) throw new Damaged('a block is longer than it says');
    pieces.push(Buffer.from(bytes));
  });
  if (total < length) throw new Damaged('a block is shorter than it says');
  return Buffer.concat(pieces);
}
