// Real hook managers, installed from their registries for one run of these tests, and repositories to use them in.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { TestContext } from 'node:test';
import { FixtureRepository } from '../make-repository.ts';

export interface Outcome {
  readonly code: number | null;
  /** Both streams, since managers write to either, without the colours that some of them ask for (lint-staged in CI). */
  readonly output: string;
}

/** What the package ships, and what pre-commit reads. */
const SHIPPED = ['.pre-commit-hooks.yaml', 'LICENSE', 'README.md', 'bin', 'dist', 'package.json', 'schema'];
const MINUTES = 60_000;

/** A folder that is gone after the tests. */
export function makeHome(): { readonly home: string; readonly remove: () => void } {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'pat-patrol-frameworks-')));
  return { home, remove: () => rmSync(home, { recursive: true, force: true }) };
}

/** Installs with a registry's own client. Returns what went wrong, if anything. */
export function installTool(command: string, args: readonly string[], cwd: string): string | undefined {
  mkdirSync(cwd, { recursive: true });
  const { status, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 5 * MINUTES });
  return status === 0 ? undefined : `${command} ${args.join(' ')}: ${error?.message ?? stderr.slice(-400)}`;
}

/** This repository as somebody else gets it: what is shipped, committed. Returns its commit. */
export function publish(directory: string): string {
  for (const name of SHIPPED) cpSync(name, join(directory, name), { recursive: true });
  const repository = new FixtureRepository(directory, directory);
  repository.git('init', '-q', '--initial-branch=main');
  return repository.commit('release');
}

/** A repository below `home` with one clean commit, in which nothing of this machine's git config counts. */
export function makeWork(t: TestContext, home: string): FixtureRepository {
  const directory = mkdtempSync(join(home, 'work-'));
  t.after(() => rmSync(directory, { recursive: true, force: true }));
  const work = new FixtureRepository(home, directory);
  work.git('init', '-q', '--initial-branch=main');
  work.commit('first', { 'a.txt': 'a\n', 'b.txt': 'b\n' });
  return work;
}

/** Any command in it, with the registries' settings of this machine and `bin` in front of PATH. */
export function run(work: FixtureRepository, command: readonly string[], bin: string): Outcome {
  const { HOME: _, ...fixed } = work.environment();
  const env = {
    ...process.env,
    ...fixed,
    LC_ALL: 'C.UTF-8',
    PRE_COMMIT_HOME: join(work.home, 'pre-commit'),
    PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
  };
  const [program = '', ...args] = command;
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: work.directory,
    env,
    encoding: 'utf8',
    timeout: 5 * MINUTES,
  });
  return { code: status, output: stripVTControlCharacters(stdout + stderr) };
}

/** `pat-patrol` as a command, in a folder for PATH. */
export function makeCommand(home: string): string {
  const bin = join(home, 'bin');
  mkdirSync(bin, { recursive: true });
  const script = `#!/bin/sh\nexec '${process.execPath}' '${join(process.cwd(), 'bin', 'pat-patrol.js')}' "$@"\n`;
  writeFileSync(join(bin, 'pat-patrol'), script, { mode: 0o755 });
  execFileSync(join(bin, 'pat-patrol'), ['--version']);
  return bin;
}
