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
 * Gathers an id that was not seen lately. Ids are as good as random, so their own bits choose their slot, and whether it is the same is as good as
 * random, too: it is written in either case, and only counted if it is not, so that nothing waits for the slot. There must be room for one.
 * Whoever reads the list remembers what is absent: once is enough.
 */
export function note(id: usize, idSize: usize): void {
  const slot = SEEN + ((<usize>(load<u32>(id) & (SEEN_SLOTS - 1))) << 5);
  const isNew = isOther(id, slot, idSize);
  copyId(slot, id);
  copyId(UNSEEN + ((<usize>unseen) << 5), id);
  unseen += isNew;
}

/** 1, or 0 when the slot holds the id. Slots are empty at first, and an id that looks like an empty one was never seen. */
function isOther(id: usize, slot: usize, idSize: usize): u32 {
  const first = v128.xor(v128.load(id), v128.load(slot));
  const last = v128.xor(v128.load(id + idSize - 16), v128.load(slot + idSize - 16));
  return <u32>v128.any_true(v128.or(first, last)) | <u32>(load<u64>(id) == 0);
}

function copyId(to: usize, id: usize): void {
  v128.store(to, v128.load(id));
  v128.store(to + 16, v128.load(id + 16));
}
