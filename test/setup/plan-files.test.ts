import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { NO_CONFIG } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { CONFIG_TEXT } from '../../src/setup/config-text.ts';
import { planFile } from '../../src/setup/plan-files.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

test('the configuration that is written says what holds without one', () => {
  assert.deepEqual(parseConfig(CONFIG_TEXT, 'a.yml'), { ...NO_CONFIG, failOn: 'likely' });
});

test('its examples are valid, and there is one of every simple setting', () => {
  const all = parseConfig(CONFIG_TEXT.replaceAll(/^#(?=\w)/gm, ''), 'a.yml');
  assert.equal(Object.keys(all).sort().join(' '), 'archives disabledRules exclude failOn include minConfidence rules');
  assert.ok(all.include.length > 0 && all.exclude.length > 0 && all.disabledRules.length > 0);
});

test('what lies there is seen: nothing, the same, also with line ends of Windows, or something else', (t) => {
  const plan = (files: Readonly<Record<string, string>>) => {
    const { path, found } = planFile(temporaryFolder(t, files), 'config');
    return `${path} ${found}`;
  };
  assert.equal(plan({}), '.pat-patrol.yml none');
  assert.equal(plan({ '.pat-patrol.yml': CONFIG_TEXT }), '.pat-patrol.yml same');
  assert.equal(plan({ '.pat-patrol.yml': CONFIG_TEXT.replaceAll('\n', '\r\n') }), '.pat-patrol.yml same');
  assert.equal(plan({ '.pat-patrol.yml': '' }), '.pat-patrol.yml other');
  assert.equal(plan({ '.pat-patrol.json': '{}' }), '.pat-patrol.json other', 'one configuration is enough');
});

test('no link leads a file out of the repository', { skip: process.platform === 'win32' }, (t) => {
  const elsewhere = temporaryFolder(t);
  const root = temporaryFolder(t, { 'a/b': '' });
  symlinkSync(elsewhere, join(root, '.github'));
  assert.throws(() => planFile(root, 'github'), { message: /^\.github is not a folder of this repository/ });
  symlinkSync(join(elsewhere, 'nothing'), join(root, 'azure-pipelines'));
  assert.throws(() => planFile(root, 'azure'), { message: /^azure-pipelines is not a folder/ });
});
