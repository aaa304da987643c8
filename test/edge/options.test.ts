import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_CONFIG } from '../../src/config/config.ts';
import { resolveOptions, type ScanOptions, type TypedScan } from '../../src/edge/options.ts';
import { FORMATS } from '../../src/report/reporter.ts';
import { UsageError } from '../../src/edge/usage-error.ts';

function resolve(typed: Partial<TypedScan> = {}, config = NO_CONFIG): ScanOptions {
  return resolveOptions({ paths: [], ...typed }, { cwd: '/project', config, spell: (option) => `--${option}` });
}

function refusal(message: string): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof UsageError);
    assert.equal(error.message, message);
    return true;
  };
}

test('everything has a default', () => {
  assert.deepEqual(resolve(), {
    request: {
      scope: 'tree',
      paths: ['.'],
      cwd: '/project',
      include: [],
      exclude: [],
      useIgnore: true,
      minConfidence: 'possible',
      disabledRules: [],
      closedArchives: false,
      decodeDepth: 3,
      maxSize: Infinity,
      jobs: undefined,
      lineHash: false,
      suppressions: { inline: true },
      remarks: false,
    },
    failOn: 'likely',
    reports: [{ format: 'console', file: undefined }],
  });
});

test('each scope has its option, and two exclude each other', () => {
  assert.equal(resolve({ history: true }).request.scope, 'history');
  assert.equal(resolve({ staged: true }).request.scope, 'staged');
  assert.equal(resolve({ stdin: true }).request.scope, 'stdin');
  const { request } = resolve({ range: 'a..b' });
  assert.equal(request.scope, 'range');
  assert.equal(request.range, 'a..b');
  assert.throws(
    () => resolve({ history: true, stdin: true }),
    refusal('--history and --stdin exclude each other: choose one'),
  );
  assert.throws(
    () => resolve({ staged: true, range: 'a..b' }),
    refusal('--staged and --range exclude each other: choose one'),
  );
  assert.throws(
    () => resolve({ stdin: true, paths: ['a'] }),
    refusal('--stdin reads standard input and takes no paths'),
  );
});

test('what was typed wins over the configuration, excludes add up, disabled rules come from it', () => {
  const config = {
    include: ['c/**'],
    exclude: ['d/**'],
    minConfidence: 'likely',
    failOn: 'certain',
    disabledRules: ['PAT003'],
    rules: [],
    archives: false,
  } as const;
  const silent = resolve({}, config);
  assert.deepEqual(silent.request.include, ['c/**']);
  assert.deepEqual(silent.request.disabledRules, ['PAT003']);
  assert.equal(silent.request.minConfidence, 'likely');
  assert.equal(silent.failOn, 'certain');
  assert.equal(silent.request.closedArchives, true);
  assert.equal(resolve({ noArchives: true }).request.closedArchives, true);
  const typed = resolve({ include: ['x'], exclude: ['y'], minConfidence: 'certain', failOn: 'never' }, config);
  assert.deepEqual(typed.request.include, ['x']);
  assert.deepEqual(typed.request.exclude, ['d/**', 'y']);
  assert.equal(typed.request.minConfidence, 'certain');
  assert.equal(typed.failOn, 'never');
});

test('reports: by format, by ending, several, and line hashes only for SARIF', () => {
  assert.deepEqual(resolve({ format: 'json' }).reports, [{ format: 'json', file: undefined }]);
  assert.deepEqual(resolve({ output: 'out.SARIF' }).reports, [{ format: 'sarif', file: '/project/out.SARIF' }]);
  assert.deepEqual(resolve({ output: 'out.txt' }).reports, [{ format: 'console', file: '/project/out.txt' }]);
  assert.deepEqual(resolve({ output: '-', format: 'jsonl' }).reports, [{ format: 'jsonl', file: undefined }]);
  const both = resolve({ report: ['json=a.json', 'sarif=/b.sarif'] });
  assert.deepEqual(both.reports, [
    { format: 'console', file: undefined },
    { format: 'json', file: '/project/a.json' },
    { format: 'sarif', file: '/b.sarif' },
  ]);
  assert.equal(both.request.lineHash, true);
  assert.equal(resolve({ format: 'json' }).request.lineHash, false);
});

test('two reports never share a destination', () => {
  assert.throws(
    () => resolve({ output: 'a.json', report: ['sarif=./a.json'] }),
    refusal('two reports would go to /project/a.json: give each its own file'),
  );
  assert.throws(
    () => resolve({ report: ['sarif=-'] }),
    refusal('two reports would go to standard output: give each its own file'),
  );
  assert.throws(() => resolve({ output: '' }), refusal('the name of the output file is empty'));
});

test('bad values name the option', () => {
  assert.throws(
    () => resolve({ failOn: 'liekly' }),
    /^UserError: unknown value 'liekly' for --fail-on; did you mean likely\?/,
  );
  assert.throws(() => resolve({ minConfidence: 'never' }), /for --min-confidence/);
  assert.throws(
    () => resolve({ format: 'docx' }),
    refusal(`unknown value 'docx' for --format (known: ${FORMATS.join(', ')})`),
  );
  assert.throws(() => resolve({ jobs: '0' }), /--jobs wants a whole number from 1 to 256/);
  assert.throws(() => resolve({ decodeDepth: '11' }), /--decode-depth wants a whole number from 0 to 10/);
  assert.throws(() => resolve({ maxSize: 'big' }), /--max-size wants a size/);
  assert.throws(() => resolve({ range: 'main' }), /--range wants A\.\.B/);
});

test('a file of an unknown kind needs a format', () => {
  for (const output of ['rep.docx', 'a/rep.xml', 'REP.XML']) {
    const ending = output.slice(-4).toLowerCase().replace('docx', '.docx');
    assert.throws(
      () => resolve({ output }),
      refusal(`no report has the format '${ending}'; choose one with --format (known: ${FORMATS.join(', ')})`),
    );
    assert.equal(resolve({ output, format: 'json' }).reports[0]?.format, 'json');
  }
  for (const output of ['out', 'out.log', '/dev/null']) assert.equal(resolve({ output }).reports[0]?.format, 'console');
});

test('a glob that can match nothing is a mistake', () => {
  assert.throws(() => resolve({ include: ['a', ''] }), refusal("--include '' is empty"));
  assert.throws(() => resolve({ exclude: ['./'] }), refusal("--exclude './' is empty"));
  const unclosed = "--exclude 'a[b' has a [ that is never closed; a plain [ is written \\[";
  assert.throws(() => resolve({ exclude: ['a[b'] }), refusal(unclosed));
  assert.throws(() => resolve({ include: ['*.{a,b'] }), /--include '\*\.\{a,b' has a \{ that is never closed/);
  const fine = ['a[bc]', '[]a]', '[!]a]', 'a\\[b', '*.{a,b}', 'a]b}'];
  assert.deepEqual(resolve({ include: fine }).request.include, fine);
});

test('the git scopes take no path for the whole repository; the configuration is named from here', () => {
  assert.deepEqual(resolve({ history: true }).request.paths, []);
  assert.deepEqual(resolve({ history: true, paths: ['sub'] }).request.paths, ['sub']);
  const context = { cwd: '/project', config: NO_CONFIG, spell: (option: string) => option };
  const nameOf = (configFile: string) => resolveOptions({ paths: [] }, { ...context, configFile }).request.configFile;
  assert.equal(nameOf('/home/user/.pat-patrol.yml'), '../home/user/.pat-patrol.yml');
  assert.equal(nameOf('sub/c.yml'), 'sub/c.yml');
});
