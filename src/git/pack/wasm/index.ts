// AssemblyScript, compiled by scripts/wasm.mjs into ../wasm-code.ts: the hot core of the pack reader. What it exports is typed in
// ../unpack-core.ts.
import { holdsNul } from './bytes.ts';
import { applyDelta, limitMemory, reserve } from './delta.ts';
import { beginHeader, checkHeader } from './headers.ts';
import { inflate } from './inflate.ts';
import { forgetUnseen, unseenCount } from './seen.ts';
import { prepareTables } from './symbols.ts';
import { beginTree, checkTree, longestEntry } from './trees.ts';

/** To be called first. `limit`: bytes that the memory may grow to. */
function prepare(limit: usize): void {
  limitMemory(limit);
  prepareTables();
}

export {
  applyDelta,
  beginHeader,
  beginTree,
  checkHeader,
  checkTree,
  forgetUnseen,
  holdsNul,
  inflate,
  longestEntry,
  prepare,
  reserve,
  unseenCount,
};
