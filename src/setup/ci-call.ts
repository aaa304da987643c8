// What a file of a CI system does about tokens: a call of pat-patrol, and whether a token that it finds would fail a run.
import { textOf } from './yaml-tree.ts';

/** `sure`: it would; `doubtful`: nothing that is known here says so or otherwise; `idle`: it would not. */
export interface CiCall {
  readonly strength: 'idle' | 'doubtful' | 'sure';
  /** Why it is no stronger, behind "pat-patrol" in a sentence. Foreign text. Empty for a sure one. */
  readonly why: string;
}

export const SURE: CiCall = { strength: 'sure', why: '' };

export function doubtful(why: string): CiCall {
  return { strength: 'doubtful', why };
}

export function idle(why: string): CiCall {
  return { strength: 'idle', why };
}

const ORDER: readonly CiCall['strength'][] = ['idle', 'doubtful', 'sure'];

/** For what has to hold at once. */
export function weakest(...calls: readonly CiCall[]): CiCall {
  return calls.reduce((one, other) => (rank(other) < rank(one) ? other : one), SURE);
}

/** For what is there beside each other. */
export function strongest(calls: readonly (CiCall | undefined)[]): CiCall | undefined {
  const [first, ...others] = calls.filter((call) => call !== undefined);
  return first && others.reduce((one, other) => (rank(other) > rank(one) ? other : one), first);
}

function rank({ strength }: CiCall): number {
  return ORDER.indexOf(strength);
}

/** A setting that lets a job or step fail without consequences, or turns it off: `value` as YAML has it. */
export function judgeSwitch(name: string, value: unknown, harmless: boolean): CiCall {
  const text = textOf(value);
  if (value === undefined || value === null || text === String(harmless)) return SURE;
  const why = `under ${name}: ${text}`;
  return text === String(!harmless) ? idle(why) : doubtful(why);
}
