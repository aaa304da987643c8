import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findRepository } from '../../src/git/repository.ts';
import { checkWorkflows, findWorkflows } from '../../src/setup/check-workflows.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { repositoryFor } from '../e2e/run-program.ts';

test('files of CI systems that run pat-patrol, and no others', (t) => {
  const root = temporaryFolder(t, {
    '.github/workflows/scan.yml': 'jobs:\n  a:\n    steps:\n      - uses: pat-patrol/pat-patrol@v1\n',
    '.github/workflows/other.yml': '# pat-patrol one day\n  # - run: pat-patrol\njobs: {a: {steps: [{run: echo}]}}\n',
    '.github/dependabot.yml': 'pat-patrol\n',
    'azure-pipelines.yml': 'steps:\n- script: npx pat-patrol scan\n',
    '.azure-pipelines/nightly.yaml': 'steps:\n- task: PatPatrol@0\n',
    '.github/workflows/off.yml.disabled': 'jobs: {a: {steps: [{uses: pat-patrol/pat-patrol@v1}]}}\n',
    '.github/workflows/list.yml': '- uses: pat-patrol/pat-patrol@v1\n',
    '.ci/Jenkinsfile.off': "sh 'npx pat-patrol ci'\n",
    'README.md': 'pat-patrol',
    Jenkinsfile: "// pat-patrol\nsh 'echo'\n",
    '.gitlab-ci.yml': 'scan:\n  script: [pat-patrol scan]\n',
  });
  assert.deepEqual(findWorkflows(root), [
    '.azure-pipelines/nightly.yaml',
    '.github/workflows/scan.yml',
    '.gitlab-ci.yml',
    'azure-pipelines.yml',
  ]);
});

test('one that nobody else has protects nobody', async (t) => {
  const fixture = repositoryFor(t);
  const check = async () => {
    const repository = (await findRepository(fixture.directory)) ?? assert.fail();
    const { status, message } = await checkWorkflows(repository, fixture.directory);
    return `${status}: ${message}`;
  };
  assert.equal(await check(), 'failed: no workflow runs pat-patrol, and --no-verify passes over every hook');
  fixture.write('.gitlab-ci.yml', 'scan: {script: [pat-patrol scan]}\n');
  assert.equal(await check(), 'failed: .gitlab-ci.yml is not committed');
  fixture.commit('first', { 'a.txt': 'a' });
  assert.equal(await check(), 'ok: .gitlab-ci.yml');
  fixture.write('.gitlab-ci.yml', 'scan: {script: [make]}\n');
  assert.equal(await check(), 'ok: .gitlab-ci.yml', 'what is checked out is not what CI reads');
  fixture.commit('without');
  fixture.write('.gitlab-ci.yml', 'scan: {script: [pat-patrol scan]}\n');
  assert.equal(await check(), 'failed: .gitlab-ci.yml is not committed', 'HEAD has another version');
  fixture.commit('with');
  fixture.write('azure-pipelines.yml', 'steps: [{script: pat-patrol scan}]\n');
  assert.equal(await check(), 'ok: .gitlab-ci.yml', 'one of them is enough');
  fixture.commit('second');
  assert.equal(await check(), 'ok: .gitlab-ci.yml and 1 more');
});

test('one that cannot fail protects nobody, and one that may is not believed', async (t) => {
  const fixture = repositoryFor(t);
  const told = async (text: string, name = '.github/workflows/a.yml') => {
    fixture.write(name, text);
    fixture.commit('next');
    const repository = (await findRepository(fixture.directory)) ?? assert.fail();
    const { status, message } = await checkWorkflows(repository, fixture.directory);
    return `${status}: ${message}`;
  };
  const run = (line: string) => `on: push\njobs: {a: {steps: [{uses: actions/checkout@v7}, {run: '${line}'}]}}\n`;
  assert.equal(
    await told(run('pat-patrol ci || true')),
    'failed: .github/workflows/a.yml has pat-patrol in front of || true',
  );
  assert.match(await told('on: push\njobs: {a: {steps: [{run: pat-patrol ci}]}\n'), /^failed: .* is no valid YAML: /);
  assert.equal(
    await told(run('if make; then pat-patrol ci; fi')),
    'noted: .github/workflows/a.yml has pat-patrol where a condition holds',
  );
  assert.equal(
    await told("sh 'pat-patrol ci'\n", 'Jenkinsfile'),
    'noted: .github/workflows/a.yml has pat-patrol where a condition holds',
  );
  assert.equal(await told(run('pat-patrol ci')), 'ok: .github/workflows/a.yml');
});

test('a template of the same repository counts by what is in it, not by its name', async (t) => {
  const fixture = repositoryFor(t);
  const told = async (files: Readonly<Record<string, string>>) => {
    fixture.commit('next', files);
    const repository = (await findRepository(fixture.directory)) ?? assert.fail();
    const { status, message } = await checkWorkflows(repository, fixture.directory);
    return `${status}: ${message}`;
  };
  const pipeline = 'trigger: [main]\nsteps:\n  - template: ci/scan.yml\n';
  assert.match(await told({ 'azure-pipelines.yml': pipeline, 'ci/scan.yml': 'steps: []\n' }), /^failed: no workflow/);
  assert.equal(
    await told({ 'ci/scan.yml': readFileSync('templates/azure-pipelines/scan.yml', 'utf8') }),
    'noted: azure-pipelines.yml has pat-patrol through ci/scan.yml, which is not judged here',
  );
  assert.match(
    await told({ 'azure-pipelines.yml': 'steps: [{template: ../ci/scan.yml@other}]' }),
    /^failed: no workflow/,
  );
  const step = (uses: string) => `on: push\njobs: {a: {steps: [{uses: actions/checkout@v7}, {uses: ${uses}}]}}\n`;
  assert.match(
    await told({
      '.github/workflows/a.yml': step('./.github/leaks'),
      '.github/leaks/action.yml': 'runs: {using: composite, steps: [{run: npx pat-patrol ci}]}\n',
    }),
    /^noted: \.github\/workflows\/a\.yml has pat-patrol through \.github\/leaks\/action\.yml, which/,
  );
});
