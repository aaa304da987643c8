import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { test } from 'node:test';
import { askHidden, type Terminal } from '../../src/edge/ask-hidden.ts';

class FakeTerminal extends EventEmitter implements Terminal {
  readonly modes: boolean[] = [];
  paused = 0;
  setRawMode(raw: boolean): void {
    this.modes.push(raw);
  }
  resume(): void {}
  pause(): void {
    this.paused++;
  }
}

/** What is answered when the chunks are typed. */
async function typing(...chunks: readonly (string | Uint8Array)[]): Promise<string | undefined> {
  const terminal = new FakeTerminal();
  const answer = askHidden(terminal, new AbortController().signal);
  for (const chunk of chunks) terminal.emit('data', Buffer.from(chunk as string));
  terminal.emit('end');
  const line = await answer;
  assert.deepEqual(terminal.modes, [true, false]);
  assert.equal(terminal.paused, 1);
  assert.equal(terminal.listenerCount('data') + terminal.listenerCount('end'), 0);
  return line;
}

test('a line ends with Enter, Ctrl-D or the end of input', async () => {
  assert.equal(await typing('abc\r'), 'abc');
  assert.equal(await typing('ab', 'c\nrest'), 'abc');
  assert.equal(await typing('abc\u0004'), 'abc');
  assert.equal(await typing('abc'), 'abc');
  assert.equal(await typing('x'.repeat(10_000), '\r'), 'x'.repeat(10_000));
});

test('typing errors can be mended', async () => {
  assert.equal(await typing('abx\u007fc\r'), 'abc');
  assert.equal(await typing('ab', Buffer.from([0xc3]), Buffer.from([0xa9]), '\bc\r'), 'abc');
  assert.equal(await typing('oops\u0015abc\r'), 'abc');
});

test('Ctrl-C and a signal leave without an answer, and the terminal as it was', async () => {
  assert.equal(await typing('abc\u0003'), undefined);
  const controller = new AbortController();
  const terminal = new FakeTerminal();
  const answer = askHidden(terminal, controller.signal);
  controller.abort('SIGTERM');
  assert.equal(await answer, undefined);
  assert.deepEqual(terminal.modes, [true, false]);
});
