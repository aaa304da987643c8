import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIXED_OPTIONS, gitEnvironment, LOCATION_VARIABLES } from '../../src/git/environment.ts';

const AMBIENT = {
  HOME: '/home/me',
  PATH: '/bin',
  GIT_DIR: '.git',
  GIT_INDEX_FILE: '.git/index.lock',
  GIT_CONFIG_GLOBAL: '/home/me/config',
  GIT_EXTERNAL_DIFF: '/evil',
  GIT_SSH_COMMAND: '/evil',
  GIT_EXEC_PATH: '/evil',
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_PARAMETERS: "'core.fsmonitor=/evil'",
  GIT_REPLACE_REF_BASE: 'refs/evil/',
  GIT_TRACE: '1',
  GIT_ALLOW_PROTOCOL: 'ext',
  GIT_NO_REPLACE_OBJECTS: '',
  EDITOR: 'vi',
  PAGER: 'less',
};

test('of git’s variables only those that say where the repository is are kept, and only for its own directory', () => {
  const own = gitEnvironment({ directory: '/here', inherit: true }, AMBIENT);
  assert.equal(own['GIT_DIR'], '.git');
  assert.equal(own['GIT_INDEX_FILE'], '.git/index.lock');
  const other = gitEnvironment({ directory: '/there', inherit: false }, AMBIENT);
  for (const name of LOCATION_VARIABLES) assert.equal(other[name], undefined, name);
  for (const environment of [own, other]) {
    assert.equal(environment['HOME'], '/home/me');
    assert.equal(environment['GIT_CONFIG_GLOBAL'], '/home/me/config');
    assert.deepEqual(
      Object.values(environment).filter((value) => value?.includes('evil')),
      [],
    );
    for (const name of ['GIT_TRACE', 'GIT_CONFIG_COUNT', 'EDITOR', 'PAGER'])
      assert.equal(environment[name], undefined, name);
    assert.equal(environment['GIT_ALLOW_PROTOCOL'], 'none');
    assert.equal(environment['GIT_NO_REPLACE_OBJECTS'], '1');
    assert.equal(environment['GIT_OPTIONAL_LOCKS'], '0');
  }
});

test('the working tree that was found is the one git works in', () => {
  assert.equal(gitEnvironment({ directory: '/a/b', inherit: false, root: '/a' }, AMBIENT)['GIT_WORK_TREE'], '/a');
});

test('names are never patterns, and every setting has a value', () => {
  assert.ok(FIXED_OPTIONS.includes('--literal-pathspecs'));
  const settings = FIXED_OPTIONS.filter((_, index) => FIXED_OPTIONS[index - 1] === '-c');
  assert.ok(settings.length > 5);
  // Without `=` git takes a setting for `true`.
  assert.deepEqual(
    settings.filter((setting) => !setting.includes('=')),
    [],
  );
});
