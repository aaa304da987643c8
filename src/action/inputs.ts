// What a workflow or a pipeline gives the action or the task: environment variables, all text, checked where they are used.
import { join } from 'node:path';
import { MODES } from '../ci/mode.ts';
import type { CiSystem } from '../ci/system.ts';
import { UserError } from '../core/errors.ts';
import { AUDIT_FILE } from '../cli/revoking.ts';
import type { CiInvocation } from '../cli/parse-ci.ts';
import { parseChoice } from '../edge/option-values.ts';
import type { Environment } from '../edge/program-io.ts';

/** Every input of action.yml, with what holds when a workflow leaves it empty. */
export const INPUT_DEFAULTS = {
  path: '.',
  mode: 'auto',
  base: '',
  head: '',
  deepen: 'false',
  config: '',
  baseline: '',
  'fail-on': '',
  'min-confidence': '',
  archives: 'true',
  verify: 'false',
  revoke: 'false',
  organization: '',
  server: '',
  'sarif-file': 'pat-patrol.sarif',
} as const;

export type InputName = keyof typeof INPUT_DEFAULTS;

/** YAML 1.2's booleans, as GitHub's own toolkit takes them. */
const SWITCHES = ['true', 'True', 'TRUE', 'false', 'False', 'FALSE'] as const;

type ReadInput = (name: InputName) => string;

/** One input as typed. `sarif-file` is absolute, or relative to the workspace. */
export function readInput(env: Environment, system: CiSystem, name: InputName): string {
  return env[`INPUT_${spellInput(name, system).toUpperCase()}`]?.trim() || INPUT_DEFAULTS[name];
}

/** All but `sarif-file`. Throws `UserError`. `path` and `organization` may have several lines, one each. */
export function readInputs(env: Environment, system: CiSystem): CiInvocation {
  const spell = (name: string): string => `input '${spellInput(name, system)}'`;
  const input: ReadInput = (name) => readInput(env, system, name);
  const isOn = (name: InputName) =>
    parseChoice({ name: spell(name), text: input(name) }, SWITCHES).toLowerCase() === 'true';
  const [verify, revoke] = [isOn('verify'), isOn('revoke')];
  const organizations = linesOf(input('organization'));
  const asking = (['organization', 'server'] as const).find((name) => input(name) !== '');
  if (asking !== undefined && !verify && !revoke)
    throw new UserError(`${spell(asking)} needs ${spell('verify')} or ${spell('revoke')}: nothing else asks anybody`);
  if (revoke && organizations.length === 0)
    throw new UserError(
      `${spell('revoke')} needs ${spell('organization')}: where nobody is asked, it must be said where`,
    );
  const typed = {
    paths: linesOf(input('path')),
    failOn: input('fail-on') || undefined,
    noArchives: !isOn('archives'),
    minConfidence: input('min-confidence') || undefined,
  };
  const server = input('server') || undefined;
  const scan = {
    typed,
    display: { noColor: false, quiet: false, verbose: false, allPlaces: false },
    config: input('config') || undefined,
    baseline: input('baseline') || undefined,
    spell,
    ...(verify || revoke ? { verification: { organizations, server, unproven: false } } : {}),
    ...(revoke ? { revoking: revokingIn(env) } : {}),
  } as const;
  const wish = {
    mode: parseChoice({ name: spell('mode'), text: input('mode') }, MODES),
    base: input('base') || undefined,
    head: input('head') || undefined,
  };
  return { wish, deepen: isOn('deepen'), scan };
}

/** `fail-on` in a workflow is `failOn` in a pipeline: each follows the custom of its place. */
export function spellInput(name: string, system: CiSystem): string {
  return system === 'azure' ? name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase()) : name;
}

/** Nobody is there to be asked. The record lies where no scanned file can be in its place. */
function revokingIn(env: Environment): NonNullable<CiInvocation['scan']['revoking']> {
  const folder = env['RUNNER_TEMP'] || env['AGENT_TEMPDIRECTORY'] || '';
  return {
    yes: true,
    dryRun: false,
    audit: join(folder, AUDIT_FILE),
    pick: undefined,
    allUsers: false,
    accessTokenStdin: false,
    allowPat: false,
  };
}

function linesOf(text: string): readonly string[] {
  return text.split(/\s*\n\s*/).filter((line) => line !== '');
}
