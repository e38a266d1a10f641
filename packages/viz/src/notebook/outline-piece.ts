import { readingNames, type Report, type Section } from "@fazhi/core";
import { notebookWords } from "../label-notebook.ts";
import type { Language } from "../label.ts";
import { onOneLine } from "../page/sentence-around.ts";
import { markup } from "../page/markup.ts";
import { list, paragraph, section, type Piece } from "./piece.ts";

/** The headings of a report as a tree, each with its topics, or its block where it has none. */
export function outlinePiece({ outline }: Report, language: Language): Piece {
  const words = notebookWords(language);
  const { topics, blocks } = readingNames();
  const names = new Map([...blocks, ...topics].map(({ id, zh, en }) => [id, language === "en" ? en : zh]));
  const named = (ids: readonly string[]): readonly string[] => ids.map((id) => names.get(id) ?? id);
  const tree = ({ children }: Section): readonly Piece[] =>
    children.map((child) =>
      itemPiece(child, named(child.topics.length > 0 ? child.topics : child.blocks), tree(child)),
    );
  const items = tree(outline);
  return section(words.outline, items.length === 0 ? paragraph(words.noOutline) : list(items));
}

function itemPiece({ mark, title }: Section, named: readonly string[], below: readonly Piece[]): Piece {
  const heading = onOneLine(`${mark}${title}`);
  const inside = below.length === 0 ? null : list(below);
  return {
    html: markup`<span lang="zh-CN">${heading}</span>${named.length > 0 && markup` <small>[${named.join("; ")}]</small>`}${inside?.html}`,
    text: [`${heading}${named.length > 0 ? `  [${named.join("; ")}]` : ""}`, ...(inside ? [inside.text] : [])].join(
      "\n",
    ),
  };
}
