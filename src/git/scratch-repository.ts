// A repository of our own in a temporary folder, in which git runs as somebody at a keyboard runs it: with hooks. The one place where a git child is
// not shut off from the user's setup, because that setup is what is being tried; what is tried is not told of the user's repository.

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findGit, gitEnvironment } from './environment.ts';
import { readGit } from './spawn-git.ts';

/** What a git command with hooks came to. */
export interface Attempt {
  /** Undefined when it had to be stopped. */
  readonly code: number | undefined;
  /** Both streams, the first 64 KiB. Foreign text. */
  readonly output: string;
}

/** Milliseconds: a hook manager may run other checks, and install them first. */
const PATIENCE = 120_000;
const OUTPUT_KEPT = 64 * 1024;

/** Where a child that leads a group can be stopped together with what it has started. */
const HAS_GROUPS = process.platform !== 'win32';

/** Whatever the user's own configuration says. */
const SETTINGS = [
  ['user.name', 'pat-patrol doctor'],
  ['user.email', 'doctor@pat-patrol.invalid'],
  ['commit.gpgSign', 'false'],
  ['push.gpgSign', 'false'],
  ['protocol.file.allow', 'always'],
  ['gc.auto', '0'],
] as const;

export class ScratchRepository {
  /** Absolute. Nobody else may look into it. */
  readonly directory: string;

  /** `safe.bareRepository` may say that git is not to find a bare one by itself. */
  readonly #named: readonly string[];

  private constructor(directory: string, bare = false) {
    this.directory = directory;
    this.#named = bare ? [`--git-dir=${directory}`] : [];
  }

  /** Empty, on this branch. Call `remove` when done; of one that cannot be made nothing stays. */
  static async make(branch: string): Promise<ScratchRepository> {
    const scratch = new ScratchRepository(realpathSync(mkdtempSync(join(tmpdir(), 'pat-patrol-doctor-'))));
    try {
      return await scratch.#init(branch);
    } catch (error) {
      scratch.remove();
      throw error;
    }
  }

  /** A bare one inside of this one, to push to. */
  async makeRemote(branch: string): Promise<ScratchRepository> {
    const directory = join(this.directory, '.git', 'remote.git');
    mkdirSync(directory);
    return new ScratchRepository(directory, true).#init(branch, ['--bare']);
  }

  async #init(branch: string, options: readonly string[] = []): Promise<this> {
    // Without a template: its hooks would be others than those that are to be tried.
    await this.ask(['init', '--quiet', '--template=', ...options]);
    await this.ask(['symbolic-ref', 'HEAD', `refs/heads/${branch}`]);
    for (const [name, value] of SETTINGS) await this.configure(name, value);
    return this;
  }

  async configure(name: string, value: string): Promise<void> {
    await this.ask(['config', name, value]);
  }

  /** Plumbing, as everywhere else: no hook, no program of anybody's. Returns what it prints, without the last line feed. Throws `GitError`. */
  async ask(args: readonly string[], input = ''): Promise<string> {
    const answer = await readGit([...this.#named, ...args], { directory: this.directory, inherit: false, input });
    return answer.toString('utf8').replace(/\n$/, '');
  }

  /** `git ARGS` as the user's own git, with the user's own environment. Never rejects for what a hook does. */
  attempt(args: readonly string[], input: string, signal?: AbortSignal): Promise<Attempt> {
    const { directory } = this;
    const options = { cwd: directory, env: userEnvironment(directory), windowsHide: true, detached: HAS_GROUPS };
    return watch(spawn(findGit(), args, options), input, signal);
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The user's, but for variables about another repository; and nobody is asked anything. */
function userEnvironment(directory: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
  const { GIT_CONFIG_GLOBAL, GIT_CONFIG_SYSTEM, GIT_CONFIG_NOSYSTEM } = gitEnvironment({ directory, inherit: false });
  const files = Object.entries({ GIT_CONFIG_GLOBAL, GIT_CONFIG_SYSTEM, GIT_CONFIG_NOSYSTEM });
  return {
    ...Object.fromEntries([...kept, ...files.filter(([, value]) => value !== undefined)]),
    GIT_TERMINAL_PROMPT: '0',
    GIT_EDITOR: ':',
  };
}

function watch(
  child: ChildProcessWithoutNullStreams,
  input: string,
  signal: AbortSignal | undefined,
): Promise<Attempt> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      if (output.length < OUTPUT_KEPT) output += text.slice(0, OUTPUT_KEPT - output.length);
    });
  }
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      kill(child);
      // What goes on all the same holds the pipes; nobody waits for it.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const timer = setTimeout(stop, PATIENCE);
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted === true) stop();
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      resolve({ code: code ?? undefined, output });
    });
  });
}

function kill(child: ChildProcessWithoutNullStreams): void {
  if (child.pid === undefined) return;
  try {
    if (HAS_GROUPS) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
