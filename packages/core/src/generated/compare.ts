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

export const SCOPE = {
 "agency": [
  {
   "word": "我局",
   "example": "我局开展检查9次"
  },
  {
   "word": "我委",
   "example": "我委开展检查9次"
  },
  {
   "word": "我厅",
   "example": "我厅开展检查9次"
  },
  {
   "word": "我办",
   "example": "我办开展检查9次"
  },
  {
   "word": "我部",
   "example": "我部开展检查9次"
  },
  {
   "word": "我院",
   "example": "我院开展检查9次"
  },
  {
   "word": "我中心",
   "example": "我中心开展检查9次"
  },
  {
   "word": "本局",
   "example": "本局开展检查9次"
  },
  {
   "word": "本委",
   "example": "本委开展检查9次"
  },
  {
   "word": "本厅",
   "example": "本厅开展检查9次"
  },
  {
   "word": "本机关",
   "example": "本机关开展检查9次"
  },
  {
   "word": "本单位",
   "example": "本单位开展检查9次"
  },
  {
   "word": "本部门",
   "example": "本部门开展检查9次"
  },
  {
   "word": "本级",
   "example": "本级办结案件9件"
  },
  {
   "word": "省本级",
   "example": "省本级办结案件9件"
  },
  {
   "word": "市本级",
   "example": "市本级办结案件9件"
  },
  {
   "word": "区本级",
   "example": "区本级办结案件9件"
  },
  {
   "word": "县本级",
   "example": "县本级办结案件9件"
  },
  {
   "word": "局本级",
   "example": "局本级办结案件9件"
  },
  {
   "word": "委本级",
   "example": "委本级办结案件9件"
  },
  {
   "word": "厅本级",
   "example": "厅本级办结案件9件"
  },
  {
   "word": "省局本级",
   "example": "省局本级办结案件9件"
  },
  {
   "word": "市局本级",
   "example": "市局本级办结案件9件"
  },
  {
   "word": "局机关",
   "example": "局机关现有公职律师7名"
  },
  {
   "word": "委机关",
   "example": "委机关现有公职律师7名"
  },
  {
   "word": "厅机关",
   "example": "厅机关现有公职律师7名"
  },
  {
   "word": "全局",
   "example": "全局开展检查9次"
  },
  {
   "word": "全委",
   "example": "全委开展检查9次"
  },
  {
   "word": "全厅",
   "example": "全厅开展检查9次"
  }
 ],
 "system": [
  {
   "word": "全系统",
   "example": "全系统开展检查9次"
  },
  {
   "word": "系统内",
   "example": "系统内开展检查9次"
  },
  {
   "word": "各级",
   "example": "各级医保窗口办件9件"
  }
 ],
 "region": [
  {
   "word": "全省",
   "example": "全省开展检查9次"
  },
  {
   "word": "全市",
   "example": "全市开展检查9次"
  },
  {
   "word": "全区",
   "example": "全区开展检查9次"
  },
  {
   "word": "全县",
   "example": "全县开展检查9次"
  },
  {
   "word": "全旗",
   "example": "全旗开展检查9次"
  },
  {
   "word": "全州",
   "example": "全州开展检查9次"
  },
  {
   "word": "全盟",
   "example": "全盟开展检查9次"
  },
  {
   "word": "全镇",
   "example": "全镇开展检查9次"
  },
  {
   "word": "全乡",
   "example": "全乡开展检查9次"
  },
  {
   "word": "我省",
   "example": "我省开展检查9次"
  },
  {
   "word": "我市",
   "example": "我市开展检查9次"
  },
  {
   "word": "我区",
   "example": "我区开展检查9次"
  },
  {
   "word": "我县",
   "example": "我县开展检查9次"
  },
  {
   "word": "辖区",
   "example": "辖区开展检查9次"
  },
  {
   "word": "辖区内",
   "example": "辖区内开展检查9次"
  },
  {
   "word": "全省各地",
   "example": "全省各地开展检查9次"
  },
  {
   "word": "各地",
   "example": "各地开展检查9次"
  }
 ],
 "bodies": [
  {
   "word": "系统",
   "example": "全市应急管理系统检查9次"
  },
  {
   "word": "主管部门",
   "example": "全区自然资源主管部门立案9件"
  },
  {
   "word": "监管部门",
   "example": "全市市场监管部门立案9件"
  },
  {
   "word": "各级",
   "example": "全省各级行政复议机关收到申请9件"
  }
 ],
 "leads": [
  {
   "word": "全年",
   "example": "全年全市开展检查9次"
  },
  {
   "word": "年内",
   "example": "年内全市开展检查9次"
  },
  {
   "word": "今年",
   "example": "今年全市开展检查9次"
  },
  {
   "word": "去年",
   "example": "去年全市开展检查9次"
  },
  {
   "word": "目前",
   "example": "目前全市有执法人员9名"
  },
  {
   "word": "截至",
   "example": "截至2023年底全市有执法人员9名"
  },
  {
   "word": "截止",
   "example": "截止年底全市有执法人员9名"
  },
  {
   "word": "年底",
   "example": "截至年底全市有执法人员9名"
  },
  {
   "word": "累计",
   "example": "累计全市开展检查9次"
  },
  {
   "word": "其中",
   "example": "办结案件9件,其中市本级办结3件"
  },
  {
   "word": "期间",
   "example": "期间全市开展检查9次"
  },
  {
   "word": "现",
   "example": "现全市有执法人员9名"
  },
  {
   "word": "前三季度",
   "example": "前三季度全市开展检查9次"
  },
  {
   "word": "上半年",
   "example": "上半年全市开展检查9次"
  }
 ],
 "unlike": [
  {
   "word": "性",
   "example": "全市性会议9次"
  },
  {
   "word": "第",
   "example": "全省第3名"
  },
  {
   "word": "首",
   "example": "全省首家"
  },
  {
   "word": "唯一",
   "example": "全省唯一一家"
  },
  {
   "word": "前",
   "example": "全省前3名"
  },
  {
   "word": "领导干部",
   "example": "全市领导干部9人参加考试"
  }
 ],
 "natural": [
  "sector"
 ],
 "government": [
  "government",
  "government-office",
  "subdistrict",
  "zone"
 ]
} as const;

export const STAGE = {
 "things": [
  {
   "thing": "normative-documents",
   "zh": "规范性文件",
   "en": "Normative documents",
   "stages": [
    {
     "stage": "consulted",
     "zh": "征求意见",
     "en": "consulted",
     "indicators": [
      "rules.drafts_consulted"
     ],
     "words": [
      "征求意见"
     ],
     "example": "对4件规范性文件草案公开征求意见"
    },
    {
     "stage": "reviewed",
     "zh": "审查",
     "en": "reviewed",
     "indicators": [
      "rules.normative_documents_reviewed"
     ],
     "words": [
      "合法性审查",
      "合法性审核",
      "审查",
      "审核"
     ],
     "example": "对14件行政规范性文件进行合法性审核"
    },
    {
     "stage": "issued",
     "zh": "制定",
     "en": "issued",
     "indicators": [
      "rules.normative_documents_issued"
     ],
     "words": [
      "制定",
      "出台",
      "印发"
     ],
     "example": "全年共制定出台行政规范性文件7件"
    },
    {
     "stage": "filed",
     "zh": "备案",
     "en": "filed",
     "indicators": [
      "rules.normative_documents_filed"
     ],
     "words": [
      "备案"
     ],
     "example": "报送备案规范性文件7件"
    }
   ]
  },
  {
   "thing": "reconsideration",
   "zh": "行政复议",
   "en": "Administrative reconsideration",
   "stages": [
    {
     "stage": "accepted",
     "zh": "受理",
     "en": "accepted",
     "indicators": [
      "disputes.reconsideration_accepted",
      "disputes.reconsideration_cases"
     ],
     "words": [
      "受理"
     ],
     "example": "受理行政复议案件9件"
    },
    {
     "stage": "closed",
     "zh": "审结",
     "en": "closed",
     "indicators": [
      "disputes.reconsideration_closed",
      "disputes.reconsideration_cases"
     ],
     "words": [
      "审结",
      "办结"
     ],
     "example": "审结行政复议案件8件"
    },
    {
     "stage": "received",
     "zh": "收到",
     "en": "received",
     "indicators": [
      "disputes.reconsideration_cases"
     ],
     "words": [
      "收到",
      "新收",
      "申请"
     ],
     "example": "收到行政复议申请9件"
    }
   ]
  },
  {
   "thing": "cases",
   "zh": "行政执法案件",
   "en": "Enforcement cases",
   "stages": [
    {
     "stage": "filed",
     "zh": "立案",
     "en": "filed",
     "indicators": [
      "enforcement.cases_filed"
     ],
     "words": [
      "立案"
     ],
     "example": "立案查处违法案件9件"
    },
    {
     "stage": "closed",
     "zh": "结案",
     "en": "closed",
     "indicators": [
      "enforcement.cases_closed"
     ],
     "words": [
      "结案",
      "办结"
     ],
     "example": "立案54件，结案51件"
    },
    {
     "stage": "penalised",
     "zh": "处罚",
     "en": "penalised",
     "indicators": [
      "enforcement.penalties"
     ],
     "words": [
      "处罚"
     ],
     "example": "作出行政处罚决定7件"
    }
   ]
  },
  {
   "thing": "permits",
   "zh": "行政许可",
   "en": "Permits",
   "stages": [
    {
     "stage": "applied",
     "zh": "申请",
     "en": "applied for",
     "indicators": [
      "functions.permits_applied"
     ],
     "words": [
      "申请"
     ],
     "example": "行政许可申请数量560件"
    },
    {
     "stage": "accepted",
     "zh": "受理",
     "en": "accepted",
     "indicators": [
      "functions.permits_accepted"
     ],
     "words": [
      "受理"
     ],
     "example": "行政许可受理数量550件"
    },
    {
     "stage": "granted",
     "zh": "许可",
     "en": "granted",
     "indicators": [
      "functions.permits_granted"
     ],
     "words": [
      "准予",
      "许可"
     ],
     "example": "行政许可数量540件"
    }
   ]
  },
  {
   "thing": "information-requests",
   "zh": "政府信息公开申请",
   "en": "Requests for government information",
   "stages": [
    {
     "stage": "received",
     "zh": "收到",
     "en": "received",
     "indicators": [
      "openness.requests_received"
     ],
     "words": [
      "收到",
      "受理"
     ],
     "example": "收到政府信息公开申请9件"
    },
    {
     "stage": "closed",
     "zh": "办结",
     "en": "closed",
     "indicators": [
      "openness.requests_closed"
     ],
     "words": [
      "办结",
      "答复"
     ],
     "example": "收到信息公开申请31件，办结30件"
    }
   ]
  }
 ]
} as const;
