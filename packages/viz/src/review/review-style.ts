/** What the page for checking adds to the style of our pages. */
export const REVIEW_STYLE = `
#result { max-width: 52rem; margin-inline: auto; }
.tools { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .4rem 1.25rem; align-items: center; max-width: 52rem; margin: 1rem auto; padding: .6rem 0; border-bottom: 1px solid var(--line); background: var(--paper); }
.tools p { margin: 0; }
html { scroll-padding-top: 8rem; }
.item { margin: 1.75rem 0; padding: .25rem 1rem 1rem; border: 1px solid var(--line); border-left: 4px solid var(--line); }
.item.decided-now { border-left-color: var(--link); }
.item.to-mend { border-left-color: var(--red); }
.wrong { color: var(--red); }
.wrong:empty { display: none; }
.item h2 { margin: .6rem 0 .25rem; padding: 0; border: 0; font-size: 1.1rem; }
.item p { margin: .25rem 0; }
.item[hidden] { display: none; }
.reads { color: var(--soft); }
.sentence { padding: .6rem .9rem; background: var(--shade); }
.why { margin-top: .6rem; font-size: .875rem; }
.doubts, .doubts ul { margin: 0; padding-left: 1.25rem; }
.decided { color: var(--soft); }
fieldset { margin: .75rem 0; padding: .4rem .75rem; border: 1px solid var(--line); }
fieldset label { display: inline-block; margin-right: 1.1rem; padding: .2rem 0; }
.change { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr)); gap: .5rem .9rem; margin: .75rem 0; }
.change[hidden], .reason[hidden] { display: none; }
.change label, .reason { display: block; font-size: .875rem; }
.change input, .change select, .reason input { display: block; width: 100%; }
input, select, textarea, button, .button { padding: .35rem .5rem; border: 1px solid var(--soft); border-radius: 3px; background: var(--paper); color: var(--ink); font: inherit; }
input, select, textarea, .tools label, .change label { max-width: 100%; min-width: 0; }
input[type=radio] { width: auto; accent-color: var(--link); }
button, .button { display: inline-block; padding-inline: 1rem; text-decoration: none; cursor: pointer; }
button[disabled], .button[aria-disabled=true] { color: var(--soft); cursor: not-allowed; }
textarea { width: 100%; font: .8125rem/1.5 ui-monospace, monospace, var(--sans); }
#mend { border-left: 4px solid var(--red); padding-left: 1rem; }
.needs-script { color: var(--red); }
@media print { .tools, #result button, #result a { display: none; } }
@media (max-width: 40rem) { .tools { position: static; } }
`;
