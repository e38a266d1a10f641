import { fitFonts, fontFace } from "../render/cut-font.ts";

/** What the page prints in bold: headings, heads of tables, and what is marked as strong; see page-style.ts. */
const BOLD =
  /<(h[1-6]|th|strong)\b[\s\S]*?<\/\1>|<(td|div) class="value">[\s\S]*?<\/\2>|<text\b[^>]*font-weight="(?:bold|[6-9]00)"[\s\S]*?<\/text>/g;

/** Numbers of list items, which stand in no element. */
const ALWAYS_BOLD = "0123456789.";

/**
 * The fonts of a page as CSS, cut down to its own characters, so that Chinese stands whole on a machine without any
 * Chinese font: the regular weight for all of the page, the bold one for what it prints in bold. `fonts` are files for
 * characters that Noto Sans SC lacks. They are packed as WOFF: pages are made by the hundred, and packing them smaller
 * took longer than all the rest of reading a report and writing its page.
 */
export async function pageFonts(page: string, fonts: readonly string[] = []): Promise<string> {
  const bold = [...page.matchAll(BOLD)].map(([element]) => element).join("");
  const { cuts } = await fitFonts({ regular: charactersOf(page), bold: charactersOf(ALWAYS_BOLD + bold) }, fonts);
  return (await Promise.all(cuts.map((cut) => fontFace(cut, "woff")))).join("\n");
}

const charactersOf = (text: string): string =>
  [...new Set(text)]
    .filter((one) => !/\p{Cc}/u.test(one))
    .sort()
    .join("");
