/**
 * The page's only script: it takes decisions, keeps them in the browser where that is allowed, and writes them as YAML. It builds no
 * markup of words: everything that it shows is set as text.
 */
export const REVIEW_SCRIPT = String.raw`
(() => {
  "use strict";
  const byId = (id) => document.getElementById(id);
  const words = JSON.parse(document.body.dataset.words);
  const standing = JSON.parse(document.body.dataset.kept);
  const FIELDS = ["indicator", "value", "unit", "hedge", "low", "high", "status", "role", "period"];
  const NUMBERS = ["value", "low", "high"];
  const PERIOD = /^(?:|\d{4}(?:-(?:H[12]|Q[1-4]|part|\d\d|\d\d-\d\d))?|\d{4}\/\d{4})$/;
  const known = new Set([...byId("indicators").options].map((option) => option.value));
  const fill = (saying, values) => saying.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));

  const items = [...document.querySelectorAll("article.item")].map((article) => ({
    article,
    number: article.dataset.number,
    kinds: article.dataset.kinds.split(" "),
    ...JSON.parse(article.dataset.item),
    radios: [...article.querySelectorAll("input[type=radio]")],
    change: article.querySelector(".change"),
    reason: article.querySelector("[data-reason]"),
    wrong: article.querySelector(".wrong"),
    reasonLabel: article.querySelector(".reason"),
    controls: new Map([...article.querySelectorAll("[data-field]")].map((control) => [control.dataset.field, control])),
  }));
  const decidable = items.filter(({ radios }) => radios.length > 0);
  const actionOf = ({ radios }) => radios.find((radio) => radio.checked)?.value ?? "";
  const shown = (value) => (value === null ? "" : String(value));
  /** A field holds no line break. */
  const inField = (value) => shown(value).replace(/[\r\n]/g, "").trim();

  function typed(field, text) {
    const trimmed = text.trim();
    if (NUMBERS.includes(field)) return trimmed === "" ? null : Number(trimmed);
    if (field === "indicator") return trimmed === "" ? null : trimmed;
    return trimmed;
  }

  /** What the fields say that was not read so; a hedged value goes with its interval. */
  function setOf(item) {
    const now = Object.fromEntries(FIELDS.map((field) => [field, typed(field, item.controls.get(field).value)]));
    const differs = (field) => item.controls.get(field).value.trim() !== inField(item.was[field]);
    const set = {};
    const hedged = now.hedge !== "exact";
    const moved = differs("value") || differs("hedge") || (hedged && (differs("low") || differs("high")));
    for (const field of FIELDS) {
      const isEnd = field === "low" || field === "high";
      if (isEnd ? hedged && moved : differs(field)) set[field] = now[field];
    }
    return set;
  }

  function mistakesOf(item, action) {
    const found = [];
    const say = (saying, values = {}) => found.push({ item, text: fill(words[saying], { n: item.number, ...values }) });
    if (item.reason.value.trim() === "") say("reasonMissing");
    if (action !== "change") return found;
    const set = setOf(item);
    if (Object.keys(set).length === 0) say("nothingChanged");
    for (const field of NUMBERS) {
      const bad = field in set && (field === "value" ? !Number.isFinite(set[field] ?? NaN) : set[field] !== null && !Number.isFinite(set[field]));
      if (bad) say("numberWrong", { field: words.field[field] });
    }
    if (typeof set.indicator === "string" && !known.has(set.indicator)) say("indicatorUnknown");
    if (typeof set.period === "string" && !PERIOD.test(set.period)) say("periodWrong");
    if (!isInterval({ ...item.was, ...set })) say("intervalMissing");
    return found;
  }

  /** Whether an interval can be what the value allows, hedged as it is: what the library refuses is said here already. */
  function isInterval({ value, hedge, low, high }) {
    const [least, most] = [low ?? -Infinity, high ?? Infinity];
    if (hedge === "exact") return true;
    return least <= most && (hedge === "over" || least <= value) && (hedge === "under" || most >= value);
  }

  const sorted = (value) =>
    value !== null && typeof value === "object"
      ? Object.entries(value).map(([name, inner]) => [name, sorted(inner)]).sort(([a], [b]) => (a < b ? -1 : 1))
      : value;
  const same = (a, b) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

  /** The decision on an item; one that says what stood before stays with who made it. */
  function decisionOf(item, action) {
    const { report, quote, start, end, reads, decided } = item;
    const set = action === "change" ? { set: setOf(item) } : {};
    const reason = item.reason.value.trim();
    if (decided && decided.action === action && decided.reason === reason && same(decided.set ?? null, set.set ?? null)) return decided;
    return { action, report, quote, start, end, reads, ...set, coder: byId("coder").value.trim(), date: byId("date").value, reason };
  }

  const UNSAFE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;
  const scalar = (value) =>
    JSON.stringify(value).replace(UNSAFE, (sign) => "\\u" + sign.charCodeAt(0).toString(16).padStart(4, "0"));
  const flow = (value) =>
    value !== null && typeof value === "object"
      ? "{ " + Object.entries(value).map(([name, inner]) => name + ": " + scalar(inner)).join(", ") + " }"
      : scalar(value);
  const entryText = ({ action, report, quote, start, end, coder, date, reason, ...parts }) =>
    ["  - action: " + action, ...Object.entries({ report, quote, start, end, ...parts, coder, date, reason }).map(([name, value]) => "    " + name + ": " + flow(value))].join("\n");
  const yamlOf = (decisions) =>
    decisions.length === 0 ? "corrections: []\n" : "corrections:\n" + decisions.map(entryText).join("\n") + "\n";

  /** Who has to be named: nobody where every decision is one that stood before. */
  function headMistakes(decisions) {
    if (decisions.every((decision) => standing.some((one) => same(one, decision)))) return [];
    const found = [];
    if (byId("coder").value.trim() === "") found.push({ control: "coder", text: words.coderMissing });
    if (!/^\d{4}-\d\d-\d\d$/.test(byId("date").value)) found.push({ control: "date", text: words.dateWrong });
    return found;
  }

  function update() {
    const decisions = [];
    const mistakes = [];
    for (const item of decidable) {
      const action = actionOf(item);
      item.change.hidden = action !== "change";
      item.reasonLabel.hidden = action === "";
      item.article.classList.toggle("decided-now", action !== "");
      const own = action === "" ? [] : mistakesOf(item, action);
      item.article.classList.toggle("to-mend", own.length > 0);
      item.wrong.textContent = own.map(({ text }) => text).join(words.between);
      mistakes.push(...own);
      if (action !== "" && own.length === 0) decisions.push(decisionOf(item, action));
    }
    const onPage = new Set(decidable.flatMap(({ decided }) => (decided ? [JSON.stringify(sorted(decided))] : [])));
    const elsewhere = standing.filter((one) => !onPage.has(JSON.stringify(sorted(one))));
    const all = [...elsewhere, ...decisions];
    mistakes.unshift(...headMistakes(all));
    byId("progress").textContent = fill(words.progress, { n: decidable.filter((item) => actionOf(item) !== "").length, of: decidable.length });
    showResult(all, mistakes);
    filter();
  }

  let address = null;
  function showResult(decisions, mistakes) {
    const mend = byId("mend");
    mend.hidden = mistakes.length === 0;
    mend.querySelector("p").textContent = words.mend;
    mend.querySelector("ul").replaceChildren(...mistakes.map(({ item, control, text }) => {
      const link = document.createElement("a");
      link.href = "#" + (control ?? item.article.id);
      link.textContent = text;
      const line = document.createElement("li");
      line.append(link);
      return line;
    }));
    const ready = mistakes.length === 0 && decisions.length > 0;
    byId("yaml").value = ready ? yamlOf(decisions) : "";
    byId("done").textContent = ready ? fill(words.ready, { n: decisions.length }) : "";
    byId("copy").disabled = !ready;
    const download = byId("download");
    download.setAttribute("aria-disabled", String(!ready));
    if (address !== null) URL.revokeObjectURL(address);
    address = ready ? URL.createObjectURL(new Blob([byId("yaml").value], { type: "application/yaml" })) : null;
    if (address === null) download.removeAttribute("href");
    else download.href = address;
  }

  function filter() {
    const show = byId("show").value;
    for (const item of items) {
      const inFocus = item.article.contains(document.activeElement);
      const wanted = show === "" || (show === "undecided" ? item.radios.length > 0 && actionOf(item) === "" : item.kinds.includes(show));
      item.article.hidden = !wanted && !inFocus;
    }
  }

  const PLACE = "fazhi-review:" + JSON.stringify(items.map(({ report, start, end }) => [report, start, end])).split("").reduce((sum, sign) => (Math.imul(sum, 31) + sign.charCodeAt(0)) | 0, 0);
  const keyOf = ({ report, quote, start, end, reads }) => JSON.stringify([report, quote, start, end, sorted(reads)]);

  function keep() {
    const kept = { coder: byId("coder").value, decisions: {} };
    for (const item of decidable) {
      const action = actionOf(item);
      if (action === "" && !item.decided) continue;
      kept.decisions[keyOf(item)] = { action, reason: item.reason.value, fields: Object.fromEntries([...item.controls].map(([field, control]) => [field, control.value])) };
    }
    try {
      localStorage.setItem(PLACE, JSON.stringify(kept));
      byId("keeping").textContent = words.kept;
    } catch {
      byId("keeping").textContent = words.notKept;
    }
  }

  function take(item, { action, reason, fields }) {
    for (const radio of item.radios) radio.checked = radio.value === action;
    item.reason.value = reason;
    for (const [field, value] of Object.entries(fields)) if (item.controls.has(field)) item.controls.get(field).value = value;
  }

  function restore() {
    for (const item of decidable) {
      const { decided } = item;
      if (decided) take(item, { ...decided, fields: Object.fromEntries(Object.entries(decided.set ?? {}).map(([field, value]) => [field, shown(value)])) });
    }
    try {
      const kept = JSON.parse(localStorage.getItem(PLACE) ?? "null");
      if (kept === null) return;
      byId("coder").value = kept.coder;
      for (const item of decidable) {
        const own = kept.decisions[keyOf(item)];
        if (own) take(item, own);
      }
    } catch {
      byId("keeping").textContent = words.notKept;
    }
  }

  const today = new Date();
  byId("date").value = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  restore();
  for (const item of decidable) {
    for (const radio of item.radios) {
      radio.addEventListener("change", () => {
        if (radio.value === "confirm" && item.reason.value.trim() === "") item.reason.value = words.confirmReason;
        else if (radio.value !== "confirm" && item.reason.value === words.confirmReason) item.reason.value = "";
      });
    }
  }
  document.addEventListener("input", () => { update(); keep(); });
  document.addEventListener("change", () => { update(); keep(); });
  byId("download").addEventListener("keydown", (event) => {
    if (event.key === " ") { event.preventDefault(); byId("download").click(); }
  });
  byId("copy").addEventListener("click", async () => {
    byId("yaml").select();
    try {
      await navigator.clipboard.writeText(byId("yaml").value);
      byId("done").textContent = words.copied;
    } catch {
      byId("done").textContent = words.copyFailed;
    }
  });
  update();
})();
`;
