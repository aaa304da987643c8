import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatherRange } from '../../src/cli/gather-range.ts';

const gather = (line: string): string => gatherRange(line.split(' ')).join('|');

test('the words of a range are one value', () => {
  assert.equal(gather('--range --not --remotes'), '--range=--not --remotes');
  assert.equal(gather('-q --range HEAD --not --remotes --jobs 1'), '-q|--range=HEAD --not --remotes|--jobs|1');
  assert.equal(gather('--range=HEAD --not --remotes=origin dir'), '--range=HEAD --not --remotes=origin|dir');
  assert.equal(gather('--range topic --not main dir'), '--range=topic --not main|dir');
  assert.equal(gather('--range --branches --not --remotes -q'), '--range=--branches --not --remotes|-q');
  assert.equal(gather('--range A --not B --range C --not D'), '--range=A --not B|--range=C --not D');
});

test('anything else stays as it was typed', () => {
  for (const line of [
    'src --history',
    '--range A..B dir',
    '--range=A..B dir',
    '--range --quiet',
    '--range',
    '--range=',
    '--range A..B --quiet --not-an-option',
    '-- --range --not --remotes',
    '--not --remotes',
  ])
    assert.equal(gather(line), line.split(' ').join('|'));
});
