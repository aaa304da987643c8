// What a hook says to whoever it stopped: what, where, and the next step, which depends on how far the token has come.

import type { FailOn } from '../core/confidence.ts';
import { escapeText } from '../core/escape.ts';
import type { Finding, Place } from '../core/finding.ts';
import type { Problem } from '../core/problem.ts';
import { idOf, placeText, shortObjectId } from '../report/describe.ts';
import { formatCount } from '../report/quantity.ts';
import type { HookName, Moment } from './hook-name.ts';
import type { Judgement } from './judge.ts';
import { isAzure, isOfFiles, tellAcceptance, tellBaseline, tellNext, tellWayAround } from './next-step.ts';
import type { Situation } from './situation.ts';

export interface HookStory {
  readonly hook: HookName;
  readonly moment: Moment;
  /** Foreign text. */
  readonly remote: string | undefined;
  readonly judgement: Judgement;
  readonly situation: Situation;
  readonly problems: readonly Problem[];
  /** Whether what could not be read lets the commit pass. */
  readonly failOpen: boolean;
  readonly failOn: FailOn;
  /** The configuration that left tokens out. Foreign text. */
  readonly configFile: string | undefined;
}

/** How the words look on this terminal. */
export interface Looks {
  readonly found: string;
  readonly attention: string;
  readonly strong: (text: string) => string;
  /** Foreign or masked text, made fit to be shown. */
  readonly show: (text: string) => string;
}

/** Tokens, problems and commits that are named one by one. */
const MOST = 10;
const MOST_COMMITS = 4;

/** Lines without their line feeds; none when there is nothing to say. */
export function tellHook(story: HookStory, looks: Looks): readonly string[] {
  return [...tellRefused(story, looks), ...tellWarnings(story, looks), ...tellProblems(story, looks)];
}

function tellRefused(story: HookStory, looks: Looks): readonly string[] {
  const { refused } = story.judgement;
  if (refused.length === 0) return [];
  const acceptance = tellAcceptance(story, refused);
  return [
    looks.strong(`${looks.found} ${headline(story, nameSecrets(refused), looks)}`),
    ...tellTokens(refused, looks, tellAll(story)),
    ...tellFramework(story, looks),
    `  next: ${tellNext(story, refused)}`,
    ...(acceptance === undefined ? [] : [`  not a secret? ${acceptance}`]),
    `  wrong all the same? ${tellWayAround(story, refused)}`,
  ];
}

function nameSecrets(findings: readonly Finding[]): string {
  return formatCount(findings.length, findings.every(isAzure) ? 'Azure DevOps token' : 'secret');
}

function headline(story: HookStory, tokens: string, { show }: Looks): string {
  const { hook, moment, remote } = story;
  if (moment === 'receive') return `pat-patrol refused this push: it holds ${tokens}`;
  if (isOfFiles(story, story.judgement.refused)) return `pat-patrol: these files hold ${tokens}`;
  if (moment === 'range') return `pat-patrol: these commits add ${tokens}`;
  if (moment === 'push') {
    const target = remote === undefined ? '' : ` to ${show(remote)}`;
    return `pat-patrol stopped this push${target}: it would send ${tokens}`;
  }
  const where = hook === 'commit-msg' ? 'its message holds' : 'it would add';
  return `pat-patrol stopped this ${hook === 'pre-merge-commit' ? 'merge' : 'commit'}: ${where} ${tokens}`;
}

/** What was looked at and is perhaps not pushed. */
function tellFramework({ moment, remote, situation }: HookStory, { show }: Looks): readonly string[] {
  if (moment !== 'push' || !situation.framework) return [];
  return [
    `  pre-commit tells of one branch of a push: all that ${show(remote ?? 'it')} does not have were looked at`,
    '  to go by what git pushes: pat-patrol install --hook pre-push',
  ];
}

/** Behind the number of tokens that are not named. */
function tellAll({ moment, situation }: HookStory): string {
  return moment === 'commit' && !situation.passingIndex ? ': pat-patrol scan --staged' : '';
}

function tellTokens(findings: readonly Finding[], looks: Looks, all = ''): readonly string[] {
  const lines = findings.slice(0, MOST).map((finding) => `  ${tellToken(finding, looks)}`);
  if (findings.length > MOST) lines.push(`  and ${formatCount(findings.length - MOST, 'more token')}${all}`);
  return lines;
}

/** `ci/deploy.yml:4:29  GM6I…2pVy  certain, issued 2026-05  id 7c4e9a01b2d3  in bb7c0ff123`. */
function tellToken(finding: Finding, { show }: Looks): string {
  const [first] = finding.places;
  const { confidence, issued, secret, ruleId } = finding;
  const age = issued === undefined ? '' : `, issued ${issued}`;
  const paths = new Set(finding.places.map((place) => place.path));
  const others = paths.size > 1 ? ` and ${formatCount(paths.size - 1, 'more file')}` : '';
  const commits = commitsOf([finding]);
  return [
    `${first === undefined ? '' : placeText(first, show)}${others}`,
    show(secret.redacted),
    isAzure(finding) ? `${confidence}${age}` : `${confidence}, rule ${show(ruleId)}`,
    `id ${idOf(finding)}`,
    ...(commits.length === 0 ? [] : [`in ${nameCommits(commits)}`]),
  ].join('  ');
}

function commitsOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ places }) => places.flatMap(({ commit }: Place) => commit ?? [])))];
}

function nameCommits(commits: readonly string[]): string {
  const named = commits.slice(0, MOST_COMMITS).map(shortObjectId).join(', ');
  const more = commits.length > MOST_COMMITS ? ` and ${commits.length - MOST_COMMITS} more` : '';
  return `${commits.length === 1 ? 'commit' : 'commits'} ${named}${more}`;
}

function tellWarnings(story: HookStory, looks: Looks): readonly string[] {
  const { judgement, configFile, moment, failOn, situation } = story;
  // When somebody reads this the commit is made, and its index holds nothing new.
  const later = { moment, situation: { ...situation, passingIndex: true } };
  const { doubtful, held, accepted, leftOut } = judgement;
  const lines: string[] = [];
  if (doubtful.length > 0) {
    const why = failOn === 'never' ? 'this, for nothing is to be refused (fail-on never)' : 'what is less sure';
    lines.push(`${looks.attention} pat-patrol let pass ${why}:`, ...tellTokens(doubtful, looks));
  }
  if (held.length > 0) {
    const what = {
      commit: 'this commit changes',
      range: 'these commits change',
      push: 'this push changes',
      receive: 'this push changes',
    };
    lines.push(
      `${looks.attention} pat-patrol: ${formatCount(held.length, 'token')} in what ${what[moment]}, there before and not added by it:`,
      ...tellTokens(held, looks),
      `  revoke what is live, or accept it: ${tellBaseline(later, held)}`,
    );
  }
  if (accepted > 0) {
    const tokens = formatCount(accepted, 'token');
    lines.push(`${looks.attention} pat-patrol: ${tokens} accepted by a comment or the baseline`);
  }
  if (leftOut > 0 && configFile !== undefined)
    lines.push(`${looks.attention} pat-patrol: ${formatCount(leftOut, 'token')} left out by ${looks.show(configFile)}`);
  return lines;
}

function tellProblems(story: HookStory, looks: Looks): readonly string[] {
  const { problems, failOpen, hook } = story;
  if (problems.length === 0) return [];
  const lines = problems.slice(0, MOST).map(({ where, message }) => `  ${escapeText(`${where}: ${message}`)}`);
  if (problems.length > MOST) lines.push(`  and ${formatCount(problems.length - MOST, 'more problem')}`);
  return [
    looks.strong(`${looks.attention} pat-patrol could not read everything that ${hook} is about:`),
    ...lines,
    failOpen ? '  let through all the same: --fail-open' : `  so it does not let it through; ${tellWayThrough(story)}`,
  ];
}

/** How what cannot be read goes through all the same. A server goes by no configuration. */
function tellWayThrough(story: HookStory): string {
  const once = `once: ${tellWayAround(story)}`;
  const always = 'always: pat-patrol install --fail-open';
  if (story.moment === 'receive') return tellWayAround(story);
  const archives = story.problems.some(({ object }) => object !== undefined);
  return [...(archives ? ['leave archives closed: archives: false in .pat-patrol.yml'] : []), once, always].join('; ');
}
