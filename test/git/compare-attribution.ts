// Attribution in both ways: from the objects as they are stored, and by what git tells.
import assert from 'node:assert/strict';
import { attribute, type Attribution, type AttributionQuery } from '../../src/git/attribution.ts';
import type { Holder } from '../../src/git/holder.ts';
import { IdList } from '../../src/git/id-list.ts';
import type { ObjectPlace } from '../../src/git/known-history.ts';
import { openPackReader } from '../../src/git/pack/pack-reader.ts';
import type { StoredObjects } from '../../src/git/pack/stored-objects.ts';
import type { Repository } from '../../src/git/repository.ts';
import type { FixtureRepository } from '../make-repository.ts';
import { mustFind } from '../source/read-source.ts';
import { readAll, SETTINGS } from './pack/run-reader.ts';

/** All objects, once a scan has read them, and noted on the way what leads to those that are followed. */
export async function openStored(
  repository: Repository,
  followed: readonly Holder[] = [],
): Promise<StoredObjects | undefined> {
  const reader = openPackReader(repository, SETTINGS);
  for (const holder of followed) reader.follow?.(holder);
  await readAll(reader);
  return reader.stored?.();
}

/** What git tells of these commits. */
export function tellByGit(
  repository: Repository,
  tokens: AttributionQuery['tokens'],
  commits: readonly string[],
): Promise<Attribution> {
  const list = new IdList(repository.objectFormat === 'sha256' ? 64 : 40);
  for (const id of commits) list.add(id);
  return attribute({ repository, commits: () => list, tokens });
}

/** What is told without git's comparing any commits. */
export function tellFromStored(
  repository: Repository,
  tokens: AttributionQuery['tokens'],
  stored: StoredObjects,
): Promise<Attribution> {
  const commits = (): never => assert.fail('git was asked');
  return attribute({ repository, commits, stored, tokens });
}

/** Tells in both ways, and from what was noted, and fails where they differ. `commits`: all that there are. */
export async function tellBoth(
  fixture: FixtureRepository,
  tokens: AttributionQuery['tokens'],
  commits = listCommits(fixture),
): Promise<Attribution> {
  const repository = await mustFind(fixture.directory);
  const stored = await openStored(repository);
  assert.ok(stored, 'everything can be read here');
  const told = await tellFromStored(repository, tokens, stored);
  assert.deepEqual(inOrder(told), inOrder(await tellByGit(repository, tokens, commits)));
  const noted = await openStored(repository, [...tokens.values()].flat());
  assert.ok(noted);
  assert.deepEqual(inOrder(await tellFromStored(repository, tokens, noted)), inOrder(told));
  return told;
}

/** All commits, reachable or not. */
function listCommits(fixture: FixtureRepository): readonly string[] {
  const lines = fixture.git('cat-file', '--batch-all-objects', '--batch-check=%(objecttype) %(objectname)').split('\n');
  return lines.filter((line) => line.startsWith('commit ')).map((line) => line.slice('commit '.length));
}

/** Where an object lies at several paths, they come in no order. */
function inOrder({ places, histories }: Attribution): unknown {
  const spell = (place: ObjectPlace): string => JSON.stringify(place);
  const sorted = [...places].map(
    ([id, list]) => [id, list.toSorted((a, b) => (spell(a) < spell(b) ? -1 : 1))] as const,
  );
  return { places: new Map(sorted.toSorted(([a], [b]) => (a < b ? -1 : 1))), histories };
}
