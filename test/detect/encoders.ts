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

/** Lines of `width` characters with a time before each. */
export function inLog(width: number): Encoder {
  return (text) => {
    const rows =
      Buffer.from(text)
        .toString('latin1')
        .match(new RegExp(`[^]{1,${width}}`, 'g')) ?? [];
    const lines = rows.map((row, index) => `2026-01-02T03:04:${String(10 + index).padStart(2, '0')}Z [build] ${row}\n`);
    return Buffer.from(lines.join(''), 'latin1');
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
  '\n++',
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
  '^\r\n',
  '" ^\r\n  "',
];

/** What stands between the pieces of one text on one line. */
export const JOINTS: readonly string[] = [
  '" + "',
  '"+"',
  "' '",
  '" "',
  '""',
  '" . "',
  '" .. "',
  '" & "',
  '" || "',
  '" << "',
  '\\" + \\"',
  '" f"',
  "' b'",
  '` + `',
  '" + @"',
  '" + $@"',
  "' rb'",
  '" ~ "',
  '","',
];

/** What stands between long pieces of one text: comments between strings, and on one line what nobody sees. */
export const SEAMS: readonly string[] = [
  '"  # part one\n     "',
  "' + // first\n '",
  '" .. -- first\n "',
  '" + /* x */ "',
  '\x1b[0m',
  '\x1b[0m\x1b[1;31m',
  '\xe2\x80\x8b',
  '<wbr>',
  '&shy;',
  '</span><span class="b">',
  '</w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidR="00AB12CD" w:rsidRPr="00EF3456"><w:rPr><w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/><w:b/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">',
];

export function utf16le(prefix = '', suffix = ''): Encoder {
  return (text) => Buffer.from(prefix + Buffer.from(text).toString('latin1') + suffix, 'utf16le');
}

export function utf16be(prefix = '', suffix = ''): Encoder {
  return (text) => Buffer.from(utf16le(prefix, suffix)(text)).swap16();
}

/** Hexadecimal, with `separator` between bytes and `prefix` before each. */
export function hex(separator = '', prefix = '', upper = false): Encoder {
  return (text) => {
    const bytes = Array.from(text, (byte) => byte.toString(16).padStart(2, '0'));
    return Buffer.from(bytes.map((byte) => prefix + (upper ? byte.toUpperCase() : byte)).join(separator));
  };
}

/** Spells every `every`th character by `spell`. */
export function spell(how: (byte: number) => string, every = 1): Encoder {
  return (text) => {
    const parts = Array.from(text, (byte, index) => (index % every === 0 ? how(byte) : String.fromCharCode(byte)));
    return Buffer.from(parts.join(''), 'latin1');
  };
}

const digits = (byte: number, length: number): string => byte.toString(16).padStart(length, '0');

/** Ways to spell a byte by several characters. */
export const SPELLINGS = {
  percent: (byte: number): string => `%${digits(byte, 2).toUpperCase()}`,
  json: (byte: number): string => `\\u${digits(byte, 4)}`,
  braced: (byte: number): string => `\\u{${byte.toString(16)}}`,
  long: (byte: number): string => `\\U${digits(byte, 8)}`,
  c: (byte: number): string => `\\x${digits(byte, 2)}`,
  octal: (byte: number): string => `\\${byte.toString(8).padStart(3, '0')}`,
  echo: (byte: number): string => `\\0${byte.toString(8).padStart(3, '0')}`,
  javascript: (byte: number): string => `%u${digits(byte, 4).toUpperCase()}`,
  decimal: (byte: number): string => `&#${byte};`,
  xml: (byte: number): string => `&#x${byte.toString(16)};`,
  bare: (byte: number): string => `&#${byte.toString().padStart(3, '0')}`,
  mail: (byte: number): string => `=${digits(byte, 2).toUpperCase()}`,
} as const;

/** What `xxd` (words of two bytes), `hexdump -C` and `od -tx1` print. */
export function dump(tool: 'xxd' | 'hexdump' | 'od', mark = '', columns = 16): Encoder {
  return (text) => {
    const lines: string[] = [];
    for (let at = 0; at < text.length; at += columns) {
      const row = text.subarray(at, at + columns);
      const shown = Array.from(row, (byte) => (byte < 32 || byte > 126 ? '.' : String.fromCharCode(byte))).join('');
      const bytes = Array.from(row, (byte) => digits(byte, 2));
      const words = bytes.join('').match(/.{1,4}/g) as string[];
      const halves = `${bytes.slice(0, 8).join(' ')}  ${bytes.slice(8).join(' ')}`;
      if (tool === 'xxd')
        lines.push(`${digits(at, 8)}: ${words.join(' ').padEnd(Math.ceil(columns * 2.5) - 1)}  ${shown}`);
      else if (tool === 'hexdump') lines.push(`${digits(at, 8)}  ${halves.padEnd(48)}  |${shown}|`);
      else lines.push(`${at.toString(8).padStart(7, '0')} ${bytes.join(' ')}`);
    }
    return Buffer.from(`${lines.map((line) => mark + line).join('\n')}\n`);
  };
}

/** What `hexdump` and `od -x` (words of two bytes) and `xxd -e` (of four) print: numbers with their last byte first. */
export function littleEndian(tool: 'hexdump' | 'xxd', mark = ''): Encoder {
  const size = tool === 'xxd' ? 4 : 2;
  return (text) => {
    const lines: string[] = [];
    for (let at = 0; at < text.length; at += 16) {
      const row = Array.from(text.subarray(at, at + 16), (byte) => digits(byte, 2));
      const shown: string[] = [];
      for (let word = 0; word < row.length; word += size) {
        const bytes = row.slice(word, word + size).toReversed();
        shown.push(bytes.join('').padStart(2 * size, tool === 'xxd' ? ' ' : '0'));
      }
      const offset = tool === 'xxd' ? `${digits(at, 8)}:` : at.toString(16).padStart(7, '0');
      lines.push(`${mark}${offset} ${shown.join(' ')}${tool === 'xxd' ? '  ................' : ''}`);
    }
    return Buffer.from(`${lines.join('\n')}\n`);
  };
}

/** Decimal numbers with `separator` between them and `prefix` before each. */
export function decimal(separator = ', ', prefix = ''): Encoder {
  return (text) => Buffer.from(Array.from(text, (byte) => `${prefix}${byte}`).join(separator));
}

/** A binary value of a registry export: lines of up to 80 characters that go on behind a backslash. */
export function registry(name: string): Encoder {
  return (text) => {
    let line = `"${name}"=hex(2):`;
    const lines: string[] = [];
    for (const [at, byte] of text.entries()) {
      line += `${digits(byte, 2)}${at + 1 < text.length ? ',' : ''}`;
      if (line.length > 76 && at + 1 < text.length) {
        lines.push(`${line}\\`);
        line = '  ';
      }
    }
    return Buffer.from([...lines, line].join('\r\n'));
  };
}

export function utf32(endian: 'le' | 'be', prefix = '', suffix = ''): Encoder {
  return (text) => {
    const characters = Array.from(prefix + Buffer.from(text).toString('latin1') + suffix);
    return Buffer.concat(
      characters.map((character) => {
        const unit = Buffer.alloc(4);
        if (endian === 'le') unit.writeUInt32LE(character.codePointAt(0) as number);
        else unit.writeUInt32BE(character.codePointAt(0) as number);
        return unit;
      }),
    );
  };
}

/** Applies encoders in the order given, the innermost first. */
export function encode(text: string, ...encoders: readonly Encoder[]): Buffer {
  return Buffer.from(encoders.reduce((bytes: Uint8Array, encoder) => encoder(bytes), Buffer.from(text)));
}
