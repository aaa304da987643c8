// Ways to write a token down, for tests: each takes the bytes of a text and gives the bytes of another that holds it.

export type Encoder = (text: Uint8Array) => Uint8Array;

/** Base64 of `prefix` + text + `suffix`: the length of the prefix sets the phase. */
export function base64(prefix = '', suffix = ''): Encoder {
  return (text) => Buffer.from(Buffer.concat([Buffer.from(prefix), text, Buffer.from(suffix)]).toString('base64'));
}

export function base64url(prefix = ''): Encoder {
  return (text) => Buffer.from(Buffer.concat([Buffer.from(prefix), text]).toString('base64url'));
}

/** Lines of `width` characters joined by `lineBreak`; the first one may be shorter. */
export function wrap(width: number, lineBreak = '\n', firstWidth = width): Encoder {
  return (text) => {
    const whole = Buffer.from(text).toString('latin1');
    const lines = [whole.slice(0, firstWidth)];
    for (let at = firstWidth; at < whole.length; at += width) lines.push(whole.slice(at, at + width));
    return Buffer.from(lines.filter((line) => line !== '').join(lineBreak), 'latin1');
  };
}

/** What stands between the lines of one text in diffs, quotations, comments, continued lines, markup and concatenated strings. */
export const SEPARATORS: readonly string[] = [
  '\n+',
  '\n-',
  '\n ',
  '\r\n+',
  '\n+    ',
  '\n> ',
  '\n>',
  '\n# ',
  '\n#',
  '\n// ',
  '\n//',
  '\n * ',
  '\n+ * ',
  '\n-- ',
  '\\\n',
  ' \\\n',
  '\\\r\n',
  '`\n',
  ' `\r\n',
  '=\n',
  '=\r\n',
  '\r',
  '\n\n',
  '\r\n\r\n',
  '\n+\n+',
  '\n>\n> ',
  '&#10;',
  '&#xA;',
  '&#xD;&#xA;',
  '&#13;&#10;',
  '&#13;',
  '<br>',
  '<br/>',
  '<br />\n',
  '<BR>',

  '" +\n  "',
  '"\n+ "',
  '"+\n"',
  '"\n"',
  "' .\n    '",
  '" & _\n  "',
  '\\n" +\n"',
  '",\n    "',
  '\\" +\\n\\"',
  '" \\\n"',
];

export function utf16le(prefix = '', suffix = ''): Encoder {
  return (text) => Buffer.from(prefix + Buffer.from(text).toString('latin1') + suffix, 'utf16le');
}

export function utf16be(prefix = '', suffix = ''): Encoder {
  return (text) => Buffer.from(utf16le(prefix, suffix)(text)).swap16();
}

/** Applies encoders in the order given, the innermost first. */
export function encode(text: string, ...encoders: readonly Encoder[]): Buffer {
  return Buffer.from(encoders.reduce((bytes: Uint8Array, encoder) => encoder(bytes), Buffer.from(text)));
}
