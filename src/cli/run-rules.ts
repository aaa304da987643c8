// The rules command: what is looked for, as a list or one rule's page.
import type { Rule, RuleExample } from '../core/rule.ts';
import { RULES } from '../detect/rules.ts';
import { EXIT_NONE } from '../edge/exit-code.ts';
import { didYouMean } from '../core/nearest-name.ts';
import { quote } from '../core/quote.ts';
import { cutEnd, proseWidth, wrapProse } from '../report/columns.ts';
import { UsageError } from '../edge/usage-error.ts';
import type { RulesInvocation } from './commands/rules.ts';
import type { ProgramIo } from '../edge/program-io.ts';

/** Throws `UsageError` for a rule that does not exist. */
export async function runRules({ rule, json }: RulesInvocation, io: ProgramIo): Promise<number> {
  const chosen = rule === undefined ? RULES : [findRule(rule)];
  const width = proseWidth(io.stdout.columns);
  const render = (one: Rule): string => (rule === undefined ? renderEntry(one, width) : renderPage(one, width));
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

/** What the rule says, and the first of its examples below it. */
function renderEntry({ id, confidence, shortDescription, examples }: Rule, width: number): string {
  const [example] = examples.flatMap((one) => showExample(one));
  const lines = [`${id}  ${confidence.padEnd(8)}  ${shortDescription}`];
  if (example !== undefined) lines.push(cutEnd(`${' '.repeat(18)}${example}`, width, '...'));
  return `${lines.join('\n')}\n`;
}

/** What stands in an example in the place of a token, by the recipe that mints one for the tests. */
const STAND_INS: readonly (readonly [recipe: RegExp, text: string])[] = [
  [/-basic$/, '<base64 of :token>'],
  [/-base64$/, '<base64 of a token>'],
  [/-broken$/, '<token, wrong checksum>'],
  [/-unsigned$/, '<token without JQQJ9>'],
  [/-placeholder$/, '<placeholder>'],
  [/-(?:lower|upper)-case$/, '<token in the wrong case>'],
  [/^legacy/, '<52-character token>'],
  [/^new/, '<84-character token>'],
];

/** The lines of an example. */
function showExample({ text, mint }: RuleExample): readonly string[] {
  const standIn = STAND_INS.find(([recipe]) => mint !== undefined && recipe.test(mint))?.[1] ?? '<token>';
  return text.replaceAll('{token}', standIn).trimEnd().split('\n');
}

function listExamples(examples: readonly RuleExample[], width: number): readonly string[] {
  return examples.flatMap((example) =>
    showExample(example).map((line, at) =>
      cutEnd(`  ${at === 0 ? '- ' : '  '}${line.replaceAll('\t', '    ')}`, width, '...'),
    ),
  );
}

function renderPage(rule: Rule, width: number): string {
  const { id, name, confidence, format, level, securitySeverity, fullDescription, help, references } = rule;
  const { examples, counterExamples } = rule;
  const age = format === 'new' ? 'new' : 'old';
  const lines = [
    `${id} ${name}`,
    `${confidence}, ${age} format, ${level}, security severity ${securitySeverity}`,
    '',
    ...wrapProse(fullDescription, width, ''),
    '',
    ...help.flatMap((line) => wrapMarkdown(line, width)),
    '',
    'Finds',
    ...listExamples(examples, width),
    '',
    'Does not find',
    ...listExamples(counterExamples, width),
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
