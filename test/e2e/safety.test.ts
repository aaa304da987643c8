/** The built program runs nothing that a scanned repository names, and changes nothing in it. Each program is a canary that leaves its name. */
import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { listEverything, type FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { PROGRAM_VARIABLES } from '../program-variables.ts';
import { placesOf, scanJson } from './read-report.ts';
import { POSIX, repositoryFor, runCommand } from './run-program.ts';

const TOKEN = mintNew(new Dice(25));
const COMMANDS = [
  'cat-file',
  'ls-files',
  'rev-list',
  'diff-tree',
  'diff-index',
  'ls-tree',
  'rev-parse',
  'config',
  'for-each-ref',
  'version',
];
const HOOKS = [
  'post-index-change',
  'reference-transaction',
  'pre-auto-gc',
  'post-checkout',
  'fsmonitor-watchman',
  'pre-commit',
];

interface Cage {
  readonly fixture: FixtureRepository;
  /** Names of the programs that ran since it was last asked. */
  readonly sung: () => readonly string[];
}

/** Settings that name a program, each its own canary. */
function settings(canary: (name: string) => string): readonly (readonly [key: string, value: string])[] {
  return [
    ['core.fsmonitor', canary('fsmonitor')],
    ['core.hooksPath', canary('hooksPath/x').replace(/\/x$/, '')],
    ['core.pager', canary('pager')],
    ['core.editor', canary('editor')],
    ['core.askPass', canary('askPass')],
    ['core.sshCommand', canary('sshCommand')],
    ['core.gitProxy', canary('gitProxy')],
    ['core.alternateRefsCommand', canary('alternateRefsCommand')],
    ['credential.helper', `!${canary('credential')}`],
    ['diff.external', canary('diff.external')],
    ['diff.evil.textconv', canary('textconv')],
    ['diff.evil.command', canary('diff.command')],
    ['filter.evil.clean', canary('filter.clean')],
    ['filter.evil.smudge', canary('filter.smudge')],
    ['filter.stream.process', canary('filter.process')],
    ['gpg.program', canary('gpg')],
    ['log.showSignature', 'true'],
    ['uploadpack.packObjectsHook', canary('packObjectsHook')],
    ['sequence.editor', canary('sequence.editor')],
    ...COMMANDS.flatMap((name) => [
      [`alias.${name}`, `!${canary('alias')}`] as const,
      [`pager.${name}`, canary('pager.command')] as const,
    ]),
    // A promisor remote: plain git fetches what is missing from it.
    ['core.repositoryFormatVersion', '1'],
    ['extensions.partialClone', 'file'],
    ['protocol.allow', 'always'],
    ['protocol.ext.allow', 'always'],
  ];
}

const remotes = (
  canary: (name: string) => string,
  directory: string,
): readonly (readonly [string, string, string])[] => [
  ['file', directory, canary('uploadpack')],
  ['ssh', 'ssh://host.invalid/x', canary('ssh.uploadpack')],
  ['proxy', 'git://host.invalid/x', canary('git.uploadpack')],
  ['ext', `ext::${canary('ext')}`, canary('ext.uploadpack')],
];

function build(t: TestContext, lose: boolean): Cage {
  const fixture = repositoryFor(t);
  const trace = join(fixture.home, 'trace');
  const programs = join(fixture.home, 'programs');
  const script = `#!/bin/sh\necho "$0" >> '${trace}'\nexit 1\n`;
  const canary = (name: string): string => {
    const path = join(programs, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, script);
    chmodSync(path, 0o755);
    return path;
  };
  fixture.commit('first', {
    '.gitattributes': '*.evil diff=evil filter=evil\n*.stream filter=stream\n',
    'a.evil': 'a',
    'lost.evil': 'lost',
  });
  const lost = fixture.id('HEAD:lost.evil');
  fixture.commit('second', { 'a.evil': `second ${TOKEN}`, 'b.stream': 'b' });
  const signed = fixture
    .git('cat-file', 'commit', 'HEAD')
    .replace('\n\n', '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n');
  fixture.git('update-ref', 'HEAD', fixture.run(['hash-object', '-w', '-t', 'commit', '--stdin'], `${signed}\n`));
  fixture.write('a.evil', `staged ${TOKEN}`);
  fixture.git('add', '--all');
  fixture.write('untracked.evil', TOKEN);
  if (lose) fixture.lose(lost);
  for (const name of HOOKS) {
    canary(`hooksPath/${name}`);
    fixture.hook(name, script);
  }
  const config = settings(canary).map(([key, value]) => {
    const [, section = '', subsection, name = ''] = /^([^.]+)\.(?:(.+)\.)?([^.]+)$/.exec(key) ?? [];
    return `[${section}${subsection === undefined ? '' : ` "${subsection}"`}]\n\t${name} = "${value}"\n`;
  });
  for (const [name, url, uploadpack] of remotes(canary, fixture.directory)) {
    config.push(`[remote "${name}"]\n\tpromisor = true\n\turl = "${url}"\n\tuploadpack = "${uploadpack}"\n`);
  }
  // Written at once: git itself would run half of them while it sets the rest.
  writeFileSync(join(fixture.directory, '.git/config'), config.join(''), { flag: 'a' });
  // Older than the index thinks, so that git has to look into them.
  for (const name of ['a.evil', 'b.stream']) utimesSync(join(fixture.directory, name), 1, 1);
  const sung = (): readonly string[] => {
    const names = existsSync(trace) ? readFileSync(trace, 'utf8').trimEnd().split('\n') : [];
    rmSync(trace, { force: true });
    return [...new Set(names.map((name) => name.replace(/^.*\/(?=programs|\.git)/, '')))].toSorted();
  };
  sung();
  return { fixture, sung };
}

test('no program runs, and nothing is written', POSIX, (t) => {
  for (const lose of [true, false]) {
    const { fixture, sung } = build(t, lose);
    const before = listEverything(fixture.directory);
    for (const args of [[], ['--no-ignore'], ['--history'], ['--staged'], ['--range', 'HEAD~1..HEAD']]) {
      const { report } = scanJson(['--verbose', ...args], { cwd: fixture.directory });
      assert.ok(placesOf(report, TOKEN).length > 0, args.join(' '));
      assert.equal(report.complete, !(lose && args.includes('--history')), JSON.stringify(report.problems));
      assert.deepEqual(sung(), [], `${args.join(' ')} ran a program`);
      assert.deepEqual(listEverything(fixture.directory), before, `${args.join(' ')} changed something`);
    }
  }
});

test('neither do programs that the environment names', POSIX, (t) => {
  const { fixture, sung } = build(t, true);
  const program = join(fixture.home, 'programs', 'pager');
  const env = {
    ...Object.fromEntries(PROGRAM_VARIABLES.map((name) => [name, program])),
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.fsmonitor',
    GIT_CONFIG_VALUE_0: program,
  };
  for (const args of [[], ['--history'], ['--staged'], ['--range', 'HEAD~1..HEAD']]) {
    assert.ok(placesOf(scanJson(args, { cwd: fixture.directory, env }).report, TOKEN).length > 0);
    assert.deepEqual(sung(), [], args.join(' '));
  }
});

test('plain git does run them', POSIX, (t) => {
  const { fixture, sung } = build(t, true);
  const lost = runCommand('git', ['rev-parse', 'HEAD~1:lost.evil'], { cwd: fixture.directory }).stdout.trim();
  sung();
  const expected: readonly (readonly [args: readonly string[], name: RegExp])[] = [
    [['status'], /fsmonitor/],
    [['hash-object', '--path=a.evil', 'a.evil'], /filter\.(?:clean|process)/],
    [['diff', 'HEAD~1', 'HEAD'], /diff\.(?:command|external)/],
    [['-c', 'diff.external=', '-c', 'diff.evil.command=', 'show', 'HEAD'], /textconv|gpg/],
    [['cat-file', '--filters', 'HEAD:a.evil'], /filter\.smudge/],
    [['cat-file', '-p', lost], /programs\/(?:uploadpack|sshCommand|gitProxy|ext)/],
    [['update-ref', 'refs/heads/x', 'HEAD'], /hooksPath\/reference-transaction/],
    [['-c', 'core.hooksPath=.git/hooks', 'update-ref', 'refs/heads/y', 'HEAD'], /\.git\/hooks\/reference-transaction/],
  ];
  for (const [args, name] of expected) {
    runCommand('git', args, { cwd: fixture.directory });
    const ran = sung();
    assert.ok(
      ran.some((program) => name.test(program)),
      `${args.join(' ')} ran ${ran.join(', ')}`,
    );
  }
});
