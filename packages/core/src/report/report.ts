import type { Quoted, Span } from "../kit/span.ts";
import type { TopicId, BlockId } from "../generated/outline.ts";
import type { TextLayer } from "../text/text-layer.ts";
import type { AgencyIdentity } from "./agency-identity.ts";
import type { View } from "../text/view.ts";

/** A value together with the words that state it. */
export interface Told<T> {
  readonly value: T;
  readonly evidence: Quoted;
}

/** The rank of the reporting body: 省 city county …, as the registry of divisions counts it. */
export type Level = "national" | "province" | "city" | "county" | "town";

/** What a report says about itself. Everything is null where the text does not say. */
export interface Masthead {
  readonly title: Told<string> | null;
  /** As written, in the fullest form that title or signature give: 晋城市科学技术局, 市科技局. */
  readonly agency: Told<string> | null;
  /**
   * Which body the agency is by the registry of kinds, through renamings: the government where the title names only the
   * division; null where nobody is named.
   */
  readonly agencyIdentity: AgencyIdentity | null;
  /** Full name of the division that the agency serves: 山西省晋城市, 天津市滨海新区. */
  readonly region: Told<string> | null;
  /** Its six-digit code, of the lists of the report's year; null for a town and for a place that no list has. */
  readonly regionCode: string | null;
  readonly level: Told<Level> | null;
  /** The year reported on, not the year of writing. */
  readonly year: Told<number> | null;
  /** 晋市科字〔2024〕1号 */
  readonly documentNumber: Told<string> | null;
  readonly signer: Told<string> | null;
  /** ISO dates (YYYY-MM-DD). */
  readonly signedOn: Told<string> | null;
  readonly issuedOn: Told<string> | null;
  readonly publishedOn: Told<string> | null;
}

/** Where a section goes over to another block without a heading: 下一步,我局将… below 存在的不足和下一步工作计划. */
export interface BlockTurn {
  /** Offset in the text layer from which on the block holds, to the end of the section or the next turn. */
  readonly start: number;
  readonly block: BlockId;
}

/**
 * A heading and what stands under it. `span` runs from the heading to the next heading of the same or a higher
 * rank; `heading` is the heading's own words without mark and emphasis, with `mark` as printed ("一、", "（三）", "1.").
 * The root section has an empty title and spans the whole text.
 *
 * Blocks and topics are what the heading's words say, and what the text under it says where they say nothing; nothing is
 * inherited (blockAt and topicAt look upwards). `blocks` are in the order in which the heading names them.
 */
export interface Section {
  readonly title: string;
  readonly mark: string;
  /** Depth in the tree: 0 for the root, 1 for 一、, 2 for （一）, 3 for 1. as the document nests them. */
  readonly depth: number;
  readonly heading: Quoted;
  readonly span: Span;
  readonly topics: readonly TopicId[];
  /** The first of `blocks`, or null. */
  readonly block: BlockId | null;
  readonly blocks: readonly BlockId[];
  readonly turns: readonly BlockTurn[];
  readonly children: readonly Section[];
}

/** One report: its text, what it says of itself, and how it is divided. */
export interface Report {
  /** The file's name without its ending, or its id in a catalog. */
  readonly id: string;
  readonly text: TextLayer;
  readonly view: View;
  readonly masthead: Masthead;
  readonly outline: Section;
}
