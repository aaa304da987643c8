import assert from 'node:assert/strict';
import { copyFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { goesByName } from '../../src/install/called-name.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { POSIX } from '../e2e/run-program.ts';

const BY_NAME = [
  'case "$(basename "$0")" in pre-commit) exit 1;; esac',
  'hook=${0##*/}',
  'case $0 in */pre-commit) make ;; esac',
  "hook_type = File.basename($0)\nrequire 'overcommit'",
  'name = os.path.basename(sys.argv[0])',
  'const name = path.basename(process.argv[1])',
  'hook=$(basename -- "${BASH_SOURCE[0]}")',
  'if ($0 =~ /pre-commit$/) { exit 1 }',
  'name = Path(__file__).name\nif Path(sys.argv[0]).stem == "x": pass',
];

const NOT_BY_NAME = [
  'npm test',
  'cd "$(dirname "$0")/.." && make',
  'here=${0%/*}\n"$here/check" "$@"',
  'echo "$0: failed" >&2',
  'basename "$1"',
  'echo ${00}',
];

test('a script that asks for its name, in the usual languages', (t) => {
  for (const text of BY_NAME)
    assert.ok(goesByName(temporaryFolder(t, { 'pre-commit': `#!/bin/sh\n${text}\n` }), 'pre-commit'), text);
});

test('one that does not', (t) => {
  for (const text of NOT_BY_NAME)
    assert.ok(!goesByName(temporaryFolder(t, { 'pre-commit': `#!/bin/sh\n${text}\n` }), 'pre-commit'), text);
});

test('one whose name is looked at by a file that it sources', (t) => {
  const files = { 'pre-commit': '#!/bin/sh\n. "$(dirname "$0")/husky.sh"\n', 'husky.sh': 'hookName=`basename "$0"`\n' };
  assert.ok(goesByName(temporaryFolder(t, files), 'pre-commit'));
  assert.ok(!goesByName(temporaryFolder(t, { ...files, 'husky.sh': 'set -e\n' }), 'pre-commit'));
});

test('a program behind a link that has another name', POSIX, (t) => {
  const folder = temporaryFolder(t, { hooks: '\u007fELF\0' });
  symlinkSync('hooks', join(folder, 'pre-commit'));
  assert.ok(goesByName(folder, 'pre-commit'));
  copyFileSync(join(folder, 'hooks'), join(folder, 'copy'));
  renameSync(join(folder, 'copy'), join(folder, 'pre-commit'));
  assert.ok(!goesByName(folder, 'pre-commit'));
  symlinkSync('nowhere', join(folder, 'pre-push'));
  assert.ok(!goesByName(folder, 'pre-push'));
});
