import assert from 'node:assert/strict';
import test from 'node:test';
import { Budget, CUT_SHORT } from '../../src/detect/budget.ts';
import { detect } from '../../src/detect/detect.ts';
import { createItemScanner } from '../../src/work/scan-item.ts';
import { Dice, mintNew } from '../mint.ts';

/** Four ways to escape in one run of characters: each is a text of its own, in which there are three ways left. */
const LABYRINTH = Buffer.concat([Buffer.from('%41\\x41&#65;=41'), Buffer.alloc(400_000, 'x')]);

test('a budget is a multiple of the text, and not small for a short one', () => {
  const budget = new Budget(10);
  assert.ok(budget.spend(1024 * 1024));
  assert.ok(!budget.isExceeded);
  assert.ok(!budget.spend(1));
  assert.ok(budget.isExceeded);
  assert.ok(new Budget(1024 * 1024).spend(24 * 1024 * 1024));
});

test('text that decodes to too much is cut short, and says so', () => {
  const token = mintNew(new Dice(3));
  const content = Buffer.concat([Buffer.from(`${token} `), LABYRINTH, Buffer.from(` ${token}`)]);
  let cuts = 0;
  const matches = detect(content, 0, content.length, 5, () => cuts++);
  assert.equal(cuts, 1);
  assert.equal(matches.length, 2);
  detect(content, 0, content.length, 1, () => cuts++);
  assert.equal(cuts, 1);
});

test('what was cut short is a problem', () => {
  const settings = { decodeDepth: 5, maxSize: 1e9, lineHash: false };
  const scan = createItemScanner({ settings, cwd: '/' });
  const id = 'f'.repeat(40);
  const objects = [{ type: 'blob', id, start: 0, end: LABYRINTH.length }] as const;
  const { problems } = scan({ kind: 'objects', bytes: new Uint8Array(LABYRINTH), objects });
  assert.deepEqual(problems, [{ where: `object ${id.slice(0, 12)}`, message: CUT_SHORT, object: id }]);
});
