// Trees with modes that no git writes, but reads: loose, packed and through git, whatever a name holds is found, and what is missing is told.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { makeRepository, type FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { mustFind } from '../source/read-source.ts';
import { tellBoth } from './compare-attribution.ts';
import { readPacks, readWithGit, type Reading } from './pack/run-reader.ts';

const dice = new Dice(91);

/** What git takes each of them for (git ls-tree). */
const MODES = [
  ['4', 'commit'],
  ['0', 'commit'],
  ['644', 'commit'],
  ['1006', 'commit'],
  ['60000', 'commit'],
  ['160755', 'commit'],
  ['100664', 'blob'],
  ['120777', 'blob'],
  ['000000000100644', 'blob'],
  ['0040000', 'tree'],
] as const;

function make(t: TestContext): FixtureRepository {
  const fixture = makeRepository();
  t.after(() => fixture.remove());
  fixture.commit('first', { a: 'a' });
  return fixture;
}

function entry(mode: string, name: string, id: string): Buffer {
  return Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);
}

/** Commits a tree of these entries, as bytes. */
function commitTree(fixture: FixtureRepository, ...entries: readonly Buffer[]): void {
  const tree = fixture.object('tree', Buffer.concat(entries));
  fixture.git('update-ref', 'HEAD', fixture.git('commit-tree', '-p', 'HEAD', '-m', 'forged', tree));
}

/** The same in all ways of reading. */
async function readAllWays(fixture: FixtureRepository): Promise<readonly Reading[]> {
  const repository = await mustFind(fixture.directory);
  const readings = [await readWithGit(repository), await readPacks(repository)];
  fixture.git('repack', '-q', '-a', '-d');
  readings.push(await readWithGit(repository), await readPacks(repository));
  assert.equal(readings.at(-1)?.streamed, 0, 'nothing is left to git');
  return readings;
}

for (const [mode, type] of MODES) {
  test(`${mode}: a ${type}`, async (t) => {
    const fixture = make(t);
    const token = mintNew(dice);
    const id = type === 'tree' ? fixture.id('HEAD^{tree}') : fixture.blob('b');
    // A NUL where a longer mode would have its name.
    commitTree(fixture, entry(mode, 'b', id), entry(mode, token, id), entry('100644', 'c', fixture.blob('c')));
    assert.match(fixture.git('ls-tree', 'HEAD'), new RegExp(`^\\d+ ${type} ${id}\tb\n`));
    for (const { full, problems } of await readAllWays(fixture)) {
      assert.deepEqual(problems, []);
      assert.deepEqual(
        full.map(({ origin, match }) => [match.token, origin.kind === 'object' && [origin.type, origin.id]]),
        [[token, [type, id]]],
      );
    }
  });

  test(`${mode}: what is missing is told, but for what another repository holds`, async (t) => {
    const fixture = make(t);
    const [gone, lost] = [fixture.blob('gone'), fixture.blob('lost')];
    commitTree(fixture, entry(mode, 'b', gone), entry('100644', 'c', lost));
    fixture.lose(gone);
    fixture.lose(lost);
    const repository = await mustFind(fixture.directory);
    for (const { problems } of [await readWithGit(repository), await readPacks(repository)]) {
      const told = [gone, lost].map((id) => problems.some((problem) => problem.includes(id.slice(0, 12))));
      assert.deepEqual(told, [type !== 'commit', true], problems.join('\n'));
    }
  });
}

test('what lies below and behind such entries is attributed', async (t) => {
  const fixture = make(t);
  const [folder, file] = [fixture.id('HEAD^{tree}'), fixture.id('HEAD:a')];
  commitTree(fixture, entry('644', 'b', fixture.blob('b')), entry('0040000', 'd', folder), entry('100664', 'e', file));
  const { places } = await tellBoth(fixture, new Map([[file, [{ id: file, type: 'blob' }]]]));
  assert.deepEqual(
    places
      .get(file)
      ?.map(({ path }) => path)
      .toSorted(),
    ['a', 'd/a', 'e'],
  );
});
