import type { Observation, Readings } from "@fazhi/core";
import { readingOf, statement } from "../../core/compare/gold-readings.ts";

/** Words that would run, load, hide or turn round something if a page took them for its own. */
export const ATTACKS = [
  "</script><script>window.hit=1</script>",
  '<img src=x onerror="window.hit=1">',
  "<a href='javascript:window.hit=1'>javascript:window.hit=1</a>",
  "</p></article></main><style>*{display:none}</style>",
  "]]><svg/onload=window.hit=1>",
  "\u202e<iframe srcdoc='x'></iframe>",
];

/** Reports whose names and words attack the page, wherever these are shown. */
export function hostileReadings(): Readings {
  const attacked = ATTACKS.map((attack, at) => {
    const id = `r${at}${attack}`;
    const quote = `检查${at + 2}次${attack}`;
    const content = `一、${attack}\n\n全年开展${quote}，另有${attack}。`;
    const start = content.indexOf(quote);
    const stated: Partial<Observation> = {
      report: id,
      value: at + 2,
      quote,
      start,
      end: start + quote.length,
      unit: attack,
    };
    return readingOf({
      id,
      content,
      year: 2022,
      catalog: { file: attack, agency: attack, region: attack, year: 2022, sha256: attack },
      observations: [
        statement(stated),
        statement({ ...stated, indicator: "disputes.reconsideration_cases", value: 0, low: 0, high: 0 }),
      ],
    });
  });
  return { readings: attacked, skipped: [] };
}
