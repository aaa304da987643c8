// Runs the rules of a configuration. RE2 matches in linear time whatever the pattern is, and sees only the bytes around the rule's literal.
// Apart because RE2 is large: it is loaded only when there are such rules.
import { RE2JS } from 're2js';
import { CUSTOM_REACH, type CustomRule } from '../core/custom-rule.ts';
import type { Match } from '../core/match.ts';
import { entropyOf } from './entropy.ts';
import type { ByteRange, Span } from './layer.ts';

interface Compiled {
  readonly rule: CustomRule;
  readonly literal: Buffer;
  readonly pattern: RE2JS;
}

/** Throws what RE2 says of a pattern that it does not take. */
export class CustomMatcher {
  readonly #rules: readonly Compiled[];

  constructor(rules: readonly CustomRule[]) {
    this.#rules = rules.map((rule) => ({
      rule,
      literal: Buffer.from(rule.literal, 'latin1'),
      pattern: RE2JS.compile(rule.pattern),
    }));
  }

  /** Offsets count from `text.start`. In no order; the same place once for each rule. */
  find(text: ByteRange): readonly Match[] {
    return this.#rules.flatMap((compiled) => findRule(compiled, text));
  }
}

function findRule({ rule, literal, pattern }: Compiled, text: ByteRange): readonly Match[] {
  const { bytes, start, end } = text;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
  const found = new Map<number, Match>();
  for (const window of windowsOf(buffer, literal)) {
    for (const span of secretsIn(buffer, window, pattern)) {
      if (rule.entropy === undefined || entropyOf(buffer, span.start, span.end) >= rule.entropy)
        found.set(span.start, toMatch(rule, buffer, span));
    }
  }
  return [...found.values()];
}

/** What the pattern sees at once, and the literals in it. */
interface Window {
  readonly start: number;
  end: number;
  /** Where the first of the literals begins. */
  readonly first: number;
  readonly literals: Span[];
}

/**
 * The surroundings of literals, those together that lie within one reach: no byte is looked at more than a few times, however many there are,
 * and still no match far away can hide one.
 */
function windowsOf(buffer: Buffer, literal: Buffer): readonly Window[] {
  const windows: Window[] = [];
  for (let at = buffer.indexOf(literal); at !== -1; at = buffer.indexOf(literal, at + literal.length)) {
    const span = { start: at, end: at + literal.length };
    const last = windows.at(-1);
    const isNear = last !== undefined && at - last.first <= CUSTOM_REACH;
    const window: Window = isNear ? last : { start: Math.max(0, at - CUSTOM_REACH), end: 0, first: at, literals: [] };
    if (!isNear) windows.push(window);
    window.end = Math.min(buffer.length, span.end + CUSTOM_REACH);
    window.literals.push(span);
  }
  return windows;
}

/** The secrets of matches that cover a literal and end within its reach. A longer one may go on beyond what is seen, and is none. */
function secretsIn(buffer: Buffer, { start: from, end: to, literals }: Window, pattern: RE2JS): readonly Span[] {
  const matcher = pattern.matcher(buffer.toString('latin1', from, to));
  const lastLiteral = literals.at(-1) as Span;
  const secrets: Span[] = [];
  while (matcher.find()) {
    const whole = { start: from + matcher.start(), end: from + matcher.end() };
    if (whole.start > lastLiteral.start) break;
    if (!literals.some((literal) => isWithinReach(buffer, whole, literal))) continue;
    const hasGroup = matcher.groupCount() > 0 && matcher.start(1) >= 0;
    const secret = hasGroup ? { start: from + matcher.start(1), end: from + matcher.end(1) } : whole;
    if (secret.end > secret.start) secrets.push(secret);
  }
  return secrets;
}

/** Whether a match covers the literal and ends, on both sides, before what may be seen around it does. */
function isWithinReach(buffer: Buffer, whole: Span, literal: Span): boolean {
  if (whole.start > literal.start || whole.end < literal.end) return false;
  const first = Math.max(0, literal.start - CUSTOM_REACH);
  const last = Math.min(buffer.length, literal.end + CUSTOM_REACH);
  return (whole.start > first || first === 0) && (whole.end < last || last === buffer.length);
}

function toMatch(rule: CustomRule, buffer: Buffer, { start, end }: Span): Match {
  return {
    ruleId: rule.id,
    format: 'custom',
    confidence: rule.confidence ?? 'likely',
    checksum: 'none',
    kind: 'unknown',
    description: rule.description,
    token: buffer.toString('latin1', start, end),
    offset: start,
    length: end - start,
    encoding: [],
  };
}
