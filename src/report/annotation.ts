// Findings and problems as annotations on a commit or a pull request: what GitHub and Azure Pipelines are told, each in its own words.
import { type FailOn, reaches } from '../core/confidence.ts';
import { escapeText } from '../core/escape.ts';
import { mayHoldBytes } from '../core/raw-path.ts';
import { type Finding, outerPath, type Place } from '../core/finding.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { isComplete } from './completeness.ts';
import { idOf, placeText, verdictNote } from './describe.ts';
import { rootPathOf } from './places.ts';
import { formatNumber } from './quantity.ts';
import { describeSuppression } from './suppressed.ts';

/** Of each level; both systems show ten per step. */
const MOST = 10;

/** What fails the scan, and everything else. */
const LEVELS = ['error', 'warning'] as const;

export interface Annotation {
  readonly level: (typeof LEVELS)[number];
  readonly title: string;
  /** One escaped line. */
  readonly message: string;
  readonly ruleId?: string;
  /** From the root of the repository; absent when the file is not there to be shown. */
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

/** The errors, then the warnings; at most ten each, the surest first, of which the last one says how many there were. */
export function listAnnotations(report: ScanReport, failOn: FailOn): readonly Annotation[] {
  const all = [
    ...(isComplete(report) ? [] : [incompleteAnnotation(report)]),
    ...report.findings.map((finding) => findingAnnotation(finding, failOn, report)),
    ...report.suppressed.filter(() => report.scope === 'range').map((finding) => acceptedAnnotation(finding, report)),
  ];
  return LEVELS.flatMap((level) => cut(all.filter((annotation) => annotation.level === level)));
}

function cut(annotations: readonly Annotation[]): readonly Annotation[] {
  const [first] = annotations;
  if (first === undefined || annotations.length <= MOST) return annotations;
  const left = formatNumber(annotations.length - MOST + 1);
  return [
    ...annotations.slice(0, MOST - 1),
    { level: first.level, title: 'pat-patrol', message: `and ${left} more: see the other reports` },
  ];
}

function findingAnnotation(finding: Finding, failOn: FailOn, report: ScanReport): Annotation {
  const { confidence, secret, places, ruleId, description } = finding;
  const revoke = confidence === 'certain' ? 'Revoke it' : 'If it is a token, revoke it';
  const place = places.find(({ atHead }) => atHead !== false) ?? places[0];
  const more = places.length > 1 ? ` and ${formatNumber(places.length - 1)} more` : '';
  const where = place === undefined ? '' : ` at ${nameOf(place)}${more}`;
  return {
    level: reaches(confidence, failOn) ? 'error' : 'warning',
    title: `${description === undefined ? 'Azure DevOps token' : escapeText(description)} (${confidence}${verdictNote(finding)})`,
    message: `${secret.redacted}${where}. ${revoke}, then take it out. Id ${idOf(finding)}`,
    ruleId,
    ...(place === undefined ? {} : regionOf(place, report)),
  };
}

/** A change may bring what accepts its tokens along with them: no such run is green without a word. */
function acceptedAnnotation(finding: Finding, report: ScanReport): Annotation {
  const [place] = finding.places;
  const where = place === undefined ? '' : ` at ${nameOf(place)}`;
  const by = describeSuppression(finding, escapeText);
  return {
    level: 'warning',
    title: 'Accepted Azure DevOps token',
    message: `${finding.secret.redacted}${where} comes in with this change and is accepted (${by}). Id ${idOf(finding)}`,
    ruleId: finding.ruleId,
    ...(place === undefined ? {} : regionOf(place, report)),
  };
}

function nameOf(place: Place): string {
  const { path, commit } = place;
  const position = placeText(place);
  return commit === undefined || path === '' ? position : `${position} (commit ${commit.slice(0, 7)})`;
}

/** A file that is gone or in a git directory, or whose name no log may carry, is named in the message only. */
function regionOf(place: Place, report: ScanReport): Partial<Annotation> {
  const { line, endLine, column, endColumn, atHead, inner } = place;
  const path = outerPath(place);
  if (atHead === false || place.object === 'git-dir' || path === '' || path.startsWith('<')) return {};
  const file = rootPathOf(path, report);
  // Scans of files read its configuration, too. No repository holds files of that name.
  if (file.split('/').includes('.git')) return {};
  if (escapeText(file) !== file || mayHoldBytes(file)) return {};
  return inner === undefined ? { file, line, endLine, column, endColumn } : { file };
}

function incompleteAnnotation({ problems, interrupted }: ScanReport): Annotation {
  const [first] = problems;
  const example = first === undefined ? '' : `: ${escapeText(first.where)}: ${escapeText(first.message)}`;
  const count = problems.length === 1 ? '1 thing' : `${formatNumber(problems.length)} things`;
  const why = interrupted ? 'the scan was stopped' : `${count} could not be read`;
  return { level: 'warning', title: 'Incomplete scan', message: `${why}${example}. "None found" is not "clean".` };
}
