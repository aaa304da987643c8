// Jenkins tells by variables what happened, those of its plugins for git and for multibranch projects. Nothing says that a timer started it, so
// that is a stage of its own: https://www.jenkins.io/doc/book/pipeline/multibranch/
import { UserError } from '../core/errors.ts';
import type { Environment } from '../edge/program-io.ts';
import { type Occasion, trunksBeside } from './occasion.ts';

/** Throws `UserError` for a pull request without its target. A build without a good one before is compared with `trunk`, the checkout's default branch, as one of a pull request is with its target. */
export function readJenkinsBuild(env: Environment, trunk?: string): Occasion {
  const { CHANGE_ID: id, CHANGE_TARGET: target, TAG_NAME: tag, GIT_PREVIOUS_SUCCESSFUL_COMMIT: base } = env;
  // A pull request's checkout may be a merge that Jenkins made, of which no variable tells.
  if (target)
    return { kind: 'change', name: `change ${id ?? ''}`.trimEnd(), head: 'HEAD', trunks: [target], merge: 'HEAD' };
  if (id) throw new UserError("CHANGE_TARGET is not set, so mode 'auto' cannot know what changed");
  const branch = env['BRANCH_NAME'] || env['GIT_BRANCH']?.replace(/^origin\//, '');
  const isTrunk = env['BRANCH_IS_PRIMARY'] === 'true';
  return {
    kind: 'change',
    name: `build of ${tag ? `tag ${tag}` : (branch ?? 'a branch')}`,
    head: 'HEAD',
    ...(tag ? { tag: `refs/tags/${tag}` } : {}),
    ...(base ? { base } : {}),
    trunks: isTrunk ? [] : trunksBeside(tag ? `refs/tags/${tag}` : branch, trunk),
  };
}
