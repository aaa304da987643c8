// The words that options and commands can be followed by, where there is a list of them. Files and folders are told by the help pages.
import { MODES } from '../../ci/mode.ts';
import { CONFIDENCES } from '../../core/confidence.ts';
import { RULES } from '../../detect/rules.ts';
import { FAIL_ON } from '../../edge/options.ts';
import { HOOK_NAMES } from '../../hook/hook-name.ts';
import { FORMATS } from '../../report/reporter.ts';
import { PARTS } from '../../setup/plan-files.ts';
import type { CommandName } from '../commands.ts';
import { ACTIONS } from '../parse-baseline.ts';
import type { CompletedCommand, Values } from './completed.ts';
import { SHELLS } from './shells.ts';

/** By option; an option means the same in every command. */
export const OPTION_VALUES: Readonly<Record<string, readonly string[]>> = {
  format: FORMATS,
  report: FORMATS.map((format) => `${format}=`),
  'min-confidence': CONFIDENCES,
  'fail-on': FAIL_ON,
  hook: HOOK_NAMES,
  mode: MODES,
};

/** By command. */
export const WORD_VALUES: Readonly<Partial<Record<CommandName, Pick<CompletedCommand, 'first' | 'rest'>>>> = {
  init: { first: PARTS, rest: PARTS },
  hook: { first: HOOK_NAMES, rest: 'file' },
  baseline: { first: ACTIONS, rest: 'file' },
  rules: { first: RULES.map(({ id }) => id), rest: 'any' },
  completion: { first: SHELLS, rest: 'any' },
};

/** `[paths..]`, `FILE`, `DIR` and `FOLDER` in a help page. */
export function valuesOfHint(hint: string): Values {
  if (/\bFILE\b|\[paths\.\.\]/.test(hint)) return 'file';
  return /\b(?:DIR|FOLDER)\b/.test(hint) ? 'folder' : 'any';
}
