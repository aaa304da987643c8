/**
 * The built program asks Azure DevOps: Microsoft's own host names, TLS and all, through a proxy that leads them to the fake; and a server that
 * the user names.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { bareRefusal, captivePortal, signInRedirect } from '../azure/answers.ts';
import { makeCertificate } from '../azure/certificate.ts';
import { type FakeAzureDevOps, startFake } from '../azure/fake-azure-devops.ts';
import { startProxy } from '../azure/proxy.ts';
import { breakNew, Dice, mintLegacy, mintNew } from '../mint.ts';
import { findLeak, plant } from './find-leak.ts';
import { parseReport } from './read-report.ts';
import { endOf, folderFor, type Outcome, POSIX, repositoryFor, startProgram } from './run-program.ts';

const dice = new Dice(76);
const token = plant(mintNew(dice));
const NAMED = { 'a.yml': `# https://dev.azure.com/contoso/shop\npat: ${token}\n` };

interface Stage {
  readonly fake: FakeAzureDevOps;
  readonly run: (args: readonly string[], cwd: string, env?: Readonly<Record<string, string>>) => Promise<Outcome>;
}

/** No output may hold the token, in base64 neither. */
async function runIn(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const child = startProgram(args, { cwd, env });
  child.stdin.end();
  const outcome = await endOf(child);
  for (const text of [outcome.stdout, outcome.stderr]) assert.equal(findLeak(text), undefined);
  return outcome;
}

/** Microsoft's hosts, as far as the program can tell. */
async function setStage(t: TestContext): Promise<Stage> {
  const names = ['dev.azure.com', '*.dev.azure.com', 'app.vssps.visualstudio.com'];
  const certificate = makeCertificate(names);
  const fake = await startFake(t, { certificate });
  fake.state.addOrganization('contoso');
  const proxy = await startProxy(t, fake.port);
  const trusted = join(folderFor(t), 'ca.pem');
  writeFileSync(trusted, certificate.cert);
  const env = { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: trusted };
  return { fake, run: async (args, cwd, more = {}) => runIn(cwd, args, { ...env, ...more }) };
}

test('verify: live, refused, expired, unverified, each in words; the exit code is that of the worst', async (t) => {
  const { fake, run } = await setStage(t);
  const ada = fake.state.addUser('ada');
  const cwd = folderFor(t, NAMED);
  const mine = fake.state.addToken(token, ada);
  const live = await run(['verify'], cwd);
  assert.equal(live.code, 1);
  assert.match(live.stdout, /^✖ \w{4}…\w{4} {2}LIVE {2}in contoso, owner ada@contoso\.example\n {2}a\.yml:2:6\n/);
  assert.deepEqual(
    fake.requests.map(
      ({ method, host, headers }) => `${method} ${host} ${headers.authorization === undefined ? '' : 'token'}`,
    ),
    ['HEAD vssps.dev.azure.com ', 'GET dev.azure.com token'],
  );
  mine.revoked = true;
  const refused = await run(['verify'], cwd);
  assert.deepEqual([refused.code, refused.stderr], [2, ''], 'contoso was only guessed');
  assert.match(refused.stdout, /refused\n[^]*contoso: answered 401 without a word/);
  assert.match(refused.stdout.replaceAll(/\n +/g, ' '), /; another organization may know it: --organization NAME/);
  assert.equal((await run(['verify', '--organization', 'contoso'], cwd)).code, 0);
  fake.takeOver = ({ method }) => (method === 'HEAD' ? undefined : captivePortal());
  const unknown = await run(['verify'], cwd);
  assert.equal(unknown.code, 2);
  assert.match(unknown.stdout, /unknown\n[^]*answered 200 with a web page/);
});

test('the organization comes from the file, the remote of the repository, or the command line', async (t) => {
  const { fake, run } = await setStage(t);
  fake.state.addOrganization('fabrikam');
  fake.state.addToken(token, fake.state.addUser('ada'));
  const fixture = repositoryFor(t);
  fixture.git('remote', 'add', 'origin', 'https://dev.azure.com/fabrikam/p/_git/r');
  fixture.commit('first', { 'b.txt': token });
  const remote = await run(['verify', '--history'], fixture.directory);
  assert.match(remote.stdout, /LIVE {2}in fabrikam/);
  const chosen = await run(['verify', '--organization', 'contoso'], fixture.directory);
  assert.match(chosen.stdout, /LIVE {2}in contoso/);
  const profile = await run(['verify'], folderFor(t, { 'b.txt': token }));
  assert.match(
    profile.stdout,
    /LIVE {2}owner ada@contoso\.example\n[^]*app\.vssps\.visualstudio\.com: accepts it, in all/,
  );
});

test('no organization, one that does not exist, and an application: one clear line each, never live', async (t) => {
  const { fake, run } = await setStage(t);
  const none = await run(['verify'], folderFor(t, { 'b.txt': token }));
  assert.equal(none.code, 2);
  assert.match(
    none.stdout,
    /unverified\n {2}b\.txt:1:1\n {2}no organization is known to ask; say which with --organization NAME\n/,
  );
  const absent = await run(['verify', '--organization', 'nowhere'], folderFor(t, { 'b.txt': token }));
  assert.equal(absent.code, 2);
  assert.match(absent.stdout, /unverified\n[^]* {2}no such organization: nowhere; say which/);
  const sent = fake.requests.filter(({ url, headers }) => headers.authorization && !url.pathname.includes('/profile/'));
  assert.deepEqual(sent, []);
  fake.requests.length = 0;
  const files = { 'c.txt': `https://dev.azure.com/contoso ${mintLegacy(dice, 'application')} ${breakNew(token)}` };
  const unsent = await run(['verify'], folderFor(t, files));
  assert.equal(unsent.code, 2);
  assert.match(unsent.stdout, /a secret of an application/);
  assert.match(unsent.stdout, /not sent, as it may be no token/);
  assert.deepEqual(fake.requests, []);
});

test('the network is down, or somebody reads along', async (t) => {
  const { fake, run } = await setStage(t);
  const cwd = folderFor(t, NAMED);
  for (const [env, reason] of [
    [{ HTTPS_PROXY: 'http://127.0.0.1:1' }, /the proxy of HTTPS_PROXY could not be reached/],
    [{ NODE_EXTRA_CA_CERTS: '' }, /signed by nobody known here[^]*NODE_EXTRA_CA_CERTS=FILE/],
    [{ NODE_EXTRA_CA_CERTS: '', NODE_TLS_REJECT_UNAUTHORIZED: '0' }, /signed by nobody known here/],
  ] as const) {
    const { code, stdout } = await run(['verify'], cwd, env);
    assert.equal(code, 2);
    assert.match(stdout, /unknown\n/);
    assert.match(stdout.replaceAll(/\n +/g, ' '), reason);
  }
  assert.deepEqual(fake.requests, []);
  const wrong = await run(['verify'], cwd, { HTTPS_PROXY: 'socks5://ada:secret@127.0.0.1:1' });
  assert.deepEqual(wrong, {
    code: 2,
    stdout: '',
    stderr: 'error: HTTPS_PROXY does not hold the http or https URL of a proxy\n',
  });
});

test('a redirection is not followed, wherever it leads', async (t) => {
  const { fake, run } = await setStage(t);
  const other = await startFake(t);
  fake.takeOver = ({ method }) => (method === 'HEAD' ? undefined : { status: 302, headers: { Location: other.url } });
  assert.match((await run(['verify'], folderFor(t, NAMED))).stdout, /another address, to which nothing was sent/);
  fake.takeOver = ({ method }) => (method === 'HEAD' ? undefined : signInRedirect());
  assert.match((await run(['verify'], folderFor(t, NAMED))).stdout, /refused\n/);
  assert.deepEqual(other.requests, []);
});

test('scan --verify adds verdicts to every report; exit codes stay those of a scan', async (t) => {
  const fake = await startFake(t);
  const contoso = fake.state.addOrganization('contoso');
  const mine = fake.state.addToken(token, fake.state.addUser('ada'));
  const cwd = folderFor(t, NAMED);
  const out = folderFor(t);
  const asking = ['--verify', '--server', fake.url, '--organization', 'contoso'];
  const reports = ['json', 'sarif'].flatMap((format) => ['--report', `${format}=${join(out, format)}`]);
  const live = await runIn(cwd, ['scan', ...asking, ...reports]);
  assert.equal(live.code, 1);
  assert.match(live.stdout, / {2}LIVE in contoso, owner ada@contoso\.example\n/);
  const [finding] = parseReport(readFileSync(join(out, 'json'), 'utf8')).findings;
  assert.deepEqual(finding?.verdict, {
    status: 'live',
    reason: 'contoso: accepts it',
    organization: 'contoso',
    owner: 'ada@contoso.example',
    tenant: contoso.tenant,
  });
  const sarif = readFileSync(join(out, 'sarif'), 'utf8');
  const [result] = JSON.parse(sarif).runs[0].results;
  assert.equal(result.properties.verdict, 'live');
  assert.match(result.message.text, /It is live \(contoso: accepts it\)/);
  assert.ok(!sarif.includes('ada@'), 'names of people do not belong into SARIF');
  mine.revoked = true;
  assert.equal((await runIn(cwd, ['scan', ...asking])).code, 1);
  fake.requests.length = 0;
  assert.equal((await runIn(cwd, ['scan'])).code, 1);
  assert.deepEqual(fake.requests, []);
});

test('ids choose tokens; one that no token has is an error', async (t) => {
  const fake = await startFake(t);
  const other = mintNew(dice);
  const cwd = folderFor(t, { ...NAMED, 'b.txt': other });
  const { findings } = parseReport((await runIn(cwd, ['scan', '--format', 'json'])).stdout);
  const id = findings[1]?.fingerprint.slice(0, 12) ?? '';
  const asking = ['--server', `${fake.url}/contoso`];
  fake.state.addOrganization('contoso');
  fake.state.addToken(other, fake.state.addUser('ada'));
  const one = await runIn(cwd, ['verify', id, '.', ...asking]);
  assert.equal(one.code, 1);
  assert.equal(fake.requests.length, 1);
  const none = await runIn(cwd, ['verify', '0123456789ab', ...asking]);
  assert.equal(none.code, 2);
  assert.match(none.stderr, /^error: no token here has the id 0123456789ab/);
});

test('tokens on standard input', async (t) => {
  const fake = await startFake(t);
  fake.state.addOrganization('contoso');
  fake.state.addToken(token, fake.state.addUser('ada'));
  const child = startProgram(['verify', '--stdin', '--server', `${fake.url}/contoso`], { cwd: folderFor(t) });
  child.stdin.end(`pat: ${token}\n`);
  const { code, stdout } = await endOf(child);
  assert.equal(code, 1);
  assert.match(stdout, /LIVE {2}owner ada@contoso\.example\n {2}<stdin>:1:6\n/);
  assert.equal(findLeak(stdout), undefined);
});

test('nothing found, nothing asked: the words and codes of a scan', async (t) => {
  const clean = await runIn(folderFor(t, { 'a.txt': 'nothing' }), ['verify']);
  assert.equal(clean.code, 0);
  assert.match(clean.stdout, /no Azure DevOps tokens/);
});

test('no file of a scanned repository turns it on, or says whom to ask', async (t) => {
  const fake = await startFake(t);
  for (const wish of ['verify: true', `server: ${fake.url}`, 'organization: contoso', 'unproven: true']) {
    const { code, stderr } = await runIn(folderFor(t, { ...NAMED, '.pat-patrol.yml': `${wish}\n` }), [
      'verify',
      '--server',
      fake.url,
    ]);
    assert.equal(code, 2);
    assert.match(stderr, /unknown key/);
  }
  assert.deepEqual(fake.requests, []);
});

test('whom to ask is checked before anything is read', async (t) => {
  const cwd = folderFor(t, NAMED);
  for (const [args, message] of [
    [['--server', 'http://tfs.example.com'], /over http everybody on the way could read the tokens/],
    [['--server', 'nonsense'], /--server wants an https URL/],
    [['--organization', '../x'], /--organization wants a name such as contoso/],
    [['--organization', token], /--organization wants a name such as contoso/],
  ] as const) {
    const { code, stdout, stderr } = await runIn(cwd, ['verify', ...args]);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, message);
  }
});

test('stopped: what is known is shown, and the rest is marked', POSIX, async (t) => {
  const fake = await startFake(t, { latency: 20 });
  fake.state.addOrganization('contoso');
  fake.takeOver = () => bareRefusal();
  const tokens = Array.from({ length: 400 }, () => mintNew(dice));
  const cwd = folderFor(t, { 'many.txt': tokens.join('\n') });
  const child = startProgram(['verify', '--server', `${fake.url}/contoso`, '--format', 'json'], { cwd });
  child.stdin.end();
  const ended = endOf(child);
  while (fake.requests.length < 10) await new Promise((done) => setTimeout(done, 5));
  child.kill('SIGINT');
  const { code, stdout } = await ended;
  const { findings, complete } = JSON.parse(stdout) as {
    findings: { verdict: { status: string } }[];
    complete: boolean;
  };
  assert.deepEqual([code, complete, findings.length], [130, false, 400]);
  const statuses = new Set(findings.map(({ verdict }) => verdict['status']));
  assert.deepEqual([...statuses].toSorted(), ['refused', 'unverified']);
});
