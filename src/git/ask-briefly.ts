// One question to git that is answered at once, with nothing that waits around it: for a hook, which has nothing else to do meanwhile. Where the
// answer matters less than why there is none, `readGit` is the way.

import { spawnSync } from 'node:child_process';
import { FIXED_OPTIONS, findGit, gitEnvironment, type GitLocation } from './environment.ts';

/** Milliseconds, and bytes. */
const PATIENCE = 120_000;
const MOST = 1 << 20;

export interface Answer {
  readonly exitCode: number;
  readonly output: Buffer;
}

/** Runs `git ARGS` to its end. Undefined when it was killed, or has not started, or says more than 1 MiB. Throws `UserError` without git. */
export function askBriefly(args: readonly string[], location: GitLocation): Answer | undefined {
  const { status, stdout, error } = spawnSync(findGit(), [...FIXED_OPTIONS, ...args], {
    cwd: location.directory,
    env: gitEnvironment(location),
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: PATIENCE,
    maxBuffer: MOST,
    windowsHide: true,
  });
  return error !== undefined || status === null ? undefined : { exitCode: status, output: stdout };
}
