// AssemblyScript, compiled by scripts/wasm.mjs. Characters of two or four bytes: before ../decode/wide.ts.

/** Of 104 bytes of such text every other one is NUL, or more. */
const NULS: u32 = 8;

/** Whether a whole block of `[from, to)` has as many NULs as such text. */
export function mayBeWide(from: usize, to: usize): bool {
  const zero = i8x16.splat(0);
  for (let at = from; at < to; at += 16) {
    if (<u32>popcnt(i8x16.bitmask(i8x16.eq(v128.load(at), zero))) >= NULS) return true;
  }
  return false;
}
