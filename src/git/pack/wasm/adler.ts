// AssemblyScript, compiled by scripts/wasm.mjs. The checksum at the end of every zlib stream (RFC 1950), 16 bytes at a time.

const MODULUS: u32 = 65521;

/** As many bytes as can be added up before 32 bits overflow: zlib's NMAX. */
const STRETCH: usize = 5552;

export function adler32(from: usize, size: usize): u32 {
  let a: u32 = 1;
  let b: u32 = 0;
  let at = from;
  let rest = size;
  const early = i16x8(16, 15, 14, 13, 12, 11, 10, 9);
  const late = i16x8(8, 7, 6, 5, 4, 3, 2, 1);
  while (rest != 0) {
    let stretch = min(rest, STRETCH);
    rest -= stretch;
    let chunks = stretch >> 4;
    stretch &= 15;
    if (chunks != 0) {
      b += a * <u32>chunks * 16;
      let sums = i32x4.splat(0);
      let before = i32x4.splat(0);
      let weighted = i32x4.splat(0);
      do {
        const bytes = v128.load(at);
        before = i32x4.add(before, sums);
        sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(bytes)));
        weighted = i32x4.add(weighted, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(bytes), early));
        weighted = i32x4.add(weighted, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(bytes), late));
        at += 16;
      } while (--chunks != 0);
      a += total(sums);
      b += total(before) * 16 + total(weighted);
    }
    while (stretch-- != 0) {
      a += load<u8>(at++);
      b += a;
    }
    a %= MODULUS;
    b %= MODULUS;
  }
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
