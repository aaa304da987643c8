// One scan report to all its destinations.
import { resolve } from 'node:path';
import { UserError } from '../core/errors.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { findCheckouts, findLinkedFolder, isCheckoutLink } from '../edge/checkout-link.ts';
import type { ReportTarget } from '../edge/options.ts';
import { loadRenderer, type RenderContext } from '../report/reporter.ts';
import { checkWritable, checkWritableHere, inBlocks, writeWhole, writeWholeHere } from '../edge/write-file.ts';
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
  readonly inputs: Inputs;
}

/** What is scanned: a report must not take its place. */
interface Inputs {
  readonly paths: readonly string[];
  readonly cwd: string;
}

/** Throws `UserError` for a file that could not be written: better now than after an hour of scanning. */
export async function checkTargets(targets: readonly ReportTarget[], { paths, cwd }: Inputs): Promise<void> {
  const inputs = paths.map((path) => resolve(cwd, path));
  const checkouts = checkoutsOf({ paths, cwd });
  for (const { file } of targets) {
    if (file === undefined) continue;
    const linked = findLinkedFolder(file, checkouts);
    if (linked !== undefined)
      throw new UserError(
        `cannot write ${file}: ${linked} is a link, which any commit may have brought; name the folder that it leads to`,
      );
    await (isCheckoutLink(file, checkouts) ? checkWritableHere(file) : checkWritable(file));
    if (inputs.includes(file)) throw new UserError(`cannot write ${file}: it is one of the files to scan`);
  }
}

function checkoutsOf({ paths, cwd }: Inputs): readonly string[] {
  return findCheckouts([cwd, ...paths.map((path) => resolve(cwd, path))]);
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
  { stdout, look, inputs }: Destination,
): Promise<void> {
  const { columns, ...rest } = look;
  const render = await loadRenderer(format);
  if (file !== undefined) {
    const write = isCheckoutLink(file, checkoutsOf(inputs)) ? writeWholeHere : writeWhole;
    await write(file, render(report, { ...rest, color: false, width: DEFAULT_WIDTH }));
    return;
  }
  const width = Math.min(columns ?? DEFAULT_WIDTH, WIDEST);
  for (const block of inBlocks(render(report, { ...rest, width }))) await stdout.write(block);
}
