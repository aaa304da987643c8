// What is compressed or an archive inside an encoding: base64 of gzip, as Helm keeps its releases. Files that are archives themselves are opened
// where they are read, and how to unpack anything is known there.
import type { Encoding } from '../../core/match.ts';
import { unpackOf } from '../layer.ts';
import { NOTHING } from '../runs.ts';
import type { SkipDecoder } from './decoder.ts';

/** First bytes. */
const SIGNATURES: readonly (readonly [encoding: Encoding, signature: readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  // Of all levels; the second byte makes both a multiple of 31.
  ['zlib', [0x78, 0x01]],
  ['zlib', [0x78, 0x5e]],
  ['zlib', [0x78, 0x9c]],
  ['zlib', [0x78, 0xda]],
];

export const packed: SkipDecoder = {
  levels: 0,
  find: ({ bytes, start }, from) => (from === start && encodingAt(bytes, start) !== undefined ? start : NOTHING),
  decode: (text, at, visit) => {
    const { bytes, end, outer } = text;
    const encoding = encodingAt(bytes, at);
    const unpack = outer && unpackOf(outer);
    if (encoding === undefined || unpack === undefined) return end;
    unpack(bytes.subarray(at, end), (content) => {
      visit({
        bytes: content,
        core: { start: 0, end: content.length },
        locate: () => ({ start: at, end, encoding }),
        aligned: true,
        exact: false,
      });
    });
    return end;
  },
};

/** What the bytes from `at` on are packed with, by their first ones. */
export function encodingAt(bytes: Uint8Array, at: number): Encoding | undefined {
  const first = bytes[at];
  for (const [encoding, signature] of SIGNATURES) {
    if (first === signature[0] && signature.every((byte, index) => bytes[at + index] === byte)) return encoding;
  }
  return undefined;
}
