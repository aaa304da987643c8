// Histories with tokens in them, and the comparison of what is read in this process with what git reads.
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { base64, utf16le, wrap } from '../../detect/encoders.ts';
import { makeRepository, type FixtureRepository, type RepositoryOptions } from '../../make-repository.ts';
import { breakLegacy, breakNew, Dice, mintLegacy, mintNew } from '../../mint.ts';
import { mustFind } from '../../source/read-source.ts';
import { readPacks, readWithGit, SETTINGS, type Reading } from './run-reader.ts';

export function make(t: TestContext, options: RepositoryOptions = {}): FixtureRepository {
  const repository = makeRepository(options);
  t.after(() => repository.remove());
  return repository;
}

export const dice = new Dice(11);
const words = (count: number): string => Array.from({ length: count }, () => dice.text(1 + dice.below(9))).join(' ');

/** A history of files that grow, shrink and change, with tokens that come and go in all kinds of dress. */
export function fill(repository: FixtureRepository, commits = 30): void {
  const lines = Array.from({ length: 60 }, () => words(12));
  const secrets = [
    `token = ${mintNew(dice)}`,
    `AZURE_DEVOPS_EXT_PAT=${breakLegacy(mintLegacy(dice))}`,
    `pat: ${mintLegacy(dice)}`,
    breakNew(mintNew(dice)),
    wrap(64)(base64('user:')(Buffer.from(mintNew(dice)))).toString(),
    base64()(utf16le()(Buffer.from(mintNew(dice)))).toString(),
  ];
  for (let index = 0; index < commits; index++) {
    const secret = secrets[index % secrets.length] as string;
    const at = dice.below(lines.length);
    if (index % 3 === 2)
      lines.splice(
        lines.findIndex((line) => secrets.includes(line)),
        1,
      );
    else lines.splice(at, 1, index % 3 === 1 ? words(9) : secret);
    repository.commit(index % 7 === 3 ? `remove ${secret}` : `change ${index}`, {
      'notes.txt': lines.join('\n'),
      [`d${index % 4}/copy.txt`]: lines.slice(at).join('\r\n'),
      'wide.txt': utf16le()(Buffer.from(lines.slice(0, 20).join('\n'))),
      'module/empty': '',
    });
  }
  const name = dice.text(8);
  repository.git('tag', '--annotate', '--message', `release, with ${secrets[0]}`, name);
  repository.git('tag', '--annotate', '--message', 'a tag of a tag', `${name}-again`, name);
  repository.run(
    ['update-index', '--index-info'],
    `160000 ${'ab'.repeat(repository.id('HEAD').length / 2)}\tsubmodule\n`,
  );
  repository.git('commit', '--quiet', '--allow-empty', '--message', 'a submodule');
}

/** Reads both ways and compares. */
export async function compare(repository: FixtureRepository, settings = SETTINGS): Promise<Reading> {
  const found = await mustFind(repository.directory);
  const expected = await readWithGit(found, settings);
  const reading = await readPacks(found, settings);
  assert.deepEqual(reading.hits, expected.hits);
  const spelled = (all: Reading): readonly string[] => all.full.map((hit) => JSON.stringify(hit)).toSorted();
  assert.deepEqual(spelled(reading), spelled(expected));
  assert.deepEqual(reading.problems, expected.problems);
  assert.deepEqual(reading.commits, expected.commits);
  return reading;
}

/** The same, for a repository in which everything can be read here. */
export async function compareAll(repository: FixtureRepository): Promise<Reading> {
  const reading = await compare(repository);
  assert.deepEqual(reading.problems, []);
  assert.deepEqual(reading.unread, []);
  assert.equal(reading.streamed, 0);
  const listed = repository
    .git('cat-file', '--batch-all-objects', '--batch-check=%(objecttype)')
    .split('\n')
    .filter(Boolean);
  assert.equal(reading.done, listed.length);
  assert.equal(reading.blobs, listed.filter((type) => type === 'blob').length);
  return reading;
}
