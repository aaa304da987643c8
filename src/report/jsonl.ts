// The JSON report for programs that read line by line: one finding a line, then one line that says how the scan ended.
import type { ScanReport } from '../core/scan-report.ts';
import type { RenderContext } from './context.ts';
import { stringify } from '../core/escape.ts';
import { findingRecord, headRecord, suppressedRecord, tailRecord } from './json-shape.ts';

/** Lines of `{"type":"finding",…}` and a last one of `{"type":"summary",…}`: `$defs/line` of the schema. */
export function* renderJsonLines(report: ScanReport, context: RenderContext): Iterable<string> {
  for (const finding of report.findings) yield line({ type: 'finding', ...findingRecord(finding) });
  yield line({
    type: 'summary',
    ...headRecord(report, context),
    suppressed: report.suppressed.map(suppressedRecord),
    ...tailRecord(report),
  });
}

function line(record: object): string {
  return `${stringify(record)}\n`;
}
