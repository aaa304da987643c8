import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { UserError } from '../../src/core/errors.ts';
import { parseUpdates } from '../../src/hook/parse-updates.ts';

const [ZERO, ONE, TWO] = ['0'.repeat(40), '1'.repeat(40), '2'.repeat(64)] as const;

test('pre-push and pre-receive: new, changed and deleted refs', () => {
  assert.deepEqual(
    parseUpdates(
      `refs/heads/a ${ONE} refs/heads/b ${ZERO}\n(delete) ${ZERO} refs/heads/c ${TWO}\nHEAD@{1 day ago} ${ONE} refs/x ${TWO}\n`,
      'pre-push',
    ),
    [
      { ref: 'refs/heads/b', before: undefined, after: ONE },
      { ref: 'refs/heads/c', before: TWO, after: undefined },
      { ref: 'refs/x', before: TWO, after: ONE },
    ],
  );
  assert.deepEqual(parseUpdates(`${ZERO} ${ONE} refs/heads/a\n${ONE} ${ZERO} refs/tags/é\n`, 'pre-receive'), [
    { ref: 'refs/heads/a', before: undefined, after: ONE },
    { ref: 'refs/tags/é', before: ONE, after: undefined },
  ]);
  assert.deepEqual(parseUpdates('', 'pre-push'), []);
});

test('anything else is refused with the number of its line, and never passed over', () => {
  fc.assert(
    fc.property(fc.string(), (line) => {
      fc.pre(!line.includes('\n'));
      const text = `${ZERO} ${ONE} refs/heads/a\n${line}\n`;
      assert.throws(
        () => parseUpdates(text, 'pre-receive'),
        (error: unknown) => error instanceof UserError && error.message.startsWith('standard input, line 2:'),
      );
    }),
  );
});
