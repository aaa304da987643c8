// The report for people: a block per token, then what could not be read, then a summary. Plain lines; whoever prints them decides where.
import type { ScanReport } from '../core/scan-report.ts';
import { renderFinding } from './console-finding.ts';
import { renderAnswer, renderAnswers } from './console-verdict.ts';
import { renderRemark } from './console-remark.ts';
import { renderProblems } from './console-problems.ts';
import { styleOf } from './console-style.ts';
import { renderSummary } from './console-summary.ts';
import type { RenderContext } from './context.ts';

/** Blocks with an empty line between them. */
export function* renderConsole(report: ScanReport, context: RenderContext): Iterable<string> {
  const style = styleOf(context);
  for (const finding of report.findings) {
    const lines = context.verdicts ? renderAnswer(finding, style) : renderFinding(finding, context, style);
    yield `${lines.join('\n')}\n\n`;
  }
  for (const remark of report.remarks ?? []) yield `${renderRemark(remark, style).join('\n')}\n\n`;
  const problems = renderProblems(report, context, style);
  const isAnswer = context.verdicts && report.findings.length > 0;
  const summary = context.quiet ? [] : isAnswer ? renderAnswers(report, style) : renderSummary(report, context, style);
  // Without tokens the summary only completes the block of problems; with tokens it is a block of its own.
  const gap = problems.length > 0 && summary.length > 0 && report.findings.length > 0 ? [''] : [];
  const closing = [...problems, ...gap, ...summary];
  if (closing.length > 0) yield `${closing.join('\n')}\n`;
}
