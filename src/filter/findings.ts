import { type Confidence, isAtLeast } from '../core/confidence.ts';
import type { Finding, FindingHistory, Organization, OrganizationSource, Place } from '../core/finding.ts';
import { fingerprintOf } from '../core/fingerprint.ts';
import type { Match } from '../core/match.ts';
import { Secret } from '../core/secret.ts';

/** A match and its place, as a source gives them. */
interface Placed {
  readonly match: Match;
  readonly place: Place;
  readonly history?: FindingHistory;
}

/** Groups placed matches into findings: one per distinct token, places sorted and each once, so that the order of arrival does not show. */
export function toFindings(placed: readonly Placed[]): readonly Finding[] {
  const groups = new Map<string, Map<string, Placed>>();
  for (const one of placed) {
    const fingerprint = fingerprintOf(one.match.ruleId, one.match.token);
    const group = groups.get(fingerprint) ?? new Map<string, Placed>();
    groups.set(fingerprint, group);
    group.set(placeKey(one.place), one);
  }
  const findings = [...groups].map(([fingerprint, group]) =>
    toFinding(
      fingerprint,
      [...group.values()].toSorted((a, b) => comparePlaces(a.place, b.place)),
    ),
  );
  return findings.toSorted(compareFindings);
}

/** Post-processing is a list of small pure passes; this one drops what the user does not want to hear of. */
export function dropUnwanted(
  findings: readonly Finding[],
  minConfidence: Confidence,
  disabledRules: readonly string[],
): readonly Finding[] {
  return findings.filter(
    ({ confidence, ruleId }) => isAtLeast(confidence, minConfidence) && !disabledRules.includes(ruleId),
  );
}

/** `group`: never empty, sorted by place. Without a valid checksum the surroundings decide how sure a match is: the surest place counts. */
function toFinding(fingerprint: string, group: readonly Placed[]): Finding {
  const matches = group.map(({ match }) => match);
  const surest = matches.reduce((best, match) => (isAtLeast(best.confidence, match.confidence) ? best : match));
  const { ruleId, confidence, format, checksum, kind, issued, keyKind, provider, description, token } = surest;
  const organizations = organizationsOf(matches);
  // A match beside the objects knows of no history.
  const history = group.find((one) => one.history !== undefined)?.history;
  return {
    ruleId,
    confidence,
    format,
    checksum,
    kind,
    ...(issued === undefined ? {} : { issued }),
    ...(description === undefined ? {} : { description }),
    ...(keyKind === undefined ? {} : { keyKind }),
    ...(provider === undefined ? {} : { provider }),
    ...(organizations.length === 0 ? {} : { organizations }),
    secret: new Secret(token),
    fingerprint,
    places: group.map(({ place }) => place),
    ...(history === undefined ? {} : { history }),
  };
}

/** Those near any place, then those that the files name elsewhere. */
function organizationsOf(matches: readonly Match[]): readonly Organization[] {
  const near = matches.flatMap(({ organization }) => organization ?? []);
  const elsewhere = matches.flatMap(({ mentioned = [] }) => mentioned);
  return addOrganizations(addOrganizations([], near, 'near'), elsewhere, 'file');
}

/** `known` and after it the names that are new, in any case. */
export function addOrganizations(
  known: readonly Organization[],
  names: readonly string[],
  from: OrganizationSource,
): readonly Organization[] {
  const seen = new Set(known.map(({ name }) => name.toLowerCase()));
  const added = names.filter((name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
  return [...known, ...added.map((name) => ({ name, from }))];
}

function placeKey(place: Place): string {
  return [place.path, place.inner, place.line, place.column, place.blob, place.commit, place.object].join('\0');
}

function compareFindings(a: Finding, b: Finding): number {
  const sureness = Number(isAtLeast(b.confidence, a.confidence)) - Number(isAtLeast(a.confidence, b.confidence));
  return sureness || compareFirstPlaces(a, b) || compareText(a.fingerprint, b.fingerprint);
}

function compareFirstPlaces(a: Finding, b: Finding): number {
  const [first, second] = [a.places[0], b.places[0]];
  return first === undefined || second === undefined ? 0 : comparePlaces(first, second);
}

/** By path, line and column, then by object. */
export function comparePlaces(a: Place, b: Place): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.blob ?? '', b.blob ?? '') ||
    compareText(a.commit ?? '', b.commit ?? '') ||
    compareText(a.object ?? '', b.object ?? '') ||
    compareText(a.ref ?? '', b.ref ?? '')
  );
}

/** By code unit, so that no locale changes the order. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
