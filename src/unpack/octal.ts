// Numbers as tar writes them: octal digits, ended by a NUL or a blank. Apart because headers are told by one before anything else is read of them.

/** The number that `bytes[start, end)` begins with where it is written as usual, else undefined, whatever it may be then. */
export function readOctal(bytes: Uint8Array, start: number, end: number): number | undefined {
  let value = 0;
  let at = start;
  for (; at < end; at++) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit < 0 || digit > 7) break;
    value = value * 8 + digit;
  }
  if (at === start) return undefined;
  for (let rest = at; rest < end; rest++) if (bytes[rest] !== 0 && bytes[rest] !== 0x20) return undefined;
  return value;
}
