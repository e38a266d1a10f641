/** What the page of one report adds to the style of our pages: three columns, marks by kind, details beside the text. */
export const READER_STYLE = `
:root {
  --known: #0b5f99; --known-ground: #dfecf6; --zero: #3d5a2a; --zero-ground: #e5efdb; --planned: #855600; --planned-ground: #fbeed2;
  --context: #684a8c; --context-ground: #ece5f4; --unknown: #a3201a; --unknown-ground: #fae4e1; --light: #6b757e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --known: #7fbcec; --known-ground: #17354c; --zero: #a5cf86; --zero-ground: #263a1a; --planned: #e5b65c; --planned-ground: #43320d;
    --context: #c7aee6; --context-ground: #372a4a; --unknown: #f19a91; --unknown-ground: #4d211d; --light: #939da5;
  }
}
body { padding-bottom: 2rem; }
.layout { display: grid; grid-template-columns: 15.5rem minmax(0, 1fr) 21.5rem; grid-template-rows: auto 1fr; gap: 0 2.25rem; max-width: 94rem; margin: 0 auto; }
.layout > * { max-width: none; margin-inline: 0; min-width: 0; }
.layout > header { grid-area: 1 / 2; padding-top: 1.5rem; }
.layout > main { grid-area: 2 / 2; }
.layout > .outline { grid-area: 1 / 1 / 3 / 2; }
.layout > .panel { grid-area: 1 / 3 / 3 / 4; }
.outline, .panel { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 1.5rem 0; overscroll-behavior: contain; }
h1 { font-size: clamp(1.5rem, 1.2rem + 1.4vw, 2.1rem); }
h2 { margin-top: 3rem; font-size: 1.35rem; }
.masthead { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5rem), 1fr)); gap: .4rem 1.25rem; margin: 0 0 1.25rem; font-size: .9375rem; line-height: 1.5; }
.masthead dt, .card dt { color: var(--soft); font-size: .8125rem; }
.masthead dd, .card dd { margin: 0; }
.marks h2 { margin: 1.5rem 0 .4rem; padding: 0; border: 0; font: 700 .875rem/1.6 var(--sans); color: var(--soft); }
.marks ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: .3rem 1.25rem; margin: 0 0 .5rem; padding: 0; list-style: none; font-size: .875rem; }
.marks li > span:last-child { color: var(--soft); }
.switch { margin: .1rem 0; }
.switch span { display: block; margin-left: 1.3rem; }
input, select, button { padding: .3rem .5rem; border: 1px solid var(--soft); border-radius: 3px; background: var(--paper); color: var(--ink); font: inherit; font-size: .875rem; max-width: 100%; }
input[type=checkbox] { width: 1rem; height: 1rem; margin: 0 .3rem 0 0; vertical-align: -.15rem; accent-color: var(--link); }
button { cursor: pointer; }
button[disabled] { color: var(--soft); border-color: var(--line); cursor: default; }
.outline { font-size: .875rem; line-height: 1.5; }
.outline h2 { margin: 0 0 .4rem; }
.outline ul { margin: 0; padding: 0 0 0 .9rem; list-style: none; }
.outline > ul { padding: 0 0 .6rem; }
.outline details > ul { padding: 0; }
.outline li { margin: .3rem 0; }
.outline .about { color: var(--soft); font-size: .75rem; line-height: 1.45; }
.outline p { margin: .2rem 0 .5rem; font-size: .75rem; }
.outline a { text-decoration: none; color: var(--ink); }
.outline > ul a { color: var(--link); }
.outline a:hover { text-decoration: underline; }
.count { display: inline-block; padding: 0 .35em; border-radius: .6em; background: var(--known-ground); color: var(--known); font-size: .75rem; font-variant-numeric: tabular-nums; }
.text { padding: 1.25rem clamp(1rem, 3vw, 2rem); line-height: 2.05; }
.text p, .text h3, .text h4, .text h5, .text h6 { unicode-bidi: isolate; }
.text h3 { margin: 2rem 0 .6rem; font-size: 1.2rem; }
.text h4 { margin: 1.5rem 0 .5rem; font: 700 1.06rem/1.6 var(--serif); }
.text h5, .text h6 { margin: 1.1rem 0 .4rem; font: 700 1rem/1.6 var(--sans); }
.text .title { margin-bottom: 1.2rem; font-size: 1.25rem; line-height: 1.6; text-align: center; }
.text .notation { font-size: .75em; }
mark.q { padding: .08em .1em; border-bottom: 2px solid var(--known); border-radius: 2px 2px 0 0; background: var(--known-ground); cursor: pointer; }
.marks mark.q { cursor: auto; white-space: nowrap; }
mark mark.q { text-decoration: none; }
mark.zero { border-bottom: 4px double var(--zero); background: var(--zero-ground); }
mark.planned { border-bottom: 2px dashed var(--planned); background: var(--planned-ground); }
mark.context { border-bottom: 1px solid var(--context); border-top: 1px solid var(--context); background: var(--context-ground); }
mark.unknown { border-bottom: 3px dotted var(--unknown); background: var(--unknown-ground); }
.n.date { border-bottom: 1px dotted var(--light); }
.n.reference { border-bottom: 1px dashed var(--light); }
.n.name { border-bottom: 1px solid var(--light); }
.n.unread { border: 2px solid var(--red); border-radius: 2px; }
body:has(#light:not(:checked)) .text .n:not(.unread) { border-bottom: 0; }
a.ref { padding: 0 .15em; color: var(--link); text-decoration: none; white-space: nowrap; }
a.ref::after { content: "\\2060" attr(data-n); font: .65em/1 var(--sans); vertical-align: super; font-variant-numeric: tabular-nums; }
a.ref:hover { text-decoration: underline; }
mark.current, .hit, html:not(.scripted) :is(mark, .anchor, .n):target { outline: 2px solid var(--red); outline-offset: 1px; }
html.scripted mark.q:target:not(.current) { outline: none; background: var(--known-ground); }
html.scripted mark.zero:target { background: var(--zero-ground); }
html.scripted mark.planned:target { background: var(--planned-ground); }
html.scripted mark.context:target { background: var(--context-ground); }
html.scripted mark.unknown:target { background: var(--unknown-ground); }
a.ref.current { background: var(--red); color: var(--paper); border-radius: 2px; }
mark.passed-over { border-color: transparent; background: none; }
a.ref.passed-over { color: var(--soft); }
.kind { display: inline-block; padding: 0 .35em; border-bottom: 2px solid var(--known); background: var(--known-ground); font-size: .8125rem; white-space: nowrap; }
.kind.zero { border-bottom: 4px double var(--zero); background: var(--zero-ground); }
.kind.planned { border-bottom: 2px dashed var(--planned); background: var(--planned-ground); }
.kind.context { border-block: 1px solid var(--context); background: var(--context-ground); }
.kind.unknown { border-bottom: 3px dotted var(--unknown); background: var(--unknown-ground); }
html:not(.scripted) .scripted-only { display: none; }
.filter { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: 1rem 0; padding: .7rem 0; border-block: 1px solid var(--line); font-size: .875rem; }
.filter label { display: inline-flex; gap: .4rem; align-items: center; min-width: 0; max-width: 100%; }
.filter label > * { min-width: 0; }
.filter input { width: 9rem; }
.filter select { max-width: 13rem; }
.filter p { margin: 0; color: var(--soft); }
table { font-size: .875rem; }
.rows th[scope=row] { width: 3rem; font-variant-numeric: tabular-nums; }
.rows td:nth-child(2) { width: 22%; }
.rows td.value { width: 18%; }
.rows td:nth-child(4) { width: 15%; }
.rows tr[hidden] { display: none; }
.rows .small { font-size: .8125rem; }
.rows a.to-card { display: inline-block; min-width: 1.6rem; min-height: 1.5rem; }
tr.current > *, tr:target > * { background: var(--shade); }
tr.current > th, tr:target > th { box-shadow: inset 3px 0 var(--red); padding-left: .5rem; }
html.scripted tr:target:not(.current) > * { background: none; box-shadow: none; }
.count-cell { font-variant-numeric: tabular-nums; }
.panel { border-left: 1px solid var(--line); padding-left: 1.25rem; font-size: .9375rem; line-height: 1.6; }
.panel-bar { display: flex; flex-wrap: wrap; gap: .4rem .5rem; align-items: center; margin-bottom: .75rem; }
.panel-bar button { padding: .25rem .45rem; font-size: .8125rem; }
.panel-bar h2 { flex: 1 0 auto; margin: 0; padding: 0; border: 0; font: 700 .875rem/1.6 var(--sans); color: var(--soft); }
#position { color: var(--soft); font-size: .8125rem; }
#position:empty { display: none; }
.panel .empty { color: var(--soft); }
.selected .panel .empty, html:not(.selected) #close { display: none; }
.card { display: none; padding-bottom: 1rem; }
.card + .card.shown-card { border-top: 1px solid var(--line); }
.card.shown-card, html:not(.scripted) .card:target { display: block; }
.card:focus { outline: none; }
.card:focus-visible > h3 { outline: 3px solid var(--link); outline-offset: -1px; }
.card h3 { margin: 0 0 .5rem; padding: .25rem; font-size: 1.1rem; }
.card .number { display: inline-block; min-width: 1.6em; padding: 0 .3em; border-radius: 3px; background: var(--ink); color: var(--paper); font: 700 .75em/1.6 var(--sans); text-align: center; }
.kind-line { display: flex; flex-wrap: wrap; gap: .3rem .9rem; margin: 0 0 .75rem; font-size: .875rem; }
.card dl { margin: 0; }
.card dl > div { padding: .3rem 0; border-top: 1px solid var(--line); }
.card dl > :is(.interval, .unit, .hedge, .status, .role, .period, .scope, .topic, .stated) { display: grid; grid-template-columns: 7rem 1fr; gap: .75rem; align-items: baseline; }
.card ul { margin: 0; padding-left: 1.1rem; }
.card .stated dd { font-weight: 700; }
.severity { margin-right: .2em; }
.finding.conflict .severity { color: var(--red); }
.measures th[scope=row] { width: 55%; }
footer { margin-top: 3rem; overflow-wrap: anywhere; }
@media (max-width: 75rem) {
  .layout { grid-template-columns: minmax(0, 1fr) 20rem; }
  .layout > header { grid-area: 1 / 1; }
  .layout > .outline { grid-area: 2 / 1; position: static; max-height: none; padding: 0; }
  .layout > main { grid-area: 3 / 1; }
  .layout > .panel { grid-area: 1 / 2 / 4 / 3; }
  .layout { grid-template-rows: auto auto 1fr; }
}
@media (max-width: 56rem) {
  .layout { display: block; }
  .panel { position: static; max-height: none; border: 0; padding: 0; }
  html.scripted .panel { display: none; }
  html.scripted.selected .panel { display: block; position: fixed; inset: auto 0 0; z-index: 2; max-height: 45vh; padding: .75rem 1rem 1.25rem; border-top: 3px solid var(--red); background: var(--paper); box-shadow: 0 -4px 16px rgb(0 0 0 / .18); }
  html.selected body { padding-bottom: 48vh; }
  html { scroll-padding-top: 15vh; }
  .panel-bar { position: sticky; top: -.75rem; margin: -.75rem -1rem .5rem; padding: .5rem 1rem; background: var(--paper); }
}
@media (max-width: 40rem) {
  .rows, .rows caption, .rows tbody, .rows tr, .rows th, .rows td { display: block; width: auto !important; }
  .rows thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .rows tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
  .rows th, .rows td { padding: .1rem 0; border: 0; }
}
@media print {
  :root { --known-ground: #fff; --zero-ground: #fff; --planned-ground: #fff; --context-ground: #fff; --unknown-ground: #fff; --known: #000; --zero: #000; --planned: #000; --context: #000; --unknown: #000; --light: #888; }
  .layout { display: block; }
  .outline, .panel, .filter, .switch, .skip, .unseen { display: none !important; }
  html.selected body { padding-bottom: 0; }
  .text { padding: 0; border: 0; background: none; line-height: 1.8; }
  a.ref::after { content: "\\2060[" attr(data-n) "]"; }
  mark.current, .hit { outline: none; }
  a.ref.current { background: none; color: #000; }
  tr.current > * { background: none; box-shadow: none !important; }
  .rows tr[hidden] { display: table-row; }
  .text h3, .text h4, .text h5, .text h6 { break-after: avoid; }
  #statements { break-before: page; }
  .rows { font-size: 8.5pt; line-height: 1.45; }
  .rows th, .rows td { padding-block: .3rem; }
  .rows .small { font-size: 8pt; line-height: 1.4; }
  .rows td:nth-child(2) { width: 20%; }
  .rows td.value, .rows td:nth-child(4) { width: 14%; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
`;
