import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../../packages/core/src/text/decode.ts";
import { bytesOf } from "../report/encode.ts";

const TEXT = "晋城市科学技术局2023年法治政府建设工作情况的报告\n现场检查 40 次。\n";

describe("decode", () => {
  it.each([
    ["utf-8", "utf-8"],
    ["utf-8-bom", "utf-8"],
    ["utf-16le-bom", "utf-16le"],
    ["utf-16be-bom", "utf-16be"],
    ["utf-16le", "utf-16le"],
    ["utf-16be", "utf-16be"],
    ["gb18030", "gb18030"],
  ])("reads bytes of %s without their mark", (written, encoding) => {
    expect(decode(bytesOf(TEXT, written))).toEqual({ content: TEXT, encoding });
  });

  it("reads characters of four bytes in GB18030", () => {
    const bytes = Uint8Array.of(0xb2, 0xe2, 0x81, 0x30, 0x84, 0x36, 0xca, 0xd4);
    const { content, encoding } = decode(bytes);
    expect(encoding).toBe("gb18030");
    expect([...content]).toHaveLength(3);
    expect(content).not.toContain("\ufffd");
  });

  it("keeps UTF-8 of which a character was damaged or cut off", () => {
    const bytes = bytesOf(TEXT.repeat(3));
    const damaged = Uint8Array.from(bytes);
    damaged[31] = 0xff;
    expect(decode(damaged).encoding).toBe("utf-8");
    expect(decode(damaged).content).toContain("现场检查 40 次");
    expect(decode(bytes.subarray(0, 100)).encoding).toBe("utf-8");
  });

  it("gives back whatever UTF-8 was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.startsWith("\ufeff"));
        expect(decode(Buffer.from(text)).content).toBe(text);
      }),
    );
  });
});
