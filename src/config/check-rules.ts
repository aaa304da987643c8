// What the schema cannot say of custom rules. Apart because RE2 is large: it is loaded only when there are such rules.
import { RE2JS } from 're2js';
import type { CustomRule } from '../core/custom-rule.ts';
import { messageOf } from '../core/errors.ts';
import { quote } from '../core/quote.ts';

const ID = /^(?!PAT\d)[A-Za-z][\w.-]{0,39}$/;
const ASCII = /^[ -~]*$/;
const SHORTEST_LITERAL = 4;
const LONGEST_LITERAL = 64;

/** The first mistake, with the place of the rule; undefined when all can be used. */
export function findRuleMistake(rules: readonly CustomRule[]): string | undefined {
  for (const [at, rule] of rules.entries()) {
    const isTaken = rules.findIndex(({ id }) => id === rule.id) < at;
    const mistake = isTaken ? `id: ${quote(rule.id)} is there twice` : mistakeIn(rule);
    if (mistake !== undefined) return `rules[${at}].${mistake}`;
  }
  return undefined;
}

function mistakeIn({ id, literal, pattern }: CustomRule): string | undefined {
  if (!ID.test(id))
    return `id: ${quote(id)} must be a letter and up to 39 letters, digits, dots and dashes, not PAT001`;
  if (!ASCII.test(literal) || literal.length < SHORTEST_LITERAL || literal.length > LONGEST_LITERAL)
    return `literal: must be ${SHORTEST_LITERAL} to ${LONGEST_LITERAL} characters of ASCII`;
  if (!ASCII.test(pattern)) return 'pattern: must be ASCII; write other characters as \\x{…}';
  try {
    if (RE2JS.compile(pattern).matches('')) return 'pattern: also matches the empty text';
  } catch (error) {
    return `pattern: ${messageOf(error)}`;
  }
  return lacksLiteral(pattern, literal)
    ? `literal: the pattern has no ${quote(literal)}, so the rule would find nothing`
    : undefined;
}

/** What stands for characters: sets, classes and escapes, and characters themselves. */
const ATOM = /\[\^?\]?(?:\\.|\[:\^?\w+:\]|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\x\{[^}]*\}|\\x..|\\[pP]?.|./g;

/** Only where it can be told: nothing in the pattern, in any case, stands for some character of the literal. */
function lacksLiteral(pattern: string, literal: string): boolean {
  const atoms = [...new Set(pattern.match(ATOM))].flatMap((atom) => {
    try {
      return RE2JS.compile(`(?is)${/^[\w\s]$/.test(atom) || atom.length > 1 || atom === '.' ? atom : `\\${atom}`}`);
    } catch {
      return [];
    }
  });
  return [...literal].some((character) => !atoms.some((atom) => atom.matches(character)));
}
