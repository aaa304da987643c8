// What is done with the trees of a pack: they are looked through for what they name, and for names that hold a token.
import type { Hit } from '../core/match.ts';
import type { WorkerSettings } from '../core/work-item.ts';
import { SHORTEST } from '../detect/runs.ts';
import type { ObjectVisitor } from '../git/pack/delta-walker.ts';
import type { UnpackCore } from '../git/pack/unpack-core.ts';
import { isAnyPiece } from './changed-pieces.ts';
import { mayHoldNames, scanTreeNames } from './tree-names.ts';

export interface TreeOptions {
  /** Bytes in an object id. */
  readonly idSize: number;
  readonly settings: WorkerSettings;
  /** Takes the ids that the core has gathered. */
  readonly check: () => void;
  readonly tell: {
    readonly hit: (hit: Hit) => void;
    readonly cut: (entry: number, reason: string) => void;
  };
}

export function treeVisitor(
  core: UnpackCore,
  { idSize, settings, check, tell }: TreeOptions,
): Pick<ObjectVisitor, 'whole' | 'changed'> {
  return {
    whole: (entry, object) => {
      const pieces = core.listWhole(object.end - object.start);
      if (!core.checkTree(object, pieces, idSize, check)) tell.cut(entry, 'the tree ends in the middle of an entry');
      if (core.longestEntry < SHORTEST) return false;
      for (const hit of scanTreeNames(core.bytes, { ...object, idSize }, settings)) tell.hit(hit);
      return false;
    },
    changed: (pieces, object) => {
      if (!core.checkTree(object, pieces, idSize, check)) return true;
      // Few trees have a name that is long enough for a token.
      if (core.longestEntry < SHORTEST) return false;
      return isAnyPiece(core, pieces, object, (piece) => mayHoldNames(core.bytes, piece, object, settings));
    },
  };
}
