// Reftables as git writes them, as far as tests need them: names share what they have in common, logs are deflated.
import { deflateSync } from 'node:zlib';
import { crc32 } from './crc32.ts';

export interface ReftableParts {
  readonly refs?: readonly string[];
  /** Name of a ref, and the message of a change of it. */
  readonly logs?: readonly (readonly [ref: string, message: string])[];
  readonly idSize?: 20 | 32;
  /** Blocks are filled up to so many bytes; 0 leaves them as they are. */
  readonly blockSize?: number;
}

export function writeReftable({ refs = [], logs = [], idSize = 20, blockSize = 0 }: ReftableParts): Buffer {
  const header = Buffer.alloc(idSize === 20 ? 24 : 28);
  header.write('REFT', 'latin1');
  header.writeUInt8(idSize === 20 ? 1 : 2, 4);
  header.writeUIntBE(blockSize, 5, 3);
  if (idSize === 32) header.write('s256', 24, 'latin1');
  const id = Buffer.alloc(idSize, 0xab);
  const names = refs.toSorted().map((name) => record(Buffer.from(name), 1, [number(0), id]));
  const changes = logs.map(([ref, message]) => {
    const person = [text('Ada'), text('ada@example.com'), number(1_767_225_600), Buffer.alloc(2)];
    return record(Buffer.from(`${ref}\0${'\0'.repeat(8)}`), 1, [id, id, ...person, text(message)]);
  });
  const first = refs.length === 0 ? header.length : 0;
  const refBlock = refs.length === 0 ? header : withHeader('r', block(names), header);
  const padding = refs.length === 0 || logs.length > 0 ? 0 : Math.max(0, blockSize - refBlock.length);
  const whole = logs.length === 0 ? undefined : withHeader('g', block(changes), Buffer.alloc(first));
  const logBlock = whole && [whole.subarray(first, first + 4), deflateSync(whole.subarray(first + 4))];
  return Buffer.concat([refBlock, Buffer.alloc(padding), ...(logBlock ?? []), footer(header)]);
}

/** The header counts as a part of the first block. */
function withHeader(type: string, body: Buffer, header: Buffer): Buffer {
  const prefix = Buffer.from(`${type}\0\0\0`, 'latin1');
  prefix.writeUIntBE(header.length + prefix.length + body.length, 1, 3);
  return Buffer.concat([header, prefix, body]);
}

interface Record {
  readonly key: Buffer;
  readonly type: number;
  readonly value: Buffer;
}

function record(key: Buffer, type: number, value: readonly Buffer[]): Record {
  return { key, type, value: Buffer.concat(value) };
}

function block(records: readonly Record[]): Buffer {
  let before = Buffer.alloc(0);
  const parts = records.flatMap(({ key, type, value }) => {
    let shared = 0;
    while (shared < Math.min(before.length, key.length) && before[shared] === key[shared]) shared++;
    before = Buffer.from(key);
    return [number(shared), number((key.length - shared) * 8 + type), key.subarray(shared), value];
  });
  return Buffer.concat([...parts, Buffer.from([0, 0, 28, 0, 1])]);
}

function text(value: string): Buffer {
  return Buffer.concat([number(Buffer.byteLength(value)), Buffer.from(value)]);
}

function number(value: number): Buffer {
  const bytes = [value & 0x7f];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    bytes.unshift(0x80 | (--rest & 0x7f));
  return Buffer.from(bytes);
}

function footer(header: Buffer): Buffer {
  const numbers = Buffer.concat([header, Buffer.alloc(40)]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(numbers));
  return Buffer.concat([numbers, sum]);
}
