import { DENIALS } from "../quantity/fixed-words.ts";

/** Whether a thing denied is a rate: 败诉率为零 is nought per cent. */
export const isRate = (denied: string): boolean => DENIALS.rates.some((word) => denied.endsWith(word));
