// The core's look at trees, against a slow one: every id of an entry that touches a piece is named once, in the order of the entries.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ID_STRIDE } from '../../../src/git/pack/id-finder.ts';
import { ARENA, SLACK, UnpackCore } from '../../../src/git/pack/unpack-core.ts';
import { encodeDelta } from './write-pack.ts';

interface Entry {
  readonly mode: string;
  readonly name: string;
  readonly id: Uint8Array;
}

let serial = 0;

/** An id that was not there before. */
function freshId(size: number): Uint8Array {
  const id = Buffer.alloc(size, 0);
  serial++;
  id.writeUInt32LE(Math.imul(serial, 0x9e3779b1) >>> 0, 0);
  id.writeUInt32LE(serial, 4);
  return id;
}

/** As git has it: whatever is no file, no link and no folder. */
function isGitlink({ mode }: Entry): boolean {
  return ![0o100000, 0o120000, 0o040000].includes(Number.parseInt(mode, 8) & 0o170000);
}

function encode({ mode, name, id }: Entry): Buffer {
  return Buffer.concat([Buffer.from(`${mode} ${name}\0`), id]);
}

function takeUnseen(core: UnpackCore, idSize: number, named: Buffer[]): void {
  const ids = core.takeUnseen();
  for (let id = 0; id < ids.length; id += ID_STRIDE) named.push(Buffer.from(ids.subarray(id, id + idSize)));
}

/** Puts a tree into the memory, as what a delta of one piece makes it; returns the ids that are named, or undefined where it is cut. */
function check(core: UnpackCore, tree: Buffer, piece: readonly [number, number]): Buffer[] | undefined {
  const [from, to] = piece;
  const delta = encodeDelta(tree.length, [
    { copy: 0, length: from },
    { insert: tree.subarray(from, to) },
    { copy: to, length: tree.length - to },
  ]);
  const at = ARENA + tree.length;
  core.reserve(at + delta.length);
  core.bytes.set(tree, ARENA);
  core.bytes.set(delta, at);
  const end = at + delta.length;
  const size = core.applyDelta(at, end, { start: ARENA, size: tree.length }, { margin: 0, sparse: false });
  const idSize = isSha256 ? 32 : 20;
  const named: Buffer[] = [];
  const range = { start: end, end: end + size };
  const take = () => takeUnseen(core, idSize, named);
  const isWhole = core.checkTree(range, core.pieces ?? 0, idSize, take);
  take();
  return isWhole ? named : undefined;
}

let isSha256 = false;

const entries = fc.array(
  fc.tuple(
    fc.oneof(
      fc.constantFrom('40000', '100644', '100755', '120000', '160000'),
      // Forged: git takes any octal number.
      fc.constantFrom(
        '4',
        '644',
        '1006',
        '1007',
        '1200',
        '4000',
        '60000',
        '0040000',
        '100664',
        '120777',
        '160755',
        '200000',
      ),
    ),
    fc.string({ minLength: 1, maxLength: 40 }).map((name) => name.replaceAll('\0', 'x')),
  ),
  { minLength: 1, maxLength: 60 },
);

for (const format of ['sha1', 'sha256']) {
  test(`the ids that a piece of a tree names: ${format}`, () => {
    isSha256 = format === 'sha256';
    const core = new UnpackCore(1 << 20);
    fc.assert(
      fc.property(entries, fc.nat(), fc.nat(), (list, a, b) => {
        const made = list.map(([mode, name]): Entry => ({ mode, name, id: freshId(isSha256 ? 32 : 20) }));
        const tree = Buffer.concat(made.map(encode));
        const from = Math.min(a % tree.length, b % tree.length);
        const to = Math.max(a % tree.length, b % tree.length) + 1;
        let at = 0;
        const expected = made.filter((entry) => {
          const start = at;
          at += encode(entry).length;
          return start < to && at > from && !isGitlink(entry);
        });
        assert.deepEqual(
          check(core, tree, [from, to]),
          expected.map(({ id }) => id),
        );
        const touched = made.filter((entry, index) => {
          const start = made.slice(0, index).reduce((sum, each) => sum + encode(each).length, 0);
          return start < to && start + encode(entry).length > from;
        });
        const longest = Math.max(...touched.map((entry) => encode(entry).length - entry.id.length - 1));
        assert.equal(core.longestEntry, longest);
        // A second time nothing is new.
        assert.deepEqual(check(core, tree, [from, to]), []);
        const cut = tree.subarray(0, tree.length - 1 - (a % 20));
        assert.equal(check(core, cut, [cut.length - 1, cut.length]), undefined);
      }),
      { numRuns: 500 },
    );
  });
}

test('a tree with more ids than there is room to write them down', () => {
  const core = new UnpackCore(8 << 20);
  isSha256 = false;
  const made = Array.from({ length: 20_000 }, (_, index) => ({ mode: '100644', name: `f${index}`, id: freshId(20) }));
  const tree = Buffer.concat(made.map(encode));
  core.bytes.set(tree, ARENA);
  const named: Buffer[] = [];
  const range = { start: ARENA, end: ARENA + tree.length };
  const take = () => takeUnseen(core, 20, named);
  assert.ok(core.checkTree(range, core.listWhole(tree.length), 20, take));
  take();
  assert.deepEqual(
    named,
    made.map(({ id }) => id),
  );
});

test('no tree makes it read without an end', () => {
  const core = new UnpackCore(1 << 20);
  const limit = core.bytes.length;
  for (const byte of [0, 0x31, 0xff]) {
    core.bytes.fill(byte, ARENA);
    for (const size of [0, 1, 7, 8, 23, 24, 27, 28, 1000, limit - ARENA - SLACK]) {
      const range = { start: ARENA, end: ARENA + size };
      const isWhole = core.checkTree(range, core.listWhole(size), 20, () => void core.takeUnseen());
      assert.equal(isWhole, size === 0 || (byte === 0 && size % 24 === 0), `${size} times ${byte}`);
    }
  }
});

test('an id is told from one that shares its first bytes, and from none', () => {
  for (isSha256 of [false, true]) {
    const size = isSha256 ? 32 : 20;
    const id = (first: number, last: number): Buffer =>
      Buffer.concat([Buffer.alloc(size - 4, first), Buffer.alloc(4, last)]);
    const ids = [id(7, 1), id(7, 2), id(7, 1), id(0, 0), id(0, 3)];
    const tree = Buffer.concat(ids.map((each, index) => encode({ mode: '100644', name: `${index}`, id: each })));
    const core = new UnpackCore(1 << 20);
    assert.deepEqual(check(core, tree, [0, tree.length]), ids);
  }
});
