// What is reported of histories in which no token is to be found but published samples: counts, then each finding, so that a person can say why it
// is right. Markdown, for docs/corpus.md.
//   node bench/precision.mjs REPOSITORY... (after `npm run bundle`)
import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { ENVIRONMENT } from './measure.mjs';

const PROGRAM = join(import.meta.dirname, '../bin/pat-patrol.js');
const CONFIDENCES = ['certain', 'likely', 'possible'];

function scan(repository) {
  const given = ['scan', repository, '--history', '--format', 'json', '--min-confidence', 'possible'];
  const settings = { encoding: 'utf8', env: ENVIRONMENT, maxBuffer: 1 << 30 };
  const { stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...given], settings);
  if (stdout === '') throw new Error(stderr);
  return { name: basename(repository, '.git'), ...JSON.parse(stdout) };
}

function row({ name, complete, findings, stats }) {
  const counts = CONFIDENCES.map(
    (confidence) => findings.filter((finding) => finding.confidence === confidence).length,
  );
  return [name, stats.blobs, (stats.bytes / 1e9).toFixed(2), ...counts, complete ? 'yes' : 'no'];
}

const line = (cells) => `| ${cells.join(' | ')} |`;

const scans = process.argv.slice(2).map(scan);
console.log(line(['history', 'blobs', 'GB', ...CONFIDENCES, 'complete']));
console.log('| --- | --: | --: | --: | --: | --: | --- |');
for (const each of scans) console.log(line(row(each)));
console.log(`\n${line(['finding', 'where', 'places'])}\n| --- | --- | --: |`);
for (const { name, findings } of scans) {
  for (const { confidence, redacted, places } of findings)
    console.log(
      line([`${confidence} \`${redacted}\``, `${name}, ${places[0].path ?? places[0].object}`, places.length]),
    );
}
