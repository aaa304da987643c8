// Whether a pipeline of Azure DevOps fails a run in which a token comes in. https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/
import { type CiCall, doubtful, idle, judgeSwitch, strongest, SURE, weakest } from './ci-call.ts';
import { judgeBranches } from './judge-branches.ts';
import { judgeInputs } from './judge-inputs.ts';
import { judgeShell } from './judge-shell.ts';
import { isTree, listOf, textOf, type Tree, treeOf, variablesOf } from './yaml-tree.ts';

const SCRIPTS = ['script', 'bash', 'pwsh', 'powershell'] as const;
const SHELL_TASK = /^(?:Bash|CmdLine|PowerShell)@/;
const OWN_TASK = /(?:^|\.)(?:pat-patrol|PatPatrol)@/;
const ALWAYS = /^(?:succeeded|always|succeededOrFailed)\(\)$/;
/** What lies below them is no step. */
const VALUES: ReadonlySet<string> = new Set(['inputs', 'env', 'variables', 'parameters', 'resources']);

type Parameters = Readonly<Record<string, string>>;

/** Undefined when nothing in it calls pat-patrol. */
export function judgeAzure(pipeline: Tree, trunks: readonly string[]): CiCall | undefined {
  const call = judgeAny(pipeline, readParameters(pipeline['parameters']));
  return call && weakest(judgeTrigger(pipeline, trunks), judgeCheckout(pipeline), call);
}

/** What each is where nobody says otherwise. */
function readParameters(parameters: unknown): Parameters {
  if (isTree(parameters)) return variablesOf(parameters);
  const pairs = listOf(parameters).map(treeOf);
  return Object.fromEntries(pairs.map((each) => [textOf(each['name']), textOf(each['default'])]));
}

/** Pull requests of Azure Repos are a matter of branch policies, which no file tells. */
function judgeTrigger({ trigger, pr, schedules }: Tree, trunks: readonly string[]): CiCall {
  const ofRequests = pr === undefined || pr === 'none' ? undefined : judgeFilter(pr, 'a pull request', trunks);
  if (trigger !== 'none') return strongest([judgeFilter(trigger, 'a push', trunks), ofRequests]) ?? SURE;
  if (ofRequests !== undefined) return ofRequests;
  return doubtful(schedules === undefined ? 'where a branch policy or a person starts it' : 'on a schedule only');
}

/** A list is one of branches. */
function judgeFilter(value: unknown, what: string, trunks: readonly string[]): CiCall {
  const filter = isTree(value) ? value : { branches: value };
  if ('paths' in filter) return doubtful(`on ${what} of some files only`);
  if ('tags' in filter && !('branches' in filter)) return doubtful(`on ${what} of tags only`);
  const { branches } = filter;
  const { include, exclude } = isTree(branches) ? branches : { include: branches, exclude: undefined };
  return judgeBranches({ include, exclude, all: '*', what }, trunks);
}

/** The run's own commit is checked out, where nothing is said of it. */
function judgeCheckout(value: unknown): CiCall {
  if (Array.isArray(value)) return weakest(...value.map(judgeCheckout));
  if (!isTree(value)) return SURE;
  const { checkout } = value;
  const here = checkout === undefined || checkout === 'self' ? SURE : doubtful(`with checkout: ${textOf(checkout)}`);
  return weakest(here, ...Object.values(value).map(judgeCheckout));
}

/** Steps stand at the root, in jobs, in stages, in strategies of deployments and behind conditions. */
function judgeAny(value: unknown, parameters: Parameters): CiCall | undefined {
  if (Array.isArray(value)) return strongest(value.map((each) => judgeAny(each, parameters)));
  if (!isTree(value)) return undefined;
  const below = Object.entries(value).map(([name, inner]) => {
    const call = VALUES.has(name) ? undefined : judgeAny(inner, parameters);
    return call && /^\$\{\{\s*(?:if|else|each)/.test(name) ? weakest(doubtful(`under ${name}`), call) : call;
  });
  const call = strongest([judgeStep(value, parameters), ...below]);
  if (call === undefined) return undefined;
  const { condition, enabled, continueOnError } = value;
  const settings = [judgeSwitch('enabled', enabled, true), judgeSwitch('continueOnError', continueOnError, false)];
  return weakest(judgeCondition(condition), ...settings, call);
}

function judgeStep(step: Tree, parameters: Parameters): CiCall | undefined {
  const fill = (text: string) =>
    text.replaceAll(/\$\{\{\s*parameters\.(\w+)\s*\}\}/g, (all, name: string) => parameters[name] ?? all);
  const task = textOf(step['task']);
  const inputs = treeOf(step['inputs']);
  if (OWN_TASK.test(task))
    return judgeInputs(Object.fromEntries(Object.entries(inputs).map(([key, value]) => [key, fill(textOf(value))])));
  if (/\bpat-patrol\b/.test(textOf(step['template'])))
    return doubtful(`through ${textOf(step['template'])}, which is not looked at`);
  const name = SCRIPTS.find((each) => each in step);
  const script = name === undefined ? (SHELL_TASK.test(task) ? textOf(inputs['script']) : '') : textOf(step[name]);
  const given = Object.entries(variablesOf(step['env'])).map(([key, value]) => [key, fill(value)] as const);
  const call = judgeShell(fill(script), { variables: Object.fromEntries(given), stops: false });
  const folder = textOf(step['workingDirectory'] ?? inputs['workingDirectory']);
  return call && weakest(call, folder === '' || folder === '.' ? SURE : doubtful(`in the folder ${folder}`));
}

function judgeCondition(condition: unknown): CiCall {
  const text = textOf(condition).trim();
  if (text === '' || text === 'true' || ALWAYS.test(text)) return SURE;
  const why = `under condition: ${text}`;
  return text === 'false' ? idle(why) : doubtful(why);
}
