// Reports to render. The tokens have the right shape but no checksum, and are put together at run time.
import assert from 'node:assert/strict';
import type { Log, Run } from 'sarif';
import type { Finding, Place } from '../../src/core/finding.ts';
import { fingerprintOf } from '../../src/core/fingerprint.ts';
import type { Rule } from '../../src/core/rule.ts';
import type { ScanReport } from '../../src/core/scan-report.ts';
import { redact, Secret } from '../../src/core/secret.ts';
import type { RenderContext } from '../../src/report/context.ts';
import { type Format, FORMATS, loadRenderer } from '../../src/report/reporter.ts';

export const TOKEN = `GM6I${'q7'.repeat(36)}AZDO2pVy`;
export const LEGACY = `4eun${'x5'.repeat(22)}lrha`;

function aRule(fields: Partial<Rule> = {}): Rule {
  return {
    id: 'PAT001',
    name: 'AzureDevOpsToken',
    format: 'new',
    confidence: 'certain',
    shortDescription: 'Azure DevOps personal access token.',
    fullDescription: 'A personal access token whose embedded checksum verifies.',
    help: ['**What** it is: see [the page](https://example.com/pat).'],
    remediation: 'Revoke it, then take it out of the file.',
    references: [
      'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    ],
    level: 'error',
    securitySeverity: '9.1',
    precision: 'very-high',
    tags: ['security', 'secret', 'external/cwe/cwe-798'],
    examples: [],
    counterExamples: [],
    ...fields,
  };
}

export const RULES: readonly Rule[] = [
  aRule(),
  aRule({ id: 'PAT002', name: 'AzureDevOpsLegacyToken', format: 'legacy', securitySeverity: '9.1' }),
];

/** A place whose frame holds the masked token after `before`. */
export function aPlace(
  fields: Partial<Place> = {},
  before = 'AZURE_DEVOPS_EXT_PAT: ',
  token = TOKEN,
  after = '',
): Place {
  const masked = redact(token);
  return {
    path: 'ci/deploy.yml',
    line: 4,
    column: before.length + 1,
    endLine: fields.line ?? 4,
    endColumn: before.length + 1 + token.length,
    encoding: [],
    frame: { text: before + masked + after, start: before.length, length: masked.length },
    ...fields,
  };
}

export function aFinding(fields: Partial<Finding> = {}, token = TOKEN): Finding {
  const ruleId = fields.ruleId ?? 'PAT001';
  return {
    ruleId,
    confidence: 'certain',
    format: 'new',
    checksum: 'valid',
    kind: 'user',
    issued: '2026-05',
    secret: new Secret(token),
    fingerprint: fingerprintOf(ruleId, token),
    places: [aPlace()],
    ...fields,
  };
}

/** A legacy token next to a `curl` command. */
export function aLegacyFinding(): Finding {
  const { issued: _, ...finding } = aFinding({ ruleId: 'PAT002', format: 'legacy' }, LEGACY);
  const place = aPlace(
    { path: 'tools/sync.sh', line: 12, organization: 'fabrikam' },
    'curl -u :',
    LEGACY,
    ' https://fabrikam.visualstudio.com/_apis',
  );
  return { ...finding, places: [place] };
}

export function aReport(fields: Partial<ScanReport> = {}): ScanReport {
  return {
    scope: 'tree',
    findings: [],
    suppressed: [],
    problems: [],
    complete: (fields.problems ?? []).length === 0,
    interrupted: false,
    stats: { files: 1284, blobs: 0, bytes: 41_300_000, milliseconds: 412 },
    ignoredFiles: 0,
    repository: { prefix: '' },
    ...fields,
  };
}

function aContext(fields: Partial<RenderContext> = {}): RenderContext {
  return { version: '1.2.3', color: false, width: 80, unicode: true, rules: RULES, ...fields };
}

const RENDERERS = new Map(
  await Promise.all(FORMATS.map(async (format) => [format, await loadRenderer(format)] as const)),
);

export function renderText(format: Format, report: ScanReport, context: Partial<RenderContext> = {}): string {
  const render = RENDERERS.get(format) ?? assert.fail(`no format ${format}`);
  return [...render(report, aContext(context))].join('');
}

export const COMMIT_A = 'a1'.repeat(20);
export const COMMIT_B = 'b2'.repeat(20);
export const BLOB_A = 'c3'.repeat(20);
const BLOB_B = 'd4'.repeat(20);

/** One token in a history: 18 versions of one file that is gone, one of a file still at HEAD, and `more` other files. */
export function aHistoryFinding(more = 0): Finding {
  const past = { object: 'blob', atHead: false, reachable: 'head', author: 'A. Author' } as const;
  const old = Array.from({ length: 18 }, (_, i) => {
    const date = `2026-06-${String(i + 1).padStart(2, '0')}T12:00:00+02:00`;
    const blob = (0xabc000 + i).toString(16).padStart(40, '0');
    return aPlace({ path: 'src/old.env', line: 3, commit: COMMIT_B, date, blob, ...past }, 'TOKEN=');
  });
  const present = aPlace({
    ...past,
    commit: COMMIT_A,
    date: '2026-07-01T09:00:00Z',
    blob: BLOB_A,
    atHead: true,
    organization: 'contoso',
  });
  const others = Array.from({ length: more }, (_, i) => {
    return aPlace({ path: `z/file-${i}.txt`, commit: COMMIT_A, date: '2026-07-02T09:00:00Z', blob: BLOB_B, ...past });
  });
  return aFinding({ places: [present, ...old, ...others] });
}

/** A template literal without its first newline and with `|` as the margin. */
export function screen(text: string): string {
  return text
    .replace(/^\n/, '')
    .replaceAll(/^ *\| ?/gm, '')
    .replace(/ *$/, '');
}

/** What commands take. */
export function shortId({ fingerprint }: { readonly fingerprint: string }): string {
  return fingerprint.slice(0, 12);
}

/** The runs of a SARIF report. */
export function runsOf(report: ScanReport): readonly Run[] {
  return (JSON.parse(renderText('sarif', report)) as Log).runs;
}

export function firstRun(report: ScanReport): Run {
  const [run] = runsOf(report);
  assert.ok(run);
  return run;
}
