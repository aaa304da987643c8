// Which CI system runs this, by the variable that each sets in every step.
import type { Environment } from '../edge/program-io.ts';

export type CiSystem = 'github' | 'azure' | 'gitlab' | 'jenkins';

/** Undefined outside of them. */
export function findSystem(env: Environment): CiSystem | undefined {
  if (env['GITHUB_ACTIONS'] === 'true') return 'github';
  if (env['TF_BUILD']?.toLowerCase() === 'true') return 'azure';
  if (env['GITLAB_CI'] === 'true') return 'gitlab';
  // The URL is there only where an administrator has said it.
  return env['JENKINS_URL'] || env['JENKINS_HOME'] ? 'jenkins' : undefined;
}
