import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findRepository } from '../../src/git/repository.ts';
import { addRepositoryOrganizations } from '../../src/scan/repository-organizations.ts';
import { sampleFinding } from '../cli/sample-report.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

async function organizations(directory: string, known: readonly string[] = []): Promise<readonly string[]> {
  const repository = await findRepository(directory);
  const near = known.map((name) => ({ name, from: 'near' as const }));
  const [finding] = await addRepositoryOrganizations([sampleFinding({ organizations: near })], repository, directory);
  return (finding?.organizations ?? []).map(({ name, from }) => `${name} ${from}`);
}

function git(directory: string, ...args: readonly string[]): void {
  execFileSync('git', ['-C', directory, ...args], { env: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1' } });
}

test('remotes come first, then the files at the top of the tree; each name once', async (context) => {
  const folder = temporaryFolder(context, {
    '.npmrc': 'registry=https://pkgs.dev.azure.com/packages/_packaging/feed/npm/registry/\n',
    'NuGet.Config': '<add value="https://contoso.pkgs.visualstudio.com/_packaging/f/nuget/v3/index.json"/>',
    'azure-pipelines.release.yml': 'x: https://dev.azure.com/Pipelines/web\n',
    'src/.npmrc': '//pkgs.dev.azure.com/deeper/_packaging/\n',
    'README.md': 'https://dev.azure.com/unrelated\n',
  });
  git(folder, 'init', '-q');
  git(folder, 'remote', 'add', 'fork', 'git@ssh.dev.azure.com:v3/forked/web/web');
  git(folder, 'remote', 'add', 'origin', 'https://contoso:secret@dev.azure.com/contoso/web/_git/web');
  const found = ['contoso remote', 'forked remote', 'packages config', 'Pipelines config'];
  assert.deepEqual(await organizations(folder), found);
  assert.deepEqual(await organizations(join(folder, 'src')), found);
  assert.deepEqual(await organizations(folder, ['CONTOSO']), ['CONTOSO near', ...found.slice(1)]);
});

test('outside git the files of the scanned folder are asked', async (context) => {
  const folder = temporaryFolder(context, {
    'pip.conf': 'index-url=https://pkgs.dev.azure.com/contoso/_packaging/f/pypi/simple\n',
  });
  assert.deepEqual(await organizations(folder), ['contoso config']);
});

test('links, large files and folders that are gone say nothing', async (context) => {
  const folder = temporaryFolder(context, {
    'x/elsewhere': '//pkgs.dev.azure.com/linked/_packaging/\n',
    'x/tree/.yarnrc.yml': `${' '.repeat(300_000)}//pkgs.dev.azure.com/large/_packaging/\n`,
    'x/tree/.npmrc/file': '',
  });
  symlinkSync('../elsewhere', join(folder, 'x/tree/pip.conf'));
  assert.deepEqual(await organizations(join(folder, 'x/tree')), []);
  const finding = sampleFinding();
  assert.deepEqual(await addRepositoryOrganizations([finding], undefined, join(folder, 'gone')), [finding]);
});

test('without findings nothing is read', async () => {
  assert.deepEqual(await addRepositoryOrganizations([], undefined, '/dev/null/not-a-folder'), []);
});
