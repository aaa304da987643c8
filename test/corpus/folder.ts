// Samples as files in a folder, and the scan of it as users have it: through the reading of files, streams and archives.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ScanReport } from '../../src/core/scan-report.ts';
import { scanInProcess } from '../scan/scan-in-process.ts';
import { type Planted, type Sample, shownOf } from './sample.ts';
import type { Tally } from './tally.ts';

/** A token and the folder that alone holds it. */
export interface Filed extends Planted {
  readonly folder: string;
}

/** Writes every sample into a folder of its own below `root`. */
export function writeSamples(samples: Iterable<Sample>, root: string): readonly Filed[] {
  const filed: Filed[] = [];
  let count = 0;
  for (const { file, content, planted } of samples) {
    const folder = String(count++).padStart(5, '0');
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(Buffer.concat([Buffer.from(`${join(root, folder)}/`), Buffer.from(file as Uint8Array)]), content);
    for (const one of planted) filed.push({ ...one, folder });
  }
  return filed;
}

/** Calls `use` with a folder that is gone afterwards. */
export async function inTemporaryFolder<T>(use: (root: string) => Promise<T>): Promise<T> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'pat-patrol-corpus-')));
  try {
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Writes samples below `root` and scans it. */
export async function findBelow(root: string, samples: Iterable<Sample>, tally: Tally): Promise<void> {
  const planted = writeSamples(samples, root);
  judge(await scanInProcess({ cwd: root, paths: ['.'] }), planted, tally);
}

/** Compares a report with what was planted. Tokens of one corpus are told apart by what a report shows of them. */
export function judge(report: ScanReport, planted: readonly Planted[], tally: Tally): void {
  const found = new Set(
    report.findings.filter(({ confidence }) => confidence === 'certain').map(({ secret }) => secret.redacted),
  );
  const known = new Set(planted.map(({ token }) => shownOf(token)));
  for (const one of planted) tally.count(one, found.has(shownOf(one.token)));
  for (const { secret, confidence, places } of report.findings) {
    if (!known.has(secret.redacted)) tally.alarm(`${confidence} ${secret.redacted}, ${places[0]?.path}`);
  }
  for (const { where, message } of report.problems) tally.alarm(`${where}: ${message}`);
}
