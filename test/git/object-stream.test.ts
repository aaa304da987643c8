// Damaged, incomplete and hostile repositories: everything that can be read is read, the rest is a problem, nothing hangs.

import assert from 'node:assert/strict';
import { appendFileSync, chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { deflateSync } from 'node:zlib';
import type { ObjectReader } from '../../src/git/object-item.ts';
import { openObjectStream } from '../../src/git/object-stream.ts';
import { makeRepository, type FixtureRepository } from '../make-repository.ts';
import { mustFind, problemsOf, readTexts, SETTINGS } from '../source/read-source.ts';

function make(t: TestContext): FixtureRepository {
  const fixture = makeRepository();
  t.after(() => fixture.remove());
  return fixture;
}

async function open({ directory }: FixtureRepository): Promise<ObjectReader> {
  return openObjectStream(await mustFind(directory), { ...SETTINGS, silence: 2 });
}

function fill(fixture: FixtureRepository, count: number): string {
  return fixture.commit(
    'many',
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}.txt`, `text ${index}`])),
  );
}

const DAMAGE: readonly (readonly [what: string, bytes: Uint8Array])[] = [
  ['emptied', Buffer.alloc(0)],
  ['garbage', Buffer.from('this is not zlib')],
  ['cut short', deflateSync('blob 6\0text 3').subarray(0, 10)],
  ['longer than its header says', deflateSync('blob 3\0text 3')],
  ['shorter than its header says', deflateSync('blob 999\0text 3')],
  ['of an unknown type', deflateSync('blub 6\0text 3')],
];

for (const [what, bytes] of DAMAGE) {
  test(`a loose object that is ${what} is a problem, and the only loss`, async (t) => {
    const fixture = make(t);
    fill(fixture, 8);
    const id = fixture.id('HEAD:f3.txt');
    fixture.damage(id, bytes);
    const reader = await open(fixture);
    const texts = await readTexts(reader, 'blob');
    assert.deepEqual(
      texts.filter((text) => text !== 'text 3'),
      [0, 1, 2, 4, 5, 6, 7].map((index) => `text ${index}`),
    );
    const problems = problemsOf(reader);
    assert.ok(
      problems.some((problem) => problem.includes(id.slice(0, 12))),
      problems.join('\n'),
    );
  });
}

test('a pack with a damaged object gives all others', async (t) => {
  const fixture = make(t);
  const random = Array.from({ length: 6 }, (_, index) =>
    createHash('sha512').update(String(index)).digest('hex').repeat(40),
  );
  fixture.commit('random', Object.fromEntries(random.map((text, index) => [`r${index}.txt`, text])));
  fixture.git('repack', '-adq', '--window=0');
  const [pack = ''] = fixture.packs();
  const id = fixture.id('HEAD:r2.txt');
  const line =
    fixture
      .git('verify-pack', '-v', pack)
      .split('\n')
      .find((entry) => entry.startsWith(id)) ?? '';
  const offset = Number(line.trim().split(/\s+/)[4]);
  const bytes = readFileSync(pack);
  bytes.fill(0xaa, offset + 20, offset + 60);
  chmodSync(pack, 0o644);
  writeFileSync(pack, bytes);
  const reader = await open(fixture);
  assert.deepEqual(await readTexts(reader, 'blob'), random.filter((_, index) => index !== 2).toSorted());
  assert.ok(
    problemsOf(reader).some((problem) => problem.startsWith(`object ${id.slice(0, 12)}: corrupt`)),
    problemsOf(reader).join('\n'),
  );
});

test('a pack cut short or without its index is never a clean answer', async (t) => {
  for (const spoil of [cutPack, removeIndex, damageIndex]) {
    const fixture = make(t);
    fill(fixture, 30);
    fixture.git('repack', '-adq');
    spoil(fixture.packs()[0] ?? '');
    const reader = await open(fixture);
    await readTexts(reader);
    assert.notDeepEqual(problemsOf(reader), [], spoil.name);
  }
});

function cutPack(pack: string): void {
  chmodSync(pack, 0o644);
  writeFileSync(pack, readFileSync(pack).subarray(0, 300));
}

function removeIndex(pack: string): void {
  rmSync(pack.replace(/pack$/, 'idx'));
}

function damageIndex(pack: string): void {
  const index = pack.replace(/pack$/, 'idx');
  chmodSync(index, 0o644);
  writeFileSync(index, readFileSync(index).fill(0xff, 8, 1032));
}

test('a delta that is its own base does not hang the scan', async (t) => {
  const fixture = make(t);
  fill(fixture, 3);
  // A pack of one REF_DELTA whose base is the object itself.
  const self = Buffer.from('11'.repeat(20), 'hex');
  const delta = deflateSync(Buffer.from([5, 5, 0x90, 5]));
  const body = Buffer.concat([
    Buffer.from('PACK'),
    Buffer.from([0, 0, 0, 2, 0, 0, 0, 1]),
    Buffer.from([0x74]),
    self,
    delta,
  ]);
  const packHash = createHash('sha1').update(body).digest();
  const fanout = Buffer.alloc(1024);
  for (let index = 0x11; index < 256; index += 1) fanout.writeUInt32BE(1, index * 4);
  const indexBody = Buffer.concat([
    Buffer.from([0xff, 0x74, 0x4f, 0x63, 0, 0, 0, 2]),
    fanout,
    self,
    Buffer.alloc(4),
    Buffer.from([0, 0, 0, 12]),
    packHash,
  ]);
  const base = join(fixture.directory, '.git/objects/pack', `pack-${packHash.toString('hex')}`);
  writeFileSync(`${base}.pack`, Buffer.concat([body, packHash]));
  writeFileSync(`${base}.idx`, Buffer.concat([indexBody, createHash('sha1').update(indexBody).digest()]));
  const reader = await open(fixture);
  assert.deepEqual(await readTexts(reader, 'blob'), ['text 0', 'text 1', 'text 2']);
  assert.ok(
    problemsOf(reader).some((problem) => problem.startsWith('object 111111111111: corrupt')),
    problemsOf(reader).join('\n'),
  );
});

test('a malformed tree is a problem, and the only loss', async (t) => {
  const fixture = make(t);
  fill(fixture, 2);
  const id = fixture.object('tree', '100644 name\0too short');
  const reader = await open(fixture);
  assert.deepEqual(await readTexts(reader, 'blob'), ['text 0', 'text 1']);
  assert.ok(
    problemsOf(reader).some((problem) => problem.startsWith(`object ${id.slice(0, 12)}`)),
    problemsOf(reader).join('\n'),
  );
});

test('many corrupt objects: the first are listed, the others counted', async (t) => {
  const fixture = make(t);
  fill(fixture, 30);
  for (let index = 0; index < 25; index += 1) fixture.damage(fixture.id(`HEAD:f${index}.txt`), 'garbage');
  const reader = await open(fixture);
  assert.deepEqual(
    await readTexts(reader, 'blob'),
    [25, 26, 27, 28, 29].map((index) => `text ${index}`),
  );
  const problems = problemsOf(reader);
  assert.equal(problems.filter((problem) => problem.startsWith('object ')).length, 20);
  assert.ok(problems.includes('history: 5 more unreadable objects'), problems.join('\n'));
});

test('files in the object database that are no objects do not disturb', async (t) => {
  const fixture = make(t);
  fill(fixture, 2);
  writeFileSync(join(fixture.directory, '.git/objects/pack/tmp_pack_x'), 'x');
  appendFileSync(join(fixture.directory, '.git/objects/notes.txt'), 'x');
  const reader = await open(fixture);
  assert.equal((await readTexts(reader, 'blob')).length, 2);
  assert.deepEqual(problemsOf(reader), []);
});
