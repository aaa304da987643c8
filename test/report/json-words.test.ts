// docs/formats.md explains every word that the schema of JSON reports allows for places in git, and no other.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Schema {
  readonly $defs: {
    readonly place: { readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>> };
  };
}

test('words of places in git', () => {
  const [, section = ''] = /\n## JSON\n(.*?)\n## /s.exec(readFileSync('docs/formats.md', 'utf8')) ?? [];
  const { $defs } = JSON.parse(readFileSync('schema/report.schema.json', 'utf8')) as Schema;
  for (const name of ['object', 'reachable']) {
    const [, table = ''] = new RegExp(`^\\| \`${name}\` \\|.*\\n((?:\\|.*\\n?)*)`, 'm').exec(section) ?? [];
    const words = [...table.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/\w[\w-]*/g)]);
    assert.deepEqual(words.map(([word]) => word).toSorted(), $defs.place.properties[name]?.enum?.toSorted());
  }
});
