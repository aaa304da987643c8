// One token on the HTML page: what it is, how it looks in its line, what to do, and everywhere it lies.
import type { Finding, Place } from '../core/finding.ts';
import type { Rule } from '../core/rule.ts';
import type { ScanReport } from '../core/scan-report.ts';
import {
  adviceFor,
  broughtBy,
  carrierOf,
  describeToken,
  idOf,
  organizationsOf,
  placeText,
  revocationUrl,
  shortObjectId,
} from './describe.ts';
import { markup } from './markup.ts';
import { countPlaces, firstSeen } from './places.ts';
import { formatCount, formatNumber } from './quantity.ts';

/** Names of branches and tags in one line. */
const SHOWN_REFS = 10;
/** More places go behind a fold. */
const OPEN_PLACES = 10;
/** More would be a page that no browser opens; the other formats have them all. */
const MOST_PLACES = 1000;

/** An `article`. */
export function renderCard(finding: Finding, report: ScanReport, rules: readonly Rule[]): string {
  const { confidence, secret, places } = finding;
  const [first] = places;
  return [
    '<article class="card">',
    `<h3><span class="tag ${confidence}">${confidence}</span> <code>${markup(secret.redacted)}</code> ${markup(describeToken(finding))}</h3>`,
    ...(first === undefined ? [] : [renderFrame(first)]),
    '<dl>',
    ...describeFacts(finding, rules).map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`),
    '</dl>',
    `<p><strong>To do:</strong> ${markup(adviceFor(finding))}</p>`,
    renderPlaces(places, report),
    '</article>\n',
  ].join('\n');
}

/** The line with the masked token in it. */
function renderFrame({ frame: { text, start, length } }: Place): string {
  const [before, token, after] = [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)];
  return `<pre><code>${markup(before)}<mark>${markup(token)}</mark>${markup(after)}</code></pre>`;
}

/** Names and values, as markup. */
function describeFacts(finding: Finding, rules: readonly Rule[]): readonly (readonly [name: string, value: string])[] {
  const rule = rules.find(({ id }) => id === finding.ruleId);
  const { verdict } = finding;
  const first = firstSeen(finding.places);
  const who = first?.author === undefined ? '' : ` by ${markup(first.author)}`;
  const commit = first === undefined ? undefined : broughtBy(first);
  const code = commit === undefined ? '' : `<code>${commit}</code> `;
  const entered = first?.commit === undefined ? '' : `${code}${markup(first.date ?? '')}${who}`;
  const organizations = organizationsOf(finding).map((name) => {
    return `<a href="${markup(revocationUrl(name))}" rel="noreferrer">${markup(name)}</a>`;
  });
  const facts = [
    ['Id', `<code>${idOf(finding)}</code>`],
    ['Rule', `${markup(finding.ruleId)}${rule === undefined ? '' : `: ${markup(rule.shortDescription)}`}`],
    ['Verdict', verdict === undefined ? '' : `${verdict.status}: ${markup(verdict.reason)}`],
    ['Owner', markup(verdict?.owner ?? '')],
    ['Organization', organizations.join(', ')],
    ['Found in', markup(carrierOf(finding)?.name ?? '')],
    ['Entered', entered],
    ...describeHistory(finding),
  ] as const;
  return facts.filter(([, value]) => value !== '');
}

/** What became of it, of history scans. */
function describeHistory({ history }: Finding): readonly (readonly [name: string, value: string])[] {
  if (history === undefined) return [];
  const { removed, branches, tags, remotes, inFilesOf, pushed } = history;
  const names = (refs: readonly string[]) => {
    const more = refs.length > SHOWN_REFS ? ` and ${formatNumber(refs.length - SHOWN_REFS)} more` : '';
    return markup(refs.slice(0, SHOWN_REFS).join(', ')) + more;
  };
  return [
    [
      'Taken out',
      removed
        .map(({ commit }) => `<code>${shortObjectId(commit)}</code>`)
        .slice(0, SHOWN_REFS)
        .join(', '),
    ],
    ['In the files of', names(inFilesOf)],
    ['Reached from', names([...branches, ...tags, ...remotes])],
    ['Pushed', pushed],
  ];
}

function renderPlaces(places: readonly Place[], report: ScanReport): string {
  const isGit = report.scope === 'history' || report.scope === 'range';
  const columns = ['Place', 'Encoding', ...(isGit ? ['Commit', 'Date', 'Author', 'At HEAD'] : [])];
  const head = columns.map((column) => `<th scope="col">${column}</th>`).join('');
  const rows = places.slice(0, MOST_PLACES).map((place) => renderRow(place, isGit));
  const left = countPlaces(places) - rows.length;
  const more = left > 0 ? `<p class="faint">and ${formatNumber(left)} more</p>\n` : '';
  const table = `<div class="scroll"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('')}</tbody>\n</table></div>${more}`;
  const open = places.length <= OPEN_PLACES ? ' open=""' : '';
  return `<details${open}><summary>${formatCount(countPlaces(places), 'place')}</summary>\n${table}</details>`;
}

function renderRow(place: Place, isGit: boolean): string {
  const { encoding, commit, date = '', author = '', atHead } = place;
  const git = [
    commit === undefined ? '' : `<code>${shortObjectId(commit)}</code>`,
    markup(date),
    markup(author),
    atHead === undefined ? '' : atHead ? 'yes' : 'no',
  ];
  const cells = [`<code>${markup(placeText(place, String))}</code>`, encoding.join(' &gt; '), ...(isGit ? git : [])];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;
}
