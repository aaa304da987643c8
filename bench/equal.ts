// Whether a history reads the same in this process and through git, on real repositories, of which each gets a clone with tokens planted in it:
//   npm run compile && node build/bench/equal.js REPOSITORY...
// Compared are all hits with their lines and frames, problems, commits, and what is told of every token: places, who brought it in and took it out.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hit } from '../src/core/match.ts';
import { attribute, type Attribution, type AttributionQuery } from '../src/git/attribution.ts';
import type { Holder } from '../src/git/holder.ts';
import { openObjectStream } from '../src/git/object-stream.ts';
import { openPackReader } from '../src/git/pack/pack-reader.ts';
import { findRepository } from '../src/git/repository.ts';
import { readAll, SETTINGS } from '../test/git/pack/run-reader.ts';
import { Dice, mintLegacy, mintNew } from '../test/mint.ts';

const PLANTS = 12;

/** Commits on top of some of the history's, each of which puts a token into a file that was there; then a merge of two, and what takes some out. */
function plant(directory: string, dice: Dice): void {
  const git = (args: readonly string[], input: string | Buffer = ''): Buffer =>
    execFileSync('git', [...args], { cwd: directory, input, maxBuffer: 2 ** 30, stdio: ['pipe', 'pipe', 'ignore'] });
  const lines = (...args: readonly string[]): readonly string[] => git(args).toString().split('\n').filter(Boolean);
  const commits = lines('rev-list', '--all', '--max-count=20000');
  const pieces: Buffer[] = [];
  const write = (text: string): void => void pieces.push(Buffer.from(text));
  const change = (at: number, parents: readonly string[], body: Buffer): void => {
    write(`commit refs/heads/planted-${at}\nmark :${at}\ncommitter P <p@x> ${1_800_000_000 + at} +0000\ndata 1\nm\n`);
    write(parents.map((parent, index) => `${index === 0 ? 'from' : 'merge'} ${parent}\n`).join(''));
    pieces.push(body);
    write('\n');
  };
  let last = '';
  for (let at = 1; at <= PLANTS; at++) {
    const parent = commits[dice.below(commits.length)] ?? '';
    const blobs = lines('ls-tree', '-r', '--full-tree', parent).filter((line) => /^100.{3} blob [^"]*$/.test(line));
    const [, id = '', path = ''] = /blob (\w+)\t(.*)$/s.exec(blobs[dice.below(blobs.length)] ?? '') ?? [];
    if (id === '') continue;
    const text = git(['cat-file', 'blob', id]);
    const cut = text.indexOf('\n', dice.below(text.length)) + 1;
    const token = at % 3 === 0 ? mintLegacy(dice) : mintNew(dice);
    const secret = at % 4 === 0 ? Buffer.from(`:${token}`).toString('base64') : token;
    const content = Buffer.concat([text.subarray(0, cut), Buffer.from(`secret = "${secret}"\n`), text.subarray(cut)]);
    const file = Buffer.from(`M 100644 inline ${path}\ndata ${content.length}\n`);
    change(at, [parent], Buffer.concat([file, content]));
    if (last !== '' && at % 4 === 1) change(PLANTS + at, [`:${at}`, last], Buffer.from(`D ${path}\n`));
    last = `:${at}`;
  }
  execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: directory, input: Buffer.concat(pieces) });
}

function tokensOf(hits: readonly Hit[]): AttributionQuery['tokens'] {
  const tokens = new Map<string, Holder[]>();
  for (const { origin, match } of hits) {
    if (origin.kind !== 'object' || origin.name !== undefined) continue;
    const key = `${match.ruleId} ${match.token}`;
    tokens.set(key, [...(tokens.get(key) ?? []), { id: origin.id, type: origin.type }]);
  }
  return tokens;
}

/** In an order that does not depend on the way of reading. */
function spell({ places, histories }: Attribution): readonly string[] {
  const sorted = [...places].map(
    ([id, list]) =>
      `${id} ${list
        .map((place) => JSON.stringify(place))
        .toSorted()
        .join('\n')}`,
  );
  return [...sorted.toSorted(), ...[...histories].map((entry) => JSON.stringify(entry)).toSorted()];
}

async function compare(directory: string): Promise<string> {
  const repository = await findRepository(directory);
  assert.ok(repository);
  const [reader, oracle] = [openPackReader(repository, SETTINGS), openObjectStream(repository, SETTINGS)];
  const [here, there] = [await readAll(reader), await readAll(oracle)];
  const hitsOf = (hits: readonly Hit[]): readonly string[] => hits.map((hit) => JSON.stringify(hit)).toSorted();
  assert.deepEqual(hitsOf(here.full), hitsOf(there.full));
  assert.deepEqual(here.problems.toSorted(), there.problems.toSorted());
  assert.deepEqual(here.commits, there.commits);
  const tokens = tokensOf(here.full);
  const stored = reader.stored?.();
  const told = await attribute({ repository, commits: () => oracle.commits(), tokens });
  // Where something is missing, git tells anyway.
  if (stored !== undefined) {
    const query = { repository, commits: () => assert.fail('git was asked'), stored, tokens };
    assert.deepEqual(spell(await attribute(query)), spell(told));
  }
  const places = [...told.places.values()].reduce((sum, list) => sum + list.length, 0);
  const attributed = stored === undefined ? 'attributed by git only' : 'attributed in both ways';
  return `${here.done} objects, ${here.commits.length} commits, ${here.full.length} hits, ${tokens.size} tokens, ${places} places, ${attributed}, ${here.problems.length} problems`;
}

for (const [index, repository] of process.argv.slice(2).entries()) {
  const home = mkdtempSync(join(tmpdir(), 'pat-patrol-equal-'));
  try {
    const clone = join(home, 'clone.git');
    execFileSync('git', ['clone', '--quiet', '--mirror', '--shared', repository, clone], { stdio: 'ignore' });
    plant(clone, new Dice(index + 1));
    process.stdout.write(`equal: ${repository}: ${await compare(clone)}\n`);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
