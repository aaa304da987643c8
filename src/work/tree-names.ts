// Names of files and folders in git's tree objects: a token may be part of one.
import type { Hit } from '../core/match.ts';
import type { WorkerSettings } from '../core/work-item.ts';
import { detect } from '../detect/detect.ts';
import { scanContent } from '../detect/scan-content.ts';
import type { Range } from '../git/pack/references.ts';
import { toRawPath } from '../git/raw-path.ts';
import { endOfName, typeOfEntry } from '../git/tree-entry.ts';

const NONE: readonly Hit[] = Object.freeze([]);

/** Bytes around a change in a tree in which a name that it is part of can lie: no file system has longer names. */
const NAME_MARGIN = 300;

const SPACE = 0x20;

/** A part of a buffer, which is one whole tree. */
interface Tree extends Range {
  /** Bytes in an object id. */
  readonly idSize: number;
}

/** The tokens in the names of a tree's entries, each as a hit in what is called so. A name's hits have the name as their text. */
export function scanTreeNames(
  bytes: Uint8Array,
  { start, end, idSize }: Tree,
  settings: WorkerSettings,
): readonly Hit[] {
  // The names lie between other bytes that belong to no token, so that few trees need a closer look.
  if (detect(bytes, start, end, settings.decodeDepth).length === 0) return NONE;
  const hits: Hit[] = [];
  for (const { at, name, end: idEnd } of listTreeEntries(bytes, { start, end, idSize })) {
    const id = Buffer.from(bytes.subarray(idEnd - idSize, idEnd)).toString('hex');
    const origin = { kind: 'object', type: typeOfEntry(bytes, at), id, name: toRawPath(Buffer.from(name)) } as const;
    for (const hit of scanContent(name, 0, name.length, origin, settings)) hits.push(hit);
  }
  return hits;
}

interface TreeEntry {
  /** Where it begins, and where the next one does. */
  readonly at: number;
  readonly end: number;
  readonly name: Uint8Array;
}

/** The entries of a tree, up to one that is cut off. */
export function* listTreeEntries(bytes: Uint8Array, { start, end, idSize }: Tree): Generator<TreeEntry, void, void> {
  for (let at = start; at < end;) {
    const nul = endOfName(bytes, at, end);
    const next = nul + 1 + idSize;
    if (next > end) break;
    yield { at, end: next, name: nameOf(bytes.subarray(at, nul)) };
    at = next;
  }
}

/** What stands behind the mode. Git reads no entry that has none, but what stands there is read here. */
function nameOf(entry: Uint8Array): Uint8Array {
  return entry.subarray(entry.indexOf(SPACE) + 1);
}

/** Whether a token may lie in a name that the change at `piece` is part of, so that the whole tree has to be looked at. */
export function mayHoldNames(bytes: Uint8Array, piece: Range, tree: Range, { decodeDepth }: WorkerSettings): boolean {
  const start = Math.max(tree.start, piece.start - NAME_MARGIN);
  return detect(bytes, start, Math.min(tree.end, piece.end + NAME_MARGIN), decodeDepth).length > 0;
}
