// pat-patrol rules [rule]
import type { Command } from '../command.ts';
import type { CommandLine } from '../command-line.ts';
import { UsageError } from '../../edge/usage-error.ts';
import { RULES_HELP } from '../help/rules.ts';
import { HELP } from '../option-tables.ts';

export interface RulesInvocation {
  /** By id or name; undefined for all. */
  readonly rule: string | undefined;
  readonly json: boolean;
  /** As typed after `--config`; undefined to search. */
  readonly config: string | undefined;
}

export const RULES = {
  help: RULES_HELP,
  options: { json: { type: 'flag' }, config: { type: 'value' }, ...HELP },
  prepare: (line) => {
    const rules = parseRules(line);
    return async (io) => (await import('../run-rules.ts')).runRules(rules, io);
  },
} as const satisfies Command;

/** Throws `UsageError`. */
export function parseRules({ words, flag, value }: CommandLine): RulesInvocation {
  const [rule, second] = words;
  if (second !== undefined) throw new UsageError(`rules takes one rule at a time; ${words.length} were given`, 'rules');
  return { rule, json: flag('json'), config: value('config') };
}
