import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Fault } from "../../../packages/core/src/kit/fault.ts";
import { refuseUnlessText, sniff } from "../../../packages/core/src/source/sniff.ts";
import { bytesOf } from "../report/encode.ts";

const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");
const REPORT = "市科技局2023年法治政府建设情况报告\n2023年，检查40次。\n";

const kinds = [
  ["a PDF", "%PDF-1.7\n%\xe2\xe3"],
  ["a Word document (.docx)", "PK\x03\x04\x14\0\x06\0[Content_Types].xml\0word/document.xml"],
  ["an OFD document", "PK\x03\x04\x14\0\x06\0OFD.xml\0Doc_0/Document.xml"],
  ["an Excel workbook (.xlsx)", "PK\x03\x04\x14\0\x06\0xl/workbook.xml"],
  ["a PowerPoint presentation (.pptx)", "PK\x03\x04\x14\0\x06\0ppt/presentation.xml"],
  ["a ZIP archive", "PK\x03\x04\x14\0\x06\0photos/1"],
  [
    "a Word document of the old kind or another OLE2 file (.doc, .wps, .xls, .ppt)",
    "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0",
  ],
  ["a rich text document (.rtf)", "{\\rtf1\\ansi"],
  ["a PNG picture", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"],
  ["a JPEG picture", "\xff\xd8\xff\xe0\0\x10JFIF"],
  ["a GIF picture", "GIF89a"],
  ["a WebP picture", "RIFF\x10\0\0\0WEBPVP8 "],
  ["a RAR archive", "Rar!\x1a\x07\x01\0"],
  ["a gzip archive", "\x1f\x8b\x08\0"],
  ["a web page (HTML)", "<!DOCTYPE html>\n<html><body>2023</body></html>"],
  ["a web page (HTML)", "\xef\xbb\xbf<?xml version='1.0'?>\n<!-- saved --><html lang='zh'>"],
  ["a binary file", "abc\0\0def\0\0\0"],
  ["a binary file", "\x01\x02\x03\x04\x05\x06\x07\x08"],
] as const;

describe("sniff", () => {
  it.each(kinds)("knows %s by its bytes", (kind, bytes) => {
    expect(sniff(latin1(bytes))).toBe(kind);
  });

  it.each(["utf-8", "utf-8-bom", "utf-16le-bom", "utf-16be-bom", "utf-16le", "utf-16be", "gb18030"])(
    "takes a report in %s for text",
    (encoding) => {
      expect(sniff(bytesOf(REPORT, encoding))).toBeNull();
    },
  );

  it.each(["", " \n", "# Markdown\n", "1 < 2 and 3 > 2\n", "\f一、主要举措\n\x1a"])("takes %j for text", (text) => {
    expect(sniff(Buffer.from(text))).toBeNull();
  });

  it("knows a DOCX whose first entries do not tell, by the directory at its end", () => {
    const bytes = Buffer.concat([
      latin1("PK\x03\x04media/image1.png\0"),
      Buffer.alloc(300_000, 7),
      latin1("PK\x01\x02word/document.xml"),
    ]);
    expect(sniff(bytes)).toBe("a Word document (.docx)");
  });

  it("takes the seeds for text, whatever they are called", () => {
    for (const name of ["tianjin-kjj-2018.txt", "jincheng-kjj-2023.md"]) {
      expect(sniff(readFileSync(new URL(`../../../seeds/${name}`, import.meta.url)))).toBeNull();
    }
  });

  it("takes any Chinese text for text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...REPORT), { minLength: 1, maxLength: 400 }), (some) => {
        for (const encoding of ["utf-8", "utf-16le-bom", "gb18030"])
          expect(sniff(bytesOf(some.join(""), encoding))).toBeNull();
      }),
    );
  });
});

describe("refuseUnlessText", () => {
  it("names the file and the kind, and says how to mend it", () => {
    const source = { file: "a/report.txt", name: "report", bytes: latin1("%PDF-1.4"), sha256: "" };
    const refused = (): void => refuseUnlessText(source);
    expect(refused).toThrow(Fault);
    expect(refused).toThrow(/a PDF[\s\S]*a\/report\.txt[\s\S]*plain text/u);
  });
});
