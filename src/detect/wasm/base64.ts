// AssemblyScript, compiled by scripts/wasm.mjs. Whether digits of base64 encode text, or what is packed: as the first questions of ../decode/base64.ts.
import { SEXTETS } from '../sieve-layout.ts';

const SHORTEST: usize = 70;
const PHASES: usize = 4;
/** Digits of whole groups in what encodes the shortest text, wherever it begins in a group. */
const GROUPED: usize = 60;

/** Whether the run `[from, to)` of base64 digits may be worth decoding. */
export function mayEncode(from: usize, to: usize): bool {
  if (to - from < SHORTEST) return false;
  for (let phase: usize = 0; phase < PHASES; phase++) {
    if (mayBeAscii(from + phase, to)) return true;
  }
  return mayBePacked(from);
}

function sextetAt(at: usize): u32 {
  return <u32>load<u8>(<usize>SEXTETS + <usize>load<u8>(at));
}

/** Whether the digits from `at` on begin like gzip, zip, zstd or zlib: by two bytes. */
function mayBePacked(at: usize): bool {
  const second = sextetAt(at + 1);
  const word = (((sextetAt(at) << 2) | (second >> 4)) << 8) | ((second & 15) << 4) | (sextetAt(at + 2) >> 2);
  return word === 0x1f8b || word === 0x504b || word === 0x28b5 || word >> 8 === 0x78;
}

/** Whether enough groups in a row from `base` on encode three bytes below 128 each. */
function mayBeAscii(base: usize, end: usize): bool {
  let barrier = base - 4;
  let probe = barrier + GROUPED;
  while (probe + 4 <= end) {
    let at = probe;
    while (isAscii(at)) {
      at -= 4;
      if (at === barrier) return true;
    }
    barrier = at;
    probe = at + GROUPED;
  }
  return false;
}

function isAscii(at: usize): bool {
  return !((sextetAt(at) & 32) | (sextetAt(at + 1) & 8) | (sextetAt(at + 2) & 2));
}
