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
    ['x = "don\'t" + \'say "x"\' + "{}" // pat-patrol:allow strings end before', 'strings end before'],
    ['echo "\\"{}\\"" #pat-patrol:allow escaped quotes', 'escaped quotes'],
    ['x = "{}" /* pat-patrol:allow a fixture */ + y', 'a fixture'],
    ['<a b="{}"/> <!-- pat-patrol:allow for the docs -->', 'for the docs'],
    ['x: {} -- pat-patrol:allow: revoked in 2025', 'revoked in 2025'],
    ['let x = "{}" (* pat-patrol:allow ocaml *)', 'ocaml'],
    ['{} {# pat-patrol:allow jinja #}', 'jinja'],
    ['{} REM pat-patrol:allow batch', 'batch'],
    ['{} :: pat-patrol:allow batch', 'batch'],
    ['{} dnl pat-patrol:allow m4', 'm4'],
    ['{} % pat-patrol:allow tex', 'tex'],
    ['{} ! pat-patrol:allow fortran', 'fortran'],
    ["x = '{}' ' pat-patrol:allow don't worry", "don't worry"],
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

test('a comment is about one token: the one next to it', () => {
  assert.deepEqual(allowances(`${TOKEN} ${OLD} # pat-patrol:allow the last`), ['', 'the last']);
  assert.deepEqual(allowances(`# pat-patrol:allow the first\n${TOKEN} ${OLD}`), ['the first', '']);
  assert.deepEqual(allowances(`${TOKEN} ${TOKEN} # pat-patrol:allow the same twice`), Array(2).fill('the same twice'));
  const minified = `a="${TOKEN}";${'f(x);'.repeat(240)}b="${OTHER}" /* pat-patrol:allow docs */;c="${OLD}"`;
  assert.deepEqual(allowances(minified), ['', 'docs', '']);
});

test('what is no comment behind the token allows nothing', () => {
  for (const line of [
    'log("do not write pat-patrol:allow here"); pat = "{}"',
    '{"a":"{} // pat-patrol:allow docs"}',
    '{"a":"\\"{} // pat-patrol:allow docs"}',
    "const a='// pat-patrol:allow docs' + '{}'",
    "const a=' pat-patrol:allow docs' + '{} // pat-patrol:allow docs'",
    "['{}', ' pat-patrol:allow docs']",
    "SELECT 'a -- pat-patrol:allow docs', '{}'",
    "SELECT '{}', 'a -- pat-patrol:allow docs'",
    'curl -H "x: # pat-patrol:allow docs" -u :{}',
    'https://u:{}@dev.azure.com/a#pat-patrol:allow docs',
    'a: {}#pat-patrol:allow docs',
    'a: {} # do not use pat-patrol:allow docs here',
    'a: `{} # pat-patrol:allow docs`',
    '/* pat-patrol:allow docs */ x = "{}";',
    '{"pat": "{}", "why": "pat-patrol:allow docs"}',
    '{} pat-patrol:allow docs',
  ])
    assert.deepEqual(allowances(`a\n${line.replace('{}', () => TOKEN)}\nb`), [''], line);
  for (const line of [
    '# do not use pat-patrol:allow docs here',
    'pat-patrol:allow docs',
    '"pat-patrol:allow docs",',
    '- `pat-patrol:allow` docs',
    'Comments: # pat-patrol:allow docs',
  ])
    assert.ok(!allowances(`${line}\nx = ${TOKEN}`)[0], line);
});

test('a lone carriage return ends a line', () => {
  const text = `a = ${TOKEN} # pat-patrol:allow mine\rb = ${OTHER}\r# pat-patrol:allow its own\rc = ${OLD}`;
  assert.deepEqual(allowances(text), ['mine', undefined, 'its own']);
});

test('without a reason it says so, and another one with a reason counts', () => {
  for (const rest of ['', ' ', ':', ' -->', ' */', ' ---', ' "'])
    assert.deepEqual(allowances(`${TOKEN} # pat-patrol:allow${rest}`), [''], JSON.stringify(rest));
  assert.deepEqual(allowances(`# pat-patrol:allow why\n${TOKEN} # pat-patrol:allow`), ['why']);
});

test('other words are not the directive; those that are like it count as without a reason, so that it is told', () => {
  for (const [word, expected] of [
    ['pat-patrol:allowed', ''],
    ['pat-patrol:allow-all', ''],
    ['Pat-Patrol:Allow', undefined],
    ['pat-patrol: allow', ''],
    ['pat-patrol:alow', ''],
    ['my pat-patrol', undefined],
    ['pat-patrol: all good', undefined],
  ] as const) {
    assert.deepEqual(allowances(`${TOKEN} # ${word} because`), [expected], word);
    assert.deepEqual(allowances(`# ${word} because\n${TOKEN}`), [expected], word);
  }
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
  assert.deepEqual(allowances(`${filler}\n${TOKEN} /* pat-patrol:allow near */ ${filler}`), ['near']);
  assert.deepEqual(allowances(`${filler}${TOKEN} /* pat-patrol:allow in a string? */ ${filler}`), ['']);
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
