/** The record on the disk: whole lines only, whatever was there before, and no way out through a link. */
import assert from 'node:assert/strict';
import { appendFileSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { AuditEntry } from '../../src/core/revocation.ts';
import { openAudit, readAudit } from '../../src/revoke/audit-file.ts';
import { folderFor, POSIX } from '../e2e/run-program.ts';

const ENTRY: AuditEntry = {
  time: '2026-11-22T10:00:00.000Z',
  event: 'intent',
  fingerprint: '0123456789abcdef'.repeat(4),
  token: 'abcd…wxyz',
  organization: 'contoso',
  detail: 'a\n\u001b[2J##vso[task.complete]',
};

test('what is written is read again, line by line, and only ever added to', (t) => {
  const file = join(folderFor(t), 'audit.jsonl');
  assert.deepEqual(readAudit(file), { entries: [], unreadable: 0 });
  const log = openAudit(file);
  log.append(ENTRY);
  log.append({ ...ENTRY, event: 'done' });
  log.close();
  const again = openAudit(file);
  again.append({ ...ENTRY, event: 'confirmed' });
  again.close();
  const { entries, unreadable } = readAudit(file);
  assert.deepEqual(entries, [ENTRY, { ...ENTRY, event: 'done' }, { ...ENTRY, event: 'confirmed' }]);
  assert.equal(unreadable, 0);
  const text = readFileSync(file, 'utf8');
  assert.equal(text.split('\n').length, 4);
  assert.ok(!/[\u001b]|##vso\[/.test(text));
});

test('a line that was cut is passed over, counted, and not glued to the next', (t) => {
  const file = join(folderFor(t), 'audit.jsonl');
  const whole = JSON.stringify(ENTRY);
  writeFileSync(file, `${whole}\n${whole.slice(0, 40)}`);
  const log = openAudit(file);
  log.append({ ...ENTRY, event: 'done' });
  log.close();
  appendFileSync(
    file,
    '{"event":"done"}\n7\n{"event":"cheated","time":"","fingerprint":"","token":"","organization":""}\n',
  );
  const { entries, unreadable } = readAudit(file);
  assert.deepEqual(
    entries.map(({ event }) => event),
    ['intent', 'done'],
  );
  assert.equal(unreadable, 4);
});

test('a link, a folder and a folder that is not there: one line each', POSIX, (t) => {
  const folder = folderFor(t);
  const target = join(folder, 'target');
  symlinkSync(target, join(folder, 'link'));
  assert.throws(
    () => openAudit(join(folder, 'link')),
    /^UserError: cannot write the audit record .*: it is a symbolic link$/,
  );
  assert.ok(!existsSync(target));
  mkdirSync(join(folder, 'folder'));
  assert.throws(() => openAudit(join(folder, 'folder')), /^UserError: cannot write the audit record/);
  assert.throws(() => readAudit(join(folder, 'folder')), /is no audit record/);
  assert.throws(() => openAudit(join(folder, 'none', 'file')), /no such file or directory/);
  openAudit(join(folder, 'new')).close();
  assert.equal(statSync(join(folder, 'new')).mode & 0o777, 0o600);
});
