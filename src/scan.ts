import type { Finding } from './core/finding.ts';
import type { ScanReport } from './core/scan-report.ts';
import type { WorkerSettings } from './core/work-item.ts';
import { loadCustomRules } from './detect/detect-all.ts';
import { createPathFilter, type PathFilter } from './filter/path-filter.ts';
import { suppress } from './filter/suppress.ts';
import type { Repository } from './git/repository.ts';
import { FirstLook } from './scan/first-look.ts';
import { sizeOfHistory } from './scan/history-size.ts';
import { ItemRunner } from './scan/item-runner.ts';
import { openSource, repositoryOf } from './scan/open-source.ts';
import type { ScanRequest } from './scan/scan-request.ts';
import { type ScanHooks, scanSource, type SourceOutcome } from './scan/scan-source.ts';
import { sift } from './scan/sift.ts';
import type { OpenState } from './scan/since-scan.ts';
import type { Source } from './source/source.ts';
import { WORKER } from './worker-url.ts';

/** Those who watch a scan. */
interface Watchers extends Omit<ScanHooks, 'onHits'> {
  /** Called once for each token when it is first seen, with the places that are known by then. The report has the last word. */
  readonly onFinding?: (finding: Finding) => void;
}

/** The whole pipeline: open a source, scan what it yields, place the hits, make findings, drop what is not wanted. */
export async function scan(request: ScanRequest, watchers: Watchers = {}): Promise<ScanReport> {
  const settings = settingsOf(request);
  const runner = new ItemRunner({ start: { settings, cwd: request.cwd }, worker: WORKER, jobs: request.jobs });
  let scanned;
  try {
    scanned = await scanAll({ runner, settings }, request, watchers);
  } finally {
    // Before anything is told: that needs no threads, and may need the memory that they hold.
    await runner.close();
  }
  return tell(scanned, request);
}

interface Means {
  readonly runner: ItemRunner;
  readonly settings: WorkerSettings;
}

/** What has been scanned, and by what it is told. */
interface Scanned {
  readonly source: Source;
  readonly outcome: SourceOutcome;
  readonly state: OpenState | undefined;
  readonly repository: Repository | undefined;
  readonly accepts: PathFilter;
  /** Milliseconds, of the clock that `performance.now` reads. */
  readonly started: number;
}

async function scanAll(
  { runner, settings }: Means,
  request: ScanRequest,
  { onFinding, ...hooks }: Watchers,
): Promise<Scanned> {
  const started = performance.now();
  // Threads take as long to start as git to say what this repository is.
  runner.expect(sizeOfHistory(request));
  const repository = await repositoryOf(request);
  // Places of a history or a range are named from the repository's root already.
  const prefix = request.scope === 'tree' || request.scope === 'staged' ? (repository?.prefix ?? '') : '';
  const accepts = createPathFilter(request.include, request.exclude, prefix);
  await loadCustomRules(settings);
  const state = await openStateOf(request, settings);
  const source = openSource(request, { repository, accepts, settings, done: state?.earlier.done });
  const look = onFinding && new FirstLook(source, request, { repository, accepts }, onFinding);
  const seen = look === undefined ? hooks : { ...hooks, onHits: look.add.bind(look) };
  const outcome = await scanSource(source, runner, seen);
  await look?.end();
  return { source, outcome, state, repository, accepts, started };
}

async function tell(
  { source, outcome, state, repository, accepts, started }: Scanned,
  request: ScanRequest,
): Promise<ScanReport> {
  const placed = outcome.hits.length === 0 ? [] : await source.place(outcome.hits);
  const { findings, ...aside } = await sift(placed, request, { repository, accepts, files: source.excludedFiles() });
  const recorded = state?.record(source, outcome);
  const problems = [...source.problems(), ...outcome.problems, ...(recorded?.problems ?? [])];
  return {
    scope: request.scope,
    ...suppress(findings, request.suppressions ?? { inline: false }),
    ...aside,
    problems,
    complete: problems.length === 0 && !outcome.interrupted,
    interrupted: outcome.interrupted,
    stats: { ...outcome.counts, milliseconds: Math.round(performance.now() - started) },
    ignoredFiles: source.ignoredFiles(),
    ...besides(source),
    ...filesBehind(request),
    ...(recorded === undefined ? {} : { sinceScan: recorded.sinceScan }),
    ...(source.repository === undefined ? {} : { repository: source.repository }),
  };
}

async function openStateOf({ sinceScan, cwd }: ScanRequest, settings: WorkerSettings): Promise<OpenState | undefined> {
  if (sinceScan === undefined) return undefined;
  const { openState } = await import('./scan/since-scan.ts');
  return openState({ file: sinceScan, cwd, settings, programs: [new URL(import.meta.url), WORKER] });
}

function settingsOf(request: ScanRequest): WorkerSettings {
  const { decodeDepth, maxSize, lineHash, customRules, closedArchives = false, remarks = false } = request;
  const settings = { decodeDepth, maxSize, lineHash, closedArchives, remarks };
  return customRules === undefined ? settings : { ...settings, customRules };
}

function besides({ absentSubmodules }: Source): Pick<ScanReport, 'absentSubmodules'> {
  const absent = absentSubmodules?.() ?? [];
  return absent.length === 0 ? {} : { absentSubmodules: absent };
}

/** The files that the user's wishes came from, for the report. */
function filesBehind({ configFile, baselineFile }: ScanRequest): Pick<ScanReport, 'configFile' | 'baselineFile'> {
  return {
    ...(configFile === undefined ? {} : { configFile }),
    ...(baselineFile === undefined ? {} : { baselineFile }),
  };
}
