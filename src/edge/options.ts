// What was typed, and what it means: two types, and the one function between them.
import { extname, relative, resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import type { Baseline } from '../core/baseline.ts';
import { CONFIDENCES } from '../core/confidence.ts';
import type { ScanScope } from '../core/scan-report.ts';
import type { FailOn } from '../core/confidence.ts';
import {
  parseChoice,
  parseGlob,
  parseRange,
  parseSize,
  parseStateFile,
  parseTarget,
  parseWhole,
  type Typed,
} from './option-values.ts';
import { quote } from '../core/quote.ts';
import { FORMATS, type Format } from '../report/reporter.ts';
import type { ScanRequest } from '../scan/scan-request.ts';
import { UsageError } from './usage-error.ts';

/** A scan as somebody asked for it, on the command line or in a workflow: all text, nothing checked, nothing filled in. */
export interface TypedScan {
  readonly paths: readonly string[];
  readonly history?: boolean;
  readonly staged?: boolean;
  readonly stdin?: boolean;
  readonly range?: string | undefined;
  readonly format?: string | undefined;
  readonly output?: string | undefined;
  /** `FORMAT=FILE` each. */
  readonly report?: readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly minConfidence?: string | undefined;
  readonly failOn?: string | undefined;
  readonly jobs?: string | undefined;
  readonly maxSize?: string | undefined;
  readonly decodeDepth?: string | undefined;
  readonly noIgnore?: boolean;
  readonly noSuppress?: boolean;
  readonly sinceScan?: string | undefined;
  readonly noArchives?: boolean;
  readonly remarks?: boolean;
}

/** Where one report goes. */
export interface ReportTarget {
  readonly format: Format;
  /** Absolute; undefined for standard output. */
  readonly file: string | undefined;
}

/** A scan in full: nothing is left to decide. */
export interface ScanOptions {
  /** All that the scan needs but the bytes of standard input. */
  readonly request: ScanRequest;
  readonly failOn: FailOn;
  /** At least one; no two with the same destination. */
  readonly reports: readonly ReportTarget[];
}

/** What the meaning of an option depends on besides itself. */
export interface OptionContext {
  /** Absolute. */
  readonly cwd: string;
  readonly config: Config;
  /** The file that `config` came from, as people know it. */
  readonly configFile?: string | undefined;
  /** What is accepted, and the file that says so, as people know it. */
  readonly baseline?: { readonly name: string; readonly baseline: Baseline } | undefined;
  /** An option's name as the user writes it: `fail-on` -> `--fail-on`. */
  readonly spell: (option: string) => string;
}

export const FAIL_ON: readonly FailOn[] = [...CONFIDENCES.toReversed(), 'never'];

const DEFAULT_DECODE_DEPTH = 3;
export const DEEPEST_DECODING = 10;

/** Of files of plain text. */
const PLAIN_ENDINGS: readonly string[] = ['', 'txt', 'text', 'log', 'out'];

/** Fills in and checks everything. What was typed wins over the configuration file; excludes of both add up. Throws `UsageError`. */
export function resolveOptions(typed: TypedScan, context: OptionContext): ScanOptions {
  const { config, configFile, cwd, spell } = context;
  const named = <T>(option: string, text: string | undefined, parse: (typed: Typed) => T): T | undefined =>
    text === undefined ? undefined : parse({ name: spell(option), text });
  const globs = (option: string, texts: readonly string[]) =>
    texts.map((text) => parseGlob({ name: spell(option), text }));
  const reports = resolveReports(typed, context);
  const range = named('range', typed.range, parseRange);
  const scope = resolveScope(typed, spell);
  const sinceScan = named('since-scan', typed.sinceScan, (value) => parseStateFile(value, scope, spell('history')));
  const request: ScanRequest = {
    scope,
    paths: scope === 'tree' && typed.paths.length === 0 ? ['.'] : typed.paths,
    ...(range === undefined ? {} : { range }),
    ...(sinceScan === undefined ? {} : { sinceScan: resolve(cwd, sinceScan) }),
    cwd,
    include: typed.include?.length ? globs('include', typed.include) : config.include,
    exclude: [...config.exclude, ...globs('exclude', typed.exclude ?? [])],
    useIgnore: typed.noIgnore !== true,
    minConfidence:
      named('min-confidence', typed.minConfidence, (value) => parseChoice(value, CONFIDENCES)) ??
      config.minConfidence ??
      'possible',
    disabledRules: config.disabledRules,
    ...(config.rules.length === 0 ? {} : { customRules: config.rules }),
    closedArchives: typed.noArchives === true || config.archives === false,
    decodeDepth:
      named('decode-depth', typed.decodeDepth, (value) => parseWhole(value, 0, DEEPEST_DECODING)) ??
      DEFAULT_DECODE_DEPTH,
    // Everything is read in windows, so size alone is no reason to leave a file out.
    maxSize: named('max-size', typed.maxSize, parseSize) ?? Infinity,
    jobs: named('jobs', typed.jobs, (value) => parseWhole(value, 1, 256)),
    remarks: typed.remarks === true,
    lineHash: reports.some(({ format }) => format === 'sarif'),
    ...(configFile === undefined ? {} : { configFile: nameFrom(cwd, configFile) }),
    ...(typed.noSuppress === true ? {} : resolveSuppressions(context)),
  };
  const failOn = named('fail-on', typed.failOn, (value) => parseChoice(value, FAIL_ON)) ?? config.failOn ?? 'likely';
  return { request, failOn, reports };
}

/** Reports travel, so they name a file as it lies from here and not by its place on this machine. */
function nameFrom(cwd: string, file: string): string {
  return relative(cwd, resolve(cwd, file)).replaceAll('\\', '/');
}

function resolveSuppressions({
  cwd,
  baseline: found,
}: OptionContext): Pick<ScanRequest, 'suppressions' | 'baselineFile'> {
  if (found === undefined) return { suppressions: { inline: true } };
  return { suppressions: { inline: true, baseline: found.baseline }, baselineFile: nameFrom(cwd, found.name) };
}

function resolveScope(typed: TypedScan, spell: OptionContext['spell']): ScanScope {
  const given: ScanScope[] = [];
  if (typed.history) given.push('history');
  if (typed.staged) given.push('staged');
  if (typed.range !== undefined) given.push('range');
  if (typed.stdin) given.push('stdin');
  const [scope = 'tree', second] = given;
  if (second !== undefined) {
    throw new UsageError(`${spell(scope)} and ${spell(second)} exclude each other: choose one`, 'scan');
  }
  if (scope === 'stdin' && typed.paths.length > 0) {
    throw new UsageError(`${spell('stdin')} reads standard input and takes no paths`, 'scan');
  }
  return scope;
}

function resolveReports(typed: TypedScan, { cwd, spell }: OptionContext): readonly ReportTarget[] {
  const main: ReportTarget = {
    format:
      typed.format === undefined
        ? formatOfFile(typed.output, spell('format'))
        : parseChoice({ name: spell('format'), text: typed.format }, FORMATS),
    file: toFile(typed.output, cwd),
  };
  const others = (typed.report ?? []).map((text): ReportTarget => {
    const { format, file } = parseTarget({ name: spell('report'), text }, FORMATS);
    return { format, file: toFile(file, cwd) };
  });
  const reports = [main, ...others];
  const twice = reports.find(({ file }, at) => reports.findIndex((other) => other.file === file) < at);
  if (twice === undefined) return reports;
  throw new UsageError(`two reports would go to ${twice.file ?? 'standard output'}: give each its own file`, 'scan');
}

/** `-o out.sarif` alone is clear enough; a file of another kind must not quietly hold the report for people. */
function formatOfFile(file: string | undefined, option: string): Format {
  const ending = file === undefined ? '' : extname(file).slice(1).toLowerCase();
  const format = FORMATS.find((known) => known === ending);
  if (format !== undefined) return format;
  if (PLAIN_ENDINGS.includes(ending)) return 'console';
  throw new UsageError(
    `no report has the format ${quote(`.${ending}`)}; choose one with ${option} (known: ${FORMATS.join(', ')})`,
    'scan',
  );
}

function toFile(typed: string | undefined, cwd: string): string | undefined {
  if (typed === '') throw new UsageError('the name of the output file is empty', 'scan');
  return typed === undefined || typed === '-' ? undefined : resolve(cwd, typed);
}
