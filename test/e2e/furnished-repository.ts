/** A repository that has everything git keeps, with a token in every object; and the files in it, by kind, to be damaged. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRepository, type FixtureRepository, type RepositoryOptions } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';

export interface Furnished {
  readonly fixture: FixtureRepository;
  /** Each lies in an object of its own. */
  readonly tokens: readonly string[];
}

type Mint = () => string;

/** Commits whose blobs and messages all hold tokens of their own. */
function fill(fixture: FixtureRepository, commits: number, mint: Mint): void {
  const dice = new Dice(405);
  const lines = Array.from({ length: 30 }, () => dice.text(50));
  for (let index = 0; index < commits; index++) {
    lines.splice(dice.below(30), 1, `token ${mint()}`);
    fixture.commit(`change ${mint()}`, { 'a.txt': lines.join('\n'), [`${index}.txt`]: mint() });
  }
}

/** Borrowed objects, two packs with deltas of both kinds, loose objects, tables that git derives. `fixture.remove` takes all of it away. */
export function furnishRepository(objectFormat: RepositoryOptions['objectFormat']): Furnished {
  const dice = new Dice(404);
  const tokens: string[] = [];
  const mint: Mint = () => {
    const token = mintNew(dice);
    tokens.push(token);
    return token;
  };
  const lender = makeRepository({ ...(objectFormat && { objectFormat }) });
  fill(lender, 6, mint);
  lender.git('repack', '-adq');
  const fixture = lender.clone('whole', '--shared');
  fixture.git('config', 'gc.auto', '0');
  writeFileSync(join(fixture.directory, '.git/objects/info/alternates'), `${lender.directory}/.git/objects\n`);
  for (const useOffsets of ['true', 'false']) {
    fill(fixture, 4, mint);
    const settings = ['-c', `repack.useDeltaBaseOffset=${useOffsets}`, '-c', 'pack.writeReverseIndex=true'];
    fixture.git(...settings, 'repack', '-dlq');
  }
  fixture.git('multi-pack-index', 'write');
  fixture.git('commit-graph', 'write', '--reachable');
  fixture.git('branch', 'other', 'HEAD~3');
  fixture.git('tag', '--annotate', '--message', mint(), 'v1');
  fixture.git('pack-refs', '--all');
  fill(fixture, 2, mint);
  fixture.git('commit-graph', 'write', '--reachable', '--split=no-merge');
  fixture.write('staged.txt', mint());
  fixture.git('add', 'staged.txt');
  return { fixture, tokens };
}

export interface Kind {
  readonly name: string;
  /** In which folder of the git directory. */
  readonly folder: string;
  readonly path: RegExp;
  /** Holds objects, so that what is lost with it is lost. */
  readonly vital?: boolean;
}

export const KINDS: readonly Kind[] = [
  { name: 'pack', folder: 'objects/pack', path: /\.pack$/, vital: true },
  { name: 'idx', folder: 'objects/pack', path: /\.idx$/, vital: true },
  { name: 'loose object', folder: 'objects', path: /^[0-9a-f]{2}.[0-9a-f]{38,62}$/, vital: true },
  { name: 'reverse index', folder: 'objects/pack', path: /\.rev$/ },
  { name: 'multi-pack-index', folder: 'objects/pack', path: /^multi-pack-index$/ },
  { name: 'alternates', folder: 'objects/info', path: /^alternates$/ },
  { name: 'commit-graph', folder: 'objects/info', path: /graph/ },
  { name: 'packed-refs', folder: '.', path: /^packed-refs$/ },
  { name: 'HEAD and loose refs', folder: '.', path: /^(?:HEAD|refs.*main)$/ },
  { name: 'reflogs', folder: 'logs', path: /./ },
  { name: 'index', folder: '.', path: /^index$/ },
  { name: 'config', folder: '.', path: /^config$/ },
];

export const REFTABLES: Kind = { name: 'reftables', folder: 'reftable', path: /./ };

/** The same with reftables, one of which alone names a token and another logs one; undefined when this git does not know them (2.45). */
export function moveToReftables({ fixture, tokens }: Furnished): Furnished | undefined {
  try {
    fixture.git('refs', 'migrate', '--ref-format=reftable');
  } catch {
    return undefined;
  }
  const dice = new Dice(406);
  const [named, logged] = [mintNew(dice), mintNew(dice)];
  fixture.git('branch', `x/${named}`);
  fixture.git('update-ref', '-m', `log ${logged}`, 'refs/heads/other', 'HEAD');
  return { fixture, tokens: [...tokens, named, logged] };
}

/** The files of a kind, sorted. */
export function listKind({ directory }: FixtureRepository, { folder, path }: Kind): readonly string[] {
  const root = join(directory, '.git', folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((full) => path.test(full.slice(root.length + 1).replaceAll('\\', '/')))
    .toSorted();
}
