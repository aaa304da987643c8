// One run of the action, from its inputs to its exit code, without a process around it.
import { appendFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { wantsColor } from '../edge/colors.ts';
import type { ProgramIo } from '../edge/program-io.ts';
import { readBaseline } from '../baseline/read-baseline.ts';
import { readConfig } from '../config/read-config.ts';
import { asRule } from '../core/custom-rule.ts';
import { messageOf, UserError } from '../core/errors.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { RULES } from '../detect/rules.ts';
import { EXIT_FAILED, exitCodeOf, type StopSignal } from '../edge/exit-code.ts';
import { resolveOptions } from '../edge/options.ts';
import { escapeText } from '../core/escape.ts';
import { renderAnnotation, renderAnnotations } from '../report/github.ts';
import { renderJobSummary } from '../report/job-summary.ts';
import { loadRenderer, type RenderContext } from '../report/reporter.ts';
import type { scan } from '../scan.ts';
import { VERSION } from '../edge/version.ts';
import { inBlocks, writeWholeHere } from '../edge/write-file.ts';
import { readInputs, spellInput } from './inputs.ts';
import { prepareSarifFile } from './sarif-file.ts';
import { renderOutput, withoutCommands } from './workflow-commands.ts';

const LOG_WIDTH = 100;

/** Never throws: whatever goes wrong becomes an annotation and exit code 2. */
export async function runAction(io: ProgramIo, runScan: typeof scan): Promise<number> {
  let exitCode = EXIT_FAILED;
  try {
    exitCode = await run(io, runScan);
  } catch (error) {
    const message = `${error instanceof UserError ? '' : 'unexpected: '}${messageOf(error)}`;
    await io.stdout.write(renderAnnotation({ level: 'error', title: 'pat-patrol', message: escapeText(message) }));
  }
  await setOutputs(io, { 'exit-code': String(exitCode) }).catch(() => {});
  return exitCode;
}

async function run(io: ProgramIo, runScan: typeof scan): Promise<number> {
  const workspace = io.env['GITHUB_WORKSPACE'] || io.cwd;
  const inputs = readInputs(io.env);
  const search = { cwd: workspace, home: io.home, paths: inputs.typed.paths };
  const { config, name: configFile } = await readConfig({ ...search, named: inputs.config });
  const baseline = readBaseline({ ...search, named: inputs.baseline });
  const typed = { ...inputs.typed, report: [`sarif=${inputs.sarifFile}`] };
  const { request, failOn } = resolveOptions(typed, {
    config,
    configFile,
    baseline,
    cwd: workspace,
    spell: spellInput,
  });
  const sarifFile = prepareSarifFile(workspace, inputs.sarifFile);

  const report = await runScan(request, { signal: io.signal });

  const context = {
    version: VERSION,
    rules: [...RULES, ...config.rules.map(asRule)],
    color: false,
    unicode: true,
    width: LOG_WIDTH,
  };
  const renderSarif = await loadRenderer('sarif');
  await writeWholeHere(sarifFile, renderSarif(report, context));
  await writeLog(io, report, { ...context, color: wantsColor(io.stdout, io.env, false) });
  for (const annotation of renderAnnotations(report, failOn)) await io.stdout.write(annotation);
  const sarifName = relative(workspace, sarifFile);
  await appendTo(io.env['GITHUB_STEP_SUMMARY'], renderJobSummary(report, sarifName));
  await setOutputs(io, {
    findings: String(report.findings.length),
    complete: String(report.complete),
    'sarif-file': sarifName,
  });
  return exitCodeOf(report, failOn, io.signal.reason as StopSignal);
}

async function writeLog({ stdout }: ProgramIo, report: ScanReport, context: RenderContext): Promise<void> {
  const renderConsole = await loadRenderer('console');
  for (const block of inBlocks(withoutCommands(renderConsole(report, context)))) await stdout.write(block);
}

async function setOutputs({ env }: ProgramIo, outputs: Readonly<Record<string, string>>): Promise<void> {
  const entries = Object.entries(outputs).map(([name, value]) => renderOutput(name, value));
  await appendTo(env['GITHUB_OUTPUT'], entries.join(''));
}

/** The runner names files to append to; outside a runner there are none. */
async function appendTo(file: string | undefined, text: string): Promise<void> {
  if (file === undefined || file === '') return;
  try {
    await appendFile(file, text);
  } catch (error) {
    throw new UserError(`cannot write ${file}: ${messageOf(error)}`);
  }
}
