// Whether a pipeline of GitLab fails when a token comes in. https://docs.gitlab.com/ci/yaml/
import { type CiCall, doubtful, idle, strongest, SURE, weakest } from './ci-call.ts';
import { judgeShell } from './judge-shell.ts';
import { isTree, listOf, textOf, type Tree, treeOf, variablesOf } from './yaml-tree.ts';

const OF_CHANGES = /merge_request_event|CI_MERGE_REQUEST|['"]push['"]|CI_COMMIT_(?:BRANCH|REF_NAME|TAG)/;
const CHANGES: readonly string[] = ['merge_requests', 'pushes', 'branches', 'external_pull_requests'];
/** Templates can take others, which can take others. */
const DEEPEST = 10;

/** Undefined when nothing in it calls pat-patrol. */
export function judgeGitlab(pipeline: Tree): CiCall | undefined {
  const names = Object.keys(pipeline).filter((name) => !name.startsWith('.') && name !== 'default');
  const jobs = names.map((name) => judgeJob(extend(pipeline[name], pipeline, 0), pipeline));
  const call = strongest([...jobs, ...listOf(pipeline['include']).map(judgeInclude)]);
  const rules = treeOf(pipeline['workflow'])['rules'];
  return call && weakest(rules === undefined ? SURE : judgeRules(rules), call);
}

/** A job with what its templates say, of which it has the last word. */
function extend(job: unknown, pipeline: Tree, depth: number): Tree {
  const own = treeOf(job);
  if (depth > DEEPEST) return own;
  const outer = listOf(own['extends']).map((name) => extend(pipeline[textOf(name)], pipeline, depth + 1));
  return Object.assign({}, ...outer, own) as Tree;
}

function judgeInclude(include: unknown): CiCall | undefined {
  const { local, remote, project, file, component, template } = treeOf(include);
  const named = [isTree(include) ? undefined : include, local, remote, project, file, component, template];
  const name = named
    .flatMap(listOf)
    .map(textOf)
    .find((each) => /\bpat-patrol\b/.test(each));
  return name === undefined ? undefined : doubtful(`through ${name}, which is not looked at`);
}

/** A runner's shell stops at the first command that fails, and looks at all of a pipe. */
function judgeJob(job: Tree, pipeline: Tree): CiCall | undefined {
  const scripts = [job['before_script'] ?? treeOf(pipeline['default'])['before_script'], job['script']];
  const script = ['set -eo pipefail', ...scripts.flatMap(listOf).map(textOf)].join('\n');
  const variables = variablesOf(pipeline['variables'], job['variables']);
  const call = judgeShell(script, { variables, stops: true });
  const strategy = variables['GIT_STRATEGY'] ?? '';
  const here = /^(?:|clone|fetch)$/.test(strategy) ? SURE : doubtful(`with GIT_STRATEGY: ${strategy}`);
  return call && weakest(here, judgeFailure(job['allow_failure']), judgeWhen(job), call);
}

function judgeFailure(allowed: unknown): CiCall {
  if (isTree(allowed)) {
    const codes = listOf(allowed['exit_codes']).map(textOf);
    return codes.includes('1') ? idle('under allow_failure: 1') : SURE;
  }
  return allowed === true ? idle('under allow_failure: true') : SURE;
}

function judgeWhen({ when, rules, only, except }: Tree): CiCall {
  const moment = judgeMoment(when);
  if (rules !== undefined) return weakest(moment, judgeRules(rules));
  const refs = isTree(only) ? listOf(only['refs']) : listOf(only);
  const names = refs.map(textOf);
  if (isTree(only) && 'changes' in only) return doubtful('for some files only');
  if (names.length > 0 && !names.some((name) => CHANGES.includes(name))) return doubtful(`on ${names.join(', ')} only`);
  return except === undefined ? moment : weakest(moment, doubtful('with exceptions'));
}

function judgeMoment(when: unknown): CiCall {
  const text = textOf(when);
  if (text === 'never' || text === 'manual') return idle(`under when: ${text}`);
  return text === '' || text === 'always' || text === 'on_success' ? SURE : doubtful(`under when: ${text}`);
}

/** The first one that holds counts; one of them has to be about changes. */
function judgeRules(rules: unknown): CiCall {
  const all = listOf(rules).map(treeOf);
  const last = all.findIndex((rule) => !['if', 'changes', 'exists'].some((name) => name in rule));
  const calls = (last === -1 ? all : all.slice(0, last + 1)).map((tree) => {
    const condition = textOf(tree['if']);
    if ('changes' in tree || 'exists' in tree) return doubtful('for some files only');
    const isOfChanges = condition === '' || OF_CHANGES.test(condition);
    const reach = isOfChanges ? SURE : doubtful(`where ${condition} only`);
    return weakest(judgeMoment(tree['when']), judgeFailure(tree['allow_failure']), reach);
  });
  return strongest(calls) ?? idle('under no rule');
}
