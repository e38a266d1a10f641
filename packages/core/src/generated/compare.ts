// Made from packages/core/data/compare/*.yaml by `npm run generate`; do not edit.

export const MEASURE = {
 "measured": [
  "money",
  "percent",
  "point",
  "duration",
  "length",
  "area",
  "volume",
  "weight",
  "rate",
  "data",
  "power",
  "score"
 ],
 "scales": [
  {
   "unit": "元",
   "measure": "yuan",
   "power": 0,
   "example": "罚款5000元"
  },
  {
   "unit": "千元",
   "measure": "yuan",
   "power": 3,
   "example": "罚款5千元"
  },
  {
   "unit": "万元",
   "measure": "yuan",
   "power": 4,
   "example": "投入3200万元"
  },
  {
   "unit": "百万元",
   "measure": "yuan",
   "power": 6,
   "example": "投入12百万元"
  },
  {
   "unit": "千万元",
   "measure": "yuan",
   "power": 7,
   "example": "投入3千万元"
  },
  {
   "unit": "亿元",
   "measure": "yuan",
   "power": 8,
   "example": "技术合同登记额7.6亿元"
  },
  {
   "unit": "万亿元",
   "measure": "yuan",
   "power": 12,
   "example": "地区生产总值1.6万亿元"
  },
  {
   "unit": "元人民币",
   "measure": "yuan",
   "power": 0,
   "example": "罚款5000元人民币"
  },
  {
   "unit": "万元人民币",
   "measure": "yuan",
   "power": 4,
   "example": "投入3200万元人民币"
  },
  {
   "unit": "亿元人民币",
   "measure": "yuan",
   "power": 8,
   "example": "投入7.6亿元人民币"
  },
  {
   "unit": "美元",
   "measure": "dollar",
   "power": 0,
   "example": "引进外资5000美元"
  },
  {
   "unit": "万美元",
   "measure": "dollar",
   "power": 4,
   "example": "引进外资300万美元"
  },
  {
   "unit": "亿美元",
   "measure": "dollar",
   "power": 8,
   "example": "引进外资2亿美元"
  },
  {
   "unit": "%",
   "measure": "percent",
   "power": 0,
   "example": "满意率100%"
  },
  {
   "unit": "个%",
   "measure": "percent",
   "power": 0,
   "example": "满意率100个%"
  },
  {
   "unit": "‰",
   "measure": "percent",
   "power": -1,
   "example": "差错率5‰"
  },
  {
   "unit": "个百分点",
   "measure": "point",
   "power": 0,
   "example": "提高2个百分点"
  },
  {
   "unit": "百分点",
   "measure": "point",
   "power": 0,
   "example": "提高2百分点"
  },
  {
   "unit": "个千分点",
   "measure": "point",
   "power": -1,
   "example": "提高2个千分点"
  },
  {
   "unit": "天",
   "measure": "day",
   "power": 0,
   "example": "平均用时3天"
  },
  {
   "unit": "日",
   "measure": "day",
   "power": 0,
   "example": "平均用时3日"
  },
  {
   "unit": "工作日",
   "measure": "working-day",
   "power": 0,
   "example": "压缩至5工作日"
  },
  {
   "unit": "个工作日",
   "measure": "working-day",
   "power": 0,
   "example": "压缩至5个工作日"
  },
  {
   "unit": "米",
   "measure": "metre",
   "power": 0,
   "example": "建成500米"
  },
  {
   "unit": "千米",
   "measure": "metre",
   "power": 3,
   "example": "建成5千米"
  },
  {
   "unit": "公里",
   "measure": "metre",
   "power": 3,
   "example": "建成5公里"
  },
  {
   "unit": "平方米",
   "measure": "square-metre",
   "power": 0,
   "example": "改造300平方米"
  },
  {
   "unit": "平米",
   "measure": "square-metre",
   "power": 0,
   "example": "改造300平米"
  },
  {
   "unit": "㎡",
   "measure": "square-metre",
   "power": 0,
   "example": "改造300㎡"
  },
  {
   "unit": "公顷",
   "measure": "square-metre",
   "power": 4,
   "example": "改造3公顷"
  },
  {
   "unit": "平方公里",
   "measure": "square-metre",
   "power": 6,
   "example": "改造3平方公里"
  },
  {
   "unit": "平方千米",
   "measure": "square-metre",
   "power": 6,
   "example": "改造3平方千米"
  },
  {
   "unit": "立方米",
   "measure": "cubic-metre",
   "power": 0,
   "example": "处理300立方米"
  },
  {
   "unit": "万立方米",
   "measure": "cubic-metre",
   "power": 4,
   "example": "处理3万立方米"
  },
  {
   "unit": "克",
   "measure": "gram",
   "power": 0,
   "example": "查扣500克"
  },
  {
   "unit": "千克",
   "measure": "gram",
   "power": 3,
   "example": "查扣5千克"
  },
  {
   "unit": "公斤",
   "measure": "gram",
   "power": 3,
   "example": "查扣5公斤"
  },
  {
   "unit": "吨",
   "measure": "gram",
   "power": 6,
   "example": "减排3吨"
  },
  {
   "unit": "万吨",
   "measure": "gram",
   "power": 10,
   "example": "减排3万吨"
  },
  {
   "unit": "千瓦时",
   "measure": "kilowatt-hour",
   "power": 0,
   "example": "节电300千瓦时"
  },
  {
   "unit": "度",
   "measure": "kilowatt-hour",
   "power": 0,
   "example": "节电300度"
  },
  {
   "unit": "万千瓦时",
   "measure": "kilowatt-hour",
   "power": 4,
   "example": "节电3万千瓦时"
  },
  {
   "unit": "亿千瓦时",
   "measure": "kilowatt-hour",
   "power": 8,
   "example": "节电3亿千瓦时"
  },
  {
   "unit": "千瓦",
   "measure": "kilowatt",
   "power": 0,
   "example": "装机300千瓦"
  },
  {
   "unit": "兆瓦",
   "measure": "kilowatt",
   "power": 3,
   "example": "装机30兆瓦"
  },
  {
   "unit": "万千瓦",
   "measure": "kilowatt",
   "power": 4,
   "example": "装机3万千瓦"
  }
 ]
} as const;

export const NO_POWER = {
 "subjects": [
  {
   "word": "我局",
   "example": "我局无行政执法权"
  },
  {
   "word": "本局",
   "example": "本局无行政执法权"
  },
  {
   "word": "我委",
   "example": "我委无行政执法权"
  },
  {
   "word": "我厅",
   "example": "我厅无行政处罚权"
  },
  {
   "word": "我办",
   "example": "我办无行政执法权"
  },
  {
   "word": "我会",
   "example": "我会无行政执法权"
  },
  {
   "word": "我院",
   "example": "我院无行政执法权"
  },
  {
   "word": "我中心",
   "example": "我中心无行政执法权"
  },
  {
   "word": "我单位",
   "example": "我单位无行政执法权"
  },
  {
   "word": "我部门",
   "example": "我部门无行政执法权"
  },
  {
   "word": "本单位",
   "example": "本单位无行政执法权"
  },
  {
   "word": "本部门",
   "example": "本部门无行政执法权"
  },
  {
   "word": "本机关",
   "example": "本机关无行政执法权"
  },
  {
   "word": "单位",
   "example": "单位无行政执法权"
  }
 ],
 "adverbs": [
  {
   "word": "目前",
   "example": "我局目前无行政执法权"
  },
  {
   "word": "暂",
   "example": "我局暂无行政执法权"
  },
  {
   "word": "尚",
   "example": "我局尚无行政执法权"
  },
  {
   "word": "均",
   "example": "我单位均不具有行政执法权"
  },
  {
   "word": "本身",
   "example": "我局本身没有行政执法权"
  }
 ],
 "denials": [
  {
   "word": "无",
   "example": "我局无行政执法权"
  },
  {
   "word": "没有",
   "example": "我局没有行政执法权"
  },
  {
   "word": "不具有",
   "example": "我办不具有行政执法权"
  },
  {
   "word": "不具备",
   "example": "我办不具备行政执法职能"
  },
  {
   "word": "不享有",
   "example": "本单位不享有行政执法权"
  },
  {
   "word": "不承担",
   "example": "本单位不承担行政执法职能"
  },
  {
   "word": "不行使",
   "example": "本单位不行使行政处罚权"
  },
  {
   "word": "不涉及",
   "example": "我局不涉及行政许可职权"
  }
 ],
 "fillers": [
  {
   "word": "相关",
   "example": "我局无相关行政执法职责"
  },
  {
   "word": "相应",
   "example": "我局无相应行政执法职责"
  },
  {
   "word": "独立",
   "example": "本单位没有独立行政执法权"
  },
  {
   "word": "直接",
   "example": "本单位不承担直接行政执法职责"
  },
  {
   "word": "任何",
   "example": "本单位不享有任何行政处罚权"
  }
 ],
 "powers": [
  {
   "word": "行政执法",
   "example": "我局无行政执法权",
   "of": [
    "enforcement"
   ]
  },
  {
   "word": "执法",
   "example": "我局没有执法权",
   "of": [
    "enforcement"
   ]
  },
  {
   "word": "行政处罚",
   "example": "我局无行政处罚权",
   "of": [
    "enforcement.penalties",
    "enforcement.penalty_amount"
   ]
  },
  {
   "word": "处罚",
   "example": "我局没有处罚权",
   "of": [
    "enforcement.penalties",
    "enforcement.penalty_amount"
   ]
  },
  {
   "word": "行政检查",
   "example": "我局无行政检查权",
   "of": [
    "enforcement.inspections",
    "enforcement.inspected_entities",
    "enforcement.inspection_coverage"
   ]
  },
  {
   "word": "行政许可",
   "example": "我局无行政许可权",
   "of": [
    "functions.approvals_handled"
   ]
  },
  {
   "word": "行政审批",
   "example": "我局无行政审批职能",
   "of": [
    "functions.approvals_handled"
   ]
  }
 ],
 "nouns": [
  {
   "word": "权",
   "example": "我局无行政执法权"
  },
  {
   "word": "权力",
   "example": "我局无行政执法权力"
  },
  {
   "word": "权限",
   "example": "我局无行政执法权限"
  },
  {
   "word": "职权",
   "example": "我局无行政执法职权"
  },
  {
   "word": "职责",
   "example": "我局无行政执法职责"
  },
  {
   "word": "职能",
   "example": "我局无行政执法职能"
  }
 ]
} as const;
