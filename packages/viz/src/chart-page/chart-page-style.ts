import { palettes, type Theme } from "../palette.ts";

/** The style of a chart's page, in the colours of the chart's theme; on paper the picture keeps its own. */
export function chartPageStyle(theme: Theme): string {
  const { ground, ink, muted, grid, accent, gap } = palettes[theme];
  return `
:root { color-scheme: ${theme}; --ground: ${ground}; --ink: ${ink}; --muted: ${muted}; --grid: ${grid}; --accent: ${accent}; --gap: ${gap};
  --sans: "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "Hiragino Sans GB", "WenQuanYi Micro Hei", system-ui, sans-serif; }
* { box-sizing: border-box; }
body { margin: 0; padding: 1.25rem; background: var(--ground); color: var(--ink); font: 1rem/1.7 var(--sans); overflow-wrap: anywhere; }
main { max-width: 60rem; margin-inline: auto; }
h1, h2 { line-height: 1.4; text-wrap: balance; }
h1 { margin: 0; font-size: 1.35rem; }
h2 { margin: 2.25rem 0 .5rem; padding-top: .75rem; border-top: 1px solid var(--grid); font-size: 1.05rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
a { color: var(--accent); text-underline-offset: .18em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
figure { margin: 0 -1rem; overflow-x: auto; }
figure svg { display: block; max-width: 100%; height: auto; }
figure a:hover, figure a:focus-visible { opacity: .8; }
details, .notes, .save, caption { color: var(--muted); font-size: .875rem; }
details { margin-top: .75rem; }
summary { cursor: pointer; }
.table-box { margin: .75rem 0 1.5rem; overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.55; }
caption { padding-bottom: .35rem; text-align: left; }
th, td { padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--grid); text-align: left; vertical-align: top; min-width: 5rem; }
thead th { border-bottom: 2px solid var(--muted); white-space: nowrap; }
tbody th { font-weight: 400; }
tbody tr:nth-child(even) { background: var(--gap); }
.save { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; }
@media (max-width: 40rem) { figure svg { max-width: none; } }
@media print {
  @page { margin: 16mm; }
  body { padding: 0; font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .save { display: none; }
  figure, tr { break-inside: avoid; }
  h2, caption, thead { break-after: avoid; }
  .table-box, figure { overflow: visible; }
}
`;
}
