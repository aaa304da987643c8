// One repository in which tokens hide in all the ways that a history has.
import type { FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';

const dice = new Dice(16);

/** One token for each hiding place. */
export const HIDDEN = {
  atHead: mintNew(dice),
  oldBlob: mintNew(dice),
  evilMerge: mintNew(dice),
  dangling: mintNew(dice),
  droppedStash: mintNew(dice),
  newerStash: mintNew(dice),
  olderStash: mintNew(dice),
  amended: mintNew(dice),
  message: mintNew(dice),
  tag: mintNew(dice),
  note: mintNew(dice),
  indexOnly: mintNew(dice),
  branch: mintNew(dice),
} as const;

export type Hiding = keyof typeof HIDDEN;

/** Commits by what they hide, and blobs as `oldBlob blob`. */
export type HiddenIds = Readonly<Record<string, string>>;

/** Hides every token of `HIDDEN`, each in one place only. */
export function hideTokens(fixture: FixtureRepository): HiddenIds {
  const ids: Record<string, string> = {};
  ids['oldBlob'] = fixture.commit('old', {
    'src/old.txt': `a\n  b ${HIDDEN.oldBlob}`,
    'same.txt': HIDDEN.atHead,
    'stash.txt': 's',
  });
  ids['oldBlob blob'] = fixture.id('HEAD:src/old.txt');
  fixture.commit('clean', { 'src/old.txt': 'clean' });
  fixture.git('checkout', '-q', '-b', 'side');
  ids['branch'] = fixture.commit('on a branch', { 'branch.txt': HIDDEN.branch });
  fixture.git('checkout', '-q', 'main');
  fixture.git('checkout', '-q', '-b', 'merged');
  fixture.commit('to be merged', { 'merged.txt': 'merged' });
  fixture.git('checkout', '-q', 'main');
  ids['evilMerge'] = fixture.merge(['merged'], { 'merged.txt': 'merged', 'evil.txt': `\t${HIDDEN.evilMerge}` });
  fixture.commit('not evil', { 'evil.txt': 'good' });
  ids['dangling blob'] = fixture.blob(`x\nx\n${HIDDEN.dangling}`);
  for (const name of ['droppedStash', 'olderStash', 'newerStash'] as const) {
    fixture.write('stash.txt', `stash\n${HIDDEN[name]}`);
    fixture.git('stash', 'push', '-q');
    ids[name] = fixture.id('refs/stash');
    if (name === 'droppedStash') fixture.git('stash', 'drop', '-q');
  }
  ids['amended'] = fixture.commit('before', { 'amended.txt': HIDDEN.amended });
  fixture.write('amended.txt', 'after');
  fixture.git('add', '--all');
  fixture.git('commit', '-q', '--amend', '-m', 'after');
  ids['message'] = fixture.commit(`subject\n\nbody: ${HIDDEN.message}`);
  fixture.git('tag', '-a', '-m', `release\n\n${HIDDEN.tag}`, 'v1');
  fixture.git('notes', 'add', '-m', HIDDEN.note);
  ids['note'] = fixture.id('refs/notes/commits');
  fixture.write('index.txt', HIDDEN.indexOnly);
  fixture.git('add', 'index.txt');
  ids['indexOnly blob'] = fixture.id(':index.txt');
  fixture.write('index.txt', 'clean on disk');
  return ids;
}
