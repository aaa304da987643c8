// The environment that the agent of Azure Pipelines gives a step, and what a step tells it.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { cleanEnvironment, endOf, folderFor, type Outcome } from './run-program.ts';

export interface Build {
  /** The checked-out repository. */
  readonly sources: string;
  /** Build.Reason. */
  readonly reason: string;
  readonly branch?: string;
  /** Build.SourceVersion. */
  readonly version?: string;
  readonly variables?: Readonly<Record<string, string>>;
}

export interface Step extends Outcome {
  /** Both streams. */
  readonly log: string;
  /** Output variables, as `##vso[task.setvariable]` sets them. */
  readonly variables: Readonly<Record<string, string>>;
  readonly staging: string;
  readonly temp: string;
}

/** Runs a command as a step of a build. */
export async function runStep(t: TestContext, command: readonly string[], build: Build): Promise<Step> {
  const folder = folderFor(t);
  const [staging, temp] = [join(folder, 'a'), join(folder, '_temp')];
  for (const each of [staging, temp]) mkdirSync(each);
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: build.sources,
    env: {
      ...cleanEnvironment(),
      TF_BUILD: 'True',
      AGENT_TEMPDIRECTORY: temp,
      BUILD_ARTIFACTSTAGINGDIRECTORY: staging,
      BUILD_REASON: build.reason,
      BUILD_SOURCEBRANCH: build.branch ?? 'refs/heads/main',
      BUILD_SOURCEVERSION: build.version ?? '',
      BUILD_SOURCESDIRECTORY: build.sources,
      ...build.variables,
    },
  });
  child.stdin.end();
  const outcome = await endOf(child);
  const log = outcome.stdout + outcome.stderr;
  const set = log.matchAll(/^##vso\[task\.setvariable variable=(\w+);isOutput=true;\](.*)$/gm);
  return {
    ...outcome,
    log,
    staging,
    temp,
    variables: Object.fromEntries([...set].map(([, name, value]) => [name, value])),
  };
}
