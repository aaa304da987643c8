/** A scan that is not told to verify opens no connection: watched from outside, system call by system call, git children included. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Dice, mintNew } from '../mint.ts';
import { folderFor, PROGRAM, repositoryFor, runCommand } from './run-program.ts';

const STRACE = 'strace';

/** Containers often forbid what strace needs. */
function findReason(): string | false {
  const { status } = spawnSync(STRACE, ['-f', '-qq', '-e', 'trace=network', 'true']);
  return status === 0 ? false : 'strace is not here, or is not allowed';
}

const SOCKETS = /\b(?:socket|connect|sendto|bind)\(/;

function tracedSockets(log: string): string[] {
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => SOCKETS.test(line) && !/AF_UNIX/.test(line));
}

test('no source opens a socket to another machine', { skip: findReason() }, (t) => {
  const fixture = repositoryFor(t);
  const log = join(folderFor(t), 'strace.log');
  fixture.git('remote', 'add', 'origin', 'https://dev.azure.com/contoso/p/_git/r');
  fixture.commit('base', { 'lost.txt': 'lost' });
  const token = mintNew(new Dice(26));
  fixture.commit('first', { 'a.txt': `https://dev.azure.com/contoso ${token}` });
  fixture.write('b.txt', token);
  fixture.git('add', '--all');
  fixture.lose(fixture.id('HEAD~1:lost.txt'));
  fixture.git('config', 'remote.origin.promisor', 'true');
  fixture.git('config', 'extensions.partialClone', 'origin');
  for (const args of [[], ['--history'], ['--staged'], ['--range', 'HEAD~1..HEAD'], ['--stdin']]) {
    const words = ['-f', '-qq', '-e', 'trace=network', '-o', log, process.execPath, PROGRAM, 'scan', ...args];
    const { code, stderr } = runCommand(STRACE, words, { cwd: fixture.directory, input: token });
    assert.deepEqual({ code, stderr }, { code: 1, stderr: '' }, args.join(' '));
    assert.deepEqual(tracedSockets(log), [], args.join(' '));
  }
});

test('one that is told to does, so the test above could fail', { skip: findReason() }, (t) => {
  const log = join(folderFor(t), 'strace.log');
  const cwd = folderFor(t, { 'a.txt': mintNew(new Dice(27)) });
  const asking = ['--verify', '--server', 'http://127.0.0.1:1/contoso'];
  const words = ['-f', '-qq', '-e', 'trace=network', '-o', log, process.execPath, PROGRAM, 'scan', ...asking];
  assert.equal(runCommand(STRACE, words, { cwd }).code, 1);
  assert.notDeepEqual(tracedSockets(log), []);
});
