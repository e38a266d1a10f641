import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  exportTables,
  frameOf,
  readReports,
  toArrow,
  toCsv,
  toDataPackage,
  toParquet,
  toSdmxCsv,
  toWorkbook,
  toXlsx,
  type AnyFrame,
} from "@fazhi/core";

/** Texts and numbers that one program or another has been known to lose. XML and CSV of every reader can hold these. */
const TEXTS = [
  "",
  " 前后有空格 ",
  "=1+1",
  "'=1+1",
  "+86",
  "-5",
  "@SUM(A1)",
  "＝1",
  "市科技局\n第二行",
  "\n=1",
  "逗号,引号\"与'撇号",
  "_x000D_",
  "_x005F_x000D_",
  "𠮷野家\u{10ffff}",
  "<b>&amp;</b>",
  "1",
  "0012",
  "TRUE",
  "2022-01-01",
  "#N/A",
  "null",
  "NaN",
  "件".repeat(32_767),
];
const NUMBERS = [0, -1, 0.1, 1 / 3, 5e-324, 1.7976931348623157e308, 9007199254740992, 1e21, 123456789.5, -2.5e-7];

const hostile = frameOf(
  { text: "string", always: "string!", number: "number", exact: "number!", yes: "boolean", no: "boolean!" },
  [...TEXTS, null].map((text, at) => ({
    text,
    always: text ?? "",
    number: at % 3 === 0 ? null : (NUMBERS[at % NUMBERS.length] ?? null),
    exact: NUMBERS[at % NUMBERS.length] ?? 0,
    yes: [true, false, null][at % 3] ?? null,
    no: at % 2 === 0,
  })),
);

const ndjson = (frame: AnyFrame): string =>
  frame
    .rows()
    .map((row) => `${JSON.stringify(row)}\n`)
    .join("");

/** Write the seeds and a table of hostile cells in every format into a folder, each beside the truth as NDJSON. */
export async function writeExports(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "package"), { recursive: true });
  const seeds = await readReports("seeds");
  const { observations } = await exportTables(seeds);
  const workbooks = { observations: await toWorkbook(seeds), hostile: await toXlsx({ data: hostile }) };
  for (const [name, frame] of Object.entries({ observations, hostile } as Readonly<Record<string, AnyFrame>>)) {
    writeFileSync(join(folder, `${name}.ndjson`), ndjson(frame));
    writeFileSync(join(folder, `${name}.schema.json`), JSON.stringify(frame.schema));
    writeFileSync(join(folder, `${name}.csv`), toCsv(frame));
    writeFileSync(join(folder, `${name}.parquet`), await toParquet(frame));
    writeFileSync(join(folder, `${name}.arrow`), await toArrow(frame));
    writeFileSync(join(folder, `${name}.xlsx`), workbooks[name as keyof typeof workbooks]);
  }
  writeFileSync(join(folder, "reports.sdmx.csv"), toSdmxCsv(seeds, { years: [2022] }));
  for (const [path, content] of Object.entries(await toDataPackage(seeds, { years: [2022] })))
    writeFileSync(join(folder, "package", path), content);
}
