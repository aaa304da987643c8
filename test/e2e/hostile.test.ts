/** Names that an attacker chose, through the built program: no terminal and no CI system acts on any line of any output. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { FORMATS } from '../../src/report/reporter.ts';
import { Dice, mintNew } from '../mint.ts';
import { carriedBy, findActedOn, HOSTILE } from '../report/acted-on.ts';
import { parseReport, type Report } from './read-report.ts';
import { folderFor, POSIX, repositoryFor, runProgram, type Setting } from './run-program.ts';

const dice = new Dice(22);
const TOKEN = mintNew(dice);

/** What a file can be called, and an author, who has no line feeds. */
const NAMES = [
  ...HOSTILE,
  '\x1b]0;title\x07',
  '##[section]x',
  '\x9b31m',
  '-rf',
  '--output=x',
  '$(touch x)',
  '`x`',
  '"quoted"',
  "it's",
  '\\x1b[2J',
]
  .map((name) => name.replaceAll(/[\0/]/g, '_').replaceAll(/\p{Cs}/gu, '_'))
  .filter((name) => name !== '');

/** Every report of a scan, none of which anything acts on; returns the JSON one. */
function scanAllWays(t: TestContext, args: readonly string[], setting: Setting): Report {
  const out = folderFor(t);
  const reports = FORMATS.flatMap((format) => ['--report', `${format}=${join(out, format)}`]);
  for (const [system, env] of [
    ['github', { FORCE_COLOR: '1', GITHUB_ACTIONS: 'true' }],
    ['azure', { LANG: 'C', TF_BUILD: 'True' }],
  ] as const) {
    const { stdout, stderr } = runProgram(['scan', '--verbose', '--all-places', ...reports, ...args], {
      ...setting,
      env,
    });
    assert.equal(findActedOn(carriedBy(system, stdout)), undefined, args.join(' '));
    assert.equal(findActedOn(stderr), undefined, args.join(' '));
  }
  for (const name of readdirSync(out)) {
    const report = carriedBy(name, readFileSync(join(out, name), 'utf8'));
    assert.equal(findActedOn(report), undefined, `${args.join(' ')}: ${name}`);
  }
  return parseReport(readFileSync(join(out, 'json'), 'utf8'));
}

test('paths, authors, messages, organizations, remotes', POSIX, (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('base');
  fixture.git('config', 'remote.origin.url', 'https://example.com/\x1b[2J##vso[task.complete]');
  fixture.git('checkout', '-q', '-b', '##vso%0A\u202e');
  NAMES.forEach((name, at) => {
    fixture.write(`${at}/${name}`, `${name} https://dev.azure.com/${name} ${mintNew(dice)} ${name}`);
    fixture.write(`${name}/${at}.txt`, `${name}\n${TOKEN}`);
    fixture.git('add', '--all');
    const who = name.replaceAll(/[\n<>]/g, ' ');
    fixture.run(['commit', '-q', '--cleanup=verbatim', '-F', '-'], `${name}\n\n${name} ${mintNew(dice)}\n`, {
      GIT_AUTHOR_NAME: `x${who}`,
    });
    fixture.run(['tag', '-a', '--cleanup=verbatim', '-F', '-', `v${at}`], `${name}\n${name}${mintNew(dice)}`, {
      GIT_COMMITTER_NAME: `x${who}`,
    });
  });
  const { directory: cwd } = fixture;
  assert.equal(scanAllWays(t, [], { cwd }).findings.length, NAMES.length + 1);
  const report = scanAllWays(t, ['--history'], { cwd });
  assert.equal(report.findings.length, 3 * NAMES.length + 1);
  scanAllWays(t, ['--range', 'main..HEAD'], { cwd });
  // The reports escape, and parse to the very names.
  const paths = new Set(report.findings.flatMap(({ places }) => places.map(({ path }) => path)));
  for (const [at, name] of NAMES.entries()) assert.ok(paths.has(`${at}/${name}`), JSON.stringify(name));
});

test('what cannot be read', POSIX, (t) => {
  const cwd = folderFor(t);
  for (const name of NAMES) execFileSync('mkfifo', ['--', `./${name}`], { cwd });
  const named = NAMES.map((name) => `./${name}`);
  const report = scanAllWays(t, ['--', ...named, ...named.map((name) => `${name}?`)], { cwd });
  assert.equal(report.problems.length, 2 * NAMES.length);
});

test('what is typed', POSIX, (t) => {
  const cwd = folderFor(t, {
    'a.yml': '"\\e[2J": 1\n',
    'b.yml': 'exclude: "##vso[task.complete]"\nfailOn: "##[error]"\n',
  });
  const words: readonly ((name: string) => readonly string[])[] = [
    (name) => [name],
    (name) => ['scan', '--', name],
    (name) => ['scan', `--${name}`],
    (name) => ['scan', `--format=${name}`],
    (name) => ['scan', `--range=${name}..HEAD`],
    (name) => ['scan', `--config=${name}`],
    (name) => ['rules', name],
  ];
  const names = ['::error::x\n##[error]y\x1b[2J', '##vso[task.complete]\u202e\x9b2J'];
  const typed = [
    ...words.flatMap((word) => names.map(word)),
    ['scan', '--config', 'a.yml'],
    ['scan', '--config', 'b.yml'],
  ];
  for (const args of typed) {
    const { code, stdout, stderr } = runProgram(args, { cwd });
    assert.equal(code, 2, JSON.stringify(args));
    assert.equal(findActedOn(stdout), undefined, JSON.stringify(args));
    assert.equal(findActedOn(stderr), undefined, JSON.stringify(args));
  }
});
