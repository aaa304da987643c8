/** Every call to Azure DevOps that revoking makes, against the fake, and every way in which one can go wrong. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Secret } from '../../src/core/secret.ts';
import { askCaller } from '../../src/revoke/caller.ts';
import { listOwnTokens, revokeOwn } from '../../src/revoke/own-tokens.ts';
import type { Reply } from '../../src/revoke/reply.ts';
import { findDescriptor, listTokensOf, listUsers, revokeAsAdministrator } from '../../src/revoke/token-admin.ts';
import { correlatingIdsOf } from '../../src/verify/credential.ts';
import { serverAt } from '../../src/verify/services.ts';
import {
  bareRefusal,
  broken,
  captivePortal,
  type FakeAnswer,
  json,
  signInPage,
  signInRedirect,
  tooMany,
} from '../azure/answers.ts';
import { correlatingIdOf } from '../azure/state.ts';
import { clientFor } from '../verify/client-for.ts';
import { entraToken, setStage } from './stage.ts';

function valueOf<Value>(reply: Reply<Value>): Value {
  return reply.ok ? reply.value : assert.fail(reply.reason);
}

function reasonOf(reply: Reply<unknown>): string {
  return reply.ok ? assert.fail(`granted: ${JSON.stringify(reply.value)}`) : `${reply.trouble}: ${reply.reason}`;
}

test('the hashes of a token are those of the published examples', () => {
  assert.deepEqual(correlatingIdsOf(new Secret('test')), ['rPHgxCVAOw6CZsT9xXEw', 'C3IDnG/kvvNePwLu3YsnIvr1']);
});

test('an administrator lists the tokens of a user over all pages, with hashes; both ends of a list are understood', async (t) => {
  const { fake, ada, accessOf } = await setStage(t);
  const list = valueOf(await listTokensOf(ada.descriptor, 'contoso', accessOf('bob')));
  assert.deepEqual(
    list.map(({ hash }) => hash),
    fake.state.tokens.map(correlatingIdOf),
  );
  assert.equal(fake.requests.length, 2, 'the page after the one with a GUID of zeros is not asked for');
  for (const continuationToken of [null, undefined]) {
    fake.takeOver = () => json({ value: [{ authorizationId: fake.state.newId() }], continuationToken });
    assert.equal(valueOf(await listTokensOf(ada.descriptor, 'contoso', accessOf('bob'))).length, 1);
  }
});

test('users are listed over all pages by the header, and found by their id', async (t) => {
  const { fake, ada, accessOf } = await setStage(t);
  const seen: string[] = [];
  for await (const page of listUsers('contoso', accessOf('bob'))) seen.push(...valueOf(page));
  assert.deepEqual(
    seen,
    fake.state.users.map(({ descriptor }) => descriptor),
  );
  assert.equal(valueOf(await findDescriptor(ada.id, 'contoso', accessOf('bob'))), ada.descriptor);
  assert.match(reasonOf(await findDescriptor(fake.state.newId(), 'contoso', accessOf('bob'))), /^absent: answered 404/);
});

test('an administrator revokes by id: 204; 400 for what is no authorization there', async (t) => {
  const { fake, ada, addToken, accessOf } = await setStage(t);
  const { token } = addToken(ada);
  assert.equal(valueOf(await revokeAsAdministrator(token.authorizationId, 'contoso', accessOf('bob'))), 204);
  assert.ok(token.revoked);
  assert.deepEqual(JSON.parse(fake.requests.at(-1)?.body ?? ''), [{ authorizationId: token.authorizationId }]);
  assert.match(
    reasonOf(await revokeAsAdministrator(fake.state.newId(), 'contoso', accessOf('bob'))),
    /^broken: answered 400 \(VS403281\)$/,
  );
});

test('an owner lists active tokens over all pages: those of the month first, those of other organizations not', async (t) => {
  const { fake, ada, contoso, addToken, accessOf } = await setStage(t);
  const instanceId = contoso.id;
  addToken(ada, { displayName: 'dead', revoked: true });
  addToken(ada, { displayName: 'elsewhere', organizations: [fake.state.addOrganization('fabrikam')] });
  addToken(ada, { displayName: 'of May', validFrom: '2026-05-20T01:02:03Z', organizations: [contoso] });
  const wanted = { organization: 'contoso', instanceId, issued: '2026-05' };
  const own = valueOf(await listOwnTokens(wanted, accessOf('ada')));
  assert.deepEqual(
    own.map(({ displayName, sameMonth }) => [displayName, sameMonth]),
    [
      ['of May', true],
      ['other 0', false],
      ['other 1', false],
      ['other 2', false],
    ],
  );
  assert.ok(fake.requests.length > 1);
});

test('an owner revokes: 204, 200 without an error, and 200 with one, which is none', async (t) => {
  const { fake, ada, addToken, accessOf } = await setStage(t);
  const { token } = addToken(ada);
  assert.equal(valueOf(await revokeOwn(token.authorizationId, 'contoso', accessOf('ada'))), 204);
  assert.ok(token.revoked);
  fake.takeOver = () => json({ patToken: null, patTokenError: 'none' });
  assert.equal(valueOf(await revokeOwn(token.authorizationId, 'contoso', accessOf('ada'))), 200);
  fake.takeOver = undefined;
  assert.equal(
    reasonOf(await revokeOwn(fake.state.newId(), 'contoso', accessOf('ada'))),
    'broken: answered 200: authorizationNotFound',
  );
});

test('who asks is who the organization says', async (t) => {
  const { fake, bob, contoso, accessOf } = await setStage(t);
  assert.deepEqual(valueOf(await askCaller('contoso', accessOf('bob'))), {
    account: bob.account,
    id: bob.id,
    descriptor: bob.descriptor,
    instanceId: contoso.id,
  });
  const refused = /^broken: does not accept the access token: expired, or of another tenant; az login$/;
  assert.match(reasonOf(await askCaller('contoso', accessOf('old'))), refused);
  assert.match(reasonOf(await askCaller('contoso', accessOf('nobody'))), refused);
  fake.takeOver = () => captivePortal();
  assert.match(reasonOf(await askCaller('contoso', accessOf('bob'))), /^broken: answered 200 with a web page/);
});

test('no administrator, no person, and a user that is not there', async (t) => {
  const { ada, accessOf } = await setStage(t);
  const mayNot = /^barred: answered 401 \(TF400813\): this account may not do that$/;
  assert.match(reasonOf(await listTokensOf(ada.descriptor, 'contoso', accessOf('ada'))), mayNot);
  assert.match(reasonOf(await revokeAsAdministrator(ada.id, 'contoso', accessOf('cleo'))), mayNot);
  for await (const page of listUsers('contoso', accessOf('ada'))) assert.match(reasonOf(page), mayNot);
  const wanted = { organization: 'contoso', instanceId: undefined, issued: undefined };
  assert.match(reasonOf(await listOwnTokens(wanted, accessOf('robot'))), /^barred: answered 403: this account may not/);
  assert.match(
    reasonOf(await listTokensOf('aad.nobody', 'contoso', accessOf('bob'))),
    /^absent: answered 404 \(VS403283\)/,
  );
});

test('whatever else is answered, nothing is taken for a success', async (t) => {
  const { fake, ada, accessOf } = await setStage(t);
  const html = { status: 204, headers: { 'Content-Type': 'text/html' } };
  const cases: readonly [FakeAnswer, RegExp][] = [
    [signInPage(), /answered 203 with a sign-in page/],
    [signInRedirect(), /answered 302 with a sign-in page/],
    [bareRefusal(), /answered 401: this account may not do that, or its access token has expired/],
    [captivePortal(), /answered 200 with a web page: is that Azure DevOps/],
    [html, /answered 204 with a web page/],
    [tooMany('0'), /answered 429, too many requests/],
    [broken(), /answered 503/],
    [json({ message: 'VS403999: no' }, 400), /answered 400 \(VS403999\)/],
  ];
  for (const [answer, reason] of cases) {
    fake.takeOver = () => answer;
    // A host that has failed a few times is asked no more by the same client.
    const access = { ...accessOf('bob'), client: clientFor(t) };
    assert.match(reasonOf(await revokeAsAdministrator(ada.id, 'contoso', access)), reason);
    assert.match(reasonOf(await revokeOwn(ada.id, 'contoso', access)), reason);
    assert.match(reasonOf(await listTokensOf(ada.descriptor, 'contoso', access)), reason);
  }
  fake.takeOver = (_, response) => {
    response.destroy();
    return 'taken';
  };
  const access = { ...accessOf('bob'), client: clientFor(t) };
  assert.match(
    reasonOf(await revokeAsAdministrator(ada.id, 'contoso', access)),
    /^broken: 127\.0\.0\.1:\d+ could not be asked: it cut the connection$/,
  );
});

test('lists that are no lists, and ids that are none', async (t) => {
  const { fake, ada, accessOf } = await setStage(t);
  for (const body of [{}, { value: 7 }, [], 'x', { patTokens: {} }]) {
    fake.takeOver = () => json(body);
    assert.match(reasonOf(await listTokensOf(ada.descriptor, 'contoso', accessOf('bob'))), /something else than/);
    assert.match(
      reasonOf(
        await listOwnTokens({ organization: 'contoso', instanceId: undefined, issued: undefined }, accessOf('ada')),
      ),
      /something else than/,
    );
    for await (const page of listUsers('contoso', accessOf('bob'))) assert.match(reasonOf(page), /something else than/);
  }
  fake.takeOver = () => json({ value: [null, 7, {}, { authorizationId: '../x' }], continuationToken: null });
  assert.deepEqual(valueOf(await listTokensOf(ada.descriptor, 'contoso', accessOf('bob'))), []);
});

test('on a server the calls go below the collection', async (t) => {
  const { fake, ada, addToken, accessOf } = await setStage(t);
  const { token } = addToken(ada);
  const access = { ...accessOf('bob'), services: serverAt(`${fake.url}/tfs`) };
  assert.equal(valueOf(await revokeAsAdministrator(token.authorizationId, 'contoso', access)), 204);
  assert.equal(fake.requests.at(-1)?.url.pathname, '/tfs/contoso/_apis/tokenadmin/revocations');
  assert.equal(fake.requests.at(-1)?.headers.authorization, `Bearer ${entraToken('bob')}`);
});
