import { notText } from "../kit/faults.ts";
import type { Source } from "./read-source.ts";

interface Signature {
  readonly kind: string;
  /** The bytes that open such a file, as Latin-1 characters. */
  readonly opens: string;
  readonly at?: number;
}

const SIGNATURES: readonly Signature[] = [
  { kind: "a PDF", opens: "%PDF-" },
  {
    kind: "a Word document of the old kind or another OLE2 file (.doc, .wps, .xls, .ppt)",
    opens: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
  },
  { kind: "a rich text document (.rtf)", opens: "{\\rtf" },
  { kind: "a PNG picture", opens: "\x89PNG\r\n\x1a\n" },
  { kind: "a JPEG picture", opens: "\xff\xd8\xff" },
  { kind: "a GIF picture", opens: "GIF8" },
  { kind: "a WebP picture", opens: "WEBP", at: 8 },
  { kind: "a TIFF picture", opens: "II*\0" },
  { kind: "a TIFF picture", opens: "MM\0*" },
  { kind: "a HEIF picture", opens: "ftyphei", at: 4 },
  { kind: "an MP4 film or recording", opens: "ftyp", at: 4 },
  { kind: "a RAR archive", opens: "Rar!\x1a\x07" },
  { kind: "a 7-Zip archive", opens: "7z\xbc\xaf\x27\x1c" },
  { kind: "a gzip archive", opens: "\x1f\x8b" },
  { kind: "a program", opens: "\x7fELF" },
  { kind: "a database (SQLite)", opens: "SQLite format 3\0" },
  { kind: "a Parquet table", opens: "PAR1" },
];

/** What a ZIP file is, by the names of the files inside it. */
const ZIPPED: readonly (readonly [holds: string, kind: string])[] = [
  ["word/", "a Word document (.docx)"],
  ["OFD.xml", "an OFD document"],
  ["xl/", "an Excel workbook (.xlsx)"],
  ["ppt/", "a PowerPoint presentation (.pptx)"],
  ["opendocument", "an OpenDocument file"],
  ["application/epub+zip", "an EPUB book"],
];

const HTML =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,400}-->\s*)?<(?:!doctype\s+html|html|head|body|meta|div|table)\b/iu;
const SAMPLE = 64 * 1024;

/**
 * What kind of file bytes are, by what they hold and not by a suffix: null for text, else a noun phrase such as
 * "a PDF" or "a web page (HTML)". Bytes with no known signature are text unless control characters abound.
 */
export function sniff(bytes: Uint8Array): string | null {
  const opening = latin1(bytes.subarray(0, 512));
  const signed = SIGNATURES.find(({ opens, at = 0 }) => opening.startsWith(opens, at));
  if (signed) return signed.kind;
  if (opening.startsWith("PK\x03\x04") || opening.startsWith("PK\x05\x06")) return zipped(bytes);
  if (isWide(bytes)) return null;
  if (HTML.test(opening.replace(/^\xef\xbb\xbf/u, ""))) return "a web page (HTML)";
  return isBinary(bytes.subarray(0, SAMPLE)) ? "a binary file" : null;
}

/** Throws a Fault that names the kind where a source is not text. */
export function refuseUnlessText({ file, bytes }: Source): void {
  const kind = sniff(bytes);
  if (kind !== null) throw notText(file, kind);
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");

/** The names stand at the start of a ZIP and again, all of them, in the directory at its end. */
function zipped(bytes: Uint8Array): string {
  const names = latin1(bytes.subarray(0, SAMPLE)) + latin1(bytes.subarray(-SAMPLE));
  return ZIPPED.find(([holds]) => names.includes(holds))?.[1] ?? "a ZIP archive";
}

/** UTF-16 text has a byte order mark, or zero bytes in one half of its places only. */
function isWide(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  const zeros = [0, 0];
  const sample = Math.min(bytes.length, 4096);
  for (let at = 0; at < sample; at++) if (bytes[at] === 0) zeros[at % 2]!++;
  const [even = 0, odd = 0] = zeros;
  return (
    Math.max(even, odd) >= Math.max(1, sample / 200) &&
    Math.min(even, odd) * 20 <= Math.max(even, odd) &&
    plainUnits(bytes, odd > even)
  );
}

/** Whether UTF-16 units are characters of a text: few controls besides line feeds, tabs and form feeds. */
function plainUnits(bytes: Uint8Array, little: boolean): boolean {
  let odd = 0;
  const units = Math.min(bytes.length, SAMPLE) >> 1;
  for (let at = 0; at < units; at++) {
    const low = bytes[at * 2 + (little ? 0 : 1)]!;
    const high = bytes[at * 2 + (little ? 1 : 0)]!;
    if (high === 0 && isControl(low)) odd++;
  }
  return odd * 100 <= units;
}

function isBinary(sample: Uint8Array): boolean {
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (isControl(byte)) controls++;
  }
  return controls * 100 > sample.length;
}

const isControl = (code: number): boolean =>
  (code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1a) || code === 0x7f;
