import { type Confidence, isAtLeast } from '../core/confidence.ts';
import type { Finding, FindingHistory, Place } from '../core/finding.ts';
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
  const groups = new Map<string, Group>();
  for (const { match, place, history } of placed) {
    const fingerprint = fingerprintOf(match.ruleId, match.token);
    const group = groups.get(fingerprint) ?? { match, history, places: new Map<string, Place>() };
    // A match beside the objects knows of no history.
    groups.set(fingerprint, { ...group, history: group.history ?? history });
    group.places.set(placeKey(place), place);
  }
  const findings = [...groups].map(([fingerprint, group]) => toFinding(fingerprint, group));
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

interface Group {
  readonly match: Match;
  readonly history: FindingHistory | undefined;
  readonly places: Map<string, Place>;
}

function toFinding(fingerprint: string, { match, history, places }: Group): Finding {
  const { ruleId, confidence, format, checksum, kind, issued, description, token } = match;
  const facts = {
    ruleId,
    confidence,
    format,
    checksum,
    kind,
    ...(issued === undefined ? {} : { issued }),
    ...(description === undefined ? {} : { description }),
  };
  return {
    ...facts,
    secret: new Secret(token),
    fingerprint,
    places: [...places.values()].toSorted(comparePlaces),
    ...(history === undefined ? {} : { history }),
  };
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

function comparePlaces(a: Place, b: Place): number {
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
