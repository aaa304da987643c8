import assert from 'node:assert/strict';
import test from 'node:test';
import { isWordy, maskRuns } from '../../src/detect/mask.ts';

test('words stay readable', () => {
  for (const run of [
    'AZURE_DEVOPS_EXT_PAT',
    'src/main/createAccessToken',
    'contoso/web/_git/web',
    'my-long-branch-name',
    'endpointCredentials',
    'VSS_NUGET_ACCESSTOKEN',
    'ConvertTo-SecureString',
    'MyVeryLongVariableNameForToken',
    'dockerconfigjson',
    'AzureDevOpsPatForFeed',
  ]) {
    assert.ok(isWordy(run), run);
    assert.equal(maskRuns(`x="${run}"`, false, false), `x="${run}"`);
  }
});

test('what may be a secret does not', () => {
  for (const run of [
    '0123456789abcdef',
    'abcdefghijklmnopq',
    'h5lxeqkz4zujkyvz',
    'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    'QVpVUkVfREVWT1BTX0VYVF9QQVQ==',
    'aBcDeFgHiJkLmNoPqRsT',
    'AbCdEfGhIjKlMnOpQrSt',
    'AbcDeFghIjkLmNopQrsTu',
    '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
  ]) {
    assert.ok(!isWordy(run), run);
    assert.equal(maskRuns(`x="${run}"`, false, false), 'x="…"');
  }
});

test('a run that touches a cut end is masked however short it is', () => {
  assert.equal(maskRuns('abc def ghi', true, true), '… def …');
  assert.equal(maskRuns(' abc ', true, true), ' abc ');
});
