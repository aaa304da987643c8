// What was typed after `baseline` -> which action, on what.
import { didYouMean } from '../core/nearest-name.ts';
import { quote } from '../core/quote.ts';
import type { TypedScan } from '../edge/options.ts';
import { UsageError } from '../edge/usage-error.ts';
import type { CommandLine } from './command-line.ts';
import { sortWords } from './finding-id.ts';

export const ACTIONS = ['write', 'add', 'check', 'prune', 'import'] as const;
type Action = (typeof ACTIONS)[number];

export interface BaselineInvocation {
  readonly action: Action;
  /** At least the first 12 digits of fingerprints; none for everything that is found. Only for `add`. */
  readonly ids: readonly string[];
  /** Another scanner's file, as typed. Only for `import`. */
  readonly foreign: string;
  /** What `write` and `add` scan. */
  readonly typed: TypedScan;
  readonly reason: string;
  readonly noColor: boolean;
  readonly config: string | undefined;
  readonly baseline: string | undefined;
}

/** Options that say what is scanned. */
const SCOPES = ['history', 'staged', 'range', 'include', 'exclude', 'min-confidence', 'decode-depth'] as const;

/** Throws `UsageError`. */
export function parseBaseline(line: CommandLine): BaselineInvocation {
  const [word, ...words] = line.words;
  const action = knownAction(word);
  const { ids, paths } = action === 'add' ? sortWords(words) : { ids: [], paths: words };
  if (action !== 'write' && action !== 'add') checkWhole(action, paths, line);
  return {
    action,
    ids,
    foreign: action === 'import' ? (paths[0] ?? '') : '',
    typed: toTypedScan(line, action === 'import' ? [] : paths),
    reason: line.value('reason') ?? '',
    noColor: line.flag('no-color'),
    config: line.value('config'),
    baseline: line.value('baseline'),
  };
}

function knownAction(word: string | undefined): Action {
  const action = ACTIONS.find((known) => known === word);
  if (action !== undefined) return action;
  if (word === undefined) throw new UsageError(`baseline needs an action: ${ACTIONS.join(', ')}`, 'baseline');
  throw new UsageError(
    `unknown action ${quote(word)}${didYouMean(word, ACTIONS)} (known: ${ACTIONS.join(', ')})`,
    'baseline',
  );
}

/** What is stale, or what a foreign entry means, can be said only where everything is looked at. */
function checkWhole(action: Action, words: readonly string[], line: CommandLine): void {
  const given = SCOPES.find((name) => line.flag(name) || line.value(name) !== undefined);
  if (given !== undefined)
    throw new UsageError(`baseline ${action} looks at everything and takes no --${given}`, 'baseline');
  const expected = action === 'import' ? 1 : 0;
  if (words.length === expected) return;
  const what =
    expected === 1 ? 'one file: a .gitleaksignore or a detect-secrets baseline' : 'no paths: it looks at everything';
  throw new UsageError(`baseline ${action} takes ${what}`, 'baseline');
}

function toTypedScan(line: CommandLine, paths: readonly string[]): TypedScan {
  return {
    paths,
    history: line.flag('history'),
    staged: line.flag('staged'),
    range: line.value('range'),
    include: line.list('include'),
    exclude: line.list('exclude'),
    minConfidence: line.value('min-confidence'),
    jobs: line.value('jobs'),
    decodeDepth: line.value('decode-depth'),
    noIgnore: line.flag('no-ignore'),
  };
}
