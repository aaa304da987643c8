/** Names of refs and their logs, in git's tables of them; those that git itself writes are read in test/e2e/newer-git.test.ts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listContents } from './list-contents.ts';
import { type ReftableParts, writeReftable } from './write-reftable.ts';

const REFS = ['HEAD', 'refs/heads/main', 'refs/heads/make', 'refs/heads/màin', `refs/heads/${'long/'.repeat(99)}name`];
const LOGS = [
  ['refs/heads/main', 'commit: one'],
  ['refs/heads/main', `commit: ${'more '.repeat(300)}`],
  ['refs/heads/make', 'reset: moving to HEAD~1\n'],
] as const;

function linesOf(parts: ReftableParts, piece: number): readonly string[] {
  const { texts, problems } = listContents(writeReftable(parts), { piece });
  assert.deepEqual([Object.keys(texts), problems], [['refs'], []]);
  const text = Buffer.from(texts['refs'] ?? '', 'latin1').toString('utf8');
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
}

test('names and logs are read whole, in tables of either hash, in pieces of any size', () => {
  const logged = LOGS.map(([ref, message]) => `${ref} Ada ada@example.com ${message.trimEnd()}`);
  for (const idSize of [20, 32] as const)
    for (const piece of [1, 61, 100_000]) {
      assert.deepEqual(linesOf({ refs: REFS, idSize, blockSize: 4096 }, piece), REFS.toSorted());
      assert.deepEqual(linesOf({ logs: LOGS, idSize }, piece), logged);
      assert.deepEqual(linesOf({ refs: REFS, logs: LOGS, idSize }, piece), [...REFS.toSorted(), ...logged]);
      assert.deepEqual(linesOf({ idSize }, piece), []);
    }
});

test('a table that is cut off at any byte is a problem, and gives the names that it has', () => {
  const table = writeReftable({ refs: REFS, logs: LOGS });
  for (let length = 8; length < table.length; length++) {
    const { problems } = listContents(table.subarray(0, length));
    assert.equal(problems.length, 1, `${length} bytes`);
    assert.match(problems[0] ?? '', /^refs: damaged, so that not all of it was read: /);
  }
  const { texts } = listContents(table.subarray(0, -200));
  assert.match(texts['refs'] ?? '', /refs\/heads\/make /);
});

test('a log that does not inflate, lengths that lie, and what stands behind the footer are problems', () => {
  const table = writeReftable({ refs: REFS, logs: LOGS });
  const start = table.indexOf('g\0');
  const damage: readonly ((bytes: Buffer) => void)[] = [
    (bytes) => void bytes.fill(0xff, start + 4, start + 20),
    (bytes) => void bytes.writeUIntBE(5, start + 1, 3),
    (bytes) => void bytes.writeUIntBE(0xffffff, start + 1, 3),
    (bytes) => void bytes.writeUIntBE(9, 25, 3),
    (bytes) => void bytes.writeUInt8(0x7f, 28),
    (bytes) => void bytes.write('x', start, 'latin1'),
  ];
  for (const [index, spoil] of damage.entries()) {
    const bytes = Buffer.from(table);
    spoil(bytes);
    assert.equal(listContents(bytes).problems.length, 1, `damage ${index}`);
  }
  assert.equal(listContents(Buffer.concat([table, Buffer.from('x')])).problems.length, 1);
});
