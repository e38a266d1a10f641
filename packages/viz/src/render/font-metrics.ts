/** The widths of a font's characters, in parts of the font size, and which characters it has. */
export interface FontMetrics {
  readonly has: (codePoint: number) => boolean;
  /** 1 for a Han character. Of one that the font has not: what a stand-in would take, 1 from Hangul on, else a blank. */
  readonly advance: (codePoint: number) => number;
}

/** From Hangul Jamo on, nearly everything is as wide as it is high (UAX 11). */
const FIRST_WIDE = 0x1100;

/**
 * Read the widths out of a TrueType or OpenType file: tables `cmap`, `head`, `hhea`, `hmtx` of ISO/IEC 14496-22.
 * Throws a RangeError for bytes that are no such font.
 */
export function readFontMetrics(font: Uint8Array): FontMetrics {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = tablesOf(view);
  const glyphs = characterMap(view, tableAt(tables, "cmap"));
  const unitsPerEm = view.getUint16(tableAt(tables, "head") + 18);
  const measured = view.getUint16(tableAt(tables, "hhea") + 34);
  const widths = tableAt(tables, "hmtx");
  // Glyphs past the last measured one are as wide as it.
  const advanceOf = (glyph: number): number => view.getUint16(widths + 4 * Math.min(glyph, measured - 1)) / unitsPerEm;
  const blank = advanceOf(glyphs.get(0x20) ?? 0);
  return {
    has: (codePoint) => glyphs.has(codePoint),
    advance: (codePoint) => {
      const glyph = glyphs.get(codePoint);
      if (glyph !== undefined) return advanceOf(glyph);
      return codePoint < FIRST_WIDE ? blank : 1;
    },
  };
}

const tag = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));

function tablesOf(view: DataView): ReadonlyMap<string, number> {
  const count = view.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const entry = 12 + 16 * index;
      return [tag(view, entry), view.getUint32(entry + 8)];
    }),
  );
}

function tableAt(tables: ReadonlyMap<string, number>, name: string): number {
  const at = tables.get(name);
  if (at === undefined) throw new RangeError(`no table ${name}`);
  return at;
}

/** Code point to glyph, from the fullest Unicode subtable: format 12, which has all planes, else format 4. */
function characterMap(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const offsets = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 8 + 8 * index),
  );
  const ofFormat = (format: number): number | undefined => offsets.find((at) => view.getUint16(at) === format);
  const full = ofFormat(12);
  if (full !== undefined) return segmentedCoverage(view, full);
  const basic = ofFormat(4);
  if (basic === undefined) throw new RangeError("no Unicode character map");
  return segmentMapping(view, basic);
}

function segmentedCoverage(view: DataView, at: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let group = 0; group < view.getUint32(at + 12); group += 1) {
    const entry = at + 16 + 12 * group;
    const [first, last, glyph] = [view.getUint32(entry), view.getUint32(entry + 4), view.getUint32(entry + 8)];
    for (let code = first; code <= last; code += 1) glyphs.set(code, glyph + code - first);
  }
  return glyphs;
}

function segmentMapping(view: DataView, at: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const doubled = view.getUint16(at + 6);
  for (let entry = at + 14; entry < at + 14 + doubled; entry += 2) {
    const last = view.getUint16(entry);
    const first = view.getUint16(entry + 2 + doubled);
    const delta = view.getUint16(entry + 2 + 2 * doubled);
    const slot = entry + 2 + 3 * doubled;
    const range = view.getUint16(slot);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : view.getUint16(slot + range + 2 * (code - first));
      const glyph = listed === 0 && range !== 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}
