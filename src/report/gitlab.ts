// GitLab's secret detection report, schema 15.2.1: one vulnerability per token and file.
import { createHash } from 'node:crypto';
import { maskTokens, stringify } from '../core/escape.ts';
import { mayHoldBytes } from '../core/raw-path.ts';
import { outerPath } from '../core/finding.ts';
import type { Rule } from '../core/rule.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { isComplete, problemsOf } from './completeness.ts';
import type { RenderContext } from './context.ts';
import { adviceFor, describeToken, idOf, verdictNote } from './describe.ts';
import { describeLeftOut } from './left-out.ts';
import { countPlaces, type FilePlaces, groupByFile, rootPathOf } from './places.ts';
import { formatCount } from './quantity.ts';
import { describeSuppressed } from './suppressed.ts';

const SCHEMA_VERSION = '15.2.1';

/** What GitLab's own analyzer writes where it knows no commit. */
const NO_COMMIT = '0000000';

const SEVERITIES = { certain: 'Critical', likely: 'High', possible: 'Low' } as const;

/** One JSON document, for `artifacts:reports:secret_detection`. */
export function* renderGitlab(report: ScanReport, context: RenderContext): Iterable<string> {
  const document = {
    version: SCHEMA_VERSION,
    vulnerabilities: groupByFile(report.findings).map((file) => toVulnerability(file, report, context.rules)),
    scan: describeScan(report, context),
  };
  yield `${stringify(document, 2)}\n`;
}

/** Names a token in a file: stable across moves of a line and across runs. */
export function identifyFile({ finding, places: [place] }: FilePlaces, report: ScanReport): string {
  const { path, inner = '', blob, commit } = place;
  return identify([finding.fingerprint, path === '' ? (blob ?? commit ?? '') : rootPathOf(path, report), inner]);
}

/** A UUID, as GitLab recommends. */
export function identify(parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('\0')).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

function toVulnerability(filePlaces: FilePlaces, report: ScanReport, rules: readonly Rule[]): object {
  const { finding, places } = filePlaces;
  const [place] = places;
  const { confidence, ruleId, secret } = finding;
  const rule = rules.find(({ id }) => id === ruleId);
  const file = maskTokens(rootPathOf(outerPath(place), report));
  const url = rule?.references[0];
  const where = places.length === 1 ? '' : `, in ${formatCount(countPlaces(places), 'place')} of this file`;
  return {
    id: identifyFile(filePlaces, report),
    category: 'secret_detection',
    name: maskTokens(rule?.shortDescription ?? 'Azure DevOps token').slice(0, 255),
    description: `${plain(describeToken(finding))} (${confidence}${verdictNote(finding)}): ${secret.redacted}, id ${idOf(finding)}${where}.`,
    severity: SEVERITIES[confidence],
    solution: adviceFor(finding),
    identifiers: [
      {
        type: 'pat_patrol_rule_id',
        name: `pat-patrol rule ${ruleId}`,
        value: ruleId,
        ...(url === undefined ? {} : { url }),
      },
    ],
    location: {
      // A name that is no UTF-8 cannot be said here.
      ...(mayHoldBytes(file) ? {} : { file }),
      // Lines inside an archive are none of the file that the repository has.
      ...(place.inner === undefined ? { start_line: place.line, end_line: place.endLine } : {}),
      commit: { sha: place.commit ?? report.repository?.revision ?? NO_COMMIT, date: place.date },
    },
  };
}

function describeScan(report: ScanReport, { version, endedAt = new Date(0) }: RenderContext): object {
  const tool = {
    id: 'pat-patrol',
    name: 'pat-patrol',
    url: 'https://github.com/pat-patrol/pat-patrol',
    vendor: { name: 'pat-patrol' },
    version,
  };
  const notes = [describeLeftOut(report, maskTokens), describeSuppressed(report, maskTokens)];
  const messages = [
    ...problemsOf(report).map(({ where, message }) => ({ level: 'warn', value: maskTokens(`${where}: ${message}`) })),
    ...notes.flatMap((note) => (note === undefined ? [] : [{ level: 'info', value: note }])),
  ];
  return {
    analyzer: tool,
    scanner: tool,
    type: 'secret_detection',
    start_time: toSeconds(new Date(endedAt.getTime() - report.stats.milliseconds)),
    end_time: toSeconds(endedAt),
    status: isComplete(report) ? 'success' : 'failure',
    messages,
  };
}

/** Foreign text in what GitLab renders as Markdown. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()<>#+!|~@$&:]/g, '\\$&');
}

/** UTC without a zone, as the schema wants it. */
function toSeconds(date: Date): string {
  return date.toISOString().slice(0, 19);
}
