// Short questions to git (where is the repository, what is HEAD?) through simple-git, held to the same environment and options as `spawn-git.ts`.
// simple-git buffers everything and decodes it as UTF-8, so bulk data and file names never come this way.

import { simpleGit } from 'simple-git';
import { UserError } from '../core/errors.ts';
import { FIXED_CONFIG, findGit, gitEnvironment, type GitLocation } from './environment.ts';
import { isOldGit, OLDEST_GIT } from './git-version.ts';

/** Asks git one question. Resolves to its output; `''` when git fails without a word. Throws simple-git's error with git's stderr as message. */
export type AskGit = (args: readonly string[]) => Promise<string>;

/** Milliseconds without output after which a question counts as unanswered. */
const SILENCE = 60_000;

/** As many as are asked about a repository. By default the last one would wait for the first. */
const QUESTIONS_IN_FLIGHT = 6;

/** simple-git refuses values for these settings unless told that they are meant; here they are all switched off, not on. */
const MEANT = {
  allowUnsafeConfigPaths: true,
  allowUnsafeCredentialHelper: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeHooksPath: true,
  allowUnsafePager: true,
  allowUnsafeProtocolOverride: true,
  allowUnsafeSshCommand: true,
  // The path of git comes from PATH and may hold any character.
  allowUnsafeCustomBinary: true,
} as const;

export function openControl(location: GitLocation): AskGit {
  const environment = gitEnvironment(location);
  const git = simpleGit({
    baseDir: location.directory,
    binary: findGit(),
    config: [...FIXED_CONFIG],
    allowEnvironment: Object.keys(environment).filter((name) => name.toUpperCase().startsWith('GIT')),
    unsafe: MEANT,
    timeout: { block: SILENCE },
    maxConcurrentProcesses: QUESTIONS_IN_FLIGHT,
    completion: { onClose: true, onExit: false },
  }).env(definedOnly(environment));
  return (args) => git.raw([...args]);
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** Throws `UserError` unless this git is 2.30 or newer. */
export async function requireGitVersion(ask: AskGit): Promise<void> {
  const answer = await ask(['version']);
  if (isOldGit(answer) === false) return;
  throw new UserError(`${answer.trim() || 'git'} is too old: install git ${OLDEST_GIT} or newer`);
}
