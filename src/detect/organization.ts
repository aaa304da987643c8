// The organization that a token probably belongs to: the one named nearest to it. Read from a small slice around a hit, never from whole
// files. All quantifiers are bounded, so no text can make the search slow.
import type { Trace } from './layer.ts';
import { surroundings } from './context.ts';

/** How many bytes before and after a token are looked at. */
const ORGANIZATION_REACH = 2048;

// Where a run goes on with what no name may hold (`YOUR_ORG`, `org${id}`), it is no name, nor is the part before.
const NAME = '([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])';
const SLASH = '(?:/|\\\\/|%2[Ff])';

// https://NAME@dev.azure.com and https://NAME:secret@dev.azure.com, where no path names the organization
const USER = '(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A-Za-z0-9-]{0,48})';
const HOST =
  '@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])';
const USER_AT_HOST = new RegExp(`${USER}(?::[^\\s:/@"'<>]{0,128})?${HOST}`, 'gi');
const USER_BEFORE = new RegExp(`${USER}(?::|%3A)$`, 'i');
const HOST_AFTER = new RegExp(`^${HOST}`, 'i');

/** Each has one group: the organization's name. */
const MENTIONS = [
  // https://dev.azure.com/NAME, //pkgs.dev.azure.com/NAME, git@ssh.dev.azure.com:v3/NAME
  new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${SLASH}${NAME}`, 'gi'),
  // https://NAME.visualstudio.com, https://NAME.pkgs.visualstudio.com
  new RegExp(
    `(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com`,
    'gi',
  ),
  // NAME@vs-ssh.visualstudio.com:v3/NAME
  new RegExp(`\\bvs-ssh\\.visualstudio\\.com:v3/${NAME}`, 'gi'),
  USER_AT_HOST,
  // --organization NAME, AZURE_DEVOPS_ORG=NAME, AZDO_ORGANIZATION: "NAME"
  new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${NAME}(?![.:/])`, 'gi'),
  new RegExp(
    `(?:AZURE_DEVOPS|AZDO|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${NAME}(?![.:/])`,
    'gi',
  ),
];

/** Every mention has one of these in it: spares most hits the other searches. */
export const HINT = /azure\.com|visualstudio\.com|[_-]org/i;

/** What documentation writes where a name belongs. */
const PLACEHOLDER =
  /^(?:(?:your|my|the|some|this)-?)?(?:(?:azure-?devops|azdo|ado|vsts)-?)?(?:org|organi[sz]ation|account)(?:-?(?:name|id|url|here))?$/i;

/** User names that go with a token and name nobody. Lower case. */
const NO_USER = new Set(
  [
    'ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth',
    'oauth2 optional pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x',
    'x-access-token x-token-auth',
  ].flatMap((names) => names.split(' ')),
);

/** Host names and path segments of the service itself. Lower case. */
const NO_ORGANIZATION = new Set(
  [
    'aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity',
    'insights launch login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm',
    'vssps www',
  ].flatMap((names) => names.split(' ')),
);

/** The organization named nearest to the token, in the innermost layer that names one. Spelled as in the text. */
export function findOrganization(trace: Trace): string | undefined {
  for (const { layer, span } of trace.steps) {
    const [before, after] = surroundings(layer, span, ORGANIZATION_REACH);
    // What touches the end of a slice may go on behind it: as a longer name, or as a secret.
    const left = nearest(before, (from, to) => (from === 0 && isCut(before) ? Infinity : before.length - to));
    const right = nearest(after, (from, to) => (to >= after.length - 1 && isCut(after) ? Infinity : from));
    const best = left.distance <= right.distance ? left : right;
    const name = userAround(before, after) ?? best.name;
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The user of a URL without a path whose password the token is. */
function userAround(before: string, after: string): string | undefined {
  if (!HOST_AFTER.test(after)) return undefined;
  // A name and the delimiters around it are shorter than this.
  const user = USER_BEFORE.exec(before.slice(-64))?.[1];
  return user !== undefined && isUser(user) ? user : undefined;
}

interface Nearest {
  readonly name: string | undefined;
  readonly distance: number;
}

function isCut(slice: string): boolean {
  return slice.length >= ORGANIZATION_REACH;
}

function nearest(text: string, distanceOf: (from: number, to: number) => number): Nearest {
  let best: Nearest = { name: undefined, distance: Number.POSITIVE_INFINITY };
  for (const { name, start, end } of listOrganizations(text)) {
    const distance = distanceOf(start, end);
    if (distance < best.distance) best = { name, distance };
  }
  return best;
}

/** One naming of an organization in a text. */
export interface Mention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Every naming of an organization in `text`, in no fixed order. */
export function listOrganizations(text: string): readonly Mention[] {
  if (!HINT.test(text)) return [];
  return MENTIONS.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => {
      const name = match[1] as string;
      return { name, start: match.index, end: match.index + match[0].length };
    }).filter(({ name }) => isOrganization(name) && (pattern !== USER_AT_HOST || isUser(name))),
  );
}

function isUser(name: string): boolean {
  return isOrganization(name) && !NO_USER.has(name.toLowerCase());
}

function isOrganization(name: string): boolean {
  return !name.endsWith('-') && !PLACEHOLDER.test(name) && !NO_ORGANIZATION.has(name.toLowerCase());
}
