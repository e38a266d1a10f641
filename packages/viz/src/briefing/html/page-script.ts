/**
 * The page's only script. The page works without it; with it, the way back from a marked sentence leads to the very
 * number that was followed, and a quote that stands in several pieces is highlighted whole.
 */
export const PAGE_SCRIPT = `
(() => {
  let serial = 0;
  const pieces = (id) => document.querySelectorAll('mark[data-of="' + CSS.escape(id) + '"]');
  const highlight = () => {
    for (const piece of document.querySelectorAll("mark.hit")) piece.classList.remove("hit");
    for (const piece of pieces(location.hash.slice(1))) piece.classList.add("hit");
  };
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a.to-quote") : null;
    if (link === null) return;
    if (link.id === "") link.id = "from-" + ++serial;
    const quote = link.getAttribute("href").slice(1);
    const back = document.querySelector('a.back[data-for="' + CSS.escape(quote) + '"]');
    if (back !== null) back.setAttribute("href", "#" + link.id);
  });
  addEventListener("hashchange", highlight);
  highlight();
})();
`;
