// The action with the environment that a runner gives a step, and a fake scan behind it.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { runAction } from '../../src/action/run-action.ts';
import type { ScanReport } from '../../src/core/scan-report.ts';
import type { ScanRequest } from '../../src/scan/scan-request.ts';
import { fakeIo } from '../cli/fake-io.ts';
import { sampleReport } from '../cli/sample-report.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

export interface Run {
  readonly code: number;
  readonly log: string;
  /** Standard error, which the runner shows in the same log. */
  readonly err: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly requests: readonly ScanRequest[];
  readonly workspace: string;
}

export interface Setup {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly report?: ScanReport;
  readonly error?: Error;
  /** Variables on top of the runner's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** JSON text. */
  readonly payload?: string;
  /** Prepares the workspace. */
  readonly prepare?: (workspace: string) => void;
}

/** One run with the environment that a runner gives a step. */
export async function run(
  context: TestContext,
  { inputs = {}, report = sampleReport(), error, env: extra = {}, payload = '{}', prepare }: Setup = {},
): Promise<Run> {
  const folder = temporaryFolder(context, {
    'work/file': '',
    'runner/output': '',
    'runner/summary': '',
    'runner/event.json': payload,
  });
  const workspace = join(folder, 'work');
  prepare?.(workspace);
  const variables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const env = {
    ...(Object.fromEntries(variables) as Record<string, string>),
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: 'release',
    GITHUB_EVENT_PATH: join(folder, 'runner/event.json'),
    ...extra,
    GITHUB_OUTPUT: join(folder, 'runner/output'),
    GITHUB_STEP_SUMMARY: join(folder, 'runner/summary'),
  };
  const io = fakeIo({ cwd: '/', env });
  const requests: ScanRequest[] = [];
  const scan = async (request: ScanRequest) => {
    requests.push(request);
    if (error !== undefined) throw error;
    return report;
  };
  const code = await runAction(io, { loadScan: async () => scan });
  const outputs = parseOutputs(readFileSync(env.GITHUB_OUTPUT, 'utf8'));
  return {
    code,
    log: io.out(),
    err: io.err(),
    outputs,
    summary: readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8'),
    requests,
    workspace,
  };
}

/** As the runner reads the file. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length - 1;) {
    const [name = '', delimiter = ''] = (lines[at] ?? '').split('<<');
    const end = lines.indexOf(delimiter, at + 1);
    assert.ok(end > at, `no end of ${name}`);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end + 1;
  }
  return outputs;
}

export function writeInto(workspace: string, name: string, content: string): void {
  writeFileSync(join(workspace, name), content);
}
