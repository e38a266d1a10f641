// Made from packages/core/data/compare/breaks.yaml by `npm run generate`; do not edit.

export const BREAK_WORDS = [
 {
  "code": "words/counting",
  "status": "D",
  "severity": "warning",
  "near": [
   "统计口径",
   "计算口径",
   "统计范围",
   "统计方法",
   "计算方法",
   "计数规则"
  ],
  "with": [
   "调整",
   "变化",
   "变更",
   "改变",
   "修订",
   "不同",
   "有别",
   "不一致",
   "由于",
   "重新"
  ],
  "not": []
 },
 {
  "code": "words/counting",
  "status": "D",
  "severity": "warning",
  "near": [
   "可比口径",
   "同口径"
  ],
  "with": [],
  "not": []
 },
 {
  "code": "words/counting",
  "status": "B",
  "severity": "warning",
  "near": [
   "不可比较",
   "不具可比性",
   "没有可比性",
   "无可比性",
   "不作比较",
   "不可直接比较"
  ],
  "with": [],
  "not": []
 },
 {
  "code": "words/form",
  "status": "B",
  "severity": "warning",
  "near": [
   "统计制度",
   "统计报表制度",
   "统计调查制度",
   "统计报表"
  ],
  "with": [
   "修订",
   "调整",
   "新的",
   "新版",
   "改版",
   "启用",
   "首次"
  ],
  "not": []
 },
 {
  "code": "words/scope",
  "status": "B",
  "severity": "warning",
  "near": [
   "机构改革"
  ],
  "with": [
   "划入",
   "划出",
   "划转",
   "整合",
   "移交",
   "合并",
   "组建",
   "转隶",
   "不再承担"
  ],
  "not": []
 },
 {
  "code": "words/scope",
  "status": "B",
  "severity": "warning",
  "near": [
   "职责",
   "职能",
   "执法权",
   "处罚权",
   "管理权限",
   "执法事项",
   "处罚事项",
   "许可事项",
   "审批事项"
  ],
  "with": [
   "划入",
   "划出",
   "划转",
   "划归",
   "剥离",
   "移交给",
   "移交至",
   "下放至",
   "下放到",
   "下放给",
   "赋权"
  ],
  "not": []
 },
 {
  "code": "words/name",
  "status": "D",
  "severity": "note",
  "near": [
   "更名为",
   "改名为",
   "挂牌成立",
   "合并组建",
   "组建为",
   "改组为"
  ],
  "with": [
   "局",
   "厅",
   "委",
   "办公室"
  ],
  "not": []
 }
] as const;
