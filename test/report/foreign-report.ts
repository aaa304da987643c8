// A report in which every piece of foreign text, in every field that has one, is the same text. The types say where such text is: `Foreign text.`
import type { Finding, FindingHistory, Place } from '../../src/core/finding.ts';
import type { ScanReport, ScanScope } from '../../src/core/scan-report.ts';
import { aFinding, aLegacyFinding, aPlace, aReport, BLOB_A, COMMIT_A, COMMIT_B, TOKEN } from './sample-report.ts';

/** As a scan of this kind would tell it, and verified. */
export function reportOf(text: string, scope: ScanScope): ScanReport {
  const place = foreignPlace(text, scope);
  const places = [
    place,
    { ...place, line: 5 },
    { ...place, path: '' },
    { ...place, path: `b/${text}` },
    { ...place, path: `${text}!${text}`, inner: text },
    ...(scope === 'history' ? [{ ...place, path: '', object: 'tag', ref: text } as const] : []),
  ];
  const finding: Finding = {
    ...aFinding({ places }),
    organizations: [
      { name: text, from: 'near' },
      { name: `${text} `, from: 'remote' },
    ],
    verdict: { status: 'live', reason: text, organization: text, owner: text },
    ...(scope === 'history' ? { history: foreignHistory(text) } : {}),
  };
  const custom: Finding = { ...finding, ruleId: 'SHOP', format: 'custom', checksum: 'none', description: text };
  return aReport({
    scope,
    findings: [finding, custom, aLegacyFinding()],
    suppressed: [{ ...finding, suppression: { kind: 'inline', reason: text } }],
    baselineFile: text,
    configFile: text,
    remarks: [place, { ...place, path: `c/${text}`, carrier: 'nuget-encrypted' }],
    problems: [
      { where: text, message: text },
      { where: 'x', message: `${text} ${text}` },
    ],
    leftOut: {
      files: 1,
      elsewhere: 1,
      belowConfidence: 1,
      ofDisabledRules: 1,
      minConfidence: 'likely',
      disabledRules: ['PAT005'],
      include: [text],
      exclude: [text],
      directory: `${text}/`,
    },
    ...(scope === 'history' ? { sinceScan: { file: text, date: '2026-06-01T12:00:00Z', objects: 10, read: 1 } } : {}),
    repository: {
      prefix: '',
      remoteUrl: `https://example.com/${text}`,
      revision: COMMIT_A,
      branch: text,
      alternates: [text],
    },
  });
}

function foreignPlace(text: string, scope: ScanScope): Place {
  const git: Partial<Place> = {
    commit: COMMIT_A,
    blob: BLOB_A,
    author: text,
    date: '2026-06-01T12:00:00Z',
    atHead: false,
    reachable: 'ref',
  };
  const fields: Partial<Place> = { path: text, organization: text, allowed: text };
  return aPlace({ ...fields, ...(scope === 'history' || scope === 'range' ? git : {}) }, text, TOKEN, text);
}

function foreignHistory(text: string): FindingHistory {
  const first = { commit: COMMIT_A, author: text, date: '2026-06-01T12:00:00Z' };
  const last = { commit: COMMIT_B, author: text, date: '2026-07-01T12:00:00Z' };
  return {
    introduced: [first],
    removed: [last],
    last,
    branches: [text, `${text}2`],
    tags: [text],
    remotes: [`origin/${text}`],
    inFilesOf: [`heads/${text}`],
    pushed: 'yes',
  };
}
