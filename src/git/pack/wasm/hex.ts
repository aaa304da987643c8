// AssemblyScript, compiled by scripts/wasm.mjs. Ids as they are written in hex.

/** Longer than any id, and all that an id may be written in. */
const DIGITS_AT_ONCE: usize = 16;

/** Decodes lower-case digits. Those at the end may be decoded twice. False when one of them is none. */
export function decode(hex: usize, digits: usize, to: usize): bool {
  let right = i8x16.splat(-1);
  for (let digit: usize = 0; digit < digits; digit += DIGITS_AT_ONCE) {
    const first = min(digit, digits - DIGITS_AT_ONCE);
    const text = v128.load(hex + first);
    const number = i8x16.sub(text, i8x16.splat(0x30));
    const letter = i8x16.sub(text, i8x16.splat(0x61));
    const isNumber = i8x16.lt_u(number, i8x16.splat(10));
    const isLetter = i8x16.lt_u(letter, i8x16.splat(6));
    right = v128.and(right, v128.or(isNumber, isLetter));
    const values = v128.bitselect(number, i8x16.add(letter, i8x16.splat(10)), isNumber);
    const pairs = v128.or(i16x8.shl(values, 4), i16x8.shr_u(values, 8));
    const packed = i8x16.narrow_i16x8_u(v128.and(pairs, i16x8.splat(0xff)), i16x8.splat(0));
    v128.store64_lane(to + (first >> 1), packed, 0);
  }
  return i8x16.all_true(right);
}
