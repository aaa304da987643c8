// A small ar writer.
export interface Member {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the header says. */
  readonly size?: number;
}

export function writeAr(members: readonly Member[]): Buffer {
  const parts = [Buffer.from('!<arch>\n')];
  for (const { name, content, size = content.length } of members) {
    const header = `${name.padEnd(16)}${'0'.padEnd(12)}${'0'.padEnd(6)}${'0'.padEnd(6)}${'100644'.padEnd(8)}`;
    parts.push(Buffer.from(`${header}${`${size}`.padEnd(10)}\`\n`), Buffer.from(content as Uint8Array));
    if (content.length % 2 === 1) parts.push(Buffer.from('\n'));
  }
  return Buffer.concat(parts);
}
