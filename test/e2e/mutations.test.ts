/**
 * Hundreds of damaged repositories through the built program: it never crashes, hangs or eats memory, and exit code 0 means that everything
 * was found. MUTATIONS=100 damages every kind of file that often, what holds objects three times as often; docs/robustness.md has the counts.
 */
import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { damage } from '../git/pack/damage.ts';
import { makeRepository, type FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { parseReport, redacted } from './read-report.ts';
import { endOf, runCommand, startProgram } from './run-program.ts';

const ROUNDS = Number(process.env['MUTATIONS'] ?? 10);
/** Twice what a scan of such a repository needs on its own. MiB. */
const MOST_MEMORY = 400;
const dice = new Dice(404);
const tokens: string[] = [];

let lender: FixtureRepository;
let whole: FixtureRepository;

/** Leaves the peak of the process's memory in a file. */
const PEAK = `process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));`;

function mint(): string {
  const token = mintNew(dice);
  tokens.push(token);
  return token;
}

/** Commits whose blobs and messages all hold tokens of their own. */
function fill(fixture: FixtureRepository, commits: number): void {
  const lines = Array.from({ length: 30 }, () => dice.text(50));
  for (let index = 0; index < commits; index++) {
    lines.splice(dice.below(30), 1, `token ${mint()}`);
    fixture.commit(`change ${mint()}`, { 'a.txt': lines.join('\n'), [`${index}.txt`]: mint() });
  }
}

/** A repository that has everything: borrowed objects, two packs with deltas of both kinds, loose objects, tables that git derives. */
function makeWhole(): FixtureRepository {
  const fixture = lender.clone('whole', '--shared');
  fixture.git('config', 'gc.auto', '0');
  writeFileSync(join(fixture.directory, '.git/objects/info/alternates'), `${lender.directory}/.git/objects\n`);
  for (const useOffsets of ['true', 'false']) {
    fill(fixture, 4);
    fixture.git('-c', `repack.useDeltaBaseOffset=${useOffsets}`, 'repack', '-dlq');
  }
  fixture.git('multi-pack-index', 'write');
  fixture.git('commit-graph', 'write', '--reachable');
  fixture.git('branch', 'other', 'HEAD~3');
  fixture.git('tag', '--annotate', '--message', mint(), 'v1');
  fixture.git('pack-refs', '--all');
  fill(fixture, 2);
  fixture.write('staged.txt', mint());
  fixture.git('add', 'staged.txt');
  return fixture;
}

/** Files of a kind, relative to the git directory. */
function listFiles(git: string, kind: string): readonly string[] {
  const below = (path: string, end: RegExp): readonly string[] =>
    readdirSync(join(git, path), { recursive: true, encoding: 'utf8' })
      .filter((name) => end.test(name))
      .map((name) => join(path, name));
  if (kind === 'pack' || kind === 'idx') return below('objects/pack', new RegExp(`\\.${kind}$`));
  if (kind === 'loose object') return below('objects', /^[0-9a-f]{2}.[0-9a-f]{38}$/);
  return [kind];
}

const OBJECTS = ['pack', 'idx', 'loose object'];
const KINDS = [
  ...OBJECTS,
  'objects/pack/multi-pack-index',
  'objects/info/alternates',
  'objects/info/commit-graph',
  'packed-refs',
  'index',
];

interface Ending {
  readonly code: 0 | 2;
  readonly lost: readonly string[];
  /** MiB. */
  readonly peak: number;
}

async function scan({ directory: cwd }: FixtureRepository): Promise<Ending> {
  const peakFile = join(cwd, 'peak');
  const env = { NODE_OPTIONS: `--require=${join(lender.home, 'peak.cjs')}`, PEAK_FILE: peakFile };
  const args = ['scan', '--history', '--format', 'json', '--fail-on', 'never'];
  const { code, stdout, stderr } = await endOf(startProgram(args, { cwd, env }));
  assert.doesNotMatch(stderr, /^ {4}at |^error: unexpected/m);
  assert.ok(code === 0 || code === 2, `exit code ${code}: ${stderr}`);
  const peak = Number(readFileSync(peakFile, 'utf8')) / 1024;
  if (stdout === '') {
    // Git would not open the repository, and the program says so.
    assert.match(stderr, /^error: /);
    return { code, lost: code === 0 ? tokens : [], peak };
  }
  const report = parseReport(stdout);
  assert.equal(code, report.complete ? 0 : 2);
  const found = new Set(report.findings.map((finding) => finding.redacted));
  return { code, lost: tokens.filter((token) => !found.has(redacted(token))), peak };
}

/** All that git shows of the objects; it must not meet any damage. */
function showAll({ directory: cwd }: FixtureRepository): string {
  const settings = ['-c', 'core.multiPackIndex=false', '-c', 'core.commitGraph=false'];
  const args = [...settings, 'cat-file', '--batch-all-objects', '--batch', '--buffer', '--unordered'];
  const { code, stdout, stderr } = runCommand('git', args, { cwd });
  assert.deepEqual([code, stderr], [0, '']);
  return stdout;
}

describe('damaged repositories', { concurrency: 2 }, () => {
  before(() => {
    lender = makeRepository();
    fill(lender, 6);
    lender.git('repack', '-adq');
    whole = makeWhole();
    writeFileSync(join(lender.home, 'peak.cjs'), PEAK);
  });
  after(() => lender.remove());

  for (const [index, kind] of KINDS.entries()) {
    test(kind, async (t) => {
      const fixture = whole.copy(`copy-${index}`);
      assert.deepEqual({ ...(await scan(fixture)), peak: 0 }, { code: 0, lost: [], peak: 0 });
      const luck = new Dice(900 + index);
      const counts = { '0, all found': 0, '0, other content': 0, '2': 0 };
      const rounds = OBJECTS.includes(kind) ? 3 * ROUNDS : ROUNDS;
      let most = 0;
      for (let round = 0; round < rounds; round++) {
        const restore = hurtOne(join(fixture.directory, '.git'), kind, luck);
        const { code, lost, peak } = await scan(fixture).catch((error: unknown) => {
          throw new Error(`round ${round} of ${kind}`, { cause: error });
        });
        most = Math.max(most, peak);
        if (code === 2) counts['2']++;
        else if (lost.length === 0) counts['0, all found']++;
        else {
          // Bytes were exchanged for others that are as good: then git must show the same.
          const shown = showAll(fixture);
          assert.deepEqual(
            lost.filter((token) => shown.includes(token)),
            [],
            `round ${round}`,
          );
          counts['0, other content']++;
        }
        restore();
      }
      t.diagnostic(`${kind}: exit code ${JSON.stringify(counts)}, at most ${Math.round(most)} MiB`);
      assert.ok(most < MOST_MEMORY, `${most} MiB`);
    });
  }
});

/** Damages a file of that kind; the answer puts it right. */
function hurtOne(git: string, kind: string, luck: Dice): () => void {
  const files = listFiles(git, kind);
  const path = join(git, files[luck.below(files.length)] ?? '');
  const bytes = readFileSync(path);
  chmodSync(path, 0o644);
  writeFileSync(path, damage(bytes, luck));
  return () => writeFileSync(path, bytes);
}
