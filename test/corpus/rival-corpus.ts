// A part of the corpus as files, for other scanners: each shape as it is, every way of writing of some of them, and what else lies in files.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPacked } from './containers.ts';
import { listCross } from './cross.ts';
import { writeSamples } from './folder.ts';
import { hideInGit } from './git-places.ts';
import type { FixtureRepository } from '../make-repository.ts';
import { NEGATIVES } from './negatives.ts';
import { listNames, listNeighbours } from './positions.ts';
import { Mint, type Planted, type Sample } from './sample.ts';

/** A token, the kind of difficulty that it is, and the folder of which it is the only secret. */
export interface RivalToken {
  readonly token: string;
  readonly class: string;
  readonly folder: string;
}

const SEED = 20_260_102;

/** Of what stands next to tokens, every such pair. */
const STEP = 7;

/** Writes the positives below `root`. The files of 40 MB are not among them: some scanners take minutes for one. */
export function writePositives(root: string): readonly RivalToken[] {
  const mint = new Mint(SEED);
  const neighbours = [...listNeighbours(mint)].filter((_, index) => index % STEP === 0);
  const samples: Sample[] = [...listCross(mint, 'brief'), ...neighbours, ...listNames(mint), ...listPacked(mint)];
  return writeSamples(samples, root).map(({ token, folder, rows }) => ({ token, folder, class: classOf(rows) }));
}

/** Every lookalike, in folders below `root`. Returns how many there are. */
export function writeNegatives(root: string): number {
  for (const [index, { files }] of NEGATIVES.entries()) {
    mkdirSync(join(root, String(index)));
    for (const [file, content] of Object.entries(files)) writeFileSync(join(root, String(index), file), content);
  }
  return NEGATIVES.reduce((sum, { count }) => sum + count, 0);
}

/** A packed repository with a token in every place. Call `remove` when done. */
export function makeGitPositives(): { readonly fixture: FixtureRepository; readonly planted: readonly Planted[] } {
  const { fixture, planted } = hideInGit(new Mint(SEED + 1), 'git');
  fixture.git('repack', '-q', '-a', '-d', '-f', '-k');
  return { fixture, planted };
}

function classOf(rows: Planted['rows']): string {
  const { table } = rows.at(-1) as Planted['rows'][number];
  return rows.length === 1 && !OTHERS.has(table) ? `plain: ${table}` : table;
}

const OTHERS = new Set(['containers', 'file names']);
