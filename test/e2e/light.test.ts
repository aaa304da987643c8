/** What a run loads: every file costs time, and before every commit. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { variablesOf } from './guard.ts';
import { COMMAND_NAMES } from '../../src/cli/commands.ts';
import { folderFor, repositoryFor, runProgram } from './run-program.ts';

interface Coverage {
  readonly result: readonly { readonly url: string }[];
}

/** The sources that a run of the program loads, by way of the bundle: V8 says which files it compiled. */
function loadedBy(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): readonly string[] {
  const { code, stderr } = runProgram(args, { cwd, env });
  assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
  const folder = env['NODE_V8_COVERAGE'] ?? '';
  const files = readdirSync(folder).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Coverage;
    return result.filter(({ url }) => url.includes('/dist/')).map(({ url }) => basename(url));
  });
  const inputs = JSON.parse(
    execFileSync(process.execPath, ['scripts/bundle.mjs', '--inputs'], { encoding: 'utf8' }),
  ) as Readonly<Record<string, readonly string[]>>;
  return files.flatMap((file) => inputs[file] ?? assert.fail(`${file} is not of this bundle`));
}

/** Everything that a hook may load where it has nothing to say. */
const QUIET =
  /^src\/(?:quick\.ts|config\/(?:is-plain|read-text|find-config|ancestors)\.ts|hook\/(?:is-quiet|hook-settings|clean-message)\.ts|work\/is-clean\.ts|git\/pack\/read-loose\.ts|unpack\/(?:octal|recognise)\.ts|git\/[^/]+\.ts|core\/|detect\/)/;

test('a hook that has nothing to say loads one file, and no package', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('before', { 'a.txt': 'a', 'b.txt': 'b' });
  fixture.write('a.txt', 'b\n'.repeat(1000));
  fixture.write('message', 'A message');
  fixture.git('add', 'a.txt');
  const calls = [
    ['pre-commit'],
    ['pre-merge-commit', '--fail-open', '--'],
    ['commit-msg', '--', 'message'],
    ['pre-commit', '--', 'a.txt', join(fixture.directory, 'b.txt')],
    ['pre-commit', '--fail-open', 'b.txt'],
  ];
  for (const words of calls) {
    const env = { ...variablesOf(fixture), NODE_V8_COVERAGE: folderFor(t) };
    const loaded = loadedBy(['hook', ...words], fixture.directory, env);
    assert.ok(loaded.includes('src/hook/is-quiet.ts'), 'this is the hook');
    assert.deepEqual(
      loaded.filter((path) => !QUIET.test(path)),
      [],
    );
    assert.ok(!loaded.includes('src/git/spawn-git.ts') && loaded.length <= 75, `${loaded.length} files`);
  }
});

test('a hook that has to look closer loads neither yargs, fast-glob, simple-git and YAML nor any report', (t) => {
  const fixture = repositoryFor(t);
  fixture.write('a.txt', 'a');
  fixture.git('add', 'a.txt');
  const env = { ...variablesOf(fixture), NODE_V8_COVERAGE: folderFor(t) };
  const loaded = loadedBy(['hook', 'pre-commit'], fixture.directory, env);
  assert.ok(loaded.includes('src/hook/open-commit.ts'), 'before the first commit');
  const packages = loaded.flatMap((path) => /^node_modules\/([^/]+)\//.exec(path)?.[1] ?? []);
  assert.deepEqual([...new Set(packages)].toSorted(), ['fastest-levenshtein', 'p-limit', 'yocto-queue']);
  const heavy =
    /^src\/(?:report|verify|action|filter)\/|^src\/(?:scan|install|action)\.ts$|^src\/git\/(?:control|repository)\.ts$/;
  assert.deepEqual(
    loaded.filter((path) => heavy.test(path)),
    [],
  );
});

test('a command loads nothing of another', (t) => {
  const folders = /^src\/cli\/(?:commands|help)\/(?!shared-lines)(.+)\.ts$/;
  for (const command of COMMAND_NAMES) {
    const loaded = loadedBy([command, '--help'], folderFor(t), { NODE_V8_COVERAGE: folderFor(t) });
    assert.deepEqual(new Set(loaded.flatMap((path) => folders.exec(path)?.[1] ?? [])), new Set([command]));
    assert.deepEqual(
      loaded.filter((path) => /^src\/cli\/run-(?!cli\.ts)|^node_modules\/(?!fastest-levenshtein)/.test(path)),
      [],
    );
  }
});
