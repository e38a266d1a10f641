// Made from packages/core/data/region/region.yaml by `npm run generate`; do not edit.

export const REGION = {
 "divisions": []
} as const;
