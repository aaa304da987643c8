// Looks into git packs and bundles as into any other archive: `git` knows packs, `unpack` knows archives, and only here both are known.
import { formatSize } from '../core/size.ts';
import { SHORTEST } from '../detect/runs.ts';
import { type PlainObject, readPlainPack } from '../git/pack/plain-pack.ts';
import { type Contents, type Reader } from '../unpack/container.ts';
import type { Intake, Reading } from '../unpack/intake.ts';
import { READERS } from '../unpack/readers.ts';
import type { ContainerKind } from '../unpack/recognise.ts';
import { listTreeEntries } from './tree-names.ts';

/** Deltas lead back to anywhere in a pack, so it is held whole. Bytes. */
const MOST_HELD = 64_000_000;

/** A line of a bundle's header names a commit and a ref or a message. Bytes. */
const LONGEST_LINE = 64 * 1024;

const NEWLINE = Buffer.from('\n');

const SHA256 = '@object-format=sha256';

/** Everything that can be looked into. */
export const ALL_READERS: ReadonlyMap<ContainerKind, Reader> = new Map([
  ...READERS,
  ['pack', (input, contents) => readPack(input, contents, 20)],
  ['bundle', readBundle],
]);

/** Lines up to an empty one, then a pack (git's Documentation/gitformat-bundle.txt). */
function* readBundle(input: Intake, contents: Contents): Reading {
  let idSize = 20;
  for (;;) {
    const line = yield* readLine(input);
    if (line === undefined) return contents.problem(undefined, 'damaged: its header has no end');
    if (line === '') return yield* readPack(input, contents, idSize);
    if (line === SHA256) idSize = 32;
  }
}

function* readLine(input: Intake): Reading<string | undefined> {
  let length = 0;
  while (input.bytes[length] !== 0x0a) {
    if (length > LONGEST_LINE || !(yield* input.wait(length + 1))) return undefined;
    if (input.bytes[length] !== 0x0a) length++;
  }
  const line = yield* input.take(length + 1);
  return line?.toString('latin1', 0, length);
}

function* readPack(input: Intake, contents: Contents, idSize: number): Reading {
  const pieces: Buffer[] = [];
  yield* input.pass(MOST_HELD, (bytes) => pieces.push(Buffer.from(bytes)));
  if (yield* input.wait(1)) {
    const cure = 'run git index-pack or git clone on it and scan the repository with --history';
    return contents.problem(undefined, `a pack of over ${formatSize(MOST_HELD)}, which is not read: ${cure}`);
  }
  readPlainPack(Buffer.concat(pieces), idSize, {
    onObject: (object) => (object.type === 'tree' ? readTree(object, contents) : giveObject(object, contents)),
    onProblem: (message) => contents.problem(undefined, message),
    onSpend: (bytes) => contents.spend(bytes),
  });
}

function giveObject({ type, id, bytes }: PlainObject, contents: Contents): void {
  const sink = contents.entry(`${type} ${id}`);
  try {
    sink.push(bytes, true);
  } finally {
    sink.end();
  }
}

/** Of a tree, its names are given, one a line, those that are long enough to hold a token: there are few. */
function readTree({ type, id, bytes }: PlainObject, contents: Contents): void {
  const names: Uint8Array[] = [];
  let read = 0;
  for (const { name, end } of listTreeEntries(bytes, { start: 0, end: bytes.length, idSize: id.length / 2 })) {
    read = end;
    if (name.length >= SHORTEST) names.push(name, NEWLINE);
  }
  if (names.length > 0) giveObject({ type, id, bytes: Buffer.concat(names) }, contents);
  if (read < bytes.length) contents.problem(`${type} ${id}`, 'damaged: the tree ends in the middle of an entry');
}
