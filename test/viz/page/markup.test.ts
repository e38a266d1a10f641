import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeHtml, joined, markup } from "../../../packages/viz/src/page/markup.ts";
import { decoded } from "./page-words.ts";

const hostile = [
  ["</script><script>alert(1)</script>", "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;"],
  ['<img src=x onerror="alert(1)">', "&lt;img src=x onerror=&quot;alert(1)&quot;&gt;"],
  ["' onclick='alert(1)", "&#39; onclick=&#39;alert(1)"],
  ["&lt;b&gt;", "&amp;lt;b&amp;gt;"],
  ["检查\r\n26次", "检查&#13;\n26次"],
  ["a\u0000b\ud800c", "a\ufffdb\ufffdc"],
  ["𠮷", "𠮷"],
] as const;

describe("markup", () => {
  it.each(hostile)("escapes %j", (text, escaped) => {
    expect(markup`<p title="${text}">${text}</p>`.source).toBe(`<p title="${escaped}">${escaped}</p>`);
  });

  it("never lets text open a tag or leave an attribute, and changes no words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(decoded(escaped)).toBe(
          text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]/g, "\ufffd"),
        );
      }),
    );
  });

  it("takes markup, lists, numbers and nothing as they are", () => {
    expect(markup`${[markup`<b>${1}</b>`, "<", 2]}${null}${false}${undefined}`.source).toBe("<b>1</b>&lt;2");
    expect(joined(["<", markup`<i>`], markup`<br>`).source).toBe("&lt;<br><i>");
  });
});
