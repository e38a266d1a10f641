import { codebookPage } from "./pages/codebook-page.ts";
import { galleryPage } from "./pages/gallery-page.ts";
import { readPageWords, type PageLanguage } from "./pages/page-words.ts";
import { readCodebook } from "./read-codebook.ts";

/** A page of the documentation made from data: its path from the root, and its text. */
export interface GeneratedPage {
  readonly path: string;
  readonly source: string;
}

const PAGES: readonly (readonly [string, PageLanguage])[] = [
  ["docs/codebook.md", "en"],
  ["docs/codebook.zh-CN.md", "zh"],
];

/** Every page that is made from data. */
export function generatedPages(): readonly GeneratedPage[] {
  const [files, words] = [readCodebook(), readPageWords()];
  return [
    ...PAGES.map(([path, language]) => ({ path, source: codebookPage(files, words, language) })),
    { path: "docs/gallery.md", source: galleryPage("en") },
    { path: "docs/gallery.zh-CN.md", source: galleryPage("zh") },
  ];
}
