import type { YAMLParseError } from "yaml";
import type { Codebook } from "../../codebook/codebook.ts";
import { SHIPPED_CODEBOOK } from "../../codebook/shipped-codebook.ts";
import { checkEntry } from "./check-entry.ts";
import { addressOf } from "./address-of.ts";
import type { Corrections, PlacedCorrection } from "./correction.ts";
import { badCorrections, decidedTwice } from "./faults.ts";

/**
 * Read corrections from their YAML. Pure: no disk; `file` names the text in faults. The reader of YAML is loaded at the first
 * call. A text that is no YAML, an entry that cannot be used, an indicator that the codebook does not have, and two entries on one
 * observation are Faults with file, line, field and what to write.
 */
export async function fromCorrections(
  yaml: string,
  file: string,
  codebook: Codebook = SHIPPED_CODEBOOK,
): Promise<Corrections> {
  const { parseDocument } = await import("yaml");
  const { placeIn } = await import("../../codebook/yaml-places.ts");
  const document = parseDocument(yaml, { logLevel: "error" });
  const [fault] = document.errors;
  if (fault) {
    const [start, end] = fault.pos;
    throw badCorrections({ file, text: yaml, span: { start, end } }, reasonOf(fault));
  }
  const list = listIn(valueOf(document, file), file);
  const entries = list.map((entry, at): PlacedCorrection => {
    const placeOf = (...field: readonly string[]) =>
      placeIn(document, { file, text: yaml }, ["corrections", at, ...field]);
    return { correction: checkEntry(entry, placeOf, codebook), placeOf };
  });
  refuseTwins(entries);
  return { file, entries };
}

const reasonOf = ({ code, message }: YAMLParseError): string =>
  code === "MULTIPLE_DOCS" ? "it holds several documents, parted by `---`" : (message.split(" at line", 1)[0] ?? "");

/** Values can be refused too: aliases without an anchor, or so many that they swell. */
function valueOf(document: { toJS(): unknown }, file: string): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    throw badCorrections({ file }, cause instanceof Error ? cause.message : String(cause));
  }
}

function listIn(value: unknown, file: string): readonly unknown[] {
  const record = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  const other = Object.keys(record).find((key) => key !== "corrections");
  if (other !== undefined) throw badCorrections({ file }, `\`${other}\` is no part of it`);
  const list = record["corrections"];
  if (Array.isArray(list)) return list as readonly unknown[];
  if (list === null) return [];
  throw badCorrections({ file }, "there is no list `corrections`");
}

function refuseTwins(entries: readonly PlacedCorrection[]): void {
  const seen = new Map<string, PlacedCorrection>();
  for (const entry of entries) {
    const address = addressOf(entry.correction);
    const earlier = seen.get(address);
    if (earlier !== undefined) throw decidedTwice(entry.placeOf("quote"), deciderOf(earlier));
    seen.set(address, entry);
  }
}

/** Who decided, and when. */
export const deciderOf = ({ correction: { coder, date } }: PlacedCorrection): string => `${coder}, ${date}`;
