// Bombs: whatever they promise, what is unpacked is bounded by the size of the file, and what was left is told.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { makeSharedCounts } from '../../src/core/shared-quota.ts';
import { UNPACK_LIMITS } from '../../src/unpack/budget.ts';
import { listContents } from './list-contents.ts';
import { writeCentral, writeEnd, writeEntry, writeZip } from './write-zip.ts';
import { writeTar } from './write-tar.ts';

const MB = 1024 * 1024;
const ZEROS = gzipSync(Buffer.alloc(100 * MB));

test('a flat bomb ends at its limit', () => {
  const { problems, size } = listContents(ZEROS, { forget: true });
  assert.deepEqual(problems, [
    'content: over 32.0 MB and 100 times the size of the file: neither the rest of it nor what follows was read',
  ]);
  assert.ok(size <= Math.max(UNPACK_LIMITS.free, UNPACK_LIMITS.ratio * ZEROS.length));
});

test('what follows a bomb is read, flat or nested, and many bombs cost no more than two', () => {
  const limits = { ...UNPACK_LIMITS, free: 8 * MB };
  const zeros = Buffer.alloc(20 * MB);
  const last = { name: 'last', content: 'read' };
  const told = 'over 8.4 MB and 100 times the size of the file: the rest of it was not read';
  const flat = listContents(writeZip([{ name: 'bomb', content: zeros }, last]), { limits });
  assert.deepEqual([flat.texts['last'], flat.problems], ['read', [`bomb: ${told}`]]);
  const bomb = { name: 'bomb', content: gzipSync(zeros) };
  for (const bytes of [writeZip([bomb, last]), writeTar([bomb, last])]) {
    const nested = listContents(bytes, { limits });
    assert.deepEqual([nested.texts['last'], nested.problems], ['read', [`bomb!content: ${told}`]]);
  }
  const many = listContents(writeTar([...Array.from({ length: 20 }, () => bomb), last]), { forget: true, limits });
  assert.ok(many.size <= 2 * Math.max(limits.free, 100 * 20 * (bomb.content.length + 1024)));
  assert.match(many.problems.at(-1) ?? '', /neither the rest of it nor what follows was read$/);
});

test('a nested bomb shares one limit', () => {
  const inner = writeZip(Array.from({ length: 16 }, (_, i) => ({ name: `${i}.gz`, content: ZEROS })));
  const outer = writeZip(Array.from({ length: 16 }, (_, i) => ({ name: `${i}.zip`, content: inner })));
  const limits = { ...UNPACK_LIMITS, free: 4 * MB, ratio: 10 };
  const { problems, size } = listContents(outer, { forget: true, limits });
  assert.match(problems.join(), /^0.zip!0.gz!content: over 4.2 MB and 10 times the size of the file/);
  assert.ok(size <= 4 * MB + 10 * outer.length + 4 * MB);
});

test('entries that quote each other are read once, and the rest is a problem', () => {
  // As Fifield's zbsm: each entry's stream begins with a stored block that holds the next entry's header, and so reaches to the end of all.
  const kernel = writeEntry({ name: 'kernel', content: Buffer.alloc(MB) });
  const header = writeEntry({ name: 'outer', content: '' }).subarray(0, 35);
  const quote = Buffer.from([0, 35, 0, 220, 255]);
  const quoted = Buffer.concat([kernel.subarray(0, 36), kernel.subarray(36)]);
  quote.writeUInt16LE(36, 1);
  quote.writeUInt16LE(0xffff - 36, 3);
  const bytes = Buffer.concat([header, quote, quoted]);
  const directory = Buffer.concat([
    writeCentral({ name: 'outer', content: '' }, 0),
    writeCentral({ name: 'kernel', content: '' }, 40),
  ]);
  const { texts, problems } = listContents(
    Buffer.concat([bytes, directory, writeEnd(2, directory.length, bytes.length)]),
  );
  // What is quoted is content, and looks like a zip: so it is read as one inside.
  assert.deepEqual(Object.keys(texts).toSorted(), ['outer', 'outer!kernel']);
  assert.equal(texts['outer']?.length, 36 + MB);
  assert.equal(problems.at(-1), 'kernel: its directory names this entry where none was found: not read');
});

test('depth is limited, and a compressed tar counts as one', () => {
  let bytes: Uint8Array = Buffer.from('core');
  for (let i = 0; i < UNPACK_LIMITS.depth; i++) bytes = gzipSync(writeTar([{ name: `${i}`, content: bytes }]));
  const { texts, problems } = listContents(bytes);
  assert.deepEqual(problems, []);
  assert.equal(texts['3!2!1!0'], 'core');
  const deeper = listContents(gzipSync(writeTar([{ name: '4', content: bytes }])));
  assert.deepEqual(deeper.problems, ['4!3!2!1: over 4 archives inside one another: unpack it and scan what it holds']);
});

test('the number of entries and the size of each are limited', () => {
  const entries = Array.from({ length: 30 }, (_, i) => ({ name: `${i}`, content: 'x'.repeat(100), method: 0 }));
  const few = listContents(writeZip(entries), { limits: { ...UNPACK_LIMITS, entries: 10 } });
  assert.deepEqual(few.problems, ['10: over 10 entries in one file: neither the rest of it nor what follows was read']);
  assert.equal(Object.keys(few.texts).length, 10);
  const small = listContents(writeTar(entries.slice(0, 1)), { limits: { ...UNPACK_LIMITS, entry: 50 }, piece: 40 });
  assert.deepEqual(small.problems, ['0: over 50 bytes: the rest was not read']);
  assert.ok((small.texts['0']?.length ?? 0) <= 50);
});

test('of an entry beyond a limit as much is read as that allows', () => {
  const zip = writeZip([{ name: 'a', content: Buffer.alloc(3 * MB) }]);
  const limits = { ...UNPACK_LIMITS, free: MB, ratio: 1 };
  const roomy = { ...UNPACK_LIMITS, entry: MB };
  const shared = { ...UNPACK_LIMITS, scan: { free: MB, ratio: 1 } };
  for (const options of [{ limits }, { limits: roomy }, { limits: shared, counts: makeSharedCounts() }]) {
    const { size, problems } = listContents(zip, options);
    assert.ok(size <= MB && size > MB - 128 * 1024, `${size}`);
    assert.equal(problems.length, 1);
  }
});

test('a file that begins with itself for ever comes to an end', () => {
  // A stored entry that claims everything behind it, again and again.
  const nest = Array.from({ length: 2000 }, (_, i) => ({
    name: `${i}`,
    content: '',
    method: 0,
    packedSize: 0x7fffffff,
  }));
  const { problems } = listContents(writeZip(nest));
  assert.ok(problems.length > 0 && problems.length < 10);
});

test('many small bombs share the limit of their scan, and what comes behind it is not read', () => {
  const limits = { ...UNPACK_LIMITS, free: 4 * MB, scan: { free: 20 * MB, ratio: 2 } };
  const counts = makeSharedCounts();
  const small = gzipSync(Buffer.alloc(3 * MB));
  const found = Array.from({ length: 10 }, () => listContents(small, { limits, counts, forget: true }));
  assert.ok(found.reduce((sum, { size }) => sum + size, 0) <= 20 * MB);
  assert.deepEqual(
    found.map(({ problems }) => problems.length),
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1],
  );
  assert.deepEqual(found[9]?.problems, [
    'content: over 21.0 MB and 2 times the size of all archives in one scan: neither the rest of it nor what follows was read',
  ]);
  assert.ok((found[9]?.size ?? 0) === 0);
});

test('large archives raise the limit of their scan', () => {
  const limits = { ...UNPACK_LIMITS, scan: { free: MB, ratio: 2 } };
  const counts = makeSharedCounts();
  const plain = writeTar([{ name: 'a', content: Buffer.alloc(3 * MB) }]);
  for (let count = 0; count < 5; count++)
    assert.deepEqual(listContents(plain, { limits, counts, forget: true }).problems, []);
});
