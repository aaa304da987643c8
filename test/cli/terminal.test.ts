import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wantsColor } from '../../src/edge/colors.ts';
import { wantsUnicode } from '../../src/cli/unicode.ts';

const TTY = { isTTY: true };
const PIPE = { isTTY: false };

test('colours: --no-color, NO_COLOR, FORCE_COLOR, terminal, in this order', () => {
  assert.equal(wantsColor(TTY, {}, false), true);
  assert.equal(wantsColor(PIPE, {}, false), false);
  assert.equal(wantsColor(TTY, { TERM: 'dumb' }, false), false);
  assert.equal(wantsColor(PIPE, { CI: 'true', TERM: 'xterm-256color' }, false), false);
  assert.equal(wantsColor(PIPE, { FORCE_COLOR: '1' }, false), true);
  assert.equal(wantsColor(PIPE, { FORCE_COLOR: 'true', TERM: 'dumb' }, false), true);
  assert.equal(wantsColor(TTY, { FORCE_COLOR: '0' }, false), false);
  assert.equal(wantsColor(TTY, { FORCE_COLOR: 'false' }, false), false);
  assert.equal(wantsColor(PIPE, { FORCE_COLOR: '' }, false), false);
  assert.equal(wantsColor(TTY, { NO_COLOR: '1', FORCE_COLOR: '1' }, false), false);
  assert.equal(wantsColor(TTY, { NO_COLOR: '0' }, false), false);
  assert.equal(wantsColor(TTY, { NO_COLOR: '' }, false), true);
  assert.equal(wantsColor(TTY, { FORCE_COLOR: '1' }, true), false);
});

test('unicode: by the locale that counts', () => {
  assert.equal(wantsUnicode({}, 'linux'), false);
  assert.equal(wantsUnicode({ LANG: 'C' }, 'linux'), false);
  assert.equal(wantsUnicode({ LANG: 'de_DE.UTF-8' }, 'linux'), true);
  assert.equal(wantsUnicode({ LANG: 'C.utf8' }, 'linux'), true);
  assert.equal(wantsUnicode({ LANG: 'de_DE.UTF-8', LC_ALL: 'C' }, 'linux'), false);
  assert.equal(wantsUnicode({ LC_CTYPE: 'UTF-8', LANG: 'C' }, 'darwin'), true);
  assert.equal(wantsUnicode({ LANG: 'C', LC_ALL: '' }, 'linux'), false);
  assert.equal(wantsUnicode({ LANG: 'en_US.UTF-8', PAT_PATROL_ASCII: '1' }, 'linux'), false);
  assert.equal(wantsUnicode({ LANG: 'en_US.UTF-8', PAT_PATROL_ASCII: '0' }, 'linux'), true);
});

test('unicode on Windows: by the terminal', () => {
  assert.equal(wantsUnicode({ LANG: 'en_US.UTF-8' }, 'win32'), false);
  assert.equal(wantsUnicode({ WT_SESSION: 'x' }, 'win32'), true);
  assert.equal(wantsUnicode({ TERM_PROGRAM: 'vscode' }, 'win32'), true);
});
