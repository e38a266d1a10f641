/** Colours of office files, six digits: those of the page in light. Text has a contrast of at least 4.5 : 1 on white. */
export const OFFICE_COLORS = {
  ink: "1C2126",
  soft: "5B6570",
  line: "C9CDC8",
  shade: "F3F4F0",
  red: "A3201A",
  link: "0B5394",
} as const;
