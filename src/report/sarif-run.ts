// One SARIF run, and how the places of a scan are shared out among runs and results.
import type { Invocation, Notification, Run, ToolComponent } from 'sarif';
import type { Rule } from '../core/rule.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { isComplete } from './completeness.ts';
import type { RenderContext } from './context.ts';
import { maskTokens } from '../core/escape.ts';
import type { FilePlaces } from './places.ts';
import { describeLeftOut } from './left-out.ts';
import { describeSinceScan } from './since-scan.ts';
import { formatNumber } from './quantity.ts';
import { messageText, toResult } from './sarif-result.ts';
import { describeSuppressed } from './suppressed.ts';
import { toDescriptor } from './sarif-rules.ts';
import { remoteUri, SOURCE_ROOT } from './sarif-uri.ts';

const REPOSITORY = 'https://github.com/pat-patrol/pat-patrol';

/** The limits are on the whole file; a thousand problems say enough. */
const MOST_PROBLEMS = 1000;

/** What one run is about. */
export interface Share {
  /** The category under which code scanning keeps its alerts. */
  readonly category: ScanReport['scope'];
  /** Sorted by confidence. */
  readonly files: readonly FilePlaces[];
  /** Results and problems that may be listed. */
  readonly most: number;
}

/** A run with the first results of a share. What was cut is said in a notification. */
export function toRun({ category, files, most }: Share, report: ScanReport, context: RenderContext): Run {
  const shown = files.slice(0, most);
  return {
    tool: { driver: toDriver(context) },
    // The service takes what stands before the last slash for the category.
    automationDetails: { id: `pat-patrol/${category}/` },
    invocations: [toInvocation(report, { shown: shown.length, left: files.length - shown.length, most })],
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {
      [SOURCE_ROOT]: {
        description: { text: 'The root of the scanned repository, or of the scan outside a repository.' },
      },
    },
    ...provenance(report),
    results: shown.map((file) => toResult(file, report, context.rules)),
  };
}

function toDriver({ version, rules }: { readonly version: string; readonly rules: readonly Rule[] }): ToolComponent {
  return {
    name: 'pat-patrol',
    fullName: 'pat-patrol, finder of leaked Azure DevOps personal access tokens',
    version,
    semanticVersion: version,
    informationUri: REPOSITORY,
    rules: rules.map(toDescriptor),
  };
}

interface Counts {
  readonly shown: number;
  readonly left: number;
  readonly most: number;
}

/** Code scanning refuses files of unsuccessful runs, so only a scan that was stopped is one. */
function toInvocation(report: ScanReport, { shown, left, most }: Counts): Invocation {
  const told = report.problems.slice(0, Math.min(MOST_PROBLEMS, most));
  const notifications = [...noticesOf(report), ...told.map(problemText)];
  const more = report.problems.length - told.length;
  if (more > 0) notifications.push(`${formatNumber(more)} more could not be read.`);
  if (left > 0) {
    notifications.push(
      `Only the first ${formatNumber(shown)} results are listed, the surest first; ${formatNumber(left)} more were found.`,
    );
  }
  const leftOut = describeLeftOut(report, messageText);
  const since = describeSinceScan(report, messageText);
  const suppressed = describeSuppressed(report, messageText);
  const all = [
    ...notifications.map((text) => toNotification('warning', text)),
    ...(leftOut === undefined ? [] : [toNotification('note', `${leftOut}.`)]),
    ...(since === undefined ? [] : [toNotification('note', `${since}.`)]),
    ...(suppressed === undefined ? [] : [toNotification('note', `${suppressed}.`)]),
  ];
  return {
    executionSuccessful: !report.interrupted,
    ...(all.length === 0 ? {} : { toolExecutionNotifications: all }),
  };
}

function noticesOf(report: ScanReport): readonly string[] {
  if (report.interrupted) return ['The scan was stopped by the user and is incomplete.'];
  return isComplete(report) ? [] : ['The scan is incomplete: not everything could be read.'];
}

function problemText({ where, message }: ScanReport['problems'][number]): string {
  return `${messageText(where)}: ${messageText(message)}`;
}

function toNotification(level: 'warning' | 'note', text: string): Notification {
  return { level, message: { text } };
}

function provenance({ repository }: ScanReport): Pick<Run, 'versionControlProvenance'> {
  const repositoryUri = remoteUri(repository?.remoteUrl ?? '');
  if (repositoryUri === undefined) return {};
  const { revision, branch } = repository ?? {};
  return {
    versionControlProvenance: [
      {
        repositoryUri,
        ...(revision === undefined ? {} : { revisionId: revision }),
        ...(branch === undefined ? {} : { branch: maskTokens(branch) }),
        mappedTo: { uriBaseId: SOURCE_ROOT },
      },
    ],
  };
}
