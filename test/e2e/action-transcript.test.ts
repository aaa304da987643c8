/**
 * What docs/github-action.md calls the log and the summary of a run is what the action writes. After a change that is meant,
 * `PAT_PATROL_TRANSCRIPT=write` puts it into the document.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { Dice, mintLegacy } from '../mint.ts';
import { runBundle } from './action-run.ts';
import { findLeak, plant } from './find-leak.ts';
import { POSIX, repositoryFor } from './run-program.ts';

const DOCUMENT = 'docs/github-action.md';

function withSection(text: string, name: string, section: string): string {
  const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  assert.ok(from !== -1 && to > from, `no section ${name}`);
  return `${text.slice(0, from + open.length)}${section}\n${text.slice(to)}`;
}

test('the run in the document is one', POSIX, async (t) => {
  const repository = repositoryFor(t);
  const dice = new Dice(41);
  const base = repository.commit('Begin', { 'README.md': '# Shop\n' });
  repository.commit('Deploy', {
    'deploy/publish.sh': `curl -u :${plant(mintLegacy(dice))} https://dev.azure.com/contoso/_apis/projects\n`,
  });
  const head = repository.commit('Use a variable', {
    'deploy/publish.sh': 'curl -u ":$PAT" https://dev.azure.com/contoso/_apis/projects\n',
  });
  const { code, log, summary } = await runBundle(t, {
    workspace: repository.directory,
    event: 'pull_request',
    values: { base, head },
  });
  assert.equal(code, 1);
  assert.equal(findLeak(log + summary), undefined);
  // The runner shows none of the switching off and on of commands, and shows standard error first here, for it came first.
  const lines = log.split('\n').filter((line) => !/^::(?:stop-commands::)?[0-9a-f-]{36}(?:::)?$/.test(line));
  const told = lines.filter((line) => /^(?:pull request 12: |it comes from the fork )/.test(line));
  const shown = [...told, ...lines.filter((line) => !told.includes(line))].join('\n').trim();
  const job = `\`\`\`\n${shown.replaceAll(/ in [\d.]+ m?s$/gm, ' in 80 ms')}\n\`\`\``;
  const text = readFileSync(DOCUMENT, 'utf8');
  const played = withSection(withSection(text, 'job', job), 'summary', summary.trim());
  if (process.env['PAT_PATROL_TRANSCRIPT'] === 'write') writeFileSync(DOCUMENT, played);
  else assert.equal(text, played);
});
