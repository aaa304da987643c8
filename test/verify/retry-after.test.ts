import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRetryAfter } from '../../src/verify/retry-after.ts';

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5);

test('seconds and dates', () => {
  for (const [value, expected] of [
    ['0', 0],
    ['7', 7000],
    [' 1.5 ', 1500],
    ['Fri, 02 Jan 2026 03:04:35 GMT', 30_000],
    ['Fri, 02 Jan 2026 03:04:00 GMT', 0],
  ] as const)
    assert.equal(parseRetryAfter(value, NOW), expected, value);
});

test('nonsense is no wish', () => {
  for (const value of [undefined, '', '-1', '1e3', 'soon', '0x10', 'Infinity', 'NaN'])
    assert.equal(parseRetryAfter(value, NOW), undefined, value);
});
