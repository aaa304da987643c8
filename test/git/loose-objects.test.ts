// Loose objects as no git of today writes them, in a repository: what git reads is read, what git refuses is a problem, and nothing else is lost.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { test, type TestContext } from 'node:test';
import { constants, deflateSync } from 'node:zlib';
import { makeRepository, type FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { mustFind } from '../source/read-source.ts';
import { readPacks, readWithGit, type Reading } from './pack/run-reader.ts';
import { gitId, sizeHeader } from './pack/write-pack.ts';

const dice = new Dice(77);
const TOKEN = mintNew(dice);
const OTHER = mintNew(dice);
const CONTENT = Buffer.from(`odd ${TOKEN} ${dice.text(200)}`);
const ID = gitId('blob', CONTENT).toString('hex');
const header = (size: number | string = CONTENT.length, type = 'blob'): Buffer => Buffer.from(`${type} ${size}\0`);
const whole = Buffer.concat([header(), CONTENT]);

/** A repository with one sound object, and these bytes under the name of another. */
function plant(t: TestContext, bytes: Uint8Array): FixtureRepository {
  const repository = makeRepository({ bare: true });
  t.after(() => repository.remove());
  repository.blob(OTHER);
  mkdirSync(dirname(repository.loosePath(ID)), { recursive: true });
  writeFileSync(repository.loosePath(ID), bytes);
  return repository;
}

async function read(repository: FixtureRepository): Promise<{ readonly ours: Reading; readonly git: Reading }> {
  const found = await mustFind(repository.directory);
  return { ours: await readPacks(found), git: await readWithGit(found) };
}

const READABLE: readonly (readonly [name: string, bytes: Buffer])[] = [
  ['stored without compression', deflateSync(whole, { level: 0 })],
  ['with a small window', deflateSync(whole, { windowBits: 9, memLevel: 1 })],
  ['with the fixed code', deflateSync(whole, { strategy: constants.Z_FIXED })],
  ['in many blocks', Buffer.from(deflateInBlocks(whole))],
];

for (const [name, bytes] of READABLE) {
  test(`a loose object ${name} is read as git reads it`, async (t) => {
    const { ours, git } = await read(plant(t, bytes));
    assert.deepEqual([ours.hits, ours.problems, ours.streamed], [git.hits, [], 0]);
    assert.equal(ours.hits.length, 2);
  });
}

/** zlib, with every byte in a stored block of its own. */
function deflateInBlocks(bytes: Buffer): Uint8Array {
  const blocks = [...bytes].flatMap((byte, at) => [at === bytes.length - 1 ? 1 : 0, 1, 0, 0xfe, 0xff, byte]);
  const checksum = deflateSync(bytes).subarray(-4);
  return Buffer.from([0x78, 0x01, ...blocks, ...checksum]);
}

const UNREADABLE: readonly (readonly [name: string, bytes: Buffer])[] = [
  // Written by git 1.4 and 1.5 with core.legacyHeaders=false, and not read since 1.8.
  ['with the experimental header of git 1.4', Buffer.concat([sizeHeader(3, CONTENT.length), deflateSync(CONTENT)])],
  ['of an unknown type', deflateSync(Buffer.concat([header(CONTENT.length, 'blub'), CONTENT]))],
  ['that announces 2^62 bytes', deflateSync(Buffer.concat([header(String(2n ** 62n)), CONTENT]))],
  ['that announces more than numbers hold', deflateSync(Buffer.concat([header('9'.repeat(30)), CONTENT]))],
  ['that announces -1 bytes', deflateSync(Buffer.concat([header(-1), CONTENT]))],
  ['that announces 4 bytes and inflates to 100 MB', deflateSync(Buffer.concat([header(4), Buffer.alloc(100_000_000)]))],
  ['that is cut in its checksum', deflateSync(whole).subarray(0, -2)],
  ['with a wrong checksum', Buffer.concat([deflateSync(whole).subarray(0, -4), Buffer.alloc(4)])],
];

for (const [name, bytes] of UNREADABLE) {
  test(`a loose object ${name} is a problem, and the only loss`, async (t) => {
    const before = process.memoryUsage().rss;
    const { ours, git } = await read(plant(t, bytes));
    assert.deepEqual(
      ours.hits.map((hit) => hit.split(' ')[5]),
      git.hits.map((hit) => hit.split(' ')[5]),
    );
    assert.ok(ours.hits.some((hit) => hit.includes(OTHER)));
    assert.ok(
      ours.problems.some((problem) => problem.startsWith(`object ${ID.slice(0, 12)}: corrupt`)),
      ours.problems.join('\n'),
    );
    assert.ok(process.memoryUsage().rss - before < 200 << 20);
  });
}

test(
  'a link to a loose object that lies elsewhere is followed, as git follows it',
  { skip: process.platform === 'win32' },
  async (t) => {
    const repository = plant(t, deflateSync(whole));
    const path = repository.loosePath(ID);
    writeFileSync(`${repository.home}/elsewhere`, deflateSync(whole));
    rmSync(path);
    symlinkSync(`${repository.home}/elsewhere`, path);
    const { ours, git } = await read(repository);
    assert.deepEqual([ours.hits, ours.problems], [git.hits, []]);
    assert.equal(ours.hits.length, 2);
  },
);
