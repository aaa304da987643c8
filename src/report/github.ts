// GitHub's workflow commands: annotations beside the lines of a pull request. Escaping as in actions/toolkit `command.ts`.
import type { FailOn } from '../core/confidence.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { type Annotation, listAnnotations } from './annotation.ts';
import type { RenderContext } from './context.ts';
import { headlineOf } from './job-summary.ts';

/** Longer messages are cut by the runner. Characters. */
const LONGEST_MESSAGE = 4096;

/** One command a line, then one line for people. */
export function* renderGithub(report: ScanReport, { failOn = 'likely', quiet }: RenderContext): Iterable<string> {
  yield* renderAnnotations(report, failOn);
  if (!quiet) yield `${headlineOf(report)}\n`;
}

/** One command a line. */
export function* renderAnnotations(report: ScanReport, failOn: FailOn): Iterable<string> {
  for (const annotation of listAnnotations(report, failOn)) yield renderAnnotation(annotation);
}

/** `::error file=a.yml,line=3,col=5,title=…::message` and a newline. */
export function renderAnnotation(annotation: Annotation): string {
  const { level, message, title, file, line, endLine, column, endColumn } = annotation;
  // Columns are shown on one line only: the runner refuses them when a range ends on another.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = Object.entries({ file, line, endLine, ...columns, title })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${properties.join(',')}::${escapeData(message.slice(0, LONGEST_MESSAGE))}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
