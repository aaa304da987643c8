// The rules command: what is looked for, as a list or one rule's page.
import type { Rule } from '../core/rule.ts';
import { RULES } from '../detect/rules.ts';
import { EXIT_NONE } from '../edge/exit-code.ts';
import { didYouMean } from '../core/nearest-name.ts';
import { quote } from '../core/quote.ts';
import { wrapProse } from '../report/columns.ts';
import { UsageError } from '../edge/usage-error.ts';
import type { RulesInvocation } from './parse-arguments.ts';
import type { ProgramIo } from '../edge/program-io.ts';

/** Columns; longer lines are hard to read. */
const WIDEST = 80;

/** Throws `UsageError` for a rule that does not exist. */
export async function runRules({ rule, json }: RulesInvocation, io: ProgramIo): Promise<number> {
  const chosen = rule === undefined ? RULES : [findRule(rule)];
  const width = Math.min(io.stdout.columns ?? WIDEST, WIDEST);
  const render = (one: Rule): string => (rule === undefined ? renderLine(one) : renderPage(one, width));
  await io.stdout.write(json ? `${JSON.stringify(chosen, undefined, 2)}\n` : chosen.map(render).join(''));
  return EXIT_NONE;
}

/** By id or by name, in any case. */
function findRule(typed: string): Rule {
  const wanted = typed.toLowerCase();
  const found = RULES.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
  if (found !== undefined) return found;
  const suggestion = didYouMean(
    typed,
    RULES.flatMap(({ id, name }) => [id, name]),
  );
  throw new UsageError(
    `unknown rule ${quote(typed)}${suggestion} (known: ${RULES.map(({ id }) => id).join(', ')})`,
    'rules',
  );
}

function renderLine({ id, confidence, shortDescription }: Rule): string {
  return `${id}  ${confidence.padEnd(8)}  ${shortDescription}\n`;
}

function renderPage(rule: Rule, width: number): string {
  const { id, name, confidence, format, level, securitySeverity, fullDescription, help, references } = rule;
  const age = format === 'new' ? 'new' : 'old';
  const lines = [
    `${id} ${name}`,
    `${confidence}, ${age} format, ${level}, security severity ${securitySeverity}`,
    '',
    ...wrapProse(fullDescription, width, ''),
    '',
    ...help.flatMap((line) => wrapMarkdown(line, width)),
    '',
    'References',
    ...references.map((url) => `  ${url}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** The little Markdown that rules use, as plain text; items of a list hang under their number. */
function wrapMarkdown(line: string, width: number): readonly string[] {
  const text = line.replaceAll(/\*\*|`/g, '');
  const [, mark = ''] = /^(\d+\. |- )/.exec(text) ?? [];
  return wrapProse(text.slice(mark.length), width, ' '.repeat(mark.length), mark);
}
