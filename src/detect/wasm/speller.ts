// AssemblyScript, compiled by scripts/wasm.mjs. Undoes escapes of the text that was sifted last, for JavaScript: as ../decode/speller.ts, which would be
// compiled anew on each thread.
import { endOf, nextLead } from './escaped.ts';
import { DECODED, DECODED_ROOM } from './layout.ts';
import { escapeLength, MALFORMED, NO_BYTE, readEscape } from './spelling.ts';

let end: usize = 0;

/** Where the row ends that begins at `at`. */
export function endOfRows(at: usize): usize {
  return endOf(at);
}

/** A bit for each lead that an escape in `[from, to)` begins with. */
export function leadsIn(from: usize, to: usize): u32 {
  let found: u32 = 0;
  for (let at = nextLead(from, to); at < to; at = nextLead(at + 1, to)) {
    const bit: u32 = 1 << (load<u8>(at) & 31);
    if (!(found & bit) && readEscape(at, to) !== MALFORMED) found |= bit;
  }
  return found;
}

/** Writes what begins in `[from, until)`, as far as there is room, without the escapes that begin with `lead`, which end before `to`. Returns where the bytes end. */
export function undo(from: usize, until: usize, to: usize, lead: u32): usize {
  let at = from;
  let target = DECODED;
  while (at < until && target < DECODED + DECODED_ROOM) {
    const byte: u32 = load<u8>(at);
    const value = byte === lead ? readEscape(at, to) : MALFORMED;
    store<u8>(target, <u8>(value === MALFORMED ? byte : value));
    target += <usize>(value !== NO_BYTE);
    at += value === MALFORMED ? 1 : escapeLength;
  }
  end = at;
  return target;
}

/** Where the bytes begin that were written. */
export function undoneStart(): usize {
  return DECODED;
}

/** Where the next one is spelled that was not written. */
export function undoneTo(): usize {
  return end;
}
