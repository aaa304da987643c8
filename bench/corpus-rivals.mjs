// How much of the corpus other scanners find: node bench/corpus-rivals.mjs [--write] [--versions FILE]
// Looks for them on PATH; those that are not there are left out. `--write` puts the table into docs/corpus.md. FILE has a line for each that
// was compiled by hand: name, commit, date. Needs `npm run compile` and `npm run bundle`.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { withSection } from '../scripts/doc-section.mjs';
import { PART, rivalsIn, run, runOnFiles, versionOf } from './rivals.mjs';

const DOCUMENT = fileURLToPath(new URL('../docs/corpus.md', import.meta.url));
const { makeGitPositives, writeNegatives, writePositives } = await import('../build/test/corpus/rival-corpus.js');
const { values } = parseArgs({ options: { write: { type: 'boolean' }, versions: { type: 'string' } } });

/** Commit and date by name. */
const compiled = new Map(
  (values.versions === undefined ? '' : readFileSync(values.versions, 'utf8'))
    .split('\n')
    .map((line) => line.split(' '))
    .map(([name, commit, date]) => [name, `${commit?.slice(0, 8)} of ${date}`]),
);

const home = mkdtempSync(join(tmpdir(), 'rivals-'));
try {
  const [positives, negatives] = ['positives', 'negatives'].map((name) => join(home, name));
  for (const folder of [positives, negatives]) mkdirSync(folder);
  const tokens = writePositives(positives);
  const lookalikes = writeNegatives(negatives);
  const { fixture, planted } = makeGitPositives();
  const results = [];
  for (const rival of rivalsIn(home)) {
    const started = performance.now();
    const text = runOnFiles(rival, positives, home);
    if (text === undefined) {
      console.error(`${rival.name} is not installed`);
      continue;
    }
    const seconds = Math.round((performance.now() - started) / 1000);
    const folders = new Set(rival.paths(text).map((path) => /(?:^|\/)(\d{5})(?:\/|$)/.exec(path)?.[1]));
    const history = rival.git === undefined ? undefined : run(rival.git, fixture.directory, home);
    const said = rival.paths(runOnFiles(rival, negatives, home)).length;
    results.push({ rival, folders, history, said, seconds });
    console.error(
      `${rival.name}: ${tokens.filter(({ folder }) => folders.has(folder)).length} of ${tokens.length} in ${seconds} s`,
    );
  }
  fixture.remove();
  const table = render(results, { tokens, planted, lookalikes });
  console.log(table);
  if (values.write) writeFileSync(DOCUMENT, withSection(readFileSync(DOCUMENT, 'utf8'), 'rivals', table));
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** A token counts as found when anything is said about its file; in a history, when it is printed, whole or as we show it. */
function render(results, { tokens, planted, lookalikes }) {
  const classes = [...groupByClass(tokens)];
  const row = (name, of, cells) => `| ${[name, of, ...cells].join(' | ')} |`;
  const found = (own) => results.map(({ folders }) => own.filter(({ folder }) => folders.has(folder)).length);
  const isPrinted = (text, token) => text.includes(token) || text.includes(`${token.slice(0, 4)}…${token.slice(-4)}`);
  const inHistory = results.map(({ history }) =>
    history === undefined ? '–' : planted.filter(({ token }) => isPrinted(history, token)).length,
  );
  const versions = results
    .filter(({ rival }) => rival.tool === undefined)
    .map(({ rival }) => `${rival.name} ${compiled.get(rival.name) ?? versionOf(rival) ?? ''}`.trim());
  return [
    `Made by \`node bench/corpus-rivals.mjs\` with ${versions.join(', ')}. Nobody asked any service. The rivals' own rules and defaults, with`,
    'archives opened where that is an option. A token counts as found as soon as *anything* is said about its file, whatever it is taken for.',
    ...results
      .filter(({ rival }) => rival.parts !== undefined)
      .map(
        ({ rival }) =>
          `${rival.name} breaks off at some names, and was run on ${PART} folders at a time, and fewer where it did.`,
      ),
    '',
    row(
      '',
      'planted',
      results.map(({ rival }) => rival.name),
    ),
    row(
      '---',
      '--:',
      results.map(() => '--:'),
    ),
    ...classes.map(([name, own]) => row(name, own.length, found(own))),
    row('**all of these**', tokens.length, found(tokens)),
    row('a git history', planted.length, inHistory),
    row(
      'findings in what is no token',
      `${lookalikes} lookalikes`,
      results.map(({ said }) => said),
    ),
    '',
  ].join('\n');
}

function groupByClass(tokens) {
  const groups = new Map();
  for (const token of tokens) groups.set(token.class, [...(groups.get(token.class) ?? []), token]);
  return groups;
}
