// AssemblyScript, compiled by scripts/wasm.mjs. Tokens of both formats that are written plainly: before ../new-format.ts and ../legacy-format.ts.
import { BASE32, classOf, endOfClass, findRun, IN_RUN, NOTHING, SIGN } from './classes.ts';
import { SHORTEST } from './text.ts';

const NEW_LENGTH: usize = 84;
/** Where `AZDO` lies in a token of the new format. */
const SIGNATURE_OFFSET: usize = 76;
const AZDO: u32 = 0x4f445a41;
const Z: v128 = i8x16.splat(0x5a);
const D: v128 = i8x16.splat(0x44);

/** Whether the run `[from, to)` of the characters of tokens may hold one. */
export function mayHoldToken(from: usize, to: usize): bool {
  return holdsSignature(from, to) || holdsBase32(from, to);
}

/** Whether `AZDO` stands behind 76 letters and digits. */
function holdsSignature(from: usize, to: usize): bool {
  if (to - from < NEW_LENGTH) return false;
  const last = to - (NEW_LENGTH - SIGNATURE_OFFSET);
  for (let block = from + SIGNATURE_OFFSET; block <= last; block += 16) {
    const middle = v128.and(i8x16.eq(v128.load(block, 1), Z), i8x16.eq(v128.load(block, 2), D));
    for (let bits = <u32>i8x16.bitmask(middle); bits; bits &= bits - 1) {
      const at = block + ctz(bits);
      if (at <= last && load<u32>(at) === AZDO && areAlphanumeric(at - SIGNATURE_OFFSET, at)) return true;
    }
  }
  return false;
}

function areAlphanumeric(from: usize, to: usize): bool {
  for (let at = to; at > from;) {
    if ((classOf(--at) & (IN_RUN | SIGN)) !== IN_RUN) return false;
  }
  return true;
}

/** Whether there are enough digits of base32 in a row that are not all the same. */
function holdsBase32(from: usize, to: usize): bool {
  for (let at = findRun(BASE32, SHORTEST, from, to); at !== NOTHING; at = findRun(BASE32, SHORTEST, at, to)) {
    const first = load<u8>(at);
    const end = endOfClass(BASE32, at, to);
    while (at < end && load<u8>(at) === first) at++;
    if (at < end) return true;
  }
  return false;
}
