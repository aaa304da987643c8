// A strict parser for the XML that reports write: what it does not know (comments, CDATA, unknown entities, a quote out of place) is an error.
import assert from 'node:assert/strict';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Of the element itself and all below it. */
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const NAME = String.raw`[A-Za-z][A-Za-z0-9-]*`;
const PROLOG = /^(?:<\?xml version="1\.0" encoding="UTF-8"\?>|<!doctype html>)\n/;
const TAG = new RegExp(`<(/?)(${NAME})((?: ${NAME}="[^"<]*")*)(/?)>`, 'y');
/** What XML 1.0 allows, without control characters but line feeds and tabs. */
const CHARACTERS = /^[\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

/** The root element. Throws for anything that is not well-formed. */
export function parseXml(document: string): XmlElement {
  assert.match(document, CHARACTERS);
  const body = document.replace(PROLOG, '').trim();
  const open: { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string }[] = [];
  let root: XmlElement | undefined;
  for (let at = 0; at < body.length;) {
    assert.ok(root === undefined, 'text after the root element');
    TAG.lastIndex = at;
    const [whole, end, name = '', attributes = '', empty] = TAG.exec(body) ?? [];
    if (whole === undefined) {
      const next = body.indexOf('<', at);
      assert.ok(next > at, `no tag: ${body.slice(at, at + 60)}`);
      for (const element of open) element.text += unescape(body.slice(at, next));
      at = next;
      continue;
    }
    if (!end) open.push({ name, attributes: parseAttributes(attributes), children: [], text: '' });
    if (end || empty) {
      const element = open.pop();
      assert.equal(element?.name, name, 'tags do not nest');
      const parent = open.at(-1);
      if (parent === undefined) root = element;
      else if (element !== undefined) parent.children.push(element);
    }
    at += whole.length;
  }
  return root ?? assert.fail('no root element');
}

/** The element and all below it. */
export function* listElements(element: XmlElement): Iterable<XmlElement> {
  yield element;
  for (const child of element.children) yield* listElements(child);
}

function parseAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/ ([^=]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, unescape(value)] as const,
  );
  assert.equal(new Set(pairs.map(([name]) => name)).size, pairs.length, 'an attribute twice');
  return Object.fromEntries(pairs);
}

function unescape(text: string): string {
  return text.replaceAll(/&(?:([^;\s]*);)?/g, (reference, name: string | undefined) => {
    return ENTITIES[name ?? ''] ?? assert.fail(`unknown reference ${reference}`);
  });
}
