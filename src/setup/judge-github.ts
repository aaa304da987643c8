// Whether a workflow of GitHub Actions fails a run in which a token comes in. https://docs.github.com/actions/reference/workflows-and-actions
import { type CiCall, doubtful, idle, judgeSwitch, strongest, SURE, weakest } from './ci-call.ts';
import { judgeShell } from './judge-shell.ts';
import { isTree, listOf, textOf, type Tree, treeOf, variablesOf } from './yaml-tree.ts';

const ACTION = /^(?:docker:\/\/)?(?:[^\s@]*\/)?pat-patrol(?:[/@:].*)?$/;
const CHANGES: readonly string[] = ['push', 'pull_request', 'pull_request_target', 'merge_group'];
/** Runs a step whatever came before. */
const ALWAYS = /^(?:always\(\)|success\(\)|!\s*cancelled\(\)|success\(\)\s*\|\|\s*failure\(\))$/;

/** Undefined when nothing in it calls pat-patrol. */
export function judgeGithub(workflow: Tree): CiCall | undefined {
  const jobs = Object.values(treeOf(workflow['jobs'])).map((job) => judgeJob(treeOf(job), workflow));
  const call = strongest(jobs);
  return call && weakest(judgeTriggers(workflow['on']), call);
}

function judgeTriggers(on: unknown): CiCall {
  const events = isTree(on) ? on : Object.fromEntries(listOf(on).map((name) => [textOf(name), null]));
  const changes = CHANGES.filter((name) => name in events);
  if (changes.length > 0) return strongest(changes.map((name) => judgeFilter(name, treeOf(events[name])))) ?? SURE;
  const names = Object.keys(events);
  if (names.length === 0) return idle('on no event');
  const why = `on ${names.join(', ')} only, which no push or pull request is`;
  return names.every((name) => name === 'workflow_dispatch') ? idle(why) : doubtful(why);
}

function judgeFilter(event: string, filter: Tree): CiCall {
  const isNever = (name: string) => Array.isArray(filter[name]) && filter[name].length === 0;
  if (isNever('branches') || isNever('types')) return idle(`on no ${event}`);
  if ('paths' in filter || 'paths-ignore' in filter) return doubtful(`on a ${event} of some files only`);
  const isOfTags =
    ('tags' in filter || 'tags-ignore' in filter) && !('branches' in filter || 'branches-ignore' in filter);
  if (isOfTags) return doubtful(`on a ${event} of tags only`);
  const types = listOf(filter['types']).map(textOf);
  const isOfPush = types.length === 0 || event === 'merge_group' || types.includes('synchronize');
  return isOfPush ? SURE : doubtful(`on a ${event} that is ${types.join(' or ')} only`);
}

function judgeJob(job: Tree, workflow: Tree): CiCall | undefined {
  const reused = textOf(job['uses']);
  const steps = listOf(job['steps']).map((step) => judgeStep(treeOf(step), job, workflow));
  const call = /\bpat-patrol\b/.test(reused) ? doubtful(`through ${reused}, which is not looked at`) : strongest(steps);
  return call && weakest(judgeCondition(job['if']), judgeErrors(job), call);
}

function judgeStep(step: Tree, job: Tree, workflow: Tree): CiCall | undefined {
  const call = ACTION.test(textOf(step['uses'])) ? judgeInputs(treeOf(step['with'])) : judgeRun(step, job, workflow);
  return call && weakest(judgeCondition(step['if']), judgeErrors(step), call);
}

function judgeInputs(inputs: Tree): CiCall {
  const failOn = textOf(inputs['fail-on']);
  if (failOn === 'never') return idle('with fail-on: never');
  return failOn.includes('${{') ? doubtful(`with fail-on: ${failOn}`) : SURE;
}

/** `bash -e` is what a runner has, and PowerShell that stops for errors of its own only. */
function judgeRun(step: Tree, job: Tree, workflow: Tree): CiCall | undefined {
  const defaults = [job, workflow].map((outer) => treeOf(treeOf(outer['defaults'])['run'])['shell']);
  const shell = textOf(step['shell'] ?? defaults[0] ?? defaults[1]);
  const variables = variablesOf(workflow['env'], job['env'], step['env']);
  return judgeShell(textOf(step['run']), { variables, stops: shell === '' || shell === 'bash' || shell === 'sh' });
}

function judgeErrors(tree: Tree): CiCall {
  return judgeSwitch('continue-on-error', tree['continue-on-error'], false);
}

/** Of a job or a step. */
function judgeCondition(condition: unknown): CiCall {
  const text = textOf(condition)
    .replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1')
    .trim();
  if (text === '' || text === 'true' || ALWAYS.test(text)) return SURE;
  const why = `under if: ${text}`;
  return text === 'false' ? idle(why) : doubtful(why);
}
