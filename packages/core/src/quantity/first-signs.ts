/** What a piece of a pattern can begin with, and whether it can be empty, so that what follows may begin it too. */
interface Opening {
  readonly begins: boolean;
  readonly empty: boolean;
}

/**
 * Whether a match of a pattern can begin with a sign. Patterns are those of data/lexicon/shape.yaml: alternatives, groups, classes,
 * escapes, literals, quantifiers; what stands around a match (look-ahead and look-behind) is passed over. Errs on the side of yes.
 */
export function mayBeginWith(pattern: string, sign: string): boolean {
  const { begins, empty } = new FirstSigns(pattern, sign).alternatives();
  return begins || empty;
}

const NOTHING: Opening = { begins: false, empty: true };

/** Goes over a pattern from left to right. */
class FirstSigns {
  private at = 0;

  constructor(
    private readonly pattern: string,
    private readonly sign: string,
  ) {}

  alternatives(): Opening {
    let found = this.sequence();
    while (this.pattern.charAt(this.at) === "|") {
      this.at++;
      const other = this.sequence();
      found = { begins: found.begins || other.begins, empty: found.empty || other.empty };
    }
    return found;
  }

  private sequence(): Opening {
    let found = NOTHING;
    while (this.at < this.pattern.length && !/[|)]/.test(this.pattern.charAt(this.at))) {
      const next = this.quantified();
      if (found.empty) found = { begins: found.begins || next.begins, empty: next.empty };
    }
    return found;
  }

  private quantified(): Opening {
    const { begins, empty } = this.atom();
    const quantifier = this.take(/[?*+]\??|\{\d+(?:,\d*)?\}\??/y);
    return { begins, empty: empty || /^(?:[?*]|\{0)/.test(quantifier) };
  }

  private atom(): Opening {
    const group = this.take(/\((?:\?(?:<?[=!]|:))?/y);
    if (group !== "") return this.group(group);
    const signs = this.take(/\[(?:\\.|[^\]\\])*\]|\\[^]|[^]/y);
    const isBackReference = /^\\\d/.test(signs);
    return { begins: isBackReference || new RegExp(signs, "u").test(this.sign), empty: isBackReference };
  }

  private group(opening: string): Opening {
    const found = this.alternatives();
    this.at++;
    return /[=!]$/.test(opening) ? NOTHING : found;
  }

  private take(piece: RegExp): string {
    piece.lastIndex = this.at;
    const found = piece.exec(this.pattern)?.[0] ?? "";
    this.at += found.length;
    return found;
  }
}
