// The scan command: options, scan, reports, exit code.
import { readBaseline } from '../baseline/read-baseline.ts';
import { findSystem } from '../ci/system.ts';
import { readConfig } from '../config/read-config.ts';
import { asRule, type CustomRule } from '../core/custom-rule.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { RULES } from '../detect/rules.ts';
import { exitCodeOf, type StopSignal } from '../edge/exit-code.ts';
import { resolveOptions, type ScanOptions } from '../edge/options.ts';
import { escapeText } from '../core/escape.ts';
import { VERSION } from '../edge/version.ts';
import { wantsColor } from '../edge/colors.ts';
import type { ScanInvocation } from './parse-scan.ts';
import type { OutputStream, ProgramIo } from '../edge/program-io.ts';
import { describeEmpty } from '../report/empty.ts';
import { describeLeftOut } from '../report/left-out.ts';
import { formatCount } from '../report/quantity.ts';
import { describeSinceScan } from '../report/since-scan.ts';
import { describeSuppressed } from '../report/suppressed.ts';
import { tellCi, withoutCommands } from './tell-ci.ts';
import { compileLater } from './compile-later.ts';
import { ProgressLine, watchedStream } from './progress-line.ts';
import type { Dependencies } from './command.ts';
import type { Verifier } from './verification.ts';
import { wantsUnicode } from './unicode.ts';
import { checkTargets, type Look, writeReports } from './write-reports.ts';

/** Problems that are told on stderr when no report on the terminal does. */
const MOST_PROBLEMS = 10;

/** Throws `UserError` for bad options, a bad configuration, or a report that cannot be written. */
export async function runScan(invocation: ScanInvocation, io: ProgramIo, dependencies: Dependencies): Promise<number> {
  const { code } = await scanToEnd(invocation, io, dependencies);
  return code;
}

export interface Produced {
  readonly report: ScanReport;
  readonly options: ScanOptions;
}

export interface Ended extends Produced {
  readonly code: number;
}

/** As `runScan`, for who needs more than the exit code. */
export async function scanToEnd(invocation: ScanInvocation, io: ProgramIo, dependencies: Dependencies): Promise<Ended> {
  const produced = await produceReport(invocation, io, dependencies);
  return { ...produced, code: exitCodeOf(produced.report, produced.options.failOn, io.signal.reason as StopSignal) };
}

/** What becomes of a report between the scan and those who read it. */
export type Pass = (report: ScanReport) => ScanReport;

/** Scans, asks about the tokens when that is wanted, and writes all reports. Throws as `runScan` does. */
export async function produceReport(
  invocation: ScanInvocation,
  io: ProgramIo,
  dependencies: Dependencies,
  select: Pass = (report) => report,
): Promise<Produced> {
  const options = await readOptions(invocation, io);
  await checkTargets(options.reports, options.request);
  const report = await findTokens({ invocation, options, select }, io, dependencies);
  const look = { ...lookOf(invocation, io, options.request.customRules), failOn: options.failOn, endedAt: new Date() };
  const destination = { stdout: io.stdout, look, inputs: options.request };
  await withoutCommands(options, io, () => writeReports(report, options.reports, destination));
  await tellCi(report, options, io);
  if (!showsProblems(options)) await tellProblems(report, io.stderr);
  if (!invocation.display.quiet) await tellWhere(report, options, io.stderr);
  return { report, options };
}

export interface Looking {
  readonly invocation: ScanInvocation;
  readonly options: ScanOptions;
  readonly select: Pass;
}

/** Scans, and asks about the tokens when that is wanted. Throws as `runScan` does. */
export async function findTokens(
  { invocation, options, select }: Looking,
  io: ProgramIo,
  dependencies: Dependencies,
): Promise<ScanReport> {
  const verifier = await openVerifier(invocation, io);
  const scan = await dependencies.loadScan();
  compileLater();
  const stdin = options.request.scope === 'stdin' ? { stdin: io.stdin() } : {};
  const unicode = wantsUnicode(io.env, io.platform);
  const progress = new ProgressLine(invocation.display.quiet ? undefined : watchedStream(io), {
    unicode,
    now: () => performance.now(),
  });
  try {
    const onProgress = progress.update.bind(progress);
    const report = select(await scan({ ...options.request, ...stdin }, { signal: io.signal, onProgress }));
    return verifier === undefined ? report : await verifier(report, onProgress);
  } finally {
    progress.erase();
  }
}

/** Loaded only by who wants it, so that a scan does not even know how to open a connection. */
async function openVerifier({ verification }: ScanInvocation, io: ProgramIo): Promise<Verifier | undefined> {
  if (verification === undefined) return undefined;
  const { createVerifier } = await import('./verification.ts');
  return createVerifier(verification, io);
}

/** Throws `UserError` for bad options and a bad configuration. */
export async function readOptions(invocation: ScanInvocation, io: ProgramIo): Promise<ScanOptions> {
  const { typed, config: named, display } = invocation;
  const search = { cwd: io.cwd, home: io.home, paths: typed.paths };
  const { config, name } = await readConfig({ ...search, named, earlier: invocation.earlier });
  if (display.verbose && name !== undefined) await io.stderr.write(`configuration: ${escapeText(name)}\n`);
  const baseline = typed.noSuppress ? undefined : readBaseline({ ...search, named: invocation.baseline });
  const { spell = (option: string) => `--${option}` } = invocation;
  return resolveOptions(typed, { config, configFile: name, baseline, cwd: io.cwd, spell });
}

/** Progress is for somebody who watches: not for pipes, files and CI, and not for who wants quiet. */
function lookOf({ display }: ScanInvocation, io: ProgramIo, custom: readonly CustomRule[] = []): Look {
  const { allPlaces, quiet, verbose, noColor, verdicts = false, includeSuppressed = false } = display;
  return {
    version: VERSION,
    rules: [...RULES, ...custom.map(asRule)],
    unicode: wantsUnicode(io.env, io.platform),
    color: wantsColor(io.stdout, io.env, noColor),
    columns: io.stdout.columns,
    allPlaces,
    quiet,
    verbose,
    verdicts,
    includeSuppressed,
    pushed: findSystem(io.env) !== undefined,
  };
}

function showsProblems({ reports }: ScanOptions): boolean {
  return reports.some(({ format, file }) => format === 'console' && file === undefined);
}

/** An exit code without a word would be a riddle, and so would a glob that nothing matches. */
async function tellWhere(report: ScanReport, options: ScanOptions, stderr: OutputStream): Promise<void> {
  const { reports } = options;
  if (reports.some(({ file }) => file === undefined)) {
    const leftOut = report.scope !== 'tree' || showsProblems(options) ? undefined : describeLeftOut(report, escapeText);
    const empty = leftOut === undefined ? undefined : describeEmpty(report);
    if (empty !== undefined) await stderr.write(`${escapeText(`${empty}: ${leftOut}`)}\n`);
    return;
  }
  const files = reports.map(({ file }) => file).join(', ');
  const notes = [describeLeftOut, describeSinceScan, describeSuppressed].map((describe) =>
    describe(report, escapeText),
  );
  const told = [
    `${formatCount(report.findings.length, 'token')} found; report in ${files}`,
    ...notes.filter((note) => note !== undefined),
  ];
  for (const line of told) await stderr.write(`${escapeText(line)}\n`);
}

/** What the report on the terminal would have said besides the findings. */
export async function tellProblems(report: ScanReport, stderr: OutputStream): Promise<void> {
  const { problems, interrupted } = report;
  const lines = interrupted ? ['INCOMPLETE: stopped by you before everything was read'] : [];
  lines.push(...problems.slice(0, MOST_PROBLEMS).map(({ where, message }) => `not read: ${where}: ${message}`));
  if (problems.length > MOST_PROBLEMS) lines.push(`not read: ${problems.length - MOST_PROBLEMS} more, see the report`);
  for (const line of lines) await stderr.write(`${escapeText(line)}\n`);
}
