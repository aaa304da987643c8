// A tar that ends too soon: of a file all that is there was read, of a stream nobody knows.
import assert from 'node:assert/strict';
import test from 'node:test';
import { scanInside } from '../../src/work/inside.ts';
import { Dice, mintNew } from '../mint.ts';
import { writeTarEntry } from '../unpack/write-tar.ts';

test('a tar that is cut off is incomplete only where it came as a stream', () => {
  const token = mintNew(new Dice(9));
  const whole = writeTarEntry({ name: 'a', content: `pat=${token}\n${'x'.repeat(900)}` });
  const settings = { decodeDepth: 3, maxSize: 1e9, lineHash: false };
  for (const [origin, count] of [
    [{ kind: 'file', path: 'a.tar' }, 0],
    [{ kind: 'stdin' }, 1],
  ] as const) {
    const { hits, problems } = scanInside(whole.subarray(0, 1000), { origin, settings, kind: 'tar' });
    assert.deepEqual(
      hits.map(({ match }) => match.token),
      [token],
    );
    assert.equal(problems.length, count);
  }
});
