// What other scanners were told to ignore, as far as it can be said of tokens: lists of places (gitleaks, betterleaks) and of hashes
// (detect-secrets). A place is only the way to a token that is found there now; from then on the token is what counts.
import type { Finding, Place } from '../core/finding.ts';
import { UserError } from '../core/errors.ts';

/** Rules of gitleaks, and names people give their own, that can be about a token of Azure DevOps. Other rules on its line mean something else. */
const RULE_OF_PAT =
  /(?:^|[-_.])(?:ado|azdo|azuredevops|devops|vsts|generic|entropy)(?:[-_.]|$)|^(?:azure[-_.])?(?:pat|token|access-token|personal-access-token)$|^azure[-_.]pat|^curl-auth-|^nuget-config-password$|^pat\d{3}$/i;

export interface Mapping {
  /** Findings that an entry is about, each once. */
  readonly findings: readonly Finding[];
  /** Entries in the file, and how many of them are about none of the findings. */
  readonly entries: number;
  readonly unmatched: number;
}

/** The entries of another scanner's file, and the names by which they may mean a finding. */
interface ForeignList {
  readonly keys: readonly string[];
  readonly keysOf: (finding: Finding) => readonly string[];
}

/** A name that several tokens have says of none that it was meant. */
function withoutShared(keysOf: ForeignList['keysOf'], findings: readonly Finding[]): ForeignList['keysOf'] {
  const counts = new Map<string, number>();
  for (const key of findings.flatMap((finding) => [...new Set(keysOf(finding))]))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  return (finding) => keysOf(finding).filter((key) => counts.get(key) === 1);
}

/** Which findings the file's entries are about. Throws `UserError` for a file of no known kind. */
export function mapForeign(text: string, name: string, findings: readonly Finding[]): Mapping {
  const isJson = text.trimStart().startsWith('{');
  const { keys, keysOf: allKeysOf } = isJson ? parseDetectSecrets(text, name) : parseGitleaksIgnore(text, name);
  const keysOf = withoutShared(allKeysOf, findings);
  const wanted = new Set(keys);
  const matched = findings.filter((finding) => keysOf(finding).some((key) => wanted.has(key)));
  const met = new Set(matched.flatMap(keysOf));
  return { findings: matched, entries: wanted.size, unmatched: [...wanted].filter((key) => !met.has(key)).length };
}

/**
 * `.gitleaksignore`: `path:rule:line`, with `commit:` in front for findings in a history. Members of archives are `outer.zip!inner`, as here.
 * The rule decides whether an entry can mean a token, which must be the only one on its line. Only the end of a line can be split safely: paths may hold colons. gitleaks `detect/detect.go`, `AddGitleaksIgnore`.
 */
function parseGitleaksIgnore(text: string, name: string): ForeignList {
  const keys = text.split('\n').flatMap((raw, at) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return [];
    const [, commit = '', path = '', rule = '', number] =
      /^(?:([0-9a-f]{40,64}):)?(.+):([^:]+):(\d+)$/.exec(line) ?? [];
    if (number === undefined) throw new UserError(`${name}:${at + 1}: not a line of a .gitleaksignore file`);
    // An entry for something else is one without a token, and no place has its whole line as its name.
    if (!RULE_OF_PAT.test(rule)) return line;
    return placeKey(commit, path.replaceAll('\\', '/'), Number(number));
  });
  return { keys, keysOf: ({ places }) => places.flatMap(keysOfPlace) };
}

/** An entry without a commit is about a file as it is now. */
function keysOfPlace({ path, line, object, commit, atHead }: Place): readonly string[] {
  return [
    ...(commit === undefined ? [] : [placeKey(commit, path, line)]),
    ...(object === undefined || atHead === true ? [placeKey('', path, line)] : []),
  ];
}

function placeKey(commit: string, path: string, line: number): string {
  return [commit, path, line].join('\0');
}

/** `.secrets.baseline`: SHA-1 of each secret, by file; the files do not matter. detect-secrets `core/potential_secret.py`, `hash_secret`. */
function parseDetectSecrets(text: string, name: string): ForeignList {
  const keys = Object.values(resultsOf(text, name)).flatMap((entries) =>
    (Array.isArray(entries) ? (entries as readonly (DetectedSecret | null)[]) : []).flatMap((entry) =>
      typeof entry?.hashed_secret === 'string' ? entry.hashed_secret.toLowerCase() : [],
    ),
  );
  return { keys, keysOf: ({ secret }) => [secret.digest('sha1', '')] };
}

interface DetectedSecret {
  readonly hashed_secret?: unknown;
}

function resultsOf(text: string, name: string): Readonly<Record<string, unknown>> {
  const wrong = new UserError(`${name}: neither a .gitleaksignore nor a detect-secrets baseline`);
  try {
    const { results } = JSON.parse(text) as { readonly results?: unknown };
    if (typeof results === 'object' && results !== null) return results as Readonly<Record<string, unknown>>;
  } catch {
    throw wrong;
  }
  throw wrong;
}
