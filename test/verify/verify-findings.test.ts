/** Which tokens of a scan are sent, how many at a time, and each only once. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Finding } from '../../src/core/finding.ts';
import { Secret } from '../../src/core/secret.ts';
import { serverAt } from '../../src/verify/services.ts';
import { listCandidates } from '../../src/verify/candidates.ts';
import { MICROSOFT } from '../../src/verify/services.ts';
import { type Verification, verifyFindings } from '../../src/verify/verify-findings.ts';
import { type FakeAzureDevOps, startFake } from '../azure/fake-azure-devops.ts';
import { sampleFinding } from '../cli/sample-report.ts';
import { Dice, mintNew } from '../mint.ts';
import { clientFor, serviceAt } from './client-for.ts';

const dice = new Dice(74);

function findingOf(token: string, finding: Partial<Finding> = {}): Finding {
  const organizations = [{ name: 'contoso', from: 'near' }] as const;
  return sampleFinding({ secret: new Secret(token), fingerprint: token, organizations, ...finding });
}

function settingsFor(t: TestContext, fake: FakeAzureDevOps, more: Partial<Verification> = {}): Verification {
  const { signal } = more;
  const client = clientFor(t, signal === undefined ? {} : { signal });
  const services = serviceAt(fake.url);
  return { client, services, organizations: [], unproven: false, now: Date.UTC(2026, 10, 22), ...more };
}

const tokensSent = ({ requests }: FakeAzureDevOps) => requests.filter(({ headers }) => headers.authorization).length;

test('a hundred tokens, two at a time, in the order of the findings, with progress', async (t) => {
  const fake = await startFake(t, { latency: 1 });
  fake.state.addOrganization('contoso');
  const ada = fake.state.addUser('ada');
  const tokens = Array.from({ length: 100 }, () => mintNew(dice));
  for (const [index, token] of tokens.entries()) fake.state.addToken(token, ada, { revoked: index % 3 === 0 });
  const progress: number[] = [];
  const findings = await verifyFindings(
    tokens.map((token) => findingOf(token)),
    settingsFor(t, fake, { onProgress: (done, total) => progress.push(done, total) }),
  );
  assert.deepEqual(
    findings.map(({ fingerprint, verdict }) => [fingerprint, verdict?.status]),
    tokens.map((token, index) => [token, index % 3 === 0 ? 'refused' : 'live']),
  );
  assert.equal(fake.mostAtOnce(), 2);
  assert.equal(tokensSent(fake), 100);
  assert.deepEqual(progress.slice(-2), [100, 100]);
});

test('a token that is found under two rules is asked about once', async (t) => {
  const fake = await startFake(t);
  fake.state.addOrganization('contoso');
  const token = mintNew(dice);
  fake.state.addToken(token, fake.state.addUser('ada'));
  const findings = [findingOf(token), findingOf(token, { ruleId: 'PAT002' })];
  const verdicts = await verifyFindings(findings, settingsFor(t, fake));
  assert.deepEqual(
    verdicts.map(({ verdict }) => verdict?.status),
    ['live', 'live'],
  );
  assert.equal(tokensSent(fake), 1);
});

test('only what a checksum vouches for is sent, unless the user wants more', async (t) => {
  const fake = await startFake(t);
  fake.state.addOrganization('contoso');
  const unsure = [
    findingOf(mintNew(dice), { checksum: 'invalid', confidence: 'likely' }),
    findingOf(mintNew(dice), { checksum: 'invalid', confidence: 'possible' }),
  ];
  const secretive = await verifyFindings(unsure, settingsFor(t, fake));
  for (const { verdict } of secretive) {
    assert.equal(verdict?.status, 'unverified');
    assert.match(verdict?.reason ?? '', /^not sent.*--unproven sends it/);
  }
  assert.equal(fake.requests.length, 0);
  await verifyFindings(unsure, settingsFor(t, fake, { unproven: true }));
  assert.equal(tokensSent(fake), 2);
});

test("an application's secret is no token that anybody could be asked about", async (t) => {
  const fake = await startFake(t);
  const findings = [findingOf(mintNew(dice), { kind: 'application' })];
  const [finding] = await verifyFindings(findings, settingsFor(t, fake, { unproven: true }));
  assert.match(finding?.verdict?.reason ?? '', /secret of an application/);
  assert.equal(finding?.verdict?.status, 'unverified');
  assert.equal(fake.requests.length, 0);
});

test("what a rule of one's own finds is never sent, not even when everything is", async (t) => {
  const fake = await startFake(t);
  const findings = [findingOf(mintNew(dice), { format: 'custom', checksum: 'none' })];
  const [finding] = await verifyFindings(findings, settingsFor(t, fake, { unproven: true }));
  assert.match(finding?.verdict?.reason ?? '', /rule of your own/);
  assert.equal(finding?.verdict?.status, 'unverified');
  assert.equal(fake.requests.length, 0);
});

test('old age is a remark, never a verdict', async (t) => {
  const fake = await startFake(t);
  fake.state.addOrganization('contoso');
  const ada = fake.state.addUser('ada');
  const [refused, young, live] = [mintNew(dice), mintNew(dice), mintNew(dice)];
  for (const token of [refused, young]) fake.state.addToken(token, ada, { revoked: true });
  fake.state.addToken(live, ada);
  const findings = [
    findingOf(refused, { issued: '2025-10' }),
    findingOf(young, { issued: '2025-11' }),
    findingOf(live, { issued: '2024-01' }),
  ];
  const verdicts = await verifyFindings(findings, settingsFor(t, fake));
  assert.match(verdicts[0]?.verdict?.reason ?? '', /; issued 2025-10, so probably expired unless it was extended$/);
  assert.equal(verdicts[0]?.verdict?.status, 'refused');
  for (const { verdict } of verdicts.slice(1)) assert.doesNotMatch(verdict?.reason ?? '', /issued/);
});

test('stopped: what is known is kept, the rest was not asked', async (t) => {
  const fake = await startFake(t);
  fake.state.addOrganization('contoso');
  const ada = fake.state.addUser('ada');
  const tokens = Array.from({ length: 9 }, () => mintNew(dice));
  for (const token of tokens) fake.state.addToken(token, ada);
  const controller = new AbortController();
  const onProgress = (done: number): void => {
    if (done === 3) controller.abort('SIGINT');
  };
  const settings = settingsFor(t, fake, { signal: controller.signal, onProgress });
  const statuses = (
    await verifyFindings(
      tokens.map((token) => findingOf(token)),
      settings,
    )
  ).map(({ verdict }) => verdict?.status);
  assert.ok(statuses.filter((status) => status === 'live').length >= 3);
  assert.ok(statuses.filter((status) => status === 'unverified').length >= 4);
});

test('candidates: chosen ones, then all that the scan knows, from wherever; each once', () => {
  const finding = findingOf('x', {
    organizations: [
      { name: 'Near', from: 'near' },
      { name: 'near', from: 'file' },
      { name: '../evil', from: 'file' },
      { name: 'remote', from: 'remote' },
      { name: 'Chosen', from: 'config' },
      { name: 'feed', from: 'config' },
    ],
  });
  assert.deepEqual(listCandidates(finding, { organizations: ['chosen'] }, MICROSOFT), [
    { name: 'chosen', chosen: true },
    { name: 'Near', chosen: false },
    { name: 'remote', chosen: false },
    { name: 'feed', chosen: false },
  ]);
});

test('a server is only asked about what the user says, else by its own address', () => {
  const server = serverAt('https://tfs.example.com/tfs/Main');
  const hints = { organizations: [] };
  assert.deepEqual(listCandidates(findingOf('x'), hints, server), [{ name: '', chosen: true }]);
  assert.equal(server.organization('').href, 'https://tfs.example.com/tfs/Main/');
});
