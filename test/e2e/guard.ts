// Repositories whose hooks are the built program, as `install` puts them there, and git commands that may be refused.
import type { TestContext } from 'node:test';
import type { FixtureRepository, RepositoryOptions } from '../make-repository.ts';
import { type Outcome, repositoryFor, runCommand, runProgram } from './run-program.ts';

/** The fixture's own variables: `cleanEnvironment` keeps nothing of them. */
export function variablesOf(fixture: FixtureRepository): Record<string, string> {
  const names = Object.entries(fixture.environment()).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && (entry[0].startsWith('GIT_') || entry[0] === 'HOME'),
  );
  return Object.fromEntries(names);
}

/** A repository with hooks by `pat-patrol install OPTIONS`. */
export function guardedFor(t: TestContext, options: RepositoryOptions = {}): FixtureRepository {
  const fixture = repositoryFor(t, options);
  install(fixture);
  return fixture;
}

export function install(fixture: FixtureRepository, ...options: readonly string[]): Outcome {
  const outcome = runProgram(['install', ...options], { cwd: fixture.directory, env: variablesOf(fixture) });
  if (outcome.code !== 0) throw new Error(outcome.stderr);
  return outcome;
}

/** `git ARGS`, which may fail. */
export function attempt(fixture: FixtureRepository, args: readonly string[], cwd = fixture.directory): Outcome {
  return runCommand('git', args, { cwd, env: variablesOf(fixture) });
}

/** `PATH:LINE:COLUMN` of each token that a refusal names, in order. */
export function placesIn(stderr: string): readonly string[] {
  return [...stderr.matchAll(/^(?:remote: )? {2}(\S.*?\d+:\d+)(?: and \d+ more files?)? {2}\S{4}…\S{4} {2}/gm)].map(
    ([, place = '']) => place,
  );
}
