// What a block says about a token in git's history: who brought it in, what still reaches it, and in how many versions of which files it lies.
import type { Finding, Place, Reachability } from '../core/finding.ts';
import { cutEnd, wrapProse } from './columns.ts';
import { encodingNote, placeName, SHOWN_PLACES } from './console-place.ts';
import type { Style } from './console-style.ts';
import { describeHistory } from './console-token-history.ts';
import type { RenderContext } from './context.ts';
import { broughtBy } from './describe.ts';
import { countPlaces, firstSeen, groupByPath } from './places.ts';
import { formatCount, formatNumber } from './quantity.ts';

const LABEL_COLUMNS = 9;
const AUTHOR_COLUMNS = 40;
const INDENT = ' '.repeat(2 + LABEL_COLUMNS);

/** From the nearest to the farthest. */
const REACHABILITIES = ['head', 'ref', 'index', 'stash', 'reflog', 'none'] as const satisfies readonly Reachability[];

const REACHED: Readonly<Record<Reachability, string>> = {
  head: 'not in its files, but in its history',
  ref: 'not there, but in another branch or tag',
  index: 'not there, but staged: the next commit would contain it',
  stash: 'not there, but in a stash',
  reflog: 'not there; the reflog still reaches it',
  none: 'not there; nothing reaches it any more, but the object is still in this repository until git prunes it',
};

/** What a place without a path lies in. */
const HOLDERS: Readonly<Record<string, string>> = { commit: 'commit message', tag: 'tag', note: 'note' };

/** The rows under the frame of `top`. */
export function renderProvenance(
  finding: Finding,
  top: Place,
  context: RenderContext,
  style: Style,
): readonly string[] {
  const { places, history } = finding;
  const entered = firstSeen(places);
  const width = style.width - INDENT.length;
  const told = history === undefined ? [] : describeHistory(history, width, style);
  return [
    ...(entered === undefined ? [] : row('entered', entry(entered, style, entered !== top))),
    ...headRow(places, style),
    ...told.flatMap(({ label, lines: [first = '', ...rest] }) => [
      ...row(label, first),
      ...rest.map((line) => INDENT + line),
    ]),
    ...(places.length > 1 ? placeRows(places, context, style) : []),
  ];
}

function row(label: string, text: string): readonly string[] {
  return [`  ${label.padEnd(LABEL_COLUMNS)}${text}`];
}

/** Of a commit whose parents are not here nobody knows whether it brought the token in. */
function entry(place: Place, style: Style, withName: boolean): string {
  return `${place.orEarlier === true ? 'at or before  ' : ''}${origin(place, style, withName)}`;
}

/** `2026-06-01  123f179abc  A. Author  src/old.env:3:7`. */
function origin(place: Place, style: Style, withName: boolean): string {
  const { date, author } = place;
  const facts = [date?.slice(0, 'YYYY-MM-DD'.length), broughtBy(place), author];
  const parts = facts
    .filter((fact) => fact !== undefined)
    .map((fact) => cutEnd(style.show(fact), AUTHOR_COLUMNS, style.glyphs.cut));
  return [...parts, ...(withName ? [placeName(place, style)] : [])].join('  ');
}

function headRow(places: readonly Place[], style: Style): readonly string[] {
  const isThere = places.some(({ atHead }) => atHead);
  const nearest = REACHABILITIES.find((reachable) => places.some((place) => place.reachable === reachable));
  if (!isThere && nearest === undefined) return [];
  const text = isThere ? 'still there' : REACHED[nearest ?? 'none'];
  const [first = '', ...rest] = wrapProse(text, style.width - INDENT.length, '');
  return [...row('at HEAD', isThere ? style.bold(first) : first), ...rest.map((line) => INDENT + line)];
}

/** `37 in 5 files, 21 blobs, 19 commits`, and the files with most versions of the token first. */
function placeRows(places: readonly Place[], { allPlaces }: RenderContext, style: Style): readonly string[] {
  const groups = groupByPath(places);
  const blobs = distinct(places, 'blob');
  const commits = distinct(places, 'commit');
  const counts = [
    `${formatNumber(countPlaces(places))} in ${countHolders([...groups.values()])}`,
    ...(blobs > 0 ? [formatCount(blobs, 'blob')] : []),
    ...(commits > 0 ? [formatCount(commits, 'commit')] : []),
  ];
  const rows = row('places', counts.join(', '));
  const entries = allPlaces
    ? places.map((place) => [place])
    : [...groups.values()].toSorted((a, b) => b.length - a.length);
  const allFiles = entries.every(([first]) => first?.path !== '');
  const shown = entries.slice(0, allPlaces ? undefined : SHOWN_PLACES);
  const rest = entries.length - shown.length;
  return [
    ...rows,
    ...shown.map((group) => INDENT + groupLine(group, style, allPlaces === true)),
    ...(rest > 0
      ? [
          INDENT +
            style.dim(`${style.glyphs.cut} ${formatCount(rest, allFiles ? 'more file' : 'more place')}: --all-places`),
        ]
      : []),
  ];
}

/** `2 files, 3 commit messages`: messages and objects without a path are no files. */
function countHolders(groups: readonly (readonly Place[])[]): string {
  const counts = new Map<string, number>();
  for (const [place] of groups) {
    const noun = place === undefined || place.path !== '' ? 'file' : (HOLDERS[place.object ?? 'blob'] ?? 'object');
    counts.set(noun, (counts.get(noun) ?? 0) + 1);
  }
  return [...counts].map(([noun, count]) => formatCount(count, noun)).join(' and ');
}

function groupLine(group: readonly Place[], style: Style, withOrigin: boolean): string {
  const [first] = group;
  if (first === undefined) return '';
  const blobs = distinct(group, 'blob');
  const versions =
    group.length === 1 ? '' : `  ${blobs > 0 ? formatCount(blobs, 'blob') : formatCount(group.length, 'place')}`;
  const encoding = group.find((place) => place.encoding.length > 0) ?? first;
  const from = withOrigin && first.commit !== undefined ? `  ${origin(first, style, false)}` : '';
  return `${placeName(first, style)}${versions}${encodingNote(encoding, style)}${from}`;
}

function distinct(places: readonly Place[], key: 'blob' | 'commit'): number {
  // A tag's or a commit's own id is no blob's.
  const counted = key === 'commit' ? places : places.filter(({ object }) => object !== 'tag' && object !== 'commit');
  return new Set(counted.flatMap((place) => place[key] ?? [])).size;
}
