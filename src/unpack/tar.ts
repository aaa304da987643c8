// Reads a tar from its first block to its last, behind its end marks too: tars are put one after another, and more can hide there.
import { formatSize } from '../core/size.ts';
import { type Contents, readEntry } from './container.ts';
import { CutOff } from './cut-off.ts';
import type { Intake, Reading } from './intake.ts';
import { isTarHeader, recognise } from './recognise.ts';
import { BLOCK, parsePax, parseTarHeader, type TarHeader } from './tar-header.ts';

/** Names and pax headers are held in memory; larger ones are not read. Bytes. */
const MOST_OF_A_HEADER = 1024 * 1024;

/** Hard links, links, devices, directories, FIFOs: they have no content, whatever their size says. A hard link may have. */
const WITHOUT_CONTENT = '23456';

/** What the header before said of the next entry. */
interface Overrides {
  readonly name?: Uint8Array;
  readonly size?: number;
}

export function* readTar(input: Intake, contents: Contents): Reading {
  let overrides: Overrides = {};
  let place: 'entries' | 'end' | 'beyond' = 'entries';
  for (;;) {
    const at = input.position;
    const block = input.here(BLOCK) ?? (yield* input.take(BLOCK));
    if (block === undefined) break;
    const header = parseTarHeader(block);
    if (header !== undefined) {
      place = 'entries';
      const isRead = giveWhole(input, contents, header, overrides);
      overrides = isRead ? {} : yield* readMember(input, contents, copyOf(header), overrides);
    } else if (block.every((byte) => byte === 0)) {
      if (place === 'entries') place = 'end';
    } else {
      if (place === 'entries') contents.problem(undefined, `damaged: byte ${at} should begin a tar header`);
      if (place === 'end') yield* tellPacked(input, contents, Buffer.from(block));
      place = 'beyond';
    }
  }
  if (place !== 'beyond') yield* tellPacked(input, contents);
}

/**
 * Behind `taken`, which are the last bytes that were read, comes the first that is no part of the tar: a problem if it is packed. What lies farther
 * behind is not asked, for any bytes may begin like zlib.
 */
function* tellPacked(input: Intake, contents: Contents, taken: Buffer = Buffer.alloc(0)): Reading {
  yield* input.wait(BLOCK);
  const bytes = Buffer.concat([taken, input.bytes.subarray(0, BLOCK)]);
  const start = bytes.findIndex((byte) => byte !== 0);
  if (start < 0 || recognise(bytes, start, bytes.length, false) === undefined) return;
  const at = input.position - taken.length + start;
  contents.problem(undefined, `what is packed from byte ${at} on, behind its end, was not unpacked`);
}

/** Gives a file that is here from its first byte to its last, as nearly all are. False where this is something else. */
function giveWhole(input: Intake, contents: Contents, header: TarHeader, overrides: Overrides): boolean {
  const { name = header.name, size = header.size } = overrides;
  if (header.type !== '0' || header.extended || !(size > 0)) return false;
  const padded = size + padding(size);
  if (padded > input.bytes.length) return false;
  contents.whole(name, input.bytes.subarray(0, size));
  input.skip(padded);
  return true;
}

/** A header that outlives the block that it was read from. */
function copyOf(header: TarHeader): TarHeader {
  return { ...header, name: Buffer.from(header.name) };
}

/** Reads what follows a header; returns what that says of the next entry. */
function* readMember(input: Intake, contents: Contents, header: TarHeader, overrides: Overrides): Reading<Overrides> {
  const { type } = header;
  if (type === 'x') return { ...overrides, ...fromPax(parsePax(yield* readHeld(input, contents, header))) };
  if (type === 'L') return { ...overrides, name: untilNul(yield* readHeld(input, contents, header)) };
  if (type === 'K' || type === 'g') {
    yield* readHeld(input, contents, header);
    return overrides;
  }
  const { name = header.name, size = header.size } = overrides;
  let more = header.extended;
  while (more) more = (yield* input.take(BLOCK))?.[504] === 1;
  if (Number.isNaN(size)) contents.problem(name, 'damaged: its tar header names no size that can be');
  else if (!WITHOUT_CONTENT.includes(type) && (type !== '1' || !(yield* headerFollows(input))))
    yield* readContent(input, contents, { ...header, name, size });
  return {};
}

function* readContent(input: Intake, contents: Contents, { name, size }: TarHeader): Reading {
  const cutOff = new CutOff(BLOCK, (bytes, at) => isTarHeader(bytes, at, bytes.length));
  let read = 0;
  yield* readEntry(contents, name, function* (sink) {
    read = yield* input.pass(size, (bytes, isAll) => {
      if (!isAll) cutOff.see(bytes);
      sink.push(bytes, isAll);
    });
  });
  if (read < size) cutOff.tell(contents, name, read, size);
  yield* input.pass(padding(size), () => {});
}

/** The content of a header that describes another entry. */
function* readHeld(input: Intake, contents: Contents, { size, name }: TarHeader): Reading<Buffer> {
  const held = Number.isNaN(size) ? 0 : Math.min(size, MOST_OF_A_HEADER);
  if (held !== size) contents.problem(name, `a tar header of over ${formatSize(MOST_OF_A_HEADER)} was not read`);
  const bytes = (yield* input.take(held)) ?? Buffer.alloc(0);
  yield* input.pass(size - held + padding(size), () => {});
  return bytes;
}

/** Some programs write the content of hard links, and some only its size. */
function* headerFollows(input: Intake): Reading<boolean> {
  if (!(yield* input.wait(BLOCK))) return true;
  const block = input.bytes.subarray(0, BLOCK);
  return parseTarHeader(block) !== undefined || block.every((byte) => byte === 0);
}

function fromPax(records: ReadonlyMap<string, Buffer>): Overrides {
  const name = records.get('GNU.sparse.name') ?? records.get('path');
  const size = Number(records.get('size')?.toString('latin1') ?? Number.NaN);
  return { ...(name === undefined ? {} : { name }), ...(Number.isSafeInteger(size) && size >= 0 ? { size } : {}) };
}

function untilNul(bytes: Buffer): Buffer {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}
