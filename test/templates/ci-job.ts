// A job of a CI system without the system: its script, run by a shell in a clone, with the system's variables and with pat-patrol behind `npm`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cleanEnvironment, type Outcome, PROGRAM } from '../e2e/run-program.ts';
import type { FixtureRepository } from '../make-repository.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** How templates get the program: this version of it, in the folder where npm is called. */
export const INSTALL = `npm install --prefix . --ignore-scripts pat-patrol@${version}`;

export interface Job {
  readonly script: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** Refuses any other call, and one in the checkout; what a real npm does there is shown by `hostile-clone.test.ts`. */
function fakeNpm(checkout: string): string {
  return `#!/bin/sh
[ "npm $*" = '${INSTALL}' ] || exit 99
case "$(pwd -P)/" in '${checkout}'/*) exit 98 ;; esac
mkdir -p node_modules/.bin
printf '#!/bin/sh\\nexec "%s" "%s" "$@"\\n' '${process.execPath}' '${PROGRAM}' >node_modules/.bin/pat-patrol
chmod +x node_modules/.bin/pat-patrol
`;
}

/** Runs a job in `clone`, whose folder is what the system checked out. */
export function runJob(clone: FixtureRepository, { script, variables }: Job): Outcome {
  const bin = join(clone.home, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'npm'), fakeNpm(clone.directory), { mode: 0o755 });
  const { status, stdout, stderr, error } = spawnSync('sh', ['-e', '-c', script], {
    cwd: clone.directory,
    env: cleanEnvironment({ TMPDIR: clone.home, ...variables, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` }),
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  return { code: status, stdout, stderr };
}
