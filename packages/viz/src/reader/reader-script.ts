/**
 * The page's only script. The page can be read without it; with it a marked quantity opens its details beside the text, keys go from
 * quantity to quantity, and the table can be filtered. It builds no markup: all that it shows stands on the page already.
 */
export const READER_SCRIPT = String.raw`
(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("scripted");
  const byId = (id) => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const words = JSON.parse(document.body.dataset.words);
  const fill = (saying, values) => saying.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
  const [panel, text, said] = [byId("panel"), byId("words"), byId("said")];
  const [topic, status, search] = [byId("topic"), byId("status"), byId("search")];
  const refs = all("a.ref", text);
  const rows = all("tr[data-quote]").map((row) => ({ row, cells: [...row.cells], ...row.dataset }));
  const cards = all("article.card", panel);
  const refOf = new Map(refs.map((ref) => [ref.dataset.quote, ref]));
  const piecesOf = (id) => [byId(id), ...all('[data-of="' + CSS.escape(id) + '"]', text)].filter((piece) => piece !== null);
  const isQuantity = (id) => refOf.has(id);

  let selected = null;
  let matching = new Set(refOf.keys());
  /** Where the focus goes when the details are left. */
  let cameFrom = null;

  function mark(kind, pieces) {
    for (const old of all("." + kind)) old.classList.remove(kind);
    for (const piece of pieces) piece.classList.add(kind);
  }

  /** Show a quantity's details; the words, its number, its rows and its cards are one. */
  function select(id) {
    selected = id;
    const own = cards.filter((card) => card.dataset.quote === id);
    mark("current", [...piecesOf(id), refOf.get(id), ...rows.filter(({ quote }) => quote === id).map(({ row }) => row)]);
    mark("shown-card", own);
    root.classList.add("selected");
    panel.scrollTop = 0;
    const order = [...matching];
    const at = order.indexOf(id);
    byId("position").textContent = at < 0 ? "" : fill(words.position, { n: at + 1, of: order.length });
    said.textContent = own.map((card) => card.querySelector("h3").textContent).join("; ");
  }

  function unselect() {
    selected = null;
    mark("current", []);
    mark("shown-card", []);
    root.classList.remove("selected");
    byId("position").textContent = "";
    said.textContent = "";
  }

  /** Into view, above the details where these lie over the text. */
  function reveal(element) {
    const { top, bottom } = element.getBoundingClientRect();
    const isOver = getComputedStyle(panel).position === "fixed" && root.classList.contains("selected");
    const floor = isOver ? panel.getBoundingClientRect().top : innerHeight;
    if (top < 0 || bottom > floor) element.scrollIntoView({ block: "start" });
  }

  /** The address says what is shown, and the way back stays the one that was taken. */
  function address(id) {
    try {
      history.replaceState(history.state, "", "#" + id);
    } catch {
      said.dataset.address = id;
    }
  }

  function go(id) {
    select(id);
    address(id);
    refOf.get(id).focus({ preventScroll: true });
    reveal(byId(id));
  }

  function step(by) {
    const order = [...matching];
    if (order.length === 0) return;
    const at = order.indexOf(selected);
    go(order[at < 0 ? nearest(order, by) : (at + by + order.length) % order.length]);
  }

  /** From where one reads, when nothing is selected. */
  function nearest(order, by) {
    const next = order.findIndex((id) => byId(id).getBoundingClientRect().bottom > 0);
    if (by > 0) return Math.max(next, 0);
    return next <= 0 ? order.length - 1 : next - 1;
  }

  /** Details that were asked for by keyboard take the focus, and give it back. */
  function open(id, byKeyboard, from) {
    select(id);
    address(id);
    cameFrom = from;
    if (byKeyboard) cards.find((card) => card.dataset.quote === id).focus({ preventScroll: true });
    reveal(from);
  }

  function leave() {
    const back = cameFrom !== null && cameFrom.isConnected ? cameFrom : refOf.get(selected);
    const wasInside = panel.contains(document.activeElement);
    if (wasInside && back) back.focus({ preventScroll: true });
    else unselect();
    if (wasInside && getComputedStyle(panel).position === "fixed") unselect();
    cameFrom = null;
  }

  function matches({ topic: own, kind, find }) {
    const sought = search.value.trim().toLowerCase();
    return (topic.value === "*" || own === topic.value) && (status.value === "*" || kind === status.value) && find.includes(sought);
  }

  function filter() {
    if (topic === null) return;
    const kept = rows.filter(matches);
    const quotes = new Set(kept.map(({ quote }) => quote));
    matching = new Set([...refOf.keys()].filter((id) => quotes.has(id)));
    for (const one of rows) one.row.hidden = !kept.includes(one);
    for (const [id, ref] of refOf) for (const piece of [ref, ...piecesOf(id)]) piece.classList.toggle("passed-over", !matching.has(id));
    byId("shown").textContent = fill(words.shown, { n: kept.length, of: rows.length });
    byId("show-all").disabled = kept.length === rows.length;
    if (selected !== null && matching.has(selected)) select(selected);
  }

  /** What a filter hides is shown when an address leads to it. */
  function unhide(id) {
    if (matching.has(id) && !rows.some(({ row, quote }) => quote === id && row.hidden)) return;
    byId("filter").reset();
    filter();
  }

  /** Words that are no quantity, as a chart of shared text leads to, stand below the last heading before them. */
  function headingBefore(id) {
    const at = Number(/^quote-(\d+)-\d+$/.exec(id)?.[1] ?? NaN);
    return all('[id^="section-"]', text).filter(({ id: own }) => Number(own.slice("section-".length)) <= at).at(-1);
  }

  function arriveBelow(heading) {
    if (heading === undefined) return;
    mark("hit", [heading]);
    heading.scrollIntoView({ block: "start" });
  }

  function arrive() {
    mark("hit", []);
    const id = location.hash.slice(1);
    const target = id === "" ? null : byId(id);
    if (target === null) return arriveBelow(headingBefore(id));
    const quote = target.dataset.quote ?? id;
    if (!isQuantity(quote)) return mark("hit", target.matches(".anchor, .n") ? piecesOf(id) : []);
    unhide(quote);
    select(quote);
    if (target.matches("article.card")) return open(quote, true, refOf.get(quote));
    reveal(target);
    (target === byId(quote) ? refOf.get(quote) : target).focus({ preventScroll: true });
  }

  const isPlain = (event) => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || !isPlain(event)) return;
    const link = event.target.closest("a");
    if (link !== null) return follow(link, event);
    const piece = event.target.closest("mark.q");
    if (piece === null || !text.contains(piece) || String(getSelection()) !== "") return;
    const id = piece.dataset.of ?? piece.id;
    open(id, false, refOf.get(id));
  });

  function follow(link, event) {
    if (link.matches("a.ref")) {
      event.preventDefault();
      return open(link.dataset.quote, event.detail === 0, link);
    }
    if (link.matches("a.to-card")) {
      event.preventDefault();
      return open(byId(link.hash.slice(1)).dataset.quote, event.detail === 0, link);
    }
    if (link.hash !== "" && link.hash === location.hash) setTimeout(arrive);
  }

  const isTyping = (element) => element instanceof Element && element.matches("input:not([type=checkbox]), select, textarea");

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const isInside = event.target instanceof Element && (event.target.matches("a.ref") || panel.contains(event.target));
    const letters = byId("shortcuts").checked;
    if (event.key === "Escape") {
      if (selected !== null) leave();
      return;
    }
    const by = { j: 1, k: -1 }[letters ? event.key : ""] ?? { ArrowRight: 1, ArrowLeft: -1 }[isInside ? event.key : ""];
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  });

  byId("previous").addEventListener("click", () => step(-1));
  byId("next").addEventListener("click", () => step(1));
  byId("close").addEventListener("click", () => { leave(); unselect(); });
  const form = byId("filter");
  if (form !== null) {
    form.addEventListener("input", filter);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(filter));
  }
  const outline = byId("outline");
  if (outline !== null && matchMedia("(max-width: 75rem)").matches) outline.open = false;
  addEventListener("hashchange", arrive);
  filter();
  arrive();
})();
`;
