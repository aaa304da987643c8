// What to do about what a hook refused: take it out, accept it, or go on all the same. It depends on how far the token has come, and on what holds it.

import type { Finding, Place } from '../core/finding.ts';
import { idOf, organizationsOf, revocationUrl } from '../report/describe.ts';
import type { HookName, Moment } from './hook-name.ts';

interface Refusal {
  readonly hook: HookName;
  readonly moment: Moment;
}

/** Ids that are named one by one. */
const MOST = 10;

/** Rules of a configuration find other things than tokens. */
export const isAzure = ({ format }: Finding): boolean => format !== 'custom';

export function tellNext(refusal: Refusal, refused: readonly Finding[]): string {
  const places = refused.flatMap((finding) => finding.places);
  const again = refusal.moment === 'commit' ? 'commit again' : 'push again';
  switch (refusal.moment) {
    case 'receive':
      return `the token has left its machine, so revoke it (${revocation(refused)}), then ${removal(places)} and ${again}`;
    case 'push':
      return `it is committed, but still here: ${removal(places)}, then ${again}; revoke it if anybody else has seen it`;
    case 'commit':
      return tellCommit(refusal, places);
  }
}

function tellCommit({ hook }: Refusal, places: readonly Place[]): string {
  if (hook === 'commit-msg') return 'take it out of the message: git commit --edit --file=.git/COMMIT_EDITMSG';
  const after = hook === 'pre-merge-commit' ? 'git commit' : 'commit again';
  const content = places.find(({ object }) => object !== 'tree');
  const rename = 'give what is called so another name (git mv)';
  if (content === undefined) return `it has not left this machine: ${rename}, then ${after}`;
  const { path } = content;
  const file = /^[\w./@+-]+$/.test(path) && !path.startsWith('-') ? path : 'FILE';
  const alsoNames = places.some(({ object }) => object === 'tree') ? `, ${rename}` : '';
  return `it has not left this machine: take it out and git add ${file} (or git reset -- ${file})${alsoNames}, then ${after}`;
}

/** Out of what a push brings. A place with a ref and no commit is the ref's name. */
function removal(places: readonly Place[]): string {
  const named = places.filter(({ object, ref }) => object === 'tree' && ref !== undefined);
  const steps = named.length === 0 ? [] : ['choose another name for it (git branch -m NEW; of a tag git tag NEW OLD)'];
  if (places.length > named.length) {
    steps.push('take it out of these commits (git rebase -i; one more commit is not enough)');
  }
  return steps.join(', ');
}

function revocation(refused: readonly Finding[]): string {
  if (!refused.some(isAzure)) return 'where it was made';
  const [organization = 'ORGANIZATION'] = refused.filter(isAzure).flatMap(organizationsOf);
  return revocationUrl(organization);
}

/** Behind the words for a comment, which cannot stand in a name. */
export function tellAcceptance({ moment }: Refusal, refused: readonly Finding[]): string {
  if (moment === 'receive') return ' in the commit that adds it';
  const ids = refused.length > MOST ? 'ID' : refused.map(idOf).join(' ');
  return `, or: pat-patrol baseline add ${ids} ${moment === 'commit' ? '--staged' : '--history'}`;
}

export function tellWayAround({ hook, moment }: Refusal): string {
  if (moment === 'receive') return 'ask whoever runs this server; --no-verify does not reach it';
  if (moment === 'push') return 'git push --no-verify';
  return `git ${hook === 'pre-merge-commit' ? 'merge' : 'commit'} --no-verify`;
}
