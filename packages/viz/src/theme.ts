import type { Part } from "./chart-spec.ts";
import { palettes, type Role } from "./palette.ts";

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
 * The colours of a chart as roles: a chart says what a colour is for, and its theme gives the colour when the chart is
 * framed (see in-theme.ts and palette.ts).
 */
export const color = Object.fromEntries(
  Object.keys(palettes.light).map((role) => [role, `color:${role}`]),
) as unknown as { readonly [R in Role]: `color:${R}` };

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
