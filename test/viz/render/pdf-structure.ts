import { inflateSync } from "node:zlib";

/** One object of a PDF file: its dictionary as it is written, and what its stream holds. */
interface PdfObject {
  readonly dictionary: string;
  readonly stream: Buffer | null;
}

const OBJECT = /(\d+) 0 obj\n([\s\S]*?)\nendobj/g;

/** The objects of a file of pdfkit's, by number: it writes them one after another, streams deflated. */
export function pdfObjects(pdf: Uint8Array): ReadonlyMap<number, PdfObject> {
  const file = Buffer.from(pdf).toString("latin1");
  return new Map(
    [...file.matchAll(OBJECT)].map(([, number, body = ""]): [number, PdfObject] => {
      const parts = /^([\s\S]*?)\nstream\n([\s\S]*)\nendstream$/.exec(body);
      if (parts === null) return [Number(number), { dictionary: body, stream: null }];
      return [Number(number), { dictionary: parts[1]!, stream: inflateSync(Buffer.from(parts[2]!, "latin1")) }];
    }),
  );
}

const referred = (dictionary: string, name: string): number =>
  Number(new RegExp(`/${name} (\\d+) 0 R`).exec(dictionary)?.[1] ?? -1);

/** What each glyph of a font stands for, by its ToUnicode map. */
function charactersOf(cmap: string): readonly string[] {
  return [...cmap.matchAll(/\[([^\]]*)\]/g)].flatMap(([, list = ""]) =>
    [...list.matchAll(/<([\da-f ]*)>/gi)].map(([, hex = ""]) =>
      Buffer.from(hex.replace(/\s/g, ""), "hex").swap16().toString("utf16le"),
    ),
  );
}

/** The text that a page of one of our charts draws, in the order in which it is drawn, read from the file's own structure. */
export function drawnPdfText(pdf: Uint8Array): string {
  const objects = pdfObjects(pdf);
  const all = [...objects.values()];
  const page = all.find(({ dictionary }) => dictionary.includes("/Type /Page\n"))!;
  const resources = objects.get(referred(page.dictionary, "Resources"))!.dictionary;
  const fonts = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", number]) => {
      const font = objects.get(Number(number))!.dictionary;
      return [name, charactersOf(objects.get(referred(font, "ToUnicode"))!.stream!.toString("latin1"))];
    }),
  );
  const contents = [
    objects.get(referred(page.dictionary, "Contents"))!,
    ...all.filter(({ dictionary }) => dictionary.includes("/Subtype /Form")),
  ];
  return contents.map(({ stream }) => textOf(stream!.toString("latin1"), fonts)).join("");
}

function textOf(content: string, fonts: ReadonlyMap<string, readonly string[]>): string {
  let font: readonly string[] = [];
  let text = "";
  for (const [, name, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([\da-f]{4})> Tj/gi)) {
    if (name !== undefined) font = fonts.get(name)!;
    else text += font[Number.parseInt(hex!, 16)] ?? "\ufffd";
  }
  return text;
}
