import { readReports, readText, type CatalogEntry, type Readings } from "@fazhi/core";
import { fileURLToPath } from "node:url";

/** The five reports of the project, as the library reads them. */
export const seeds = (): Promise<Readings> => readReports(fileURLToPath(new URL("../../../seeds", import.meta.url)));

/** A report of one's own: its text, its agency and its year. */
export interface MadeReport {
  readonly id: string;
  readonly agency: string;
  readonly year: number;
  readonly lines: readonly string[];
}

/** Made-up reports as readings. */
export const made = (...reports: readonly MadeReport[]): Readings => ({
  readings: reports.map(({ id, agency, year, lines }) => {
    const text = [`${agency}${year}年法治政府建设年度报告`, "", "一、主要工作", "", ...lines].join("\n");
    const catalog: CatalogEntry = {
      file: `${id}.txt`,
      agency,
      region: "某省某市",
      level: "city",
      year,
      format: "plain",
      sha256: null,
    };
    return readText(text, { id, format: "plain", catalog });
  }),
  skipped: [],
});
