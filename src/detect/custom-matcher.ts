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
  for (let at = buffer.indexOf(literal); at !== -1; at = buffer.indexOf(literal, at + literal.length)) {
    for (const span of secretsAround(buffer, { start: at, end: at + literal.length }, pattern)) {
      if (rule.entropy === undefined || entropyOf(buffer, span.start, span.end) >= rule.entropy)
        found.set(span.start, toMatch(rule, buffer, span));
    }
  }
  return [...found.values()];
}

/** The secrets of matches that cover the literal. One that reaches a cut end may be longer than is seen, and is none. */
function secretsAround(buffer: Buffer, literal: Span, pattern: RE2JS): readonly Span[] {
  const from = Math.max(0, literal.start - CUSTOM_REACH);
  const to = Math.min(buffer.length, literal.end + CUSTOM_REACH);
  const matcher = pattern.matcher(buffer.toString('latin1', from, to));
  const secrets: Span[] = [];
  while (matcher.find()) {
    const whole = { start: from + matcher.start(), end: from + matcher.end() };
    const isCut = (whole.start === from && from > 0) || (whole.end === to && to < buffer.length);
    if (whole.start > literal.start) break;
    if (whole.end < literal.end || isCut) continue;
    const hasGroup = matcher.groupCount() > 0 && matcher.start(1) >= 0;
    const secret = hasGroup ? { start: from + matcher.start(1), end: from + matcher.end(1) } : whole;
    if (secret.end > secret.start) secrets.push(secret);
  }
  return secrets;
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
