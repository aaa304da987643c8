// AssemblyScript, compiled by scripts/wasm.mjs. Where a DEFLATE stream stands between what reads its blocks, their headers and their bodies. Each of
// them works on copies, which the processor keeps in registers.

/** The next byte. */
export let position: usize = 0;
/** Bits that were taken from the stream: the next one is the lowest. */
export let held: u64 = 0;
/** How many of them. */
export let bits: u32 = 0;

export function setStream(at: usize, taken: u64, count: u32): void {
  position = at;
  held = taken;
  bits = count;
}
