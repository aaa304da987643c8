import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FilesItem } from '../../src/core/work-item.ts';
import { Forecast } from '../../src/scan/forecast.ts';

const files = (count: number): FilesItem => ({
  kind: 'files',
  root: '/',
  paths: Array.from({ length: count }, String),
});

test('what is left takes as long for each file as what was done, but for the start', () => {
  const forecast = new Forecast();
  forecast.add(files(10), 125);
  assert.equal(forecast.left(1000), 10 * 990);
  forecast.add(files(10), 100);
  assert.equal(forecast.left(1000), 10 * 980);
});

test('a few milliseconds say nothing', () => {
  const forecast = new Forecast();
  for (let each = 0; each < 49; each++) forecast.add(files(10), 1);
  assert.equal(forecast.left(1_000_000), 0);
  forecast.add(files(10), 1);
  assert.ok(forecast.left(1_000_000) > 0);
});

test('nothing is left when all files are done', () => {
  const forecast = new Forecast();
  forecast.add(files(10), 100);
  forecast.add(files(10), 100);
  assert.equal(forecast.left(20), 0);
});

test('where nothing says how much there is, or there is not only files, as much again is left', () => {
  const forecast = new Forecast();
  forecast.add(files(10), 50);
  assert.equal(forecast.left(undefined), 50);
  forecast.add({ kind: 'objects', bytes: new Uint8Array(0), objects: [] }, 70);
  assert.equal(forecast.left(5000), 120);
});
