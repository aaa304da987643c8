// A small tar writer that can also lie about sizes.

export interface TarEntry {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** `0`, a file, when absent. */
  readonly type?: string;
  /** The twelve bytes of the size field, when they are not to be right. */
  readonly size?: Uint8Array;
  /** No `ustar`: as before POSIX. */
  readonly old?: boolean;
}

/** The entries and two empty blocks. */
export function writeTar(entries: readonly TarEntry[], end = true): Buffer {
  return Buffer.concat([...entries.map(writeTarEntry), Buffer.alloc(end ? 1024 : 0)]);
}

export function writeTarEntry({ name, content = '', type = '0', size, old = false }: TarEntry): Buffer {
  const bytes = Buffer.from(content as Uint8Array);
  const header = Buffer.alloc(512);
  Buffer.from(name as Uint8Array).copy(header, 0, 0, 100);
  header.write('0000644\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  if (size === undefined) header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
  else Buffer.from(size).copy(header, 124, 0, 12);
  header.write('00000000000\0', 136);
  header.write(old && type === '0' ? '\0' : type, 156);
  if (!old) header.write('ustar\x0000', 257);
  sign(header);
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}

/** A pax header of these records. */
export function writePax(records: Readonly<Record<string, string>>): TarEntry {
  const content = Object.entries(records).map(([key, value]) => paxRecord(key, value));
  return { name: 'PaxHeader', type: 'x', content: content.join('') };
}

function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  let length = Buffer.byteLength(rest);
  while (Buffer.byteLength(`${length}${rest}`) !== length) length += 1;
  return `${length}${rest}`;
}

function sign(header: Buffer): void {
  header.fill(' ', 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
}
