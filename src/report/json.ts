// The stable JSON report, written finding by finding.
import type { Finding } from '../core/finding.ts';
import type { ScanReport } from '../core/scan-report.ts';
import type { RenderContext } from './context.ts';
import { stringify } from '../core/escape.ts';
import { findingRecord, headRecord, suppressedRecord, tailRecord } from './json-shape.ts';

const INDENT = 2;

/** One JSON document, `schema/report.schema.json`. */
export function* renderJson(report: ScanReport, context: RenderContext): Iterable<string> {
  yield '{';
  yield `${members(headRecord(report, context))},`;
  yield* list('findings', report.findings, findingRecord);
  yield* list('suppressed', report.suppressed, suppressedRecord);
  yield `${members(tailRecord(report))}\n}\n`;
}

/** The members of an object without its braces. */
function members(record: object): string {
  return stringify(record, INDENT).slice(1, -2);
}

function* list(name: string, findings: readonly Finding[], toRecord: (finding: Finding) => object): Iterable<string> {
  let separator = '';
  yield `\n  "${name}": [`;
  for (const finding of findings) {
    yield separator + `\n${stringify(toRecord(finding), INDENT)}`.replaceAll('\n', `\n${' '.repeat(2 * INDENT)}`);
    separator = ',';
  }
  yield separator === '' ? '],' : '\n  ],';
}
