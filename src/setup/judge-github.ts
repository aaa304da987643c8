// Whether a workflow of GitHub Actions fails a run in which a token comes in. https://docs.github.com/actions/reference/workflows-and-actions
import { type CiCall, doubtful, idle, judgeSwitch, strongest, SURE, weakest } from './ci-call.ts';
import { judgeBranches } from './judge-branches.ts';
import { judgeInputs } from './judge-inputs.ts';
import { judgeShell } from './judge-shell.ts';
import { isTree, listOf, textOf, type Tree, treeOf, variablesOf } from './yaml-tree.ts';

const ACTION = /^(?:docker:\/\/)?(?:[^\s@]*\/)?pat-patrol(?:[/@:].*)?$/;
/** The one that is known to do what its inputs say. */
const OUR_ACTION = /^pat-patrol\/pat-patrol@\S+$/;
const CHECKOUT = /^actions\/checkout@/;
/** With these it gets something else than the commit that the run is about, or not all of it. */
const OTHER_CHECKOUT = ['repository', 'ref', 'path', 'sparse-checkout'] as const;
/** Its shell is PowerShell, or may be. */
const OTHER_SHELL = /windows|\$\{\{/i;
/** Jobs behind one another. More are a circle, which no system runs. */
const DEEPEST = 20;
const CHANGES: readonly string[] = ['push', 'pull_request', 'pull_request_target', 'merge_group'];
/** Runs a step whatever came before. */
const ALWAYS = /^(?:always\(\)|success\(\)|!\s*cancelled\(\)|success\(\)\s*\|\|\s*failure\(\))$/;

/** Undefined when nothing in it calls pat-patrol. */
export function judgeGithub(workflow: Tree, trunks: readonly string[]): CiCall | undefined {
  const jobs = Object.values(treeOf(workflow['jobs'])).map((job) => judgeJob(treeOf(job), workflow));
  const call = strongest(jobs);
  return call && weakest(judgeTriggers(workflow['on'], trunks), call);
}

function judgeTriggers(on: unknown, trunks: readonly string[]): CiCall {
  const events = isTree(on) ? on : Object.fromEntries(listOf(on).map((name) => [textOf(name), null]));
  const changes = CHANGES.filter((name) => name in events);
  if (changes.length > 0)
    return strongest(changes.map((name) => judgeFilter(name, treeOf(events[name]), trunks))) ?? SURE;
  const names = Object.keys(events);
  if (names.length === 0) return idle('on no event');
  const why = `on ${names.join(', ')} only, which no push or pull request is`;
  return names.every((name) => name === 'workflow_dispatch') ? idle(why) : doubtful(why);
}

function judgeFilter(event: string, filter: Tree, trunks: readonly string[]): CiCall {
  const isNever = (name: string) => Array.isArray(filter[name]) && filter[name].length === 0;
  if (isNever('branches') || isNever('types')) return idle(`on no ${event}`);
  if ('paths' in filter || 'paths-ignore' in filter) return doubtful(`on a ${event} of some files only`);
  const isOfTags =
    ('tags' in filter || 'tags-ignore' in filter) && !('branches' in filter || 'branches-ignore' in filter);
  if (isOfTags) return doubtful(`on a ${event} of tags only`);
  const types = listOf(filter['types']).map(textOf);
  const isOfPush = types.length === 0 || event === 'merge_group' || types.includes('synchronize');
  const { branches: include, 'branches-ignore': exclude } = filter;
  if (isOfPush) return judgeBranches({ include, exclude, all: '**', what: `a ${event}` }, trunks);
  return doubtful(`on a ${event} that is ${types.join(' or ')} only`);
}

function judgeJob(job: Tree, workflow: Tree): CiCall | undefined {
  const reused = textOf(job['uses']);
  const steps = listOf(job['steps']).map(treeOf);
  const calls = steps.map((step, at) => {
    const call = judgeStep(step, job, workflow);
    return call && weakest(call, judgeCheckout(steps.slice(0, at)));
  });
  const call = /\bpat-patrol\b/.test(reused) ? doubtful(`through ${reused}, which is not looked at`) : strongest(calls);
  const needed = call && judgeNeeds(job, treeOf(workflow['jobs']), 0);
  return call && needed && weakest(judgeCondition(job['if']), judgeErrors(job), needed, call);
}

/** A job that is skipped has those skipped that need it, and a skipped one passes. */
function judgeNeeds(job: Tree, jobs: Tree, depth: number): CiCall {
  const needs = listOf(job['needs']).map(textOf);
  const calls = needs.map((name) => {
    const needed = treeOf(jobs[name]);
    const isHere = isTree(jobs[name]) && depth < DEEPEST;
    const call = isHere ? weakest(judgeCondition(needed['if']), judgeNeeds(needed, jobs, depth + 1)) : undefined;
    return call?.strength === 'sure' ? call : doubtful(`behind ${name}, which may be skipped`);
  });
  return weakest(...calls);
}

/** An empty folder holds no token. `steps`: those before the call. */
function judgeCheckout(steps: readonly Tree[]): CiCall {
  const checkouts = steps.filter((step) => CHECKOUT.test(textOf(step['uses'])));
  if (checkouts.length === 0) return doubtful('without actions/checkout before it');
  const calls = checkouts.map((step) => {
    const other = OTHER_CHECKOUT.find((name) => textOf(treeOf(step['with'])[name]) !== '');
    return weakest(judgeCondition(step['if']), other ? doubtful(`behind a checkout with ${other}`) : SURE);
  });
  return strongest(calls) ?? SURE;
}

function judgeStep(step: Tree, job: Tree, workflow: Tree): CiCall | undefined {
  const call = judgeAction(step) ?? judgeRun(step, job, workflow);
  return call && weakest(judgeCondition(step['if']), judgeErrors(step), call);
}

function judgeAction(step: Tree): CiCall | undefined {
  const uses = textOf(step['uses']);
  if (!ACTION.test(uses)) return undefined;
  return OUR_ACTION.test(uses)
    ? judgeInputs(treeOf(step['with']))
    : doubtful(`through ${uses}, which is not looked at`);
}

/** `bash -e` is what a runner has, and PowerShell that stops for errors of its own only. */
function judgeRun(step: Tree, job: Tree, workflow: Tree): CiCall | undefined {
  const settings = [step, ...[job, workflow].map((outer) => treeOf(treeOf(outer['defaults'])['run']))];
  const setting = (name: string) => textOf(settings.map((each) => each[name]).find((value) => textOf(value) !== ''));
  const [shell, folder] = [setting('shell'), setting('working-directory')];
  const variables = variablesOf(workflow['env'], job['env'], step['env']);
  const isPosix =
    shell === ''
      ? !listOf(job['runs-on'])
          .map(textOf)
          .some((name) => OTHER_SHELL.test(name))
      : /^(?:ba)?sh$/.test(shell);
  const call = judgeShell(textOf(step['run']), { variables, stops: isPosix });
  return call && weakest(call, folder === '' || folder === '.' ? SURE : doubtful(`in the folder ${folder}`));
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
