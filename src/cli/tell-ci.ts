// What a CI system is told besides the report for people: annotations beside the code, and a summary on the page of the run.
import { randomUUID } from 'node:crypto';
import { appendFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type CiSystem, findSystem } from '../ci/system.ts';
import { messageOf } from '../core/errors.ts';
import { escapeText } from '../core/escape.ts';
import type { ScanReport } from '../core/scan-report.ts';
import type { ScanOptions } from '../edge/options.ts';
import type { ProgramIo } from '../edge/program-io.ts';

/** Those that show annotations and summaries; the others read files. */
type TellingSystem = Extract<CiSystem, 'github' | 'azure'>;

/**
 * Does `write` while GitHub's runner takes nothing for a command, whatever the report for people holds. What is foreign in it has been escaped before;
 * this is the second lock. Azure's agent has no such thing.
 */
export async function withoutCommands(
  { reports }: ScanOptions,
  { env, stdout }: ProgramIo,
  write: () => Promise<void>,
): Promise<void> {
  const isShown = reports.some(({ format, file }) => format === 'console' && file === undefined);
  if (!isShown || findSystem(env) !== 'github') return write();
  const token = randomUUID();
  await stdout.write(`::stop-commands::${token}\n`);
  try {
    await write();
  } finally {
    await stdout.write(`::${token}::\n`);
  }
}

/** Only where the console report or the system's own goes to the log: whoever pipes another format wants nothing else in it. */
export async function tellCi(report: ScanReport, { reports, failOn }: ScanOptions, io: ProgramIo): Promise<void> {
  const system = findSystem(io.env);
  const format = reports.find(({ file }) => file === undefined)?.format;
  if (!isTelling(system) || (format !== 'console' && format !== system)) return;
  if (format === 'console') await annotate(system, report, { failOn, io });
  const { renderJobSummary } = await import('../report/job-summary.ts');
  try {
    const file = reports.find((target) => target.file !== undefined)?.file;
    await summarize(system, renderJobSummary(report, file && basename(file)), io);
  } catch (error) {
    // The report is out; a page that lacks a table must not change what the scan says.
    await io.stderr.write(`${escapeText(`cannot write the summary: ${messageOf(error)}`)}\n`);
  }
}

/** For a run that ends without a report: whoever looks at its page sees why. `message`: foreign text. */
export async function tellFailureInSummary(message: string, io: ProgramIo): Promise<void> {
  const system = findSystem(io.env);
  if (!isTelling(system)) return;
  const { renderFailureSummary } = await import('../report/job-summary.ts');
  await summarize(system, renderFailureSummary(message), io);
}

function isTelling(system: CiSystem | undefined): system is TellingSystem {
  return system === 'github' || system === 'azure';
}

async function annotate(
  system: TellingSystem,
  report: ScanReport,
  { failOn, io }: Pick<ScanOptions, 'failOn'> & { readonly io: ProgramIo },
): Promise<void> {
  if (system === 'azure') {
    const { renderIssues } = await import('../report/azure.ts');
    for (const line of renderIssues(report, failOn)) await io.stdout.write(line);
    return;
  }
  const { renderAnnotations } = await import('../report/github.ts');
  for (const line of renderAnnotations(report, failOn)) await io.stdout.write(line);
}

/** GitHub's runner names a file to append to; Azure's agent is told the name of one that it then takes. */
async function summarize(system: TellingSystem, summary: string, { env, stdout }: ProgramIo): Promise<void> {
  if (system === 'github') {
    const file = env['GITHUB_STEP_SUMMARY'];
    if (file) await appendFile(file, summary);
    return;
  }
  const folder = env['AGENT_TEMPDIRECTORY'];
  if (!folder) return;
  const file = join(folder, `pat-patrol-${randomUUID()}.md`);
  await writeFile(file, summary, { flag: 'wx' });
  const { renderSummaryUpload } = await import('../report/azure.ts');
  await stdout.write(renderSummaryUpload(file));
}
