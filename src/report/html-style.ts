// The look of the HTML report. It is inside the page, and the page's policy allows this style and nothing else: the file loads nothing from
// anywhere, whatever it shows.
import { createHash } from 'node:crypto';

/** Contrasts are at least 4.5 to 1, in the light and in the dark; nothing is told by colour alone. */
export const STYLE = `
:root { color-scheme: light dark; --line: #d0d7de; --soft: #f6f8fa; --faint: #59636e; --bad: #b91c1c; --warn: #8a4b00; --good: #116329; --link: #0b57d0; }
@media (prefers-color-scheme: dark) {
  :root { --line: #3d444d; --soft: #151b23; --faint: #9da7b3; --bad: #ff8a80; --warn: #f0b35e; --good: #56d364; --link: #8ab4f8; }
  body { background: #0d1117; color: #e6edf3; }
}
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 64rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
p { margin: .25rem 0; }
a { color: var(--link); }
code { font: .875rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
.banner { border: 1px solid var(--line); border-left: .5rem solid var(--good); border-radius: .5rem; padding: 1rem; }
.banner.found { border-left-color: var(--bad); }
.banner.incomplete, .banner.empty { border-left-color: var(--warn); }
.card { border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; margin: 0 0 1rem; break-inside: avoid; }
.tag { border: 1px solid currentcolor; border-radius: 1rem; padding: 0 .6rem; font-size: .8rem; font-weight: 600; white-space: nowrap; }
.certain { color: var(--bad); } .likely { color: var(--warn); } .possible { color: var(--faint); }
.faint { color: var(--faint); font-size: .875rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 0; font-size: .875rem; }
caption { text-align: left; color: var(--faint); padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .5rem 0; }
dt { color: var(--faint); } dd { margin: 0; overflow-wrap: anywhere; }
pre { background: var(--soft); border-radius: .375rem; margin: .5rem 0; padding: .5rem .75rem; overflow-x: auto; }
mark { background: none; color: inherit; font-weight: 700; text-decoration: underline; }
summary { cursor: pointer; }
@media print { body { max-width: none; } a[href^='http']::after { content: ' (' attr(href) ')'; } }
`;

const HASH = createHash('sha256').update(STYLE).digest('base64');

/** The policy of a page with this style: no script, no image, no form, no connection. */
export const POLICY = `default-src 'none'; style-src 'sha256-${HASH}'; base-uri 'none'; form-action 'none'`;
