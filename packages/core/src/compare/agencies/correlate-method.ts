import type { Method } from "../../frame/analysis.ts";
import type { PValueCorrection } from "../../statistics/adjust-p-values.ts";
import type { CorrelationMethod } from "../../statistics/correlation.ts";
import type { ChosenCorrelate } from "./checked-correlate.ts";
import { DRAWS } from "./correlation-range.ts";

const COEFFICIENTS: Readonly<Record<CorrelationMethod, readonly [formula: string, source: string]>> = {
  pearson: ["r = covariance / (sd x sd)", "Pearson, Proceedings of the Royal Society of London 58 (1895) 240-242"],
  spearman: [
    "rho = Pearson's r of ranks, equal values at the mean of their ranks",
    "Spearman, The American Journal of Psychology 15 (1904) 72-101",
  ],
  kendall: [
    "tau-b = (concordant - discordant pairs) / sqrt((pairs - ties in x) (pairs - ties in y))",
    "Kendall, Biometrika 33 (1945) 239-251",
  ],
};

const CORRECTIONS: Readonly<Record<PValueCorrection, readonly string[]>> = {
  none: [],
  holm: ["Holm, Scandinavian Journal of Statistics 6 (1979) 65-70"],
  "benjamini-hochberg": ["Benjamini & Hochberg, Journal of the Royal Statistical Society B 57 (1995) 289-300"],
  bonferroni: ["Dunn, Journal of the American Statistical Association 56 (1961) 52-64"],
};

/** How correlations were worked out, with the settings that give them again. */
export function correlateMethod(
  { indicators, method, permutations, seed, correction }: ChosenCorrelate,
  { year, least }: { readonly year: number | null; readonly least: number },
): Method {
  const [formula, source] = COEFFICIENTS[method];
  return {
    id: "correlation",
    formula: `${formula}, of midpoints; p = (b + 1) / (m + 1), b of m shuffles at least as far from 0; range seen over midpoints, ends and ${DRAWS} draws from the intervals`,
    source: [
      source,
      "Phipson & Smyth, Statistical Applications in Genetics and Molecular Biology 9 (2010) article 39",
      ...CORRECTIONS[correction],
    ].join("; "),
    settings: { indicators: indicators.join(", "), year, method, permutations, seed, correction, least, draws: DRAWS },
  };
}
