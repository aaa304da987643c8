// AssemblyScript, compiled by scripts/wasm.mjs. Whether a piece may begin within something packed: before work/unpack-within.ts.
import { LOOKED_AT, LOOKING_STEP, MOST_OTHERS } from '../sieve-layout.ts';
import { classOf, IN_RUN } from './classes.ts';

/** Whether what `[from, to)` begins with may be digits of base64, but for line breaks and the like. */
export function mayBeginWithinPacked(from: usize, to: usize): bool {
  if (to - from < <usize>LOOKED_AT) return false;
  let others: u32 = 0;
  for (let at = from; at < from + <usize>LOOKED_AT; at += LOOKING_STEP) {
    if (!(classOf(at) & IN_RUN) && ++others > <u32>MOST_OTHERS) return false;
  }
  return true;
}
