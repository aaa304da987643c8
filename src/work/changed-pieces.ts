// The pieces that a delta changed, each with what is new in it.
import type { Changes } from '../detect/changes.ts';
import type { Range } from '../git/pack/references.ts';
import type { UnpackCore } from '../git/pack/unpack-core.ts';

/** A part of the core's memory. `changes`: what is new in it, undefined when all may be. */
export interface ChangedPiece extends Range {
  readonly changes: Changes | undefined;
}

/** Whether `isOne` holds for one of the first `pieces` pieces in the core's list. */
export function isAnyPiece(
  core: UnpackCore,
  pieces: number,
  { start }: Range,
  isOne: (piece: ChangedPiece) => boolean,
): boolean {
  let done = 0;
  for (let i = 0; i < pieces; i++) {
    const piece = { start: start + core.pieceStart(i), end: start + core.pieceEnd(i) };
    const list = core.changes;
    if (list === undefined) {
      if (isOne({ ...piece, changes: undefined })) return true;
      continue;
    }
    const { words, first } = list;
    const from = done;
    // Pieces are what changes lie in, so each holds the next few.
    while (done < list.count && start + (words[first + 2 * done] as number) <= piece.end) done++;
    if (isOne({ ...piece, changes: { words, first: first + 2 * from, count: done - from, origin: start } }))
      return true;
  }
  return false;
}
