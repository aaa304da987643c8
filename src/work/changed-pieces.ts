// The pieces that a delta changed, each with what is new in it.
import type { Changes } from '../detect/changes.ts';
import type { Sieve } from '../detect/sieve.ts';
import type { Range } from '../git/pack/references.ts';
import type { UnpackCore } from '../git/pack/unpack-core.ts';

/** A part of the core's memory. `changes`: what is new in it, undefined when all may be. */
export interface ChangedPiece extends Range {
  readonly changes: Changes | undefined;
}

/** Whether `isOne` holds for one of the first `pieces` pieces in the core's list. `sieve`: of no interest is where it lists nothing. */
// oxlint-disable-next-line max-params -- called for each of a million objects.
export function isAnyPiece(
  core: UnpackCore,
  pieces: number,
  { start }: Range,
  isOne: (piece: ChangedPiece) => boolean,
  sieve?: Sieve,
): boolean {
  const lists = core.pieceLists;
  for (let i = 0; ; i++) {
    if (sieve !== undefined) i = sieve.nextPiece(lists, start, i, pieces);
    if (i >= pieces) return false;
    const changes = changesIn(core, i, start);
    if (isOne({ start: start + core.pieceStart(i), end: start + core.pieceEnd(i), changes })) return true;
  }
}

function changesIn(core: UnpackCore, piece: number, origin: number): Changes | undefined {
  const list = core.changes;
  if (list === undefined) return undefined;
  const from = core.firstChange(piece);
  return { words: list.words, first: list.first + 2 * from, count: core.firstChange(piece + 1) - from, origin };
}
