// Made from packages/core/data/structure/*.yaml by `npm run generate`; do not edit.

export const STRUCTURE_WORDS = {
 "comparisons": [
  {
   "word": "同比",
   "example": "受理申请12件,同比增长20%"
  },
  {
   "word": "环比",
   "example": "受理申请12件,环比增长20%"
  },
  {
   "word": "比上年",
   "example": "受理申请12件,比上年增加2件"
  },
  {
   "word": "比上一年",
   "example": "受理申请12件,比上一年增加2件"
  },
  {
   "word": "比去年",
   "example": "受理申请12件,比去年增加2件"
  },
  {
   "word": "较上年",
   "example": "受理申请12件,较上年增加2件"
  },
  {
   "word": "较上一年",
   "example": "受理申请12件,较上一年增加2件"
  },
  {
   "word": "较去年",
   "example": "受理申请12件,较去年增加2件"
  },
  {
   "word": "与上年",
   "example": "受理申请12件,与上年持平"
  },
  {
   "word": "与去年",
   "example": "受理申请12件,与去年持平"
  },
  {
   "word": "上年同期",
   "example": "受理申请12件,上年同期10件"
  },
  {
   "word": "去年同期",
   "example": "受理申请12件,去年同期10件"
  }
 ],
 "unassigned": {
  "id": "unassigned",
  "zh": "未归类",
  "en": "Under no heading of any"
 }
} as const;
