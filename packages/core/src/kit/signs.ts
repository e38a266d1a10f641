/**
 * A text as it is compared: one code unit a sign.
 *
 * BREAK     parts stretches that are compared apart: a string of signs holds none.
 * stand-in  a code of the private use area for words that are compared as one sign, and count for nothing themselves.
 * own       every other code: a character that counts.
 */
export const BREAK = 0;

const FIRST_STAND_IN = 0xe000;
const LAST_STAND_IN = 0xf8ff;

/** The stand-in of the words with the given number, from 0 on. */
export const standIn = (number: number): number => FIRST_STAND_IN + (number % (LAST_STAND_IN - FIRST_STAND_IN + 1));

export const isStandIn = (sign: number): boolean => sign >= FIRST_STAND_IN && sign <= LAST_STAND_IN;

/** Whether a sign is a character that counts. */
export const isOwn = (sign: number): boolean => sign !== BREAK && !isStandIn(sign);
