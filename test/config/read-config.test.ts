import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readConfig, type ConfigSearch, type FoundConfig } from '../../src/config/read-config.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const YAML = 'exclude: [vendor]\n';

async function read(cwd: string, search: Partial<ConfigSearch> = {}): Promise<FoundConfig> {
  return readConfig({ cwd, home: undefined, named: undefined, paths: [], ...search });
}

test('found in the current directory, under each of its names', async (context) => {
  for (const name of ['.pat-patrol.yml', '.pat-patrol.yaml', '.pat-patrol.json']) {
    const content = name.endsWith('json') ? '{"exclude": ["vendor"]}' : YAML;
    const folder = temporaryFolder(context, { [name]: content });
    assert.deepEqual(await read(folder), {
      name,
      config: { include: [], exclude: ['vendor'], disabledRules: [], rules: [] },
    });
  }
});

test('found upwards, up to and in the root of the repository, and not beyond', async (context) => {
  const root = temporaryFolder(context, {
    '.pat-patrol.yml': YAML,
    'repo/.git/HEAD': 'ref',
    'repo/a/b/file': '',
    'worktree/.git': 'gitdir: elsewhere',
    'plain/a/file': '',
  });
  assert.equal((await read(join(root, 'plain/a'))).name, join(root, '.pat-patrol.yml'));
  assert.equal((await read(join(root, 'repo/a/b'))).name, undefined);
  assert.equal((await read(join(root, 'repo'))).name, undefined);
  assert.equal((await read(join(root, 'worktree'))).name, undefined);
  writeFileSync(join(root, 'repo/.pat-patrol.yml'), 'failOn: never\n');
  assert.equal((await read(join(root, 'repo/a/b'))).config.failOn, 'never');
});

test('the search ends at home', async (context) => {
  const root = temporaryFolder(context, { '.pat-patrol.yml': YAML, 'home/project/file': '' });
  assert.equal((await read(join(root, 'home/project'), { home: join(root, 'home') })).name, undefined);
  writeFileSync(join(root, 'home/.pat-patrol.yml'), YAML);
  assert.equal(
    (await read(join(root, 'home/project'), { home: join(root, 'home') })).name,
    join(root, 'home/.pat-patrol.yml'),
  );
});

test('one path brings its own configuration, with globs about its folder', async (context) => {
  const root = temporaryFolder(context, {
    'a[1]/.pat-patrol.yml': 'exclude: [vendor, gen/, /top, x/y, ./z]\ninclude: ["**/*.ts"]\n',
    'a[1]/sub/file': '',
    'b/file': '',
  });
  const { config, name } = await read(root, { paths: ['a[1]'] });
  assert.equal(name, 'a[1]/.pat-patrol.yml');
  const prefix = String.raw`a\[1\]`;
  const expected = ['**/vendor', '**/gen/', 'top', 'x/y', 'z'].map((glob) => `${prefix}/${glob}`);
  assert.deepEqual(config.exclude, expected);
  assert.deepEqual(config.include, [`${prefix}/**/*.ts`]);
  assert.equal((await read(root, { paths: ['a[1]/sub/file'] })).name, 'a[1]/.pat-patrol.yml');
  assert.equal((await read(root, { paths: ['a[1]', 'b'] })).name, undefined);
  assert.equal((await read(root, { paths: ['missing/file'] })).name, undefined);
});

test('a named one is the only one', async (context) => {
  const root = temporaryFolder(context, { '.pat-patrol.yml': 'broken: [', 'ci/strict.yaml': YAML });
  assert.equal((await read(root, { named: 'ci/strict.yaml' })).name, 'ci/strict.yaml');
});

test('errors say which file and why', async (context) => {
  const root = temporaryFolder(context, {
    'config.js': 'throw new Error("must not run")',
    'large.yml': `#${' '.repeat(1_000_000)}\n`,
    'two/.pat-patrol.yml': '',
    'two/.pat-patrol.json': '{}',
  });
  writeFileSync(join(root, 'latin1.yml'), Buffer.from('exclude: [caf\xe9]', 'latin1'));
  mkdirSync(join(root, 'folder/.pat-patrol.yml'), { recursive: true });
  await assert.rejects(read(root, { named: 'none.yml' }), /^UserError: none\.yml: no such configuration file$/);
  await assert.rejects(
    read(root, { named: 'config.js' }),
    /^UserError: config\.js: a configuration file ends in \.yml, \.yaml or \.json$/,
  );
  await assert.rejects(read(root, { named: 'large.yml' }), /^UserError: large\.yml: larger than 1 MB/);
  await assert.rejects(read(root, { named: 'latin1.yml' }), /^UserError: latin1\.yml: not valid UTF-8$/);
  await assert.rejects(read(join(root, 'folder')), /^UserError: \.pat-patrol\.yml: not a regular file$/);
  await assert.rejects(read(join(root, 'two')), /are both configuration files: keep one$/);
});

test('a FIFO is not waited for, a link is followed', { skip: process.platform === 'win32' }, async (context) => {
  const root = temporaryFolder(context, { 'real.yml': YAML });
  spawnSync('mkfifo', [join(root, '.pat-patrol.yml')]);
  await assert.rejects(read(root), /not a regular file/);
  mkdirSync(join(root, 'linked'));
  symlinkSync(join(root, 'real.yml'), join(root, 'linked/.pat-patrol.yml'));
  assert.deepEqual((await read(join(root, 'linked'))).config.exclude, ['vendor']);
});
