import type { ReuseCorpus } from "./reuse-corpus.ts";
import { reportLocator } from "./reuse-corpus.ts";
import { provinceOf } from "./reuse-report.ts";
import type { ReuseSettings } from "./reuse-options.ts";
import type { Relations } from "./relations.ts";

/** What is known of the string that begins at a place of a report, as bits: where else it stands. */
export const MARK = { frequent: 1, self: 2, superior: 4, peer: 8 } as const;

/** Where else strings stand: the marks of every place, and of every group of strings the agencies that write it. */
export interface MarkedStrings {
  readonly marks: Uint8Array;
  readonly agencies: Uint32Array;
}

/**
 * Say of every repeated string, at every place, where else it stands. A string in so many agencies and provinces that it is a
 * formula is marked `frequent` and nothing else.
 *
 * Each group of places is gone through once: for each report in it a few look-ups tell whether one of those that it may have it
 * from is in the group too, so that a string of thousands of reports takes thousands of steps, not millions.
 */
export function markStrings(
  corpus: ReuseCorpus,
  relations: readonly Relations[],
  settings: ReuseSettings,
): MarkedStrings {
  const { order, starts } = corpus.strings;
  const marks = new Uint8Array(corpus.signs.length);
  const agencies = new Uint32Array(starts.length - 1).fill(1);
  const locate = reportLocator(corpus);
  const census = new Census(corpus, relations, settings);
  const owners = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) owners[at] = locate(order[at]!);
  for (let group = 0; group + 1 < starts.length; group++) {
    const [from, to] = [starts[group]!, starts[group + 1]!];
    if (owners[from] === owners[to - 1]) continue;
    agencies[group] = census.count(owners, from, to);
    let [last, mark] = [-1, 0];
    for (let at = from; at < to; at++) {
      const owner = owners[at]!;
      if (owner !== last) [last, mark] = [owner, census.markOf(owner)];
      marks[order[at]!] = mark;
    }
  }
  return { marks, agencies };
}

/** Who is in a group. Tables are not emptied between groups: an entry counts where it bears the group's number. */
class Census {
  private readonly agencies: Int32Array;
  private readonly provinces: Int32Array;
  private readonly inGroup: Int32Array;
  private readonly agencyInGroup: Int32Array;
  private readonly provinceInGroup: Int32Array;
  private readonly classInGroup: Int32Array;
  private readonly classCount: Int32Array;
  private readonly fewestAgencies: number;
  private group = 0;
  private isFrequent = false;

  constructor(
    { reports }: ReuseCorpus,
    private readonly relations: readonly Relations[],
    private readonly settings: ReuseSettings,
  ) {
    this.agencies = numbered(reports.map(({ agency }) => agency));
    this.provinces = numbered(reports.map(provinceOf));
    const tables = (): Int32Array => new Int32Array(reports.length + 1);
    [this.inGroup, this.agencyInGroup, this.provinceInGroup] = [tables(), tables(), tables()];
    [this.classInGroup, this.classCount] = [tables(), tables()];
    const agencies = new Set(this.agencies.filter((agency) => agency >= 0)).size;
    this.fewestAgencies = Math.max(settings.formulaAgencies, Math.ceil(settings.formulaShare * agencies));
  }

  /** Take in the reports `from` to `to`, in ascending order, one of them as often as the string stands in it; answers with their agencies. */
  count(owners: Int32Array, from: number, to: number): number {
    this.group++;
    let [agencies, provinces] = [0, 0];
    for (let at = from; at < to; at++) {
      const owner = owners[at]!;
      if (at > from && owner === owners[at - 1]) continue;
      this.inGroup[owner] = this.group;
      this.countClass(this.relations[owner]!.class);
      if (this.isNew(this.agencyInGroup, this.agencies[owner]!)) agencies++;
      if (this.isNew(this.provinceInGroup, this.provinces[owner]!)) provinces++;
    }
    this.isFrequent = agencies >= this.fewestAgencies && provinces >= this.settings.formulaRegions;
    return agencies;
  }

  private isNew(table: Int32Array, entry: number): boolean {
    if (entry < 0 || table[entry] === this.group) return false;
    table[entry] = this.group;
    return true;
  }

  private countClass(number: number): void {
    if (number < 0) return;
    if (this.isNew(this.classInGroup, number)) this.classCount[number] = 0;
    this.classCount[number]!++;
  }

  markOf(owner: number): number {
    if (this.isFrequent) return MARK.frequent;
    const relations = this.relations[owner]!;
    return (
      (this.holds(relations.self) ? MARK.self : 0) |
      (this.holds(relations.superior) ? MARK.superior : 0) |
      (this.peersOf(relations) > 0 ? MARK.peer : 0)
    );
  }

  private holds(reports: readonly number[]): boolean {
    for (const report of reports) if (this.inGroup[report] === this.group) return true;
    return false;
  }

  private peersOf(relations: Relations): number {
    let count = this.inClass(relations.class) + this.inClass(relations.classBefore);
    for (const kin of relations.kin) if (this.inGroup[kin] === this.group) count--;
    return count;
  }

  private inClass(number: number): number {
    return number >= 0 && this.classInGroup[number] === this.group ? this.classCount[number]! : 0;
  }
}

/** A number for each different value, from 0 on; -1 for null. */
function numbered(values: readonly (string | null)[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(values, (value) => {
    if (value === null) return -1;
    const known = numbers.get(value) ?? numbers.size;
    numbers.set(value, known);
    return known;
  });
}
