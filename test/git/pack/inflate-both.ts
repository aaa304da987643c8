// What the core says of a stream, and whether Node's zlib says the same.
import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';
import { ARENA, SLACK, UnpackCore } from '../../../src/git/pack/unpack-core.ts';

const core = new UnpackCore(1 << 24);

const TO = ARENA + 64;
/** What lies around the place that a stream is inflated to. */
export const GUARD = 0xee;

/** What the core says; nothing may be written before the place, or behind it beyond the slack. */
export function answer(stream: Uint8Array, size: number): string {
  const from = TO + size + 2 * SLACK;
  core.reserve(from + stream.length);
  const { bytes } = core;
  bytes.fill(GUARD, ARENA, from);
  bytes.set(stream, from);
  // What happens to lie behind a stream must not matter.
  bytes.fill(GUARD, from + stream.length, from + stream.length + SLACK);
  const isRight = core.inflate(from, from + stream.length, TO, size);
  assert.ok(
    bytes.subarray(ARENA, TO).every((byte) => byte === GUARD),
    'wrote before its place',
  );
  assert.ok(
    bytes.subarray(TO + size + SLACK, from).every((byte) => byte === GUARD),
    'wrote behind its place',
  );
  return isRight ? `yes ${Buffer.from(bytes.subarray(TO, TO + size)).toString('latin1')}` : 'no';
}

function answerOfZlib(stream: Uint8Array, size: number): string {
  try {
    const bytes = inflateSync(stream, { maxOutputLength: size + 1 });
    return bytes.length === size ? `yes ${bytes.toString('latin1')}` : 'no';
  } catch {
    return 'no';
  }
}

/** What both say of a stream. */
export function agreed(stream: Uint8Array, size: number): string {
  const said = answer(stream, size);
  assert.equal(said, answerOfZlib(stream, size));
  return said;
}
