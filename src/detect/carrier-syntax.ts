// The pieces of which the syntax around secrets is made in most languages: quotes, assignments, options of commands, parts of URLs.

/** Quotes, escaped or not, and HTML's. */
export const Q = String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`;
/** From a name to its value, in any language. */
export const IS = String.raw`${Q}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${Q}value${Q}\s{0,4}[:=]|\s)\s{0,8}${Q}`;
/** A user name in front of a password, also where it is empty. */
export const USER = String.raw`[^\s/@"'<>]{0,128}`;

export const after = (source: string): RegExp => new RegExp(`^(?:${source})`, 'i');
/** Sticky, and nothing but a lookbehind: matched backwards from `lastIndex`, so that it is tried once and not at every start in the text. */
export const before = (source: string): RegExp => new RegExp(`(?<=${source})`, 'iy');
export const named = (names: string, more = ''): RegExp => before(`(?:${names})${IS}${more}`);

/** Words of a command up to an option's value. */
export const command = (name: string, option: string): RegExp =>
  before(String.raw`(?:^|[^\w.-])(?:${name})\b[^\n|;]{0,400}\s(?:${option})[\s=]{0,4}${Q}`);

export const AT = '@|%40';
export const USERINFO = String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${USER}`;
