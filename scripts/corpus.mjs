// Runs the corpus (test/corpus) and prints what was planted and found: `npm run corpus`. Needs `npm run compile`, which that does.
//   --write  puts the tables into docs/corpus.md
//   --check  fails when they are not the ones that are there
// Either way it fails when something was missed, or something was said about nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sectionOf, withSection } from './doc-section.mjs';

const DOCUMENT = fileURLToPath(new URL('../docs/corpus.md', import.meta.url));
const { measure } = await import('../build/test/corpus/measure.js');
const { renderReport } = await import('../build/test/corpus/table.js');

const wish = process.argv[2];
const measured = await measure('full');
const report = renderReport(measured);
for (const failure of measured.failures) console.error(failure);
if (measured.failures.length > 0) process.exitCode = 1;

const text = readFileSync(DOCUMENT, 'utf8');
if (wish === '--write') writeFileSync(DOCUMENT, withSection(text, 'corpus', report));
else if (wish !== '--check') console.log(report);
else if (sectionOf(text, 'corpus') !== report) {
  console.error('docs/corpus.md is not what the corpus says: npm run corpus -- --write');
  process.exitCode = 1;
} else console.log(report.split('\n\n')[0]);
