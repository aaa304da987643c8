// An entry that is not compressed, and whose size only the record behind it tells.
import type { Intake, Reading } from './intake.ts';
import { DESCRIPTOR } from './zip-records.ts';

/** The signature, a checksum and the size in 32 or 64 bits. */
const [NARROW, WIDE] = [12, 16];

/** Hands on what comes before the descriptor that names just as many bytes; false when there is none. */
export function* passUntilDescriptor(input: Intake, onBytes: (bytes: Buffer) => void): Reading<boolean> {
  let passed = 0;
  const pass = (count: number): void => {
    if (count > 0) onBytes(input.bytes.subarray(0, count));
    input.skip(count);
    passed += count;
  };
  while (yield* input.wait(WIDE)) {
    const at = input.bytes.indexOf('PK\x07\x08');
    if (at < 0) {
      pass(input.bytes.length - (WIDE - 1));
      continue;
    }
    pass(at);
    if (!(yield* input.wait(WIDE))) break;
    if (isDescriptorOf(input.bytes, passed)) return true;
    pass(1);
  }
  const isLast = input.bytes.length >= NARROW && isDescriptorOf(input.bytes, passed);
  if (!isLast) pass(input.bytes.length);
  return isLast;
}

function isDescriptorOf(bytes: Buffer, size: number): boolean {
  if (bytes.readUInt32LE(0) !== DESCRIPTOR) return false;
  if (bytes.readUInt32LE(8) !== size % 2 ** 32) return false;
  return size < 2 ** 32 || (bytes.length >= WIDE && bytes.readBigUInt64LE(8) === BigInt(size));
}
