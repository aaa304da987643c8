// The words after init.
import { didYouMean } from '../core/nearest-name.ts';
import { quote } from '../core/quote.ts';
import { UsageError } from '../edge/usage-error.ts';
import { type Part, PARTS } from '../setup/plan-files.ts';
import type { CommandLine } from './command-line.ts';

export interface InitInvocation {
  /** None: ask, or with `yes` take what fits. */
  readonly parts: readonly Part[];
  readonly yes: boolean;
  readonly force: boolean;
  readonly dryRun: boolean;
}

/** Throws `UsageError`. */
export function parseInit({ words, flag }: CommandLine): InitInvocation {
  const typed = new Set(words.map(parsePart));
  return {
    parts: PARTS.filter((part) => typed.has(part)),
    yes: flag('yes'),
    force: flag('force'),
    dryRun: flag('dry-run'),
  };
}

function parsePart(word: string): Part {
  const part = PARTS.find((known) => known === word);
  if (part !== undefined) return part;
  throw new UsageError(
    `init cannot set up ${quote(word)}${didYouMean(word, PARTS)} (known: ${PARTS.join(', ')})`,
    'init',
  );
}
