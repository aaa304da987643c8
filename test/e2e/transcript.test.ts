/**
 * What docs/verify-and-revoke.md calls real output is: the same story is played again, and the document must hold every word of it. After a change
 * that is meant, `PAT_PATROL_TRANSCRIPT=write` plays it into the document.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { makeCertificate } from '../azure/certificate.ts';
import { startFake } from '../azure/fake-azure-devops.ts';
import { startProxy } from '../azure/proxy.ts';
import { breakNew, Dice, mintLegacy, mintNew } from '../mint.ts';
import { entraToken } from '../revoke/stage.ts';
import { findLeak, plant } from './find-leak.ts';
import { endOf, folderFor, POSIX, repositoryFor, startProgram } from './run-program.ts';

const DOCUMENT = 'docs/verify-and-revoke.md';
const NAME = 'AZURE_DEVOPS_ACCESS_TOKEN';

interface Story {
  /** A command as it is typed, and what it prints. */
  readonly play: (command: string) => Promise<string>;
  readonly directory: string;
}

/** Tokens that do not say when they were made: what is said about those changes with the years. */
async function setStage(t: TestContext): Promise<Story> {
  const certificate = makeCertificate(['dev.azure.com', '*.dev.azure.com', 'app.vssps.visualstudio.com']);
  const fake = await startFake(t, { certificate });
  const proxy = await startProxy(t, fake.port);
  const trusted = join(folderFor(t), 'ca.pem');
  writeFileSync(trusted, certificate.cert);
  const { state } = fake;
  state.addOrganization('contoso');
  const [ada, bob] = [state.addUser('ada'), state.addUser('bob')];
  state.addCaller(entraToken('bob'), bob, { isAdministrator: true });
  const dice = new Dice(79);
  const [live, revoked, unknown] = [mintLegacy(dice), mintLegacy(dice), mintLegacy(dice)].map(plant);
  const [expired, other] = [plant(mintNew(dice)), plant(breakNew(mintNew(dice)))];
  assert.ok(live && revoked && unknown);
  state.addToken(live, ada, { validTo: '2126-12-31T00:00:00Z' });
  state.addToken(revoked, ada, { revoked: true });
  state.addToken(expired, ada, { validTo: '2025-01-01T00:00:00Z' });
  const fixture = repositoryFor(t);
  const site = 'https://pkgs.dev.azure.com/contoso/_packaging/main/npm/registry/';
  fixture.commit('Deploy', {
    'ci.yml': `# https://dev.azure.com/contoso/shop\npat: ${live}\n`,
    'login.sh': `# ${site}\nPAT=${revoked}\n`,
    'sync.sh': `# https://dev.azure.com/contoso/shop\nPAT=${expired}\n`,
    'x.md': `${other}\n`,
  });
  const env = { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: trusted, [NAME]: entraToken('bob') };
  const play = async (command: string): Promise<string> => {
    const child = startProgram(command.split(' ').slice(1), { cwd: fixture.directory, env });
    child.stdin.end();
    const { stdout, stderr } = await endOf(child);
    assert.equal(findLeak(stdout + stderr), undefined);
    return `$ ${command}\n${stdout}${stderr}`;
  };
  return { play, directory: fixture.directory };
}

/** The day of the run becomes a fixed one; those of the story stay. */
function atFixedTime(text: string): string {
  return text
    .replaceAll(/(?<=startTime=)[^&]+/g, '2026-08-24T10:00:00Z')
    .replaceAll(/\b(?!2026-01-01|2026-08-24|2126)\d{4}-\d\d-\d\d(T[\d:.]+Z)?/g, (_, time?: string) =>
      time === undefined ? '2026-11-22' : '2026-11-22T10:00:00Z',
    );
}

/** `<!-- NAME -->`, a block of code, and `<!-- /NAME -->`. */
function withBlock(text: string, name: string, block: string): string {
  const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  assert.ok(from !== -1 && to > from, `no section ${name}`);
  return `${text.slice(0, from + open.length)}\`\`\`\`\n${block.trimEnd()}\n\`\`\`\`\n${text.slice(to)}`;
}

test('the transcript in the document is what the program prints', POSIX, async (t) => {
  const { play, directory } = await setStage(t);
  const verified = await play('pat-patrol verify');
  const id = /LIVE[^]*? {2}id (\w{12})/.exec(verified)?.[1] ?? assert.fail(verified);
  const revoked = [
    await play(`pat-patrol revoke ${id} --history --yes`),
    await play(`pat-patrol verify ${id} --organization contoso`),
  ].join('\n');
  const told = await play(`pat-patrol incident ${id} --history -o reports`);
  const [report = assert.fail('no report')] = readdirSync(join(directory, 'reports'));
  const incident = `${told}$ cat reports/${report}\n${readFileSync(join(directory, 'reports', report), 'utf8')}`;
  assert.equal(findLeak(incident), undefined);
  const before = readFileSync(DOCUMENT, 'utf8');
  const blocks = Object.entries({ verify: verified, revoke: revoked, incident });
  const after = blocks.reduce((text, [name, block]) => withBlock(text, name, atFixedTime(block)), before);
  if (process.env['PAT_PATROL_TRANSCRIPT'] === 'write') writeFileSync(DOCUMENT, after);
  else assert.equal(before, after);
});
