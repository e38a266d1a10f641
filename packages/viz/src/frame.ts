import { type ChartSpec, type ChartOptions, DEFAULT_WIDTH, type Part } from "./chart-spec.ts";
import { wrapClauses } from "./text-width.ts";
import { inTheme } from "./in-theme.ts";
import { color, footStyle, headlineStyle, size, themeConfig } from "./theme.ts";

/** What stands around the drawing itself. */
export interface Frame {
  readonly headline: string;
  readonly subtitle: string;
  /** The source line and the notes, each a paragraph. */
  readonly foot: readonly string[];
  /** The chart in words. */
  readonly description: string;
}

const SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json";
const PADDING = 16;

/** How wide the drawing may be inside the picture's padding. */
export const innerWidth = ({ width = DEFAULT_WIDTH }: ChartOptions): number => width - 2 * PADDING;

/**
 * Set views under a headline that says the finding and a subtitle with measure, unit and years, over a foot with
 * source and notes. The foot is the title of the last view, at its bottom: Vega-Lite has no caption of its own.
 */
export function frame(views: readonly Part[], words: Frame, options: ChartOptions): ChartSpec {
  const room = innerWidth(options);
  const foot = words.foot.flatMap((paragraph) => wrapClauses(paragraph, size.foot, room));
  const spec: ChartSpec = {
    $schema: SCHEMA,
    description: words.description,
    usermeta: { language: options.language },
    background: color.ground,
    padding: PADDING,
    config: themeConfig,
    title: {
      ...headlineStyle,
      text: wrapClauses(words.headline, size.headline, room),
      subtitle: wrapClauses(words.subtitle, size.subtitle, room),
    },
    spacing: 12,
    vconcat: views.map((view, index) =>
      index === views.length - 1 ? { ...view, title: { ...footStyle, text: foot } } : view,
    ),
  };
  return inTheme(spec, options.theme ?? "light");
}
