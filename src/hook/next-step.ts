// What to do about what a hook refused: take it out, accept it, or go on all the same. It depends on how far the token has come, on what holds
// it, and on how git was called. What is printed here can be typed as it stands.

import { isAbsolute } from 'node:path';
import { type Finding, outerPath, type Place } from '../core/finding.ts';
import { idOf, organizationsOf, revocationUrl } from '../report/describe.ts';
import type { Moment } from './hook-name.ts';
import { type Situation, typePath } from './situation.ts';

export interface Refusal {
  readonly moment: Moment;
  readonly situation: Situation;
}

/** Files that are named one by one, and ids, which nobody can do without. */
const MOST = 10;
const MOST_IDS = 50;
/** At the top of the working tree. */
const BASELINE_NAME = '.pat-patrol-baseline';

/** Rules of a configuration find other things than tokens. */
export const isAzure = ({ format }: Finding): boolean => format !== 'custom';

/** The name of a file or folder, or of a ref, and no content. */
const isName = ({ object }: Place): boolean => object === 'tree';
const isRefName = (place: Place): boolean => isName(place) && place.ref !== undefined;
/** A tag's message, or what a tag stands for when that is no commit, names within it too. */
const isTag = ({ object, commit }: Place): boolean => object === 'tag' || commit === undefined;

/** Files on the disk, which somebody named and no commit changes. */
export function isOfFiles({ moment, situation }: Refusal, refused: readonly Finding[]): boolean {
  const places = placesOf(refused);
  return moment === 'commit' && situation.message === undefined && places.every(({ object }) => object === undefined);
}

export function tellNext({ moment, situation }: Refusal, refused: readonly Finding[]): string {
  const places = placesOf(refused);
  if (isOfFiles({ moment, situation }, refused))
    return `revoke it if it was ever pushed (${revocation(refused)}), and take it out`;
  switch (moment) {
    case 'receive':
      return `the token has left its machine, so revoke it (${revocation(refused)}), then ${removal(places)} and push again`;
    case 'push':
      return `it is committed, but still here: ${removal(places)}, then push again; revoke it if anybody else has seen it`;
    case 'range':
      return `revoke it if these commits were pushed (${revocation(refused)}); if not, ${removal(places)}`;
    case 'commit':
      return situation.message === undefined
        ? tellFiles(refused, situation)
        : tellMessage(situation.message, situation);
  }
}

function tellFiles(refused: readonly Finding[], situation: Situation): string {
  const { finish, passingIndex } = situation;
  const places = placesOf(refused);
  const steps: string[] = [];
  const contents = places.filter((place) => !isName(place));
  if (contents.length > 0) steps.push(`take it out${passingIndex ? '' : tellStaging(contents, situation)}`);
  if (contents.length < places.length) steps.push('give what is called so another name (git mv)');
  const taken = steps.join(', ');
  if (finish === undefined) return `it has not left this machine: ${taken}, then the same command again`;
  // A merge, a cherry-pick and a rebase bring what other commits have, and those may be somebody else's.
  return `revoke it if it came with commits that were pushed (${revocation(refused)}); ${taken}, then ${nameFinish(finish)}`;
}

function tellStaging(places: readonly Place[], situation: Situation): string {
  const files = typeFiles(places, situation);
  if (files === undefined) return ' and git add the files (or git reset, for all)';
  return ` and git add ${files} (or git reset -- ${files})`;
}

function tellMessage(message: NonNullable<Situation['message']>, situation: Situation): string {
  const { finish } = situation;
  if (finish === 'git commit') return 'take it out of the message: git commit --edit';
  if (finish !== undefined) return `take it out of the message: ${nameFinish(finish)}`;
  if (!message.edited) return 'the same command again, with a message that does not hold it';
  return `take it out of the message, which is kept: the same command again with --edit --file=${typePath(message.file, situation)}`;
}

function nameFinish(finish: NonNullable<Situation['finish']>, option = ''): string {
  return finish === 'git commit' ? `git commit${option}` : `${finish}${option} and git rebase --continue`;
}

/** Out of what a push brings. */
function removal(places: readonly Place[]): string {
  const steps: string[] = [];
  if (places.some(isRefName))
    steps.push(
      'choose another name for it (git branch -m OLD NEW; of a tag git tag NEW OLD, then git tag -d OLD; of a target git push REMOTE SOURCE:NEW)',
    );
  for (const tag of new Set(places.filter((place) => !isRefName(place) && isTag(place)).map(nameTag)))
    steps.push(
      `delete ${tag === 'TAG' ? 'the tag' : 'that tag'} (git tag -d ${tag}) or make it anew (git tag -f -a ${tag} '${tag}^{}')`,
    );
  if (places.some((place) => !isRefName(place) && !isTag(place)))
    steps.push('take it out of these commits (git rebase -i; one more commit is not enough)');
  return steps.join(', ');
}

function nameTag({ object, ref = '' }: Place): string {
  const name = ref.replace(/^refs\/tags\//, '');
  return object === 'tag' && /^\w[\w./@+-]*$/.test(name) ? name : 'TAG';
}

function revocation(refused: readonly Finding[]): string {
  if (!refused.some(isAzure)) return 'where it was made';
  const [organization = 'ORGANIZATION'] = refused.filter(isAzure).flatMap(organizationsOf);
  return revocationUrl(organization);
}

/** How to say that it is no secret; undefined where there is no way but around the hook. A comment cannot stand in a name. */
export function tellAcceptance(refusal: Refusal, refused: readonly Finding[]): string | undefined {
  const { moment } = refusal;
  const places = placesOf(refused);
  const where = moment === 'commit' ? '' : ', in the commit that adds it';
  const comment = places.every(isName) ? [] : [`write pat-patrol:allow REASON in a comment behind it${where}`];
  if (moment === 'receive') return comment[0];
  // A ref of that name need not be here.
  const baseline = places.every(isRefName) ? [] : [tellBaseline(refusal, refused)];
  return [...comment, ...baseline].join(', or: ') || undefined;
}

/** The command that accepts these findings, and scans where they lie. */
export function tellBaseline({ moment, situation }: Refusal, findings: readonly Finding[]): string {
  const places = placesOf(findings);
  const ids = findings.length > MOST_IDS ? 'ID...' : findings.map(idOf).join(' ');
  return `pat-patrol baseline add ${ids} ${moment === 'commit' ? whereStaged(places, situation) : '--history'}`;
}

/** What only a passing index or a message holds has to be looked for in the files. */
function whereStaged(places: readonly Place[], situation: Situation): string {
  const { message, passingIndex } = situation;
  if (message !== undefined) return whereMessage(message.file, situation);
  if (!passingIndex && places.every(({ object }) => object !== undefined)) return '--staged';
  return typeFiles(places, situation) ?? typePath('', situation);
}

/** That of a linked worktree lies below another one, whose baseline would be taken. */
function whereMessage(file: string, situation: Situation): string {
  const baseline = isAbsolute(file) ? ` --baseline ${typePath(BASELINE_NAME, situation)}` : '';
  return `${typePath(file, situation)}${baseline}`;
}

export function tellWayAround(refusal: Refusal, refused: readonly Finding[] = []): string {
  const { moment, situation } = refusal;
  if (moment === 'receive') return 'ask whoever runs this server; --no-verify does not reach it';
  if (moment === 'range' || (refused.length > 0 && isOfFiles(refusal, refused)))
    return 'the same command with SKIP=ID in front, the id of this hook in .pre-commit-config.yaml';
  const { finish } = situation;
  return finish === undefined ? 'the same command with --no-verify' : nameFinish(finish, ' --no-verify');
}

/** The files of these places, ready to be typed; undefined when they are too many. */
function typeFiles(places: readonly Place[], situation: Situation): string | undefined {
  const files = [...new Set(places.map((place) => typePath(outerPath(place), situation)))];
  return files.length > MOST ? undefined : files.join(' ');
}

function placesOf(findings: readonly Finding[]): readonly Place[] {
  return findings.flatMap(({ places }) => places);
}
