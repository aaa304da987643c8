import type { ScanReport } from '../core/scan-report.ts';
import { formatCount, formatNumber } from './quantity.ts';

/** How far the scan went on from an earlier one, and whether the next can go on from it; undefined when it was not told to. */
export function describeSinceScan({ sinceScan }: ScanReport, show: (text: string) => string): string | undefined {
  if (sinceScan === undefined) return undefined;
  const { date, discarded, objects, read, unwritten } = sinceScan;
  const file = show(sinceScan.file);
  const why = discarded === undefined ? '' : `${file} did not count, because ${discarded}; `;
  if (objects === undefined || read === undefined)
    return `${why}${file} was not written, because not everything was read in the usual way`;
  if (date === undefined)
    return `${why}all ${formatCount(objects, 'object')} read, and ${file} ${unwritten === true ? 'not written' : 'written'}`;
  const day = show(date.slice(0, 'YYYY-MM-DD'.length));
  if (read === objects) return `all ${formatCount(objects, 'object')} read: the scan of ${day} (${file}) spared none`;
  return `${formatNumber(read)} of ${formatCount(objects, 'object')} read; the others were by the scan of ${day} (${file})`;
}
