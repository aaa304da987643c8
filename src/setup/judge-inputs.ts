// Whether what the action or the task of Azure Pipelines is given leaves it looking at all of a change.
import { type CiCall, doubtful, idle, SURE } from './ci-call.ts';
import { textOf, type Tree } from './yaml-tree.ts';

/** Inputs that choose nothing of what is looked at. Those of both, without dashes and in small letters. */
const HARMLESS: ReadonlySet<string> = new Set([
  'mode',
  'deepen',
  'failon',
  'minconfidence',
  'verify',
  'revoke',
  'organization',
  'server',
  'sariffile',
]);
/** What the others are anyway. */
const USUAL: Readonly<Record<string, readonly string[]>> = { path: ['.', './'], archives: ['true'] };

export function judgeInputs(inputs: Tree): CiCall {
  for (const [name, value] of Object.entries(inputs)) {
    const key = name.replaceAll('-', '').toLowerCase();
    const text = textOf(value).trim();
    const isUsual = text === '' || (USUAL[key] ?? []).includes(text);
    if (key === 'failon' && text === 'never') return idle(`with ${name}: never`);
    if (key === 'failon' && text.includes('$')) return doubtful(`with ${name}: ${text}`);
    if (!isUsual && !HARMLESS.has(key)) return doubtful(`with ${name}: ${text}`);
  }
  return SURE;
}
