// Foreign text in XML and HTML: an element's text or a quoted attribute's value.
import { escapeText } from '../core/escape.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Code points that no XML document may hold, even as a reference. The escaper has seen to control characters and surrogates. */
const FORBIDDEN = /[\ufffe\uffff]/g;

/** Escaped for terminals, too: the source of such a report may be shown in one. */
export function markup(text: string): string {
  return escapeText(text)
    .replaceAll(FORBIDDEN, '\ufffd')
    .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
