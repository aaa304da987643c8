// Shannon entropy, the gate in front of candidates that no checksum vouches for.

const counts = new Uint16Array(256);

/** Shannon entropy of `bytes[from, to)` in bits per byte. At most 65,535 bytes. */
export function entropyOf(bytes: Uint8Array, from: number, to: number): number {
  counts.fill(0);
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    counts[byte] = (counts[byte] as number) + 1;
  }
  // Every byte adds the information of its own share, so there is no need to go through all 256 counts.
  let bits = 0;
  for (let at = from; at < to; at++) bits += Math.log2((to - from) / (counts[bytes[at] as number] as number));
  return bits / (to - from);
}
