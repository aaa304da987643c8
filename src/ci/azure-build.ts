// Azure Pipelines tells by variables what happened: https://learn.microsoft.com/azure/devops/pipelines/build/variables
// It does not say what a push replaced, so a push is compared with the trunk, where that is known, and the trunk itself is looked at whole.
import { UserError } from '../core/errors.ts';
import { quote } from '../core/quote.ts';
import type { Environment } from '../edge/program-io.ts';
import { branchOf, nameOf, type Occasion, trunksBeside } from './occasion.ts';

const AUDITS: readonly string[] = ['Schedule', 'Manual'];
const PUSHES: readonly string[] = ['IndividualCI', 'BatchedCI'];
/** Those that bring no commits of a git repository. */
const OTHERS: readonly string[] = ['BuildCompletion', 'ResourceTrigger', 'ValidateShelveset', 'CheckInShelveset'];

/** `trunk`: the checkout's default branch. Throws `UserError` when a variable is missing that every such build has. */
export function readAzureBuild(env: Environment, trunk?: string): Occasion {
  const reason = env['BUILD_REASON'];
  if (!reason) throw new UserError("BUILD_REASON is not set, so mode 'auto' cannot know what changed");
  if (AUDITS.includes(reason)) return { kind: 'audit', name: reason };
  const isPullRequest = reason === 'PullRequest' || Boolean(env['SYSTEM_PULLREQUEST_TARGETBRANCH']);
  if (!isPullRequest && OTHERS.includes(reason)) return { kind: 'other', name: reason };
  if (!isPullRequest && !PUSHES.includes(reason))
    throw new UserError(`BUILD_REASON ${quote(reason)} is none that is known: choose another mode than 'auto'`);
  const version = env['BUILD_SOURCEVERSION'];
  if (!version) throw new UserError("BUILD_SOURCEVERSION is not set, so mode 'auto' cannot know what changed");
  return isPullRequest ? readPullRequest(env, version) : readPush(env['BUILD_SOURCEBRANCH'] ?? '', version, trunk);
}

/** A build of a pull request checks out a merge commit; the source's own commit is what it brings. The target is the branch as it is now. */
function readPullRequest(env: Environment, version: string): Occasion {
  // For repositories on GitHub the number is another one than the id.
  const number = env['SYSTEM_PULLREQUEST_PULLREQUESTNUMBER'] || env['SYSTEM_PULLREQUEST_PULLREQUESTID'];
  const ref = env['SYSTEM_PULLREQUEST_TARGETBRANCH'];
  if (!ref) throw new UserError("SYSTEM_PULLREQUEST_TARGETBRANCH is not set, so mode 'auto' cannot know what changed");
  const target = branchOf(ref);
  return {
    kind: 'change',
    name: `pull request ${number ?? ''}`.trimEnd(),
    head: env['SYSTEM_PULLREQUEST_SOURCECOMMITID'] || version,
    trunks: target === undefined ? [] : [target],
    merge: version,
  };
}

function readPush(ref: string, version: string, trunk: string | undefined): Occasion {
  const isTag = ref.startsWith('refs/tags/');
  return {
    kind: 'change',
    name: `push to ${nameOf(ref)}`,
    head: version,
    ...(isTag ? { tag: ref } : {}),
    trunks: trunksBeside(isTag ? ref : branchOf(ref), trunk),
  };
}
