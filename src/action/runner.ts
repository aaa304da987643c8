// What the action takes from the runner or agent around it, and tells it. Our own few lines instead of @actions/core and azure-pipelines-task-lib,
// which would be most of the bundle.
import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import { findSystem } from '../ci/system.ts';
import { messageOf, UserError } from '../core/errors.ts';
import type { ProgramIo } from '../edge/program-io.ts';
import { EXIT_FOUND, EXIT_NONE } from '../edge/exit-code.ts';
import { renderFailed, renderIssue, renderVariable } from '../report/azure.ts';
import { renderAnnotation } from '../report/github.ts';
import { spellInput } from './inputs.ts';

/** Where the repository was checked out. Absolute. */
export function workspaceOf({ env, cwd }: ProgramIo): string {
  return env['GITHUB_WORKSPACE'] || env['BUILD_SOURCESDIRECTORY'] || cwd;
}

/** Folders of this run that no checkout fills. */
export function ownFolders({ env }: ProgramIo): readonly string[] {
  return ['RUNNER_TEMP', 'AGENT_TEMPDIRECTORY', 'BUILD_ARTIFACTSTAGINGDIRECTORY'].flatMap((name) => env[name] || []);
}

/** `message`: one escaped line. */
export async function tellFailure({ env, stdout }: ProgramIo, message: string): Promise<void> {
  const failure = { level: 'error', title: 'pat-patrol', message } as const;
  await stdout.write(findSystem(env) === 'azure' ? renderIssue(failure) : renderAnnotation(failure));
}

/**
 * What the process is to end with, where the step's result is `exitCode`. Azure's agent takes any other end than 0 for a breakdown, and says so in an
 * error of its own: a task that has found something tells it by a command. https://github.com/microsoft/azure-pipelines-agent `NodeHandler.cs`
 */
export async function tellResult({ env, stdout }: ProgramIo, exitCode: number): Promise<number> {
  if (findSystem(env) !== 'azure' || exitCode !== EXIT_FOUND) return exitCode;
  await stdout.write(renderFailed('Leaked Azure DevOps tokens were found'));
  return EXIT_NONE;
}

/** Names in kebab-case. Throws `UserError`. */
export async function setOutputs(io: ProgramIo, outputs: Readonly<Record<string, string>>): Promise<void> {
  if (findSystem(io.env) === 'azure') {
    for (const [name, value] of Object.entries(outputs))
      await io.stdout.write(renderVariable(spellInput(name, 'azure'), value));
    return;
  }
  const file = io.env['GITHUB_OUTPUT'];
  if (!file) return;
  try {
    await appendFile(file, Object.entries(outputs).map(renderOutput).join(''));
  } catch (error) {
    throw new UserError(`cannot write ${file}: ${messageOf(error)}`);
  }
}

/** No value can end an entry early: the delimiter is random. */
function renderOutput([name, value]: readonly [string, string]): string {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
