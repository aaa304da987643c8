import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutCredentials } from '../../src/git/remote-url.ts';

const CASES: readonly (readonly [url: string, shown: string | undefined])[] = [
  ['https://dev.azure.com/contoso/project/_git/repository', 'https://dev.azure.com/contoso/project/_git/repository'],
  ['https://contoso@dev.azure.com/contoso/_git/r', 'https://dev.azure.com/contoso/_git/r'],
  ['https://user:secret@dev.azure.com/contoso/_git/r', 'https://dev.azure.com/contoso/_git/r'],
  ['https://:secret@github.com/o/r.git', 'https://github.com/o/r.git'],
  ['https://user:se/cret@github.com/o/r.git', undefined],
  ['https://github.com/o/r.git?access_token=secret#secret', 'https://github.com/o/r.git'],
  ['ssh://git:secret@host:22/o/r', 'ssh://host:22/o/r'],
  ['git@github.com:o/r.git', 'git@github.com:o/r.git'],
  ['user:secret@host:o/r', undefined],
  ['/home/me/repository', undefined],
  ['file:///home/me/repository', undefined],
  ['ext::sh -c secret', undefined],
];

for (const [url, shown] of CASES) {
  test(`${url} is shown as ${shown}`, () => assert.equal(withoutCredentials(url), shown));
}
