// What an embedding program asks for, and the request that it means. Options mean what they mean on the command line, and are checked there.
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { readBaseline } from '../baseline/read-baseline.ts';
import { NO_CONFIG } from '../config/config.ts';
import { readConfig } from '../config/read-config.ts';
import type { Confidence } from '../core/confidence.ts';
import { reasonOf, UserError } from '../core/errors.ts';
import { didYouMean } from '../core/nearest-name.ts';
import { quote } from '../core/quote.ts';
import { resolveOptions, type TypedScan } from '../edge/options.ts';
import type { ScanRequest } from '../scan/scan-request.ts';

/** What to scan, and how. Without any, the working tree in the current directory. */
export interface ScanOptions {
  /** The directory that all paths are relative to. Default: the current one. */
  readonly cwd?: string;
  /** Files and directories. With `history`, `staged` or `range` one directory of the repository at most. Default: `cwd`. */
  readonly paths?: readonly string[];
  /** Everything that git has kept. `history`, `staged`, `range` and `input` exclude each other. */
  readonly history?: boolean;
  /** What the next commit would bring in. */
  readonly staged?: boolean;
  /** What the commits of `A..B` bring in. */
  readonly range?: string;
  /** Bytes from anywhere, such as a readable stream. */
  readonly input?: AsyncIterable<Uint8Array>;
  /** Globs of what to look at, as in `.gitignore`. Default: everything. */
  readonly include?: readonly string[];
  /** Globs of what to leave out. */
  readonly exclude?: readonly string[];
  /** Look at files that git ignores, too. */
  readonly ignored?: boolean;
  /** Look into archives. Default: true. */
  readonly archives?: boolean;
  /** The least that is reported. Default: `possible`. */
  readonly minConfidence?: Confidence;
  /** How many encodings deep to look, 0 to 10. Default: 3. */
  readonly decodeDepth?: number;
  /** Larger files and objects are a problem and not scanned. Bytes; default: no limit. */
  readonly maxSize?: number;
  /** Threads. Default: one for each processor. */
  readonly jobs?: number;
  /** Configuration file. Default: none, whatever lies in the scanned directory. */
  readonly config?: string;
  /** Baseline file. Default: none. */
  readonly baseline?: string;
  /** Whether a comment beside a token can allow it. Default: true. */
  readonly comments?: boolean;
  /** File that remembers what a scan of the history has read, so that the next one goes on from there. */
  readonly sinceScan?: string;
  /** Stops the scan: the report then has what was found so far, and is not complete. */
  readonly signal?: AbortSignal;
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isFlag = (value: unknown): boolean => typeof value === 'boolean';
const isNumber = (value: unknown): boolean => typeof value === 'number';

/** What each option takes; a program in plain JavaScript has no compiler to tell it. */
const KINDS: Readonly<Record<keyof ScanOptions, (value: unknown) => boolean>> = {
  cwd: isText,
  paths: isTexts,
  history: isFlag,
  staged: isFlag,
  range: isText,
  input: (value) => typeof value === 'object' && value !== null && Symbol.asyncIterator in value,
  include: isTexts,
  exclude: isTexts,
  ignored: isFlag,
  archives: isFlag,
  minConfidence: isText,
  decodeDepth: isNumber,
  maxSize: isNumber,
  jobs: isNumber,
  config: isText,
  baseline: isText,
  comments: isFlag,
  sinceScan: isText,
  signal: (value) => value instanceof AbortSignal,
};

/** As the command line's options are called here. */
const NAMES: Readonly<Record<string, string>> = { stdin: 'input' };

/** Rejects with a `UserError` for an option that cannot be meant, and for a file that cannot be read. */
export async function toRequest(options: ScanOptions): Promise<ScanRequest> {
  checkKinds(options);
  const { config: named, baseline, comments = true, input, paths = [] } = options;
  const cwd = findDirectory(options.cwd ?? '.');
  const search = { cwd, home: undefined, paths };
  const { config, name } = named === undefined ? { config: NO_CONFIG } : await readConfig({ ...search, named });
  const { request } = resolveOptions(asTyped(options), {
    config,
    configFile: name,
    baseline: baseline === undefined ? undefined : readBaseline({ ...search, named: baseline }),
    cwd,
    spell: (option) => NAMES[option] ?? option.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
  });
  const suppressions = { ...request.suppressions, inline: comments };
  // Whether there will be a SARIF report is not known yet.
  return { ...request, suppressions, lineHash: true, ...(input === undefined ? {} : { stdin: input }) };
}

function checkKinds(options: ScanOptions): void {
  if (typeof options !== 'object' || options === null) throw new UserError('the options of scan are no object');
  for (const [name, value] of Object.entries(options)) {
    const fits = Object.hasOwn(KINDS, name) ? KINDS[name as keyof ScanOptions] : undefined;
    if (fits === undefined)
      throw new UserError(`scan has no option ${quote(name)}${didYouMean(name, Object.keys(KINDS))}`);
    if (value !== undefined && !fits(value)) throw new UserError(`option ${name} of scan cannot be ${typeof value}`);
  }
}

function findDirectory(directory: string): string {
  try {
    return realpathSync(resolve(directory));
  } catch (error) {
    throw new UserError(`${directory}: ${reasonOf(error)}`);
  }
}

function asTyped(options: ScanOptions): TypedScan {
  const { paths = [], input, ignored = false, archives = true, decodeDepth, maxSize, jobs, ...same } = options;
  const text = (number: number | undefined) => (number === undefined ? undefined : String(number));
  return {
    ...same,
    paths,
    stdin: input !== undefined,
    noIgnore: ignored,
    noArchives: !archives,
    decodeDepth: text(decodeDepth),
    maxSize: text(maxSize === Infinity ? undefined : maxSize),
    jobs: text(jobs),
  };
}
