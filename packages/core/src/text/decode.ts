/** The character set in which a file was found to be written. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

const starts = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/**
 * Bytes to text, without a BOM. A BOM decides; else strict UTF-8; else UTF-16 where one half of the opening's bytes has
 * zeros; else UTF-8 with a few damaged characters (they become U+FFFD); else GB18030, the superset of GB2312 and GBK.
 */
export function decode(bytes: Uint8Array): { readonly content: string; readonly encoding: Encoding } {
  const encoding = encodingOf(bytes);
  return { content: new TextDecoder(encoding).decode(bytes), encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return "utf-8";
  if (starts(bytes, 0xff, 0xfe)) return "utf-16le";
  if (starts(bytes, 0xfe, 0xff)) return "utf-16be";
  if (isUtf8(bytes)) return "utf-8";
  return utf16Without(bytes) ?? (isDamagedUtf8(bytes) ? "utf-8" : "gb18030");
}

/** A cut or a bad copy damages a character here and there; another character set damages nearly all. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  let damaged = 0;
  let sound = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) damaged++;
    else if (code >= 0x800) sound++;
  }
  return damaged * 20 < sound;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without a BOM shows in its line feeds and digits: a zero byte in each. */
function utf16Without(bytes: Uint8Array): Encoding | null {
  let even = 0;
  let odd = 0;
  const sample = Math.min(bytes.length, 4096);
  for (let at = 0; at < sample; at++) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  if (even + odd < sample / 200) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}
