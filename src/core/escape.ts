// The one escaper of foreign text: paths, author names, messages, organizations, lines of code. What it returns can neither drive a terminal
// nor be taken for a command by a CI system that reads the log, and it holds no whole token.
//
// Azure's agent acts on `##vso[` anywhere in a line (agent `Command.cs`), GitHub's runner on `##[` anywhere and on `::` at the start of a
// trimmed line (runner `ActionCommand.cs`). Both search with .NET's culture rules, which skip ignorable code points: so do these patterns.
import { redact } from './secret.ts';

/** Control and format characters (bidi marks, tags, U+FEFF), line separators, lone surrogates. The joiners stay: scripts and emoji need them. */
const UNSAFE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** The same in JSON, where `\n` only ever comes from indenting. */
const UNSAFE_IN_JSON = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** The first `#` of `##[` and `##vso[`, or of `##` at the end, after which an escape sequence of ours could bring the bracket. */
const HASH_COMMAND = hashCommand();
const LEADING_COLON = /^([\s\p{Default_Ignorable_Code_Point}]*):/u;
const BROKEN_COLON = '$1\\x3a';

/**
 * Runs that could be a token: the new format's signature (older checksums have `+` and `/`), or the legacy format's alphabet and length. It is
 * tried at the start of a run only, or a long one would take time by the square of its length.
 */
const TOKEN_LIKE = /(?<![A-Za-z0-9])[A-Za-z0-9]{76,}AZDO[A-Za-z0-9+/]{4,}|[a-z2-7]{52,}/g;
/** Long enough to be a token in base64 or hex; a path or a digest can be as long, so it also has to hold text. */
const ENCODED = /[A-Za-z0-9+/_=-]{56,}/g;
/** Text of a token's characters, or of its base64, as it is or in UTF-16. Of random bytes no 32 in a row are such characters. */
const TEXT = /(?:[A-Za-z0-9+/_=:-]\0?){32}/;
/** A word glued in front of base64 shifts its groups of four. */
const PHASES = [0, 1, 2, 3];

/** Foreign text on one line, fit for a terminal and a CI log: C0, DEL and C1 as `\xNN`, other unsafe characters as `\u{…}`. */
export function escapeText(text: string): string {
  return maskTokens(text)
    .replaceAll(UNSAFE, escapeCharacter)
    .replaceAll(HASH_COMMAND, '\\x23')
    .replace(LEADING_COLON, BROKEN_COLON);
}

/** A line whose start comes from the middle of an escaped text, as wrapping makes them: there `::` would count again. */
export function guardLineStart(line: string): string {
  return line.replace(LEADING_COLON, BROKEN_COLON);
}

/** `text` with everything redacted that has the shape of a token: a path or a message may hold one too. */
export function maskTokens(text: string): string {
  return text.replaceAll(ENCODED, (run) => (holdsText(run) ? redact(run) : run)).replaceAll(TOKEN_LIKE, redact);
}

/** Paths and digests are names that people need, and decode to noise. */
function holdsText(run: string): boolean {
  const holds = (text: string, encoding: 'base64' | 'hex') => TEXT.test(Buffer.from(text, encoding).toString('latin1'));
  return PHASES.some(
    (phase) => holds(run.slice(phase).replaceAll('=', ''), 'base64') || holds(run.slice(phase), 'hex'),
  );
}

/** JSON of `value`; parses to the same value, but can be shown in a terminal or a CI log as it is. `indent` in spaces. */
export function stringify(value: unknown, indent = 0): string {
  return JSON.stringify(value, undefined, indent)
    .replaceAll(UNSAFE_IN_JSON, escapeUnits)
    .replaceAll(HASH_COMMAND, '\\u0023')
    .replaceAll('"::', '"\\u003a:');
}

function hashCommand(): RegExp {
  const ignored = '\\p{Default_Ignorable_Code_Point}*';
  return new RegExp(`#(?=${['', '#', '(?:[vV]', '[sS]', '[oO]', ')?(?:\\[|$)'].join(ignored)})`, 'gu');
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return code < 0x100 && code !== 0xad ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`;
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, i) => {
    return `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
  }).join('');
}
