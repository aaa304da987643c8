// AssemblyScript, compiled by scripts/wasm.mjs. The checksum at the end of every zlib stream (RFC 1950), 16 bytes at a time.

const MODULUS: u32 = 65521;

/** As many bytes as can be added up before 32 bits overflow: zlib's NMAX. */
const STRETCH: usize = 5552;

/** Writes 16 zeros behind the bytes, so that the last of them are added up as all others are. */
export function adler32(from: usize, size: usize): u32 {
  let a: u32 = 1;
  let b: u32 = 0;
  const zero = i64x2.splat(0);
  v128.store(from + size, zero);
  const zeros: u32 = -(<u32>size) & 15;
  const end = from + size + zeros;
  const early = i16x8(16, 15, 14, 13, 12, 11, 10, 9);
  const late = i16x8(8, 7, 6, 5, 4, 3, 2, 1);
  for (let at = from; at < end;) {
    const stretch = min(end - at, STRETCH);
    let sums = zero;
    let before = zero;
    let weighted = zero;
    for (const stop = at + stretch; at < stop; at += 16) {
      const bytes = v128.load(at);
      before = i32x4.add(before, sums);
      sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(bytes)));
      weighted = i32x4.add(weighted, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(bytes), early));
      weighted = i32x4.add(weighted, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(bytes), late));
    }
    b = (b + a * <u32>stretch + total(i32x4.add(weighted, i32x4.shl(before, 4)))) % MODULUS;
    a = (a + total(sums)) % MODULUS;
  }
  // Each of the zeros that are counted has added `a` once more.
  b = (b + (MODULUS - a) * zeros) % MODULUS;
  return (b << 16) | a;
}

function total(lanes: v128): u32 {
  return (
    i32x4.extract_lane(lanes, 0) +
    i32x4.extract_lane(lanes, 1) +
    i32x4.extract_lane(lanes, 2) +
    i32x4.extract_lane(lanes, 3)
  );
}
