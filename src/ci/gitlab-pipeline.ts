// GitLab tells by variables what happened: https://docs.gitlab.com/ci/variables/predefined_variables/
import { UserError } from '../core/errors.ts';
import { quote } from '../core/quote.ts';
import type { Environment } from '../edge/program-io.ts';
import type { Occasion } from './occasion.ts';

/** `web`: somebody pressed "New pipeline". */
const AUDITS: readonly string[] = ['schedule', 'web'];
/** Others that there are; without a commit before theirs they are about none. */
const OTHERS = new Set(
  (
    'trigger api external chat webide external_pull_request_event parent_pipeline pipeline ondemand_dast_scan ondemand_dast_validation ' +
    'security_orchestration_policy container_registry_push'
  ).split(' '),
);
const NULL_ID = /^0+$/;

/** Throws `UserError` when a variable is missing that every such pipeline has. */
export function readGitlabPipeline(env: Environment): Occasion {
  const source = env['CI_PIPELINE_SOURCE'];
  if (!source) throw new UserError("CI_PIPELINE_SOURCE is not set, so mode 'auto' cannot know what changed");
  if (AUDITS.includes(source)) return { kind: 'audit', name: source };
  // Pipelines that others start are about their merge request, too.
  const request = env['CI_MERGE_REQUEST_IID'];
  if (!request && source === 'merge_request_event')
    throw new UserError("CI_MERGE_REQUEST_IID is not set, so mode 'auto' cannot know what changed");
  // A child pipeline, a trigger or a call of the API is about a commit, as the push of it is.
  if (!request && source !== 'push' && !env['CI_COMMIT_BEFORE_SHA']) return readOther(source);
  const commit = env['CI_COMMIT_SHA'];
  if (!commit) throw new UserError("CI_COMMIT_SHA is not set, so mode 'auto' cannot know what changed");
  return request ? readMergeRequest(env, request, commit) : readPush(env, commit, source);
}

function readOther(source: string): Occasion {
  if (OTHERS.has(source)) return { kind: 'other', name: source };
  throw new UserError(`CI_PIPELINE_SOURCE ${quote(source)} is none that is known: choose another mode than 'auto'`);
}

/** The commit of a merged results pipeline is a merge with the target; there the source's own commit has a variable. */
function readMergeRequest(env: Environment, request: string, commit: string): Occasion {
  const base = env['CI_MERGE_REQUEST_DIFF_BASE_SHA'];
  const target = env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME'];
  if (!base && !target)
    throw new UserError("CI_MERGE_REQUEST_TARGET_BRANCH_NAME is not set, so mode 'auto' cannot know what changed");
  return {
    kind: 'change',
    name: `merge request ${request}`,
    head: env['CI_MERGE_REQUEST_SOURCE_BRANCH_SHA'] || commit,
    ...(base ? { base } : {}),
    trunks: target ? [target] : [],
    merge: commit,
  };
}

/** What was not there before has the null id before it. */
function readPush(env: Environment, head: string, source: string): Occasion {
  const { CI_COMMIT_BEFORE_SHA: before, CI_COMMIT_TAG: tag, CI_COMMIT_BRANCH: branch, CI_DEFAULT_BRANCH: trunk } = env;
  return {
    kind: 'change',
    name: `${source} ${source === 'push' ? 'to' : 'on'} ${tag ? `tag ${tag}` : (branch ?? 'a branch')}`,
    head,
    ...(tag ? { tag: `refs/tags/${tag}` } : {}),
    ...(!before || NULL_ID.test(before) ? {} : { base: before }),
    trunks: !trunk || trunk === branch ? [] : [trunk],
  };
}
