import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanMessage } from '../../src/hook/clean-message.ts';

const SCISSORS = ' ------------------------ >8 ------------------------\n';

const clean = (text: string, edited = true): string => Buffer.from(cleanMessage(Buffer.from(text), edited)).toString();

test('the diff of --verbose goes, whatever makes a comment, in whatever language', () => {
  for (const mark of ['#', ';', '//', '%'])
    for (const words of ['Do not modify or remove the line above.', 'Ändern oder entfernen Sie nicht die obige Zeile.'])
      for (const diff of ['diff --git a/a b/a\n-x\n', 'diff --cc a\n--x\n'])
        assert.equal(clean(`a\n\n${mark} b\n${mark}${SCISSORS}${mark} ${words}\n${mark}\n${diff}`), `a\n\n${mark} b\n`);
});

test('git cuts at the first line that it could have written', () => {
  const diff = `#${SCISSORS}# Do not.\ndiff --git a/a b/a\n`;
  assert.equal(clean(`a\n#${SCISSORS}${diff}`), 'a\n');
  assert.equal(clean(`a\n#${SCISSORS}mine\n${diff}`), `a\n#${SCISSORS}mine\n`);
});

test('what git writes below a diff shows that the diff is part of the message', () => {
  for (const mark of ['#', ';', '//']) {
    const kept = `a\n${mark}${SCISSORS}${mark} Do not.\ndiff --git a/a b/a\n-x\n`;
    assert.equal(clean(kept), 'a\n');
    assert.equal(clean(`${kept}\n${mark} Please enter\n${mark}\n`), `${kept}\n${mark} Please enter\n${mark}\n`);
    const twice = `${kept}${mark} Changes not staged for commit:\ndiff --git i/b w/b\n-x\n`;
    assert.equal(clean(twice), 'a\n');
  }
});

test('everything else stays', () => {
  for (const text of [
    '',
    'a\n# b\nc',
    `a\n#${SCISSORS}b\n`,
    `a\n#${SCISSORS}# only comments\n# to the end\n`,
    `a\n#${SCISSORS}; another mark\ndiff --git a/a b/a\n`,
    `a\n${SCISSORS}diff --git a/a b/a\n`,
    'a\ndiff --git a/a b/a\n',
  ])
    assert.equal(clean(text), text);
  const cut = `a\n#${SCISSORS}# b\ndiff --git a/a b/a\n`;
  assert.equal(clean(cut, false), cut, 'no editor, no diff');
});
