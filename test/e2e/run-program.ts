// Runs the built program as its users do: bin/pat-patrol.js in a process of its own, in an environment that holds nothing of this machine's.
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { TestContext } from 'node:test';
import { makeRepository, type FixtureRepository, type RepositoryOptions } from '../make-repository.ts';

/** Tests run from the root of the repository. */
export const PROGRAM = resolve('bin/pat-patrol.js');

/** What POSIX systems alone have: FIFOs, modes, signals, names that are no UTF-8. */
export const POSIX = { skip: process.platform === 'win32' ? 'needs a POSIX system' : false };

/** More than any scan here takes, and less than a person waits for a test that hangs. */
const TIMEOUT = 60_000;

export interface Setting {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs as this user; only root can. */
  readonly uid?: number;
}

export interface Outcome {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** No variable of CI systems, of colour or of git but those that make git deaf to the machine's config. */
export function cleanEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const kept = ['PATH', 'TMPDIR', 'TEMP', 'SystemRoot'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(kept),
    HOME: '/nonexistent',
    LANG: 'C.UTF-8',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    ...extra,
  };
}

/** `pat-patrol ARGS`, to its end. */
export function runProgram(args: readonly string[], { cwd, input = '', env, uid }: Setting): Outcome {
  return runCommand(process.execPath, [PROGRAM, ...args], { cwd, input, ...(env && { env }), ...(uid && { uid }) });
}

/** Any command in the same environment, to its end. */
export function runCommand(command: string, args: readonly string[], { cwd, input = '', env, uid }: Setting): Outcome {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    input,
    env: cleanEnvironment(env),
    timeout: TIMEOUT,
    maxBuffer: 1 << 28,
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  if (error !== undefined) throw error;
  return { code: status, stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8') };
}

/** `pat-patrol ARGS`, still running. */
export function startProgram(args: readonly string[], { cwd, env }: Setting): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [PROGRAM, ...args], { cwd, env: cleanEnvironment(env), timeout: TIMEOUT });
}

/** Waits for the end of a started program. */
export async function endOf(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => (written[name] += text));
  }
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, ...written };
}

/** A repository that is gone after the test. */
export function repositoryFor(t: TestContext, options?: RepositoryOptions): FixtureRepository {
  const fixture = makeRepository(options);
  t.after(() => fixture.remove());
  return fixture;
}

/** A folder outside git that is gone after the test, and files in it. */
export function folderFor(t: TestContext, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pat-patrol-')));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
