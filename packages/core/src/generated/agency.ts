// Made from packages/core/data/agency/*.yaml by `npm run generate`; do not edit.

export type AgencyKindId =
  | "government"
  | "government-office"
  | "subdistrict"
  | "zone"
  | "rule-of-law-office"
  | "party-office"
  | "political-legal"
  | "development"
  | "education"
  | "science"
  | "industry"
  | "ethnic"
  | "public-security"
  | "civil-affairs"
  | "justice"
  | "legal-affairs"
  | "finance"
  | "human-resources"
  | "natural-resources"
  | "land"
  | "planning"
  | "ecology"
  | "housing"
  | "urban-management"
  | "transport"
  | "water"
  | "agriculture"
  | "forestry"
  | "ocean"
  | "commerce"
  | "culture-tourism"
  | "culture"
  | "tourism"
  | "health"
  | "veterans"
  | "emergency"
  | "work-safety"
  | "audit"
  | "state-assets"
  | "market"
  | "industry-commerce"
  | "quality"
  | "food-drug"
  | "drug"
  | "intellectual-property"
  | "broadcasting"
  | "sports"
  | "statistics"
  | "medical-insurance"
  | "data"
  | "approval"
  | "petitions"
  | "rural-revitalisation"
  | "local-finance"
  | "state-tax"
  | "local-tax"
  | "tax"
  | "grain"
  | "energy"
  | "defence"
  | "foreign-affairs"
  | "government-affairs"
  | "relics"
  | "archives"
  | "earthquake"
  | "meteorology"
  | "tobacco"
  | "post"
  | "fire"
  | "customs"
  | "housing-fund"
  | "investment"
  | "cooperatives";

export const REFORMS = [
 {
  "id": "2008",
  "year": 2008,
  "local": 2010,
  "document": "国务院机构改革方案（2008年3月15日第十一届全国人民代表大会第一次会议批准）",
  "checked": false
 },
 {
  "id": "2013",
  "year": 2013,
  "local": 2015,
  "document": "国务院机构改革和职能转变方案（2013年3月14日第十二届全国人民代表大会第一次会议批准）",
  "checked": false
 },
 {
  "id": "2018",
  "year": 2018,
  "local": 2019,
  "document": "中共中央《深化党和国家机构改革方案》（2018年3月21日公布）",
  "checked": false
 },
 {
  "id": "2018-tax",
  "year": 2018,
  "local": 2018,
  "document": "中共中央办公厅、国务院办公厅《国税地税征管体制改革方案》（2018年）",
  "checked": false
 },
 {
  "id": "2021-rural",
  "year": 2021,
  "local": 2021,
  "document": "国家乡村振兴局2021年2月25日挂牌，国务院扶贫开发领导小组办公室不再保留",
  "checked": false
 },
 {
  "id": "2022-defence",
  "year": 2022,
  "local": 2023,
  "document": "国防动员体制改革，各级人民防空办公室改设国防动员办公室",
  "checked": false
 },
 {
  "id": "2023",
  "year": 2023,
  "local": 2024,
  "document": "中共中央、国务院《党和国家机构改革方案》（2023年3月16日公布）",
  "checked": false
 }
] as const;

export const AGENCIES = {
 "kinds": [
  {
   "id": "government",
   "en": "Government",
   "names": [
    {
     "full": "人民政府",
     "short": [
      "政府"
     ]
    }
   ]
  },
  {
   "id": "government-office",
   "en": "General office of the government",
   "names": [
    {
     "full": "人民政府办公室",
     "short": [
      "政府办公室",
      "政府办"
     ]
    },
    {
     "full": "人民政府办公厅",
     "short": [
      "政府办公厅"
     ]
    }
   ]
  },
  {
   "id": "subdistrict",
   "en": "Subdistrict office",
   "names": [
    {
     "full": "办事处",
     "short": []
    }
   ]
  },
  {
   "id": "zone",
   "en": "Administration of a zone",
   "names": [
    {
     "full": "管理委员会",
     "short": [
      "管委会"
     ]
    }
   ]
  },
  {
   "id": "rule-of-law-office",
   "en": "Office for law-based governance",
   "names": [
    {
     "full": "委全面依法治省委员会办公室",
     "short": [
      "委依法治省办"
     ]
    },
    {
     "full": "委全面依法治市委员会办公室",
     "short": [
      "委依法治市办"
     ]
    },
    {
     "full": "委全面依法治区委员会办公室",
     "short": [
      "委依法治区办"
     ]
    },
    {
     "full": "委全面依法治县委员会办公室",
     "short": [
      "委依法治县办"
     ]
    }
   ]
  },
  {
   "id": "party-office",
   "en": "Office of the party committee",
   "names": [
    {
     "full": "委办公室",
     "short": [
      "委办"
     ]
    },
    {
     "full": "委办公厅",
     "short": []
    }
   ]
  },
  {
   "id": "political-legal",
   "en": "Political and legal affairs commission of the party committee",
   "names": [
    {
     "full": "委政法委员会",
     "short": [
      "委政法委"
     ]
    }
   ]
  },
  {
   "id": "development",
   "en": "Development and reform",
   "names": [
    {
     "full": "发展和改革委员会",
     "short": [
      "发展改革委",
      "发改委"
     ]
    },
    {
     "full": "发展和改革局",
     "short": [
      "发展改革局",
      "发改局"
     ]
    }
   ]
  },
  {
   "id": "education",
   "en": "Education",
   "names": [
    {
     "full": "教育局",
     "short": []
    },
    {
     "full": "教育厅",
     "short": []
    },
    {
     "full": "教育委员会",
     "short": [
      "教委"
     ]
    }
   ]
  },
  {
   "id": "science",
   "en": "Science and technology",
   "names": [
    {
     "full": "科学技术局",
     "short": [
      "科技局"
     ]
    },
    {
     "full": "科学技术厅",
     "short": [
      "科技厅"
     ]
    },
    {
     "full": "科学技术委员会",
     "short": [
      "科委",
      "科技委",
      "科学技术委"
     ],
     "until": "2018",
     "into": "科学技术局",
     "except": [
      "北京市",
      "上海市"
     ]
    }
   ]
  },
  {
   "id": "industry",
   "en": "Industry and information technology",
   "names": [
    {
     "full": "工业和信息化局",
     "short": [
      "工信局"
     ]
    },
    {
     "full": "工业和信息化厅",
     "short": [
      "工信厅"
     ]
    },
    {
     "full": "经济和信息化局",
     "short": [
      "经信局"
     ]
    },
    {
     "full": "经济和信息化厅",
     "short": [
      "经信厅"
     ]
    },
    {
     "full": "工业和信息化委员会",
     "short": [
      "工信委"
     ],
     "until": "2018",
     "into": "工业和信息化局"
    },
    {
     "full": "经济和信息化委员会",
     "short": [
      "经信委"
     ],
     "until": "2018",
     "into": "经济和信息化局",
     "except": [
      "上海市"
     ]
    }
   ]
  },
  {
   "id": "ethnic",
   "en": "Ethnic and religious affairs",
   "names": [
    {
     "full": "民族宗教事务局",
     "short": [
      "民宗局",
      "民族宗教局"
     ]
    },
    {
     "full": "民族宗教事务委员会",
     "short": [
      "民宗委",
      "民族宗教委"
     ]
    },
    {
     "full": "民族事务委员会",
     "short": [
      "民委"
     ]
    }
   ]
  },
  {
   "id": "public-security",
   "en": "Public security",
   "names": [
    {
     "full": "公安局",
     "short": []
    },
    {
     "full": "公安厅",
     "short": []
    }
   ]
  },
  {
   "id": "civil-affairs",
   "en": "Civil affairs",
   "names": [
    {
     "full": "民政局",
     "short": []
    },
    {
     "full": "民政厅",
     "short": []
    }
   ]
  },
  {
   "id": "justice",
   "en": "Justice",
   "took": {
    "reform": "2018",
    "of": [
     "legal-affairs"
    ]
   },
   "names": [
    {
     "full": "司法局",
     "short": []
    },
    {
     "full": "司法厅",
     "short": []
    }
   ]
  },
  {
   "id": "legal-affairs",
   "en": "Legal affairs office",
   "names": [
    {
     "full": "人民政府法制办公室",
     "short": [
      "政府法制办公室",
      "政府法制办",
      "法制办公室",
      "法制办"
     ],
     "until": "2018",
     "merged": "justice"
    }
   ]
  },
  {
   "id": "finance",
   "en": "Finance",
   "names": [
    {
     "full": "财政局",
     "short": []
    },
    {
     "full": "财政厅",
     "short": []
    }
   ]
  },
  {
   "id": "human-resources",
   "en": "Human resources and social security",
   "names": [
    {
     "full": "人力资源和社会保障局",
     "short": [
      "人社局",
      "人力社保局",
      "人力资源社会保障局"
     ]
    },
    {
     "full": "人力资源和社会保障厅",
     "short": [
      "人社厅",
      "人力资源社会保障厅"
     ]
    }
   ]
  },
  {
   "id": "natural-resources",
   "en": "Natural resources",
   "made": {
    "reform": "2018",
    "of": [
     "land",
     "planning"
    ]
   },
   "names": [
    {
     "full": "自然资源局",
     "short": []
    },
    {
     "full": "自然资源厅",
     "short": []
    },
    {
     "full": "自然资源和规划局",
     "short": [
      "自规局",
      "资规局",
      "自然资源规划局"
     ]
    },
    {
     "full": "规划和自然资源局",
     "short": [
      "规自局",
      "规划资源局"
     ]
    },
    {
     "full": "规划和自然资源委员会",
     "short": [
      "规自委",
      "规划自然资源委"
     ]
    }
   ]
  },
  {
   "id": "land",
   "en": "Land and resources",
   "names": [
    {
     "full": "国土资源局",
     "short": [
      "国土局"
     ],
     "until": "2018",
     "merged": "natural-resources"
    },
    {
     "full": "国土资源厅",
     "short": [],
     "until": "2018",
     "merged": "natural-resources"
    },
    {
     "full": "国土资源和房屋管理局",
     "short": [
      "国土房管局"
     ],
     "until": "2018",
     "merged": "natural-resources"
    }
   ]
  },
  {
   "id": "planning",
   "en": "Planning",
   "names": [
    {
     "full": "规划局",
     "short": [],
     "until": "2018",
     "merged": "natural-resources"
    },
    {
     "full": "城乡规划局",
     "short": [],
     "until": "2018",
     "merged": "natural-resources"
    }
   ]
  },
  {
   "id": "ecology",
   "en": "Ecology and environment",
   "names": [
    {
     "full": "生态环境局",
     "short": [],
     "from": "2018"
    },
    {
     "full": "生态环境厅",
     "short": [],
     "from": "2018"
    },
    {
     "full": "环境保护局",
     "short": [
      "环保局"
     ],
     "until": "2018",
     "into": "生态环境局",
     "how": "reorganised"
    },
    {
     "full": "环境保护厅",
     "short": [
      "环保厅"
     ],
     "until": "2018",
     "into": "生态环境厅",
     "how": "reorganised"
    }
   ]
  },
  {
   "id": "housing",
   "en": "Housing and construction",
   "names": [
    {
     "full": "住房和城乡建设局",
     "short": [
      "住建局",
      "住房城乡建设局"
     ]
    },
    {
     "full": "住房和城乡建设厅",
     "short": [
      "住建厅",
      "住房城乡建设厅"
     ]
    },
    {
     "full": "住房和城乡建设委员会",
     "short": [
      "住建委",
      "住房城乡建设委"
     ]
    },
    {
     "full": "城乡建设局",
     "short": []
    },
    {
     "full": "城乡建设委员会",
     "short": [
      "建委",
      "城建委"
     ]
    }
   ]
  },
  {
   "id": "urban-management",
   "en": "Urban management",
   "names": [
    {
     "full": "城市管理局",
     "short": [
      "城管局"
     ]
    },
    {
     "full": "城市管理委员会",
     "short": [
      "城管委",
      "城市管理委"
     ]
    },
    {
     "full": "城市管理综合行政执法局",
     "short": [
      "城管执法局",
      "城市管理行政执法局",
      "城管综合执法局"
     ]
    },
    {
     "full": "城市管理和综合执法局",
     "short": [
      "城市管理综合执法局"
     ]
    },
    {
     "full": "综合行政执法局",
     "short": [
      "综合执法局"
     ]
    }
   ]
  },
  {
   "id": "transport",
   "en": "Transport",
   "names": [
    {
     "full": "交通运输局",
     "short": [
      "交通局"
     ]
    },
    {
     "full": "交通运输厅",
     "short": [
      "交通厅"
     ]
    },
    {
     "full": "交通运输委员会",
     "short": [
      "交委",
      "交通委",
      "交通运输委"
     ]
    }
   ]
  },
  {
   "id": "water",
   "en": "Water",
   "names": [
    {
     "full": "水利局",
     "short": []
    },
    {
     "full": "水利厅",
     "short": []
    },
    {
     "full": "水务局",
     "short": []
    }
   ]
  },
  {
   "id": "agriculture",
   "en": "Agriculture and rural affairs",
   "names": [
    {
     "full": "农业农村局",
     "short": [],
     "from": "2018"
    },
    {
     "full": "农业农村厅",
     "short": [],
     "from": "2018"
    },
    {
     "full": "农业农村委员会",
     "short": [
      "农业农村委"
     ],
     "from": "2018"
    },
    {
     "full": "农牧局",
     "short": []
    },
    {
     "full": "农牧厅",
     "short": []
    },
    {
     "full": "农业厅",
     "short": [],
     "until": "2018",
     "into": "农业农村厅",
     "how": "reorganised"
    },
    {
     "full": "农业委员会",
     "short": [
      "农委"
     ],
     "until": "2018",
     "into": "农业农村局",
     "how": "reorganised"
    },
    {
     "full": "农业局",
     "short": [],
     "until": "2018",
     "into": "农业农村局",
     "how": "reorganised"
    }
   ]
  },
  {
   "id": "forestry",
   "en": "Forestry and grassland",
   "names": [
    {
     "full": "林业和草原局",
     "short": [
      "林草局"
     ],
     "from": "2018"
    },
    {
     "full": "林业局",
     "short": []
    },
    {
     "full": "林业厅",
     "short": [],
     "until": "2018",
     "into": "林业和草原局",
     "how": "reorganised"
    },
    {
     "full": "园林绿化局",
     "short": [
      "园林局"
     ]
    }
   ]
  },
  {
   "id": "ocean",
   "en": "Ocean and fisheries",
   "names": [
    {
     "full": "海洋与渔业局",
     "short": [
      "海洋渔业局"
     ]
    },
    {
     "full": "海洋发展局",
     "short": []
    },
    {
     "full": "海洋局",
     "short": []
    }
   ]
  },
  {
   "id": "commerce",
   "en": "Commerce",
   "names": [
    {
     "full": "商务局",
     "short": []
    },
    {
     "full": "商务厅",
     "short": []
    },
    {
     "full": "商务委员会",
     "short": [
      "商务委"
     ]
    }
   ]
  },
  {
   "id": "culture-tourism",
   "en": "Culture and tourism",
   "made": {
    "reform": "2018",
    "of": [
     "culture",
     "tourism"
    ]
   },
   "names": [
    {
     "full": "文化和旅游局",
     "short": [
      "文旅局",
      "文化旅游局"
     ]
    },
    {
     "full": "文化和旅游厅",
     "short": [
      "文旅厅",
      "文化旅游厅"
     ]
    },
    {
     "full": "文化广电和旅游局",
     "short": [
      "文广旅局",
      "文广旅游局",
      "文化广电旅游局"
     ]
    }
   ]
  },
  {
   "id": "culture",
   "en": "Culture",
   "names": [
    {
     "full": "文化局",
     "short": [],
     "until": "2018",
     "merged": "culture-tourism"
    },
    {
     "full": "文化厅",
     "short": [],
     "until": "2018",
     "merged": "culture-tourism"
    },
    {
     "full": "文化广电新闻出版局",
     "short": [
      "文广新局"
     ],
     "until": "2018",
     "merged": "culture-tourism"
    }
   ]
  },
  {
   "id": "tourism",
   "en": "Tourism",
   "names": [
    {
     "full": "旅游局",
     "short": [],
     "until": "2018",
     "merged": "culture-tourism"
    },
    {
     "full": "旅游发展委员会",
     "short": [
      "旅发委",
      "旅游委"
     ],
     "until": "2018",
     "merged": "culture-tourism"
    }
   ]
  },
  {
   "id": "health",
   "en": "Health",
   "names": [
    {
     "full": "卫生健康委员会",
     "short": [
      "卫健委",
      "卫生健康委"
     ],
     "from": "2018"
    },
    {
     "full": "卫生健康局",
     "short": [
      "卫健局"
     ],
     "from": "2018"
    },
    {
     "full": "卫生和计划生育委员会",
     "short": [
      "卫计委",
      "卫生计生委"
     ],
     "from": "2013",
     "until": "2018",
     "into": "卫生健康委员会",
     "how": "reorganised"
    },
    {
     "full": "卫生和计划生育局",
     "short": [
      "卫计局",
      "卫生计生局"
     ],
     "from": "2013",
     "until": "2018",
     "into": "卫生健康局",
     "how": "reorganised"
    },
    {
     "full": "卫生局",
     "short": [],
     "until": "2013",
     "into": "卫生和计划生育局",
     "how": "reorganised"
    },
    {
     "full": "卫生厅",
     "short": [],
     "until": "2013",
     "into": "卫生和计划生育委员会",
     "how": "reorganised"
    }
   ]
  },
  {
   "id": "veterans",
   "en": "Veterans affairs",
   "founded": "2018",
   "names": [
    {
     "full": "退役军人事务局",
     "short": [
      "退役军人局"
     ],
     "from": "2018"
    },
    {
     "full": "退役军人事务厅",
     "short": [],
     "from": "2018"
    }
   ]
  },
  {
   "id": "emergency",
   "en": "Emergency management",
   "made": {
    "reform": "2018",
    "of": [
     "work-safety"
    ]
   },
   "names": [
    {
     "full": "应急管理局",
     "short": [
      "应急局"
     ]
    },
    {
     "full": "应急管理厅",
     "short": [
      "应急厅"
     ]
    }
   ]
  },
  {
   "id": "work-safety",
   "en": "Work safety",
   "names": [
    {
     "full": "安全生产监督管理局",
     "short": [
      "安监局",
      "安全监管局"
     ],
     "until": "2018",
     "merged": "emergency"
    }
   ]
  },
  {
   "id": "audit",
   "en": "Audit",
   "names": [
    {
     "full": "审计局",
     "short": []
    },
    {
     "full": "审计厅",
     "short": []
    }
   ]
  },
  {
   "id": "state-assets",
   "en": "State-owned assets",
   "names": [
    {
     "full": "人民政府国有资产监督管理委员会",
     "short": [
      "国有资产监督管理委员会",
      "政府国资委",
      "国资委"
     ]
    },
    {
     "full": "国有资产监督管理局",
     "short": [
      "国资局"
     ]
    }
   ]
  },
  {
   "id": "market",
   "en": "Market regulation",
   "made": {
    "reform": "2018",
    "of": [
     "industry-commerce",
     "quality",
     "food-drug"
    ]
   },
   "names": [
    {
     "full": "市场监督管理局",
     "short": [
      "市场监管局",
      "市监局"
     ]
    },
    {
     "full": "市场监督管理委员会",
     "short": [
      "市场监管委"
     ]
    },
    {
     "full": "市场和质量监督管理委员会",
     "short": [
      "市场监管委",
      "市场质量监管委"
     ],
     "until": "2018",
     "into": "市场监督管理局"
    }
   ]
  },
  {
   "id": "industry-commerce",
   "en": "Industry and commerce",
   "names": [
    {
     "full": "工商行政管理局",
     "short": [
      "工商局"
     ],
     "until": "2018",
     "merged": "market"
    }
   ]
  },
  {
   "id": "quality",
   "en": "Quality supervision",
   "names": [
    {
     "full": "质量技术监督局",
     "short": [
      "质监局"
     ],
     "until": "2018",
     "merged": "market"
    }
   ]
  },
  {
   "id": "food-drug",
   "en": "Food and drug supervision",
   "names": [
    {
     "full": "食品药品监督管理局",
     "short": [
      "食药监局",
      "食药局"
     ],
     "until": "2018",
     "merged": "market"
    }
   ]
  },
  {
   "id": "drug",
   "en": "Drug supervision",
   "founded": "2018",
   "names": [
    {
     "full": "药品监督管理局",
     "short": [
      "药监局"
     ],
     "from": "2018"
    }
   ]
  },
  {
   "id": "intellectual-property",
   "en": "Intellectual property",
   "names": [
    {
     "full": "知识产权局",
     "short": []
    }
   ]
  },
  {
   "id": "broadcasting",
   "en": "Radio and television",
   "names": [
    {
     "full": "广播电视局",
     "short": [
      "广电局"
     ]
    },
    {
     "full": "新闻出版广电局",
     "short": [],
     "until": "2018",
     "into": "广播电视局",
     "how": "reorganised"
    }
   ]
  },
  {
   "id": "sports",
   "en": "Sports",
   "names": [
    {
     "full": "体育局",
     "short": []
    }
   ]
  },
  {
   "id": "statistics",
   "en": "Statistics",
   "names": [
    {
     "full": "统计局",
     "short": []
    }
   ]
  },
  {
   "id": "medical-insurance",
   "en": "Medical insurance",
   "founded": "2018",
   "names": [
    {
     "full": "医疗保障局",
     "short": [
      "医保局"
     ],
     "from": "2018"
    }
   ]
  },
  {
   "id": "data",
   "en": "Data",
   "founded": "2023",
   "names": [
    {
     "full": "数据局",
     "short": [],
     "from": "2023"
    },
    {
     "full": "大数据局",
     "short": []
    },
    {
     "full": "大数据管理局",
     "short": []
    },
    {
     "full": "大数据发展管理局",
     "short": []
    },
    {
     "full": "数据资源管理局",
     "short": []
    },
    {
     "full": "数据管理局",
     "short": []
    }
   ]
  },
  {
   "id": "approval",
   "en": "Administrative approval and services",
   "names": [
    {
     "full": "行政审批局",
     "short": []
    },
    {
     "full": "行政审批服务局",
     "short": [
      "审批服务局"
     ]
    },
    {
     "full": "政务服务管理局",
     "short": [
      "政务服务局"
     ]
    },
    {
     "full": "政务服务管理办公室",
     "short": [
      "政务服务办",
      "政管办"
     ]
    },
    {
     "full": "政务服务中心",
     "short": []
    }
   ]
  },
  {
   "id": "petitions",
   "en": "Complaints and proposals",
   "names": [
    {
     "full": "信访局",
     "short": []
    }
   ]
  },
  {
   "id": "rural-revitalisation",
   "en": "Rural revitalisation",
   "names": [
    {
     "full": "乡村振兴局",
     "short": [],
     "from": "2021-rural",
     "until": "2023",
     "merged": "agriculture"
    },
    {
     "full": "扶贫开发办公室",
     "short": [
      "扶贫办"
     ],
     "until": "2021-rural",
     "into": "乡村振兴局",
     "how": "reorganised"
    }
   ]
  },
  {
   "id": "local-finance",
   "en": "Local financial regulation",
   "names": [
    {
     "full": "地方金融监督管理局",
     "short": [
      "金融监管局",
      "地方金融监管局"
     ]
    },
    {
     "full": "金融工作办公室",
     "short": [
      "金融办"
     ]
    },
    {
     "full": "金融工作局",
     "short": [
      "金融局"
     ]
    }
   ]
  },
  {
   "id": "state-tax",
   "en": "State taxation",
   "names": [
    {
     "full": "国家税务局",
     "short": [
      "国税局"
     ],
     "until": "2018-tax",
     "merged": "tax"
    }
   ]
  },
  {
   "id": "local-tax",
   "en": "Local taxation",
   "names": [
    {
     "full": "地方税务局",
     "short": [
      "地税局"
     ],
     "until": "2018-tax",
     "merged": "tax"
    }
   ]
  },
  {
   "id": "tax",
   "en": "Taxation",
   "made": {
    "reform": "2018-tax",
    "of": [
     "state-tax",
     "local-tax"
    ]
   },
   "names": [
    {
     "full": "税务局",
     "short": []
    }
   ]
  },
  {
   "id": "grain",
   "en": "Grain and reserves",
   "names": [
    {
     "full": "粮食和物资储备局",
     "short": [
      "粮储局",
      "粮食和储备局",
      "粮食物资局"
     ],
     "from": "2018"
    },
    {
     "full": "粮食局",
     "short": [],
     "until": "2018",
     "into": "粮食和物资储备局",
     "how": "reorganised"
    }
   ]
  },
  {
   "id": "energy",
   "en": "Energy",
   "names": [
    {
     "full": "能源局",
     "short": []
    }
   ]
  },
  {
   "id": "defence",
   "en": "Civil defence and mobilisation",
   "names": [
    {
     "full": "国防动员办公室",
     "short": [
      "国动办"
     ],
     "from": "2022-defence"
    },
    {
     "full": "人民防空办公室",
     "short": [
      "人防办"
     ],
     "until": "2022-defence",
     "into": "国防动员办公室",
     "how": "reorganised"
    }
   ]
  },
  {
   "id": "foreign-affairs",
   "en": "Foreign affairs",
   "names": [
    {
     "full": "人民政府外事办公室",
     "short": [
      "外事办公室",
      "外事办",
      "外办"
     ]
    }
   ]
  },
  {
   "id": "government-affairs",
   "en": "Government offices administration",
   "names": [
    {
     "full": "机关事务管理局",
     "short": [
      "机关事务局"
     ]
    },
    {
     "full": "机关事务服务中心",
     "short": [
      "机关事务中心"
     ]
    }
   ]
  },
  {
   "id": "relics",
   "en": "Cultural relics",
   "names": [
    {
     "full": "文物局",
     "short": []
    }
   ]
  },
  {
   "id": "archives",
   "en": "Archives",
   "names": [
    {
     "full": "档案局",
     "short": []
    }
   ]
  },
  {
   "id": "earthquake",
   "en": "Earthquakes",
   "names": [
    {
     "full": "地震局",
     "short": []
    }
   ]
  },
  {
   "id": "meteorology",
   "en": "Meteorology",
   "names": [
    {
     "full": "气象局",
     "short": []
    }
   ]
  },
  {
   "id": "tobacco",
   "en": "Tobacco monopoly",
   "names": [
    {
     "full": "烟草专卖局",
     "short": [
      "烟草局"
     ]
    }
   ]
  },
  {
   "id": "post",
   "en": "Postal regulation",
   "names": [
    {
     "full": "邮政管理局",
     "short": [
      "邮管局"
     ]
    }
   ]
  },
  {
   "id": "fire",
   "en": "Fire and rescue",
   "names": [
    {
     "full": "消防救援支队",
     "short": [],
     "from": "2018"
    },
    {
     "full": "消防救援总队",
     "short": [],
     "from": "2018"
    },
    {
     "full": "消防救援大队",
     "short": [],
     "from": "2018"
    },
    {
     "full": "公安消防支队",
     "short": [
      "消防支队"
     ],
     "until": "2018",
     "into": "消防救援支队",
     "how": "reorganised"
    }
   ]
  },
  {
   "id": "customs",
   "en": "Customs",
   "names": [
    {
     "full": "海关",
     "short": []
    }
   ]
  },
  {
   "id": "housing-fund",
   "en": "Housing provident fund",
   "names": [
    {
     "full": "住房公积金管理中心",
     "short": [
      "公积金中心"
     ]
    }
   ]
  },
  {
   "id": "investment",
   "en": "Investment promotion",
   "names": [
    {
     "full": "投资促进局",
     "short": [
      "投促局"
     ]
    },
    {
     "full": "招商局",
     "short": []
    },
    {
     "full": "合作交流办公室",
     "short": [
      "合作交流办"
     ]
    }
   ]
  },
  {
   "id": "cooperatives",
   "en": "Supply and marketing cooperatives",
   "names": [
    {
     "full": "供销合作社",
     "short": [
      "供销社"
     ]
    },
    {
     "full": "供销合作社联合社",
     "short": []
    }
   ]
  }
 ],
 "together": [
  {
   "short": "教体局",
   "full": "教育和体育局",
   "kinds": [
    "education",
    "sports"
   ]
  },
  {
   "short": "教科局",
   "full": "教育和科学技术局",
   "kinds": [
    "education",
    "science"
   ]
  },
  {
   "short": "教科体局",
   "full": "教育科学技术和体育局",
   "kinds": [
    "education",
    "science",
    "sports"
   ]
  },
  {
   "short": "文旅体局",
   "full": "文化旅游和体育局",
   "kinds": [
    "culture-tourism",
    "sports"
   ]
  },
  {
   "short": "文体旅游局",
   "full": "文化旅游和体育局",
   "kinds": [
    "culture-tourism",
    "sports"
   ]
  },
  {
   "short": "文广旅体局",
   "full": "文化广电旅游体育局",
   "kinds": [
    "culture-tourism",
    "sports"
   ]
  },
  {
   "short": "科工信局",
   "full": "科技和工业信息化局",
   "kinds": [
    "science",
    "industry"
   ]
  },
  {
   "short": "工信和科技局",
   "full": "工业信息化和科技局",
   "kinds": [
    "industry",
    "science"
   ]
  },
  {
   "short": "工科局",
   "full": "工业和信息化科技局",
   "kinds": [
    "industry",
    "science"
   ]
  },
  {
   "short": "住建交通局",
   "full": "住房和城乡建设交通局",
   "kinds": [
    "housing",
    "transport"
   ]
  }
 ],
 "within": [
  {
   "word": "党组",
   "example": "晋城市科学技术局党组"
  },
  {
   "word": "党委",
   "example": "晋城市公安局党委"
  },
  {
   "word": "机关",
   "example": "晋城市科学技术局机关"
  }
 ],
 "joins": [
  "和",
  "与",
  "及",
  "、"
 ],
 "endings": [
  "局",
  "厅",
  "委员会",
  "办公室",
  "委",
  "办"
 ]
} as const;
