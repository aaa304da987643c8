import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { listContents } from './list-contents.ts';
import { writeAr } from './write-ar.ts';
import { writeTar } from './write-tar.ts';

const DEB = writeAr([
  { name: 'debian-binary', content: '2.0\n' },
  { name: 'control.tar.gz/', content: gzipSync(writeTar([{ name: './postinst', content: 'odd' }])) },
  { name: '#1/12', content: 'a long name\0and text' },
  { name: 'last', content: '' },
]);

test('the members of a package are read, compressed ones as well, in pieces of any size', () => {
  for (const piece of [1, 61, DEB.length]) {
    const { texts, problems } = listContents(DEB, { piece });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [texts['debian-binary'], texts['control.tar.gz!./postinst'], texts['a long name'], texts['last']],
      ['2.0\n', 'odd', 'and text', ''],
    );
  }
});

test('a member that is cut off is no problem, unless others may be in it; a damaged one is', () => {
  const absences: string[] = [];
  const cut = listContents(writeAr([{ name: 'a', content: 'some', size: 9 }]), { absences });
  assert.deepEqual([cut.texts, cut.problems], [{ a: 'some' }, []]);
  assert.deepEqual(absences, ['a: cut off: 4 bytes of 9 bytes are there']);
  const others = [
    { name: 'a', content: 'some', size: 999 },
    { name: 'b', content: gzipSync('more') },
  ];
  const oddlyNamed = [{ name: '#1/1', content: 'asome', size: 999 }, ...others.slice(1)];
  for (const members of [others, oddlyNamed])
    for (const piece of [1, 7, 999])
      assert.match(listContents(writeAr(members), { piece }).problems.join(), /^a: cut off: /);
  const packed = listContents(writeAr([{ name: 'a', content: gzipSync('some').subarray(0, 20), size: 24 }]));
  assert.match(packed.problems.join(), /^a: /);
  for (const rest of ['x', 'x'.repeat(100)])
    assert.deepEqual(listContents(Buffer.concat([DEB, Buffer.from(rest)])).problems, [
      `.: damaged: byte ${DEB.length} should begin a member, the rest was not read`,
    ]);
});
