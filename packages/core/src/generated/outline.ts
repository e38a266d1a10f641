// Made from packages/core/data/outline/outline.yaml by `npm run generate`; do not edit.

export type BlockId =
  | "preamble"
  | "measures"
  | "problems"
  | "first_responsible"
  | "plan"
  | "other";

export type TopicId =
  | "thought"
  | "leadership"
  | "functions"
  | "business"
  | "rules"
  | "decisions"
  | "enforcement"
  | "emergency"
  | "disputes"
  | "oversight"
  | "openness"
  | "digital"
  | "capacity"
  | "publicity"
  | "sector";

export const OUTLINE = {
 "numerals": "零〇一二三四五六七八九十百",
 "marks": [
  {
   "id": "chapter",
   "pattern": "第{han}[章编部分节]+",
   "rank": 1,
   "example": "第一部分 主要举措"
  },
  {
   "id": "han",
   "pattern": "{han}、",
   "rank": 1,
   "example": "一、主要举措和成效"
  },
  {
   "id": "han-bracket",
   "pattern": "[(]\\s*{han}?\\s*[)]",
   "rank": 2,
   "example": "（一）健全制度体系"
  },
  {
   "id": "han-bracket-damaged",
   "pattern": "[)]",
   "rank": 2,
   "example": ")健全制度体系"
  },
  {
   "id": "digit-dot",
   "pattern": "{digit}[.](?!{digit})",
   "rank": 3,
   "example": "1.加强清理"
  },
  {
   "id": "digit-comma",
   "pattern": "{digit}、",
   "rank": 3,
   "example": "1、加强清理"
  },
  {
   "id": "digit-bracket",
   "pattern": "[(]{digit}[)]",
   "rank": 4,
   "example": "（1）开展检查"
  },
  {
   "id": "circled",
   "pattern": "[①-⑳]",
   "rank": 5,
   "example": "①开展检查"
  },
  {
   "id": "spoken",
   "pattern": "{han}是",
   "rank": 6,
   "example": "一是提高认识"
  }
 ],
 "blocks": [
  {
   "id": "preamble",
   "zh": "导语",
   "en": "Preamble",
   "mandated": false
  },
  {
   "id": "measures",
   "zh": "主要举措和成效",
   "en": "Measures and results",
   "mandated": true
  },
  {
   "id": "problems",
   "zh": "存在的不足和原因",
   "en": "Shortcomings and causes",
   "mandated": true
  },
  {
   "id": "first_responsible",
   "zh": "主要负责人履行第一责任人职责情况",
   "en": "First-responsible-person duties",
   "mandated": true
  },
  {
   "id": "plan",
   "zh": "下一年度主要安排",
   "en": "Plan for the next year",
   "mandated": true
  },
  {
   "id": "other",
   "zh": "其他需要报告的情况",
   "en": "Other matters",
   "mandated": true
  }
 ],
 "topics": [
  {
   "id": "thought",
   "zh": "学习贯彻习近平法治思想",
   "en": "Study of Xi Jinping Thought on the Rule of Law"
  },
  {
   "id": "leadership",
   "zh": "组织领导与第一责任人",
   "en": "Leadership and first-responsible-person duties"
  },
  {
   "id": "functions",
   "zh": "依法全面履行政府职能",
   "en": "Government functions"
  },
  {
   "id": "business",
   "zh": "法治化营商环境",
   "en": "Business environment"
  },
  {
   "id": "rules",
   "zh": "依法行政制度体系",
   "en": "Legislation and normative documents"
  },
  {
   "id": "decisions",
   "zh": "行政决策",
   "en": "Administrative decision-making"
  },
  {
   "id": "enforcement",
   "zh": "行政执法",
   "en": "Administrative enforcement"
  },
  {
   "id": "emergency",
   "zh": "突发事件应对",
   "en": "Emergency response"
  },
  {
   "id": "disputes",
   "zh": "社会矛盾纠纷化解",
   "en": "Disputes"
  },
  {
   "id": "oversight",
   "zh": "行政权力制约和监督",
   "en": "Checks on power"
  },
  {
   "id": "openness",
   "zh": "政务公开",
   "en": "Open government"
  },
  {
   "id": "digital",
   "zh": "数字法治政府",
   "en": "Digital government"
  },
  {
   "id": "capacity",
   "zh": "法治能力与队伍",
   "en": "Capacity and training"
  },
  {
   "id": "publicity",
   "zh": "法治宣传",
   "en": "Legal publicity"
  },
  {
   "id": "sector",
   "zh": "部门业务",
   "en": "Sector results"
  }
 ]
} as const;
