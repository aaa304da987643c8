// GitLab's code quality report (the part of Code Climate's format that GitLab reads): one entry per token and file, shown in merge requests.
import { maskTokens, stringify } from '../core/escape.ts';
import { outerPath } from '../core/finding.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { problemsOf } from './completeness.ts';
import { adviceFor, describeToken, idOf, verdictNote } from './describe.ts';
import { identify, identifyFile } from './gitlab.ts';
import { type FilePlaces, groupByFile, NO_PATH, rootPathOf } from './places.ts';

const SEVERITIES = { certain: 'blocker', likely: 'critical', possible: 'minor' } as const;

/** A JSON list, for `artifacts:reports:codequality`. */
export function* renderCodeQuality(report: ScanReport): Iterable<string> {
  const entries = [
    ...groupByFile(report.findings).map((file) => toEntry(file, report)),
    ...problemsOf(report).map(({ where, message }) => ({
      description: maskTokens(`Not read: ${where}: ${message}`),
      check_name: 'not-read',
      fingerprint: identify(['not-read', where, message]),
      severity: 'major',
      location: { path: NO_PATH, lines: { begin: 1 } },
    })),
  ];
  yield `${stringify(entries, 2)}\n`;
}

function toEntry(filePlaces: FilePlaces, report: ScanReport): object {
  const { finding, places } = filePlaces;
  const [place] = places;
  const { confidence, ruleId, secret } = finding;
  return {
    description: `${describeToken(finding)} (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}. ${adviceFor(finding)}`,
    check_name: ruleId,
    fingerprint: identifyFile(filePlaces, report),
    severity: SEVERITIES[confidence],
    location: {
      path: maskTokens(rootPathOf(outerPath(place), report)),
      // Lines inside an archive are none of the file that the repository has.
      lines: { begin: place.inner === undefined ? place.line : 1 },
    },
  };
}
