// One SARIF run, and how the places of a scan are shared out among runs and results.
import type { Invocation, Notification, Run, ToolComponent } from 'sarif';
import type { Finding, Place } from '../core/finding.ts';
import type { Rule } from '../core/rule.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { isComplete } from './completeness.ts';
import type { RenderContext } from './context.ts';
import { organizationsOf } from './describe.ts';
import { maskTokens } from '../core/escape.ts';
import { firstSeen, groupByPath } from './places.ts';
import { describeLeftOut } from './left-out.ts';
import { formatNumber } from './quantity.ts';
import { type FilePlaces, messageText, toResult } from './sarif-result.ts';
import { describeSuppressed } from './suppressed.ts';
import { toDescriptor } from './sarif-rules.ts';
import { remoteUri, SOURCE_ROOT } from './sarif-uri.ts';

const REPOSITORY = 'https://github.com/pat-patrol/pat-patrol';

/** GitHub and Azure DevOps show this many results of a run. */
const MOST_RESULTS = 5000;
/** The limits are on the whole file; a thousand problems say enough. */
const MOST_PROBLEMS = 1000;

/** What a run is about: the category under which code scanning keeps its alerts. */
type Category = ScanReport['scope'];

/** A run with the results of `files`, which are sorted by confidence. */
export function toRun(
  category: Category,
  files: readonly FilePlaces[],
  report: ScanReport,
  context: RenderContext,
): Run {
  const shown = files.slice(0, MOST_RESULTS);
  return {
    tool: { driver: toDriver(context) },
    // The service takes what stands before the last slash for the category.
    automationDetails: { id: `pat-patrol/${category}/` },
    invocations: [toInvocation(report, files.length - shown.length)],
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

/** The selected places of each finding by file, in the order of the findings; each file's first commit comes first. */
export function groupByFile(
  findings: readonly Finding[],
  select: (finding: Finding) => readonly Place[],
): readonly FilePlaces[] {
  return findings.flatMap((finding) => {
    const organizations = organizationsOf(finding);
    return [...groupByPath(select(finding)).values()].flatMap((places) => {
      const first = firstSeen(places) ?? places[0];
      if (first === undefined) return [];
      return { finding, organizations, places: [first, ...places.filter((place) => place !== first)] as const };
    });
  });
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

/** Code scanning refuses files of unsuccessful runs, so only a scan that was stopped is one. */
function toInvocation(report: ScanReport, left: number): Invocation {
  const notifications = [...noticesOf(report), ...report.problems.slice(0, MOST_PROBLEMS).map(problemText)];
  const more = report.problems.length - MOST_PROBLEMS;
  if (more > 0) notifications.push(`${formatNumber(more)} more could not be read.`);
  if (left > 0) {
    notifications.push(
      `Only the first ${formatNumber(MOST_RESULTS)} results are listed, the surest first; ${formatNumber(left)} more were found.`,
    );
  }
  const leftOut = describeLeftOut(report, messageText);
  const suppressed = describeSuppressed(report, messageText);
  const all = [
    ...notifications.map((text) => toNotification('warning', text)),
    ...(leftOut === undefined ? [] : [toNotification('note', `${leftOut}.`)]),
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
