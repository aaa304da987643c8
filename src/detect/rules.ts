// The rules, read at build time: texts, severities and examples for what detection reports under a rule's id.
import pat001 from '../../rules/pat001.json' with { type: 'json' };
import pat002 from '../../rules/pat002.json' with { type: 'json' };
import pat003 from '../../rules/pat003.json' with { type: 'json' };
import pat004 from '../../rules/pat004.json' with { type: 'json' };
import pat005 from '../../rules/pat005.json' with { type: 'json' };
import type { Rule } from '../core/rule.ts';

/** All rules, by id. JSON modules have wider types than `Rule`; the test of the rules checks every field. */
export const RULES: readonly Rule[] = [pat001, pat002, pat003, pat004, pat005] as readonly object[] as readonly Rule[];

export function findRule(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
