// What tests of hostile packs share: a sound object with a token in it, and what must be read and told around it.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { type FixtureRepository, makeRepository, type RepositoryOptions } from '../../make-repository.ts';
import { Dice, mintNew } from '../../mint.ts';
import { mustFind } from '../../source/read-source.ts';
import { readPacks, type Reading } from './run-reader.ts';
import { blobEntry, encodeDelta, gitId, type PackEntry, savePack, writePack } from './write-pack.ts';

export const dice = new Dice(21);
export const token = mintNew(dice);
export const sound = blobEntry(Buffer.from(`sound ${token}`));
export const soundId = sound.id.toString('hex');
export const fakeId = (name: string): Buffer => gitId('blob', Buffer.from(name));
export const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(fakeId) as [Buffer, Buffer, Buffer, Buffer];
/** A delta of an object of five bytes that makes five bytes. */
export const five = encodeDelta(5, [{ insert: Buffer.from('fives') }]);

export const FORMATS = ['sha1', 'sha256'] as const;

export function make(t: TestContext, options: RepositoryOptions = {}): FixtureRepository {
  const repository = makeRepository({ ...options, bare: true });
  t.after(() => repository.remove());
  return repository;
}

export const objectsOf = ({ directory }: FixtureRepository): string => join(directory, 'objects');

/** An id that is as long as those of SHA-256, and begins the same. Nobody works out the ids of what is packed. */
const widen = (id: Buffer): Buffer => Buffer.concat([id, id.subarray(0, 12)]);

export async function read(
  t: TestContext,
  entries: readonly PackEntry[],
  objectFormat: (typeof FORMATS)[number] = 'sha1',
): Promise<Reading> {
  const repository = make(t, { objectFormat });
  const wide = entries.map((entry): PackEntry => {
    const { id, base } = entry;
    return {
      ...entry,
      id: widen(id),
      ...(base !== undefined && { base: typeof base === 'number' ? base : widen(base) }),
    };
  });
  savePack(objectsOf(repository), writePack(objectFormat === 'sha1' ? entries : wide));
  return readPacks(await mustFind(repository.directory));
}

/** The sound object is read, and each of these is a problem. */
export function assertOnlyLost({ hits, problems }: Reading, lost: readonly Buffer[]): void {
  assert.deepEqual(
    hits.map((hit) => hit.slice(0, 40)),
    [soundId],
  );
  const named = lost.map((id) => `object ${id.toString('hex').slice(0, 12)}`).toSorted();
  assert.deepEqual(problems.map((problem) => problem.split(':')[0] ?? '').toSorted(), named, problems.join('\n'));
}
