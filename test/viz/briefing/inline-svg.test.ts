import { describe, expect, it } from "vitest";
import { inlineSvg } from "../../../packages/viz/src/briefing/inline-svg.ts";

const href = ({ report, start, end }: { report: string; start: number; end: number }) => `${report}-${start}-${end}`;
const cites = (start: number) => ({ report: "a", start, end: start + 1 });

const rows = [
  [
    "links a value to its sentence",
    "<svg><text>26 次</text></svg>",
    '<a class="to-quote" href="#a-1-2"><text>26 次</text></a>',
  ],
  [
    "finds a value that is broken over lines",
    "<svg><text><tspan>26</tspan><tspan>次</tspan></text></svg>",
    '<a class="to-quote" href="#a-1-2"><text>',
  ],
  [
    "links the second of two equal values to the second sentence",
    "<svg><text>26 次</text><text>26 次</text></svg>",
    '<a class="to-quote" href="#a-3-4"><text>26 次</text></a>',
  ],
  [
    "leaves the numbers of an axis alone",
    '<svg><g class="mark-text role-axis-label"><text>26 次</text></g></svg>',
    '<g class="mark-text role-axis-label"><text>26 次</text></g></svg>',
  ],
  [
    "gives ids a prefix, and their uses too",
    '<svg><g id="x" clip-path="url(#x)"/></svg>',
    '<g id="p-x" clip-path="url(#p-x)"/>',
  ],
  ["leaves the size to the page", '<svg width="9" height="8" viewBox="0 0 9 8"></svg>', '<svg viewBox="0 0 9 8">'],
] as const;

describe("inlineSvg", () => {
  it.each(rows)("%s", (_, svg, expected) => {
    const values = [
      { words: "26 次", cites: cites(1) },
      { words: "26 次", cites: cites(3) },
    ];
    expect(inlineSvg(svg, "p", values, href).source).toContain(expected);
  });
});
