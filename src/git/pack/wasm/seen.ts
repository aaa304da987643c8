// AssemblyScript, compiled by scripts/wasm.mjs. Remembers which ids were seen lately, because most are named more than once.
import { MAX_UNSEEN, SEEN, SEEN_SLOTS, set32, UNSEEN } from './layout.ts';

let unseen: u32 = 0;

export function beginUnseen(): void {
  unseen = 0;
}

export function unseenCount(): u32 {
  return unseen;
}

export function isListFull(): bool {
  return unseen == MAX_UNSEEN;
}

/**
 * Writes down where an id lies that was not seen lately. Ids are as good as random, so their own bits choose their slot. Whoever reads the list
 * remembers what is absent: once is enough.
 */
export function note(id: usize): void {
  const slot = SEEN + ((<usize>(load<u32>(id) & (SEEN_SLOTS - 1))) << 3);
  const head = load<u64>(id);
  if (load<u64>(slot) == head) return;
  store<u64>(slot, head);
  set32(UNSEEN, unseen, <u32>id);
  unseen++;
}
