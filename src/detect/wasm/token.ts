// AssemblyScript, compiled by scripts/wasm.mjs. Tokens of both formats that are written plainly: before ../new-format.ts and ../legacy-format.ts.
import { BASE32, classOf, endOfClass, findRun, IN_RUN, NOTHING, SIGN } from './classes.ts';
import { SHORTEST } from './text.ts';

const NEW_LENGTH: usize = 84;
/** Where `AZDO` lies in a token of the new format. */
const SIGNATURE_OFFSET: usize = 76;
const AZDO: u32 = 0x4f445a41;

/** Whether the run `[from, to)` of the characters of tokens may hold one. */
export function mayHoldToken(from: usize, to: usize): bool {
  return holdsSignature(from, to) || holdsBase32(from, to);
}

/** Whether `AZDO` stands behind 76 letters and digits. */
function holdsSignature(from: usize, to: usize): bool {
  if (to - from < NEW_LENGTH) return false;
  const end = to - 4;
  for (let last = from + SIGNATURE_OFFSET + 3; last < end;) {
    // As far as the search of Boyer, Moore and Horspool may move on.
    const byte: u32 = load<u8>(last);
    if (byte === 0x44) last += 1;
    else if (byte === 0x5a) last += 2;
    else if (byte === 0x41) last += 3;
    else {
      if (byte === 0x4f && load<u32>(last - 3) === AZDO && areAlphanumeric(last - 3 - SIGNATURE_OFFSET, last - 3))
        return true;
      last += 4;
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
