// What `pat-patrol revoke` shows: first the plan, with all that is known about each token, then what came of it.
import type { Finding } from '../core/finding.ts';
import type {
  Candidate,
  Confirmation,
  Left,
  Revocation,
  RevocationOutcome,
  RevocationStep,
} from '../core/revocation.ts';
import { wrapProse } from './columns.ts';
import { placeName } from './console-place.ts';
import type { Style } from './console-style.ts';
import { idOf } from './describe.ts';
import { firstSeen } from './places.ts';
import { formatNumber } from './quantity.ts';

const INDENT = '  ';
/** Columns of the words before facts. */
const LABEL = 8;
const MOST_CANDIDATES = 20;

export interface PlanLook {
  /** The page on which an organization's tokens are revoked by hand. */
  readonly link: (organization: string) => string;
  /** Where the access token came from, in words; undefined when there is none. */
  readonly from: string | undefined;
  readonly style: Style;
}

/** A block for each token, with an empty line between them. */
export function renderPlan(steps: readonly RevocationStep[], look: PlanLook): readonly string[] {
  return steps.flatMap((step) => [...renderStep(step, look), '']);
}

function renderStep(step: RevocationStep, look: PlanLook): readonly string[] {
  switch (step.kind) {
    case 'revoke':
      return renderRevocation(step, look);
    case 'confirm':
      return renderConfirmation(step, look.style);
    case 'gone':
      return [...headOf(step.finding, 'nothing to revoke', 'clean', look.style), ...prose(step.reason, look.style)];
    case 'left':
      return renderLeft(step, look);
  }
}

function renderRevocation(step: Revocation, { from, style }: PlanLook): readonly string[] {
  const { finding, organization, owner, authorizationId, match, way, by } = step;
  const until = step.validTo === undefined ? '' : `to ${step.validTo.slice(0, 10)}`;
  const facts = [step.displayName, until, step.scope].filter((text) => text !== undefined && text !== '').join(', ');
  const matched = match === 'hash' ? 'its hash is that of' : 'picked by you:';
  const through = way === 'administrator' ? 'Token Admin API' : 'PAT lifecycle API';
  return [
    ...headOf(finding, 'to be revoked', 'found', style),
    ...fact('leaked', sinceWhen(finding), style),
    ...fact('owner', [owner ?? 'not known', organization].filter((text) => text !== '').join(', in '), style),
    ...fact('name', facts, style),
    ...fact('match', `${matched} authorization ${authorizationId}`, style),
    ...fact('way', `${through}, as ${by}${from === undefined ? '' : ` (${from})`}`, style),
    ...fact('effect', 'at once, cannot be undone; what uses the token stops working', style),
  ];
}

function renderConfirmation({ finding, organization }: Confirmation, style: Style): readonly string[] {
  const where = organization === '' ? '' : `${organization}: `;
  const text = `${where}the record says that it was sent for revoking; it is only asked again`;
  return [...headOf(finding, 'to be confirmed', 'attention', style), ...prose(text, style)];
}

function renderLeft(step: Left, { link, style }: PlanLook): readonly string[] {
  const { finding, organization, owner, reason, candidates } = step;
  const head = headOf(finding, step.isError ? 'cannot be revoked' : 'left to its owner', 'attention', style);
  const lines = [...head, ...prose(reason, style)];
  if (finding.verdict?.status !== 'live' || organization === undefined) return lines;
  const issued = finding.issued === undefined ? 'it' : `the one made in ${finding.issued}`;
  return [
    ...lines,
    ...prose(
      `by hand: ${owner ?? 'its owner'} signs in to ${link(organization)}, chooses ${issued} and then Revoke`,
      style,
    ),
    ...renderCandidates(finding, candidates, style),
  ];
}

function renderCandidates(finding: Finding, candidates: readonly Candidate[], style: Style): readonly string[] {
  if (candidates.length === 0) return [];
  const rest = candidates.length - MOST_CANDIDATES;
  return [
    ...prose('which of your active tokens it is the service does not say; it is one of these:', style),
    ...candidates.slice(0, MOST_CANDIDATES).flatMap(({ authorizationId, displayName, validFrom, scope, sameMonth }) => {
      const made = `made ${validFrom.slice(0, 10)}${sameMonth ? ', the month of this one' : ''}`;
      return [
        `${INDENT}${INDENT}${style.show(authorizationId)}`,
        ...wrapProse(style.show(`${displayName}, ${made}, ${scope}`), style.width, INDENT.repeat(3)),
      ];
    }),
    ...(rest > 0 ? [`${INDENT}${INDENT}${style.glyphs.cut} and ${formatNumber(rest)} more`] : []),
    ...prose(`if you know which: pat-patrol revoke ${idOf(finding)} --pick AUTHORIZATION`, style),
  ];
}

/** Whether it is dead, and why it is believed to be. */
export function renderOutcome({ finding, status, reason }: RevocationOutcome, style: Style): readonly string[] {
  return [
    ...headOf(finding, WORDS[status], status === 'revoked' ? 'clean' : 'attention', style),
    ...prose(reason, style),
    '',
  ];
}

const WORDS = {
  failed: 'failed',
  unconfirmed: 'not confirmed',
  left: 'left',
  revoked: 'revoked',
  gone: 'dead already',
} as const;

/** `1 left, 2 revoked`. */
export function renderOutcomes(outcomes: readonly RevocationOutcome[], style: Style): string {
  const counts = (['failed', 'unconfirmed', 'left', 'revoked', 'gone'] as const)
    .map((status) => ({ status, count: outcomes.filter((outcome) => outcome.status === status).length }))
    .filter(({ count }) => count > 0);
  const text = counts.map(({ status, count }) => `${formatNumber(count)} ${WORDS[status]}`).join(', ');
  const isDone = counts.every(({ status }) => status === 'revoked' || status === 'gone');
  return style.bold(
    (isDone ? style.green : style.yellow)(
      `${isDone ? style.glyphs.clean : style.glyphs.attention} ${text || 'no tokens'}`,
    ),
  );
}

type Mark = 'found' | 'clean' | 'attention';

function headOf(finding: Finding, what: string, mark: Mark, style: Style): readonly string[] {
  const { secret, places } = finding;
  const color = { found: style.red, clean: style.green, attention: style.yellow }[mark];
  const more = places.length > 1 ? ` and ${formatNumber(places.length - 1)} more` : '';
  return [
    style.bold(color(`${style.glyphs[mark]} ${style.show(secret.redacted)}  ${what}`)) +
      style.dim(`  id ${idOf(finding)}`),
    ...places.slice(0, 1).map((place) => `${INDENT}${placeName(place, style)}${more}`),
  ];
}

function sinceWhen({ history, places }: Finding): string {
  const first = history?.introduced[0] ?? firstSeen(places);
  if (first?.date === undefined) return 'since when is not known here; with --history it is';
  const earlier = first.orEarlier === true ? ' or earlier' : '';
  return `since ${first.date.slice(0, 10)}${earlier}, commit ${first.commit?.slice(0, 10) ?? ''}`;
}

function fact(label: string, text: string, style: Style): readonly string[] {
  if (text === '') return [];
  const indent = ' '.repeat(INDENT.length + LABEL);
  return wrapProse(style.show(text), style.width, indent, `${INDENT}${label.padEnd(LABEL)}`);
}

function prose(text: string, style: Style): readonly string[] {
  return wrapProse(style.show(text), style.width, INDENT);
}
