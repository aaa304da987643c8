/** No output of the built program holds a token: in no format, from no source, whatever it lies in, and not in error messages either. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { base64, base64url, encode, utf16be, utf16le, wrap, type Encoder } from '../detect/encoders.ts';
import type { FixtureRepository } from '../make-repository.ts';
import { breakNew, Dice, mintLegacy, mintNew } from '../mint.ts';
import { findLeak, plant } from './find-leak.ts';
import { parseReport } from './read-report.ts';
import { folderFor, type Outcome, POSIX, repositoryFor, runProgram, type Setting } from './run-program.ts';

const dice = new Dice(21);

/** A new token whose checksum is written in base64, with a character that base62 has not. */
function mintOdd(): string {
  for (;;) {
    const token = mintNew(dice, { spelling: 'base64' });
    if (token.includes('+')) return token;
  }
}

const KINDS: Readonly<Record<string, () => string>> = {
  new: () => mintNew(dice),
  odd: mintOdd,
  legacy: () => mintLegacy(dice),
  application: () => mintLegacy(dice, 'application'),
  broken: () => breakNew(mintNew(dice)),
  unsigned: () => mintNew(dice).replace('JQQJ9', 'JQQJ8'),
};

const ENCODINGS: Readonly<Record<string, readonly Encoder[]>> = {
  plain: [],
  'base64-0': [base64()],
  'base64-1': [base64(':')],
  'base64-2': [base64('me')],
  'base64-user': [base64('user@example.com:', '\n')],
  url: [base64url('x')],
  twice: [base64(':'), base64()],
  wrapped: [base64('PAT:'), wrap(64)],
  'wrapped-76': [base64('PAT:'), wrap(76, '\r\n')],
  utf16le: [utf16le()],
  utf16be: [utf16be('x = ')],
  powershell: [utf16le('x'), base64()],
};

function assertSecret({ stdout, stderr }: Outcome, what: string): void {
  for (const text of [stdout, stderr]) assert.equal(findLeak(text), undefined, what);
}

/** Runs a scan with every report and every way to show more; returns the JSON report. */
function scanAllWays(t: TestContext, args: readonly string[], setting: Setting): ReturnType<typeof parseReport> {
  const out = folderFor(t);
  const reports = ['json', 'jsonl', 'sarif', 'console'].flatMap((format) => [
    '--report',
    `${format}=${join(out, format)}`,
  ]);
  const what = args.join(' ');
  assertSecret(runProgram(['scan', '--verbose', '--all-places', ...reports, ...args], setting), what);
  assertSecret(runProgram(['scan', ...args], { ...setting, env: { FORCE_COLOR: '1', LANG: 'C' } }), what);
  for (const name of readdirSync(out))
    assertSecret({ code: 0, stdout: readFileSync(join(out, name), 'utf8'), stderr: '' }, `${what}: ${name}`);
  return parseReport(readFileSync(join(out, 'json'), 'utf8'));
}

/** Files with every kind in every encoding, and several on one line. */
function makeFiles(): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const [kind, mintOne] of Object.entries(KINDS)) {
    for (const [name, encoders] of Object.entries(ENCODINGS)) {
      files[`${kind}/${name}.txt`] = Buffer.concat([
        Buffer.from(kind === 'application' ? 'https://dev.azure.com/contoso\n' : 'a\n'),
        encode(plant(mintOne()), ...encoders),
      ]);
    }
  }
  const line = Object.values(KINDS).map((mintOne) => plant(mintOne()));
  files['line.txt'] = Buffer.from(`pats = ${line.join(';')}`);
  files['glued.txt'] = Buffer.from(
    `${line[0]}${line[2]}${line[0]}\n${line.map((token) => Buffer.from(token).toString('base64')).join(' ')}`,
  );
  files['minified.js'] = Buffer.from(`${'x=1;'.repeat(3000)}"${line[0]}","${line[2]}"${';y=2'.repeat(3000)}`);
  return files;
}

test('the model of a leak does catch one', () => {
  const token = plant(mintNew(dice));
  for (const text of [
    token,
    token.slice(20, 37),
    Buffer.from(`xx${token}`).toString('base64'),
    Buffer.from(`:${token.slice(0, 40)}`).toString('base64'),
  ]) {
    assert.notEqual(findLeak(`a ${text} b`), undefined);
  }
  assert.equal(findLeak(`${token.slice(0, 16)}…${token.slice(-16)}`), undefined);
});

test('files of a tree, of a history, staged, in a range, on standard input', (t) => {
  const files = makeFiles();
  const fixture = repositoryFor(t);
  fixture.commit('base');
  for (const [path, content] of Object.entries(files)) fixture.write(path, content);
  fixture.git('add', '--all');
  const { directory: cwd } = fixture;
  const least = Object.keys(KINDS).length * Object.keys(ENCODINGS).length;
  assert.ok(scanAllWays(t, [], { cwd }).findings.length >= least - Object.keys(ENCODINGS).length);
  scanAllWays(t, ['--staged'], { cwd });
  fixture.commit('all');
  scanAllWays(t, ['--range', 'HEAD~1..HEAD'], { cwd });
  scanAllWays(t, ['--history'], { cwd });
  scanAllWays(t, ['--stdin'], { cwd, input: Buffer.concat(Object.values(files)) });
});

/** A repository in which everything that has a name is called like a token. */
function nameEverything(fixture: FixtureRepository, token: string): void {
  const remote = `r${token.length}${token.slice(0, 4)}`;
  const author = {
    GIT_AUTHOR_NAME: `Ada ${token}`,
    GIT_AUTHOR_EMAIL: `${token}@example.com`,
    GIT_COMMITTER_NAME: token,
  };
  fixture.git('remote', 'add', remote, `https://x:${token}@dev.azure.com/contoso/${token}/_git/${token}`);
  fixture.git('checkout', '-q', '-b', `feature/${token}`);
  fixture.write(`${token}/${token}.txt`, `https://dev.azure.com/${token}/ ${token} ${token}`);
  fixture.git('add', '--all');
  fixture.run(['commit', '-q', '-m', `subject ${token}\n\n${token} and ${token}`], '', author);
  fixture.run(['tag', '-a', '-m', token, `v-${token}`], '', author);
  fixture.git('notes', `--ref=${token}`, 'add', '-m', token);
  fixture.write(`staged-${token}.txt`, token);
  fixture.git('add', '--all');
}

const scopes: readonly (readonly string[])[] = [[], ['--history'], ['--staged'], ['--range', 'main..HEAD']];

test('names: paths, branches, authors, messages, tags, remotes, organizations', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('base');
  for (const kind of ['new', 'legacy', 'application', 'broken', 'unsigned']) {
    nameEverything(fixture, plant((KINDS[kind] as () => string)()));
  }
  for (const args of scopes)
    assert.ok(scanAllWays(t, args, { cwd: fixture.directory }).findings.length > 0, args.join(' '));
});

test('names with a token whose checksum has a +', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('base');
  nameEverything(fixture, plant(mintOdd()));
  for (const args of scopes) scanAllWays(t, args, { cwd: fixture.directory });
});

test('names with a token in base64', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('base');
  nameEverything(fixture, Buffer.from(`:${plant(mintNew(dice))}`).toString('base64url'));
  for (const args of scopes) scanAllWays(t, args, { cwd: fixture.directory });
});

test('error messages', POSIX, (t) => {
  for (const mintOne of [KINDS['new'], KINDS['odd'], KINDS['legacy']]) {
    const token = plant((mintOne as () => string)());
    const fixture = repositoryFor(t);
    fixture.commit('base', { [`config-${token}.yml`]: `${token}: 1\n` });
    for (const args of [
      ['scan', token],
      ['scan', `--${token}`],
      ['scan', '--format', token],
      ['scan', '--range', `${token}..HEAD`],
      ['scan', '--config', `config-${token}.yml`],
      ['scan', '--config', token],
      ['scan', '--output', `${token}/x`],
      ['scan', '--jobs', token],
      ['scan', '--verify', '--server', token],
      ['verify', '--organization', token],
      ['verify', '--server', `https://${token}@example.com/${token}`],
      [token],
      ['rules', token],
    ]) {
      const outcome = runProgram(args, { cwd: fixture.directory });
      assert.equal(outcome.code, 2, args.join(' '));
      assertSecret(outcome, args.join(' '));
    }
  }
});
