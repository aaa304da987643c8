// What a workflow gives the action: environment variables, all text, checked where they are used.
import type { Environment } from '../edge/program-io.ts';
import { UserError } from '../core/errors.ts';
import { parseChoice } from '../edge/option-values.ts';
import type { TypedScan } from '../edge/options.ts';

const MODES = ['tree', 'range', 'history'] as const;

/** Every input of action.yml, with what holds when a workflow leaves it empty. */
export const INPUT_DEFAULTS = {
  path: '.',
  mode: 'tree',
  range: '',
  config: '',
  baseline: '',
  'fail-on': '',
  'min-confidence': '',
  archives: 'true',
  'sarif-file': 'pat-patrol.sarif',
} as const;

export type InputName = keyof typeof INPUT_DEFAULTS;

export interface ActionInputs {
  readonly typed: TypedScan;
  readonly config: string | undefined;
  readonly baseline: string | undefined;
  /** Relative to the workspace. */
  readonly sarifFile: string;
}

/** How messages name an input. */
export function spellInput(name: string): string {
  return `input '${name}'`;
}

/** Throws `UserError`. `path` may have several lines, one path each. */
export function readInputs(env: Environment): ActionInputs {
  const input = (name: InputName): string => env[variableOf(name)]?.trim() || INPUT_DEFAULTS[name];
  const mode = parseChoice({ name: spellInput('mode'), text: input('mode') }, MODES);
  const range = input('range');
  if (mode === 'range' && range === '')
    throw new UserError(`mode 'range' needs ${spellInput('range')}, for example A..B`);
  if (mode !== 'range' && range !== '')
    throw new UserError(`${spellInput('range')} is for mode 'range', and the mode is '${mode}'`);
  const archives = parseChoice({ name: spellInput('archives'), text: input('archives') }, ['true', 'false']);
  return {
    typed: {
      paths: input('path').split(/\s*\n\s*/),
      history: mode === 'history',
      range: range || undefined,
      failOn: input('fail-on') || undefined,
      noArchives: archives === 'false',
      minConfidence: input('min-confidence') || undefined,
    },
    config: input('config') || undefined,
    baseline: input('baseline') || undefined,
    sarifFile: input('sarif-file'),
  };
}

/** The runner upper-cases the name and replaces blanks, but leaves dashes. */
function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
