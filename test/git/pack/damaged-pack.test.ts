// Thousands of damaged packs and indexes: nothing crashes, and no token is lost without a word.
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
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

const dice = new Dice(31);
const words = (count: number): string => Array.from({ length: count }, () => dice.text(1 + dice.below(9))).join(' ');

let repository: FixtureRepository;
/** The repository's pack and index, as git wrote them, once with OFS_DELTA and once with REF_DELTA. */
let packs: readonly { readonly pack: Buffer; readonly idx: Buffer }[];
/** Where damaged ones are put. */
let scratch = '';

before(() => {
  repository = makeRepository();
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
  packs = ['true', 'false'].map((useOffsets) => {
    repository.git('-c', `repack.useDeltaBaseOffset=${useOffsets}`, 'repack', '-adfq');
    const [path = ''] = repository.packs();
    return { pack: readFileSync(path), idx: readFileSync(path.replace(/pack$/, 'idx')) };
  });
  scratch = mkdtempSync(join(tmpdir(), 'pat-patrol-damage-'));
});
after(() => {
  repository.remove();
  rmSync(scratch, { recursive: true, force: true });
});

interface Outcome {
  /** Tokens that were found, and the objects that hold them. */
  readonly tokens: ReadonlyMap<string, readonly string[]>;
  /** Objects that are left to git, or are problems. */
  readonly told: ReadonlySet<string> | 'everything';
}

/** What the threads make of a pack, without git. */
function scanAlone(stem: string): Outcome {
  try {
    const pack = openPack(stem, 20);
    const known: KnownIds = { idSize: 20, tables: [pack.index.idTable] };
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

function save(stem: string, pack: Buffer, idx: Buffer): void {
  writeFileSync(`${stem}.pack`, pack);
  writeFileSync(`${stem}.idx`, idx);
}

test('1,500 damaged packs and indexes: every token is found, or something is told', async (t) => {
  const luck = new Dice(1);
  const stem = join(scratch, 'pack-x');
  const counts = { clean: 0, partly: 0, refused: 0, changed: 0 };
  for (let round = 0; round < 1500; round++) {
    const { pack, idx } = packs[round % packs.length] as (typeof packs)[number];
    const hitsIndex = luck.below(3) === 0;
    const hurtPack = hitsIndex ? pack : damage(pack, luck);
    const hurtIndex = hitsIndex ? damage(idx, luck) : idx;
    const expected = (tokensOf[round % packs.length] ??= scanWhole(stem, pack, idx));
    save(stem, hurtPack, hurtIndex);
    const { tokens, told } = scanAlone(stem);
    const lost = [...expected].filter(([token]) => !tokens.has(token));
    const isTold = ([, ids]: (typeof lost)[number]): boolean => told === 'everything' || ids.some((id) => told.has(id));
    const silent = lost.filter((each) => !isTold(each));
    if (told === 'everything') counts.refused++;
    else if (lost.length === 0) counts.clean++;
    else if (silent.length === 0) counts.partly++;
    else {
      // A base was exchanged for another one of the same size, or so: then git must see it the same way.
      counts.changed++;
      await assertSameAsGit(
        hurtPack,
        hurtIndex,
        silent.map(([token]) => token),
      );
    }
  }
  t.diagnostic(JSON.stringify(counts));
  assert.ok(counts.clean > 100 && counts.partly > 100 && counts.refused > 100, JSON.stringify(counts));
  assert.ok(counts.changed < 15, JSON.stringify(counts));
});

/** Tokens and the objects that hold them, for each of the packs. */
const tokensOf: (ReadonlyMap<string, readonly string[]> | undefined)[] = [];

function scanWhole(stem: string, pack: Buffer, idx: Buffer): ReadonlyMap<string, readonly string[]> {
  save(stem, pack, idx);
  const { tokens, told } = scanAlone(stem);
  assert.deepEqual(told, new Set());
  assert.ok(tokens.size >= 14);
  return tokens;
}

async function assertSameAsGit(pack: Buffer, idx: Buffer, lost: readonly string[]): Promise<void> {
  const other = repository.copy(`changed-${dice.below(1_000_000)}`);
  hurt(other, pack, idx);
  const { hits, problems } = await readWithGit(await mustFind(other.directory));
  const stillThere = lost.filter((token) => hits.some((hit) => hit.includes(token)));
  assert.deepEqual([stillThere, problems], [[], []]);
}

function hurt(other: FixtureRepository, pack: Buffer, idx: Buffer): void {
  const [path = ''] = other.packs();
  const stem = path.slice(0, -'.pack'.length);
  chmodSync(`${stem}.pack`, 0o644);
  chmodSync(`${stem}.idx`, 0o644);
  save(stem, pack, idx);
}

test('24 damaged repositories, read to the end: every token is found, or there is a problem', async (t) => {
  const luck = new Dice(3);
  const other = repository.copy('damaged');
  const { pack, idx } = packs[1] as (typeof packs)[number];
  const found = await mustFind(other.directory);
  const settings = { ...SETTINGS, silence: 2 };
  const whole = await readAll(openObjectReader(found, settings), settings);
  const tokens = [...new Set(whole.full.map(({ match }) => match.token))];
  const counts = { clean: 0, told: 0 };
  for (let round = 0; round < 24; round++) {
    const hitsIndex = luck.below(3) === 0;
    hurt(other, hitsIndex ? pack : damage(pack, luck), hitsIndex ? damage(idx, luck) : idx);
    const { full, problems } = await readAll(openObjectReader(found, settings), settings);
    const lost = tokens.filter((token) => !full.some(({ match }) => match.token === token));
    assert.ok(lost.length === 0 || problems.length > 0, `round ${round}: ${lost.length} tokens`);
    counts[problems.length > 0 ? 'told' : 'clean']++;
  }
  t.diagnostic(JSON.stringify(counts));
  assert.ok(counts.told > 5 && counts.clean > 0, JSON.stringify(counts));
  assert.ok(dirname(other.directory) === repository.home);
});
