// Whether a trigger's filter of branches lets the trunk through: what is merged comes in there.
import { type CiCall, doubtful, idle, SURE } from './ci-call.ts';
import { listOf, textOf } from './yaml-tree.ts';

/** Where nobody has said what the default branch is. */
export const USUAL_TRUNKS: readonly string[] = ['main', 'master'];

export interface BranchFilter {
  /** Patterns as YAML has them; undefined for all branches. */
  readonly include: unknown;
  readonly exclude: unknown;
  /** The pattern that stands for every branch. */
  readonly all: '*' | '**';
  /** What is filtered, as "a push". */
  readonly what: string;
}

/** `trunks`: names of branches of which one is the trunk. */
export function judgeBranches({ include, exclude, all, what }: BranchFilter, trunks: readonly string[]): CiCall {
  const [wanted, left] = [include, exclude].map((value) => listOf(value).map(textOf)) as [string[], string[]];
  if (left.includes(all)) return idle(`on ${what} to no branch`);
  if (left.some((pattern) => trunks.some((trunk) => match(pattern, trunk, '.*') !== false)))
    return doubtful(`on ${what} to others than ${left.join(', ')} only`);
  if (include === undefined || include === null) return SURE;
  const reached = trunks.some((trunk) => wanted.some((pattern) => match(pattern, trunk, '[^/]*') === true));
  const isPlain = !wanted.some((pattern) => pattern.startsWith('!'));
  return reached && isPlain ? SURE : doubtful(`on ${what} to ${wanted.join(', ')} only`);
}

/** Undefined when that is more than stars can say. `star`: what one stands for. */
function match(pattern: string, branch: string, star: string): boolean | undefined {
  const name = pattern.replace(/^refs\/heads\//, '');
  if (!/^[\w./*-]*$/.test(name) || name.split('*').length > 4) return undefined;
  const parts = name.split(/(\*+)/).map((part) => {
    if (!part.startsWith('*')) return part.replaceAll('.', String.raw`\.`);
    return part.length > 1 ? '.*' : star;
  });
  return new RegExp(`^${parts.join('')}$`).test(branch);
}
