// What an embedding program asks for, and the request that it means. Options mean what they mean on the command line, and are checked there.
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { readBaseline } from '../baseline/read-baseline.ts';
import { NO_CONFIG } from '../config/config.ts';
import { readConfig } from '../config/read-config.ts';
import type { Confidence } from '../core/confidence.ts';
import { reasonOf, UserError } from '../core/errors.ts';
import { resolveOptions, type TypedScan } from '../edge/options.ts';
import type { ScanRequest } from '../scan/scan-request.ts';
import { checkOptions, FLAG, type Kinds, NUMBER, SIGNAL, STREAM, TEXT, TEXTS } from './check-options.ts';

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

const KINDS: Kinds<ScanOptions> = {
  cwd: TEXT,
  paths: TEXTS,
  history: FLAG,
  staged: FLAG,
  range: TEXT,
  input: STREAM,
  include: TEXTS,
  exclude: TEXTS,
  ignored: FLAG,
  archives: FLAG,
  minConfidence: TEXT,
  decodeDepth: NUMBER,
  maxSize: NUMBER,
  jobs: NUMBER,
  config: TEXT,
  baseline: TEXT,
  comments: FLAG,
  sinceScan: TEXT,
  signal: SIGNAL,
};

/** As the command line's options are called here. */
const NAMES: Readonly<Record<string, string>> = { stdin: 'input' };

/** Rejects with a `UserError` for an option that cannot be meant, and for a file that cannot be read. */
export async function toRequest(options: ScanOptions): Promise<ScanRequest> {
  checkOptions('scan', options, KINDS);
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
