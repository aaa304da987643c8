// Runs the committed bundle of the action as GitHub's runner does: its environment, its files, and an event's payload.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestContext } from 'node:test';
import { type EventValues, eventText } from '../ci/github-event.ts';
import { cleanEnvironment, endOf, folderFor } from './run-program.ts';

const ACTION = resolve('dist/action.js');

export interface ActionSetting {
  /** The checked-out repository. */
  readonly workspace: string;
  readonly event: string;
  readonly values?: EventValues;
  /** Instead of the event's own payload. */
  readonly payload?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface ActionOutcome {
  readonly code: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** As the runner sets inputs, with the defaults of action.yml left out: an input that is not given is an empty variable. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

/** Not `spawnSync`: a test may serve what the action fetches. */
export async function runBundle(t: TestContext, setting: ActionSetting): Promise<ActionOutcome> {
  const { workspace, event, values = {}, payload, inputs = {}, env = {} } = setting;
  const folder = folderFor(t, { event: payload ?? eventText(event, values), output: '', summary: '', 'temp/x': '' });
  const child = spawn(process.execPath, [ACTION], {
    cwd: workspace,
    env: {
      ...cleanEnvironment(),
      ...inputVariables(inputs),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: join(folder, 'event'),
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: join(folder, 'temp'),
      ...env,
    },
  });
  const { code, stdout, stderr } = await endOf(child);
  const outputs = readFileSync(join(folder, 'output'), 'utf8').matchAll(/^(\S+)<<(\S+)\n([^]*?)\n\2$/gm);
  return {
    code,
    log: stdout + stderr,
    outputs: Object.fromEntries([...outputs].map(([, name, , value]) => [name, value])),
    summary: readFileSync(join(folder, 'summary'), 'utf8'),
  };
}
