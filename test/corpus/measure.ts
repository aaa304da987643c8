// Runs the corpus: all of it for `npm run corpus`, a small part within the tests.
import { makeRepository } from '../make-repository.ts';
import { listGitContainers, listPacked } from './containers.ts';
import { countNegatives, isAlarm, type NegativeCount } from './count-negatives.ts';
import { type Extent, listCross } from './cross.ts';
import { findInMemory } from './find.ts';
import { findBelow, inTemporaryFolder } from './folder.ts';
import { findInGit } from './git-places.ts';
import { NEGATIVES } from './negatives.ts';
import { listBorders, listLarge, listNames, listNeighbours } from './positions.ts';
import { Mint } from './sample.ts';
import { Tally } from './tally.ts';

export interface Measured {
  readonly tally: Tally;
  readonly negatives: readonly NegativeCount[];
  /** What is wrong: misses, and alarms about nothing. */
  readonly failures: readonly string[];
}

const SEED = 20_260_101;

export async function measure(extent: Extent): Promise<Measured> {
  const tally = new Tally();
  const mint = new Mint(SEED);
  findInMemory(listCross(mint, extent), tally);
  findInMemory(listNeighbours(mint), tally);
  await inTemporaryFolder((root) => findBelow(root, listPacked(mint), tally));
  await findInRepository(mint, tally);
  if (extent === 'full') {
    await inTemporaryFolder((root) => findBelow(root, listBorders(mint), tally));
    await inTemporaryFolder((root) => findBelow(root, listLarge(mint), tally));
    await findInGit(mint, tally);
  }
  const negatives = await countNegatives(NEGATIVES);
  const said = negatives.filter(isAlarm).map(({ name }) => name);
  const failures = [
    ...tally.misses.map((miss) => `not found: ${miss}`),
    ...tally.alarms.map((alarm) => `said about nothing: ${alarm}`),
    ...said.map((name) => `said about what is no token: ${name}`),
  ];
  return { tally, negatives, failures };
}

/** What git itself has to do with: names of any bytes, bundles and packs. */
async function findInRepository(mint: Mint, tally: Tally): Promise<void> {
  const fixture = makeRepository();
  try {
    await inTemporaryFolder((root) => findBelow(root, listGitContainers(mint, fixture), tally));
    await findBelow(fixture.directory, listNames(mint), tally);
  } finally {
    fixture.remove();
  }
}
