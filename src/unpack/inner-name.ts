// How an entry is called: by the way to it from the outer file.
import { isUtf8 } from 'node:buffer';
import { pathText } from '../core/raw-path.ts';

/** Names are shown whole up to this many characters. */
const LONGEST = 1024;

/** `lib/a.jar!b.txt`: `name` in the content `inner`, which is `''` for the outer file. */
export function innerName(inner: string, name: string | Uint8Array): string {
  const text = typeof name !== 'string' && isUtf8(name) ? textOf(name) : pathText(name);
  const shown = text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
  return inner === '' ? shown : `${inner}!${shown}`;
}

function textOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString();
}
