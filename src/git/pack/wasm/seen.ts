// AssemblyScript, compiled by scripts/wasm.mjs. Gathers the ids that are named, but for those that were gathered lately, because most are named
// more than once.
import { MAX_UNSEEN, SEEN, SEEN_SLOTS, UNSEEN } from './layout.ts';

let unseen: u32 = 0;

export function unseenCount(): u32 {
  return unseen;
}

export function forgetUnseen(): void {
  unseen = 0;
}

export function isListFull(): bool {
  return unseen == MAX_UNSEEN;
}

/**
 * Gathers an id that was not seen lately. Ids are as good as random, so their own bits choose their slot. Whoever reads the list remembers what is
 * absent: once is enough.
 */
export function note(id: usize, idSize: usize): void {
  const slot = SEEN + ((<usize>(load<u32>(id) & (SEEN_SLOTS - 1))) << 5);
  if (isSame(id, slot, idSize)) return;
  copyId(slot, id);
  copyId(UNSEEN + ((<usize>unseen) << 5), id);
  unseen++;
}

/** Slots are empty at first, and an id that looks like an empty one was never seen. */
function isSame(id: usize, slot: usize, idSize: usize): bool {
  if (load<u64>(id) == 0) return false;
  const first = v128.xor(v128.load(id), v128.load(slot));
  const last = v128.xor(v128.load(id + idSize - 16), v128.load(slot + idSize - 16));
  return !v128.any_true(v128.or(first, last));
}

function copyId(to: usize, id: usize): void {
  v128.store(to, v128.load(id));
  v128.store(to + 16, v128.load(id + 16));
}
