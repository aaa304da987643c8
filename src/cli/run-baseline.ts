// The baseline command: accepts tokens, and keeps the list of accepted ones true.
import { resolve } from 'node:path';
import { EMPTY_BASELINE, renderBaseline, tidyReason } from '../baseline/baseline-text.ts';
import { addFindings, canAccept, dropEntries, findStale } from '../baseline/edit-baseline.ts';
import { mapForeign } from '../baseline/foreign-baseline.ts';
import { locateBaseline } from '../baseline/read-baseline.ts';
import { readText } from '../config/read-text.ts';
import type { Baseline } from '../core/baseline.ts';
import { UserError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { RULES } from '../detect/rules.ts';
import { wantsColor } from '../edge/colors.ts';
import { EXIT_FAILED, EXIT_FOUND, EXIT_NONE, exitCodeOfSignal, type StopSignal } from '../edge/exit-code.ts';
import type { ProgramIo } from '../edge/program-io.ts';
import { writeWholeHere } from '../edge/write-file.ts';
import { VERSION } from '../edge/version.ts';
import { renderAccepted, renderForeign, renderRefused, renderStale } from '../report/console-baseline.ts';
import { renderProblems } from '../report/console-problems.ts';
import { styleOf } from '../report/console-style.ts';
import type { RenderContext } from '../report/context.ts';
import { type BaselineScan, scanEverything, scanScope, type WholeScan } from './baseline-scan.ts';
import type { BaselineInvocation } from './parse-baseline.ts';
import type { Dependencies } from './command.ts';
import { wantsUnicode } from './unicode.ts';

const FOREIGN = { noun: 'baseline', largest: 256 } as const;

/** Throws `UserError` for a file that cannot be read or written, and for ids that no finding has. */
export async function runBaseline(
  invocation: BaselineInvocation,
  io: ProgramIo,
  dependencies: Dependencies,
): Promise<number> {
  const { baseline: named, typed } = invocation;
  const located = locateBaseline({ cwd: io.cwd, home: io.home, named, paths: typed.paths });
  const run = { invocation, located, io, dependencies };
  switch (invocation.action) {
    case 'write':
    case 'add':
      return accept(run);
    case 'check':
    case 'prune':
      return sortOut(run);
    case 'import':
      return importForeign(run);
  }
}

async function accept(run: BaselineScan): Promise<number> {
  const { ids } = run.invocation;
  const report = await scanScope(run);
  if (report.interrupted) return stopped(run);
  const known = report.suppressed.filter(({ suppression }) => suppression?.kind === 'baseline');
  const chosen = ids.length === 0 ? report.findings : ids.map((id) => findById([...report.findings, ...known], id));
  return save(run, chosen, report);
}

/** A token with this id; one that is in the baseline already gets a new reason. */
function findById(findings: readonly Finding[], id: string): Finding {
  const found = findings.find(({ fingerprint }) => fingerprint.startsWith(id));
  if (found === undefined) throw new UserError(`this scan finds no token with the id ${quote(id)}: scan where it lies`);
  return found;
}

async function importForeign(run: BaselineScan): Promise<number> {
  const { invocation, io } = run;
  const { foreign } = invocation;
  const text = readText(resolve(io.cwd, foreign), foreign, FOREIGN);
  const report = await scanEverything(wholeOf(run));
  if (report.interrupted) return stopped(run);
  const { findings, entries, unmatched } = mapForeign(text, foreign, report.findings);
  const code = await save(run, findings, report);
  await io.stdout.write(`${renderForeign(entries, unmatched)}\n`);
  return code;
}

/** Writes what was chosen. An incomplete scan accepts too little, never too much, so it is written all the same. */
async function save(run: BaselineScan, wanted: readonly Finding[], report: ScanReport): Promise<number> {
  const { invocation, located, io } = run;
  const before = located.baseline ?? EMPTY_BASELINE;
  const chosen = wanted.filter(canAccept);
  const refused = wanted.filter((finding) => !canAccept(finding));
  const after = addFindings(before, chosen, tidyReason(invocation.reason));
  await write(located.file, located.baseline, after);
  const context = contextOf(run);
  const style = styleOf(context);
  const added = after.entries.size - before.entries.size;
  const changed = [...before.entries].filter(([key, reason]) => after.entries.get(key) !== reason).length;
  const lines = renderAccepted({ chosen, added, changed, size: after.entries.size, name: located.name }, style);
  const told = [...lines, ...renderRefused(refused, style), ...renderProblems(report, context, style)];
  await io.stdout.write(`${told.join('\n')}\n`);
  return report.complete && refused.length === 0 ? EXIT_NONE : EXIT_FAILED;
}

async function sortOut(run: BaselineScan): Promise<number> {
  const { invocation, located, io } = run;
  const { baseline, name, file } = located;
  if (baseline === undefined)
    throw new UserError(`${name}: no such baseline file; to make one: pat-patrol baseline write`);
  const report = await scanEverything(wholeOf(run));
  if (report.interrupted) return stopped(run);
  const context = contextOf(run);
  const style = styleOf(context);
  if (!report.complete) {
    await io.stdout.write(`${renderProblems(report, context, style).join('\n')}\n`);
    throw new UserError('nothing is called stale while something could not be read: the tokens may be there');
  }
  const stale = findStale(baseline, report.findings);
  const pruned = invocation.action === 'prune';
  if (pruned) await write(file, baseline, dropEntries(baseline, stale));
  const lines = renderStale({ stale, size: baseline.entries.size, name, pruned }, style);
  await io.stdout.write(`${lines.join('\n')}\n`);
  return stale.size > 0 && !pruned ? EXIT_FOUND : EXIT_NONE;
}

function wholeOf(run: BaselineScan): WholeScan {
  const { typed, config } = run.invocation;
  return { ...run, jobs: typed.jobs, config };
}

/** A file that says the same is not touched. */
async function write(file: string, before: Baseline | undefined, after: Baseline): Promise<void> {
  const text = renderBaseline(after);
  if (before === undefined || renderBaseline(before) !== text) await writeWholeHere(file, [text]);
}

async function stopped({ io }: BaselineScan): Promise<number> {
  await io.stderr.write('stopped by you: the baseline is as it was\n');
  return exitCodeOfSignal(io.signal.reason as StopSignal);
}

function contextOf({ invocation, io }: BaselineScan): RenderContext {
  const color = wantsColor(io.stdout, io.env, invocation.noColor);
  const unicode = wantsUnicode(io.env, io.platform);
  return { version: VERSION, rules: RULES, color, unicode, width: io.stdout.columns ?? 0 };
}
