// The options that several commands have, as the parser needs them. What they are for stands in the commands' help pages.
import type { OptionTable } from './command-line.ts';

export const HELP = { help: { type: 'flag', alias: 'h' } } as const satisfies OptionTable;

/** Whom to ask about tokens. Options only: no file of a scanned repository may choose who gets them. */
export const ASKING = {
  organization: { type: 'list' },
  server: { type: 'value' },
  unproven: { type: 'flag' },
} as const satisfies OptionTable;

/** What is looked at, wherever it is. */
const LOOKING = {
  include: { type: 'list' },
  exclude: { type: 'list' },
  'no-ignore': { type: 'flag' },
  'no-archives': { type: 'flag' },
  'max-size': { type: 'value' },
  'decode-depth': { type: 'value' },
  'min-confidence': { type: 'value' },
} as const satisfies OptionTable;

/** What is scanned. */
export const SCOPE = {
  history: { type: 'flag' },
  staged: { type: 'flag' },
  range: { type: 'value' },
  stdin: { type: 'flag' },
  ...LOOKING,
} as const satisfies OptionTable;

/** Where a report goes, and how it looks. */
export const OUTPUT = {
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

/** Whose word revoking needs; options only, too. */
export const CONSENT = {
  yes: { type: 'flag', alias: 'y' },
  'dry-run': { type: 'flag' },
  audit: { type: 'value' },
} as const satisfies OptionTable;

/** What a scan looks at, what it shows, and what is done about what it finds. */
export const SCANNING = {
  ...LOOKING,
  'fail-on': { type: 'value' },
  'all-places': { type: 'flag' },
  remarks: { type: 'flag' },
  'include-suppressed': { type: 'flag' },
  verify: { type: 'flag' },
  revoke: { type: 'flag' },
  ...ASKING,
  ...CONSENT,
  ...OUTPUT,
} as const satisfies OptionTable;

/** Where hooks go. */
export const HOOKS = {
  hook: { type: 'list' },
  global: { type: 'flag' },
  'hooks-path': { type: 'value' },
  template: { type: 'value' },
} as const satisfies OptionTable;
