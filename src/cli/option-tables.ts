// The options of each command, as the parser needs them; what they are for stands in help-text.ts.
import type { OptionTable } from './command-line.ts';

const HELP = { help: { type: 'flag', alias: 'h' } } as const satisfies OptionTable;

/** Whom to ask about tokens. Options only: no file of a scanned repository may choose who gets them. */
const ASKING = {
  organization: { type: 'list' },
  server: { type: 'value' },
  unproven: { type: 'flag' },
} as const satisfies OptionTable;

const SCOPE = {
  history: { type: 'flag' },
  staged: { type: 'flag' },
  range: { type: 'value' },
  stdin: { type: 'flag' },
  include: { type: 'list' },
  exclude: { type: 'list' },
  'no-ignore': { type: 'flag' },
  'no-archives': { type: 'flag' },
  'max-size': { type: 'value' },
  'decode-depth': { type: 'value' },
  'min-confidence': { type: 'value' },
} as const satisfies OptionTable;

const OUTPUT = {
  format: { type: 'value' },
  output: { type: 'value', alias: 'o' },
  report: { type: 'list' },
  quiet: { type: 'flag', alias: 'q' },
  verbose: { type: 'flag', alias: 'v' },
  'no-color': { type: 'flag' },
  config: { type: 'value' },
  baseline: { type: 'value' },
  'no-suppress': { type: 'flag' },
  jobs: { type: 'value' },
  ...HELP,
} as const satisfies OptionTable;

export const BASELINE_OPTIONS = {
  history: { type: 'flag' },
  staged: { type: 'flag' },
  range: { type: 'value' },
  include: { type: 'list' },
  exclude: { type: 'list' },
  'decode-depth': { type: 'value' },
  'no-ignore': { type: 'flag' },
  'min-confidence': { type: 'value' },
  reason: { type: 'value' },
  baseline: { type: 'value' },
  config: { type: 'value' },
  jobs: { type: 'value' },
  'no-color': { type: 'flag' },
  ...HELP,
} as const satisfies OptionTable;

/** Whose word revoking needs; options only, too. */
const CONSENT = {
  yes: { type: 'flag', alias: 'y' },
  'dry-run': { type: 'flag' },
  audit: { type: 'value' },
} as const satisfies OptionTable;

const ACTING = {
  ...CONSENT,
  pick: { type: 'value' },
  'all-users': { type: 'flag' },
  'access-token-stdin': { type: 'flag' },
  'allow-pat': { type: 'flag' },
} as const satisfies OptionTable;

export const SCAN_OPTIONS = {
  ...SCOPE,
  'fail-on': { type: 'value' },
  'all-places': { type: 'flag' },
  remarks: { type: 'flag' },
  'include-suppressed': { type: 'flag' },
  'since-scan': { type: 'value' },
  verify: { type: 'flag' },
  revoke: { type: 'flag' },
  ...ASKING,
  ...CONSENT,
  ...OUTPUT,
} as const satisfies OptionTable;

export const VERIFY_OPTIONS = { ...SCOPE, ...ASKING, ...OUTPUT } as const satisfies OptionTable;

export const REVOKE_OPTIONS = {
  ...SCOPE,
  ...ASKING,
  ...ACTING,
  config: { type: 'value' },
  baseline: { type: 'value' },
  'no-suppress': { type: 'flag' },
  jobs: { type: 'value' },
  'no-color': { type: 'flag' },
  ...HELP,
} as const satisfies OptionTable;

export const INCIDENT_OPTIONS = {
  ...SCOPE,
  audit: { type: 'value' },
  output: { type: 'value', alias: 'o' },
  config: { type: 'value' },
  baseline: { type: 'value' },
  'no-suppress': { type: 'flag' },
  jobs: { type: 'value' },
  ...HELP,
} as const satisfies OptionTable;

export const RULES_OPTIONS = { json: { type: 'flag' }, ...HELP } as const satisfies OptionTable;

export const INSPECT_OPTIONS = { json: { type: 'flag' }, ...HELP } as const satisfies OptionTable;

export const HOOK_OPTIONS = {
  'fail-on': { type: 'value' },
  'fail-open': { type: 'flag' },
  'no-color': { type: 'flag' },
  ...HELP,
} as const satisfies OptionTable;

export const INSTALL_OPTIONS = {
  hook: { type: 'list' },
  global: { type: 'flag' },
  'hooks-path': { type: 'value' },
  template: { type: 'value' },
  'fail-on': { type: 'value' },
  'fail-open': { type: 'flag' },
  ...HELP,
} as const satisfies OptionTable;

export const UNINSTALL_OPTIONS = {
  hook: { type: 'list' },
  global: { type: 'flag' },
  'hooks-path': { type: 'value' },
  template: { type: 'value' },
  ...HELP,
} as const satisfies OptionTable;

/** Before any command. */
export const TOP_OPTIONS: readonly string[] = ['help', 'version'];
