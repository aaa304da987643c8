// AssemblyScript, compiled by scripts/wasm.mjs. Stretches of bytes, sixteen at a time; up to SLACK bytes behind them are touched.

/** Pieces below this many bytes are copied right here, which is quicker than a call. */
const SHORT: u32 = 256;

/** Copies `length` bytes; the stretches do not overlap. */
export function copy(target: usize, source: usize, length: u32): void {
  v128.store(target, v128.load(source));
  v128.store(target, v128.load(source, 16), 16);
  if (length <= 32) return;
  if (length > SHORT) {
    memory.copy(target, source, length);
    return;
  }
  for (let at: usize = 32; at < length; at += 32) {
    v128.store(target + at, v128.load(source + at));
    v128.store(target + at, v128.load(source + at, 16), 16);
  }
}

/** Whether there is a NUL in `[from, end)`. */
export function holdsNul(from: usize, end: usize): bool {
  const zero = i8x16.splat(0);
  for (let at = from; at < end; at += 16) {
    const mask = i8x16.bitmask(i8x16.eq(v128.load(at), zero));
    if (mask != 0) return at + ctz(mask) < end;
  }
  return false;
}
