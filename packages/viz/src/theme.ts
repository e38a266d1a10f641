import type { Part } from "./chart-spec.ts";

/** The family of the font that we ship and measure with. */
export const FONT_FAMILY = "Noto Sans SC";

/** Ours first; then what stands on Chinese machines where the picture is opened without our font. */
export const FONT_STACK = [
  FONT_FAMILY,
  "Source Han Sans SC",
  "Microsoft YaHei",
  "PingFang SC",
  "Hiragino Sans GB",
  "WenQuanYi Micro Hei",
  "sans-serif",
].join(", ");

/**
 * Colours. Text has a contrast of at least 4.5 : 1 on its ground, marks 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11).
 * Blue and orange stay apart under every common kind of colour blindness (Okabe and Ito 2008); no meaning hangs on
 * colour alone.
 */
export const color = {
  ground: "#ffffff",
  ink: "#1c2733",
  muted: "#5a6572",
  axis: "#7b8794",
  grid: "#e4e8ec",
  stem: "#c3cbd3",
  accent: "#0067a5",
  /** Of intervals; dots of the accent lie on it. */
  interval: "#4f94c4",
  /** Of the ground between two intervals, and of years without a number: no more than a shade. */
  band: "#dbeaf5",
  gap: "#f1f3f5",
} as const;

export const size = { headline: 18, subtitle: 13, label: 13, small: 12, foot: 11 } as const;

const text = { color: color.ink, fontSize: size.label };

/** Vega-Lite's `config` for every chart. */
export const themeConfig: Part = {
  font: FONT_STACK,
  view: { stroke: null },
  axis: {
    labelColor: color.muted,
    labelFontSize: size.small,
    labelFontWeight: "normal",
    domainColor: color.axis,
    tickColor: color.axis,
    gridColor: color.grid,
    titleColor: color.muted,
    titleFontSize: size.small,
    titleFontWeight: "normal",
  },
  text,
  title: { anchor: "start", color: color.ink, fontWeight: "bold", subtitleColor: color.muted },
};

/** The style of a chart's headline and subtitle. */
export const headlineStyle: Part = {
  anchor: "start",
  frame: "bounds",
  fontSize: size.headline,
  fontWeight: "bold",
  lineHeight: 25,
  offset: 16,
  subtitleFontSize: size.subtitle,
  subtitleFontWeight: "normal",
  subtitleLineHeight: 19,
  subtitlePadding: 8,
};

/** The style of the source and the notes at the foot. */
export const footStyle: Part = {
  anchor: "start",
  orient: "bottom",
  frame: "bounds",
  fontSize: size.foot,
  fontWeight: "normal",
  lineHeight: 17,
  color: color.muted,
  offset: 14,
};
