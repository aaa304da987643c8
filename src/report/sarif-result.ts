// One SARIF result: a token in a file. Code scanning looks at the first location of a result only, so every file gets its own.
import type { Location, LogicalLocation, PropertyBag, Result, Suppression as SarifSuppression } from 'sarif';
import { type Finding, outerPath, type Place, type Suppression } from '../core/finding.ts';
import type { Rule } from '../core/rule.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { carrierOf, describeToken, idOf, objectName, revocationUrl } from './describe.ts';
import { escapeText, maskTokens } from '../core/escape.ts';
import { countPlaces, type FilePlaces } from './places.ts';
import { formatCount } from './quantity.ts';
import { artifactOf } from './sarif-uri.ts';

const NAMED_ORGANIZATIONS = 5;

/** `rules` in the order of the run's descriptors. */
export function toResult(file: FilePlaces, report: ScanReport, rules: readonly Rule[]): Result {
  const { finding, places } = file;
  const ruleIndex = rules.findIndex(({ id }) => id === finding.ruleId);
  const rule = rules[ruleIndex];
  const [place] = places;
  return {
    ruleId: finding.ruleId,
    ...(rule === undefined ? {} : { ruleIndex, level: rule.level }),
    message: { text: describeResult(file) },
    locations: [toLocation(place, report)],
    partialFingerprints: {
      ...(place.lineHash === undefined ? {} : { primaryLocationLineHash: place.lineHash }),
      'patPatrol/v1': finding.fingerprint,
    },
    ...(finding.suppression === undefined ? {} : { suppressions: [toSuppression(finding.suppression)] }),
    properties: describeProperties(finding, place),
  };
}

function toSuppression({ kind, reason }: Suppression): SarifSuppression {
  return {
    kind: kind === 'inline' ? 'inSource' : 'external',
    ...(reason === undefined ? {} : { justification: messageText(reason) }),
  };
}

/** Foreign text for a message: SARIF reads `[text](target)` as a link. */
export function messageText(text: string): string {
  return escapeText(text).replaceAll(/[[\]]/g, '\\$&');
}

/** The first sentence is all that narrow views show, so it stands alone and holds nothing of the token. */
function describeResult({ finding, places, organizations }: FilePlaces): string {
  const [organization] = organizations;
  const carrier = carrierOf({ ...finding, places });
  const [{ encoding, inner, line }] = places;
  const facts = [
    `It is ${finding.secret.redacted}, id ${idOf(finding)}`,
    ...(carrier === undefined ? [] : [`in ${carrier.name}`]),
    ...(encoding.length === 0 ? [] : [`encoded as ${encoding.join(' > ')}`]),
    ...(inner === undefined ? [] : [`in line ${line} of ${messageText(inner)} inside this archive`]),
    ...(places.length === 1
      ? []
      : [
          `in ${formatCount(countPlaces(places), 'place')} of ${places[0].path === '' ? objectName(places[0], messageText) : 'this file'}`,
        ]),
    ...(organization === undefined
      ? []
      : [`near the organization ${organizations.slice(0, NAMED_ORGANIZATIONS).map(messageText).join(', ')}`]),
  ];
  if (finding.description !== undefined)
    return `${messageText(finding.description)}. ${facts.join(', ')}. Revoke it where it was made, then take it out of the file.`;
  const subject = finding.confidence === 'certain' ? 'This is an' : 'This';
  const where = organization === undefined ? 'in Azure DevOps' : `at ${revocationUrl(organization)}`;
  const revoke = finding.confidence === 'certain' ? 'Revoke it' : 'If it is a token, revoke it';
  const advice = `${revoke} ${where}, then take it out of the file.${carrier === undefined ? '' : ` ${carrier.advice}`}`;
  return `${subject} ${describeToken(finding)}. ${facts.join(', ')}. ${describeVerdict(finding)}${advice}`;
}

/** A sentence, when somebody was asked. The owner is not named. */
function describeVerdict({ verdict }: Finding): string {
  if (verdict === undefined) return '';
  return `${verdict.status === 'live' ? 'It is live' : `Verdict: ${verdict.status}`} (${messageText(verdict.reason)}). `;
}

function toLocation(place: Place, report: ScanReport): Location {
  const { line, column, endLine, endColumn, inner } = place;
  const logical = toLogicalLocation(place);
  // Lines inside an archive are none of the file that the repository has.
  const region = inner === undefined ? { startLine: line, startColumn: column, endLine, endColumn } : { startLine: 1 };
  return {
    physicalLocation: { artifactLocation: artifactOf(outerPath(place), report), region },
    ...(logical === undefined ? {} : { logicalLocations: [logical] }),
  };
}

/** The commit that brought the place in, or the object where no commit or no path is known. */
function toLogicalLocation(place: Place): LogicalLocation | undefined {
  const { path, commit, blob, object, inner, line } = place;
  if (inner !== undefined && commit === undefined) {
    const name = maskTokens(inner);
    const archive = path === '' ? objectName(place) : maskTokens(outerPath(place));
    return { kind: 'resource', name, fullyQualifiedName: `${archive}!${name}:${line}` };
  }
  if (commit !== undefined) {
    return { kind: 'commit', name: commit, fullyQualifiedName: path === '' ? commit : `${commit}:${maskTokens(path)}` };
  }
  if (path !== '') return undefined;
  const name = blob ?? objectName(place);
  return { kind: object ?? 'object', name, fullyQualifiedName: name };
}

/** No author: SARIF files go to places where names of people do not belong. */
function describeProperties(finding: Finding, place: Place): PropertyBag {
  const { confidence, checksum, format, kind, issued, keyKind, organizations, verdict } = finding;
  const { atHead, blob, carrier, commit, date, encoding, inner, line, column, reachable } = place;
  const all = {
    confidence,
    checksum,
    format,
    kind,
    issued,
    keyKind,
    organizations: organizations?.map(({ name, from }) => ({ name: maskTokens(name), from })),
    carrier,
    encoding,
    blob,
    commit,
    commitDate: date,
    inHead: atHead,
    ...(inner === undefined ? {} : { inner: maskTokens(inner), innerLine: line, innerColumn: column }),
    reachable,
    verdict: verdict?.status,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
