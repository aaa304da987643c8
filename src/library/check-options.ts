// What a program in plain JavaScript gives: it has no compiler to tell it. An option that is none must not be passed over, for the program
// believes that it counts.
import { UserError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import { didYouMean } from '../core/nearest-name.ts';
import { quote } from '../core/quote.ts';

/** What an option takes, in words as well. */
export interface Kind {
  readonly wants: string;
  readonly fits: (value: unknown) => boolean;
}

export type Kinds<Options> = Readonly<Record<keyof Options, Kind>>;

const isText = (value: unknown): boolean => typeof value === 'string';

export const TEXT: Kind = { wants: 'text', fits: isText };
export const TEXTS: Kind = { wants: 'a list of texts', fits: (value) => Array.isArray(value) && value.every(isText) };
export const FLAG: Kind = { wants: 'true or false', fits: (value) => typeof value === 'boolean' };
export const NUMBER: Kind = { wants: 'a number', fits: (value) => typeof value === 'number' };
export const SIGNAL: Kind = { wants: 'an AbortSignal', fits: (value) => value instanceof AbortSignal };
export const STREAM: Kind = {
  wants: 'an async iterable of bytes, such as a readable stream (detect takes bytes that are at hand)',
  fits: (value) => isRecord(value) && Symbol.asyncIterator in value,
};

/** Throws `UserError`; `of` is the function that got the options. */
export function checkOptions<Options extends object>(of: string, options: Options, kinds: Kinds<Options>): void {
  if (!isRecord(options) || Array.isArray(options)) throw new UserError(`the options of ${of} are no object`);
  for (const [name, value] of Object.entries(options)) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name as keyof Options] : undefined;
    if (kind === undefined)
      throw new UserError(`${of} has no option ${quote(name)}${didYouMean(name, Object.keys(kinds))}`);
    if (value !== undefined && !kind.fits(value))
      throw new UserError(`option ${name} of ${of} wants ${kind.wants}, not ${describe(value)}`);
  }
}

/** Throws `UserError` for all but findings as they come from here: those of a JSON report hold no token. */
export function checkFindings(of: string, findings: readonly Finding[]): void {
  if (!Array.isArray(findings)) throw new UserError(`${of} wants a list of findings, not ${describe(findings)}`);
  if (!findings.every(isFinding))
    throw new UserError(`${of} wants findings as scan and detect give them, each with its secret`);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** `value`'s kind; never what it holds. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Uint8Array) return 'bytes';
  return typeof value === 'string' ? 'text' : typeof value;
}

function isFinding(value: unknown): boolean {
  return (
    isRecord(value) && isRecord(value['secret']) && 'redacted' in value['secret'] && Array.isArray(value['places'])
  );
}
