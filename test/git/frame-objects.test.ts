import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ObjectType } from '../../src/core/origin.ts';
import { ObjectFramer, type ObjectVisitor } from '../../src/git/frame-objects.ts';
import { readSource } from '../source/read-source.ts';

interface Told {
  readonly bodies: string[];
  readonly objects: string[];
  readonly missing: string[];
  readonly oversize: string[];
  readonly broken: string[];
}

function listen(): { readonly told: Told; readonly visitor: ObjectVisitor } {
  const told: Told = { bodies: [], objects: [], missing: [], oversize: [], broken: [] };
  const visitor: ObjectVisitor = {
    onBody: ({ id }, bytes, [start, end]) => told.bodies.push(`${id} ${bytes.toString('latin1', start, end)}`),
    onObject: ({ id }) => told.objects.push(id),
    onMissing: (id) => told.missing.push(id),
    onOversize: (id) => told.oversize.push(id),
    onBroken: (id) => told.broken.push(id),
  };
  return { told, visitor };
}

/** Cuts `bytes` at these places (which wrap around). */
async function* cut(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let turn = 0; at < bytes.length; turn += 1) {
    const end = at + (sizes[turn % sizes.length] ?? 1);
    yield new Uint8Array(bytes.subarray(at, end));
    at = end;
  }
}

function idOf(index: number): string {
  return createHash('sha1').update(String(index)).digest('hex');
}

function encode(index: number, type: ObjectType, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${idOf(index)} ${type} ${content.length}\n`), content, Buffer.from('\n')]);
}

const anyType = fc.constantFrom<ObjectType>('blob', 'commit', 'tag', 'tree');
const anyContent = fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes));
const anySizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 8 });

test('objects come out whole, in whatever pieces they came in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(anyType, anyContent)), anySizes, async (objects, sizes) => {
      const stream = Buffer.concat(objects.map(([type, content], index) => encode(index, type, content)));
      const { told, visitor } = listen();
      const framer = new ObjectFramer(cut(stream, sizes), { maxSize: 1000 }, visitor);
      const seen = await readSource(framer);
      const texts = objects.map(([type, content], index) => [idOf(index), type, content.toString('utf8')]);
      assert.deepEqual(
        [...seen.values()].map(({ id, type, text }) => [id, type, text]),
        texts.filter(([, type]) => type !== 'tree'),
      );
      const bodies = objects.map(
        ([type, content], index) => [type, `${idOf(index)} ${content.toString('latin1')}`] as const,
      );
      assert.deepEqual(
        told.bodies,
        bodies.filter(([type]) => type !== 'blob').map(([, body]) => body),
      );
      assert.deepEqual(
        told.objects,
        objects.map((_, index) => idOf(index)),
      );
      assert.equal(framer.answers, objects.length);
      assert.equal(framer.whole, true);
    }),
  );
});

test('a stream that breaks off gives the whole objects before the break and says so', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyContent, { minLength: 1 }), anySizes, fc.nat(), async (contents, sizes, seed) => {
      const encoded = contents.map((content, index) => encode(index, 'blob', content));
      const whole = Buffer.concat(encoded);
      const length = seed % whole.length;
      let complete = 0;
      for (let end = 0; complete < encoded.length; complete += 1) {
        end += encoded[complete]?.length ?? 0;
        if (end > length) break;
      }
      const { told, visitor } = listen();
      const framer = new ObjectFramer(cut(whole.subarray(0, length), sizes), { maxSize: 1000 }, visitor);
      const seen = await readSource(framer);
      assert.equal(seen.size, complete);
      assert.equal(framer.answers, complete);
      assert.equal(told.objects.length, complete);
      const boundary = encoded.slice(0, complete).reduce((sum, part) => sum + part.length, 0) === length;
      assert.equal(framer.whole, boundary);
    }),
  );
});

test('missing and oversize objects are told and the next one is read', async () => {
  const stream = Buffer.concat([
    Buffer.from(`${idOf(7)} missing\n`),
    encode(1, 'blob', Buffer.alloc(50, 'x')),
    encode(2, 'blob', Buffer.from('ok')),
  ]);
  const { told, visitor } = listen();
  const seen = await readSource(new ObjectFramer(cut(stream, [9]), { maxSize: 49 }, visitor));
  assert.deepEqual(
    [...seen.values()].map(({ text }) => text),
    ['ok'],
  );
  assert.deepEqual(told.missing, [idOf(7)]);
  assert.deepEqual(told.oversize, [idOf(1)]);
  assert.deepEqual(told.objects, [idOf(1), idOf(2)]);
});

test('a large blob is streamed; what is left unread of it does not disturb the next', async () => {
  const large = Buffer.alloc(5 * 1024 * 1024, 'abc');
  const stream = Buffer.concat([
    encode(1, 'blob', Buffer.from('before')),
    encode(2, 'blob', large),
    encode(3, 'blob', Buffer.from('after')),
  ]);
  const open = (): ObjectFramer => new ObjectFramer(cut(stream, [65_536]), { maxSize: 1e9 }, listen().visitor);
  const seen = await readSource(open());
  assert.equal(seen.get(idOf(2))?.streamed, true);
  assert.equal(seen.get(idOf(2))?.text, large.toString('utf8'));
  assert.equal(seen.get(idOf(3))?.text, 'after');
  const texts: string[] = [];
  for await (const item of open().items()) {
    if (item.kind === 'stream') for await (const _ of item.chunks) break;
    else texts.push(...item.objects.map(({ start, end }) => Buffer.from(item.bytes.subarray(start, end)).toString()));
  }
  assert.deepEqual(texts, ['before', 'after']);
});

test('a large blob that breaks off is told as broken', async () => {
  const stream = encode(1, 'blob', Buffer.alloc(5 * 1024 * 1024)).subarray(0, 4_900_000);
  const { told, visitor } = listen();
  const framer = new ObjectFramer(cut(stream, [65_536]), { maxSize: 1e9 }, visitor);
  await readSource(framer);
  assert.deepEqual(told.broken, [idOf(1)]);
  assert.equal(framer.whole, false);
  assert.deepEqual(told.objects, []);
});

test('a stream that fails gives what was whole, does not disturb who reads a large object, and then throws', async () => {
  const small = encode(1, 'blob', Buffer.from('small'));
  const large = encode(2, 'blob', Buffer.alloc(5 * 1024 * 1024)).subarray(0, 4_900_000);
  for (const bytes of [small, Buffer.concat([small, large])]) {
    const { told, visitor } = listen();
    const failing = async function* (): AsyncGenerator<Uint8Array> {
      yield* cut(bytes, [65_536]);
      throw new Error('the pipe broke');
    };
    const texts: string[] = [];
    let streamed = 0;
    const read = async (): Promise<void> => {
      for await (const item of new ObjectFramer(failing(), { maxSize: 1e9 }, visitor).items()) {
        if (item.kind === 'stream') for await (const chunk of item.chunks) streamed += chunk.length;
        else
          texts.push(...item.objects.map(({ start, end }) => Buffer.from(item.bytes.subarray(start, end)).toString()));
      }
    };
    await assert.rejects(read(), /the pipe broke/);
    assert.deepEqual(texts, ['small']);
    assert.deepEqual(told.broken, bytes === small ? [] : [idOf(2)]);
    assert.equal(streamed > 4_800_000, bytes !== small);
  }
});

test('what git does not write is an error, not an object', async () => {
  const bad = [
    'hello\n',
    `${idOf(1)} blob -1\n`,
    `${idOf(1)} blob 1e3\n`,
    `${idOf(1)} gitlink 3\nabc\n`,
    `${idOf(1)} blob 1\nab\n`,
    'x'.repeat(5000),
  ];
  for (const text of bad) {
    const framer = new ObjectFramer(cut(Buffer.from(text), [7]), { maxSize: 1000 }, listen().visitor);
    await assert.rejects(readSource(framer), { name: 'GitError' }, text.slice(0, 60));
  }
});

test('blocks own their memory, so that they can be transferred', async () => {
  const contents = Array.from({ length: 300 }, (_, index) => encode(index, 'blob', Buffer.alloc(20_000, 'z')));
  const framer = new ObjectFramer(cut(Buffer.concat(contents), [65_536]), { maxSize: 1e6 }, listen().visitor);
  let blocks = 0;
  for await (const item of framer.items()) {
    if (item.kind !== 'objects') continue;
    blocks += 1;
    assert.equal(item.bytes.byteOffset, 0);
    assert.equal(item.bytes.byteLength, item.bytes.buffer.byteLength);
    structuredClone(item.bytes, { transfer: [item.bytes.buffer] });
  }
  assert.ok(blocks > 1);
});
