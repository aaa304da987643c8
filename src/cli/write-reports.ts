// One scan report to all its destinations.
import type { ScanReport } from '../core/scan-report.ts';
import type { ReportTarget } from '../edge/options.ts';
import { type RenderContext, render } from '../report/reporter.ts';
import { checkWritable, inBlocks, writeWhole } from '../edge/write-file.ts';
import type { OutputStream } from '../edge/program-io.ts';

/** Wider lines are hard to read; 80 is what unknown means. */
const WIDEST = 100;
const DEFAULT_WIDTH = 80;

/** How a report on the terminal looks. */
export interface Look extends Omit<RenderContext, 'width'> {
  readonly columns: number | undefined;
}

export interface Destination {
  readonly stdout: OutputStream;
  readonly look: Look;
}

/** Throws `UserError` for a file that could not be written: better now than after an hour of scanning. */
export async function checkTargets(targets: readonly ReportTarget[]): Promise<void> {
  for (const { file } of targets) {
    if (file !== undefined) await checkWritable(file);
  }
}

/** Writes every report that can be written, then throws `UserError` for the first that could not. */
export async function writeReports(
  report: ScanReport,
  targets: readonly ReportTarget[],
  destination: Destination,
): Promise<void> {
  const failures: unknown[] = [];
  for (const target of targets) {
    await writeReport(report, target, destination).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}

async function writeReport(
  report: ScanReport,
  { format, file }: ReportTarget,
  { stdout, look }: Destination,
): Promise<void> {
  const { columns, ...rest } = look;
  if (file !== undefined) {
    await writeWhole(file, render(format, report, { ...rest, color: false, width: DEFAULT_WIDTH }));
    return;
  }
  const width = Math.min(columns ?? DEFAULT_WIDTH, WIDEST);
  for (const block of inBlocks(render(format, report, { ...rest, width }))) await stdout.write(block);
}
