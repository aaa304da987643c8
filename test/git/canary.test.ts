// A scanned repository's config may name programs. None of them may run, whatever is scanned: each is a canary here that would leave a trace.
// Where plain git runs it, the test makes plain git run it too: a canary that cannot sing proves nothing.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { listWorkingTree } from '../../src/git/list-files.ts';
import { openRange } from '../../src/source/range.ts';
import { openStaged } from '../../src/source/staged.ts';
import { listEverything, makeRepository, type FixtureRepository } from '../make-repository.ts';
import { PROGRAM_VARIABLES } from '../program-variables.ts';
import { hitIn, mustFind, openGitHistory, readSource, SETTINGS } from '../source/read-source.ts';

/** Git settings of which CANARY is the program, and the plain git command that would run it, if there is a simple one. */
interface Canary {
  readonly name: string;
  readonly config?: readonly (readonly [key: string, value: string])[];
  readonly hooks?: boolean;
  readonly plain?: readonly string[];
}

/** A promisor remote: plain git fetches what is missing from it. */
function promisor(url: string): readonly (readonly [string, string])[] {
  return [
    ['extensions.partialClone', 'evil'],
    ['remote.evil.promisor', 'true'],
    ['remote.evil.url', url],
  ];
}

const FETCH = ['cat-file', '-p', 'LOST'];

const CANARIES: readonly Canary[] = [
  { name: 'core.fsmonitor', config: [['core.fsmonitor', 'CANARY']], plain: ['status'] },
  { name: 'core.hooksPath', config: [['core.hooksPath', 'HOOKS']], plain: ['update-ref', 'refs/heads/canary', 'HEAD'] },
  { name: 'hooks', hooks: true, plain: ['update-ref', 'refs/heads/canary', 'HEAD'] },
  { name: 'diff.<driver>.textconv', config: [['diff.evil.textconv', 'CANARY']], plain: ['diff', 'HEAD~1', 'HEAD'] },
  { name: 'diff.<driver>.command', config: [['diff.evil.command', 'CANARY']], plain: ['diff', 'HEAD~1', 'HEAD'] },
  { name: 'diff.external', config: [['diff.external', 'CANARY']], plain: ['diff', 'HEAD~1', 'HEAD'] },
  { name: 'filter.<driver>.clean', config: [['filter.evil.clean', 'CANARY']], plain: ['add', '--renormalize', '.'] },
  {
    name: 'filter.<driver>.smudge',
    config: [['filter.evil.smudge', 'CANARY']],
    plain: ['cat-file', '--filters', 'HEAD:a.evil'],
  },
  {
    name: 'filter.<driver>.process',
    config: [['filter.evil.process', 'CANARY']],
    plain: ['cat-file', '--filters', 'HEAD:a.evil'],
  },
  {
    name: 'remote.<promisor>.uploadpack',
    config: [...promisor('DIRECTORY'), ['remote.evil.uploadpack', 'CANARY']],
    plain: FETCH,
  },
  { name: 'core.sshCommand', config: [...promisor('ssh://host/x'), ['core.sshCommand', 'CANARY']], plain: FETCH },
  { name: 'core.gitProxy', config: [...promisor('git://host/x'), ['core.gitProxy', 'CANARY']], plain: FETCH },
  {
    name: 'ext:: transport',
    config: [...promisor('ext::CANARY'), ['protocol.ext.allow', 'always'], ['protocol.allow', 'always']],
    plain: FETCH,
  },
  {
    name: 'url.<base>.insteadOf',
    config: [
      ...promisor('https://example.com/x'),
      ['url.ext::CANARY .insteadOf', 'https://'],
      ['protocol.ext.allow', 'always'],
    ],
    plain: FETCH,
  },
  {
    name: 'credential.helper',
    config: [...promisor('https://127.0.0.1:9/x'), ['credential.helper', '!CANARY'], ['core.askPass', 'CANARY']],
  },
  {
    name: 'core.pager',
    config: [
      ['core.pager', 'CANARY'],
      ['pager.ls-files', 'CANARY'],
      ['pager.rev-list', 'CANARY'],
      ['pager.cat-file', 'CANARY'],
    ],
  },
  {
    name: 'alias',
    config: ['cat-file', 'ls-files', 'rev-list', 'diff-tree'].map((name) => [`alias.${name}`, '!CANARY'] as const),
  },
  { name: 'core.alternateRefsCommand', config: [['core.alternateRefsCommand', 'CANARY']] },
  {
    name: 'gpg.program',
    config: [
      ['gpg.program', 'CANARY'],
      ['log.showSignature', 'true'],
    ],
    plain: ['log', '-1', 'SIGNED'],
  },
  {
    name: 'core.editor',
    config: [
      ['core.editor', 'CANARY'],
      ['sequence.editor', 'CANARY'],
    ],
  },
  { name: 'uploadpack.packObjectsHook', config: [['uploadpack.packObjectsHook', 'CANARY']] },
];

const HOOK_NAMES = [
  'post-index-change',
  'reference-transaction',
  'pre-auto-gc',
  'post-checkout',
  'fsmonitor-watchman',
  'pre-commit',
];

interface Cage {
  readonly fixture: FixtureRepository;
  readonly trace: string;
  readonly lost: string;
  readonly signed: string;
}

function build(t: TestContext, canary: Canary): Cage {
  const fixture = makeRepository();
  t.after(() => fixture.remove());
  const trace = join(fixture.home, 'trace');
  const program = join(fixture.home, 'canary');
  const hooks = join(fixture.home, 'evil-hooks');
  const script = `#!/bin/sh\necho "$0" >> '${trace}'\nexit 1\n`;
  writeFileSync(program, script);
  chmodSync(program, 0o755);
  mkdirSync(hooks);
  for (const name of HOOK_NAMES) {
    writeFileSync(join(hooks, name), script);
    chmodSync(join(hooks, name), 0o755);
  }
  fixture.commit('first', { '.gitattributes': '* diff=evil filter=evil\n', 'a.evil': 'first', 'lost.evil': 'lost' });
  const lost = fixture.id('HEAD:lost.evil');
  fixture.commit('second', { 'a.evil': 'second' });
  fixture.write('a.evil', 'staged');
  fixture.git('add', '-A');
  fixture.write('untracked.evil', 'untracked');
  fixture.lose(lost);
  // Signed by nobody: enough for git to start the program that is to check it.
  const text = fixture
    .run(['cat-file', 'commit', 'HEAD'], '')
    .replace('\n\n', '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n');
  const signed = fixture.run(['hash-object', '-w', '-t', 'commit', '--stdin'], `${text}\n`);
  fixture.git('update-ref', 'refs/heads/signed', signed);
  const fill = (value: string): string =>
    value.replace('CANARY', program).replace('HOOKS', hooks).replace('DIRECTORY', fixture.directory);
  if (canary.hooks === true) for (const name of HOOK_NAMES) fixture.hook(name, script);
  for (const [key, value] of canary.config ?? []) fixture.git('config', key.replace('CANARY', program), fill(value));
  utimesSync(join(fixture.directory, 'a.evil'), 1, 1);
  rmSync(trace, { force: true });
  return { fixture, trace, lost, signed };
}

async function scanEverything({ directory }: FixtureRepository, lost: string): Promise<void> {
  const repository = await mustFind(directory);
  await listWorkingTree(directory, repository);
  for (const source of [
    openGitHistory(repository, SETTINGS),
    openStaged(repository, SETTINGS),
    openRange(repository, 'HEAD', SETTINGS),
  ]) {
    const seen = await readSource(source);
    const hits = [...seen.values()].map(({ id, type }) => hitIn(id, type));
    assert.ok(hits.length > 0, source.scope);
    await source.place([...hits, hitIn(lost)]);
    source.problems();
  }
}

for (const canary of CANARIES) {
  test(`${canary.name} runs nothing`, async (t) => {
    const { fixture, trace, lost, signed } = build(t, canary);
    const before = listEverything(fixture.directory);
    await scanEverything(fixture, lost);
    assert.equal(existsSync(trace), false, 'the program ran');
    assert.deepEqual(listEverything(fixture.directory), before, 'something was written');
    if (canary.plain === undefined) return;
    const args = canary.plain.map((arg) => arg.replace('LOST', lost).replace('SIGNED', signed));
    const { GIT_ALLOW_PROTOCOL: _, ...env } = fixture.environment();
    spawnSync('git', args, { cwd: fixture.directory, env, timeout: 20_000 });
    assert.equal(existsSync(trace), true, 'plain git was expected to run it');
  });
}

test('programs that the environment names do not run either', async (t) => {
  const { fixture, trace, lost } = build(t, { name: 'environment', config: promisor('ssh://host/x') });
  const program = join(fixture.home, 'canary');
  const saved = PROGRAM_VARIABLES.map((name) => [name, process.env[name]] as const);
  t.after(() => {
    for (const [name, value] of saved) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });
  for (const name of PROGRAM_VARIABLES) process.env[name] = program;
  await scanEverything(fixture, lost);
  assert.equal(existsSync(trace), false);
});

test('a git in the scanned directory is not the git that runs', async (t) => {
  const { fixture, trace, lost } = build(t, { name: 'git' });
  for (const name of ['git', 'git.exe', 'git-cat-file']) {
    writeFileSync(join(fixture.directory, name), `#!/bin/sh\necho x >> '${trace}'\n`);
    chmodSync(join(fixture.directory, name), 0o755);
  }
  const path = process.env['PATH'];
  t.after(() => {
    process.env['PATH'] = path;
  });
  process.env['PATH'] = `.:${path ?? ''}`;
  await scanEverything(fixture, lost);
  assert.equal(existsSync(trace), false);
});
