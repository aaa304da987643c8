// AssemblyScript, compiled by scripts/wasm.mjs. Whether something packed begins, or a piece may begin within it: before work/unpack-within.ts.
import { LOOKED_AT, LOOKING_STEP, MOST_OTHERS, MOST_STRANGE } from '../sieve-layout.ts';
import { classOf, HEXADECIMAL, IN_RUN } from './classes.ts';

/** Whether what `[from, to)` begins with may be digits of base64, but for line breaks and the like, or numbers and what stands between them. */
export function mayBeginWithinPacked(from: usize, to: usize): bool {
  if (to - from < <usize>LOOKED_AT) return false;
  let digits: u32 = 0;
  let numbers: u32 = 0;
  let seen: u32 = 0;
  // Each digit is counted without a branch, and how many there are is asked after so many: which is one cannot be foretold.
  for (let at = from; at < from + <usize>LOOKED_AT; at += LOOKING_STEP, seen++) {
    if (seen - digits > <u32>MOST_OTHERS && seen - numbers > <u32>MOST_STRANGE) return false;
    const kind = classOf(at);
    digits += kind & IN_RUN;
    numbers += <u32>((kind & HEXADECIMAL) !== 0);
  }
  return seen - digits <= <u32>MOST_OTHERS || seen - numbers <= <u32>MOST_STRANGE;
}

/** Whether gzip, zip, zstd or zlib begin with this byte. */
export function mayBeginPacked(byte: u32): bool {
  return byte === 0x1f || byte === 0x50 || byte === 0x28 || byte === 0x78;
}

/** Whether gzip, zip, zstd or zlib begin with these two bytes. */
export function isSignature(word: u32): bool {
  return word === 0x1f8b || word === 0x504b || word === 0x28b5 || isZlib(word);
}

function isZlib(word: u32): bool {
  return word === 0x7801 || word === 0x785e || word === 0x789c || word === 0x78da;
}
