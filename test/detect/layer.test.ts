import assert from 'node:assert/strict';
import test from 'node:test';
import { detect } from '../../src/detect/detect.ts';
import { forEachPiece } from '../../src/detect/layer.ts';
import { breakLegacy, Dice, mintLegacy, mintNew } from '../mint.ts';
import { base64, encode, type Encoder, utf16be, utf16le, wrap } from './encoders.ts';

test('pieces cover a text, their cores without overlap', () => {
  for (const length of [0, 1, 196_608, 221_184, 221_185, 1_000_000]) {
    let covered = 0;
    forEachPiece({ division: 'pieces' }, length, (piece, core) => {
      assert.equal(core.start, covered);
      covered = core.end;
      assert.ok(piece.start <= core.start && core.end <= piece.end && piece.end <= length);
      assert.equal(piece.start % 12, 0);
      assert.ok(piece.end - piece.start <= 250_000);
    });
    assert.equal(covered, length);
  }
});

test('a long text is one where something packed is in it, and only those are looked at again', () => {
  for (const length of [1, 221_184, 221_185, 1_000_000]) {
    const seen = { whole: 0, long: 0 };
    for (const division of ['whole', 'long'] as const)
      forEachPiece({ division }, length, (piece, core) => {
        assert.deepEqual(
          [piece, core],
          [
            { start: 0, end: length },
            { start: 0, end: length },
          ],
        );
        seen[division]++;
      });
    assert.deepEqual(seen, { whole: 1, long: length > 221_184 ? 1 : 0 });
  }
});

/** A text longer than several pieces, with tokens all over it, and some exactly where pieces meet. */
function longText(): { readonly text: string; readonly tokens: readonly string[] } {
  const dice = new Dice(8);
  const tokens: string[] = [];
  let text = '';
  const add = (token: string): void => {
    tokens.push(token);
    text += ` ${token} `;
  };
  for (const border of [196_608, 393_216, 589_824]) {
    while (text.length < border - 3000) {
      add(dice.below(2) === 0 ? mintNew(dice) : mintLegacy(dice));
      text += dice.text(dice.below(2000), ' abc/\n');
    }
    while (text.length < border + 500) add(mintNew(dice));
  }
  add(breakLegacy(mintLegacy(dice)));
  return { text: `${text}near dev.azure.com`, tokens };
}

test('finds every token once in encoded text of any length', () => {
  const { text, tokens } = longText();
  const chains: readonly (readonly Encoder[])[] = [
    [],
    [base64()],
    [base64('x'), wrap(76)],
    [base64('xy'), wrap(60, '\\n')],
    [utf16le()],
    [utf16be(), base64()],
    [base64(), utf16le()],
    [base64(), base64('.'), base64()],
  ];
  for (const [index, chain] of chains.entries()) {
    const content = encode(text, ...chain);
    const matches = detect(content, 0, content.length, 3);
    assert.deepEqual(
      matches.map((match) => match.token),
      tokens,
      `chain ${index}`,
    );
    assert.equal(new Set(matches.map((match) => match.encoding.join())).size, 1);
  }
});
