/** What the command leaves behind: done; findings that the caller asked to fail on; input that cannot be used. */
export const EXIT = { done: 0, found: 1, unusable: 2 } as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** The status of one run, which a command may raise. */
export interface Outcome {
  status: ExitStatus;
}
