// Made from packages/core/data/lexicon/quantity.yaml by `npm run generate`; do not edit.

export const LEXICON = {
 "units": []
} as const;
