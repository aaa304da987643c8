/** Files whose names are no UTF-8, in what is to be typed and in what other programs look up. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Dice, mintNew } from '../mint.ts';
import { variablesOf } from './guard.ts';
import { POSIX, repositoryFor, runProgram } from './run-program.ts';

const TOKEN = mintNew(new Dice(101));

test('a name that is no UTF-8 is told as it is, or not at all', POSIX, (t) => {
  const fixture = repositoryFor(t);
  fixture.write(Buffer.from('bad\xff.txt', 'latin1'), TOKEN);
  fixture.git('add', '.');
  const setting = { cwd: fixture.directory, env: variablesOf(fixture) };
  const { stderr } = runProgram(['hook', 'pre-commit'], setting);
  assert.match(stderr, /^ {2}bad\\xff\.txt:1:1 .*\n {2}next: .* git add FILE \(or git reset -- FILE\)/m);
  const show = (format: string) => runProgram(['scan', '--staged', '--format', format], setting).stdout;
  assert.match(show('sarif'), /"uri": "bad%FF\.txt"/);
  const github = show('github');
  assert.match(github, /^::error title=.* at bad\\xff\.txt:1:1/m);
  assert.doesNotMatch(github, /file=/);
  assert.doesNotMatch(show('gitlab'), /"file"/);
});
