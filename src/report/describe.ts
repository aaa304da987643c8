// What people are told about a token: shared by the console and SARIF, so that both say the same.
import { type Carrier, findCarrier } from '../core/carriers.ts';
import type { Finding, OrganizationSource, Place } from '../core/finding.ts';
import { escapeText, maskTokens } from '../core/escape.ts';

/** How many digits of the fingerprint commands take. */
const ID_DIGITS = 12;
/** How many digits of an object id people need to recognize it. */
const OBJECT_DIGITS = 10;

/** The id that commands take. */
export function idOf(finding: Finding): string {
  return finding.fingerprint.slice(0, ID_DIGITS);
}

export function shortObjectId(id: string): string {
  return id.slice(0, OBJECT_DIGITS);
}

/** `Azure DevOps token, issued 2026-05, user`: as sure as the finding is. */
export function describeToken(finding: Finding): string {
  const { confidence, checksum, format, issued, kind, keyKind, description } = finding;
  if (description !== undefined) return escapeText(description);
  const facts = ['Azure DevOps token'];
  if (confidence === 'likely') facts[0] = 'looks like an Azure DevOps token';
  if (confidence === 'possible') facts[0] = 'could be an Azure DevOps token';
  if (format === 'legacy') facts.push('old format');
  if (checksum === 'invalid') facts.push('checksum does not match');
  if (issued !== undefined) facts.push(`issued ${issued}`);
  if (kind !== 'unknown') facts.push(kind);
  if (keyKind === 'derived') facts.push('a key derived from a token');
  if (keyKind === 'hash') facts.push('the hash of a token');
  return facts.join(', ');
}

/** The organizations named near any place of the token, each once, in the order of the places; where there is none, the most probable one. */
export function organizationsOf({ places, organizations = [] }: Finding): readonly string[] {
  const near = [...new Set(places.flatMap(({ organization }) => organization ?? []))];
  return near.length > 0 ? near : organizations.slice(0, 1).map(({ name }) => name);
}

/** How an organization is known, in brackets behind its name; nothing to say where the token's own line names it. */
export function originOf(finding: Finding, organization: string): string {
  if (isOnSameLine(finding, organization)) return '';
  const from = finding.organizations?.find(({ name }) => name === organization)?.from ?? 'near';
  return ` (${ORIGINS[from]})`;
}

const ORIGINS: Readonly<Record<OrganizationSource, string>> = {
  near: 'named nearby',
  file: 'named in the file',
  remote: 'by the git remote',
  config: 'by the configuration of packages or pipelines',
};

/** What carries the token in the first place where that is known. */
export function carrierOf({ places }: Finding): Carrier | undefined {
  return places.flatMap(({ carrier }) => (carrier === undefined ? [] : (findCarrier(carrier) ?? [])))[0];
}

/** What to do about the token, as it fits what carries it. One or two sentences. */
export function adviceFor(finding: Finding): string {
  if (finding.description !== undefined) return 'Revoke it where it was made, then take it out of the file.';
  const revoke = finding.confidence === 'certain' ? 'Revoke it' : 'If it is a token, revoke it';
  const [organization] = organizationsOf(finding);
  const where =
    organization === undefined
      ? 'in Azure DevOps under User settings, Personal access tokens'
      : `at ${revocationUrl(organization)}`;
  const carrier = carrierOf(finding);
  return `${revoke} ${where}.${carrier === undefined ? '' : ` ${carrier.advice}`}`;
}

/** `, live` behind the confidence; nothing when nobody was asked. */
export function verdictNote({ verdict }: Finding): string {
  return verdict === undefined ? '' : `, ${verdict.status}`;
}

/** The page on which its owner revokes a token. */
export function revocationUrl(organization: string): string {
  const name = maskTokens(organization).replaceAll(/\p{Cs}/gu, '\ufffd');
  return `https://dev.azure.com/${encodeURIComponent(name)}/_usersSettings/tokens`;
}

/** Foreign text made fit to be shown. */
type Show = (text: string) => string;

/** `src/a.yml:3:14`, clickable in terminals and editors; `message of commit 123f179abc, 3:14` where no path says more. */
export function placeText(place: Place, show: Show = escapeText): string {
  const { path, object, line, column, inner } = place;
  if (object === 'tree') return `name of ${show(path)}`;
  const inside = path === '' && inner !== undefined ? `!${show(inner)}` : '';
  const name = path === '' || object === 'note' ? `${objectName(place, show)}${inside}, ` : `${show(path)}:`;
  return `${name}${line}:${column}`;
}

/** The commit that brought the token in, shortened; that of a tag or a note is the one that it is on, whose author and date are others. */
export function broughtBy({ object, commit }: Place): string | undefined {
  return commit === undefined || object === 'tag' || object === 'note' ? undefined : shortObjectId(commit);
}

/** What holds the token where no path says it: `message of commit 123f179abc`, `tag v1`, `object 251abad6ef`, `standard input`. */
export function objectName(place: Place, show: Show = escapeText): string {
  const { object, blob, commit, path, ref } = place;
  if (object === 'commit' && commit !== undefined) return `message of commit ${shortObjectId(commit)}`;
  if (object === 'tag' && ref !== undefined) return `tag ${show(ref.replace(/^refs\/tags\//, ''))}`;
  if (object === 'tag' && commit !== undefined) return `tag on commit ${shortObjectId(commit)}`;
  // The file of a note is called like the object that it is on, in folders of two digits.
  const noted = object === 'note' ? path.replaceAll('/', '') : '';
  if (/^[0-9a-f]{40,64}$/.test(noted)) return `note on commit ${shortObjectId(noted)}`;
  const id = blob ?? commit;
  if (id === undefined) return object ?? 'standard input';
  return `${object === undefined || object === 'blob' ? 'object' : object} ${shortObjectId(id)}`;
}

/** Whether the line of one of the token's places names the organization; else it stands somewhere near. */
function isOnSameLine({ places }: Finding, organization: string): boolean {
  return places.some((place) => place.organization === organization && place.frame.text.includes(organization));
}
