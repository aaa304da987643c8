// A `ProgramIo` without a process: what is written is kept, and failures can be asked for.
import type { ProgramIo } from '../../src/edge/program-io.ts';

export interface FakeIo extends ProgramIo {
  readonly out: () => string;
  readonly err: () => string;
  readonly stop: (signal: 'SIGINT' | 'SIGTERM') => void;
}

export interface FakeIoOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly stdin?: readonly string[];
  /** What is typed at a hidden prompt; without it standard input is no terminal. */
  readonly typed?: string;
  /** What every write to stdout fails with. */
  readonly stdoutError?: Error;
}

export function fakeIo({
  cwd = '/',
  env = {},
  isTTY = false,
  stdin = [],
  typed,
  stdoutError,
}: FakeIoOptions = {}): FakeIo {
  const controller = new AbortController();
  const written = { out: '', err: '' };
  const stream = (name: 'out' | 'err', error?: Error) => ({
    isTTY,
    columns: isTTY ? 80 : undefined,
    write: async (text: string) => {
      if (error !== undefined) throw error;
      written[name] += text;
    },
  });
  return {
    stdout: stream('out', stdoutError),
    stderr: stream('err'),
    stdin: async function* () {
      for (const text of stdin) yield Buffer.from(text);
    },
    ...(typed === undefined ? {} : { askHidden: async () => typed }),
    env,
    platform: 'linux',
    cwd,
    home: undefined,
    signal: controller.signal,
    out: () => written.out,
    err: () => written.err,
    stop: (signal) => controller.abort(signal),
  };
}
