import type { Hit } from '../core/match.ts';
import type { FilesItem, ObjectsItem, WorkerSettings, WorkItem, WorkResult } from '../core/work-item.ts';
import type { RawPath } from '../core/origin.ts';
import type { Problem } from '../core/problem.ts';
import { FileScanner } from './file-scanner.ts';
import { nameObjectProblems } from './inside.ts';
import { scanObject } from './scan-object.ts';
import { scanLoose } from './loose-scanner.ts';
import { PackScanners } from './pack-scanners.ts';
import { explainSparsePointer } from './lfs-pointer.ts';
import { scanPathNames } from './path-names.ts';

/** What a thread is started with. Plain data. */
export interface WorkerStart {
  readonly settings: WorkerSettings;
  /** Paths in problems are shown relative to it. */
  readonly cwd: string;
}

/** What a thread defers that must not be busy for long. */
export interface InlineLimits {
  /** Files with more bytes. */
  readonly largest: number;
  /** What of git's objects takes more milliseconds. */
  readonly patience: number;
}

/**
 * What a worker does with one work item. Made once per thread: the buffers inside are reused. It never throws for bad input: whatever cannot
 * be read comes back as a problem.
 */
export function createItemScanner(
  start: WorkerStart,
  { largest, patience }: InlineLimits = { largest: Infinity, patience: Infinity },
): (item: WorkItem) => WorkResult {
  const { settings } = start;
  const files = new FileScanner({ ...start, largest });
  const packs = new PackScanners(settings);
  return (item) => {
    switch (item.kind) {
      case 'files':
        return scanFiles(item, files, settings);
      case 'objects':
        return scanObjects(item, settings);
      case 'pack':
        return packs.scan(item, patience);
      case 'loose':
        return scanLoose(item, settings, patience);
    }
  };
}

function scanFiles(item: FilesItem, scanner: FileScanner, settings: WorkerSettings): WorkResult {
  const hits: Hit[] = [];
  const problems: Problem[] = [];
  const deferred: RawPath[] = [];
  let files = 0;
  let bytes = 0;
  for (const path of item.paths) {
    const result = scanner.scan(path, item);
    if (result.deferred === true) deferred.push(path);
    if (result.problem !== undefined) problems.push(result.problem);
    for (const problem of result.unreadInside ?? []) problems.push(problem);
    for (const hit of result.hits) hits.push(hit);
    // What is not there, or is left for another thread, has no name yet.
    if (result.scanned || result.problem !== undefined)
      for (const hit of scanPathNames(item.root, path, settings)) hits.push(hit);
    if (result.scanned) files++;
    bytes += result.bytes;
  }
  const result = { hits, problems, counts: { files, blobs: 0, bytes } };
  return deferred.length === 0 ? result : { ...result, deferred: { ...item, paths: deferred } };
}

function scanObjects(item: ObjectsItem, settings: WorkerSettings): WorkResult {
  const hits: Hit[] = [];
  const problems: Problem[] = [];
  let blobs = 0;
  let bytes = 0;
  for (const { type, id, start, end } of item.objects) {
    const found = scanObject(item.bytes, { start, end }, { kind: 'object', type, id }, settings);
    for (const hit of found.hits) hits.push(hit);
    for (const problem of nameObjectProblems(found.problems, id)) problems.push(problem);
    const why =
      item.asFiles === true && type === 'blob' ? explainSparsePointer(viewOf(item.bytes, start, end)) : undefined;
    if (why !== undefined) problems.push(...nameObjectProblems([{ where: '', message: why }], id));
    if (type === 'blob') blobs++;
    if (type !== 'tree') bytes += end - start;
  }
  return { hits, problems, counts: { files: 0, blobs, bytes } };
}

function viewOf({ buffer, byteOffset }: Uint8Array, start: number, end: number): Buffer {
  return Buffer.from(buffer, byteOffset + start, end - start);
}
