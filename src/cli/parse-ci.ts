// What was typed after `ci`: the options of a scan, and which scope to choose instead of one.
import { type Mode, MODES, type ScopeWish } from '../ci/mode.ts';
import { parseChoice } from '../edge/option-values.ts';
import type { CommandLine } from './command-line.ts';
import { parseScan, type ScanInvocation } from './parse-scan.ts';

export interface CiInvocation {
  readonly wish: ScopeWish;
  /** Commits that a shallow checkout lacks may be fetched. */
  readonly deepen: boolean;
  /** All of the scan but its scope. */
  readonly scan: ScanInvocation;
}

/** Throws `UsageError`. */
export function parseCi(line: CommandLine): CiInvocation {
  const mode: Mode = parseChoice({ name: '--mode', text: line.value('mode') ?? 'auto' }, MODES);
  return {
    wish: { mode, base: line.value('base'), head: line.value('head') },
    deepen: line.flag('deepen'),
    scan: parseScan(line, 'ci'),
  };
}
