// AssemblyScript, compiled by scripts/wasm.mjs into ../wasm-code.ts: the hot core of the pack reader. What it exports is typed in
// ../unpack-core.ts.
import { applyDelta, limitMemory, pieceCount, reserve } from './delta.ts';
import { inflate } from './inflate.ts';
import { prepareTables } from './symbols.ts';
import { beginTree, checkTree, longestEntry, unseenCount } from './trees.ts';

/** To be called first. `limit`: bytes that the memory may grow to. */
function prepare(limit: usize): void {
  limitMemory(limit);
  prepareTables();
}

export { applyDelta, beginTree, checkTree, inflate, longestEntry, pieceCount, prepare, reserve, unseenCount };
