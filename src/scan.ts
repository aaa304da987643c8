import { statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { Confidence } from './core/confidence.ts';
import type { CustomRule } from './core/custom-rule.ts';
import { UserError } from './core/errors.ts';
import { outerPath } from './core/finding.ts';
import type { ScanReport, ScanScope } from './core/scan-report.ts';
import type { WorkerSettings } from './core/work-item.ts';
import { loadCustomRules } from './detect/detect-all.ts';
import { dropUnwanted, toFindings } from './filter/findings.ts';
import { suppress, type Suppressions } from './filter/suppress.ts';
import { createPathFilter, type PathFilter } from './filter/path-filter.ts';
import { findRepository, type Repository } from './git/repository.ts';
import { repositoryFacts } from './source/repository-facts.ts';
import { openHistory } from './source/history.ts';
import { openRange } from './source/range.ts';
import type { Source } from './source/source.ts';
import { openStaged } from './source/staged.ts';
import { openStdin } from './source/stdin.ts';
import { openTree } from './source/tree.ts';
import { countLeftOut } from './scan/left-out.ts';
import { type ScanHooks, scanSource } from './scan/scan-source.ts';

/** Everything a scan depends on; the edge of the program fills it in completely. */
export interface ScanRequest {
  readonly scope: ScanScope;
  /** Files and directories for `tree`; for the git scopes at most one directory of the repository, below which alone is looked, or none for all. */
  readonly paths: readonly string[];
  /** `A..B`, for `range`. */
  readonly range?: string;
  /** Absolute. */
  readonly cwd: string;
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly useIgnore: boolean;
  readonly minConfidence: Confidence;
  readonly disabledRules: readonly string[];
  /** Do not look into archives. */
  readonly closedArchives?: boolean;
  readonly decodeDepth: number;
  /** Bytes. */
  readonly maxSize: number;
  /** Scanning threads; undefined lets the scanner choose. */
  readonly jobs: number | undefined;
  /** Compute code scanning's line hashes, which only SARIF needs. */
  readonly lineHash: boolean;
  /** The configuration file behind these wishes, as people know it; for the report only. */
  readonly configFile?: string;
  /** What is not to be reported though it was found; absent: everything is. */
  /** Rules of the configuration; absent when there are none. */
  readonly customRules?: readonly CustomRule[];
  readonly suppressions?: Suppressions;
  /** The baseline's file, as people know it; for the report only. */
  readonly baselineFile?: string;
}

/** Bundled, every file lies in one folder, so this must stay in the same folder as worker.ts. */
const WORKER = new URL('./worker.js', import.meta.url);

/** The whole pipeline: open a source, scan what it yields, place the hits, make findings, drop what is not wanted. */
export async function scan(request: ScanRequest, hooks: ScanHooks = {}): Promise<ScanReport> {
  const started = performance.now();
  const repository = await repositoryOf(request);
  // Places of a history or a range are named from the repository's root already.
  const prefix = request.scope === 'tree' || request.scope === 'staged' ? (repository?.prefix ?? '') : '';
  const accepts = createPathFilter(request.include, request.exclude, prefix);
  const settings = settingsOf(request);
  await loadCustomRules(settings);
  const source = openSource(request, { repository, accepts, settings });
  const outcome = await scanSource(
    source,
    { start: { settings, cwd: request.cwd }, worker: WORKER, jobs: request.jobs },
    hooks,
  );
  const placed = outcome.hits.length === 0 ? [] : await source.place(outcome.hits);
  const directory = directoryOf(request, repository);
  const isWanted = placeFilter(request, repository, directory);
  // The tree has been filtered file by file, but for the files that were named, which are always read.
  const keeps = (path: string) => path === '' || request.scope === 'tree' || (accepts(path) && isWanted(path));
  const findings = toFindings(placed.filter(({ place }) => keeps(outerPath(place))));
  const leftOut = countLeftOut(
    { ...request, directory },
    { all: toFindings(placed), inPlace: findings, files: source.excludedFiles() },
  );
  const problems = [...source.problems(), ...outcome.problems];
  const wanted = dropUnwanted(findings, request.minConfidence, request.disabledRules);
  return {
    scope: request.scope,
    ...suppress(wanted, request.suppressions ?? { inline: false }),
    problems,
    complete: problems.length === 0 && !outcome.interrupted,
    interrupted: outcome.interrupted,
    stats: { ...outcome.counts, milliseconds: Math.round(performance.now() - started) },
    ignoredFiles: source.ignoredFiles(),
    ...(leftOut === undefined ? {} : { leftOut }),
    ...filesBehind(request),
    ...(source.repository === undefined ? {} : { repository: source.repository }),
  };
}

function settingsOf(request: ScanRequest): WorkerSettings {
  const { decodeDepth, maxSize, lineHash, customRules, closedArchives = false } = request;
  return { decodeDepth, maxSize, lineHash, closedArchives, ...(customRules === undefined ? {} : { customRules }) };
}

/** The files that the user's wishes came from, for the report. */
function filesBehind({ configFile, baselineFile }: ScanRequest): Pick<ScanReport, 'configFile' | 'baselineFile'> {
  return {
    ...(configFile === undefined ? {} : { configFile }),
    ...(baselineFile === undefined ? {} : { baselineFile }),
  };
}

interface Opening {
  readonly repository: Repository | undefined;
  readonly accepts: PathFilter;
  readonly settings: WorkerSettings;
}

function openSource(request: ScanRequest, { repository, accepts, settings }: Opening): Source {
  switch (request.scope) {
    case 'stdin':
      if (request.stdin === undefined) throw new UserError('--stdin needs a stream on standard input');
      return openStdin(request.stdin);
    case 'tree':
      return openTree({ ...request, accepts, repository: repository && repositoryFacts(repository) });
    case 'history':
      return openHistory(required(repository, request), settings);
    case 'staged':
      return openStaged(required(repository, request), settings);
    case 'range':
      return openRange(required(repository, request), request.range ?? '', settings);
  }
}

/** The repository that the scan is about: needed by the git scopes, and by a tree scan for the report's sake only. */
async function repositoryOf({ scope, paths, cwd }: ScanRequest): Promise<Repository | undefined> {
  if (scope === 'stdin') return undefined;
  if (scope !== 'tree' && paths.length > 1)
    throw new UserError(`--${scope} takes one repository at a time; ${paths.length} paths were given`);
  const directory = scope === 'tree' ? cwd : resolve(cwd, paths[0] ?? '.');
  if (scope !== 'tree') checkDirectory(directory, paths[0] ?? '.');
  return findRepository(directory);
}

function checkDirectory(directory: string, typed: string): void {
  const facts = statSync(directory, { throwIfNoEntry: false });
  if (facts === undefined) throw new UserError(`${typed}: no such directory`);
  if (!facts.isDirectory()) throw new UserError(`${typed}: not a directory; name files with --include`);
}

/** The directory that a git scan is limited to, as `LeftOut` has it. */
function directoryOf({ scope, paths }: ScanRequest, repository: Repository | undefined): string {
  return scope === 'tree' || paths.length === 0 ? '' : (repository?.prefix ?? '');
}

/** Whether a path lies below `directory`. What is staged is named from the current directory, everything else from the repository's root. */
function placeFilter({ scope, cwd }: ScanRequest, repository: Repository | undefined, directory: string): PathFilter {
  if (directory === '') return () => true;
  if (scope !== 'staged') return (path) => path.startsWith(directory);
  const top = resolve(repository?.root ?? cwd, directory) + sep;
  return (path) => resolve(cwd, path).startsWith(top);
}

function required(repository: Repository | undefined, { scope, paths }: ScanRequest): Repository {
  if (repository !== undefined) return repository;
  const place = paths[0] === undefined || paths[0] === '.' ? 'the current directory' : paths[0];
  throw new UserError(`${place} is not in a git repository, which --${scope} needs`);
}
