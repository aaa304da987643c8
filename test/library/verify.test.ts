/** The library's verify, against a server that speaks as Azure DevOps does. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { detect, UserError, verify } from '../../src/library.ts';
import { startFake } from '../azure/fake-azure-devops.ts';
import { findLeak, plant } from '../e2e/find-leak.ts';
import { breakNew, Dice, mintNew } from '../mint.ts';

test('each finding gets its verdict, and only what is proven is sent', async (t) => {
  const fake = await startFake(t);
  const [live, gone, broken] = [mintNew(new Dice(1)), mintNew(new Dice(2)), breakNew(mintNew(new Dice(3)))].map(plant);
  assert.ok(live && gone && broken);
  fake.state.addOrganization('contoso');
  const ada = fake.state.addUser('ada');
  for (const token of [live, gone, broken]) fake.state.addToken(token, ada, { revoked: token === gone });
  const { findings } = detect(`${live} ${gone} https://dev.azure.com/contoso ${broken}`);
  const verified = await verify(findings, { server: fake.url, organizations: ['contoso'] });
  const statusOf = (token: string) => verified.find(({ secret }) => secret.reveal() === token)?.verdict?.status;
  assert.deepEqual([live, gone, broken].map(statusOf), ['live', 'refused', 'unverified']);
  assert.equal(fake.requests.filter(({ headers }) => headers.authorization).length, 2);
  assert.deepEqual(
    verified.map(({ fingerprint }) => fingerprint),
    findings.map(({ fingerprint }) => fingerprint),
  );
  assert.equal(findLeak(inspect(verified, { depth: null }) + JSON.stringify(verified)), undefined);
});

test('a signal leaves tokens unverified; what cannot be asked is refused before anything is sent', async (t) => {
  const fake = await startFake(t);
  const { findings } = detect(mintNew(new Dice(4)));
  const [stopped] = await verify(findings, { server: fake.url, signal: AbortSignal.abort() });
  assert.equal(stopped?.verdict?.status, 'unverified');
  await assert.rejects(verify(findings, { organizations: ['a/b'] }), UserError);
  await assert.rejects(verify(findings, { server: 'http://example.com' }), UserError);
  assert.equal(fake.requests.length, 0);
});
