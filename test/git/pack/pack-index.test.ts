// Indexes that git writes, in all its ways, and damaged ones.
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { CorruptPack } from '../../../src/git/pack/corrupt.ts';
import { openPack } from '../../../src/git/pack/pack-handle.ts';
import { findPosition, idAt, offsetAt, parsePackIndex } from '../../../src/git/pack/pack-index.ts';
import { makeRepository, type FixtureRepository } from '../../make-repository.ts';

let sha1: FixtureRepository;
let sha256: FixtureRepository;

before(() => {
  sha1 = filled('sha1');
  sha256 = filled('sha256');
});
after(() => {
  sha1.remove();
  sha256.remove();
});

function filled(objectFormat: 'sha1' | 'sha256'): FixtureRepository {
  const repository = makeRepository({ objectFormat });
  for (let index = 0; index < 25; index++)
    repository.commit(`c${index}`, { a: 'text\n'.repeat(index), [`f${index}`]: String(index) });
  repository.git('repack', '-adfq');
  return repository;
}

/** A copy of the repository's pack with an index written by git in this way. Returns its path without ending. */
function indexed(repository: FixtureRepository, version: string): string {
  const directory = join(repository.home, version.replace(',', '-'));
  mkdirSync(directory, { recursive: true });
  const stem = join(directory, 'pack-x');
  copyFileSync(repository.packs()[0] ?? '', `${stem}.pack`);
  repository.git('index-pack', `--index-version=${version}`, '-o', `${stem}.idx`, `${stem}.pack`);
  return stem;
}

/** Ids and offsets as git sees them. */
function listed(repository: FixtureRepository, stem: string): readonly string[] {
  return repository
    .run(
      ['show-index', `--object-format=${repository.git('rev-parse', '--show-object-format')}`],
      readFileSync(`${stem}.idx`),
    )
    .split('\n')
    .map((line) => line.split(' ').slice(0, 2).toReversed().join(' '));
}

for (const version of ['1', '2', '2,0x40', '2,0x400']) {
  test(`version ${version}, SHA-1: the ids and offsets that git sees`, () => {
    const stem = indexed(sha1, version);
    const index = parsePackIndex(readFileSync(`${stem}.idx`), 20);
    const lines = Array.from(
      { length: index.count },
      (_, position) => `${idAt(index, position)} ${offsetAt(index, position)}`,
    );
    assert.deepEqual(lines, listed(sha1, stem));
    assert.equal(index.largeCount > 0, version.includes(','));
    for (let position = 0; position < index.count; position++) {
      assert.equal(findPosition(index, Buffer.from(idAt(index, position), 'hex'), 0), position);
    }
    const { table } = openPack(stem, 20);
    assert.equal(table.count, index.count);
    assert.equal(table.types.includes(0), false);
  });
}

for (const version of ['1', '2', '2,0x40']) {
  test(`version ${version}, SHA-256: the ids and offsets that git sees`, () => {
    const stem = indexed(sha256, version);
    const index = parsePackIndex(readFileSync(`${stem}.idx`), 32);
    const lines = Array.from(
      { length: index.count },
      (_, position) => `${idAt(index, position)} ${offsetAt(index, position)}`,
    );
    assert.deepEqual(lines, listed(sha256, stem));
    assert.equal(openPack(stem, 32).table.types.includes(0), false);
  });
}

test('the wrong length of ids is refused', () => {
  const stem = indexed(sha1, '2');
  assert.throws(() => openPack(stem, 32), CorruptPack);
});

test('offsets that reach beyond the table of large ones, and other versions, are refused', () => {
  const bytes = readFileSync(`${indexed(sha1, '2')}.idx`);
  const index = parsePackIndex(bytes, 20);
  bytes.writeUInt32BE(0x80000000, index.offsets);
  assert.throws(() => offsetAt(index, 0), CorruptPack);
  bytes.writeUInt32BE(3, 4);
  assert.throws(() => parsePackIndex(bytes, 20), CorruptPack);
});

test('a damaged index is refused, or answers within its bounds', () => {
  const whole = (['1', '2', '2,0x40'] as const).map((version) => readFileSync(`${indexed(sha1, version)}.idx`));
  const counts = { refused: 0, read: 0 };
  const change = fc.tuple(fc.nat(), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff));
  fc.assert(
    fc.property(
      fc.nat(2),
      fc.array(change, { maxLength: 3 }),
      fc.option(fc.nat(), { freq: 4 }),
      (which, changes, cut) => {
        let bytes = Buffer.from(whole[which] as Buffer);
        if (cut !== null) bytes = bytes.subarray(0, cut % bytes.length);
        for (const [at, value] of changes) if (bytes.length > 0) bytes[at % Math.min(bytes.length, 1100)] = value;
        try {
          const index = parsePackIndex(bytes, 20);
          for (let position = 0; position < index.count; position++) {
            assert.ok(offsetAt(index, position) >= 0);
            assert.match(idAt(index, position), /^[0-9a-f]{40}$/);
          }
          assert.ok(findPosition(index, Buffer.alloc(20, 0x77), 0) < index.count);
          counts.read++;
        } catch (error) {
          assert.ok(error instanceof CorruptPack, String(error));
          counts.refused++;
        }
      },
    ),
    { numRuns: 500 },
  );
  assert.ok(counts.read > 20 && counts.refused > 20, JSON.stringify(counts));
});
