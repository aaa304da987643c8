// The noun of this room: what a scan goes by when nothing else was typed.
import type { Confidence } from '../core/confidence.ts';
import type { CustomRule } from '../core/custom-rule.ts';
import type { FailOn } from '../core/confidence.ts';

/** What a configuration file can say. Lists are empty and choices absent where it is silent. */
export interface Config {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly minConfidence?: Confidence;
  readonly failOn?: FailOn;
  readonly disabledRules: readonly string[];
  readonly rules: readonly CustomRule[];
  /** False: archives are not looked into. */
  readonly archives?: boolean;
}

export const NO_CONFIG: Config = { include: [], exclude: [], disabledRules: [], rules: [] };
