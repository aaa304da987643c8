// Names of files and folders on the disk: a token may be part of one.
import { listLongNames } from '../core/long-name.ts';
import type { Hit } from '../core/match.ts';
import type { RawPath } from '../core/origin.ts';
import { joinRaw } from '../core/raw-path.ts';
import type { WorkerSettings } from '../core/work-item.ts';
import { scanContent } from '../detect/scan-content.ts';
import { toRawPath } from '../git/raw-path.ts';

/** The tokens in the names that `path` is made of; of `root`, an absolute directory, nothing is looked at. */
export function scanPathNames(root: string, path: RawPath, settings: WorkerSettings): readonly Hit[] {
  const hits: Hit[] = [];
  for (const { name, path: named } of listLongNames(path)) {
    const origin = { kind: 'file', path: joinRaw(root, toRawPath(named)), isName: true } as const;
    for (const hit of scanContent(name, 0, name.length, origin, settings)) hits.push(hit);
  }
  return hits;
}
