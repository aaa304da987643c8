import assert from 'node:assert/strict';
import { test } from 'node:test';
import { artifactOf, remoteUri } from '../../src/report/sarif-uri.ts';

test('paths as URIs', () => {
  const uri = (path: string, prefix = '') => artifactOf(path, { scope: 'tree', repository: { prefix } });
  assert.deepEqual(uri('a b/ü#?%[1].txt', 'x/'), { uri: 'x/a%20b/%C3%BC%23%3F%25%5B1%5D.txt', uriBaseId: '%SRCROOT%' });
  assert.deepEqual(uri("http://x/(1)'!*"), { uri: 'http%3A/x/%281%29%27%21%2A', uriBaseId: '%SRCROOT%' });
  assert.deepEqual(uri('./a/../b'), { uri: 'b', uriBaseId: '%SRCROOT%' });
  assert.deepEqual(uri('/etc/a b'), { uri: 'file:///etc/a%20b' });
  assert.deepEqual(uri('C:/a b'), { uri: 'file:///C:/a%20b' });
  assert.deepEqual(uri('//server/share/x'), { uri: 'file://server/share/x' });
  assert.deepEqual(uri('a\ud800'), { uri: 'a%EF%BF%BD', uriBaseId: '%SRCROOT%' });
  assert.deepEqual(uri('../b', 'x/y/'), { uri: 'x/b', uriBaseId: '%SRCROOT%' }, 'from a sub-directory');
  const staged = artifactOf('../b', { scope: 'staged', repository: { prefix: 'x/y/' } });
  assert.deepEqual(staged, { uri: 'x/b', uriBaseId: '%SRCROOT%' }, 'staged paths begin at the current directory');
  const history = artifactOf('a', { scope: 'history', repository: { prefix: 'x/' } });
  assert.deepEqual(history, { uri: 'a', uriBaseId: '%SRCROOT%' }, 'paths in a history begin at the root');
});

test('remotes as URIs, without credentials', () => {
  assert.equal(
    remoteUri('https://user:secret@dev.azure.com/o/p/_git/r?x=secret#y'),
    'https://dev.azure.com/o/p/_git/r',
  );
  assert.equal(remoteUri('git@github.com:owner/repo.git'), 'ssh://github.com/owner/repo.git');
  assert.equal(remoteUri('ssh://git@host:22/x y'), 'ssh://host:22/x%20y');
  for (const local of ['', '/srv/git/x.git', '../x', 'C:\\git\\x', 'file:///srv/x', 'ext::sh -c x', 'https://']) {
    assert.equal(remoteUri(local), undefined, local);
  }
});
