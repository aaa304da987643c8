// The life of a baseline, through the built program and real commits.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { FixtureRepository } from '../make-repository.ts';
import { Dice, mintLegacy, mintNew } from '../mint.ts';
import { findLeak, plant } from './find-leak.ts';
import { listPlaces, parseLines, type Report, scanJson, redacted } from './read-report.ts';
import { folderFor, type Outcome, POSIX, repositoryFor, runProgram } from './run-program.ts';

const NAME = '.pat-patrol-baseline';
const dice = new Dice(403);
const [OLD, SECOND, FRESH, LOST] = [mintNew(dice), mintLegacy(dice), mintNew(dice), mintNew(dice)].map(plant) as [
  string,
  string,
  string,
  string,
];

/** `pat-patrol baseline ARGS`; whatever it says, it says no token. */
function baseline(fixture: FixtureRepository, ...args: readonly string[]): Outcome {
  const outcome = runProgram(['baseline', ...args], { cwd: fixture.directory });
  assert.equal(findLeak(outcome.stdout + outcome.stderr), undefined);
  return outcome;
}

function fileOf(fixture: FixtureRepository): string {
  return readFileSync(join(fixture.directory, NAME), 'utf8');
}

function entriesOf(fixture: FixtureRepository): readonly string[] {
  return fileOf(fixture)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function scan(fixture: FixtureRepository, ...args: readonly string[]): { code: number | null; report: Report } {
  const { code, report, stderr } = scanJson(args, { cwd: fixture.directory });
  assert.equal(stderr, '');
  return { code, report };
}

/** What each suppressed finding is suppressed by. */
function kindsOf({ suppressed }: Report): readonly string[] {
  return suppressed.map(({ suppression }) => suppression.kind);
}

test('from a first scan to pruning, through moves, squashes and merges', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('start', { 'ci/a.yml': `pat: ${OLD}\n`, 'b.sh': `curl -u :${SECOND} x\n` });
  assert.equal(scan(fixture).code, 1);

  const written = baseline(fixture, 'write', '--reason', 'known since the start');
  assert.equal(written.code, 0, written.stderr);
  assert.match(written.stdout, /^✔ 2 tokens accepted in \.pat-patrol-baseline, which holds 2 entries\n/);
  assert.equal(findLeak(fileOf(fixture)), undefined);
  assert.deepEqual(entriesOf(fixture), entriesOf(fixture).toSorted());
  for (const line of entriesOf(fixture)) assert.match(line, /^[0-9a-f]{64} # known since the start$/);
  const known = fileOf(fixture);
  const clean = scan(fixture);
  assert.deepEqual([clean.code, clean.report.findings, kindsOf(clean.report)], [0, [], ['baseline', 'baseline']]);
  assert.equal(clean.report.baselineFile, NAME);
  fixture.commit('accept');

  fixture.git('mv', 'ci/a.yml', 'moved.yml');
  fixture.write('moved.yml', `\n\n   indented:   pat: ${OLD}\n`);
  fixture.commit('move');
  assert.deepEqual([scan(fixture).code, scan(fixture, '--history').code], [0, 0]);
  fixture.git('reset', '--quiet', '--soft', 'HEAD~2');
  fixture.commit('squashed');
  assert.deepEqual([scan(fixture).code, scan(fixture, '--history').code], [0, 0]);

  fixture.write('moved.yml', `\n\n   indented:   pat: ${OLD} and ${FRESH}\n`);
  const fresh = scan(fixture);
  assert.deepEqual(
    [fresh.code, listPlaces(fresh.report)],
    [1, [`${redacted(FRESH)} moved.yml:3:${21 + OLD.length + ' and '.length}`]],
    'a new token on the line of an old one',
  );
  fixture.git('checkout', '--quiet', 'moved.yml');

  const again = baseline(fixture, 'write');
  assert.match(again.stdout, /^✔ nothing new for \.pat-patrol-baseline, which holds 2 entries\n/);
  assert.equal(fileOf(fixture), known);
  assert.equal(baseline(fixture, 'check').code, 0);
});

test('branches that accept different tokens merge as text', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('attributes', { '.gitattributes': `${NAME} merge=union\n`, 'a.txt': OLD });
  baseline(fixture, 'write');
  fixture.commit('start');
  fixture.git('checkout', '--quiet', '-b', 'other');
  fixture.write('b.txt', SECOND);
  baseline(fixture, 'write');
  fixture.commit('other');
  fixture.git('checkout', '--quiet', 'main');
  fixture.write('c.txt', FRESH);
  baseline(fixture, 'write');
  fixture.commit('main');
  fixture.git('merge', '--quiet', '-m', 'merge', 'other');
  assert.equal(entriesOf(fixture).length, 3);
  assert.equal(scan(fixture).code, 0);
});

test('a conflict is no baseline', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('start', { 'a.txt': OLD, [NAME]: '# mine\n<<<<<<< HEAD\n=======\n>>>>>>> other\n' });
  const { code, stderr, stdout } = runProgram(['scan'], { cwd: fixture.directory });
  assert.deepEqual([code, stdout], [2, '']);
  assert.match(stderr, /^error: \.pat-patrol-baseline:2: a merge conflict; keep the lines of both sides/);
});

test('add takes ids, and what is not asked for stays a finding', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('start', { 'a.txt': OLD, 'b.txt': SECOND });
  const { findings } = scan(fixture).report;
  const id = findings.find((finding) => finding.redacted === redacted(OLD))?.fingerprint.slice(0, 12) ?? '';
  assert.equal(baseline(fixture, 'add', id, '--reason', 'made up').code, 0);
  assert.deepEqual(listPlaces(scan(fixture).report), [`${redacted(SECOND)} b.txt:1:1`]);
  const changed = baseline(fixture, 'add', id.toUpperCase(), '--reason', 'made up for the docs');
  assert.equal(changed.code, 0);
  assert.match(changed.stdout, /^✔ 1 reason changed in \.pat-patrol-baseline, which holds 1 entry\n/);
  assert.match(entriesOf(fixture).join('\n'), /^[0-9a-f]{64} # made up for the docs$/);
  const before = fileOf(fixture);
  const unknown = baseline(fixture, 'add', '000000000000');
  assert.deepEqual([unknown.code, unknown.stdout, fileOf(fixture)], [2, '', before]);
  assert.match(unknown.stderr, /^error: this scan finds no token with the id '000000000000'/);
});

test('what is only in the history is accepted from there, and is not stale', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('start', { 'a.txt': OLD });
  fixture.commit('gone', { 'a.txt': 'clean' });
  fixture.write('new.txt', FRESH);
  assert.match(baseline(fixture, 'write').stdout, /^✔ 1 token /);
  assert.match(baseline(fixture, 'write', '--history').stdout, /^✔ 1 token .* holds 2 entries/);
  assert.equal(scan(fixture, '--history').code, 0);
  assert.equal(baseline(fixture, 'check').code, 0);
  fixture.write('new.txt', 'clean');
  const stale = baseline(fixture, 'check');
  assert.equal(stale.code, 1);
  assert.match(stale.stdout, /^▲ \.pat-patrol-baseline: 1 of 2 entries stale/);
  assert.equal(entriesOf(fixture).length, 2, 'to check changes nothing');
  assert.equal(baseline(fixture, 'prune').code, 0);
  assert.equal(entriesOf(fixture).length, 1);
  assert.equal(scan(fixture, '--history').code, 0);
});

test('nothing is pruned after an incomplete scan', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('start', { 'a.txt': LOST, 'b.txt': 'b' });
  baseline(fixture, 'write');
  fixture.commit('accept', { 'a.txt': 'clean' });
  fixture.lose(fixture.id('HEAD~1:a.txt'));
  const before = fileOf(fixture);
  for (const action of ['check', 'prune']) {
    const { code, stdout, stderr } = baseline(fixture, action);
    assert.equal(code, 2);
    assert.match(stdout, /INCOMPLETE/);
    assert.match(stderr, /^error: nothing is called stale while something could not be read/);
  }
  assert.equal(fileOf(fixture), before);
  const { code, stdout } = baseline(fixture, 'write', '--history');
  assert.equal(code, 2, 'what could be read is accepted, and the rest is not passed over');
  assert.match(stdout, /nothing new[^]*INCOMPLETE: 1 thing could not be read/);
});

test('from a folder below, and with a file that was named', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('start', { 'deep/er/a.txt': OLD });
  const cwd = join(fixture.directory, 'deep/er');
  assert.equal(runProgram(['baseline', 'write'], { cwd }).code, 0);
  assert.ok(existsSync(join(fixture.directory, NAME)), 'at the root');
  assert.equal(runProgram(['scan'], { cwd }).code, 0);
  assert.equal(runProgram(['scan', '--no-suppress'], { cwd }).code, 1);
  const missing = runProgram(['scan', '--baseline', 'other'], { cwd });
  assert.deepEqual([missing.code, missing.stdout], [2, '']);
  assert.match(missing.stderr, /^error: other: no such baseline file; to make one: pat-patrol baseline write\n/);
  assert.equal(runProgram(['baseline', 'write', '--baseline', 'other'], { cwd }).code, 0);
  assert.equal(runProgram(['scan', '--baseline', 'other'], { cwd }).code, 0);
});

test('outside git it lies in the folder', (t) => {
  const cwd = folderFor(t, { 'a.txt': OLD });
  assert.equal(runProgram(['baseline', 'write'], { cwd }).code, 0);
  assert.equal(runProgram(['scan'], { cwd }).code, 0);
  assert.equal(runProgram(['baseline', 'check'], { cwd }).code, 0);
});

test('a link in its place is replaced, not followed', POSIX, (t) => {
  const fixture = repositoryFor(t);
  const victim = join(fixture.home, 'victim');
  fixture.commit('start', { 'a.txt': OLD });
  fixture.write('../victim', '# a file of comments\n');
  symlinkSync(victim, join(fixture.directory, NAME));
  assert.equal(baseline(fixture, 'write').code, 0);
  assert.equal(readFileSync(victim, 'utf8'), '# a file of comments\n');
  assert.equal(entriesOf(fixture).length, 1);
});

test('what was accepted with a wider scope is not stale', (t) => {
  const fixture = repositoryFor(t);
  let deep = FRESH;
  for (let depth = 0; depth < 5; depth++) deep = Buffer.from(`${deep}\n`).toString('base64');
  fixture.commit('start', { '.gitignore': 'ignored.txt\n', 'deep.txt': deep });
  fixture.write('ignored.txt', OLD);
  assert.match(baseline(fixture, 'write', '--no-ignore', '--decode-depth', '5').stdout, /^✔ 2 tokens accepted/);
  for (const action of ['check', 'prune']) assert.equal(baseline(fixture, action).code, 0, action);
  assert.equal(entriesOf(fixture).length, 2);
});

test('lists of other scanners', (t) => {
  const fixture = repositoryFor(t);
  const first = fixture.commit('start', { 'past.txt': `\n${LOST}`, 'a.txt': `x\n${OLD}`, 'b.txt': SECOND });
  fixture.commit('gone', { 'past.txt': 'clean' });
  const sha1 = createHash('sha1').update(SECOND).digest('hex');
  fixture.write('.gitleaksignore', `# old\n${first}:past.txt:azure-pat:2\na.txt:azure-pat:2\ngone.txt:x:1\n`);
  fixture.write('.secrets.baseline', JSON.stringify({ version: '1.5.0', results: { b: [{ hashed_secret: sha1 }] } }));
  const gitleaks = baseline(fixture, 'import', '.gitleaksignore', '--reason', 'from gitleaks');
  assert.equal(gitleaks.code, 0, gitleaks.stderr);
  assert.match(gitleaks.stdout, /^✔ 2 tokens accepted[^]*\n {2}3 entries read; 1 without an Azure DevOps token/);
  const secrets = baseline(fixture, 'import', '.secrets.baseline');
  assert.match(secrets.stdout, /^✔ 1 token accepted[^]*\n {2}1 entry read\n$/);
  assert.equal(entriesOf(fixture).length, 3);
  assert.deepEqual([scan(fixture).code, scan(fixture, '--history').code], [0, 0]);
  assert.match(baseline(fixture, 'import', 'none').stderr, /^error: none: no such baseline file/);
});

test('comments in files, in the index, in what is pushed and in the history', (t) => {
  const fixture = repositoryFor(t);
  const base = fixture.commit('base');
  const allowed = `# pat-patrol:allow made up\npat: ${OLD}\n`;
  fixture.write('a.yml', allowed);
  fixture.git('add', 'a.yml');
  for (const scope of [[], ['--staged']]) {
    const { code, report } = scan(fixture, ...scope);
    assert.deepEqual([code, kindsOf(report)], [0, ['inline']], scope.join());
    assert.equal(report.suppressed[0]?.suppression.reason, 'made up');
  }
  fixture.commit('allowed');
  fixture.write('copy.yml', `pat: ${OLD}\n`);
  const { report } = scan(fixture);
  assert.deepEqual(listPlaces(report), [`${redacted(OLD)} copy.yml:1:6`], 'elsewhere it still counts');
  fixture.git('rm', '-q', '-f', '--cached', '--ignore-unmatch', 'copy.yml');
  for (const scope of [['--range', `${base}..HEAD`], ['--history']]) {
    const { code, report: past } = scan(fixture, ...scope);
    assert.deepEqual([code, kindsOf(past)], [0, ['inline']], scope.join());
  }
  const { stdout } = runProgram(['scan', '--range', `${base}..HEAD`], { cwd: fixture.directory });
  assert.match(stdout, /1 token suppressed by a comment; --verbose lists them\n/);
  fixture.commit('the comment goes', { 'a.yml': `pat: ${OLD}\n`, 'copy.yml': '' });
  assert.equal(scan(fixture, '--history').code, 1, 'what a later commit uncovers');
  const lines = parseLines(runProgram(['scan', '--history', '--format', 'jsonl'], { cwd: fixture.directory }).stdout);
  assert.equal(lines.length, 2);
});
