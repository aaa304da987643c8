// What is left for people to do about a leaked token, as a list to tick off with the commands that do it.
import { findCarrier } from '../core/carriers.ts';
import { escapeText } from '../core/escape.ts';
import type { Finding } from '../core/finding.ts';
import type { AuditEntry } from '../core/revocation.ts';
import { idOf, organizationsOf, revocationUrl } from './describe.ts';
import type { IncidentContext } from './incident-context.ts';
import { codeBlock, codeSpan } from './markdown.ts';
import { firstSeen } from './places.ts';

/** Days that Azure DevOps keeps its audit log. */
const KEPT = 90;
const DAY = 86_400_000;
const AZURE_DEVOPS = '499b84ac-1321-427f-aa17-267ca6975798';
const MOST_FILES = 30;

const INSTEAD =
  "Use a pipeline's own token or a workload identity; else a new token with fewer scopes and a few days to live, from a secret variable.";

/** Lines of Markdown. */
export function remainingSteps(finding: Finding, context: IncidentContext): readonly string[] {
  return [
    ...revokeStep(finding, context),
    ...auditStep(finding, context),
    ...usersSteps(finding),
    ...cleanStep(finding),
  ];
}

function revokeStep(finding: Finding, { record }: IncidentContext): readonly string[] {
  const last = record.at(-1);
  if (last?.event === 'confirmed')
    return [`- [x] revoke it: done, and seen to be refused on ${codeSpan(last.time.slice(0, 10))}`];
  const [organization] = organizationNames(finding, record);
  const page = organization === undefined ? '' : `, or its owner at ${revocationUrl(organization)}`;
  return [
    `- [ ] **revoke it first**: \`pat-patrol revoke ${idOf(finding)}\`${page}. Nothing below helps while it lives.`,
  ];
}

function organizationNames(finding: Finding, record: readonly AuditEntry[]): readonly string[] {
  const names = [...record.map(({ organization }) => organization), ...organizationsOf(finding)];
  return [...new Set(names)].filter((name) => /^[A-Za-z0-9][A-Za-z0-9-]{0,49}$/.test(name));
}

/** The log tells who did what, from where and by which kind of sign-in; which token it was it does not tell. */
function auditStep(finding: Finding, { record, now }: IncidentContext): readonly string[] {
  const organizations = organizationNames(finding, record);
  const first = Date.parse(finding.history?.introduced[0]?.date ?? firstSeen(finding.places)?.date ?? '');
  const oldest = now - KEPT * DAY;
  const start = new Date(first > oldest ? first : oldest).toISOString().slice(0, 19);
  const end = new Date(now).toISOString().slice(0, 19);
  const owner = record.findLast((entry) => entry.owner !== undefined)?.owner;
  const who = owner === undefined ? 'the owner' : codeSpan(owner);
  return [
    `- [ ] see what was done with it: the audit log of the organization keeps ${KEPT} days. It does not say which token was used: look for entries with \`actorUPN\` ${who}, an \`authenticationMechanism\` of personal access tokens, and an \`ipAddress\` or \`userAgent\` that is not the owner's. Uses of a token are not logged as such.`,
    ...(organizations.length > 0 ? organizations : ['ORGANIZATION']).flatMap((name) => [
      '',
      ...codeBlock(
        [
          `az rest --method get --resource ${AZURE_DEVOPS} --url "https://auditservice.dev.azure.com/${name}/_apis/audit/auditlog?startTime=${start}Z&endTime=${end}Z&skipAggregation=true&api-version=7.1-preview.1"`,
        ],
        'sh',
      ).map(indent),
      '',
    ]),
  ];
}

/** What stops working when the token dies, and what each kind of file should have instead. */
function usersSteps({ places }: Finding): readonly string[] {
  const files = new Map<string, Set<string>>();
  for (const { path, carrier = '' } of places)
    if (path !== '') files.set(carrier, (files.get(carrier) ?? new Set()).add(path));
  return [...files].map(([id, paths]) => {
    const carrier = findCarrier(id);
    const shown = [...paths].slice(0, MOST_FILES).map(codeSpan).join(', ');
    const what = carrier === undefined ? shown : `${shown} (${carrier.name})`;
    return `- [ ] feeds, pipelines and scripts that use ${what} stop working when the token dies. ${carrier?.advice ?? INSTEAD}`;
  });
}

/** Replacing needs nobody to type the token: its ends and its length are enough for a pattern. */
function cleanStep(finding: Finding): readonly string[] {
  const { places, history, secret, format } = finding;
  if (!places.some(({ blob, commit }) => blob !== undefined || commit !== undefined)) {
    return ['- [ ] take it out of the files above; for the past: `pat-patrol incident --history`'];
  }
  const refs = history === undefined ? [] : [...history.branches, ...history.tags];
  const which = refs.length === 0 ? '' : ` It is reached by ${refs.slice(0, MOST_FILES).map(codeSpan).join(', ')}.`;
  const [start = '', end = ''] = secret.redacted.split('…');
  const middle = format === 'legacy' ? '[a-z2-7]{44}' : '[A-Za-z0-9]{76}';
  const blobs = new Set(
    places
      .filter(({ encoding, inner }) => encoding.length > 0 || inner !== undefined)
      .flatMap(({ blob }) => blob ?? []),
  );
  const dropped = blobs.size === 0 ? '' : ' --strip-blobs-with-ids blobs.txt';
  const commands = [
    `echo 'regex:${start}${middle}${end}==>REVOKED' > replacements.txt`,
    ...(blobs.size === 0 ? [] : [`printf '%s\\n' ${[...blobs].slice(0, MOST_FILES).join(' ')} > blobs.txt`]),
    `git filter-repo --replace-text replacements.txt --replace-message replacements.txt${dropped}`,
    'git push --force --all URL && git push --force --tags URL',
  ];
  const encoded =
    blobs.size === 0 ? '' : ' Where it is encoded the pattern does not see it, so those files are dropped whole.';
  return [
    `- [ ] only then, and only if it is worth it, clean the history, in a fresh clone.${which}${encoded} All clones and forks must be made anew.`,
    '',
    ...codeBlock(commands.map(escapeText), 'sh').map(indent),
  ];
}

function indent(line: string): string {
  return line === '' ? '' : `  ${line}`;
}
