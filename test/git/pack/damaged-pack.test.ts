// Thousands of damaged packs and indexes: nothing crashes, and no token is lost without a word. MUTATION_SEED begins elsewhere.
import assert from 'node:assert/strict';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { KnownIds } from '../../../src/core/pack.ts';
import { openObjectReader } from '../../../src/git/object-reader.ts';
import { CorruptPack } from '../../../src/git/pack/corrupt.ts';
import { idsOfType } from '../../../src/git/pack/duplicates.ts';
import { OUTSIDE } from '../../../src/git/pack/entry-header.ts';
import { openPack } from '../../../src/git/pack/pack-handle.ts';
import { listWalks } from '../../../src/git/pack/pack-walks.ts';
import { PackScanner } from '../../../src/work/pack-scanner.ts';
import { makeRepository, type FixtureRepository } from '../../make-repository.ts';
import { Dice, mintLegacy, mintNew } from '../../mint.ts';
import { mustFind } from '../../source/read-source.ts';
import { damage } from './damage.ts';
import { readAll, readWithGit, SETTINGS } from './run-reader.ts';

const FIRST_SEED = Number(process.env['MUTATION_SEED'] ?? 1);

interface Pack {
  readonly pack: Buffer;
  readonly idx: Buffer;
}

interface Whole {
  readonly repository: FixtureRepository;
  readonly idSize: number;
  /** The repository's pack and index, as git wrote them, once with OFS_DELTA and once with REF_DELTA. */
  readonly packs: readonly Pack[];
  /** Where damaged ones are put. */
  readonly stem: string;
}

function makeWhole(t: TestContext, objectFormat: 'sha1' | 'sha256'): Whole {
  const repository = makeRepository({ objectFormat });
  t.after(() => repository.remove());
  const dice = new Dice(31);
  const words = (count: number): string => Array.from({ length: count }, () => dice.text(1 + dice.below(9))).join(' ');
  const lines = Array.from({ length: 40 }, () => words(8));
  for (let index = 0; index < 14; index++) {
    lines.splice(
      dice.below(40),
      1,
      index % 2 === 0 ? `token = ${mintNew(dice)}` : `pat ${mintLegacy(dice)} ${words(3)}`,
    );
    repository.commit(index === 5 ? `oh, ${mintNew(dice)}` : `change ${index}`, {
      notes: lines.join('\n'),
      [`n${index}`]: lines.slice(index).join('\n'),
    });
  }
  const packs = ['true', 'false'].map((useOffsets) => {
    repository.git('-c', `repack.useDeltaBaseOffset=${useOffsets}`, 'repack', '-adfq');
    const [path = ''] = repository.packs();
    return { pack: readFileSync(path), idx: readFileSync(path.replace(/pack$/, 'idx')) };
  });
  return { repository, idSize: objectFormat === 'sha1' ? 20 : 32, packs, stem: join(repository.home, 'pack-x') };
}

interface Outcome {
  /** Tokens that were found, and the objects that hold them. */
  readonly tokens: ReadonlyMap<string, readonly string[]>;
  /** Objects that are left to git, or are problems. */
  readonly told: ReadonlySet<string> | 'everything';
}

/** What the threads make of a pack, without git. */
function scanAlone({ stem, idSize }: Whole): Outcome {
  try {
    const pack = openPack(stem, idSize);
    const known: KnownIds = { idSize, tables: [pack.index.idTable] };
    const scanner = new PackScanner(pack, known, SETTINGS);
    const results = [...listWalks(pack.table)].map((entries) => scanner.scan({ kind: 'pack', pack, known, entries }));
    scanner.close();
    const told = results.flatMap(({ learned }) => (learned?.unread ?? []).map(({ id }) => id));
    const tokens = new Map<string, string[]>();
    for (const { match, origin } of results.flatMap(({ hits }) => hits)) {
      const ids = tokens.get(match.token) ?? [];
      tokens.set(match.token, ids);
      if (origin.kind === 'object') ids.push(origin.id);
    }
    return { tokens, told: new Set([...told, ...idsOfType(pack, 0), ...idsOfType(pack, OUTSIDE)]) };
  } catch (error) {
    assert.ok(error instanceof CorruptPack, String(error));
    return { tokens: new Map(), told: 'everything' };
  }
}

for (const format of ['sha1', 'sha256'] as const) {
  test(`1,000 damaged packs and indexes, ${format}: every token is found, or something is told`, async (t) => {
    const whole = makeWhole(t, format);
    const expected = whole.packs.map((pack) => scanWhole(whole, pack));
    const counts = { clean: 0, partly: 0, refused: 0, changed: 0 };
    for (let seed = FIRST_SEED; seed < FIRST_SEED + 1000; seed++) {
      const index = seed % whole.packs.length;
      const sound = whole.packs[index] as Pack;
      const hurt = hurtOne(sound, new Dice(seed));
      save(whole.stem, hurt);
      const { tokens, told } = scanAlone(whole);
      const lost = [...(expected[index] ?? [])].filter(([token]) => !tokens.has(token));
      // Where names were damaged, what is told bears other names.
      const namesHold = hurt.idx.equals(sound.idx);
      const isTold = ([, ids]: (typeof lost)[number]): boolean =>
        told === 'everything' || (namesHold ? ids.some((id) => told.has(id)) : told.size > 0);
      const silent = lost.filter((each) => !isTold(each));
      if (told === 'everything') counts.refused++;
      else if (lost.length === 0) counts.clean++;
      else if (silent.length === 0) counts.partly++;
      else {
        // A base was exchanged for another one of the same size, or so: then git must see it the same way.
        counts.changed++;
        const other = whole.repository.copy(`changed-${seed}`);
        replacePack(other, hurt);
        await assertSameAsGit(
          other,
          silent.map(([token]) => token),
          seed,
        );
      }
    }
    t.diagnostic(`${format}: ${JSON.stringify(counts)}`);
    assert.ok(counts.clean > 100 && counts.partly > 50 && counts.refused > 100, JSON.stringify(counts));
    assert.ok(counts.changed < 15, JSON.stringify(counts));
  });

  test(`24 damaged repositories, ${format}, read to the end: every token is found, or there is a problem`, async (t) => {
    const { repository, packs } = makeWhole(t, format);
    const other = repository.copy('damaged');
    const found = await mustFind(other.directory);
    const settings = { ...SETTINGS, silence: 2 };
    const whole = await readAll(openObjectReader(found, settings), settings);
    assert.deepEqual(whole.problems, []);
    const tokens = [...new Set(whole.full.map(({ match }) => match.token))];
    const counts = { clean: 0, told: 0 };
    for (let seed = FIRST_SEED; seed < FIRST_SEED + 24; seed++) {
      replacePack(other, hurtOne(packs[1] as Pack, new Dice(seed)));
      const { full, problems } = await readAll(openObjectReader(found, settings), settings);
      const lost = tokens.filter((token) => !full.some(({ match }) => match.token === token));
      assert.ok(lost.length === 0 || problems.length > 0, `MUTATION_SEED=${seed}: ${lost.length} tokens`);
      counts[problems.length > 0 ? 'told' : 'clean']++;
    }
    t.diagnostic(`${format}: ${JSON.stringify(counts)}`);
    assert.ok(counts.told > 5, JSON.stringify(counts));
  });
}

/** With either the pack or the index damaged. */
function hurtOne({ pack, idx }: Pack, luck: Dice): Pack {
  return luck.below(3) === 0 ? { pack, idx: damage(idx, luck) } : { pack: damage(pack, luck), idx };
}

/** Tokens and the objects that hold them. */
function scanWhole(whole: Whole, pack: Pack): ReadonlyMap<string, readonly string[]> {
  save(whole.stem, pack);
  const { tokens, told } = scanAlone(whole);
  assert.deepEqual(told, new Set());
  assert.ok(tokens.size >= 14);
  return tokens;
}

/** Git reads all of it without a complaint, and does not see these tokens either. */
async function assertSameAsGit(other: FixtureRepository, lost: readonly string[], seed: number): Promise<void> {
  const { hits, problems } = await readWithGit(await mustFind(other.directory));
  const stillThere = lost.filter((token) => hits.some((hit) => hit.includes(token)));
  assert.deepEqual([stillThere, problems], [[], []], `MUTATION_SEED=${seed}`);
}

function save(stem: string, { pack, idx }: Pack): void {
  writeFileSync(`${stem}.pack`, pack);
  writeFileSync(`${stem}.idx`, idx);
}

function replacePack(other: FixtureRepository, pack: Pack): void {
  const [path = ''] = other.packs();
  const stem = path.slice(0, -'.pack'.length);
  chmodSync(`${stem}.pack`, 0o644);
  chmodSync(`${stem}.idx`, 0o644);
  save(stem, pack);
}
