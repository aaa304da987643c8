/** What a finding knows beside its token, and what cannot be checked, through the built program. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Dice, mintLegacy, mintNew } from '../mint.ts';
import { runProgram, repositoryFor } from './run-program.ts';
import { completeReport, scanJson } from './read-report.ts';

const dice = new Dice(72);
const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64');

interface Knowing {
  readonly organizations: readonly { readonly name: string; readonly from: string }[];
  readonly remediation: string;
  readonly keyKind?: string;
  readonly provider?: string;
  readonly places: readonly { readonly path: string; readonly carrier?: string }[];
}

test('a finding says what carries the token, to whom it may belong, and what to do there', (t) => {
  const fixture = repositoryFor(t);
  const token = mintNew(dice, { keyKind: 'D' });
  const url = 'pkgs.dev.azure.com/packages/_packaging/f/npm/registry/';
  fixture.commit('first', {
    'src/deep/.npmrc': `//registry.example/:_password=${base64(token)}\n`,
    '.npmrc': `registry=https://${url}\n`,
  });
  fixture.git('remote', 'add', 'origin', 'https://user:hidden@dev.azure.com/contoso/web/_git/web');
  for (const args of [[], ['--history']]) {
    const [finding] = completeReport(scanJson(args, { cwd: fixture.directory })).findings as readonly unknown[];
    const { organizations, remediation, keyKind, provider, places } = finding as Knowing;
    assert.deepEqual(organizations, [
      { name: 'contoso', from: 'remote' },
      { name: 'packages', from: 'config' },
    ]);
    assert.match(remediation, /^Revoke it at https:\/\/dev\.azure\.com\/contoso\/.*ado-npm-auth/);
    assert.deepEqual([keyKind, provider, places[0]?.carrier], ['derived', 'AAAS', 'npmrc-password']);
  }
  const { stdout } = runProgram(['scan'], { cwd: fixture.directory });
  assert.match(stdout, /in an npm _password · org contoso \(by the git remote\) · id /);
  assert.match(stdout, /a key derived from a\s+token/);
  const sarif = runProgram(['scan', '--format', 'sarif'], { cwd: fixture.directory }).stdout;
  assert.match(sarif, /in an npm _password/);
  assert.match(sarif, /"carrier": "npmrc-password"/);
  assert.ok(![stdout, sarif].some((text) => text.includes('hidden')));
});

test("where the text says nothing, the file's name does", (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('first', { 'ci/azure-pipelines.yml': `- script: echo ${mintLegacy(dice)}\n` });
  const { findings } = completeReport(scanJson(['--history'], { cwd: fixture.directory }));
  assert.equal((findings as unknown as readonly Knowing[])[0]?.places[0]?.carrier, 'pipeline-yaml');
});

test('encrypted credentials are remarks: on demand, in files, history and streams, and never a failure', (t) => {
  const fixture = repositoryFor(t);
  const code = `AQAAANCMnd8BFdERjHoAwE/Cl+sBAAAA${base64(dice.bytes(90))}`;
  const text = `<configuration>\n<add key="Password" value="${code}" />\n`;
  fixture.commit('first', { 'nuget.config': text });
  const setting = { cwd: fixture.directory };
  for (const args of [[], ['--history']]) {
    const { code: exit, stdout } = runProgram(
      ['scan', ...args, '--remarks', '--format', 'json', '--fail-on', 'possible'],
      setting,
    );
    const { findings, remarks } = JSON.parse(stdout) as {
      findings: unknown;
      remarks: readonly { path: string; line: number; carrier: string }[];
    };
    assert.equal(exit, 0);
    assert.deepEqual(findings, []);
    assert.deepEqual(
      remarks.map(({ path, line, carrier }) => [path, line, carrier]),
      [['nuget.config', 2, 'nuget-encrypted']],
    );
    assert.ok(!stdout.includes(code.slice(0, 12)));
  }
  const { stdout } = runProgram(['scan', '--stdin', '--remarks'], { ...setting, input: text });
  assert.match(stdout, /note: a NuGet password that only its user on its machine can decrypt/);
  const { stdout: plain } = runProgram(['scan', '--format', 'json'], setting);
  assert.ok(!('remarks' in JSON.parse(plain)));
});

test('inspect reads standard input and shows no whole token', () => {
  const token = mintNew(dice);
  const { code, stdout, stderr } = runProgram(['inspect'], { cwd: process.cwd(), input: `x=${token}\n` });
  assert.deepEqual([code, stderr], [0, '']);
  assert.match(stdout, /a genuine Azure DevOps token/);
  assert.ok(!stdout.includes(token.slice(0, 8)));
  assert.equal(runProgram(['inspect'], { cwd: process.cwd(), input: '' }).code, 2);
});
