import type { Hit } from '../core/match.ts';
import type { Problem } from '../core/problem.ts';
import type { ScanScope } from '../core/scan-report.ts';
import type { Learned, ScanCounts, WorkerSettings, WorkItem, WorkResult } from '../core/work-item.ts';
import { nameObject } from '../git/object-id.ts';
import { ContentStream } from '../work/content-stream.ts';
import { type Inside, nameProblems } from '../work/inside.ts';
import { ItemRunner } from './item-runner.ts';
import type { Source, StreamItem } from '../source/source.ts';
import { unlessAborted, untilAborted } from './until-aborted.ts';

export { ItemRunner };

/** More objects than this take so long that threads are started at once. */
const MUCH = 50_000;

export interface Progress {
  readonly label: ScanScope;
  /** Files or objects. */
  readonly done: number;
  readonly total: number | undefined;
  readonly bytes: number;
}

export interface ScanHooks {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Called with what was found as soon as it is; never with none. */
  readonly onHits?: (hits: readonly Hit[]) => void;
}

export interface SourceOutcome {
  readonly hits: readonly Hit[];
  readonly problems: readonly Problem[];
  readonly counts: ScanCounts;
  readonly interrupted: boolean;
}

/** Scans everything that a source yields, in parallel where that pays, and gathers what was found. Stops between items when told to. */
export async function scanSource(source: Source, runner: ItemRunner, hooks: ScanHooks): Promise<SourceOutcome> {
  const hits: Hit[] = [];
  const problems: Problem[] = [];
  const learned: Learned[] = [];
  const counts = { files: 0, blobs: 0, bytes: 0 };
  let done = 0;
  const gather = (result: WorkResult): void => {
    for (const hit of result.hits) hits.push(hit);
    if (result.hits.length > 0) hooks.onHits?.(result.hits);
    source.heed?.(result);
    for (const problem of result.problems) problems.push(source.nameProblem?.(problem) ?? problem);
    counts.files += result.counts.files;
    counts.blobs += result.counts.blobs;
    counts.bytes += result.counts.bytes;
    if (result.learned !== undefined) learned.push(result.learned);
    done += result.learned?.done ?? result.counts.files + result.counts.blobs;
    hooks.onProgress?.({
      label: source.scope,
      done: source.done?.() ?? done,
      total: source.total(),
      bytes: counts.bytes,
    });
  };
  runner.deliverTo({ onResult: gather, total: source.total });
  const scanAll = async (items: AsyncIterable<WorkItem | StreamItem>): Promise<void> => {
    for await (const item of untilAborted(items, hooks.signal)) {
      if (source.scope !== 'tree' && (source.total() ?? 0) > MUCH) runner.expect('much');
      if (item.kind === 'stream') await scanStream(item, { settings: runner.settings, gather, signal: hooks.signal });
      else await unlessAborted(runner.submit(item), hooks.signal);
    }
    await unlessAborted(runner.drain(), hooks.signal);
  };
  await scanAll(source.items());
  if (source.rest !== undefined) await scanAll(source.rest(learned));
  return { hits, problems, counts, interrupted: hooks.signal?.aborted === true };
}

interface StreamContext {
  readonly settings: WorkerSettings;
  readonly gather: (result: WorkResult) => void;
  readonly signal: AbortSignal | undefined;
}

/** A stream is scanned here, on the main thread, as its bytes arrive. */
async function scanStream({ origin, chunks }: StreamItem, { settings, gather, signal }: StreamContext): Promise<void> {
  const stream = new ContentStream(origin, settings);
  const progress = ({ hits, problems }: Inside, bytes: number, ended = 0): void => {
    const isBlob = origin.kind === 'object' && origin.type === 'blob';
    const counts = { files: isBlob ? 0 : ended, blobs: isBlob ? ended : 0, bytes };
    gather({ hits, problems: nameProblems(problems, nameOrigin(origin)), counts });
  };
  for await (const chunk of untilAborted(chunks, signal)) {
    stream.push(chunk);
    progress({ hits: [], problems: [] }, chunk.length);
  }
  progress(stream.end(), 0, 1);
}

/** What people know a stream by. */
function nameOrigin(origin: StreamItem['origin']): string {
  return origin.kind === 'object' ? nameObject(origin.id) : '<stdin>';
}
