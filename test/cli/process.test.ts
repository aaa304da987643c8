// The real process: pipes that close, disks that are full, signals.
import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { test } from 'node:test';

const CLI = new URL('../../src/cli.js', import.meta.url);
const PROCESS_IO = new URL('../../src/edge/process-io.js', import.meta.url);
const FLAGS = ['--disable-warning=ExperimentalWarning', '--input-type=module'];
const POSIX = { skip: process.platform === 'win32' };

function startCli(...args: string[]): ChildProcessWithoutNullStreams {
  return start(`process.argv.splice(1, 0, 'pat-patrol'); await import(${JSON.stringify(CLI.href)});`, args);
}

function start(script: string, args: readonly string[] = []): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [...FLAGS, '--eval', script, '--', ...args]);
}

async function endOf(child: ChildProcessWithoutNullStreams): Promise<{ code: number | null; err: string }> {
  let err = '';
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, err };
}

test('a reader that went away is not an error', async () => {
  const child = startCli('--help');
  child.stdout.destroy();
  assert.deepEqual(await endOf(child), { code: 0, err: '' });
});

test('a stderr that nobody reads does not change the exit code', async () => {
  const child = startCli('scna');
  child.stderr.destroy();
  assert.equal((await endOf(child)).code, 2);
});

test('a full disk is one line', { skip: process.platform !== 'linux' }, async () => {
  const script = `process.argv.splice(1, 0, 'pat-patrol'); await import(${JSON.stringify(CLI.href)});`;
  const stdio = ['ignore', openSync('/dev/full', 'w'), 'pipe'] as const;
  const child = spawn(process.execPath, [...FLAGS, '--eval', script, '--', '--help'], { stdio: [...stdio] });
  const { code, err } = await endOf(child as unknown as ChildProcessWithoutNullStreams);
  assert.equal(code, 2);
  assert.equal(err, 'error: cannot write to standard output: ENOSPC: no space left on device, write\n');
});

test('a signal aborts, and an open standard input does not keep the program alive', POSIX, async () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const child = start(`
      const { createProcessIo } = await import(${JSON.stringify(PROCESS_IO.href)});
      const io = createProcessIo();
      io.signal.addEventListener('abort', () => io.stderr.write(String(io.signal.reason)));
      const read = async () => { for await (const chunk of io.stdin()) await io.stdout.write('ready'); };
      await read().catch(() => {});
      process.exitCode = 9;
    `);
    const ended = endOf(child);
    child.stdin.write('x');
    child.stdout.once('data', () => child.kill(signal));
    assert.deepEqual(await ended, { code: 9, err: signal });
  }
});
