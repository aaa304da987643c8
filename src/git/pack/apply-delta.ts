// One delta, one base, both in memory (gitformat-pack.txt, "Deltified representation"): for packs that lie about, which are looked into without
// WebAssembly too (`--jitless`). The core's way (wasm/delta.ts) needs its memory and tells what changed; tests hold both against a third.
import { CorruptPack } from './corrupt.ts';

/** Reads a delta from its first byte to its last. */
class DeltaReader {
  at = 0;
  readonly #delta: Uint8Array;

  constructor(delta: Uint8Array) {
    this.#delta = delta;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#delta.length;
  }

  byte(): number {
    const byte = this.#delta[this.at++];
    if (byte === undefined) throw new CorruptPack('a delta ends in the middle of an instruction');
    return byte;
  }

  size(): number {
    let size = 0;
    for (let scale = 1, byte = 0x80; byte >= 0x80; scale *= 128) {
      byte = this.byte();
      size += (byte & 0x7f) * scale;
    }
    return size;
  }

  /** The little-endian number of which only the bytes are here whose bits are set in `present`. */
  number(present: number): number {
    let value = 0;
    for (let scale = 1, bits = present; bits > 0; bits >>= 1, scale *= 256)
      if ((bits & 1) === 1) value += this.byte() * scale;
    return value;
  }

  bytes(length: number): Uint8Array {
    const start = this.at;
    this.at += length;
    if (this.at > this.#delta.length) throw new CorruptPack('a delta ends in the middle of an insertion');
    return this.#delta.subarray(start, this.at);
  }
}

/** Size of what `delta` makes. Throws `CorruptPack`. */
export function deltaResultSize(delta: Uint8Array): number {
  const reader = new DeltaReader(delta);
  reader.size();
  return reader.size();
}

/** What `delta` makes of `base`. The caller has looked at how large that is. Throws `CorruptPack`. */
export function applyDelta(delta: Uint8Array, base: Uint8Array): Uint8Array {
  const reader = new DeltaReader(delta);
  if (reader.size() !== base.length) throw new CorruptPack('a delta is made for a base of another size');
  const result = new Uint8Array(reader.size());
  let filled = 0;
  while (!reader.isAtEnd) {
    const piece = readInstruction(reader, base);
    if (filled + piece.length > result.length) throw new CorruptPack('a delta writes more than it announces');
    result.set(piece, filled);
    filled += piece.length;
  }
  if (filled < result.length) throw new CorruptPack('a delta writes less than it announces');
  return result;
}

function readInstruction(reader: DeltaReader, base: Uint8Array): Uint8Array {
  const code = reader.byte();
  if (code === 0) throw new CorruptPack('a delta uses the reserved instruction 0');
  if (code < 0x80) return reader.bytes(code);
  const start = reader.number(code & 0xf);
  const length = reader.number((code >> 4) & 7) || 0x10000;
  if (start + length > base.length) throw new CorruptPack('a delta copies what its base does not have');
  return base.subarray(start, start + length);
}
