/** A repository in which git commits, fetches and packs anew without a pause while it is scanned, again and again, through the built program. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { variablesOf } from './guard.ts';
import { parseReport, redacted } from './read-report.ts';
import { cleanEnvironment, endOf, POSIX, repositoryFor, startProgram } from './run-program.ts';

const dice = new Dice(71);
const SCANS = 5;

/** Every version of a file has a token of its own, so that whatever object is lost, a token is. */
function fill(fixture: FixtureRepository, commits: number): readonly string[] {
  const lines = Array.from({ length: 80 }, () => dice.text(40));
  return Array.from({ length: commits }, (_, index) => {
    const token = mintNew(dice);
    lines.splice(dice.below(80), 1, `${dice.text(20)} ${token}`);
    fixture.commit(`change ${index}`, { 'a.txt': lines.join('\n'), [`${index % 5}.txt`]: lines.slice(40).join('\n') });
    return token;
  });
}

/** Runs shell commands over and over; the answer waits for the last of them to end, so that none is left when the repository is removed. */
function keepBusy(fixture: FixtureRepository, commands: string): () => Promise<void> {
  const env = cleanEnvironment(variablesOf(fixture));
  const child = spawn('sh', ['-c', `while [ ! -e ../stop ]; do ${commands}; done`], {
    cwd: fixture.directory,
    env,
    stdio: 'ignore',
  });
  const closed = once(child, 'close');
  return async () => {
    writeFileSync(join(fixture.home, 'stop'), '');
    await closed;
  };
}

/** A scan that calls itself complete has found all tokens. */
async function scanOnce(
  { directory: cwd }: FixtureRepository,
  tokens: readonly string[],
): Promise<'complete' | 'incomplete'> {
  const { code, stdout, stderr } = await endOf(startProgram(['scan', '--history', '--format', 'json'], { cwd }));
  assert.doesNotMatch(stderr, /^ {4}at |unexpected/m);
  assert.ok(code === 1 || code === 2, `exit code ${code}: ${stderr}`);
  const { complete, findings, problems } = parseReport(stdout);
  const found = new Set(findings.map((finding) => finding.redacted));
  assert.equal(complete, problems.length === 0);
  if (complete)
    assert.deepEqual(
      tokens.filter((token) => !found.has(redacted(token))),
      [],
    );
  return complete ? 'complete' : 'incomplete';
}

const BUSY: readonly (readonly [name: string, commands: string])[] = [
  ['repack -ad', 'git repack -adfq; git -c pack.compression=0 repack -adfq --depth=5'],
  [
    'gc',
    'git commit -q --allow-empty -m more; git gc -q --prune=now; git commit -q --allow-empty -m more; git repack -dq',
  ],
  [
    'fetch',
    'git -C ../other commit -q --allow-empty -m more; git fetch -q ../other main; git repack -adkq; git prune-packed -q',
  ],
  [
    'loose and packed',
    'git unpack-objects -q < ../kept.pack; git repack -adq; git prune-packed -q; git pack-refs --all; git multi-pack-index write',
  ],
];

for (const [name, commands] of BUSY) {
  test(
    `${name} in a loop: nothing crashes, and a scan that calls itself complete has found everything`,
    POSIX,
    async (t) => {
      const fixture = repositoryFor(t);
      const tokens = fill(fixture, 25);
      fixture.clone('other').git('config', 'gc.auto', '0');
      fixture.git('repack', '-dq');
      copyFileSync(fixture.packs()[0] ?? '', join(fixture.home, 'kept.pack'));
      const stop = keepBusy(fixture, commands);
      const counts = { complete: 0, incomplete: 0 };
      try {
        for (let round = 0; round < SCANS; round++) counts[await scanOnce(fixture, tokens)]++;
      } finally {
        await stop();
      }
      t.diagnostic(`${name}: ${JSON.stringify(counts)}`);
      assert.ok(counts.complete > 0, JSON.stringify(counts));
    },
  );
}
