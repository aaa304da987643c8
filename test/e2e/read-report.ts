// JSON reports of the built program, checked against the shipped schema each time one is read.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { type Outcome, runProgram, type Setting } from './run-program.ts';

export interface ReportedPlace {
  readonly path: string;
  readonly inner?: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly encoding: readonly string[];
  readonly object?: string;
  readonly blob?: string;
  readonly commit?: string;
  readonly ref?: string;
  readonly author?: string;
  readonly date?: string;
  readonly atHead?: boolean;
  readonly reachable?: string;
  readonly organization?: string;
}

export interface ReportedFinding {
  readonly ruleId: string;
  readonly confidence: string;
  readonly redacted: string;
  readonly fingerprint: string;
  readonly places: readonly ReportedPlace[];
  readonly verdict: Readonly<Record<string, string>>;
}

export interface SuppressedFinding extends ReportedFinding {
  readonly suppression: { readonly kind: string; readonly reason?: string };
}

export interface ReportedProblem {
  readonly where: string;
  readonly message: string;
}

export interface Report {
  readonly complete: boolean;
  readonly findings: readonly ReportedFinding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly baselineFile?: string;
  readonly submodules?: readonly string[];
  readonly absentSubmodules?: readonly string[];
  readonly problems: readonly ReportedProblem[];
  readonly stats: { readonly files: number; readonly blobs: number; readonly bytes: number };
}

export interface JsonOutcome extends Pick<Outcome, 'code' | 'stderr'> {
  readonly report: Report;
}

const SCHEMA = JSON.parse(readFileSync('schema/report.schema.json', 'utf8')) as Record<string, unknown>;
const ajv = new Ajv2020({ allErrors: true, strict: false });
const validateReport = ajv.compile(SCHEMA);
const validateLine = ajv.compile({ $ref: `${String(SCHEMA['$id'])}#/$defs/line` });

/** `pat-patrol scan ARGS --format json`. Throws when standard output is no report. */
export function scanJson(args: readonly string[], setting: Setting): JsonOutcome {
  const { code, stdout, stderr } = runProgram(['scan', '--format', 'json', ...args], setting);
  assert.notEqual(stdout, '', `exit code ${code}: ${stderr}`);
  return { code, stderr, report: parseReport(stdout) };
}

/** A report of `--format json`. */
export function parseReport(text: string): Report {
  return checked(validateReport, JSON.parse(text)) as Report;
}

/** The lines of a report of `--format jsonl`. */
export function parseLines(text: string): readonly Record<string, unknown>[] {
  assert.ok(text.endsWith('\n'));
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => checked(validateLine, JSON.parse(line)) as Record<string, unknown>);
}

function checked(validate: ValidateFunction, value: unknown): unknown {
  assert.ok(validate(value), ajv.errorsText(validate.errors));
  return value;
}

/** What a report shows of a token. */
export function redacted(token: string): string {
  return `${token.slice(0, 4)}…${token.slice(-4)}`;
}

/** Every place of every finding, as `abcd…wxyz path:line:col`, in the order of the report. */
export function listPlaces({ findings }: Report): readonly string[] {
  return findings.flatMap(({ redacted: shown, places }) =>
    places.map(({ path, line, column }) => `${shown} ${path}:${line}:${column}`),
  );
}

/** The places of the finding for `token`; none when it was not found. */
export function placesOf({ findings }: Report, token: string): readonly ReportedPlace[] {
  return findings.filter((finding) => finding.redacted === redacted(token)).flatMap(({ places }) => places);
}

/** Asserts a complete scan with nothing on stderr, and returns its report. */
export function completeReport({ code, stderr, report }: JsonOutcome, expected = 1): Report {
  assert.deepEqual(
    { code, stderr, problems: report.problems, complete: report.complete },
    {
      code: expected,
      stderr: '',
      problems: [],
      complete: true,
    },
  );
  return report;
}
