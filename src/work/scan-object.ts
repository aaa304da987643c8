// One whole git object in memory, with what is inside if it is an archive.
import type { ObjectType } from '../core/origin.ts';
import type { WorkerSettings } from '../core/work-item.ts';
import type { ContentSettings } from '../detect/detect-all.ts';
import { scanContent } from '../detect/scan-content.ts';
import { recognise } from '../unpack/recognise.ts';
import { CutProblem } from './cut-problem.ts';
import { findContainer, type Inside, scanInside, withoutInner } from './inside.ts';
import { scanTreeNames } from './tree-names.ts';
import { withUnpacker } from './unpack-within.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** `isText`: it is known that there is no NUL in it. */
interface Looked extends Range {
  readonly isText?: boolean;
}

interface ObjectOrigin {
  readonly kind: 'object';
  readonly type: ObjectType;
  readonly id: string;
}

/** Whether the object has to be seen whole, because what is inside can be seen in no other way. */
export function isArchive(bytes: Uint8Array, object: Looked, { closedArchives }: WorkerSettings): boolean {
  if (closedArchives === true) return false;
  // The end of a zip has a NUL in it, so that text need not be searched for one.
  return recognise(bytes, object.start, object.end, object.isText !== true) !== undefined;
}

/** What is in `bytes[start, end)`. Problems still lack the object's name: see `nameProblems`. */
export function scanObject(bytes: Uint8Array, object: Range, origin: ObjectOrigin, settings: ContentSettings): Inside {
  const { start, end } = object;
  if (origin.type === 'tree') {
    return { hits: scanTreeNames(bytes, { start, end, idSize: origin.id.length / 2 }, settings), problems: [] };
  }
  const cut = new CutProblem();
  const hits = scanContent(bytes, start, end, origin, withUnpacker({ ...settings, onCut: cut.note }));
  const kind = origin.type === 'blob' && settings.closedArchives !== true ? findContainer(bytes, object) : undefined;
  if (kind === undefined) return { hits, problems: cut.problems };
  const inside = scanInside(bytes.subarray(start, end), { origin, settings, kind });
  return { hits: [...withoutInner(hits, inside), ...inside.hits], problems: [...cut.problems, ...inside.problems] };
}
