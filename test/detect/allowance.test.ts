import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { detect } from '../../src/detect/detect.ts';
import { findAllowance } from '../../src/detect/allowance.ts';
import { scanContent } from '../../src/detect/scan-content.ts';
import { StreamScanner } from '../../src/detect/scan-stream.ts';
import { Dice, mintLegacy, mintNew } from '../mint.ts';
import { base64, encode, wrap } from './encoders.ts';

const ORIGIN = { kind: 'stdin' } as const;
const SETTINGS = { decodeDepth: 3, maxSize: 1e9, lineHash: false };
const dice = new Dice(401);
const [TOKEN, OTHER, OLD] = [mintNew(dice), mintNew(dice), mintLegacy(dice)] as const;

/** What allows each token of a text. */
function allowances(text: string | Uint8Array): readonly (string | undefined)[] {
  const content = Buffer.from(text);
  return scanContent(content, 0, content.length, ORIGIN, SETTINGS).map(({ allowed }) => allowed);
}

test('a comment of any language on the line of the token', () => {
  const comments: readonly (readonly [string, string])[] = [
    ['x = "{}" # pat-patrol:allow test fixture', 'test fixture'],
    ['x = "{}"; // pat-patrol:allow made up (see #12)', 'made up (see #12)'],
    ['/* pat-patrol:allow a fixture */ x = "{}";', 'a fixture'],
    ['x = "{}" /* pat-patrol:allow a fixture */ + y', 'a fixture'],
    ['<a b="{}"/> <!-- pat-patrol:allow for the docs -->', 'for the docs'],
    ['x: {} -- pat-patrol:allow: revoked in 2025', 'revoked in 2025'],
    ['(* pat-patrol:allow ocaml *) let x = "{}"', 'ocaml'],
    ['{# pat-patrol:allow jinja #}{}', 'jinja'],
    ["x = '{}' ' pat-patrol:allow don't worry", "don't worry"],
    ['{"pat": "{}", "why": "pat-patrol:allow json has no comments"}', 'json has no comments'],
    ['x {}\t#\tpat-patrol:allow\ttabs\r\nnext', 'tabs'],
    ['{} # pat-patrol:allow это пример', 'это пример'],
  ];
  for (const [line, reason] of comments)
    assert.deepEqual(allowances(`a\n${line.replace('{}', () => TOKEN)}\nb`), [reason], line);
});

test('a comment alone on the line before', () => {
  for (const line of [
    '# pat-patrol:allow a fixture',
    '    // pat-patrol:allow a fixture',
    '/* pat-patrol:allow a fixture */',
    'REM pat-patrol:allow a fixture',
    '<!-- pat-patrol:allow a fixture -->',
    '"//": "pat-patrol:allow a fixture",',
    '"_comment": "pat-patrol:allow a fixture",',
  ]) {
    assert.deepEqual(allowances(`${line}\nx = ${TOKEN}`), ['a fixture'], line);
    assert.deepEqual(allowances(`${line}\r\nx = ${TOKEN}\r\n`), ['a fixture'], line);
    assert.deepEqual(allowances(`${line}\n\nx = ${TOKEN}`), [undefined], 'not two lines before');
  }
});

test('a comment at the end of a line is not about the next one', () => {
  assert.deepEqual(allowances(`x = ${TOKEN} # pat-patrol:allow mine\ny = ${OTHER}`), ['mine', undefined]);
  assert.deepEqual(allowances(`x = env.PAT # pat-patrol:allow mine\ny = ${OTHER}`), [undefined]);
  assert.deepEqual(allowances(`${OTHER}\n# pat-patrol:allow for the next\n${TOKEN}\n${OLD}`), [
    undefined,
    'for the next',
    undefined,
  ]);
});

test('a comment is about all tokens of its line', () => {
  assert.deepEqual(allowances(`${TOKEN} ${OLD} # pat-patrol:allow both`), ['both', 'both']);
});

test('without a reason it says so, and another one with a reason counts', () => {
  for (const rest of ['', ' ', ':', ' -->', ' */', ' ---', ' "'])
    assert.deepEqual(allowances(`${TOKEN} # pat-patrol:allow${rest}`), [''], JSON.stringify(rest));
  assert.deepEqual(allowances(`# pat-patrol:allow why\n${TOKEN} # pat-patrol:allow`), ['why']);
});

test('other words are not the directive', () => {
  for (const word of [
    'pat-patrol:allowed',
    'pat-patrol:allow-all',
    'my-pat-patrol:allow',
    'Pat-Patrol:Allow',
    'pat-patrol: allow',
  ])
    assert.deepEqual(allowances(`${TOKEN} # ${word} because`), [undefined], word);
});

test('a reason never holds a token, and is cut', () => {
  for (const secret of [OTHER, Buffer.from(OTHER).toString('base64'), OLD]) {
    const [reason = ''] = allowances(`${TOKEN} # pat-patrol:allow instead of ${secret} here`);
    assert.equal(reason, 'instead of … here');
  }
  const [long = ''] = allowances(`${TOKEN} # pat-patrol:allow ${'why not '.repeat(500)}`);
  assert.equal(long.length, 161);
});

test('encoded tokens: the comment of the outermost text counts', () => {
  const password = encode(TOKEN, base64(':')).toString();
  assert.deepEqual(allowances(`_password=${password} ; pat-patrol:allow for npm`), ['for npm']);
  assert.deepEqual(allowances(`; pat-patrol:allow for npm\n_password=${password}`), ['for npm']);
  const inside = Buffer.from(`${TOKEN} # pat-patrol:allow inside`).toString('base64');
  assert.deepEqual(allowances(`a: ${inside}`), [undefined]);
});

test('a wrapped text is allowed before its first row', () => {
  const text = `${'some text, '.repeat(40)}${TOKEN}${'more of it, '.repeat(10)}`;
  const encoded = encode(text, base64(), wrap(64));
  assert.deepEqual(allowances(`secret: |\n  # pat-patrol:allow a fixture\n${encoded.toString()}\n`), ['a fixture']);
  assert.deepEqual(allowances(`# pat-patrol:allow a fixture\nsecret: |\n${encoded.toString()}\n`), [undefined]);
});

test('UTF-16 text', () => {
  const text = `# pat-patrol:allow in any encoding\r\nx = ${TOKEN}\r\ny = ${OTHER} # pat-patrol:allow as well\r\n`;
  const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
  assert.deepEqual(allowances(little), ['in any encoding', 'as well']);
  assert.deepEqual(allowances(Buffer.from(little).swap16()), ['in any encoding', 'as well']);
});

test('in a line without end only what is near counts', () => {
  const filler = 'word '.repeat(100_000);
  assert.deepEqual(allowances(`${filler}${TOKEN} /* pat-patrol:allow near */ ${filler}`), ['near']);
  assert.deepEqual(allowances(`/* pat-patrol:allow far */ ${filler}${TOKEN}${filler}`), [undefined]);
});

test('windows of a stream see the same comments', () => {
  const parts = fc.constantFrom(
    ` ${TOKEN} `,
    ` ${OLD}`,
    '\n',
    '# pat-patrol:allow why',
    ' pat-patrol:allow\n',
    'word '.repeat(700),
    Buffer.from(`:${OTHER}`).toString('base64'),
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 20 }), fc.integer({ min: 1, max: 4000 }), (pieces, window) => {
      const content = Buffer.from(pieces.join(''));
      const scanner = new StreamScanner(ORIGIN, SETTINGS, { window: 2 * window, margin: 16_384 });
      const hits = [...scanner.push(content), ...scanner.end()];
      assert.deepEqual(hits, scanContent(content, 0, content.length, ORIGIN, SETTINGS));
    }),
    { numRuns: 200 },
  );
});

test('any bytes around a token', () => {
  const noise = fc.uint8Array({ maxLength: 200 });
  const word = fc.constantFrom('', 'pat-patrol:allow', '\n# pat-patrol:allow x', '"', '\n');
  fc.assert(
    fc.property(noise, word, noise, word, noise, (a, first, b, second, c) => {
      const content = Buffer.concat([a, Buffer.from(first), b, Buffer.from(`${TOKEN}${second}`), c]);
      const matches = detect(content, 0, content.length, 3);
      for (const index of matches.keys()) {
        const reason = findAllowance(content, matches, index);
        assert.ok(reason === undefined || (reason.length <= 161 && !reason.includes('\n')));
      }
    }),
  );
});
