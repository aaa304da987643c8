// The records of the JSON report, as `schema/report.schema.json` describes them. Built field by field: nothing gets out that is not named here.
// Undefined fields are dropped by JSON itself.
import type { CommitMention, Finding, FindingHistory, Place } from '../core/finding.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { isComplete, problemsOf } from './completeness.ts';
import { adviceFor } from './describe.ts';
import type { RenderContext } from './context.ts';
import { maskTokens } from '../core/escape.ts';

const SCHEMA_VERSION = 1;

type JsonRecord = Readonly<Record<string, unknown>>;

/** What a report says before its findings. */
export function headRecord(report: ScanReport, { version }: RenderContext): JsonRecord {
  return { schemaVersion: SCHEMA_VERSION, tool: { name: 'pat-patrol', version }, complete: isComplete(report) };
}

/** A suppressed finding, and why it is one. */
export function suppressedRecord(finding: Finding): JsonRecord {
  const { kind, reason } = finding.suppression ?? {};
  const suppression = kind === undefined ? undefined : { kind, reason: reason && maskTokens(reason) };
  return { ...findingRecord(finding), suppression };
}

/** What a report says after its findings, but for the suppressed ones. */
export function tailRecord(report: ScanReport): JsonRecord {
  const { files, blobs, bytes, milliseconds } = report.stats;
  return {
    problems: problemsOf(report).map(({ where, message }) => ({
      where: maskTokens(where),
      message: maskTokens(message),
    })),
    stats: { files, blobs, bytes, milliseconds },
    alternates: report.repository?.alternates?.map(maskTokens),
    submodules: report.repository?.submodules?.map(maskTokens),
    absentSubmodules: report.absentSubmodules?.map(maskTokens),
    leftOut: leftOutRecord(report),
    sinceScan: sinceScanRecord(report),
    baselineFile: report.baselineFile && maskTokens(report.baselineFile),
    remarks: report.remarks?.map(placeRecord),
  };
}

function leftOutRecord({ leftOut, configFile }: ScanReport): JsonRecord | undefined {
  if (leftOut === undefined) return undefined;
  const { files, elsewhere, belowConfidence, ofDisabledRules, minConfidence, disabledRules } = leftOut;
  return {
    files,
    findings: elsewhere + belowConfidence + ofDisabledRules,
    minConfidence,
    disabledRules,
    include: leftOut.include.map(maskTokens),
    exclude: leftOut.exclude.map(maskTokens),
    directory: maskTokens(leftOut.directory),
    archives: leftOut.closedArchives === true ? false : undefined,
    configFile: configFile && maskTokens(configFile),
  };
}

function sinceScanRecord({ sinceScan }: ScanReport): JsonRecord | undefined {
  if (sinceScan === undefined) return undefined;
  const { file, date, discarded, objects, read } = sinceScan;
  return { file: maskTokens(file), date, discarded, objects, read };
}

export function findingRecord(finding: Finding): JsonRecord {
  const { ruleId, confidence, format, checksum, kind, issued, keyKind, provider, description } = finding;
  const { organizations = [], secret, fingerprint, places, history } = finding;
  return {
    ruleId,
    confidence,
    format,
    checksum,
    kind,
    issued,
    description: description && maskTokens(description),
    keyKind,
    provider,
    organizations: organizations.map(({ name, from }) => ({ name: maskTokens(name), from })),
    remediation: adviceFor(finding),
    redacted: secret.redacted,
    fingerprint,
    places: places.map(placeRecord),
    history: history && historyRecord(history),
    verdict: verdictRecord(finding),
  };
}

function verdictRecord({ verdict = { status: 'unverified', reason: '' } }: Finding): JsonRecord {
  const { status, reason, organization, owner, tenant } = verdict;
  return {
    status,
    reason: reason === '' ? undefined : maskTokens(reason),
    organization: organization && maskTokens(organization),
    owner: owner && maskTokens(owner),
    tenant,
  };
}

function historyRecord(history: FindingHistory): JsonRecord {
  const { introduced, removed, last, branches, tags, remotes, inFilesOf, pushed } = history;
  return {
    introduced: introduced.map(mentionRecord),
    removed: removed.map(mentionRecord),
    last: last && mentionRecord(last),
    branches: branches.map(maskTokens),
    tags: tags.map(maskTokens),
    remotes: remotes.map(maskTokens),
    inFilesOf: inFilesOf.map(maskTokens),
    pushed,
  };
}

function mentionRecord({ commit, author, date, orEarlier }: CommitMention): JsonRecord {
  return { commit, author: author && maskTokens(author), date, orEarlier };
}

function placeRecord(place: Place): JsonRecord {
  const { line, column, endLine, endColumn, encoding, object, blob, commit, orEarlier, ref, date, atHead, reachable } =
    place;
  return {
    path: maskTokens(place.path),
    inner: place.inner === undefined ? undefined : maskTokens(place.inner),
    line,
    column,
    endLine,
    endColumn,
    encoding,
    object,
    blob,
    commit,
    orEarlier,
    ref: ref && maskTokens(ref),
    author: place.author && maskTokens(place.author),
    date,
    atHead,
    reachable,
    more: place.more,
    organization: place.organization && maskTokens(place.organization),
    carrier: place.carrier,
  };
}
