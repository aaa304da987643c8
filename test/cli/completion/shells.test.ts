/** What real shells offer with the scripts that are made for them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { MODES } from '../../../src/ci/mode.ts';
import { COMMAND_NAMES } from '../../../src/cli/commands.ts';
import { describeCommands } from '../../../src/cli/completion/describe-commands.ts';
import { loadCompletion, type Shell, SHELLS } from '../../../src/cli/completion/shells.ts';
import { FORMATS } from '../../../src/report/reporter.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const FILES = { 'notes.txt': '', 'with space.txt': '', 'docs/a': '' };

/** Lines of a command, and what a shell has to offer at their ends, in any order; those of `some` among others. */
const CASES: readonly (readonly [line: string, offers: readonly string[]])[] = [
  ['', [...COMMAND_NAMES, 'help']],
  ['ci --mode ', MODES],
  ['unin', ['uninstall']],
  ['--v', ['--version']],
  ['help ins', ['inspect', 'install']],
  ['scan --fo', ['--format']],
  ['scan --format ', FORMATS],
  ['scan --format j', ['json', 'jsonl', 'junit']],
  ['scan -q --min-confidence ', ['possible', 'likely', 'certain']],
  ['scan --report sa', ['sarif=']],
  ['scan n', ['notes.txt']],
  ['scan --exclude x w', ['with space.txt']],
  ['scan -o no', ['notes.txt']],
  ['install --hooks-path ', ['docs/']],
  ['install --hook pre-r', ['pre-receive']],
  ['baseline pr', ['prune']],
  ['baseline import n', ['notes.txt']],
  ['init g', ['github', 'gitlab']],
  ['init github ho', ['hooks']],
  ['hook pre-c', ['pre-commit']],
  ['completion ', SHELLS],
  ['rules PAT00', ['PAT001', 'PAT002', 'PAT003', 'PAT004', 'PAT005']],
  ['doctor ', []],
  ['doctor --q', ['--quick']],
  ['inspect n', []],
  ['nosuch ', []],
];

/** Tests run from the root of the repository. */
const CAPTURE = resolve('test/cli/completion/capture.zsh');

/** What a shell offers at the end of a line. */
type Offer = (folder: string, script: string, line: string) => readonly string[];

function runShell(command: string, args: readonly string[], cwd: string): readonly string[] {
  const { stdout, stderr, status } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    timeout: 30_000,
    env: { PATH: process.env['PATH'] ?? '', HOME: cwd, TERM: 'dumb', LANG: 'C.UTF-8' },
  });
  assert.equal(status, 0, `${command}: ${stderr}`);
  assert.equal(stderr, '', command);
  return stdout.split('\n').filter((line) => line !== '');
}

const offerInBash: Offer = (folder, script, line) => {
  const words = ['pat-patrol', ...line.split(/ |(?<==)|(?==)/)];
  const code = [
    `source '${script}'`,
    `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})`,
    `COMP_CWORD=${words.length - 1}`,
    '_pat_patrol pat-patrol; for one in "${COMPREPLY[@]}"; do printf "%s\\n" "$one"; done',
  ].join('\n');
  // readline adds the slash, as it was told that these are names of files.
  return runShell('bash', ['--norc', '--noprofile', '-c', code], folder).map((one) => (one === 'docs' ? 'docs/' : one));
};

const offerInFish: Offer = (folder, script, line) =>
  runShell('fish', ['--no-config', '-c', `source '${script}'; complete -C 'pat-patrol ${line}'`], folder).map((offer) =>
    offer.replace(/\t.*/, ''),
  );

const offerInZsh: Offer = (folder, script, line) =>
  runShell('zsh', ['-f', CAPTURE, script, `pat-patrol ${line}`], folder).map((offer) => offer.replaceAll('\\ ', ' '));

const OFFERS: Readonly<Partial<Record<Shell, Offer>>> = { bash: offerInBash, fish: offerInFish, zsh: offerInZsh };

/** Where there is nothing else to offer, zsh offers options. */
const OPTIONS_IN_ZSH = ['doctor '];

async function scriptFor(t: TestContext, shell: Shell): Promise<string> {
  const render = await loadCompletion(shell);
  return join(temporaryFolder(t, { [shell]: render(await describeCommands()) }), shell);
}

for (const [shell, offer] of Object.entries(OFFERS)) {
  const { error } = spawnSync(shell, ['--version']);
  const skip = error === undefined ? false : `there is no ${shell} here`;
  test(`${shell} offers what the program takes`, { skip }, async (t) => {
    const script = await scriptFor(t, shell as Shell);
    const folder = temporaryFolder(t, FILES);
    for (const [line, offers] of CASES) {
      if (shell === 'zsh' && OPTIONS_IN_ZSH.includes(line)) continue;
      // zsh may offer one thing twice, under two headings that nobody sees.
      assert.deepEqual([...new Set(offer(folder, script, line))].sort(), [...offers].sort(), `pat-patrol ${line}<TAB>`);
    }
  });
}

test('bash offers values after an equals sign as well, which it takes for a word of its own', async (t) => {
  const script = await scriptFor(t, 'bash');
  const folder = temporaryFolder(t, FILES);
  assert.deepEqual(offerInBash(folder, script, 'scan --format='), FORMATS);
  assert.deepEqual(offerInBash(folder, script, 'scan --format=sa'), ['sarif']);
  assert.deepEqual(offerInBash(folder, script, 'scan --config=n'), ['notes.txt']);
});

test('PowerShell gets every command, option and value, quoted as it wants', async () => {
  const script = (await loadCompletion('pwsh'))(await describeCommands());
  for (const name of COMMAND_NAMES) assert.match(script, new RegExp(`^    '${name}' = @\\{$`, 'm'));
  assert.match(script, /choices = @\{ .*'--min-confidence' = @\('possible', 'likely', 'certain'\)/);
  assert.match(script, /'--pick' = 'of the owner''s list that one, with one id'/);
  const outside = script.replaceAll(/'(?:[^']|'')*'/g, "''");
  for (const [open, close] of ['{}', '()', '[]'].map((pair) => [...pair] as [string, string]))
    assert.equal(outside.split(open).length, outside.split(close).length, `${open}${close}`);
});
