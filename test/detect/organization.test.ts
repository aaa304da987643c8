import assert from 'node:assert/strict';
import test from 'node:test';
import { detect } from '../../src/detect/detect.ts';
import { Dice, mintLegacy, mintNew } from '../mint.ts';

const TOKEN = mintLegacy(new Dice(31));

function organizationIn(text: string): string | undefined {
  const bytes = Buffer.from(text.replaceAll('TOKEN', TOKEN));
  const [match] = detect(bytes, 0, bytes.length, 0);
  assert.ok(match, text);
  return match.organization;
}

test('reads the organization from every kind of mention', () => {
  for (const text of [
    'https://user:TOKEN@dev.azure.com/contoso/web/_git/web',
    'https://TOKEN@dev.azure.com/contoso',
    '//pkgs.dev.azure.com/contoso/_packaging/feed/npm/registry/:_authToken=TOKEN',
    'https:\\/\\/dev.azure.com\\/contoso\\/web TOKEN',
    'https%3A%2F%2Fdev.azure.com%2Fcontoso%2Fweb TOKEN',
    'git@ssh.dev.azure.com:v3/contoso/web/web TOKEN',
    'https://any:TOKEN@contoso.visualstudio.com/DefaultCollection',
    'https://contoso.pkgs.visualstudio.com/_packaging TOKEN',
    'contoso@vs-ssh.visualstudio.com:v3/contoso/web TOKEN',
    'https://contoso@dev.azure.com TOKEN',
    'az devops login --organization contoso # TOKEN',
    "az devops login --org 'contoso' # TOKEN",
    'az devops login --organization https://dev.azure.com/contoso # TOKEN',
    'AZURE_DEVOPS_ORG=contoso TOKEN',
    '"AZDO_ORGANIZATION": "contoso", "pat": "TOKEN"',
    '[azdevops-cli:https://dev.azure.com/contoso]\npersonal access token = TOKEN',
    'TOKEN https://dev.azure.com/contoso https://dev.azure.com/fabrikam',
    'https://dev.azure.com/_apis/x https://app.vssps.visualstudio.com/_apis https://dev.azure.com/contoso/ TOKEN',
  ]) {
    assert.equal(organizationIn(text), 'contoso', text);
  }
});

test('takes nothing else for an organization', () => {
  for (const text of [
    'TOKEN',
    'https://user:TOKEN@dev.azure.com/',
    'https://dev.azure.com/{organization}/ TOKEN',
    'https://dev.azure.com/your-org/ TOKEN',
    'https://marketplace.visualstudio.com/items TOKEN',
    'https://app.vssps.visualstudio.com/_apis TOKEN',
    'https://dc.services.visualstudio.com/v2/track TOKEN',
    'TOKEN@dev.azure.com',
    `https://dev.azure.com/contoso${' '.repeat(3000)}TOKEN`,
  ]) {
    assert.equal(organizationIn(text), undefined, text);
  }
});

test('reads it from the user name where no path names one, unless that is a word for nobody', () => {
  for (const [text, expected] of [
    ['https://contoso:TOKEN@dev.azure.com', 'contoso'],
    ['https://contoso:TOKEN@dev.azure.com/', 'contoso'],
    ['https://contoso:TOKEN@pkgs.dev.azure.com:443 ', 'contoso'],
    ['https://contoso%3ATOKEN@dev.azure.com"', 'contoso'],
    ['contoso:TOKEN@dev.azure.com', 'contoso'],
    ['contoso@dev.azure.com TOKEN', 'contoso'],
    ['https://contoso:secret@dev.azure.com TOKEN', 'contoso'],
    ['https://contoso:TOKEN@dev.azure.com/fabrikam/web', 'fabrikam'],
    ['https://contoso@dev.azure.com/fabrikam/web TOKEN', 'fabrikam'],
    ['https://contoso:TOKEN@dev.azure.com.example.org', undefined],
    ['my_contoso:TOKEN@dev.azure.com', undefined],
    ['https://your-org:TOKEN@dev.azure.com', undefined],
  ] as const) {
    assert.equal(organizationIn(text), expected, text);
  }
  for (const user of [
    'user',
    'git',
    'pat',
    'build',
    'token',
    'any',
    'x-access-token',
    'PersonalAccessToken',
    'feed',
    'optional',
    'dummy',
    'oauth2',
    'username',
    'VssSessionToken',
  ]) {
    assert.equal(organizationIn(`https://${user}:TOKEN@dev.azure.com`), undefined, user);
    assert.equal(organizationIn(`https://${user}@dev.azure.com TOKEN`), undefined, user);
  }
});

test('a placeholder is no organization, and neither is a part of one', () => {
  for (const name of [
    'YOUR_ORG',
    'YOUR-ORG',
    'your-org',
    'yourorg',
    'myorg',
    'my-org',
    '<org>',
    '{organization}',
    '${ORG}',
    '$(org)',
    'ORG',
    'organization',
    'your-organization-name',
    'org${id}',
    'org$(id)',
    'con_toso',
    'con.toso',
    '%ORG%',
  ]) {
    assert.equal(organizationIn(`https://dev.azure.com/${name}/x TOKEN`), undefined, name);
    assert.equal(organizationIn(`az devops login --organization ${name} # TOKEN`), undefined, name);
    assert.equal(organizationIn(`https://${name}.visualstudio.com/x TOKEN`), undefined, name);
  }
  for (const end of [
    '/x',
    '?a',
    '"',
    "'",
    ' ',
    ')',
    '}',
    '. ',
    ',',
    ';',
    '#',
    '\\n',
    '%2Fx',
    '<',
    ']',
    '`',
    '&',
    ':',
  ]) {
    assert.equal(organizationIn(`https://dev.azure.com/contoso${end} TOKEN`), 'contoso', end);
  }
});

test('keeps the spelling, and takes the nearest on either side', () => {
  assert.equal(organizationIn('dev.azure.com/ConToso TOKEN'), 'ConToso');
  assert.equal(organizationIn(`dev.azure.com/left ${'.'.repeat(50)} TOKEN dev.azure.com/right`), 'right');
  assert.equal(organizationIn(`dev.azure.com/left TOKEN ${'.'.repeat(50)} dev.azure.com/right`), 'left');
});

test('a name that the searched slice cuts off is none: it may be the start of another token', () => {
  const [first, second] = [mintNew(new Dice(5)), mintNew(new Dice(6))];
  for (let filler = 1990; filler < 2048; filler++) {
    const text = Buffer.from(`${first} ${'.'.repeat(filler - 15)} dev.azure.com/${second}`);
    for (const { token, organization } of detect(text, 0, text.length, 3)) {
      if (token === first) assert.equal(organization, undefined, `${filler}`);
    }
  }
});
