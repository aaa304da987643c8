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
/** Long enough to be a token in base64; a path can be as long, so it also has to look random. */
const ENCODED = /[A-Za-z0-9+/_=-]{56,}/g;
/** Places where lower case, upper case and digits follow one another: in base64 more than half of all, in names and paths a tenth. */
const TURNS = /(?<=[a-z])[A-Z0-9]|(?<=[A-Z])[a-z0-9]|(?<=[0-9])[A-Za-z]/g;

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
  return text.replaceAll(TOKEN_LIKE, redact).replaceAll(ENCODED, (run) => (looksRandom(run) ? redact(run) : run));
}

/** Digests in hex have one case only, and are names that people need. */
function looksRandom(run: string): boolean {
  const mixed = /[a-z]/.test(run) && /[A-Z]/.test(run);
  return mixed && (run.match(TURNS)?.length ?? 0) > run.length / 4;
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
