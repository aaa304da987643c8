import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { escapeText } from '../../src/core/escape.ts';
import { HOSTILE } from './acted-on.ts';
import { listElements, parseXml } from './parse-xml.ts';
import { aFinding, aLegacyFinding, aPlace, aReport, renderText, shortId } from './sample-report.ts';

/** Elements that Jenkins' schema (xunit-plugin, junit-10.xsd) has, each with its attributes. */
const SCHEMA: Readonly<Record<string, readonly string[]>> = {
  testsuites: ['name', 'tests', 'failures', 'errors'],
  testsuite: ['name', 'tests', 'failures', 'errors', 'skipped'],
  testcase: ['name', 'classname'],
  failure: ['message'],
  error: ['message'],
  skipped: ['message'],
};

interface TestCase {
  readonly name: string | undefined;
  readonly classname: string | undefined;
  readonly outcome: string | undefined;
  readonly message: string | undefined;
  readonly text: string | undefined;
}

function casesOf(text: string): readonly TestCase[] {
  const root = parseXml(text);
  const elements = [...listElements(root)];
  for (const { name, attributes } of elements)
    assert.deepEqual(Object.keys(attributes).toSorted(), SCHEMA[name]?.toSorted());
  const cases = elements.filter(({ name }) => name === 'testcase');
  for (const suite of [root, root.children[0] ?? assert.fail('no suite')]) {
    const count = (outcome: string) => elements.filter(({ name }) => name === outcome).length;
    assert.equal(suite.attributes['tests'], String(cases.length));
    assert.equal(suite.attributes['failures'], String(count('failure')));
    assert.equal(suite.attributes['errors'], String(count('error')));
  }
  return cases.map(({ attributes, children }) => ({
    name: attributes['name'],
    classname: attributes['classname'],
    outcome: children[0]?.name,
    message: children[0]?.attributes['message'],
    text: children[0]?.text,
  }));
}

test('a test for each token and file: a failure from --fail-on up, else skipped', () => {
  const finding = aFinding({ places: [aPlace(), aPlace({ line: 9 }), aPlace({ path: 'b.txt' })] });
  const possible = { ...aLegacyFinding(), confidence: 'possible' } as const;
  const cases = casesOf(renderText('junit', aReport({ findings: [finding, possible] })));
  assert.deepEqual(cases[0], {
    classname: 'pat-patrol.PAT001',
    name: 'ci/deploy.yml:4:23 GM6I…2pVy',
    outcome: 'failure',
    message: `Azure DevOps token, issued 2026-05, user (certain), id ${shortId(finding)}`,
    text: '\nci/deploy.yml:4:23\nci/deploy.yml:9:23\nRevoke it in Azure DevOps under User settings, Personal access tokens.',
  });
  assert.deepEqual(
    cases.map(({ outcome }) => outcome),
    ['failure', 'failure', 'skipped'],
  );
  const lenient = casesOf(renderText('junit', aReport({ findings: [finding] }), { failOn: 'never' }));
  assert.deepEqual(
    lenient.map(({ outcome }) => outcome),
    ['skipped', 'skipped'],
  );
});

test('what was not read is an error, and a clean scan one test that passed', () => {
  const problems = [{ where: 'big.bin', message: 'permission denied' }];
  const [stopped, problem] = casesOf(renderText('junit', aReport({ problems, interrupted: true })));
  assert.deepEqual([stopped?.outcome, stopped?.message], ['error', 'stopped by the user before everything was read']);
  assert.deepEqual([problem?.outcome, problem?.message], ['error', 'permission denied']);
  assert.deepEqual(
    casesOf(renderText('junit', aReport({ complete: false }))).map(({ outcome }) => outcome),
    ['error'],
  );
  const [clean] = casesOf(renderText('junit', aReport()));
  assert.deepEqual([clean?.name, clean?.outcome], ['No Azure DevOps tokens in the working tree', undefined]);
});

test('every text comes back as it was', () => {
  const text = fc.oneof(
    fc.constantFrom(...HOSTILE, '</testcase>', ']]>', '&lt;&#0;', '"\'<!--', '\ufffe\uffff'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, (where) => {
      const [first] = casesOf(renderText('junit', aReport({ problems: [{ where, message: where }] })));
      const shown = escapeText(where).replaceAll(/[\ufffe\uffff]/g, '\ufffd');
      assert.deepEqual([first?.name, first?.message], [shown, shown]);
    }),
  );
});
