// What a CI system is told besides the report for people: annotations beside the code, and a summary on the page of the run.
import { randomUUID } from 'node:crypto';
import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../core/errors.ts';
import { escapeText } from '../core/escape.ts';
import type { ScanReport } from '../core/scan-report.ts';
import type { ScanOptions } from '../edge/options.ts';
import type { ProgramIo } from '../edge/program-io.ts';
import type { Format } from '../report/reporter.ts';

/** The system around this process, by the variables that each sets in every step. */
type CiSystem = Extract<Format, 'github' | 'azure'>;

/** Only where the console report or the system's own goes to the log: whoever pipes another format wants nothing else in it. */
export async function tellCi(report: ScanReport, { reports, failOn }: ScanOptions, io: ProgramIo): Promise<void> {
  const system = systemOf(io);
  const format = reports.find(({ file }) => file === undefined)?.format;
  if (system === undefined || (format !== 'console' && format !== system)) return;
  if (format === 'console') await annotate(system, report, { failOn, io });
  const { renderJobSummary } = await import('../report/job-summary.ts');
  try {
    await summarize(system, renderJobSummary(report), io);
  } catch (error) {
    // The report is out; a page that lacks a table must not change what the scan says.
    await io.stderr.write(`${escapeText(`cannot write the summary: ${messageOf(error)}`)}\n`);
  }
}

function systemOf({ env }: ProgramIo): CiSystem | undefined {
  if (env['GITHUB_ACTIONS'] === 'true') return 'github';
  return env['TF_BUILD']?.toLowerCase() === 'true' ? 'azure' : undefined;
}

async function annotate(
  system: CiSystem,
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
async function summarize(system: CiSystem, summary: string, { env, stdout }: ProgramIo): Promise<void> {
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
