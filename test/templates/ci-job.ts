// A job of a CI system without the system: its script, run by a shell in a clone, with the system's variables and with pat-patrol behind `npx`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cleanEnvironment, type Outcome, PROGRAM } from '../e2e/run-program.ts';
import type { FixtureRepository } from '../make-repository.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** How templates start the program: this version of it. */
export const COMMAND = `npx --yes pat-patrol@${version}`;

export interface Job {
  readonly script: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** Runs a job in `clone`, whose folder is what the system checked out. */
export function runJob(clone: FixtureRepository, { script, variables }: Job): Outcome {
  const bin = join(clone.home, 'bin');
  mkdirSync(bin, { recursive: true });
  const npx = `#!/bin/sh\n[ "npx $1 $2" = '${COMMAND}' ] || exit 99\nshift 2\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`;
  writeFileSync(join(bin, 'npx'), npx, { mode: 0o755 });
  const { status, stdout, stderr, error } = spawnSync('sh', ['-e', '-c', script], {
    cwd: clone.directory,
    env: cleanEnvironment({ ...variables, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` }),
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  return { code: status, stdout, stderr };
}
