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
export function note(id: usize): void {
  const slot = SEEN + ((<usize>(load<u32>(id) & (SEEN_SLOTS - 1))) << 3);
  const head = load<u64>(id);
  if (load<u64>(slot) == head) return;
  store<u64>(slot, head);
  const place = UNSEEN + ((<usize>unseen) << 5);
  v128.store(place, v128.load(id));
  v128.store(place + 16, v128.load(id + 16));
  unseen++;
}
