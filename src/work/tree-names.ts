// Names of files and folders in git's tree objects: a token may be part of one.
import type { Hit } from '../core/match.ts';
import type { ObjectType } from '../core/origin.ts';
import type { WorkerSettings } from '../core/work-item.ts';
import { detect } from '../detect/detect.ts';
import { scanContent } from '../detect/scan-content.ts';
import type { Range } from '../git/pack/references.ts';
import { toRawPath } from '../git/raw-path.ts';

const NONE: readonly Hit[] = Object.freeze([]);

/** Bytes around a change in a tree in which a name that it is part of can lie: no file system has longer names. */
const NAME_MARGIN = 300;

/** `40000 x`: a mode of five digits, a space and a name of one character. */
const SHORTEST_ENTRY = 7;
const SPACE = 0x20;
const NUL = 0;

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
    const origin = { kind: 'object', type: typeOf(bytes, at), id, name: toRawPath(Buffer.from(name)) } as const;
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
  for (let at = start; at + SHORTEST_ENTRY < end;) {
    const nul = bytes.indexOf(NUL, at + SHORTEST_ENTRY);
    const next = nul + 1 + idSize;
    if (nul < 0 || next > end) break;
    yield { at, end: next, name: bytes.subarray(bytes.indexOf(SPACE, at) + 1, nul) };
    at = next;
  }
}

/** Whether a token may lie in a name that the change at `piece` is part of, so that the whole tree has to be looked at. */
export function mayHoldNames(bytes: Uint8Array, piece: Range, tree: Range, { decodeDepth }: WorkerSettings): boolean {
  const start = Math.max(tree.start, piece.start - NAME_MARGIN);
  return detect(bytes, start, Math.min(tree.end, piece.end + NAME_MARGIN), decodeDepth).length > 0;
}

/** By the mode: `40000` a folder, `160000` a submodule's commit. */
function typeOf(bytes: Uint8Array, at: number): ObjectType {
  if (bytes[at] === 0x34) return 'tree';
  return bytes[at + 1] === 0x36 ? 'commit' : 'blob';
}
