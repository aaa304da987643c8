/**
 * Hundreds of damaged repositories through the built program: it never crashes, hangs or eats memory, and exit code 0 means that everything
 * was found. MUTATIONS=100 damages every kind of file that often, what holds objects three times as often; docs/robustness.md has the counts.
 * A round that fails names its seed: MUTATIONS=1 MUTATION_SEED=37 begins with that round.
 */
import assert from 'node:assert/strict';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test, type TestContext } from 'node:test';
import { damage } from '../git/pack/damage.ts';
import type { FixtureRepository } from '../make-repository.ts';
import { Dice } from '../mint.ts';
import {
  type Furnished,
  furnishRepository,
  type Kind,
  KINDS,
  listKind,
  moveToReftables,
  REFTABLES,
} from './furnished-repository.ts';
import { parseReport, redacted } from './read-report.ts';
import { endOf, runCommand, startProgram } from './run-program.ts';

const ROUNDS = Number(process.env['MUTATIONS'] ?? 3);
const FIRST_SEED = Number(process.env['MUTATION_SEED'] ?? 1);
/** Twice what a scan of such a repository needs on its own. MiB. */
const MOST_MEMORY = 400;

/** Leaves the peak of the process's memory in a file. */
const PEAK = `process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));`;

interface Ending {
  readonly code: 0 | 2;
  readonly lost: readonly string[];
  /** MiB. */
  readonly peak: number;
}

async function scan({ fixture: { home, directory: cwd }, tokens }: Furnished): Promise<Ending> {
  const peakFile = join(cwd, 'peak');
  const env = { NODE_OPTIONS: `--require=${join(home, 'peak.cjs')}`, PEAK_FILE: peakFile };
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

/** Damages one of these files; the answer puts it right. */
function hurtOne(files: readonly string[], luck: Dice): () => void {
  const path = files[luck.below(files.length)] ?? '';
  const bytes = readFileSync(path);
  chmodSync(path, 0o644);
  writeFileSync(path, damage(bytes, luck));
  return () => writeFileSync(path, bytes);
}

type Outcome = '0, all found' | '0, other content' | '2';

/** What comes of a scan with one file damaged. Throws when something is lost without a word. */
async function tryOnce(furnished: Furnished, files: readonly string[], seed: number): Promise<[Outcome, number]> {
  const restore = hurtOne(files, new Dice(seed));
  try {
    const { code, lost, peak } = await scan(furnished);
    if (code === 2) return ['2', peak];
    if (lost.length === 0) return ['0, all found', peak];
    // Bytes were exchanged for others that are as good: then git must show the same.
    const shown = showAll(furnished.fixture);
    const silent = lost.filter((token) => shown.includes(token));
    assert.deepEqual(silent, []);
    return ['0, other content', peak];
  } catch (error) {
    throw new Error(`MUTATION_SEED=${seed}`, { cause: error });
  } finally {
    restore();
  }
}

interface Trial {
  readonly furnished: Furnished;
  readonly kind: Kind;
  readonly rounds: number;
}

async function tryMany(t: TestContext, { furnished, kind, rounds }: Trial): Promise<void> {
  const files = listKind(furnished.fixture, kind);
  assert.notEqual(files.length, 0);
  assert.deepEqual({ ...(await scan(furnished)), peak: 0 }, { code: 0, lost: [], peak: 0 });
  const counts: Record<Outcome, number> = { '0, all found': 0, '0, other content': 0, '2': 0 };
  let most = 0;
  for (let seed = FIRST_SEED; seed < FIRST_SEED + rounds; seed++) {
    const [outcome, peak] = await tryOnce(furnished, files, seed);
    counts[outcome]++;
    most = Math.max(most, peak);
  }
  t.diagnostic(`${t.name}: exit code ${JSON.stringify(counts)}, at most ${Math.round(most)} MiB`);
  assert.ok(most < MOST_MEMORY, `${most} MiB`);
}

for (const format of ['sha1', 'sha256'] as const) {
  describe(`damaged repositories, ${format}`, { concurrency: 2 }, () => {
    let whole: Furnished;
    before(() => {
      whole = furnishRepository(format);
      writeFileSync(join(whole.fixture.home, 'peak.cjs'), PEAK);
    });
    after(() => whole.fixture.remove());

    for (const kind of KINDS) {
      test(`${kind.name}, ${format}`, async (t) => {
        const furnished = { ...whole, fixture: whole.fixture.copy(`copy ${kind.name}`) };
        await tryMany(t, { furnished, kind, rounds: kind.vital === true ? 3 * ROUNDS : ROUNDS });
      });
    }

    test(`reftables, ${format}`, async (t) => {
      const furnished = moveToReftables({ ...whole, fixture: whole.fixture.copy('reftables') });
      if (furnished === undefined) return t.skip(`${whole.fixture.git('version')} does not know reftables`);
      await tryMany(t, { furnished, kind: REFTABLES, rounds: ROUNDS });
    });
  });
}
