// The real process as a `ProgramIo`: the only file besides cli.ts, quick.ts and action.ts that touches `process`.
import { homedir } from 'node:os';
import { isatty } from 'node:tty';
import { askHidden } from './ask-hidden.ts';
import { messageOf, UserError } from '../core/errors.ts';
import { STOP_SIGNALS } from './exit-code.ts';
import type { OutputStream, ProgramIo } from './program-io.ts';

/** What writing to a pipe reports when nobody reads it any more. */
const CLOSED: readonly (string | undefined)[] = ['EPIPE', 'ERR_STREAM_DESTROYED'];

/** Listens to the signals from now on. The second Ctrl-C ends the process at once. */
export function createProcessIo(): ProgramIo {
  const controller = new AbortController();
  for (const signal of STOP_SIGNALS) process.once(signal, () => controller.abort(signal));
  // Opened when somebody writes: a hook that has nothing to say must not pay for them.
  let stdout: OutputStream | undefined;
  let stderr: OutputStream | undefined;
  return {
    get stdout() {
      return (stdout ??= toOutputStream(process.stdout, 'standard output'));
    },
    get stderr() {
      return (stderr ??= toOutputStream(process.stderr, 'standard error'));
    },
    stdin: () => openStdin(controller.signal),
    ...(isatty(0) ? { askHidden: () => askHidden(process.stdin, controller.signal) } : {}),
    env: process.env,
    platform: process.platform,
    cwd: process.cwd(),
    home: homedir(),
    signal: controller.signal,
  };
}

function toOutputStream(stream: NodeJS.WriteStream, name: string): OutputStream {
  // Every failure reaches the callback of its write; without a listener it would also end the process.
  stream.on('error', () => {});
  return {
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.isTTY ? stream.columns : undefined;
    },
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (!error || CLOSED.includes((error as NodeJS.ErrnoException).code)) resolve();
          else reject(new UserError(`cannot write to ${name}: ${messageOf(error)}`));
        });
      }),
  };
}

/** An open standard input would keep a stopped program alive. */
function openStdin(signal: AbortSignal): AsyncIterable<Uint8Array> {
  const { stdin } = process;
  signal.addEventListener('abort', () => stdin.destroy(), { once: true });
  return stdin;
}
