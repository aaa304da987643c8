// What people are told about a token: shared by the console and SARIF, so that both say the same.
import type { Finding, Place } from '../core/finding.ts';
import { maskTokens } from '../core/escape.ts';

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
export function describeToken({ confidence, checksum, format, issued, kind }: Finding): string {
  const facts = ['Azure DevOps token'];
  if (confidence === 'likely') facts[0] = 'looks like an Azure DevOps token';
  if (confidence === 'possible') facts[0] = 'could be an Azure DevOps token';
  if (format === 'legacy') facts.push('old format');
  if (checksum === 'invalid') facts.push('checksum does not match');
  if (issued !== undefined) facts.push(`issued ${issued}`);
  if (kind !== 'unknown') facts.push(kind);
  return facts.join(', ');
}

/** The organizations named near any place of the token, each once, in the order of the places. */
export function organizationsOf({ places }: Finding): readonly string[] {
  return [...new Set(places.flatMap(({ organization }) => organization ?? []))];
}

/** The page on which its owner revokes a token. */
export function revocationUrl(organization: string): string {
  const name = maskTokens(organization).replaceAll(/\p{Cs}/gu, '\ufffd');
  return `https://dev.azure.com/${encodeURIComponent(name)}/_usersSettings/tokens`;
}

/** What holds the token where no path is known: `commit 123f179abc`, `object 251abad6ef`, `standard input`. Ours and hex, nothing foreign. */
export function objectName({ object, blob, commit }: Place): string {
  if (object === 'commit' && commit !== undefined) return `message of commit ${shortObjectId(commit)}`;
  const id = blob ?? commit;
  if (id === undefined) return object ?? 'standard input';
  return `${object === undefined || object === 'blob' ? 'object' : object} ${shortObjectId(id)}`;
}
