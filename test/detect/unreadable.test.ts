import assert from 'node:assert/strict';
import test from 'node:test';
import { detectAll } from '../../src/detect/detect-all.ts';
import { findUnreadable } from '../../src/detect/unreadable.ts';
import { Dice, mintLegacy } from '../mint.ts';

const dice = new Dice(12);
const base64 = (bytes: number): string => Buffer.from(dice.bytes(bytes)).toString('base64');
const DPAPI = `AQAAANCMnd8BFdERjHoAwE/Cl+sBAAAA${base64(120)}`;
const JENKINS = `AQAAABAAAAAg${base64(48)}`;
const MAVEN = base64(48);

function carriersIn(text: string): readonly (string | undefined)[] {
  const bytes = Buffer.from(text);
  return findUnreadable(bytes, 0, bytes.length).map(({ carrier, offset, length, token }) => {
    assert.equal(token, '');
    assert.ok([DPAPI, JENKINS, MAVEN].includes(text.slice(offset, offset + length)));
    return carrier;
  });
}

test('knows the encrypted credentials of NuGet, Jenkins and Maven', () => {
  assert.deepEqual(carriersIn(`<add key="Password" value="${DPAPI}" />`), ['nuget-encrypted']);
  assert.deepEqual(carriersIn(`<password>{${JENKINS}}</password>`), ['jenkins-encrypted']);
  assert.deepEqual(carriersIn(`<secret>{${JENKINS}}</secret>\n<x>{${JENKINS}}</x>`), [
    'jenkins-encrypted',
    'jenkins-encrypted',
  ]);
  assert.deepEqual(carriersIn(`<password>a comment {${MAVEN}} and more</password>`), ['maven-encrypted']);
});

test('takes nothing else for one', () => {
  for (const text of [
    `<add key="ClearTextPassword" value="${MAVEN}" />`,
    `<add key="Password" value="%PAT%" />`,
    `value="${DPAPI}"`,
    '<password>{short}</password>',
    `<password>\${env.${'X'.repeat(30)}}</password>`,
    `const {${MAVEN.replaceAll(/\W/g, '')}} = x;`,
  ])
    assert.deepEqual(carriersIn(text), [], text);
});

test('only on demand, and among the tokens by offset', () => {
  const token = mintLegacy(dice);
  const bytes = Buffer.from(`..${token}\n<password>{${JENKINS}}</password>\n${token}`);
  const found = (remarks?: { remarks: boolean }) =>
    detectAll(bytes, 2, bytes.length, { decodeDepth: 3, maxSize: Infinity, lineHash: false, ...remarks }).map(
      (match) => match.carrier ?? match.token,
    );
  assert.deepEqual(found({ remarks: true }), [token, 'jenkins-encrypted', token]);
  assert.deepEqual(found({ remarks: false }), [token, token]);
  assert.deepEqual(found(), [token, token]);
});
