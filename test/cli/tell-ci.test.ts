// What a scan tells the CI system that it runs under.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FOUND, run } from './run-fake.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('GitHub Actions: annotations behind the console report, and a summary behind what is there', async (context) => {
  const cwd = temporaryFolder(context);
  const file = join(cwd, 'summary.md');
  writeFileSync(file, 'before\n');
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: file };
  const { code, out, err } = await run(['scan'], { cwd, env }, FOUND);
  assert.deepEqual([code, err], [1, '']);
  assert.match(out, /\n::error file=src\/a\.yml,line=3,[^\n]*\n$/);
  assert.match(readFileSync(file, 'utf8'), /^before\n## 1 Azure DevOps token in the working tree\n/);
  const own = await run(['scan', '--format', 'github'], { cwd, env }, FOUND);
  assert.equal(own.out.match(/^::error/gm)?.length, 1);
  assert.equal(readFileSync(file, 'utf8').match(/^## /gm)?.length, 2);
});

test('Azure Pipelines: issues, and a summary in a file of its own', async (context) => {
  const cwd = temporaryFolder(context);
  const env = { TF_BUILD: 'True', AGENT_TEMPDIRECTORY: cwd };
  const { code, out, err } = await run(['scan'], { cwd, env }, FOUND);
  assert.deepEqual([code, err], [1, '']);
  assert.match(out, /\n##vso\[task\.logissue type=error;sourcepath=src\/a\.yml;linenumber=3;/);
  const [name = assert.fail('no summary'), ...others] = readdirSync(cwd);
  assert.deepEqual(others, []);
  assert.ok(out.endsWith(`\n##vso[task.uploadsummary]${join(cwd, name)}\n`));
  assert.match(readFileSync(join(cwd, name), 'utf8'), /^## 1 Azure DevOps token in the working tree\n/);
});

test('nothing of it elsewhere, nor in a report that a program reads', async (context) => {
  const cwd = temporaryFolder(context);
  const systems = [
    { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(cwd, 'x.md') },
    { TF_BUILD: 'True', AGENT_TEMPDIRECTORY: cwd },
  ];
  const others = [{}, { GITHUB_ACTIONS: 'false', TF_BUILD: '0' }, { GITLAB_CI: 'true' }, { JENKINS_URL: 'https://ci' }];
  for (const env of [...systems, ...others]) {
    for (const args of [['--format', 'json'], ['-o', 'out.txt'], ...(systems.includes(env as never) ? [] : [[]])]) {
      const { out } = await run(['scan', ...args], { cwd, env }, FOUND);
      assert.doesNotMatch(out, /^::|##vso/m);
    }
  }
  assert.deepEqual(readdirSync(cwd), ['out.txt']);
});

test('a summary that cannot be written changes nothing but a line on stderr', async (context) => {
  const cwd = temporaryFolder(context);
  const missing = join(cwd, 'no', 'folder');
  for (const env of [
    { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: missing },
    { TF_BUILD: 'True', AGENT_TEMPDIRECTORY: missing },
  ]) {
    const { code, out, err } = await run(['scan'], { cwd, env }, FOUND);
    assert.equal(code, 1);
    assert.match(err, /^cannot write the summary: ENOENT/);
    assert.doesNotMatch(out, /uploadsummary/);
  }
});

test('what CI sees is pushed, and the next step says so', async (context) => {
  const cwd = temporaryFolder(context);
  const ofRange = () => ({ ...FOUND(), scope: 'range' as const });
  const next = async (env: Record<string, string>) => {
    const { out } = await run(['scan', '--range', 'a..b'], { cwd, env }, ofRange);
    return [/before they are pushed/.test(out), /revoke first: these commits are pushed/.test(out)];
  };
  assert.deepEqual(await next({}), [true, false]);
  const systems = [
    { GITHUB_ACTIONS: 'true' },
    { TF_BUILD: 'True' },
    { GITLAB_CI: 'true' },
    { JENKINS_URL: 'https://ci' },
  ];
  for (const env of systems) assert.deepEqual(await next(env as Record<string, string>), [false, true]);
});
