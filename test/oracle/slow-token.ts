// A second implementation of both token formats, written from the published description with none of the product's code: BigInt Marvin,
// bit-by-bit CRC, strings instead of tables. Slow and plain. `test/mint.ts` makes tokens with it, so that the product has to agree with it.

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const MAGIC = { user: 0xe0b9692dn, application: 0x1019f92en } as const;
const MASK = 0xffff_ffffn;

const rotate = (value: bigint, by: bigint): bigint => ((value << by) | (value >> (32n - by))) & MASK;

/** Marvin32 of `data` under a seed of 8 bytes in hex, as the specification prints it. */
export function slowMarvin32(data: Uint8Array, seedHex: string): bigint {
  let p1 = BigInt(`0x${seedHex.slice(0, 8)}`);
  let p0 = BigInt(`0x${seedHex.slice(8)}`);
  const block = (word: bigint): void => {
    p0 = (p0 + word) & MASK;
    p1 ^= p0;
    p0 = (rotate(p0, 20n) + p1) & MASK;
    p1 = rotate(p1, 9n) ^ p0;
    p0 = (rotate(p0, 27n) + p1) & MASK;
    p1 = rotate(p1, 19n);
  };
  const padded = [...data, 0x80];
  while (padded.length % 4 !== 0) padded.push(0);
  for (let at = 0; at < padded.length; at += 4) {
    block(padded.slice(at, at + 4).reduce((word, byte, index) => word + (BigInt(byte) << BigInt(8 * index)), 0n));
  }
  block(0n);
  return p0 ^ p1;
}

/** The four checksum characters that a new-format token with these first 80 may end in: today's spelling and the older one. */
export function checksumsOfNew(first80: string): readonly [base62: string, base64: string] {
  const hash = slowMarvin32(Buffer.from(first80, 'base64'), Buffer.from('Default0').toString('hex'));
  const littleEndian = [0n, 8n, 16n, 24n].map((shift) => Number((hash >> shift) & 0xffn));
  let number = littleEndian.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let digits = '';
  for (; number > 0n; number /= 62n) digits = BASE62[Number(number % 62n)] + digits;
  for (const byte of littleEndian.slice(0, 3)) {
    if (byte !== 0) break;
    digits = `0${digits}`;
  }
  return [digits.padEnd(6, '0').slice(0, 4), Buffer.from(littleEndian.slice(0, 3)).toString('base64')];
}

function slowCrc32(bytes: Uint8Array): bigint {
  let crc = MASK;
  for (const byte of bytes) {
    crc ^= BigInt(byte);
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1n) === 1n ? (crc >> 1n) ^ 0xedb88320n : crc >> 1n;
  }
  return crc ^ MASK;
}

/** Whose legacy token this is, when its checksum holds. */
export function kindOfLegacy(token: string): 'user' | 'application' | undefined {
  const bits = Array.from(token, (digit) => BASE32.indexOf(digit).toString(2).padStart(5, '0')).join('');
  const bytes = Array.from({ length: 32 }, (_, index) => Number.parseInt(bits.slice(8 * index, 8 * index + 8), 2));
  const embedded = bytes[2]! * 2 ** 24 + bytes[7]! * 2 ** 16 + bytes[8]! * 2 ** 8 + bytes[22]!;
  const body = bytes.filter((_, index) => ![2, 7, 8, 22].includes(index));
  const magic = BigInt(embedded) ^ slowCrc32(Uint8Array.from(body));
  if (magic === MAGIC.user) return 'user';
  return magic === MAGIC.application ? 'application' : undefined;
}

/** The legacy token with these 28 bytes in it. */
export function legacyOf(body: Uint8Array, kind: 'user' | 'application'): string {
  const checksum = Number(slowCrc32(body) ^ MAGIC[kind]);
  const embedded = [checksum >>> 24, (checksum >>> 16) & 255, (checksum >>> 8) & 255, checksum & 255];
  const rest = [...body];
  const bytes = Array.from(
    { length: 32 },
    (_, index) => ([2, 7, 8, 22].includes(index) ? embedded.shift() : rest.shift()) as number,
  );
  const bits = `${bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('')}0000`;
  return (bits.match(/.{5}/g) as string[]).map((five) => BASE32[Number.parseInt(five, 2)]).join('');
}
