// An incident report for one token, in Markdown: what is known, what was done, and what is left for people to do. Foreign text stands in code
// spans only, where Markdown means nothing.
import { escapeText } from '../core/escape.ts';
import type { Finding, FindingHistory, Place } from '../core/finding.ts';
import type { AuditEntry } from '../core/revocation.ts';
import { describeToken, idOf, organizationsOf, placeText } from './describe.ts';
import type { IncidentContext } from './incident-context.ts';
import { remainingSteps } from './incident-steps.ts';
import { codeSpan } from './markdown.ts';
import { firstSeen } from './places.ts';
import { formatNumber } from './quantity.ts';

const MOST_PLACES = 50;
const MOST_NAMES = 20;

/** Ends with a line break. */
export function renderIncident(finding: Finding, context: IncidentContext): string {
  const sections = [
    [`# Leaked Azure DevOps token ${codeSpan(finding.secret.redacted)}`],
    ['## What', ...whatLines(finding, context)],
    ['## Where', ...whereLines(finding)],
    ['## Since when', ...sinceLines(finding)],
    ['## Who could read it', ...readerLines(finding, context)],
    ['## What was done', ...doneLines(context)],
    ['## What remains', ...remainingSteps(finding, context)],
  ];
  return `${sections.map(([head, ...lines]) => [head, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n')).join('\n\n')}\n`;
}

function whatLines(finding: Finding, { record, now }: IncidentContext): readonly string[] {
  const organizations = new Set([...record.map(({ organization }) => organization), ...organizationsOf(finding)]);
  organizations.delete('');
  const owner = record.findLast((entry) => entry.owner !== undefined)?.owner;
  return [
    `- ${describeToken(finding)}; ${finding.confidence}`,
    `- id ${codeSpan(idOf(finding))}, for \`pat-patrol verify\` and \`pat-patrol revoke\``,
    ...(organizations.size === 0 ? [] : [`- organization: ${nameAll([...organizations])}`]),
    ...(owner === undefined ? [] : [`- owner: ${codeSpan(owner)}`]),
    `- this report was written on ${day(new Date(now).toISOString())}`,
  ];
}

function whereLines({ places }: Finding): readonly string[] {
  const rest = places.length - MOST_PLACES;
  return [
    ...places.slice(0, MOST_PLACES).map((place) => `- ${codeSpan(placeText(place, escapeText))}${detailOf(place)}`),
    ...(rest > 0 ? [`- and ${formatNumber(rest)} more: \`pat-patrol scan --all-places\``] : []),
  ];
}

function detailOf({ encoding, commit, date, author }: Place): string {
  const parts = [
    ...(encoding.length === 0 ? [] : [encoding.join(' in ')]),
    ...(commit === undefined ? [] : [`commit ${codeSpan(commit.slice(0, 10))}`]),
    ...(date === undefined ? [] : [day(date)]),
    ...(author === undefined ? [] : [`by ${codeSpan(author)}`]),
  ];
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}

function sinceLines({ history, places }: Finding): readonly string[] {
  const first = history?.introduced[0] ?? firstSeen(places);
  if (first?.date === undefined)
    return [
      history === undefined
        ? '- not known from these files: `pat-patrol incident --history` knows'
        : '- not known: no commit that is here brought it in',
    ];
  const earlier = first.orEarlier === true ? ' or earlier (the history here is shallow)' : '';
  const removed = history?.removed.at(-1);
  return [
    `- in since ${day(first.date)}${earlier}, commit ${codeSpan((first.commit ?? '').slice(0, 10))}${byWhom(first.author)}`,
    ...(removed?.date === undefined
      ? []
      : [
          `- taken out of the last file on ${day(removed.date)}, commit ${codeSpan(removed.commit.slice(0, 10))}${byWhom(removed.author)}; the history still has it`,
        ]),
  ];
}

function byWhom(author: string | undefined): string {
  return author === undefined ? '' : ` by ${codeSpan(author)}`;
}

function readerLines({ history }: Finding, { repository }: IncidentContext): readonly string[] {
  if (repository === undefined) return ['- whoever can read these files, and every copy and backup of them'];
  const remote = repository.remoteUrl;
  const place = remote === undefined ? 'this repository' : codeSpan(remote);
  return [
    pushedLine(history, place),
    ...(history === undefined || history.branches.length + history.tags.length + history.remotes.length === 0
      ? []
      : [`- reached by ${refsOf(history)}`]),
    '- forks, mirrors, build agents, artifacts and backups that were made since',
  ];
}

function pushedLine(history: FindingHistory | undefined, place: string): string {
  // Git keeps no record of where tags came from or went.
  if (history?.pushed === 'unknown' && history.tags.length > 0)
    return `- no remote-tracking branch has it, but a tag has, and those may have come from elsewhere or gone there: count it as pushed`;
  if (history?.pushed === 'no')
    return `- no remote-tracking branch has it: as far as git knows it has not left this clone of ${place}`;
  const known = history?.pushed === 'yes' ? 'it was pushed: ' : 'if it was pushed: ';
  return `- ${known}whoever can read ${place}, and everybody who has cloned or fetched it since`;
}

function refsOf({ branches, tags, remotes }: FindingHistory): string {
  const named = [...branches, ...tags, ...remotes];
  return nameAll(named);
}

function nameAll(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).map(codeSpan).join(', ');
  return rest > 0 ? `${shown} and ${formatNumber(rest)} more` : shown;
}

const WORDS: Readonly<Record<AuditEntry['event'], string>> = {
  intent: 'about to be revoked',
  done: 'Azure DevOps said that it is revoked',
  failed: 'could not be revoked',
  confirmed: 'asked again: not accepted any more',
  unconfirmed: 'asked again, and not known to be refused',
};

function doneLines({ record }: IncidentContext): readonly string[] {
  if (record.length === 0) return ['- nothing that is recorded here'];
  return record.map(({ time, event, organization, by, authorizationId, match, detail }) => {
    const parts = [
      WORDS[event],
      ...(organization === '' ? [] : [`in ${codeSpan(organization)}`]),
      ...(authorizationId === undefined
        ? []
        : [
            `authorization ${codeSpan(authorizationId)} (${match === 'picked' ? 'picked by a person' : 'matched by hash'})`,
          ]),
      ...(by === undefined ? [] : [`by ${codeSpan(by)}`]),
      ...(detail === undefined ? [] : [codeSpan(detail)]),
    ];
    return `- ${codeSpan(time)} ${parts.join(', ')}`;
  });
}

function day(date: string): string {
  return codeSpan(date.slice(0, 10));
}
