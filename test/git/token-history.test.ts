// What became of a token, compared with a slow computation over every commit's whole tree on random histories: merges of any number of parents,
// several roots, reverts, renames, copies, re-introductions, merges that drop what one side brought.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { FindingHistory } from '../../src/core/finding.ts';
import type { Attribution, AttributionQuery } from '../../src/git/attribution.ts';
import type { Holder } from '../../src/git/holder.ts';
import { makeRepository, type FixtureRepository } from '../make-repository.ts';
import { Dice } from '../mint.ts';
import { mustFind } from '../source/read-source.ts';
import { tellBoth, tellByGit } from './compare-attribution.ts';

const CONTENTS = ['a', 'b', 'c', 'd', 'e'];
/** Contents 0 and 1 are two versions of a file with one token, content 2 holds another. */
const TOKENS = [[0, 1], [2]];
const PATHS = ['x', 'y', 'dir/x', 'dir/deep/z', 'other/y'];

function repositoryFor(t: TestContext): FixtureRepository {
  const fixture = makeRepository();
  t.after(() => fixture.remove());
  return fixture;
}

interface Step {
  readonly parents: readonly number[];
  readonly files: ReadonlyMap<string, number>;
}

function randomSteps(dice: Dice, count: number): readonly Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < count; at++) {
    const wanted = at === 0 || dice.below(12) === 0 ? 0 : [1, 1, 1, 2, 2, 3][dice.below(6)];
    const parents = [...new Set(Array.from({ length: wanted ?? 1 }, () => at - 1 - dice.below(Math.min(at, 6))))];
    const from = steps[parents[dice.below(Math.max(parents.length, 1))] ?? -1]?.files ?? [];
    const files = new Map(from);
    for (let change = dice.below(3); change > 0; change--) {
      const path = PATHS[dice.below(PATHS.length)] ?? '';
      if (dice.below(2) === 0) files.delete(path);
      else files.set(path, dice.below(CONTENTS.length));
    }
    steps.push({ parents, files });
  }
  return steps;
}

/** Writes the steps as commits; returns their ids. */
function write(fixture: FixtureRepository, steps: readonly Step[]): readonly string[] {
  const blobs = CONTENTS.map((content) => fixture.blob(content));
  const script = steps.flatMap(({ parents, files }, at) => [
    'commit refs/import/step',
    `mark :${at + 1}`,
    `author Ada <a@example.com> ${1_767_225_600 + at} +0000`,
    `committer Carl <c@example.com> ${1_767_225_600 + at} +0000`,
    'data 1',
    'm',
    ...parents.map((parent, index) => `${index === 0 ? 'from' : 'merge'} :${parent + 1}`),
    'deleteall',
    ...[...files].map(([path, content]) => `M 100644 ${blobs[content] ?? ''} ${path}`),
    '',
    `reset refs/heads/b${at}`,
    `from :${at + 1}`,
    '',
    // Without parents, a commit would follow the last one of its branch.
    'reset refs/import/step',
    '',
  ]);
  fixture.run(['fast-import', '--quiet', '--force'], script.join('\n'));
  fixture.git('update-ref', '-d', 'refs/import/step');
  return steps.map((_, at) => fixture.id(`refs/heads/b${at}`));
}

function tokensOf(fixture: FixtureRepository): AttributionQuery['tokens'] {
  const holders = TOKENS.map((contents): readonly Holder[] =>
    contents.map((content) => ({ id: fixture.blob(CONTENTS[content] ?? ''), type: 'blob' })),
  );
  return new Map(holders.map((objects, token) => [String(token), objects]));
}

async function tell(fixture: FixtureRepository, commits: readonly string[]): Promise<Attribution> {
  return tellByGit(await mustFind(fixture.directory), tokensOf(fixture), commits);
}

/** Ancestors of each step, itself included. */
function ancestors(steps: readonly Step[]): readonly ReadonlySet<number>[] {
  const sets: Set<number>[] = [];
  for (const [at, { parents }] of steps.entries())
    sets.push(new Set([at, ...parents.flatMap((parent) => [...(sets[parent] ?? [])])]));
  return sets;
}

function slowHistory(steps: readonly Step[], contents: readonly number[]): Record<string, readonly number[]> {
  const behind = ancestors(steps);
  const holds = (at: number) => [...(steps[at]?.files.values() ?? [])].some((content) => contents.includes(content));
  const ever = (at: number) => [...(behind[at] ?? [])].some(holds);
  const numbers = [...steps.keys()];
  const parentsOf = (at: number) => steps[at]?.parents ?? [];
  const removed = numbers.filter(
    (at) => !holds(at) && parentsOf(at).some(holds) && parentsOf(at).every((parent) => holds(parent) || !ever(parent)),
  );
  const places = (at: number) =>
    [...(steps[at]?.files ?? [])].some(
      ([path, content]) =>
        contents.includes(content) && !parentsOf(at).some((parent) => steps[parent]?.files.get(path) === content),
    );
  return {
    introduced: numbers.filter((at) => holds(at) && !parentsOf(at).some(holds)),
    removed,
    last: [...numbers.filter((at) => places(at)), ...removed].toSorted((a, b) => a - b).slice(-1),
    branches: numbers.filter(ever),
    inFilesOf: numbers.filter(holds),
  };
}

function shortHistory(history: FindingHistory | undefined, ids: readonly string[]): Record<string, readonly number[]> {
  const numberOf = (name: string) => Number(name.replace(/^.*b/, ''));
  const byNumber = (a: number, b: number) => a - b;
  return {
    introduced: history?.introduced.map(({ commit }) => ids.indexOf(commit)) ?? [],
    removed: history?.removed.map(({ commit }) => ids.indexOf(commit)) ?? [],
    last: history?.last === undefined ? [] : [ids.indexOf(history.last.commit)],
    branches: history?.branches.map(numberOf).toSorted(byNumber) ?? [],
    inFilesOf: history?.inFilesOf.map(numberOf).toSorted(byNumber) ?? [],
  };
}

/** `content path commit` of the oldest commit that put the content there. */
function slowPlaces(steps: readonly Step[]): readonly string[] {
  const firsts = new Map<string, number>();
  for (const [at, { parents, files }] of steps.entries()) {
    for (const [path, content] of files) {
      const key = `${CONTENTS[content]} ${path}`;
      const inherited = parents.some((parent) => steps[parent]?.files.get(path) === content);
      if (TOKENS.flat().includes(content) && !inherited && !firsts.has(key)) firsts.set(key, at);
    }
  }
  return [...firsts].map(([key, at]) => `${key} ${at}`).toSorted();
}

for (let seed = 1; seed <= 12; seed++) {
  test(`a random history, ${seed}`, async (t) => {
    const fixture = repositoryFor(t);
    const steps = randomSteps(new Dice(seed), 30);
    const ids = write(fixture, steps);
    const { histories, places } = await tellBoth(
      fixture,
      tokensOf(fixture),
      new Dice(seed).below(2) === 0 ? ids : ids.toReversed(),
    );
    for (const [token, contents] of TOKENS.entries())
      assert.deepEqual(shortHistory(histories.get(String(token)), ids), slowHistory(steps, contents));
    const told = [...places].flatMap(([id, list]) =>
      list
        .filter(({ commit }) => commit !== undefined)
        .map(({ path, commit }) => `${fixture.git('cat-file', '-p', id)} ${path} ${ids.indexOf(commit ?? '')}`),
    );
    assert.deepEqual(told.toSorted(), slowPlaces(steps));
  });
}

test('a merge that drops what one side brought has taken it out; one that keeps to a removal has not', async (t) => {
  const fixture = repositoryFor(t);
  const [none, token] = [new Map<string, number>(), new Map([['x', 0]])];
  const steps = [
    { parents: [], files: none },
    { parents: [0], files: token },
    { parents: [0], files: none },
    { parents: [2, 1], files: none },
    { parents: [1], files: none },
    { parents: [4, 1], files: none },
    { parents: [0, 2], files: token },
  ];
  const ids = write(fixture, steps);
  const history = shortHistory((await tellBoth(fixture, tokensOf(fixture), ids)).histories.get('0'), ids);
  assert.deepEqual(
    [history['introduced'], history['removed']],
    [
      [1, 6],
      [3, 4],
    ],
  );
});

test('the end of a shallow clone brought a token in, or an earlier commit did', async (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('first', { 'x.txt': 'a' });
  fixture.commit('second', { 'y.txt': 'c' });
  fixture.commit('third', { 'z.txt': 'd' });
  const shallow = fixture.clone('shallow', '--depth=2');
  const { histories, places } = await tell(shallow, shallow.git('rev-list', '--all').split('\n'));
  const second = fixture.id('HEAD~1');
  for (const token of ['0', '1']) {
    const [mention] = histories.get(token)?.introduced ?? [];
    assert.deepEqual([mention?.commit, mention?.orEarlier], [second, true]);
  }
  assert.equal(places.get(shallow.blob('a'))?.[0]?.orEarlier, true);
  assert.equal(
    (await tell(fixture, fixture.git('rev-list', '--all').split('\n'))).places.get(shallow.blob('a'))?.[0]?.orEarlier,
    undefined,
  );
});

test('a commit whose parents are lost', async (t) => {
  const fixture = repositoryFor(t);
  const lost = fixture.commit('first', { 'x.txt': 'a' });
  const second = fixture.commit('second', { 'y.txt': 'b' });
  fixture.commit('third', { 'z.txt': 'b' });
  fixture.lose(lost);
  const { histories } = await tell(fixture, [second, fixture.id('HEAD')]);
  const { introduced = [], removed } = histories.get('0') ?? {};
  assert.deepEqual([introduced.map(({ commit, orEarlier }) => [commit, orEarlier]), removed], [[[second, true]], []]);
});

test('a stash takes nothing out that lies in another of its parts', async (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('first', { x: 'nothing' });
  for (const content of ['a', 'c']) {
    fixture.write('untracked', content);
    fixture.git('stash', '--include-untracked');
  }
  const all = fixture.git('rev-list', '--all', '--reflog').split('\n');
  const { histories } = await tell(fixture, all);
  const short = [...histories.values()].map(({ introduced, removed }) => [introduced.length, removed.length]);
  assert.deepEqual(short, [
    [1, 0],
    [1, 0],
  ]);
});

test('a tag holds what its own text holds', async (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('first', { x: 'nothing' });
  fixture.git('tag', '-a', 'v1', '-m', 'says it');
  fixture.git('tag', '-a', 'v2', '-m', 'does not');
  const tokens = new Map([['token', [{ id: fixture.id('refs/tags/v1'), type: 'tag' }] as const]]);
  const { histories } = await tellByGit(await mustFind(fixture.directory), tokens, [fixture.id('HEAD')]);
  const { branches, tags, inFilesOf } = histories.get('token') ?? {};
  assert.deepEqual({ branches, tags, inFilesOf }, { branches: [], tags: ['v1'], inFilesOf: [] });
});

test('pushed or not', async (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('first', { 'x.txt': 'a' });
  const all = (each: FixtureRepository) => each.git('rev-list', '--all').split('\n');
  assert.equal((await tell(fixture, all(fixture))).histories.get('0')?.pushed, 'unknown');
  const clone = fixture.clone('clone');
  clone.commit('second', { 'y.txt': 'c' });
  clone.git('tag', 'v1');
  const { histories } = await tell(clone, all(clone));
  const short = ['0', '1'].map((token) => {
    const { pushed, branches, tags, remotes, inFilesOf } = histories.get(token) ?? {};
    return { pushed, branches, tags, remotes, inFilesOf };
  });
  assert.deepEqual(short, [
    {
      pushed: 'yes',
      branches: ['main'],
      tags: ['v1'],
      remotes: ['origin/main'],
      inFilesOf: ['heads/main', 'remotes/origin/main', 'tags/v1'],
    },
    // The tag may have been pushed, or fetched.
    { pushed: 'unknown', branches: ['main'], tags: ['v1'], remotes: [], inFilesOf: ['heads/main', 'tags/v1'] },
  ]);
  clone.git('update-ref', 'refs/pull/1/head', 'HEAD');
  clone.git('tag', '-d', 'v1');
  const pushed = async () => (await tell(clone, all(clone))).histories.get('1')?.pushed;
  assert.equal(await pushed(), 'unknown');
  clone.git('update-ref', '-d', 'refs/pull/1/head');
  assert.equal(await pushed(), 'no');
  // Where no other branch of the remote leads to it, it is the one name that tells where it was pushed.
  clone.git('update-ref', '--no-deref', 'refs/remotes/origin/HEAD', 'HEAD');
  const { remotes } = (await tell(clone, all(clone))).histories.get('1') ?? {};
  assert.deepEqual(remotes, ['origin/HEAD']);
});
