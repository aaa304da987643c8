// Azure Pipelines' logging commands: issues on the run's page. Escaping as in azure-pipelines-task-lib `taskcommand.ts`; the agent looks for a
// command anywhere in a line, so everything foreign in it has gone through the escaper before.
import type { FailOn } from '../core/confidence.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { type Annotation, listAnnotations } from './annotation.ts';
import type { RenderContext } from './context.ts';
import { headlineOf } from './job-summary.ts';

/** Properties in the order in which they are written. */
type Properties = Readonly<Record<string, string | number | undefined>>;

/** One command a line, then one line for people. */
export function* renderAzure(report: ScanReport, { failOn = 'likely', quiet }: RenderContext): Iterable<string> {
  yield* renderIssues(report, failOn);
  if (!quiet) yield `${headlineOf(report)}\n`;
}

/** Issues, and a result that is no plain success where there are any. That a step fails is up to the exit code: a step may choose to ignore it. */
export function* renderIssues(report: ScanReport, failOn: FailOn): Iterable<string> {
  const annotations = listAnnotations(report, failOn);
  for (const annotation of annotations) yield renderIssue(annotation);
  if (annotations.length > 0) yield command('task.complete', { result: 'SucceededWithIssues' }, headlineOf(report));
}

/** Fails the step, whatever its process ends with. `reason`: no foreign text. */
export function renderFailed(reason: string): string {
  return command('task.complete', { result: 'Failed' }, reason);
}

/** Sets a variable that later steps and jobs read. */
export function renderVariable(name: string, value: string): string {
  return command('task.setvariable', { variable: name, isOutput: 'true' }, value);
}

/** Has the agent show a Markdown file (absolute) on the run's page. */
export function renderSummaryUpload(file: string): string {
  return command('task.uploadsummary', {}, file);
}

/** One `task.logissue`, on a line of its own. */
export function renderIssue({ level, title, message, file, line, column, ruleId }: Annotation): string {
  const properties = { type: level, sourcepath: file, linenumber: line, columnnumber: column, code: ruleId };
  return command('task.logissue', properties, `${title}: ${message}`);
}

/** `##vso[task.logissue type=error;sourcepath=a.yml;]message` and a newline. */
function command(name: string, properties: Properties, data: string): string {
  const list = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))};`],
  );
  const separator = list.length === 0 ? '' : ' ';
  return `##vso[${name}${separator}${list.join('')}]${escapeData(data)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(']', '%5D').replaceAll(';', '%3B');
}
