// Single option values: text as typed -> what it means. Each throws `UsageError` with the option's name as the user spells it.
import { didYouMean } from '../core/nearest-name.ts';
import { quote } from '../core/quote.ts';
import { isRefOption } from '../core/revisions.ts';
import type { ScanScope } from '../core/scan-report.ts';
import { globMistake } from '../config/glob-mistake.ts';
import { UsageError } from './usage-error.ts';

/** An option's value and the name under which the user gave it, for messages. */
export interface Typed {
  readonly name: string;
  readonly text: string;
}

/** One of `choices`. */
export function parseChoice<T extends string>({ name, text }: Typed, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  throw new UsageError(`${unknownValue(text, name, choices)} (known: ${choices.join(', ')})`, 'scan');
}

/** A whole number from `least` to `most`. */
export function parseWhole({ name, text }: Typed, least: number, most: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`${name} wants a whole number from ${least} to ${most}, not ${quote(text)}`, 'scan');
}

const SIZE = /^(\d+(?:\.\d+)?)\s*([kmgt]?)(i?)(b?)$/i;
const POWERS = ['', 'k', 'm', 'g', 't'];

/** `500KB`, `1.5GB` (powers of 1000), `10MiB`, `64k` (powers of 1024, as in GNU tools), `123` -> bytes. */
export function parseSize({ name, text }: Typed): number {
  const [, digits = '', unit = '', binary = '', suffix = ''] = SIZE.exec(text.trim()) ?? [];
  const base = unit !== '' && (binary !== '' || suffix === '') ? 1024 : 1000;
  const bytes = Math.floor(Number(digits) * base ** POWERS.indexOf(unit.toLowerCase()));
  if (digits !== '' && bytes > 0 && Number.isSafeInteger(bytes) && (binary === '' || unit !== '')) return bytes;
  throw new UsageError(`${name} wants a size such as 500KB, 10MiB or 1GB, not ${quote(text)}`, 'scan');
}

/** `A..B`, either side may be left out for HEAD, or revisions and what is left out: `HEAD --not --remotes`. No other option of git's. */
export function parseRange({ name, text }: Typed): string {
  const [, from, to] = /^(.*?)\.\.(.*)$/s.exec(text) ?? [];
  const isRange =
    from !== undefined && to !== undefined && from + to !== '' && !/^-|\.\./.test(from) && !/^[-.]|\.\./.test(to);
  const words = text.split(' ').filter((word) => word !== '');
  const isPartial = words.some((word) => word === '--not' || word.startsWith('^'));
  if (isRange || (isPartial && words.every((word) => isRefOption(word) || !word.startsWith('-')))) return text;
  throw new UsageError(`${name} wants A..B, for example origin/main..HEAD, not ${quote(text)}`, 'scan');
}

/** A file that keeps what a scan of the history has read; `history`: how that scan is asked for. */
export function parseStateFile({ name, text }: Typed, scope: ScanScope, history: string): string {
  if (scope !== 'history')
    throw new UsageError(`${name} needs ${history}: nothing else is read from where a scan was`, 'scan');
  if (text === '') throw new UsageError(`${name} wants a file`, 'scan');
  return text;
}

/** A glob that can match something. */
export function parseGlob({ name, text }: Typed): string {
  const mistake = globMistake(text);
  if (mistake === undefined) return text;
  throw new UsageError(`${name} ${quote(text)} ${mistake}`, 'scan');
}

/** `FORMAT=FILE`. */
export function parseTarget<T extends string>(typed: Typed, formats: readonly T[]): { format: T; file: string } {
  const { name, text } = typed;
  const at = text.indexOf('=');
  const file = text.slice(at + 1);
  if (at < 1 || file === '') {
    throw new UsageError(`${name} wants FORMAT=FILE, for example sarif=out.sarif, not ${quote(text)}`, 'scan');
  }
  return { format: parseChoice({ name, text: text.slice(0, at) }, formats), file };
}

function unknownValue(text: string, name: string, choices: readonly string[]): string {
  return `unknown value ${quote(text)} for ${name}${didYouMean(text, choices)}`;
}
