import type { Hit } from '../core/match.ts';
import type { Problem } from '../core/problem.ts';
import type { LooseItem, WorkerSettings, WorkResult } from '../core/work-item.ts';
import { readLoose } from '../git/pack/read-loose.ts';
import { ReferenceChecker } from '../git/pack/references.ts';
import { nameObjectProblems } from './inside.ts';
import { scanObject } from './scan-object.ts';

/**
 * Reads and scans loose objects. What is not as it should be is left to git, which knows best what can still be read. Those that are left after
 * `patience` milliseconds are deferred.
 */
export function scanLoose(item: LooseItem, settings: WorkerSettings, patience = Infinity): WorkResult {
  const { files, known } = item;
  let taken = 0;
  const until = performance.now() + patience;
  const references = new ReferenceChecker(known);
  const hits: Hit[] = [];
  const problems: Problem[] = [];
  const unread: { id: string; reason: string }[] = [];
  const commits: string[] = [];
  const counts = { files: 0, blobs: 0, bytes: 0 };
  for (const file of files) {
    if (performance.now() > until) break;
    taken++;
    const object = readLoose(file.path, settings.maxSize);
    if (typeof object === 'string') {
      unread.push({ id: file.id, reason: object });
      continue;
    }
    const { type, bytes, start } = object;
    const range = { start, end: bytes.length };
    if (type === 'tree' && !references.checkTree(bytes, range)) {
      unread.push({ id: file.id, reason: 'the tree ends in the middle of an entry' });
      continue;
    }
    const found = scanObject(bytes, range, { kind: 'object', type, id: file.id }, settings);
    // Not as arguments of one call: there may be more hits than a call takes.
    for (const hit of found.hits) hits.push(hit);
    for (const problem of nameObjectProblems(found.problems, file.id)) problems.push(problem);
    if (type === 'commit' || type === 'tag') references.checkHeader(bytes, range);
    if (type === 'commit') commits.push(file.id);
    if (type === 'blob') counts.blobs++;
    if (type !== 'tree') counts.bytes += bytes.length - start;
  }
  const learned = { done: taken - unread.length, unread, absent: references.takeAbsent(), commits };
  const result = { hits, problems, counts, learned };
  const left = files.slice(taken);
  return left.length === 0 ? result : { ...result, deferred: { ...item, files: left } };
}
