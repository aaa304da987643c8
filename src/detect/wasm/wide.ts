// AssemblyScript, compiled by scripts/wasm.mjs. Characters of two or four bytes: as ../decode/wide.ts finds them.
import { isText, SHORTEST } from './text.ts';

/** Any two neighbouring bytes have a NUL among them: two are looked at in what the shortest token takes without its outer NULs. */
const STRIDE: usize = 2 * (SHORTEST - 1);

/** Where in `[from, to)` such characters stand that a token may be written in; 0 when there are none. */
export function findWide(from: usize, to: usize): usize {
  for (let probe = from + STRIDE - 1; probe < to; probe += STRIDE) {
    if (load<u8>(probe) && load<u8>(probe - 1)) continue;
    for (let at = probe; at > probe - 4; at--) {
      if (isText(load<u8>(at)) && (areWide(at, from, to, 2) || areWide(at, from, to, 4))) return at;
    }
  }
  return 0;
}

/** Whether enough characters of `width` bytes stand around the one at `at`. */
function areWide(at: usize, from: usize, to: usize, width: usize): bool {
  let count: usize = 1;
  for (let next = at + width; next < to && count < SHORTEST; next += width, count++) {
    if (!isText(load<u8>(next)) || !areNul(next - width + 1, width)) break;
  }
  for (let next = at - width; <isize>next >= <isize>from && count < SHORTEST; next -= width, count++) {
    if (!isText(load<u8>(next)) || !areNul(next + 1, width)) break;
  }
  return count === SHORTEST;
}

/** Whether the `width - 1` bytes from `at` on are NUL. */
function areNul(at: usize, width: usize): bool {
  return width === 2 ? !load<u8>(at) : !load<u16>(at) && !load<u8>(at + 2);
}
