import { asRule } from '../core/custom-rule.ts';
import { UserError } from '../core/errors.ts';
import { didYouMean } from '../core/nearest-name.ts';
import { quote } from '../core/quote.ts';
import type { Rule } from '../core/rule.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { RULES } from '../detect/rules.ts';
import { VERSION } from '../edge/version.ts';
import { type Format, FORMATS, loadRenderer } from '../report/reporter.ts';
import { checkFindings, describe, isRecord } from './check-options.ts';

const WIDTH = 80;

/** The report as text in one of the formats of `pat-patrol scan --format`; `console` without colours. Rejects with a `UserError` for another, and for no report. */
export async function render(report: ScanReport, format: Format): Promise<string> {
  if (!FORMATS.includes(format)) {
    // Plain JavaScript may say anything.
    const given: unknown = format;
    const typed = String(given);
    throw new UserError(`unknown format ${quote(typed)}${didYouMean(typed, FORMATS)}`);
  }
  checkReport(report);
  const renderer = await loadRenderer(format);
  const context = {
    version: VERSION,
    color: false,
    width: WIDTH,
    unicode: true,
    endedAt: new Date(),
    rules: [...RULES, ...customRules(report)],
  };
  return [...renderer(report, context)].join('');
}

/** Plain JavaScript may give anything, such as a report that was read from JSON and has no secrets. */
function checkReport(report: ScanReport): void {
  const isReport = isRecord(report) && isRecord(report.stats) && Array.isArray(report.problems);
  if (!isReport)
    throw new UserError(
      `render wants the report of a scan, not ${isRecord(report) ? 'another object' : describe(report)}`,
    );
  for (const findings of [report.findings, report.suppressed]) checkFindings('render', findings);
}

/** The rules of a configuration are known by what they found. */
function customRules({ findings, suppressed }: ScanReport): readonly Rule[] {
  const custom = [...findings, ...suppressed].filter(({ format }) => format === 'custom');
  const byId = new Map(custom.map((finding) => [finding.ruleId, finding]));
  return [...byId.values()].map(({ ruleId: id, description = id, confidence }) =>
    asRule({ id, description, literal: '', pattern: '', confidence }),
  );
}
