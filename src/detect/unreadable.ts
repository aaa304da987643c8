// Credentials that are there but encrypted with a key that is elsewhere: they may be tokens of Azure DevOps, and nobody can tell from here.
// Looked for on demand only; what is found is a remark, never a finding. Its match carries no token.
import type { Match } from '../core/match.ts';

const CODE = '[A-Za-z0-9+/]{20,8192}={0,2}';

/** One group: the encrypted text. Carrier ids as in core/carriers.ts. */
const FORMS: readonly (readonly [carrier: string, pattern: RegExp])[] = [
  // DPAPI: bound to a user of a machine. The text is the base64 of its fixed header.
  [
    'nuget-encrypted',
    /key\s{0,4}=\s{0,4}["']Password["']\s{1,40}value\s{0,4}=\s{0,4}["'](AQAAANCMnd8[A-Za-z0-9+/]{20,8192}={0,2})/gi,
  ],
  // Jenkins: bound to the secrets folder of a controller.
  ['jenkins-encrypted', /\{(AQAAABAAAA[A-Za-z0-9+/]{20,8192}={0,2})\}/g],
  // Maven: bound to a master password in settings-security.xml.
  ['maven-encrypted', new RegExp(`<password>[^<{]{0,200}\\{(?!AQAAABAAAA)(${CODE})\\}[^<]{0,200}</password>`, 'g')],
];

/** All in `bytes[start, end)`, sorted by offset, which counts from `start`. */
export function findUnreadable(bytes: Uint8Array, start: number, end: number): readonly Match[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
  const found = FORMS.flatMap(([carrier, pattern]) =>
    Array.from(text.matchAll(pattern), (match) => {
      const code = match[1] as string;
      return { carrier, offset: match.index + match[0].indexOf(code), length: code.length };
    }),
  );
  return found
    .toSorted((a, b) => a.offset - b.offset)
    .map((one) => ({
      ...one,
      ruleId: '',
      token: '',
      format: 'legacy',
      confidence: 'possible',
      checksum: 'invalid',
      kind: 'unknown',
      encoding: [],
      unreadable: true,
    }));
}
