// One run of the action, or of the task, from its inputs to its exit code, without a process around it.
import { relative } from 'node:path';
import { type CiSystem, findSystem } from '../ci/system.ts';
import { type CiEnded, scanInCi } from '../cli/run-ci.ts';
import { tellFailureInSummary } from '../cli/tell-ci.ts';
import type { Dependencies } from '../cli/command.ts';
import { messageOf, UserError } from '../core/errors.ts';
import { escapeText } from '../core/escape.ts';
import { EXIT_FAILED } from '../edge/exit-code.ts';
import type { ProgramIo } from '../edge/program-io.ts';
import { readInput, readInputs } from './inputs.ts';
import { setOutputs, tellFailure, tellResult, workspaceOf } from './runner.ts';
import { isBelow, prepareSarifFile } from './sarif-file.ts';

/** Never throws: whatever goes wrong becomes an annotation and exit code 2. Resolves to what the process is to end with. */
export async function runAction(io: ProgramIo, dependencies: Dependencies): Promise<number> {
  let exitCode = EXIT_FAILED;
  try {
    exitCode = await run(io, dependencies);
  } catch (error) {
    const message = `${error instanceof UserError ? '' : 'unexpected: '}${messageOf(error)}`;
    await tellFailure(io, escapeText(message));
    // A page that cannot be written changes nothing about the run.
    await tellFailureInSummary(message, io).catch(() => {});
  }
  await setOutputs(io, { 'exit-code': String(exitCode) }).catch(() => {});
  return tellResult(io, exitCode).catch(() => exitCode);
}

async function run(outer: ProgramIo, dependencies: Dependencies): Promise<number> {
  const io = { ...outer, cwd: workspaceOf(outer) };
  const system = findSystem(io.env) ?? 'github';
  const { file: sarifFile, removeOld } = prepareSarifFile(io, readInput(io.env, system, 'sarif-file'));
  const ended = await scanInto(sarifFile, system, io, dependencies).catch((error: unknown) => {
    removeOld();
    throw error;
  });
  await setOutputs(io, outputsOf(ended, isBelow(io.cwd, sarifFile) ? relative(io.cwd, sarifFile) : sarifFile));
  return ended.code;
}

async function scanInto(
  sarifFile: string,
  system: CiSystem,
  io: ProgramIo,
  dependencies: Dependencies,
): Promise<CiEnded> {
  const invocation = readInputs(io.env, system);
  const { scan } = invocation;
  const typed = { ...scan.typed, report: [`sarif=${sarifFile}`] };
  return scanInCi({ ...invocation, scan: { ...scan, typed } }, io, dependencies);
}

/** `live` is empty where nobody was asked. */
function outputsOf({ report, choice }: CiEnded, sarifFile: string): Readonly<Record<string, string>> {
  const { findings } = report;
  const asked = findings.some(({ verdict }) => verdict !== undefined);
  const live = findings.filter(({ verdict }) => verdict?.status === 'live').length;
  return {
    findings: String(findings.length),
    live: asked ? String(live) : '',
    complete: String(report.complete),
    scope: choice.scope,
    range: choice.range ?? '',
    'sarif-file': sarifFile,
  };
}
