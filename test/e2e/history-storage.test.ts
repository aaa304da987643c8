/** A history however it is stored: sha256, packed as deltas, borrowed, in a linked worktree, bare. */
import assert from 'node:assert/strict';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { completeReport, placesOf, redacted, type Report, scanJson } from './read-report.ts';
import { PROGRAM, repositoryFor, runCommand, runProgram } from './run-program.ts';

const dice = new Dice(17);
const [FIRST, SECOND, THIRD] = [mintNew(dice), mintNew(dice), mintNew(dice)] as const;

const history = (directory: string, ...args: readonly string[]): Report =>
  completeReport(scanJson(['--history', ...args], { cwd: directory }));

const objectPlaces = (places: Report['findings'][number]['places']) =>
  places.filter(({ object }) => object !== 'git-dir');

/** Every token with the path, commit, and reachability of its places. */
function inShort({ findings }: Report): readonly string[] {
  return findings.flatMap(({ redacted: token, places }) =>
    objectPlaces(places).map(
      ({ path, line, commit, reachable, atHead }) => `${token} ${path}:${line} ${commit} ${reachable} ${atHead}`,
    ),
  );
}

/** Text that packs well as deltas of one another. */
const versions = Array.from({ length: 12 }, (_, version) =>
  Array.from(
    { length: 400 },
    (__, line) => `line ${line} ${line === 30 * version ? `of version ${version}` : ''}`,
  ).join('\n'),
);

test('sha256', (t) => {
  const fixture = repositoryFor(t, { objectFormat: 'sha256' });
  const first = fixture.commit('first', { 'a.txt': FIRST });
  const blob = fixture.id('HEAD:a.txt');
  const second = fixture.commit(`second ${SECOND}`, { 'a.txt': 'clean' });
  fixture.blob(THIRD);
  const loose = history(fixture.directory);
  assert.equal(blob.length, 64);
  assert.equal(placesOf(loose, FIRST)[0]?.blob, blob);
  assert.deepEqual(
    inShort(loose).toSorted(),
    [
      `${redacted(FIRST)} a.txt:1 ${first} head false`,
      `${redacted(SECOND)} :${placesOf(loose, SECOND)[0]?.line} ${second} head undefined`,
      `${redacted(THIRD)} :1 undefined none false`,
    ].toSorted(),
  );
  fixture.git('repack', '-adq');
  assert.deepEqual(history(fixture.directory).findings, loose.findings);
});

test('without WebAssembly, which git replaces', (t) => {
  const fixture = repositoryFor(t);
  for (const [at, text] of versions.entries())
    fixture.commit(`version ${at}`, { 'a.txt': `${text}${at === 5 ? FIRST : ''}` });
  fixture.git('repack', '-adq');
  const args = ['scan', '--history', '--format', 'json'];
  const [plain, jitless] = [[], ['--jitless']].map((flags) =>
    runCommand(process.execPath, [...flags, PROGRAM, ...args], { cwd: fixture.directory }),
  );
  assert.equal(jitless?.code, 1);
  assert.deepEqual(
    (JSON.parse(jitless.stdout) as Report).findings,
    (JSON.parse(plain?.stdout ?? '') as Report).findings,
  );
});

test('deltas upon deltas, in one pack and in several', (t) => {
  const fixture = repositoryFor(t);
  const commits = versions.map((text, at) => {
    const middle = text.replace('line 200 ', `line 200 ${at === 3 ? FIRST : ''}${at > 5 ? SECOND : ''}`);
    const id = fixture.commit(`version ${at}`, { 'big.txt': middle, [`${at}.txt`]: `${at}` });
    if (at === 6) fixture.git('repack', '-dq');
    return id;
  });
  const expected = [
    `${redacted(FIRST)} big.txt:201 ${commits[3]} head false`,
    ...[6, 7, 8, 9, 10, 11].map((at) => `${redacted(SECOND)} big.txt:201 ${commits[at]} head ${at === 11}`),
  ].toSorted();
  assert.deepEqual(inShort(history(fixture.directory)).toSorted(), expected, 'packed in part');
  fixture.git('gc', '--quiet', '--aggressive', '--prune=now');
  assert.equal(fixture.packs().length, 1);
  const [pack = ''] = fixture.packs();
  const deltas = fixture
    .git('verify-pack', '-v', pack)
    .split('\n')
    .filter((line) => line.split(/\s+/).length === 7);
  assert.ok(deltas.length >= 8, 'the fixture must have deltas');
  assert.deepEqual(inShort(history(fixture.directory)).toSorted(), expected, 'gc --aggressive');
  fixture.git('repack', '-adfq', '--depth=50', '--window=50', '--write-midx');
  fixture.git('commit-graph', 'write', '--reachable');
  assert.deepEqual(inShort(history(fixture.directory)).toSorted(), expected, 'with multi-pack index and commit graph');
  const many = fixture
    .git('rev-list', '--objects', '--all')
    .split('\n')
    .map((line) => line.slice(0, 40));
  for (const half of [many.slice(0, 20), many.slice(15)]) {
    fixture.run(['pack-objects', '-q', join(fixture.directory, '.git/objects/pack/pack')], `${half.join('\n')}\n`);
  }
  assert.deepEqual(inShort(history(fixture.directory)).toSorted(), expected, 'objects in two packs');
});

test('objects that are borrowed from another repository', (t) => {
  const lender = repositoryFor(t);
  const lent = lender.commit('lent', { 'a.txt': FIRST });
  lender.git('repack', '-adq');
  lender.blob(THIRD);
  const borrower = lender.clone('borrower', '--shared', '--no-local');
  borrower.git('remote', 'remove', 'origin');
  writeFileSync(join(borrower.directory, '.git/objects/info/alternates'), `${lender.directory}/.git/objects\n`);
  const own = borrower.commit('own', { 'b.txt': SECOND });
  const report = history(borrower.directory);
  assert.deepEqual(
    inShort(report).toSorted(),
    [
      `${redacted(FIRST)} a.txt:1 ${lent} head true`,
      `${redacted(SECOND)} b.txt:1 ${own} head true`,
      `${redacted(THIRD)} :1 undefined none false`,
    ].toSorted(),
  );
  appendFileSync(join(borrower.directory, '.git/objects/info/alternates'), '/nonexistent/objects\n');
  const { code, report: broken } = scanJson(['--history'], { cwd: borrower.directory });
  assert.deepEqual(
    { code, complete: broken.complete, findings: broken.findings },
    { code: 1, complete: false, findings: report.findings },
  );
});

test('a linked worktree has the objects of all', (t) => {
  const fixture = repositoryFor(t);
  const first = fixture.commit('first', { 'a.txt': FIRST });
  const linked = new FixtureRepository(fixture.home, join(fixture.home, 'linked'));
  fixture.git('worktree', 'add', '-q', '-b', 'linked', linked.directory);
  const second = linked.commit('second', { 'b.txt': SECOND });
  assert.deepEqual(
    inShort(history(linked.directory)).toSorted(),
    [`${redacted(FIRST)} a.txt:1 ${first} head true`, `${redacted(SECOND)} b.txt:1 ${second} head true`].toSorted(),
  );
  assert.deepEqual(
    inShort(history(fixture.directory)).toSorted(),
    [`${redacted(FIRST)} a.txt:1 ${first} head true`, `${redacted(SECOND)} b.txt:1 ${second} ref false`].toSorted(),
  );
});

test('a bare repository, one with replaced objects, and one with grafts', (t) => {
  const fixture = repositoryFor(t);
  const first = fixture.commit('first', { 'a.txt': FIRST });
  fixture.commit('second', { 'a.txt': 'clean' });
  const expected = [`${redacted(FIRST)} a.txt:1 ${first} head false`];
  assert.deepEqual(inShort(history(fixture.clone('bare', '--bare').directory)), expected);
  fixture.git('replace', fixture.id(`${first}:a.txt`), fixture.blob('harmless'));
  writeFileSync(join(fixture.directory, '.git/info/grafts'), `${fixture.id('HEAD')}\n`);
  assert.deepEqual(inShort(history(fixture.directory)), expected);
});

test('an empty repository', (t) => {
  for (const bare of [true, false]) {
    const { code, stderr, report } = scanJson(['--history'], { cwd: repositoryFor(t, { bare }).directory });
    assert.deepEqual(
      { code, stderr, findings: report.findings, complete: report.complete },
      { code: 0, stderr: '', findings: [], complete: true },
    );
  }
});

test('a token in more places than can be told: those that are, and a problem', (t) => {
  const fixture = repositoryFor(t);
  const blob = fixture.blob(FIRST);
  const tree = (mode: string, id: string): string => {
    const entry = (name: string): Buffer => Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);
    return fixture.object('tree', Buffer.concat(Array.from({ length: 60 }, (_, at) => entry(String(100 + at)))));
  };
  const top = tree('40000', tree('40000', tree('100644', blob)));
  fixture.git('update-ref', 'refs/heads/main', fixture.git('commit-tree', '-m', 'many', top));
  const { code, stdout } = runProgram(['scan', '--history'], { cwd: fixture.directory });
  assert.equal(code, 1);
  assert.match(
    stdout,
    /where the tokens lie is not told whole: without what one commit\s+changes beyond 131072 places\n/,
  );
});
