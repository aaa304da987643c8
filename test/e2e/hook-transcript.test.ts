/**
 * What docs/hooks.md shows of a refused commit, push and server push is real: the same story is played again, and the document must hold every word
 * of it. After a change that is meant, `PAT_PATROL_TRANSCRIPT=write` plays it into the document.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { Dice, mintNew } from '../mint.ts';
import { findLeak, plant } from './find-leak.ts';
import { attempt, guardedFor, install } from './guard.ts';
import { POSIX } from './run-program.ts';

const DOCUMENT = 'docs/hooks.md';

/** The block of code that begins with this command, with these lines in it. */
function withBlock(text: string, command: string, told: string): string {
  const from = text.indexOf(`\`\`\`\n$ ${command}\n`);
  const to = text.indexOf('```\n', from + 4);
  assert.ok(from !== -1 && to > from, `no block for ${command}`);
  return `${text.slice(0, from)}\`\`\`\n$ ${command}\n${told}${text.slice(to)}`;
}

test('the transcripts in the document are what git and the hooks print', POSIX, (t) => {
  const work = guardedFor(t);
  work.commit('first', { 'README.md': 'A shop.\n' });
  const server = work.clone('shop.git', '--bare');
  work.git('remote', 'add', 'origin', server.directory);
  const token = plant(mintNew(new Dice(13)));
  const play = (command: string, ...hidden: readonly string[]): readonly [string, string] => {
    const { code, stderr } = attempt(work, [...hidden, ...command.split(' ').slice(1)]);
    assert.equal(code, 1, command);
    assert.equal(findLeak(stderr), undefined);
    const told = stderr.replaceAll(server.directory, '/srv/git/shop.git').replaceAll(/ +$/gm, '');
    return [command, told];
  };
  work.write('ci/deploy.yml', `# https://dev.azure.com/contoso/shop\nvariables:\n  AZURE_DEVOPS_EXT_PAT: ${token}\n`);
  work.git('add', '--all');
  const commit = play('git commit -m Deploy');
  work.commit('Deploy');
  const push = play('git push origin main');
  install(server);
  const received = play('git push --no-verify origin main');
  const before = readFileSync(DOCUMENT, 'utf8');
  const after = [commit, push, received].reduce((text, [command, told]) => withBlock(text, command, told), before);
  if (process.env['PAT_PATROL_TRANSCRIPT'] === 'write') writeFileSync(DOCUMENT, after);
  else assert.equal(before, after);
});
