/**
 * The page's style: one column for reading, tables that scroll in their own box, light and dark, screen and paper.
 * Fonts are those of Chinese office machines; none is loaded. Text has a contrast of at least 4.5 : 1 on its ground.
 */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfdfb; --ink: #1c2126; --soft: #5b6570; --line: #d9dcd8; --shade: #f3f4f0;
  --red: #a3201a; --link: #0b5394; --mark: #fff1b8; --hit: #ffd34d;
  --serif: "Noto Serif SC", "Source Han Serif SC", "Songti SC", STZhongsong, "Noto Sans SC", Georgia, serif;
  --sans: "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "Hiragino Sans GB", "WenQuanYi Micro Hei", system-ui, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181b; --ink: #e4e6e4; --soft: #a3abb2; --line: #373d42; --shade: #1e2326;
    --red: #ef8a80; --link: #8fc1f0; --mark: #4a4016; --hit: #8a6d00;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 30vh; -webkit-text-size-adjust: 100%; }
body { margin: 0; padding: 0 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.75 var(--sans); overflow-wrap: anywhere; }
header, nav, main, footer { max-width: 52rem; margin-inline: auto; }
h1, h2, h3 { font-family: var(--serif); line-height: 1.35; text-wrap: balance; }
h1 { margin: .25rem 0 1rem; font-size: clamp(1.7rem, 1.2rem + 2.4vw, 2.5rem); font-weight: 700; }
h2 { margin: 4rem 0 .25rem; padding-top: .8rem; border-top: 2px solid var(--red); font-size: 1.5rem; }
h3 { margin: 2.75rem 0 .5rem; font-size: 1.2rem; }
a { color: var(--link); text-decoration-thickness: .06em; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: .14em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; padding: .5rem 1rem; background: var(--paper); }
.skip:focus { left: 1rem; top: 1rem; z-index: 1; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
header { padding-top: 2.5rem; }
.kicker { margin: 0 0 1.25rem; padding-bottom: .7rem; border-bottom: 4px double var(--red); color: var(--red); font-family: var(--serif); letter-spacing: .08em; }
.lede { max-width: 42rem; font-size: 1.08rem; }
.asked { margin: 1.5rem 0 0; padding: .9rem 1.1rem; border-left: 3px solid var(--red); background: var(--shade); }
.asked p { margin: 0 0 .4rem; }
.asked-heading { color: var(--soft); font-size: .875rem; }
.question { font-family: var(--serif); font-size: 1.15rem; }
.asked dl { margin: 0; font-size: .9375rem; }
.asked dl > div { display: flex; gap: .75rem; }
.asked dt { flex: 0 0 7rem; color: var(--soft); }
.asked dd { margin: 0; }
.intro, .small, figcaption, .notes, .aside, .silent, footer { color: var(--soft); }
.intro { margin: 0 0 1.25rem; }
.small, figcaption, .notes, footer, .quote, caption { font-size: .875rem; line-height: 1.6; }
nav h2 { margin: 2rem 0 .25rem; padding: 0; border: 0; font: 700 .875rem/1.6 var(--sans); color: var(--soft); }
nav ol { margin: 0; padding-left: 1.4rem; columns: 15rem; }
.key { padding-left: 1.5rem; }
.key > li { margin-bottom: .8rem; padding-left: .35rem; }
.key > li::marker { color: var(--red); font-weight: 700; }
sup { line-height: 0; font-size: .72em; }
sup a { text-decoration: none; padding: 0 .1em; }
a.to-report { color: inherit; text-decoration-color: var(--line); }
a.to-part { text-decoration-style: dotted; }
a.words { color: inherit; text-decoration: none; }
a.words b { color: var(--link); font-weight: inherit; text-decoration: underline .06em; text-underline-offset: .18em; }
.chart a { color: inherit; }
.chart a:hover text, .chart a:focus text { text-decoration: underline; }
.value { white-space: normal; font-variant-numeric: tabular-nums; }
.value a { font-weight: 700; }
figure { margin: 1.5rem 0 2rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0 1.25rem; }
.figures figure { margin: 1rem 0; }
.chart { border: 1px solid var(--line); border-radius: 3px; background: #fff; }
.chart svg { display: block; width: 100%; height: auto; }
figcaption { margin-top: .5rem; }
.table-box { position: relative; margin: 1.25rem 0; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.55; }
caption { padding-bottom: .4rem; color: var(--soft); text-align: left; }
th, td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom: 1.5px solid var(--ink); font-weight: 700; vertical-align: bottom; }
tbody th { font-weight: 400; }
td p { margin: 0 0 .25rem; }
.statements th[scope=row] { width: 26%; }
.statements td.value { width: 20%; }
.changes { min-width: 40rem; }
.changes th[scope=row] { width: 20%; }
.quote { margin-top: .2rem; color: var(--soft); }
.matrix { font-size: .875rem; }
.matrix th, .matrix td { min-width: 6.5rem; }
.matrix th[scope=row] { min-width: 11rem; position: sticky; left: 0; background: var(--paper); }
.sign { display: inline-block; width: 1.1em; color: var(--soft); }
.state.not-stated, .state.topic-no-number { color: var(--soft); }
.state.conflict .sign, .conflict .severity { color: var(--red); }
.legend-title { margin: 1rem 0 .25rem; font-size: .875rem; }
.legend { display: flex; flex-wrap: wrap; gap: .1rem 1.4rem; margin: 0; padding: 0; list-style: none; font-size: .875rem; }
.finding { margin: 1.5rem 0; padding-left: 1rem; border-left: 3px solid var(--line); }
.finding.conflict { border-left-color: var(--red); }
.finding p { margin: 0 0 .5rem; }
blockquote { margin: .5rem 0; padding: .6rem .9rem; background: var(--shade); }
details { margin: .75rem 0; }
summary { cursor: pointer; color: var(--soft); }
code { font-size: .75rem; word-break: break-all; }
.report { margin-top: 3.5rem; }
.text { padding: 1.25rem clamp(1rem, 4vw, 2.25rem); border: 1px solid var(--line); background: var(--shade); line-height: 1.9; }
.text p { margin: 0 0 .6rem; }
.text h4 { margin: 1.4rem 0 .5rem; font-size: 1.02rem; }
.text .furniture, .text .notation { color: var(--soft); }
.joined { display: none; }
a, b, mark, caption, h3 { unicode-bidi: isolate; }
mark { background: var(--mark); color: inherit; border-radius: 2px; }
mark mark { text-decoration: underline dotted; }
mark:target, mark:target mark, mark.hit { background: var(--hit); }
mark:target, mark.hit { outline: 2px solid var(--red); outline-offset: 2px; }
.back { margin: 0 .15em; padding: 0 .2em; font-family: var(--sans); text-decoration: none; }
tr:target > *, section.exhibit:target > h3, li:target { background: var(--mark); }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); }
@media (max-width: 40rem) {
  body { padding-inline: 1rem; }
  .statements, .statements caption, .statements tbody, .statements tr, .statements th, .statements td { display: block; width: auto !important; }
  .statements thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .statements tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
  .statements th, .statements td { padding: .1rem 0; border: 0; }
  .chart { overflow-x: auto; }
  .chart svg { min-width: 34rem; }
  .figures .chart svg { min-width: 0; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --shade: #fff; --red: #a3201a; --link: #000; --mark: #fff; }
  @page { margin: 20mm 18mm; }
  body { padding: 0; font-size: 10.5pt; }
  nav, .skip, .back, .report { display: none; }
  header, main, footer { max-width: none; }
  a { text-decoration: none; }
  h2, h3, h4, caption { break-after: avoid; }
  figure, tr, blockquote, .finding, li { break-inside: avoid; }
  .figures { grid-template-columns: 1fr 1fr; }
  .chart svg { max-height: 230mm; }
  .table-box { overflow: visible; }
  .changes, .matrix th, .matrix td { min-width: 0; }
  .matrix th[scope=row] { position: static; }
}
`;
