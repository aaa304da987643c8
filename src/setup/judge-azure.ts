// Whether a pipeline of Azure DevOps fails a run in which a token comes in. https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/
import { type CiCall, doubtful, idle, judgeSwitch, strongest, SURE, weakest } from './ci-call.ts';
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
export function judgeAzure(pipeline: Tree): CiCall | undefined {
  const call = judgeAny(pipeline, readParameters(pipeline['parameters']));
  return call && weakest(judgeTrigger(pipeline), call);
}

/** What each is where nobody says otherwise. */
function readParameters(parameters: unknown): Parameters {
  if (isTree(parameters)) return variablesOf(parameters);
  const pairs = listOf(parameters).map(treeOf);
  return Object.fromEntries(pairs.map((each) => [textOf(each['name']), textOf(each['default'])]));
}

/** Pull requests of Azure Repos are a matter of branch policies, which no file tells. */
function judgeTrigger({ trigger, pr, schedules }: Tree): CiCall {
  if (trigger === 'none') {
    if (pr !== undefined && pr !== 'none') return SURE;
    return doubtful(schedules === undefined ? 'where a branch policy or a person starts it' : 'on a schedule only');
  }
  const filter = treeOf(trigger);
  if ('paths' in filter) return doubtful('on pushes of some files only');
  return 'tags' in filter && !('branches' in filter) ? doubtful('on pushes of tags only') : SURE;
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
  if (OWN_TASK.test(task)) return judgeInputs(fill(textOf(inputs['failOn'])));
  if (/\bpat-patrol\b/.test(textOf(step['template'])))
    return doubtful(`through ${textOf(step['template'])}, which is not looked at`);
  const name = SCRIPTS.find((each) => each in step);
  const script = name === undefined ? (SHELL_TASK.test(task) ? textOf(inputs['script']) : '') : textOf(step[name]);
  const given = Object.entries(variablesOf(step['env'])).map(([key, value]) => [key, fill(value)] as const);
  return judgeShell(fill(script), { variables: Object.fromEntries(given), stops: false });
}

function judgeInputs(failOn: string): CiCall {
  if (failOn === 'never') return idle('with failOn: never');
  return failOn.includes('$') ? doubtful(`with failOn: ${failOn}`) : SURE;
}

function judgeCondition(condition: unknown): CiCall {
  const text = textOf(condition).trim();
  if (text === '' || text === 'true' || ALWAYS.test(text)) return SURE;
  const why = `under condition: ${text}`;
  return text === 'false' ? idle(why) : doubtful(why);
}
