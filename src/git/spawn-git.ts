// Starts git: never through a shell, always in the hardened environment, never more than a few at once, and never silent for ever
// (git itself loops on some damaged packs).

import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import pLimit from 'p-limit';
import { UserError } from '../core/errors.ts';
import {
  FIXED_OPTIONS,
  findGit,
  gitEnvironment,
  NETWORK_OPTIONS,
  NETWORK_VARIABLES,
  type GitLocation,
} from './environment.ts';
import { GitError } from './git-error.ts';

export { GitError } from './git-error.ts';

export interface SpawnOptions extends GitLocation {
  readonly signal?: AbortSignal | undefined;
  /** Seconds without a byte of output, while nothing that it wrote waits to be read, after which git is killed. Default 120. */
  readonly silence?: number | undefined;
  /** May talk to a server over HTTPS or HTTP. For `fetch-commits.ts` alone. */
  readonly network?: boolean;
}

export interface ReadOptions extends SpawnOptions {
  /** What git reads on stdin. */
  readonly input?: string | Uint8Array | undefined;
  /** More output than this is an error. Bytes; default 256 MiB. */
  readonly maxBytes?: number | undefined;
}

/** A running git. */
export interface GitProcess {
  readonly stdin: Writable;
  readonly stdout: Readable;
  /** Settles when git has ended and its output is closed: rejects with `GitError`, or with the reason of the abort signal. */
  readonly ended: Promise<void>;
  /** The first 8 KiB that git wrote to stderr so far. Foreign text. */
  readonly stderr: () => string;
  /** Ends it early; `ended` then resolves. */
  readonly stop: () => void;
}

const PROCESSES_IN_FLIGHT = 8;
const DEFAULT_SILENCE = 120;
const DEFAULT_MAX_BYTES = 256 * 1024 * 1024;
const STDERR_KEPT = 8 * 1024;

const limit = pLimit(PROCESSES_IN_FLIGHT);

/** Starts `git ARGS` as soon as there is room. `args[0]` is the git command. */
export function spawnGit(args: readonly string[], options: SpawnOptions): Promise<GitProcess> {
  return new Promise((resolve, reject) => {
    const run = async (): Promise<void> => {
      const started = start(args, options);
      resolve(started);
      await started.ended.catch(() => {});
    };
    limit(run).catch(reject);
  });
}

/** Runs `git ARGS` to its end and returns what it wrote. */
export async function readGit(args: readonly string[], options: ReadOptions): Promise<Buffer> {
  const git = await spawnGit(args, options);
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  git.stdin.end(options.input ?? '');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of git.stdout as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) {
      git.stop();
      throw new GitError(args[0] ?? '', `wrote more than ${maxBytes} bytes`);
    }
    chunks.push(chunk);
  }
  await git.ended;
  return Buffer.concat(chunks, size);
}

function start(args: readonly string[], options: SpawnOptions): GitProcess {
  options.signal?.throwIfAborted();
  const command = args[0] ?? '';
  const child = spawn(findGit(), [...FIXED_OPTIONS, ...(options.network ? NETWORK_OPTIONS : []), ...args], {
    cwd: options.directory,
    env: { ...gitEnvironment(options), ...(options.network ? NETWORK_VARIABLES : {}) },
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  // A git that ends before it has read its input is told by its exit code, not by EPIPE.
  child.stdin.on('error', () => {});
  // Whoever reads gets the error; when nobody reads, it must not end the program.
  child.stdout.on('error', () => {});
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    child.kill('SIGKILL');
    child.stdout.destroy();
  };
  const stderr = collectStderr(child);
  const ended = watch(child, { command, stderr }, options).catch((error: unknown) => {
    if (!stopped || options.signal?.aborted === true) throw error;
  });
  // Whoever leaves before the end does not have to look at how it ended.
  ended.catch(() => {});
  return { stdin: child.stdin, stdout: child.stdout, ended, stderr, stop };
}

interface Told {
  readonly command: string;
  readonly stderr: () => string;
}

/** Resolves when the child has ended well. Kills it when it is silent for too long or the caller aborts. */
function watch(child: ChildProcessWithoutNullStreams, told: Told, options: SpawnOptions): Promise<void> {
  const { command, stderr } = told;
  const silence = (options.silence ?? DEFAULT_SILENCE) * 1000;
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => {
      reject(error);
      child.kill('SIGKILL');
      child.stdout.destroy(error instanceof Error ? error : new Error(String(error)));
    };
    const timer = watchSilence(child, silence, () => {
      fail(new GitError(command, `was silent for ${silence / 1000} s and was stopped`, { stderr: stderr() }));
    });
    const abort = (): void => fail(options.signal?.reason);
    options.signal?.addEventListener('abort', abort, { once: true });
    child.on('error', (error: NodeJS.ErrnoException) => fail(startError(error, options.directory)));
    child.on('close', (code, signal) => {
      clearInterval(timer);
      options.signal?.removeEventListener('abort', abort);
      if (code === 0) resolve();
      else reject(new GitError(command, ending(code, signal), { exitCode: code ?? undefined, stderr: stderr() }));
    });
  });
}

function ending(code: number | null, signal: NodeJS.Signals | null): string {
  return code === null ? `was killed by ${signal}` : `failed with exit code ${code}`;
}

function collectStderr(child: ChildProcessWithoutNullStreams): () => string {
  let text = '';
  child.stderr.setEncoding('utf8');
  child.stderr.on('data', (chunk: string) => {
    if (text.length < STDERR_KEPT) text += chunk.slice(0, STDERR_KEPT - text.length);
  });
  return () => text;
}

/** Calls `give` when for `silence` ms nothing arrived and nothing that arrived waits to be read (a slow reader is not git's fault). */
function watchSilence(child: ChildProcessWithoutNullStreams, silence: number, give: () => void): NodeJS.Timeout {
  let seen = -1;
  let since = Date.now();
  const timer = setInterval(
    () => {
      const read = 'bytesRead' in child.stdout ? Number(child.stdout.bytesRead) : 0;
      if (read !== seen || child.stdout.readableLength > 0) {
        seen = read;
        since = Date.now();
      } else if (Date.now() - since >= silence) give();
    },
    Math.min(1000, silence / 2),
  );
  timer.unref();
  return timer;
}

function startError(error: NodeJS.ErrnoException, directory: string): Error {
  if (error.code === 'ENOENT' && !existsSync(directory)) return new UserError(`${directory}: no such directory`);
  return new UserError(`git cannot be started: ${error.message}`);
}
