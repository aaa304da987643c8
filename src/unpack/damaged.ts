// What decompressors and readers throw; apart, so that those of our own need not load Node's.

/** The bytes are not what their format says. The message is what the decompressor complained of. */
export class Damaged extends Error {
  override readonly name = 'Damaged';
}
