// The records of the JSON report, as `schema/report.schema.json` describes them. Built field by field: nothing gets out that is not named here.
// Undefined fields are dropped by JSON itself.
import type { Finding, Place } from '../core/finding.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { isComplete } from './completeness.ts';
import type { RenderContext } from './context.ts';
import { maskTokens } from '../core/escape.ts';

const SCHEMA_VERSION = 1;

type JsonRecord = Readonly<Record<string, unknown>>;

/** What a report says before its findings. */
export function headRecord(report: ScanReport, { version }: RenderContext): JsonRecord {
  return { schemaVersion: SCHEMA_VERSION, tool: { name: 'pat-patrol', version }, complete: isComplete(report) };
}

/** What a report says after its findings, but for the suppressed ones. */
export function tailRecord({ problems, stats }: ScanReport): JsonRecord {
  const { files, blobs, bytes, milliseconds } = stats;
  return {
    problems: problems.map(({ where, message }) => ({ where: maskTokens(where), message: maskTokens(message) })),
    stats: { files, blobs, bytes, milliseconds },
  };
}

export function findingRecord(finding: Finding): JsonRecord {
  const { ruleId, confidence, format, checksum, kind, issued, secret, fingerprint, places } = finding;
  return {
    ruleId,
    confidence,
    format,
    checksum,
    kind,
    issued,
    redacted: secret.redacted,
    fingerprint,
    places: places.map(placeRecord),
    verdict: { status: 'unverified' },
  };
}

function placeRecord(place: Place): JsonRecord {
  const { line, column, endLine, endColumn, encoding, object, blob, commit, date, atHead, reachable } = place;
  return {
    path: maskTokens(place.path),
    line,
    column,
    endLine,
    endColumn,
    encoding,
    object,
    blob,
    commit,
    author: place.author && maskTokens(place.author),
    date,
    atHead,
    reachable,
    organization: place.organization && maskTokens(place.organization),
  };
}
