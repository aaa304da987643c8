// Scripted git repositories for tests: made anew in a temporary directory, with the same ids every time, deaf to the machine's git config.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface RepositoryOptions {
  readonly objectFormat?: 'sha1' | 'sha256';
  readonly bare?: boolean;
}

const MINUTE = 60;
/** 2026-01-01T00:00:00Z, in seconds. */
const EPOCH = 1_767_225_600;

/** A fixture repository. Every command moves its clock on by a minute. */
export class FixtureRepository {
  /** Where everything of this fixture lies; removed as a whole. */
  readonly home: string;
  readonly directory: string;
  #clock = EPOCH;

  constructor(home: string, directory: string) {
    this.home = home;
    this.directory = directory;
  }

  /** Runs git and returns what it prints, without the last line feed. Throws when git fails. */
  git(...args: readonly string[]): string {
    return this.run(args, '');
  }

  /** Runs git with something on stdin, and variables on top of the fixture's own. */
  run(args: readonly string[], input: string | Uint8Array, variables: Record<string, string> = {}): string {
    this.#clock += MINUTE;
    const env = { ...this.environment(), ...variables };
    const output = execFileSync('git', args, { cwd: this.directory, input, env, stdio: ['pipe', 'pipe', 'pipe'] });
    return output.toString('utf8').replace(/\n$/, '');
  }

  /** The environment of git and of hooks: no config of the machine's, fixed names, the fixture's clock. */
  environment(): NodeJS.ProcessEnv {
    const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
    return {
      ...Object.fromEntries(kept),
      HOME: this.home,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Ada Author',
      GIT_AUTHOR_EMAIL: 'ada@example.com',
      GIT_AUTHOR_DATE: `${this.#clock} +0100`,
      GIT_COMMITTER_NAME: 'Carl Committer',
      GIT_COMMITTER_EMAIL: 'carl@example.com',
      GIT_COMMITTER_DATE: `${this.#clock} +0000`,
      GIT_ALLOW_PROTOCOL: 'file',
      LC_ALL: 'C',
    };
  }

  /** Writes a file of the working tree; its directories are made. A name may be any bytes. */
  write(path: string | Uint8Array, content: string | Uint8Array): void {
    const full = Buffer.concat([Buffer.from(`${this.directory}/`), Buffer.from(path)]);
    if (typeof path === 'string') mkdirSync(dirname(join(this.directory, path)), { recursive: true });
    writeFileSync(full, content);
  }

  /** Writes files, adds everything, commits, and returns the commit's id. */
  commit(message: string, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--no-verify', '--message', message);
    return this.git('rev-parse', 'HEAD');
  }

  /** Merges `branches` into HEAD with these files as the result, whatever git would have made of it, and returns the commit's id. */
  merge(branches: readonly string[], files: Readonly<Record<string, string>>, message = 'merge'): string {
    const parents = ['HEAD', ...branches].flatMap((name) => ['-p', this.git('rev-parse', name)]);
    for (const [path, content] of Object.entries(files)) this.write(path, content);
    this.git('add', '--all');
    const id = this.git('commit-tree', ...parents, '-m', message, this.git('write-tree'));
    this.git('reset', '--quiet', '--hard', id);
    return id;
  }

  /** Writes a blob that nothing names, and returns its id. */
  blob(content: string | Uint8Array): string {
    return this.run(['hash-object', '-w', '--stdin'], content);
  }

  /** Writes any object, malformed ones too, and returns its id. */
  object(type: string, content: string | Uint8Array): string {
    return this.run(['hash-object', '-w', '--literally', '-t', type, '--stdin'], content);
  }

  /** The id of `name`, as `HEAD:path`. */
  id(name: string): string {
    return this.git('rev-parse', '--verify', name);
  }

  /** Path of an object that lies loose in the object database. */
  loosePath(id: string): string {
    return join(this.git('rev-parse', '--absolute-git-dir'), 'objects', id.slice(0, 2), id.slice(2));
  }

  /** Takes an object away. */
  lose(id: string): void {
    unlinkSync(this.loosePath(id));
  }

  /** Puts other bytes in the place of a loose object. */
  damage(id: string, bytes: string | Uint8Array): void {
    const path = this.loosePath(id);
    chmodSync(path, 0o644);
    writeFileSync(path, bytes);
  }

  /** Paths of the packs. */
  packs(): readonly string[] {
    const directory = join(this.git('rev-parse', '--absolute-git-dir'), 'objects', 'pack');
    return readdirSync(directory)
      .filter((name) => name.endsWith('.pack'))
      .map((name) => join(directory, name));
  }

  /** Another repository in the same home, cloned with these options from this one. */
  clone(name: string, ...options: readonly string[]): FixtureRepository {
    const directory = join(this.home, name);
    this.git('clone', '--quiet', ...options, `file://${this.directory}`, directory);
    return new FixtureRepository(this.home, directory);
  }

  /** An exact copy, objects and all. */
  copy(name: string): FixtureRepository {
    const directory = join(this.home, name);
    cpSync(this.directory, directory, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    return new FixtureRepository(this.home, directory);
  }

  /** Puts an executable hook in place. */
  hook(name: string, script: string): void {
    const path = join(this.git('rev-parse', '--absolute-git-dir'), 'hooks', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}

/** An empty repository in a new temporary directory, on branch `main`. Call `remove` when done. */
export function makeRepository(options: RepositoryOptions = {}): FixtureRepository {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'pat-patrol-')));
  const repository = new FixtureRepository(home, join(home, options.bare === true ? 'repository.git' : 'repository'));
  mkdirSync(repository.directory);
  const bare = options.bare === true ? ['--bare'] : [];
  repository.git(
    'init',
    '--quiet',
    '--initial-branch=main',
    `--object-format=${options.objectFormat ?? 'sha1'}`,
    ...bare,
    '.',
  );
  repository.git('config', 'gc.auto', '0');
  return repository;
}

/** Every file below `directory` with its mode, time and bytes: two listings are equal when nothing was touched. */
export function listEverything(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => {
      const { mode, mtimeNs } = lstatSync(path, { bigint: true });
      const digest = lstatSync(path).isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : '';
      return `${path} ${mode} ${mtimeNs} ${digest}`;
    });
}
