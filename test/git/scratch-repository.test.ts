import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { ScratchRepository } from '../../src/git/scratch-repository.ts';
import { folderFor } from '../e2e/run-program.ts';

test('of one that cannot be made nothing stays, and of one that was removed neither', async (t) => {
  const { TMPDIR } = process.env;
  t.after(() => {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  });
  const folder = folderFor(t);
  process.env['TMPDIR'] = folder;
  await assert.rejects(ScratchRepository.make('no..branch'));
  assert.deepEqual(readdirSync(folder), []);
  const scratch = await ScratchRepository.make('feature/one');
  assert.equal(await scratch.ask(['symbolic-ref', 'HEAD']), 'refs/heads/feature/one');
  scratch.remove();
  assert.deepEqual(readdirSync(folder), []);
});
