// Which CI system runs this, by the variable that each sets in every step.
import type { Environment } from '../edge/program-io.ts';

export type CiSystem = 'github' | 'azure';

/** Undefined outside of them. */
export function findSystem(env: Environment): CiSystem | undefined {
  if (env['GITHUB_ACTIONS'] === 'true') return 'github';
  return env['TF_BUILD']?.toLowerCase() === 'true' ? 'azure' : undefined;
}
