// Of a scan that had nothing to read: whoever named the wrong folder or files must not take that for a clean one.
import type { ScanReport, ScanScope } from '../core/scan-report.ts';

const NOTHING: Readonly<Record<ScanScope, string>> = {
  tree: 'no files to read here',
  stdin: 'standard input was empty',
  staged: 'nothing is staged',
  range: 'these commits add nothing',
  history: 'no file was ever committed here',
};

/** `no files to read here`; undefined where something was read. No foreign text. */
export function describeEmpty(report: ScanReport): string | undefined {
  if (!isEmpty(report)) return undefined;
  const { scope, leftOut } = report;
  const isNarrow =
    leftOut !== undefined && leftOut.directory + leftOut.include.join('') + leftOut.exclude.join('') !== '';
  return scope === 'staged' && isNarrow ? 'nothing that is staged was to be read' : NOTHING[scope];
}

function isEmpty({ scope, stats, sinceScan }: ScanReport): boolean {
  // A new repository has files of git's own.
  if (scope === 'history') return stats.blobs === 0 && !((sinceScan?.objects ?? 0) > 0);
  return stats.bytes === 0 && (scope === 'stdin' || (stats.files === 0 && stats.blobs === 0));
}
