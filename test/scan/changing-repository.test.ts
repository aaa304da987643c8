// A repository that git rewrites while it is scanned, and one that cannot be whole: nothing is lost, or the scan says so.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { deflateSync } from 'node:zlib';
import type { Learned, WorkItem } from '../../src/core/work-item.ts';
import { openHistory } from '../../src/source/history.ts';
import type { Source } from '../../src/source/source.ts';
import { createItemScanner } from '../../src/work/scan-item.ts';
import { makeRepository, type FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { mustFind, problemsOf } from '../source/read-source.ts';
import { placesOf, scanInProcess } from './scan-in-process.ts';

const SETTINGS = { decodeDepth: 3, maxSize: 1e6, lineHash: false };
const dice = new Dice(5150);

function repositoryFor(t: TestContext): FixtureRepository {
  const fixture = makeRepository();
  t.after(() => fixture.remove());
  return fixture;
}

const commit = (fixture: FixtureRepository, token: string, name: string) =>
  fixture.commit(name, { [`${name}.txt`]: `${name} ${token}\n${dice.text(3000)}` });

/** Scans with one worker and calls `between` before the first object is read. Returns the tokens in objects. */
async function scanAround(source: Source, fixture: FixtureRepository, between: () => void): Promise<Set<string>> {
  const scanItem = createItemScanner({ settings: SETTINGS, cwd: fixture.directory });
  const tokens = new Set<string>();
  const learned: Learned[] = [];
  const run = (item: WorkItem): void => {
    const result = scanItem(item);
    if (result.learned !== undefined) learned.push(result.learned);
    for (const { match, origin } of result.hits) if (origin.kind === 'object') tokens.add(match.token);
  };
  let changed = false;
  for await (const item of source.items()) {
    if (item.kind !== 'files' && !changed) {
      changed = true;
      between();
    }
    assert.ok(item.kind !== 'stream');
    run(item);
  }
  for await (const item of source.rest?.(learned) ?? []) {
    assert.ok(item.kind !== 'stream');
    run(item);
  }
  return tokens;
}

test('git repack -ad in the midst of a scan loses nothing', async (t) => {
  const fixture = repositoryFor(t);
  const tokens = [mintNew(dice), mintNew(dice), mintNew(dice)];
  commit(fixture, tokens[0] ?? '', 'one');
  fixture.git('repack', '-dq');
  commit(fixture, tokens[1] ?? '', 'two');
  fixture.git('repack', '-dq');
  commit(fixture, tokens[2] ?? '', 'three');
  const before = fixture.packs();
  const source = openHistory(await mustFind(fixture.directory), SETTINGS);
  const found = await scanAround(source, fixture, () => fixture.git('repack', '-adq'));
  assert.deepEqual(found, new Set(tokens));
  assert.deepEqual(problemsOf(source), []);
  assert.deepEqual(
    before.filter((pack) => fixture.packs().includes(pack)),
    [],
  );
});

for (const packed of [false, true]) {
  test(`a commit that comes in the midst of a scan is found, ${packed ? 'packed' : 'loose'}`, async (t) => {
    const fixture = repositoryFor(t);
    const [early, late, later] = [mintNew(dice), mintNew(dice), mintNew(dice)];
    commit(fixture, early, 'one');
    const source = openHistory(await mustFind(fixture.directory), SETTINGS);
    const found = await scanAround(source, fixture, () => {
      commit(fixture, late, 'two');
      if (packed) fixture.git('repack', '-adq');
      commit(fixture, later, 'three');
      fixture.git('branch', 'another', 'HEAD~1');
    });
    assert.deepEqual([found, problemsOf(source)], [new Set([early, late, later]), []]);
  });
}

test('a ref that comes in the midst of a scan and leads to nothing is a problem', async (t) => {
  const fixture = repositoryFor(t);
  const early = mintNew(dice);
  commit(fixture, early, 'one');
  const source = openHistory(await mustFind(fixture.directory), SETTINGS);
  const found = await scanAround(source, fixture, () => {
    fixture.blob('something new');
    writeFileSync(join(fixture.directory, '.git/refs/heads/gone'), `${'1'.repeat(40)}\n`);
  });
  assert.deepEqual(found, new Set([early]));
  assert.match(problemsOf(source).join('\n'), /^refs\/heads\/gone: points to object 111111111111, which is missing/);
});

test('packs that are gone for good are told', async (t) => {
  const fixture = repositoryFor(t);
  commit(fixture, mintNew(dice), 'one');
  fixture.git('repack', '-adq');
  const source = openHistory(await mustFind(fixture.directory), SETTINGS);
  const found = await scanAround(source, fixture, () => {
    for (const pack of fixture.packs()) for (const path of [pack, pack.replace(/pack$/, 'idx')]) rmSync(path);
  });
  assert.equal(found.size, 0);
  assert.ok(problemsOf(source).length > 0);
});

test('a replaced commit hides neither itself nor what replaces it', async (t) => {
  const fixture = repositoryFor(t);
  const [original, replacement] = [mintNew(dice), mintNew(dice)];
  commit(fixture, 'nothing', 'zero');
  const first = commit(fixture, original, 'one');
  fixture.git('checkout', '-q', '--detach', 'HEAD~1');
  const second = commit(fixture, replacement, 'two');
  fixture.git('checkout', '-q', 'main');
  fixture.git('replace', first, second);
  const report = await scanInProcess({ scope: 'history', cwd: fixture.directory });
  assert.deepEqual(report.problems, []);
  const commitsOf = (token: string) => placesOf(report, token).map((place) => place.commit);
  assert.deepEqual([commitsOf(original), commitsOf(replacement)], [[first], [second]]);
});

test('a borrowed object database that is gone', async (t) => {
  const fixture = repositoryFor(t);
  commit(fixture, 'x', 'one');
  const gone = join(fixture.home, 'gone');
  writeFileSync(join(fixture.directory, '.git/objects/info/alternates'), `${gone}\n`);
  const report = await scanInProcess({ scope: 'history', cwd: fixture.directory });
  assert.equal(report.complete, false);
  assert.deepEqual(
    report.problems.map(({ where }) => where),
    [gone],
  );
});

test('very many refs', async (t) => {
  const fixture = repositoryFor(t);
  const token = mintNew(dice);
  const id = commit(fixture, token, 'one');
  const lines = Array.from({ length: 200_000 }, (_, i) => `${id} refs/heads/n/${String(i).padStart(6, '0')}`);
  writeFileSync(
    join(fixture.directory, '.git/packed-refs'),
    `# pack-refs with: peeled fully-peeled sorted \n${lines.join('\n')}\n`,
  );
  const report = await scanInProcess({ scope: 'history', cwd: fixture.directory });
  assert.deepEqual(report.problems, []);
  assert.equal(report.findings[0]?.history?.branches.length, 1000);
});

test('forged trees that hold one another end', async (t) => {
  const fixture = repositoryFor(t);
  const token = mintNew(dice);
  const blob = fixture.blob(token);
  const [inner, outer] = ['11'.repeat(20), '22'.repeat(20)];
  const entry = (mode: string, name: string, id: string) =>
    Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);
  const forge = (id: string, entries: Buffer): void => {
    mkdirSync(dirname(fixture.loosePath(id)), { recursive: true });
    writeFileSync(
      fixture.loosePath(id),
      deflateSync(Buffer.concat([Buffer.from(`tree ${entries.length}\0`), entries])),
    );
  };
  forge(inner, Buffer.concat([entry('100644', 'a', blob), entry('40000', 'b', outer)]));
  forge(outer, Buffer.concat([entry('100644', 'c', blob), entry('40000', 'd', inner)]));
  const person = 'Ada <a@example.com> 1767225600 +0000';
  const odd = fixture.object('commit', `tree ${inner}\nauthor ${person}\ncommitter ${person}\n\nodd\n`);
  writeFileSync(join(fixture.directory, '.git/refs/heads/main'), `${odd}\n`);
  const report = await scanInProcess({ scope: 'history', cwd: fixture.directory });
  assert.ok(placesOf(report, token).length > 0);
});
