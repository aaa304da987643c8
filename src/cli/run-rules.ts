// The rules command: what is looked for, as a list or one rule's page.
import { readConfig } from '../config/read-config.ts';
import { asRule, type CustomRule } from '../core/custom-rule.ts';
import { escapeText, maskTokens, stringify } from '../core/escape.ts';
import type { Rule, RuleExample } from '../core/rule.ts';
import { RULES } from '../detect/rules.ts';
import { EXIT_NONE } from '../edge/exit-code.ts';
import { didYouMean } from '../core/nearest-name.ts';
import { quote } from '../core/quote.ts';
import { cutEnd, proseWidth, wrapProse } from '../report/columns.ts';
import { UsageError } from '../edge/usage-error.ts';
import type { RulesInvocation } from './commands/rules.ts';
import type { ProgramIo } from '../edge/program-io.ts';

/** Of what stands below an id and a confidence. */
const INDENT = ' '.repeat(18);

/** Throws `UsageError` for a rule that does not exist, `UserError` for a bad configuration. */
export async function runRules({ rule, json, config }: RulesInvocation, io: ProgramIo): Promise<number> {
  const width = proseWidth(io.stdout.columns);
  const own = async (): Promise<readonly CustomRule[]> =>
    (await readConfig({ cwd: io.cwd, home: io.home, named: config, paths: [] })).config.rules;
  const chosen = rule === undefined ? [...RULES, ...(await own())] : [await findRule(rule, own)];
  const render = rule === undefined ? renderEntry : renderPage;
  const text = json
    ? `${stringify(chosen.map(toRecord), 2)}\n`
    : chosen.map((one) => ('examples' in one ? render(one, width) : renderCustom(one, width))).join('');
  await io.stdout.write(text);
  return EXIT_NONE;
}

/** By id or by name, in any case. The configuration is asked only for what is not built in, so that one with a mistake hides no page. */
async function findRule(typed: string, own: () => Promise<readonly CustomRule[]>): Promise<Rule | CustomRule> {
  const wanted = typed.toLowerCase();
  const found = RULES.find(({ id, name }) => [id, name].some((word) => word.toLowerCase() === wanted));
  if (found !== undefined) return found;
  const rules = await own();
  const custom = rules.find(({ id }) => id === typed) ?? rules.find(({ id }) => id.toLowerCase() === wanted);
  if (custom !== undefined) return custom;
  const ids = [...RULES, ...rules].map(({ id }) => id);
  const suggestion = didYouMean(typed, [...ids, ...RULES.map(({ name }) => name)]);
  throw new UsageError(`unknown rule ${quote(typed)}${suggestion} (known: ${ids.join(', ')})`, 'rules');
}

/** One of the configuration has the fields of the others, too. */
function toRecord(rule: Rule | CustomRule): Rule {
  return 'examples' in rule ? rule : asRule({ ...rule, description: maskTokens(rule.description) });
}

/** In the list and on its page alike: no more is known of it than what the configuration says. */
function renderCustom(rule: CustomRule, width: number): string {
  const { id, confidence = 'likely', description, literal, pattern, entropy } = rule;
  const facts = [
    'a rule of your configuration',
    `literal: ${literal}`,
    `pattern: ${pattern}`,
    ...(entropy === undefined ? [] : [`entropy: ${entropy}`]),
  ];
  const lines = [
    ...wrapProse(escapeText(description), width, INDENT, `${id}  ${confidence.padEnd(8)}  `),
    ...facts.map((fact) => INDENT + escapeText(fact)),
  ];
  return `${lines.join('\n')}\n`;
}

/** What the rule says, and the first of its examples below it. */
function renderEntry({ id, confidence, shortDescription, examples }: Rule, width: number): string {
  const [example] = examples.flatMap((one) => showExample(one));
  const lines = [`${id}  ${confidence.padEnd(8)}  ${shortDescription}`];
  if (example !== undefined) lines.push(cutEnd(`${INDENT}${example}`, width, '...'));
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
