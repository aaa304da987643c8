// One block of the console report: a token and its places.
import type { Finding } from '../core/finding.ts';
import type { Rule } from '../core/rule.ts';
import { columnsOf, wrapProse } from './columns.ts';
import { renderVerdict } from './console-verdict.ts';
import { renderFrame } from './console-frame.ts';
import { encodingNote, placeName, SHOWN_PLACES } from './console-place.ts';
import { renderProvenance } from './console-provenance.ts';
import type { Style } from './console-style.ts';
import type { RenderContext } from './context.ts';
import { carrierOf, describeToken, idOf, organizationsOf, originOf, revocationUrl } from './describe.ts';
import { countPlaces, firstSeen } from './places.ts';
import { formatCount } from './quantity.ts';

const INDENT = '  ';
const SHOWN_ORGANIZATIONS = 5;
const UNREASONED =
  'pat-patrol:allow does not count here: it needs a comment of its own behind the token, or alone on the line before, with a reason';

/** The lines of a block, without an empty line around it. */
export function renderFinding(finding: Finding, context: RenderContext, style: Style): readonly string[] {
  const rule = context.verbose ? context.rules.find(({ id }) => id === finding.ruleId) : undefined;
  return [
    ...renderHeading(finding, style),
    ...renderPlaces(finding, context, style),
    ...renderAdvice(finding, rule, style),
  ];
}

/** A finding on one line, for lists. */
export function renderFindingLine(finding: Finding, style: Style): string {
  const [place] = finding.places;
  const where = place === undefined ? '' : `  ${placeName(place, style)}`;
  return `${style.show(finding.secret.redacted)}${where}  ${finding.confidence}, id ${idOf(finding)}`;
}

function renderHeading(finding: Finding, style: Style): readonly string[] {
  const { confidence, secret } = finding;
  const color = style.sure(confidence);
  const head = `${confidence === 'possible' ? '?' : style.glyphs.found} ${style.show(secret.redacted)}  ${confidence.padEnd(8)}  `;
  const [first = '', ...rest] = wrapProse(describeToken(finding), style.width - columnsOf(head), '');
  return [`${style.bold(color(head))}${first}`, ...rest.map((line) => ' '.repeat(columnsOf(head)) + line)];
}

function renderPlaces(finding: Finding, context: RenderContext, style: Style): readonly string[] {
  const { confidence, places } = finding;
  const isHistory = places.some(({ commit, reachable, atHead }) => (commit ?? reachable ?? atHead) !== undefined);
  const [first] = places;
  // A place that is still in the files can be opened, so it comes first; else the one that brought the token in.
  const top = isHistory ? (places.find(({ atHead }) => atHead) ?? firstSeen(places) ?? first) : first;
  if (top === undefined) return [];
  const head = [`${INDENT}${placeName(top, style)}${encodingNote(top, style)}`, ...renderFrame(top, confidence, style)];
  if (isHistory) return [...head, ...renderProvenance(finding, top, context, style)];
  const shown = places.slice(1, context.allPlaces ? undefined : SHOWN_PLACES);
  const rest = places.length - 1 - shown.length;
  const unlisted = countPlaces(places) - places.length;
  return [
    ...head,
    ...shown.map((place) => `${INDENT}${placeName(place, style)}${encodingNote(place, style)}`),
    ...(rest > 0 ? [INDENT + style.dim(`${style.glyphs.cut} ${formatCount(rest, 'more place')}: --all-places`)] : []),
    ...(unlisted > 0
      ? [INDENT + style.dim(`${style.glyphs.cut} ${formatCount(unlisted, 'more place')}: counted, not listed`)]
      : []),
  ];
}

function renderAdvice(finding: Finding, rule: Rule | undefined, style: Style): readonly string[] {
  const prose = (text: string) => wrapProse(text, style.width, INDENT);
  const organizations = organizationsOf(finding).slice(0, SHOWN_ORGANIZATIONS);
  const named = (name: string) => style.show(name) + originOf(finding, name);
  const carrier = carrierOf(finding);
  const facts = [...(finding.format === 'custom' ? [`rule ${style.show(finding.ruleId)}`] : []), `id ${idOf(finding)}`];
  if (organizations.length > 0) facts.unshift(`org ${organizations.map(named).join(', ')}`);
  if (carrier !== undefined) facts.unshift(`in ${carrier.name}`);
  const revoke = finding.confidence === 'certain' ? 'revoke it' : 'if it is a token, revoke it';
  const where =
    organizations.length === 0
      ? 'in Azure DevOps under User settings, Personal access tokens'
      : `at ${organizations.map(revocationUrl).join(' ')}`;
  return [
    ...(finding.places.some(({ allowed }) => allowed === '') ? prose(UNREASONED).map(style.yellow) : []),
    ...renderVerdict(finding, style),
    ...prose(facts.join(` ${style.glyphs.dot} `)).map(style.dim),
    ...(finding.format === 'custom' ? [] : prose(`${revoke} ${style.show(where)}`)),
    ...(carrier === undefined ? [] : prose(style.show(`then: ${carrier.advice}`))),
    ...(rule === undefined ? [] : prose(style.show(`${rule.id}: ${rule.remediation}`))),
  ];
}
