import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { openStaged } from '../../src/source/staged.ts';
import type { Source } from '../../src/source/source.ts';
import { makeRepository, type FixtureRepository } from '../make-repository.ts';
import { findPlaces, hitIn, mustFind, problemsOf, readTexts, SETTINGS } from './read-source.ts';

function make(t: TestContext): FixtureRepository {
  const fixture = makeRepository();
  t.after(() => fixture.remove());
  return fixture;
}

async function open({ directory }: FixtureRepository): Promise<Source> {
  return openStaged(await mustFind(directory), SETTINGS);
}

test('what is staged is scanned, whatever the files on disk say', async (t) => {
  const fixture = make(t);
  fixture.commit('base', { 'a.txt': 'a', 'same.txt': 'same', 'gone.txt': 'gone' });
  fixture.write('a.txt', 'staged');
  fixture.write('new.txt', 'new');
  fixture.git('rm', '-q', 'gone.txt');
  fixture.git('add', '-A');
  fixture.write('a.txt', 'on disk');
  fixture.write('new.txt', 'on disk');
  fixture.write('untracked.txt', 'untracked');
  const source = await open(fixture);
  assert.deepEqual(await readTexts(source), ['new', 'staged']);
  assert.deepEqual(problemsOf(source), []);
});

test('before the first commit everything staged is new', async (t) => {
  const fixture = make(t);
  fixture.write('dir/a.txt', 'first');
  fixture.git('add', '-A');
  const source = await open(fixture);
  const [place] = await findPlaces(source, hitIn(fixture.id(':dir/a.txt')));
  assert.equal(place?.path, join(fixture.directory, 'dir/a.txt'));
  assert.equal(place?.blob, fixture.id(':dir/a.txt'));
});

test('an empty index is no problem', async (t) => {
  const source = await open(make(t));
  assert.deepEqual(await readTexts(source), []);
  assert.deepEqual(problemsOf(source), []);
});

test('renames, mode changes, type changes, links and odd names; submodules not', async (t) => {
  const fixture = make(t);
  const inner = make(t);
  inner.commit('inner', { 'in.txt': 'inner' });
  fixture.commit('base', { 'old.txt': 'moved', 'link.txt': 'was a file', 'mode.txt': 'mode' });
  fixture.git('mv', 'old.txt', 'moved.txt');
  fixture.git('rm', '-q', 'link.txt');
  symlinkSync('target of the link', join(fixture.directory, 'link.txt'));
  fixture.git('update-index', '--chmod=+x', 'mode.txt');
  fixture.write(Buffer.from('-odd\n\xff:(glob)*', 'latin1'), 'odd');
  fixture.git('submodule', '--quiet', 'add', `file://${inner.directory}`, 'module');
  fixture.git('add', 'moved.txt', 'link.txt', '.');
  fixture.git('update-index', '--chmod=+x', 'mode.txt');
  const source = await open(fixture);
  const texts = await readTexts(source);
  assert.deepEqual(
    texts.filter((text) => !text.includes('[submodule')),
    ['mode', 'moved', 'odd', 'target of the link'],
  );
  const placed = await source.place([hitIn(fixture.run(['hash-object', '--stdin'], 'odd'))]);
  assert.equal(placed[0]?.place.path, join(fixture.directory, '-odd\n\\xff:(glob)*'));
});

test('one blob under two names has two places', async (t) => {
  const fixture = make(t);
  fixture.write('a.txt', 'twice');
  fixture.write('b.txt', 'twice');
  fixture.git('add', '-A');
  const places = await findPlaces(await open(fixture), hitIn(fixture.id(':a.txt')));
  assert.deepEqual(
    places.map(({ path }) => path.slice(-5)),
    ['a.txt', 'b.txt'],
  );
});

test('of a conflict all versions are scanned, from a subdirectory too', async (t) => {
  const fixture = make(t);
  fixture.commit('base', { 'a.txt': 'base', 'sub/x.txt': 'x' });
  fixture.git('checkout', '-q', '-b', 'theirs');
  fixture.commit('theirs', { 'a.txt': 'theirs' });
  fixture.git('checkout', '-q', 'main');
  fixture.commit('ours', { 'a.txt': 'ours' });
  assert.throws(() => fixture.git('merge', 'theirs'));
  for (const directory of [fixture.directory, join(fixture.directory, 'sub')]) {
    const source = openStaged(await mustFind(directory), SETTINGS);
    assert.deepEqual(await readTexts(source), ['base', 'ours', 'theirs']);
  }
});

test('a missing blob is a problem with its path', async (t) => {
  const fixture = make(t);
  fixture.write('a.txt', 'lost');
  fixture.write('b.txt', 'kept');
  fixture.git('add', '-A');
  const id = fixture.id(':a.txt');
  fixture.lose(id);
  const source = await open(fixture);
  assert.deepEqual(await readTexts(source), ['kept']);
  assert.equal(problemsOf(source).length, 1);
  assert.ok(
    problemsOf(source)[0]?.startsWith(`${fixture.directory}/a.txt (object ${id.slice(0, 12)}): missing or corrupt`),
    problemsOf(source)[0],
  );
});

test('a damaged index is a problem', async (t) => {
  const fixture = make(t);
  fixture.commit('base', { 'a.txt': 'a' });
  writeFileSync(join(fixture.directory, '.git/index'), 'garbage');
  const source = await open(fixture);
  assert.deepEqual(await readTexts(source), []);
  assert.match(problemsOf(source)[0] ?? '', /^index: cannot be listed/);
});

/** Scans the index of the current directory and writes what it finds to a file. */
const HOOK_PROGRAM = `
  const { findRepository } = await import(process.env.SOURCES + 'git/repository.js');
  const { openStaged } = await import(process.env.SOURCES + 'source/staged.js');
  const { writeFileSync } = await import('node:fs');
  const repository = await findRepository(process.env.TARGET ?? process.cwd());
  const source = openStaged(repository, { decodeDepth: 0, maxSize: 1e6, lineHash: false });
  const texts = [];
  for await (const item of source.items())
    for (const { start, end } of item.objects) texts.push(Buffer.from(item.bytes.subarray(start, end)).toString());
  writeFileSync(process.env.RESULT, JSON.stringify({ texts: texts.sort(), problems: source.problems() }));
`;

/** Commits with a pre-commit hook that scans, and returns what the hook saw. */
function commitWithHook(fixture: FixtureRepository, args: readonly string[], target?: string): unknown {
  const program = join(fixture.home, 'hook.mjs');
  const result = join(fixture.home, 'result.json');
  writeFileSync(program, HOOK_PROGRAM);
  fixture.hook('pre-commit', `exec "${process.execPath}" "${program}"`);
  const SOURCES = new URL('../../src/', import.meta.url).href;
  const env = {
    ...fixture.environment(),
    SOURCES,
    RESULT: result,
    ...(target === undefined ? {} : { TARGET: target }),
  };
  execFileSync('git', ['commit', '-q', '-m', 'hooked', ...args], { cwd: fixture.directory, env, stdio: 'pipe' });
  return JSON.parse(readFileSync(result, 'utf8'));
}

test('inside a real pre-commit hook: git commit, commit -a and commit PATH', async (t) => {
  const fixture = make(t);
  fixture.commit('base', { 'a.txt': 'a', 'b.txt': 'b' });
  fixture.write('a.txt', 'a by -a');
  assert.deepEqual(commitWithHook(fixture, ['-a']), { texts: ['a by -a'], problems: [] });
  fixture.write('a.txt', 'not this one');
  fixture.write('b.txt', 'b by path');
  fixture.git('add', 'a.txt');
  assert.deepEqual(commitWithHook(fixture, ['b.txt']), { texts: ['b by path'], problems: [] });
  assert.deepEqual(commitWithHook(fixture, []), { texts: ['not this one'], problems: [] });
});

test('inside a linked worktree’s hook', async (t) => {
  const fixture = make(t);
  fixture.commit('base', { 'a.txt': 'a' });
  const path = join(fixture.home, 'linked');
  fixture.git('worktree', 'add', '-q', path, '-b', 'side');
  fixture.hook('pre-commit', 'true');
  const program = join(fixture.home, 'hook.mjs');
  mkdirSync(join(fixture.directory, '.git/hooks'), { recursive: true });
  writeFileSync(program, HOOK_PROGRAM);
  fixture.hook('pre-commit', `exec "${process.execPath}" "${program}"`);
  writeFileSync(join(path, 'a.txt'), 'in the worktree');
  const RESULT = join(fixture.home, 'result.json');
  const SOURCES = new URL('../../src/', import.meta.url).href;
  execFileSync('git', ['commit', '-q', '-a', '-m', 'x'], {
    cwd: path,
    env: { ...fixture.environment(), SOURCES, RESULT },
    stdio: 'pipe',
  });
  assert.deepEqual(JSON.parse(readFileSync(RESULT, 'utf8')), { texts: ['in the worktree'], problems: [] });
});

test('a hook’s variables are not applied to another repository', async (t) => {
  const fixture = make(t);
  const other = make(t);
  fixture.commit('base', { 'a.txt': 'a' });
  other.commit('base', { 'o.txt': 'o' });
  other.write('o.txt', 'staged over there');
  other.git('add', '-A');
  fixture.write('a.txt', 'staged here');
  assert.deepEqual(commitWithHook(fixture, ['-a'], other.directory), { texts: ['staged over there'], problems: [] });
});
