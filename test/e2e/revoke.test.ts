/** The built program revokes: the whole story, who must say yes, what is left to people, and what a kill leaves behind. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { AuditEntry } from '../../src/core/revocation.ts';
import { captivePortal } from '../azure/answers.ts';
import type { FakeAzureDevOps } from '../azure/fake-azure-devops.ts';
import { startFake } from '../azure/fake-azure-devops.ts';
import type { FakeToken } from '../azure/state.ts';
import { Dice, mintLegacy, mintNew } from '../mint.ts';
import { entraToken } from '../revoke/stage.ts';
import { findLeak, plant } from './find-leak.ts';
import { endOf, folderFor, type Outcome, POSIX, repositoryFor, startProgram } from './run-program.ts';

const dice = new Dice(78);

interface Stage {
  readonly fake: FakeAzureDevOps;
  readonly cwd: string;
  readonly token: FakeToken;
  readonly asking: readonly string[];
  readonly run: (args: readonly string[], env?: Readonly<Record<string, string>>, input?: string) => Promise<Outcome>;
  readonly audit: () => readonly AuditEntry[];
}

const BOB = { AZURE_DEVOPS_ACCESS_TOKEN: plant(entraToken('bob')) };

async function setStage(t: TestContext): Promise<Stage> {
  const fake = await startFake(t);
  fake.state.addOrganization('contoso');
  const [ada, bob, cleo] = ['ada', 'bob', 'cleo'].map((name) => fake.state.addUser(name));
  assert.ok(ada && bob && cleo);
  fake.state.addCaller(entraToken('ada'), ada);
  fake.state.addCaller(entraToken('bob'), bob, { isAdministrator: true });
  fake.state.addCaller(entraToken('cleo'), cleo);
  for (let i = 0; i < 3; i++) fake.state.addToken(mintNew(dice), ada);
  const token = fake.state.addToken(plant(mintNew(dice)), ada, { displayName: 'deploy from laptop' });
  const fixture = repositoryFor(t);
  const cwd = fixture.directory;
  fixture.commit('first', { 'ci.yml': `# https://dev.azure.com/contoso/shop\npat: ${token.secret}\n` });
  return {
    fake,
    cwd,
    token,
    asking: ['--server', fake.url, '--organization', 'contoso'],
    run: async (args, env = BOB, input = '') => {
      const child = startProgram(args, { cwd, env });
      child.stdin.end(input);
      const outcome = await endOf(child);
      for (const text of [outcome.stdout, outcome.stderr]) assert.equal(findLeak(text), undefined);
      return outcome;
    },
    audit: () => readRecord(join(cwd, 'pat-patrol-audit.jsonl')),
  };
}

function readRecord(file: string): readonly AuditEntry[] {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  assert.equal(findLeak(text), undefined);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as AuditEntry);
}

const events = (entries: readonly AuditEntry[]) => entries.map(({ event }) => event);

test('the story: verify, plan, revoke, verify, incident', async (t) => {
  const { fake, token, asking, run, audit, cwd } = await setStage(t);
  assert.match((await run(['verify', ...asking])).stdout, /LIVE {2}in contoso, owner ada@contoso\.example/);
  const plan = await run(['revoke', '--history', '--dry-run', ...asking]);
  assert.equal(plan.code, 1);
  assert.match(plan.stdout, /to be revoked {2}id [0-9a-f]{12}\n {2}ci\.yml:2:6/);
  assert.match(plan.stdout, / {2}leaked {2}since \d{4}-\d\d-\d\d, commit [0-9a-f]{10}\n/);
  assert.match(plan.stdout, / {2}owner {3}ada@contoso\.example, in contoso\n/);
  assert.match(plan.stdout, / {2}name {4}deploy from laptop, to 2126-01-02, vso\.code vso\.packaging_write\n/);
  assert.match(plan.stdout, new RegExp(` {2}match {3}its hash is that of authorization ${token.authorizationId}\n`));
  assert.match(plan.stdout, / {2}way {5}Token Admin API, as bob@contoso\.example \(AZURE_DEVOPS_ACCESS_TOKEN\)\n/);
  assert.match(plan.stdout, /dry run: nothing was revoked\n/);
  assert.deepEqual([token.revoked, audit()], [false, []]);
  token.lingers = 1;
  const done = await run(['revoke', '--yes', '--history', ...asking]);
  assert.deepEqual([done.code, done.stderr], [0, '']);
  assert.match(
    done.stdout,
    /✔ \w{4}…\w{4} {2}revoked {2}id [^]*revoked; asked again, it answered 401 without a word[^]*✔ 1 revoked\n$/,
  );
  assert.ok(token.revoked);
  assert.equal(fake.state.tokens.filter(({ revoked }) => revoked).length, 1, 'no other token is touched');
  assert.deepEqual(events(audit()), ['intent', 'done', 'confirmed']);
  assert.match((await run(['verify', ...asking])).stdout, /refused\n/);
  const again = await run(['revoke', '--yes', ...asking]);
  assert.deepEqual([again.code, token.revoked], [0, true]);
  const report = await run(['incident', '--history', '-o', 'reports']);
  assert.deepEqual([report.code, report.stdout], [0, '']);
  const id = audit()[0]?.fingerprint.slice(0, 12) ?? '';
  const text = readFileSync(join(cwd, 'reports', `incident-${id}.md`), 'utf8');
  assert.equal(findLeak(text), undefined);
  assert.match(text, /- owner: `ada@contoso\.example`/);
  assert.match(text, /asked again: not accepted any more, in `contoso`/);
  assert.match(text, /- \[x\] revoke it: done, and seen to be refused/);
});

test('without somebody who can say yes nothing is even read', async (t) => {
  const { fake, asking, run } = await setStage(t);
  const nobody = await run(['revoke', ...asking]);
  assert.deepEqual([nobody.code, nobody.stdout], [2, '']);
  assert.match(nobody.stderr, /^error: nobody can say yes here: --yes revokes without asking, --dry-run only shows/);
  for (const ci of [{ CI: 'true' }, { TF_BUILD: 'True' }])
    for (const args of [['--organization', 'contoso'], ['--yes']]) {
      const { code, stderr } = await run(['revoke', '--server', fake.url, ...args], { ...BOB, ...ci });
      assert.equal(code, 2);
      assert.match(stderr, /^error: in CI revoke wants --yes and --organization NAME, or --dry-run\n/);
    }
  assert.deepEqual(fake.requests, []);
  assert.equal((await run(['revoke', '--yes', ...asking], { ...BOB, CI: 'true' })).code, 0);
});

test('who may not: the reason, and what people can do', async (t) => {
  const { token, asking, run, audit } = await setStage(t);
  const stranger = await run(['revoke', '--yes', ...asking], { AZURE_DEVOPS_ACCESS_TOKEN: entraToken('cleo') });
  assert.equal(stranger.code, 1);
  assert.match(stranger.stdout, /▲ \w{4}…\w{4} {2}left to its owner/);
  assert.match(
    stranger.stdout.replaceAll(/\n +/g, ' '),
    /contoso: answered 401 \(TF400813\): this account may not do that; its owner can revoke it/,
  );
  assert.match(
    stranger.stdout.replaceAll(/\n +/g, ' '),
    /by hand: ada@contoso\.example signs in to http:\S+\/contoso\/_usersSettings\/tokens, chooses/,
  );
  assert.deepEqual([token.revoked, audit()], [false, []]);
});

test('bad access tokens: one clear line, nothing asked, exit 2', async (t) => {
  const { fake, token, asking, run } = await setStage(t);
  const expired = entraToken('bob', { exp: 1 });
  for (const [value, message] of [
    [expired, /^error: the Entra access token of AZURE_DEVOPS_ACCESS_TOKEN has expired: az account get-access-token/],
    [token.secret, /^error: AZURE_DEVOPS_ACCESS_TOKEN holds a personal access token, and one leaked is enough/],
    ['x', /^error: AZURE_DEVOPS_ACCESS_TOKEN holds no Entra access token/],
  ] as const) {
    const { code, stdout, stderr } = await run(['revoke', '--yes', ...asking], { AZURE_DEVOPS_ACCESS_TOKEN: value });
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, message);
    assert.equal(stderr.trim().split('\n').length, 1);
  }
  assert.deepEqual(fake.requests, []);
  const none = await run(['revoke', '--yes', ...asking], {
    PATH:
      process.env['PATH']
        ?.split(':')
        .filter((folder) => !existsSync(join(folder, 'az')))
        .join(':') ?? '',
  });
  assert.equal(none.code, 2);
  assert.match(none.stdout.replaceAll(/\n +/g, ' '), /cannot be revoked[^]*no Entra access token: az was not found/);
  const foreign = await run(['revoke', '--yes', ...asking], { AZURE_DEVOPS_ACCESS_TOKEN: entraToken('stranger') });
  assert.equal(foreign.code, 2);
  assert.match(
    foreign.stdout.replaceAll(/\n +/g, ' '),
    /contoso: does not accept the access token: expired, or of another tenant/,
  );
  assert.ok(!token.revoked);
});

test('the access token from standard input; a personal one only when that is said', async (t) => {
  const { fake, token, asking, run } = await setStage(t);
  const stdin = await run(['revoke', '--dry-run', '--access-token-stdin', ...asking], {}, `${entraToken('bob')}\n`);
  assert.match(stdin.stdout, /as bob@contoso\.example/);
  const pat = plant(mintNew(dice));
  const [, bob] = fake.state.users;
  assert.ok(bob);
  fake.state.addToken(pat, bob, { scope: 'app_token' });
  const { code } = await run(['revoke', '--yes', '--allow-pat', ...asking], { AZURE_DEVOPS_ACCESS_TOKEN: pat });
  assert.deepEqual([code, token.revoked], [0, true]);
});

test('a portal, a network that is down, an application, and no organization: never revoked, never exit 0', async (t) => {
  const { fake, token, asking, run, cwd } = await setStage(t);
  fake.takeOver = () => captivePortal();
  const portal = await run(['revoke', '--yes', ...asking]);
  assert.equal(portal.code, 2);
  assert.match(portal.stdout, /cannot be revoked/);
  const down = await run(['revoke', '--yes', '--server', 'http://127.0.0.1:1', '--organization', 'contoso']);
  assert.equal(down.code, 2);
  assert.match(down.stdout.replaceAll(/\n +/g, ' '), /could not be asked: it refused the connection/);
  const application = startProgram(['revoke', '--yes', '--stdin', ...asking], { cwd, env: BOB });
  application.stdin.end(mintLegacy(dice, 'application'));
  const { code, stdout } = await endOf(application);
  assert.equal(code, 2);
  assert.match(stdout, /a secret of an application/);
  for (const text of [portal.stdout, down.stdout, stdout]) assert.doesNotMatch(text, /\d revoked/);
  assert.ok(!token.revoked);
});

// Where the program is killed, and what the record must say then. In the last two the token is dead, and nobody has seen it.
const KILLS = [
  { at: 'before anything is sent', method: 'GET', path: 'personalaccesstokens', after: false, record: [], dead: false },
  { at: 'when the call arrives', method: 'POST', path: 'revocations', after: false, record: ['intent'], dead: false },
  {
    at: 'before the answer to the call',
    method: 'POST',
    path: 'revocations',
    after: true,
    record: ['intent'],
    dead: true,
  },
  {
    at: 'while it asks for proof',
    method: 'GET',
    path: 'connectionData',
    after: true,
    record: ['intent', 'done'],
    dead: true,
  },
] as const;

for (const { at, method, path, after, record, dead } of KILLS) {
  test(`killed ${at}: the record tells the truth, and a second run goes on`, POSIX, async (t) => {
    const { fake, cwd, token, asking, run, audit } = await setStage(t);
    const child = startProgram(['revoke', '--yes', ...asking], { cwd, env: BOB });
    child.stdin.end();
    fake.takeOver = (request) => {
      if (request.method !== method || !request.url.pathname.includes(path)) return undefined;
      if (path === 'connectionData' && !token.revoked) return undefined;
      if (after) token.revoked = true;
      child.kill('SIGKILL');
      return { status: 500 };
    };
    assert.equal((await endOf(child)).code, null);
    fake.takeOver = undefined;
    assert.deepEqual(events(audit()), record);
    assert.equal(token.revoked, dead);
    const second = await run(['revoke', '--yes', ...asking]);
    assert.equal(second.code, 0);
    assert.ok(token.revoked);
    assert.equal(audit().at(-1)?.event, 'confirmed');
    assert.match(second.stdout, /1 revoked\n$/);
  });
}

test('scan --revoke reports as a scan does, and revokes beside it', async (t) => {
  const { token, asking, run, audit } = await setStage(t);
  const shown = await run(['scan', '--revoke', '--dry-run', '--format', 'json', ...asking]);
  assert.equal(shown.code, 1);
  assert.equal(JSON.parse(shown.stdout).findings[0].verdict.status, 'live');
  assert.match(shown.stderr, /to be revoked[^]*dry run: nothing was revoked/);
  const { code, stdout, stderr } = await run(['scan', '--revoke', '--yes', ...asking]);
  assert.deepEqual([code, token.revoked, events(audit())], [1, true, ['intent', 'done', 'confirmed']]);
  assert.match(stdout, /LIVE in contoso/);
  assert.match(stderr, /1 revoked\n$/);
});

test('nothing found, nothing to do', async (t) => {
  const child = startProgram(['revoke', '--yes'], { cwd: folderFor(t, { 'a.txt': 'nothing' }), env: BOB });
  child.stdin.end();
  const { code, stdout } = await endOf(child);
  assert.deepEqual([code, stdout], [0, '✔ no tokens\n']);
});
