// Findings and problems as annotations on a commit or a pull request.
import { type Finding, outerPath, type Place } from '../core/finding.ts';
import type { ScanReport } from '../core/scan-report.ts';
import type { FailOn } from '../core/confidence.ts';
import { fails } from '../edge/exit-code.ts';
import { escapeText } from '../core/escape.ts';
import { placeText } from '../report/describe.ts';
import type { Annotation } from './workflow-commands.ts';

/** GitHub shows ten of a kind per step. */
const MOST = 10;

/** At most ten, the surest findings first; the last one says what could not be read, if anything. */
export function listAnnotations(report: ScanReport, failOn: FailOn): readonly Annotation[] {
  const incomplete = report.complete ? [] : [incompleteAnnotation(report)];
  const findings = report.findings.slice(0, MOST - incomplete.length);
  return [...findings.map((finding) => findingAnnotation(finding, failOn)), ...incomplete];
}

function findingAnnotation(finding: Finding, failOn: FailOn): Annotation {
  const { confidence, secret, fingerprint, places } = finding;
  const revoke = confidence === 'certain' ? 'Revoke it' : 'If it is a token, revoke it';
  const place = places.find(({ atHead }) => atHead !== false) ?? places[0];
  const more = places.length > 1 ? ` and ${places.length - 1} more` : '';
  const where = place === undefined ? '' : ` at ${nameOf(place)}${more}`;
  return {
    level: fails(finding, failOn) ? 'error' : 'warning',
    title: `Azure DevOps token (${confidence})`,
    message: `${secret.redacted}${where}. ${revoke}, then take it out. Id ${fingerprint.slice(0, 12)}`,
    ...(place === undefined ? {} : regionOf(place)),
  };
}

function nameOf(place: Place): string {
  const { path, commit } = place;
  const position = placeText(place);
  return commit === undefined || path === '' ? position : `${position} (commit ${commit.slice(0, 7)})`;
}

/** A file that is gone, or whose name no log may carry, is named in the message only. */
function regionOf(place: Place): Partial<Annotation> {
  const { line, endLine, column, endColumn, atHead, inner } = place;
  const file = outerPath(place);
  if (atHead === false || file === '' || file.startsWith('<') || escapeText(file) !== file) return {};
  return inner === undefined ? { file, line, endLine, column, endColumn } : { file };
}

function incompleteAnnotation({ problems, interrupted }: ScanReport): Annotation {
  const [first] = problems;
  const example = first === undefined ? '' : `: ${escapeText(first.where)}: ${escapeText(first.message)}`;
  const count = problems.length === 1 ? '1 thing' : `${problems.length} things`;
  const why = interrupted ? 'the scan was stopped' : `${count} could not be read`;
  return {
    level: 'warning',
    title: 'Incomplete scan',
    message: `${why}${example}. "None found" is not "clean".`,
  };
}
