// How files of a repository are damaged in tests.
import type { Dice } from '../../mint.ts';

/** Damages a copy: flips a bit, sets a byte, cuts, takes out, puts in, moves, writes twice. */
export function damage(bytes: Buffer, luck: Dice): Buffer {
  const at = luck.below(bytes.length);
  const length = 1 + luck.below(luck.below(3) === 0 ? 400 : 8);
  const copy = Buffer.from(bytes);
  switch (luck.below(8)) {
    case 0:
      return copy.subarray(0, at);
    case 1:
      return Buffer.concat([copy.subarray(0, at), copy.subarray(at + length)]);
    case 2:
      return Buffer.concat([copy.subarray(0, at), luck.bytes(length), copy.subarray(at)]);
    case 3:
      bytes.copy(copy, at, luck.below(bytes.length), bytes.length);
      return copy;
    case 4:
      copy.set(bytes.subarray(luck.below(bytes.length)).subarray(0, Math.min(length, bytes.length - at)), at);
      return copy;
    case 5:
      copy[at] = luck.below(256);
      return copy;
    default:
      copy[at]! ^= 1 << luck.below(8);
      return copy;
  }
}
