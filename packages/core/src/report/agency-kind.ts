import { AGENCIES, type AgencyKindId, REFORMS } from "../generated/agency.ts";

/** A reorganisation of bodies: the document that ordered it, and whether our table was compared with its text. */
export interface Reform {
  readonly id: string;
  /** The year of the order. */
  readonly year: number;
  /** The year by which local bodies had followed. */
  readonly local: number;
  readonly document: string;
  readonly checked: boolean;
}

/** A name that bodies of a kind bear or bore, without the division: 科学技术局, short 科技局. */
export interface KindName {
  readonly full: string;
  readonly short: readonly string[];
  /** The reform that brought the name, and the one that ended it. */
  readonly from?: string;
  readonly until?: string;
  /** The name of the same kind that followed. */
  readonly into?: string;
  /** The kind that the body went into, where it did not go on. */
  readonly merged?: string;
  readonly how?: "renamed" | "reorganised";
  /** Divisions that keep the name. */
  readonly except?: readonly string[];
}

/** One line of work under one body of a division, through its renamings. */
export interface AgencyKind {
  readonly id: AgencyKindId;
  readonly en: string;
  readonly names: readonly KindName[];
  /** Made of other kinds, none of which goes on in it. */
  readonly made?: Origin;
  /** Goes on, and took others in. */
  readonly took?: Origin;
  readonly founded?: string;
}

interface Origin {
  readonly reform: string;
  readonly of: readonly string[];
}

const KINDS: readonly AgencyKind[] = AGENCIES.kinds;

/** Every kind of body that the registry knows. */
export const agencyKinds = (): readonly AgencyKind[] => KINDS;

export const kindOf = (id: string): AgencyKind => KINDS.find((kind) => kind.id === id) as AgencyKind;

export const reformOf = (id: string): Reform => REFORMS.find((reform) => reform.id === id) as Reform;

/** Whether a name was borne in a year, as far as the registry knows; a reform may be followed in its own year or later. */
export const isBorneIn = ({ from, until }: KindName, year: number | null): boolean =>
  year === null ||
  ((from === undefined || reformOf(from).year <= year) && (until === undefined || year <= reformOf(until).local));
