// Made from packages/core/data/pledges/*.yaml by `npm run generate`; do not edit.

export type ProblemCategoryId =
  | "team"
  | "awareness"
  | "study"
  | "systems"
  | "enforcement"
  | "publicity"
  | "decisions"
  | "disputes"
  | "services"
  | "openness"
  | "digital"
  | "coordination"
  | "innovation"
  | "other";

export const PROBLEM_WORDS = {
 "other": {
  "id": "other",
  "zh": "其他",
  "en": "Other"
 },
 "categories": [
  {
   "id": "team",
   "zh": "队伍力量",
   "en": "Staff",
   "words": [
    {
     "word": "队伍",
     "example": "法治工作队伍薄弱"
    },
    {
     "word": "人员力量",
     "example": "执法队伍人员力量单薄"
    },
    {
     "word": "力量不足",
     "example": "基层力量不足"
    },
    {
     "word": "力量薄弱",
     "example": "基层力量薄弱"
    },
    {
     "word": "执法力量",
     "example": "执法力量有待加强"
    },
    {
     "word": "监管力量",
     "example": "监管力量与任务不匹配"
    },
    {
     "word": "专业力量",
     "example": "专业力量还不够充足"
    },
    {
     "word": "专业人员",
     "example": "法治专业人员不足"
    },
    {
     "word": "专业人才",
     "example": "缺少专业人才"
    },
    {
     "word": "人员不足",
     "example": "专职人员不足"
    },
    {
     "word": "人员少",
     "example": "专职人员少"
    },
    {
     "word": "专职",
     "example": "没有专职干部"
    },
    {
     "word": "编制",
     "example": "受编制限制"
    },
    {
     "word": "法律专业",
     "example": "学过法律专业的人手紧缺"
    },
    {
     "word": "公职律师",
     "example": "公职律师偏少"
    }
   ]
  },
  {
   "id": "awareness",
   "zh": "法治意识和能力",
   "en": "Awareness and ability",
   "words": [
    {
     "word": "法治意识",
     "example": "干部法治意识不强"
    },
    {
     "word": "法治思维",
     "example": "运用法治思维的能力有待提高"
    },
    {
     "word": "法治观念",
     "example": "法治观念不牢"
    },
    {
     "word": "法治素养",
     "example": "干部法治素养不高"
    },
    {
     "word": "依法行政意识",
     "example": "个别干部依法行政意识淡薄"
    },
    {
     "word": "依法行政能力",
     "example": "依法行政能力不强"
    },
    {
     "word": "依法行政的能力",
     "example": "基层干部依法行政的能力偏弱"
    },
    {
     "word": "依法决策意识",
     "example": "依法决策意识不强"
    },
    {
     "word": "意识和能力",
     "example": "解决问题的意识和能力有待提升"
    },
    {
     "word": "重视程度",
     "example": "重视程度不够"
    },
    {
     "word": "重视不够",
     "example": "对法治建设重视不够"
    },
    {
     "word": "认识不足",
     "example": "对工作认识不足"
    },
    {
     "word": "认识不到位",
     "example": "认识不到位"
    },
    {
     "word": "履职能力",
     "example": "依法履职能力不强"
    }
   ]
  },
  {
   "id": "study",
   "zh": "学法和培训",
   "en": "Study and training",
   "words": [
    {
     "word": "学法",
     "example": "学法不够深入"
    },
    {
     "word": "学用结合",
     "example": "学用结合不够紧"
    },
    {
     "word": "培训",
     "example": "培训次数少"
    },
    {
     "word": "法治思想的学习",
     "example": "法治思想的学习停留在表面"
    },
    {
     "word": "理论学习",
     "example": "理论学习不深入"
    },
    {
     "word": "学习不够",
     "example": "法律学习不够"
    },
    {
     "word": "学习还不够",
     "example": "法律学习还不够系统"
    },
    {
     "word": "法律知识",
     "example": "法律知识欠缺"
    },
    {
     "word": "业务知识",
     "example": "业务知识更新慢"
    }
   ]
  },
  {
   "id": "systems",
   "zh": "制度机制",
   "en": "Rules and mechanisms",
   "words": [
    {
     "word": "制度建设",
     "example": "制度建设滞后"
    },
    {
     "word": "制度机制",
     "example": "制度机制有待完善"
    },
    {
     "word": "工作机制",
     "example": "工作机制未理顺"
    },
    {
     "word": "规章制度",
     "example": "规章制度不健全"
    },
    {
     "word": "制度不",
     "example": "配套制度不健全"
    },
    {
     "word": "机制不",
     "example": "协作机制不顺畅"
    },
    {
     "word": "制度还",
     "example": "有关制度还不完善"
    },
    {
     "word": "规范性文件",
     "example": "规范性文件清理不及时"
    },
    {
     "word": "立法",
     "example": "立法进展较慢"
    },
    {
     "word": "长效机制",
     "example": "长效机制尚未形成"
    }
   ]
  },
  {
   "id": "enforcement",
   "zh": "行政执法",
   "en": "Enforcement",
   "words": [
    {
     "word": "执法能力",
     "example": "行政执法能力有待提升"
    },
    {
     "word": "执法水平",
     "example": "执法水平不高"
    },
    {
     "word": "行政执法",
     "example": "行政执法不规范"
    },
    {
     "word": "执法行为",
     "example": "执法行为不规范"
    },
    {
     "word": "执法程序",
     "example": "执法程序不严谨"
    },
    {
     "word": "执法文书",
     "example": "执法文书制作粗糙"
    },
    {
     "word": "执法案卷",
     "example": "执法案卷质量不高"
    },
    {
     "word": "执法人员",
     "example": "执法人员能力不齐"
    },
    {
     "word": "三项制度",
     "example": "三项制度落实不严"
    },
    {
     "word": "自由裁量",
     "example": "自由裁量不统一"
    },
    {
     "word": "执法监督",
     "example": "执法监督不到位"
    },
    {
     "word": "执法力度",
     "example": "执法力度不够"
    },
    {
     "word": "执法质量",
     "example": "执法质量还不平衡"
    },
    {
     "word": "执法方式",
     "example": "执法方式有待改进"
    },
    {
     "word": "执法手段",
     "example": "非现场执法手段应用不充分"
    }
   ]
  },
  {
   "id": "publicity",
   "zh": "普法宣传",
   "en": "Publicity of law",
   "words": [
    {
     "word": "普法",
     "example": "普法形式单一"
    },
    {
     "word": "法治宣传",
     "example": "法治宣传不够深入"
    },
    {
     "word": "宣传形式",
     "example": "宣传形式单一"
    },
    {
     "word": "宣传力度",
     "example": "宣传力度不够"
    },
    {
     "word": "宣传面",
     "example": "宣传面不够宽"
    },
    {
     "word": "宣传教育",
     "example": "宣传教育效果不佳"
    },
    {
     "word": "法治文化",
     "example": "法治文化阵地少"
    }
   ]
  },
  {
   "id": "decisions",
   "zh": "决策和法律审核",
   "en": "Decisions and legal review",
   "words": [
    {
     "word": "行政决策",
     "example": "行政决策程序不严"
    },
    {
     "word": "重大决策",
     "example": "重大决策事项目录管理欠缺"
    },
    {
     "word": "合法性审",
     "example": "合法性审查不严"
    },
    {
     "word": "法制审核",
     "example": "法制审核质量不高"
    },
    {
     "word": "法律顾问",
     "example": "法律顾问作用发挥不够"
    },
    {
     "word": "公众参与",
     "example": "公众参与不足"
    }
   ]
  },
  {
   "id": "disputes",
   "zh": "复议应诉和纠纷",
   "en": "Disputes",
   "words": [
    {
     "word": "复议",
     "example": "行政复议办案质量不高"
    },
    {
     "word": "应诉",
     "example": "出庭应诉准备不足"
    },
    {
     "word": "行政争议",
     "example": "行政争议占比仍然较高"
    },
    {
     "word": "败诉",
     "example": "个别案件败诉"
    },
    {
     "word": "纠纷",
     "example": "纠纷化解手段少"
    },
    {
     "word": "化解矛盾",
     "example": "依法化解矛盾的水平不高"
    },
    {
     "word": "信访",
     "example": "信访问题较多"
    },
    {
     "word": "调解",
     "example": "调解组织不健全"
    }
   ]
  },
  {
   "id": "services",
   "zh": "职能和营商环境",
   "en": "Services and business environment",
   "words": [
    {
     "word": "营商环境",
     "example": "优化营商环境的措施落地慢"
    },
    {
     "word": "放管服",
     "example": "“放管服”改革不够深入"
    },
    {
     "word": "政务服务",
     "example": "政务服务不够便捷"
    },
    {
     "word": "审批",
     "example": "审批环节偏多"
    },
    {
     "word": "事后监管",
     "example": "事中事后监管薄弱"
    },
    {
     "word": "权责清单",
     "example": "权责清单更新不及时"
    },
    {
     "word": "权力清单",
     "example": "权力清单更新不及时"
    }
   ]
  },
  {
   "id": "openness",
   "zh": "公开和监督",
   "en": "Openness and oversight",
   "words": [
    {
     "word": "政务公开",
     "example": "政务公开不够及时"
    },
    {
     "word": "信息公开",
     "example": "信息公开不够及时"
    },
    {
     "word": "政策解读",
     "example": "政策解读形式单一"
    },
    {
     "word": "监督机制",
     "example": "监督机制不健全"
    },
    {
     "word": "监督力度",
     "example": "监督力度不够"
    },
    {
     "word": "督查",
     "example": "督查整改不到位"
    }
   ]
  },
  {
   "id": "digital",
   "zh": "数字化",
   "en": "Digital government",
   "words": [
    {
     "word": "信息化",
     "example": "信息化水平不高"
    },
    {
     "word": "数字化",
     "example": "数字化程度不高"
    },
    {
     "word": "智能化",
     "example": "监管智能化不足"
    },
    {
     "word": "数据共享",
     "example": "数据共享不畅"
    },
    {
     "word": "信息平台",
     "example": "信息平台不互通"
    },
    {
     "word": "大数据",
     "example": "大数据应用不足"
    },
    {
     "word": "数字法治",
     "example": "数字法治建设统筹不够"
    },
    {
     "word": "数据壁垒",
     "example": "部门间数据壁垒尚未打通"
    }
   ]
  },
  {
   "id": "coordination",
   "zh": "统筹协同",
   "en": "Coordination",
   "words": [
    {
     "word": "协同",
     "example": "部门协同不够"
    },
    {
     "word": "协调",
     "example": "统筹协调不够"
    },
    {
     "word": "联动",
     "example": "上下联动不足"
    },
    {
     "word": "协作",
     "example": "部门协作不畅"
    },
    {
     "word": "合力",
     "example": "尚未形成合力"
    },
    {
     "word": "不平衡",
     "example": "各区工作不平衡"
    },
    {
     "word": "沟通",
     "example": "沟通不及时"
    }
   ]
  },
  {
   "id": "innovation",
   "zh": "创新特色",
   "en": "Innovation",
   "words": [
    {
     "word": "创新不够",
     "example": "工作方法创新不够"
    },
    {
     "word": "创新不足",
     "example": "工作方法创新不足"
    },
    {
     "word": "缺乏创新",
     "example": "工作缺乏创新"
    },
    {
     "word": "亮点",
     "example": "工作亮点不多"
    },
    {
     "word": "特色不",
     "example": "工作特色不鲜明"
    }
   ]
  }
 ],
 "bodies": [
  {
   "word": "乡镇",
   "example": "部分乡镇执法力量不足"
  },
  {
   "word": "街道",
   "example": "街道承接能力不强"
  },
  {
   "word": "基层",
   "example": "基层执法力量不足"
  },
  {
   "word": "县区",
   "example": "个别县区推进较慢"
  },
  {
   "word": "各区",
   "example": "各区进展不平衡"
  },
  {
   "word": "分局",
   "example": "个别分局培训少"
  },
  {
   "word": "支队",
   "example": "支队案卷质量不高"
  },
  {
   "word": "大队",
   "example": "大队案卷质量不高"
  },
  {
   "word": "科室",
   "example": "个别科室重视不够"
  },
  {
   "word": "处室",
   "example": "个别处室重视不够"
  },
  {
   "word": "直属单位",
   "example": "直属单位重视不够"
  },
  {
   "word": "下属单位",
   "example": "下属单位重视不够"
  },
  {
   "word": "事业单位",
   "example": "所属事业单位重视不够"
  },
  {
   "word": "法治机构",
   "example": "法治机构人员不足"
  },
  {
   "word": "监督机构",
   "example": "执法监督机构人员不足"
  }
 ],
 "behind": [
  {
   "word": "上述问题",
   "of": "all",
   "example": "上述问题的产生主要是重业务轻法治的思想存在，培训不足"
  },
  {
   "word": "以上问题",
   "of": "all",
   "example": "以上问题的产生主要是重业务轻法治的思想存在，培训不足"
  },
  {
   "word": "产生上述问题",
   "of": "all",
   "example": "产生上述问题的原因既有任务重的因素，也有指导不够的因素"
  },
  {
   "word": "产生这些问题",
   "of": "all",
   "example": "产生这些问题的原因主要是人手不足"
  },
  {
   "word": "这些问题",
   "of": "all",
   "example": "这些问题一方面是因为点多线长，监管人手不足"
  },
  {
   "word": "究其原因",
   "of": "last",
   "example": "究其原因主要是重视不够"
  },
  {
   "word": "主要原因",
   "of": "last",
   "example": "主要原因在于一些干部认识不足"
  },
  {
   "word": "原因在于",
   "of": "last",
   "example": "原因在于人员流动大，培训不够"
  }
 ],
 "reasons": [
  {
   "says": [
    "受",
    "限制"
   ],
   "example": "受干部职数限制队伍力量薄弱"
  },
  {
   "says": [
    "受",
    "所限"
   ],
   "example": "受编制所限人手不足"
  },
  {
   "says": [
    "受",
    "影响"
   ],
   "example": "受机构改革影响衔接不畅"
  },
  {
   "says": [
    "因",
    "变动"
   ],
   "example": "因人员变动衔接不畅"
  },
  {
   "says": [
    "因",
    "较大"
   ],
   "example": "因任务较大人手不足"
  },
  {
   "says": [
    "是因为"
   ],
   "example": "一方面是因为任务重人手不足"
  },
  {
   "says": [
    "产生",
    "上述问题"
   ],
   "example": "产生上述问题既有客观因素也有认识不足"
  },
  {
   "says": [
    "产生",
    "这些问题"
   ],
   "example": "产生这些问题既有客观因素也有认识不足"
  },
  {
   "says": [
    "上述问题",
    "存在"
   ],
   "example": "上述问题的存在主要是认识不足"
  },
  {
   "says": [
    "以上问题",
    "产生"
   ],
   "example": "以上问题的产生主要是认识不足"
  },
  {
   "says": [
    "上述问题",
    "产生"
   ],
   "example": "上述问题的产生主要是认识不足"
  }
 ]
} as const;

export const SIMILARITY_WORDS = {
 "formulas": [
  {
   "word": "坚持以习近平新时代中国特色社会主义思想为指导",
   "example": "坚持以习近平新时代中国特色社会主义思想为指导，加强执法"
  },
  {
   "word": "以习近平新时代中国特色社会主义思想为指导",
   "example": "以习近平新时代中国特色社会主义思想为指导，加强执法"
  },
  {
   "word": "习近平新时代中国特色社会主义思想",
   "example": "学习习近平新时代中国特色社会主义思想"
  },
  {
   "word": "习近平法治思想",
   "example": "组织学习习近平法治思想"
  },
  {
   "word": "重要工作亲自部署",
   "example": "做到重要工作亲自部署"
  },
  {
   "word": "重大问题亲自过问",
   "example": "做到重大问题亲自过问"
  },
  {
   "word": "重点环节亲自协调",
   "example": "做到重点环节亲自协调"
  },
  {
   "word": "重要任务亲自督办",
   "example": "做到重要任务亲自督办"
  },
  {
   "word": "推进法治建设第一责任人职责",
   "example": "履行推进法治建设第一责任人职责"
  },
  {
   "word": "党的二十大精神",
   "example": "学习党的二十大精神"
  },
  {
   "word": "党的十九大精神",
   "example": "学习党的十九大精神"
  },
  {
   "word": "全面依法治国",
   "example": "落实全面依法治国部署"
  },
  {
   "word": "法治政府建设",
   "example": "推进法治政府建设"
  },
  {
   "word": "建设法治政府",
   "example": "加快建设法治政府"
  },
  {
   "word": "法治建设",
   "example": "推进法治建设"
  },
  {
   "word": "依法行政",
   "example": "推进依法行政"
  },
  {
   "word": "新形势新要求",
   "example": "与新形势新要求相比"
  },
  {
   "word": "坚强领导下",
   "example": "在区委坚强领导下"
  },
  {
   "word": "取得了一定成效",
   "example": "工作取得了一定成效"
  },
  {
   "word": "取得一定成效",
   "example": "工作取得一定成效"
  }
 ],
 "fillers": [
  {
   "word": "进一步",
   "example": "进一步加强培训"
  },
  {
   "word": "不断",
   "example": "不断加强培训"
  },
  {
   "word": "持续",
   "example": "持续加强培训"
  },
  {
   "word": "切实",
   "example": "切实加强培训"
  },
  {
   "word": "扎实",
   "example": "扎实开展培训"
  },
  {
   "word": "积极",
   "example": "积极开展培训"
  },
  {
   "word": "认真",
   "example": "认真开展培训"
  },
  {
   "word": "深入",
   "example": "深入开展培训"
  },
  {
   "word": "全面",
   "example": "全面开展培训"
  },
  {
   "word": "严格",
   "example": "严格开展培训"
  },
  {
   "word": "大力",
   "example": "大力开展培训"
  },
  {
   "word": "着力",
   "example": "着力开展培训"
  },
  {
   "word": "加快",
   "example": "加快推进培训"
  },
  {
   "word": "加强",
   "example": "加强培训"
  },
  {
   "word": "强化",
   "example": "强化培训"
  },
  {
   "word": "推进",
   "example": "推进培训"
  },
  {
   "word": "推动",
   "example": "推动培训"
  },
  {
   "word": "开展",
   "example": "开展培训"
  },
  {
   "word": "落实",
   "example": "落实培训"
  },
  {
   "word": "提升",
   "example": "提升培训质量"
  },
  {
   "word": "提高",
   "example": "提高培训质量"
  },
  {
   "word": "完善",
   "example": "完善培训制度"
  },
  {
   "word": "健全",
   "example": "健全培训制度"
  },
  {
   "word": "有待",
   "example": "培训有待加强"
  },
  {
   "word": "还需",
   "example": "培训还需加强"
  },
  {
   "word": "需要",
   "example": "培训需要加强"
  },
  {
   "word": "仍然",
   "example": "培训仍然偏少"
  },
  {
   "word": "仍",
   "example": "培训仍偏少"
  },
  {
   "word": "还",
   "example": "培训还偏少"
  },
  {
   "word": "不够",
   "example": "培训不够"
  },
  {
   "word": "不足",
   "example": "培训不足"
  },
  {
   "word": "存在",
   "example": "培训存在短板"
  },
  {
   "word": "差距",
   "example": "培训有差距"
  },
  {
   "word": "短板",
   "example": "培训有短板"
  },
  {
   "word": "我局",
   "example": "我局开展培训"
  },
  {
   "word": "我委",
   "example": "我委开展培训"
  },
  {
   "word": "我厅",
   "example": "我厅开展培训"
  },
  {
   "word": "我们",
   "example": "我们将开展培训"
  },
  {
   "word": "下一步",
   "example": "下一步开展培训"
  },
  {
   "word": "全年",
   "example": "全年开展培训"
  },
  {
   "word": "一是",
   "example": "一是开展培训"
  },
  {
   "word": "二是",
   "example": "二是开展培训"
  },
  {
   "word": "三是",
   "example": "三是开展培训"
  },
  {
   "word": "四是",
   "example": "四是开展培训"
  },
  {
   "word": "五是",
   "example": "五是开展培训"
  },
  {
   "word": "六是",
   "example": "六是开展培训"
  },
  {
   "word": "七是",
   "example": "七是开展培训"
  },
  {
   "word": "八是",
   "example": "八是开展培训"
  }
 ]
} as const;

export const TARGET_WORDS = {
 "ceilings": [
  {
   "word": "控制在",
   "example": "将败诉率控制在5%"
  },
  {
   "word": "不超过",
   "example": "行政复议案件不超过3件"
  },
  {
   "word": "以内",
   "example": "行政复议案件在3件以内"
  },
  {
   "word": "以下",
   "example": "败诉率在5%以下"
  },
  {
   "word": "降至",
   "example": "力争将败诉率降至5%"
  },
  {
   "word": "降到",
   "example": "力争将败诉率降到5%"
  },
  {
   "word": "下降到",
   "example": "力争将败诉率下降到5%"
  },
  {
   "word": "压缩至",
   "example": "将办理时限压缩至5个工作日"
  },
  {
   "word": "压缩到",
   "example": "将办理时限压缩到5个工作日"
  },
  {
   "word": "压减至",
   "example": "将办理时限压减至5个工作日"
  },
  {
   "word": "缩短至",
   "example": "将办理时限缩短至5个工作日"
  },
  {
   "word": "缩短到",
   "example": "将办理时限缩短到5个工作日"
  },
  {
   "word": "减少到",
   "example": "将申请材料减少到3份"
  },
  {
   "word": "减至",
   "example": "将申请材料减至3份"
  }
 ]
} as const;
