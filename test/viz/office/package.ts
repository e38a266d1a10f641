import { unzipSync } from "fflate";

/** The text parts of an office package by their paths. */
export const partsOf = (file: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(file))
      .filter(([path]) => /\.(?:xml|rels)$/.test(path))
      .map(([path, bytes]) => [path, new TextDecoder("utf-8", { fatal: true }).decode(bytes)]),
  );

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Character references as characters. */
export const decoded = (xml: string): string =>
  xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? "");

/** The words of every `tag` element inside some XML, joined. */
export const wordsIn = (xml: string, tag: string): string =>
  decoded(
    [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, "g"))].map(([, words = ""]) => words).join(""),
  );

/** Every element of a name, from its start to its end; none of them stands in another. */
export const elements = (xml: string, tag: string): readonly string[] =>
  xml.match(new RegExp(`<${tag}(?: [^>]*)?(?:/>|>[^]*?</${tag}>)`, "g")) ?? [];

/** What is wrong with some XML: a forbidden sign, a bare ampersand, tags that do not close; null where nothing is. */
export function malformed(xml: string): string | null {
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(xml)) return "a forbidden sign";
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml)) return "a bare ampersand";
  const open: string[] = [];
  for (const [tag, close, name = "", attributes = "", empty] of xml.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g,
  )) {
    if (close === "/") {
      if (open.pop() !== name) return `${tag} closes nothing`;
    } else if (empty !== "/") open.push(name);
    const named = [...attributes.replace(/"[^"]*"|'[^']*'/g, "").matchAll(/([\w:.-]+)\s*=/g)].map(([, one]) => one);
    if (new Set(named).size !== named.length) return `${tag} has an attribute twice`;
  }
  if (open.length > 0) return `${open.at(-1)} is not closed`;
  const bare = xml.replace(/<\?[^]*?\?>|<\/?[\w:]+(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>/g, "");
  return bare.includes("<") ? "a bare <" : null;
}
