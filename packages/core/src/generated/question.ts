// Made from packages/core/data/question/*.yaml by `npm run generate`; do not edit.

export const QUESTION_WORDS = {
 "years": {
  "marks": [
   "年度",
   "年"
  ],
  "digits": "〇一二三四五六七八九",
  "zero": "零",
  "joins": [
   {
    "word": "年至",
    "opened": false,
    "example": "2018年至2020年",
    "years": [
     2018,
     2019,
     2020
    ]
   },
   {
    "word": "至",
    "opened": false,
    "example": "2018至2020年",
    "years": [
     2018,
     2019,
     2020
    ]
   },
   {
    "word": "到",
    "opened": false,
    "example": "2018到2020年",
    "years": [
     2018,
     2019,
     2020
    ]
   },
   {
    "word": "—",
    "opened": false,
    "example": "2018—2020年",
    "years": [
     2018,
     2019,
     2020
    ]
   },
   {
    "word": "——",
    "opened": false,
    "example": "2018——2020年",
    "years": [
     2018,
     2019,
     2020
    ]
   },
   {
    "word": "–",
    "opened": false,
    "example": "2018–2020",
    "years": [
     2018,
     2019,
     2020
    ]
   },
   {
    "word": "-",
    "opened": false,
    "example": "2018-2020年",
    "years": [
     2018,
     2019,
     2020
    ]
   },
   {
    "word": "~",
    "opened": false,
    "example": "2018~2020年",
    "years": [
     2018,
     2019,
     2020
    ]
   },
   {
    "word": "to",
    "opened": false,
    "example": "from 2018 to 2020",
    "years": [
     2018,
     2019,
     2020
    ]
   },
   {
    "word": "through",
    "opened": false,
    "example": "2018 through 2020",
    "years": [
     2018,
     2019,
     2020
    ]
   },
   {
    "word": "until",
    "opened": false,
    "example": "from 2018 until 2020",
    "years": [
     2018,
     2019,
     2020
    ]
   },
   {
    "word": "and",
    "opened": true,
    "example": "between 2018 and 2020",
    "years": [
     2018,
     2019,
     2020
    ]
   }
  ],
  "opens": [
   "between",
   "from",
   "从",
   "自"
  ],
  "bounds": [
   {
    "word": "以来",
    "at": "after",
    "side": "from",
    "shift": 0,
    "example": "2021年以来",
    "years": [
     2021,
     2022,
     2023
    ]
   },
   {
    "word": "至今",
    "at": "after",
    "side": "from",
    "shift": 0,
    "example": "2021年至今",
    "years": [
     2021,
     2022,
     2023
    ]
   },
   {
    "word": "到现在",
    "at": "after",
    "side": "from",
    "shift": 0,
    "example": "2021年到现在",
    "years": [
     2021,
     2022,
     2023
    ]
   },
   {
    "word": "起",
    "at": "after",
    "side": "from",
    "shift": 0,
    "example": "2021年起",
    "years": [
     2021,
     2022,
     2023
    ]
   },
   {
    "word": "开始",
    "at": "after",
    "side": "from",
    "shift": 0,
    "example": "2021年开始",
    "years": [
     2021,
     2022,
     2023
    ]
   },
   {
    "word": "以后",
    "at": "after",
    "side": "from",
    "shift": 0,
    "example": "2021年以后",
    "years": [
     2021,
     2022,
     2023
    ]
   },
   {
    "word": "之后",
    "at": "after",
    "side": "from",
    "shift": 1,
    "example": "2021年之后",
    "years": [
     2022,
     2023
    ]
   },
   {
    "word": "及以前",
    "at": "after",
    "side": "until",
    "shift": 0,
    "example": "2018年及以前",
    "years": [
     2016,
     2017,
     2018
    ]
   },
   {
    "word": "以前",
    "at": "after",
    "side": "until",
    "shift": -1,
    "example": "2018年以前",
    "years": [
     2016,
     2017
    ]
   },
   {
    "word": "之前",
    "at": "after",
    "side": "until",
    "shift": -1,
    "example": "2018年之前",
    "years": [
     2016,
     2017
    ]
   },
   {
    "word": "截至",
    "at": "before",
    "side": "until",
    "shift": 0,
    "example": "截至2018年",
    "years": [
     2016,
     2017,
     2018
    ]
   },
   {
    "word": "从",
    "at": "before",
    "side": "from",
    "shift": 0,
    "example": "从2021年",
    "years": [
     2021,
     2022,
     2023
    ]
   },
   {
    "word": "自",
    "at": "before",
    "side": "from",
    "shift": 0,
    "example": "自2021年",
    "years": [
     2021,
     2022,
     2023
    ]
   },
   {
    "word": "since",
    "at": "before",
    "side": "from",
    "shift": 0,
    "example": "since 2021",
    "years": [
     2021,
     2022,
     2023
    ]
   },
   {
    "word": "from",
    "at": "before",
    "side": "from",
    "shift": 0,
    "example": "from 2021",
    "years": [
     2021,
     2022,
     2023
    ]
   },
   {
    "word": "after",
    "at": "before",
    "side": "from",
    "shift": 1,
    "example": "after 2021",
    "years": [
     2022,
     2023
    ]
   },
   {
    "word": "before",
    "at": "before",
    "side": "until",
    "shift": -1,
    "example": "before 2018",
    "years": [
     2016,
     2017
    ]
   },
   {
    "word": "until",
    "at": "before",
    "side": "until",
    "shift": 0,
    "example": "until 2018",
    "years": [
     2016,
     2017,
     2018
    ]
   },
   {
    "word": "up to",
    "at": "before",
    "side": "until",
    "shift": 0,
    "example": "up to 2018",
    "years": [
     2016,
     2017,
     2018
    ]
   },
   {
    "word": "onwards",
    "at": "after",
    "side": "from",
    "shift": 0,
    "example": "2021 onwards",
    "years": [
     2021,
     2022,
     2023
    ]
   },
   {
    "word": "onward",
    "at": "after",
    "side": "from",
    "shift": 0,
    "example": "2021 onward",
    "years": [
     2021,
     2022,
     2023
    ]
   }
  ],
  "recent": [
   {
    "word": "近",
    "behind": "年",
    "example": "近三年",
    "years": [
     2021,
     2022,
     2023
    ]
   },
   {
    "word": "最近",
    "behind": "年",
    "example": "最近两年",
    "years": [
     2022,
     2023
    ]
   },
   {
    "word": "过去",
    "behind": "年",
    "example": "过去3年",
    "years": [
     2021,
     2022,
     2023
    ]
   },
   {
    "word": "last",
    "behind": "years",
    "example": "the last three years",
    "years": [
     2021,
     2022,
     2023
    ]
   },
   {
    "word": "past",
    "behind": "years",
    "example": "the past 2 years",
    "years": [
     2022,
     2023
    ]
   }
  ],
  "numbers": [
   {
    "word": "两",
    "number": 2
   },
   {
    "word": "二",
    "number": 2
   },
   {
    "word": "三",
    "number": 3
   },
   {
    "word": "四",
    "number": 4
   },
   {
    "word": "五",
    "number": 5
   },
   {
    "word": "六",
    "number": 6
   },
   {
    "word": "七",
    "number": 7
   },
   {
    "word": "八",
    "number": 8
   },
   {
    "word": "九",
    "number": 9
   },
   {
    "word": "十",
    "number": 10
   },
   {
    "word": "two",
    "number": 2
   },
   {
    "word": "three",
    "number": 3
   },
   {
    "word": "four",
    "number": 4
   },
   {
    "word": "five",
    "number": 5
   },
   {
    "word": "six",
    "number": 6
   },
   {
    "word": "seven",
    "number": 7
   },
   {
    "word": "eight",
    "number": 8
   },
   {
    "word": "nine",
    "number": 9
   },
   {
    "word": "ten",
    "number": 10
   }
  ],
  "periods": [
   {
    "word": "十三五",
    "from": 2016,
    "until": 2020,
    "example": "“十三五”时期",
    "years": [
     2016,
     2017,
     2018,
     2019,
     2020
    ]
   },
   {
    "word": "十四五",
    "from": 2021,
    "until": 2025,
    "example": "十四五期间",
    "years": [
     2021,
     2022,
     2023,
     2024,
     2025
    ]
   }
  ]
 },
 "across": {
  "agencies": [
   "各部门",
   "各机关",
   "各单位",
   "各局",
   "各地",
   "各市",
   "各区",
   "各县",
   "部门之间",
   "机关之间",
   "单位之间",
   "部门间",
   "机关间",
   "之间",
   "哪个部门",
   "哪个机关",
   "哪个单位",
   "哪个局",
   "哪家单位",
   "哪些部门",
   "哪些机关",
   "哪些单位",
   "谁",
   "across agencies",
   "between agencies",
   "among agencies",
   "which agency",
   "which agencies",
   "which department",
   "which departments",
   "which bureau",
   "who",
   "across departments",
   "across cities"
  ],
  "years": [
   "变化",
   "变动",
   "增减",
   "增长",
   "增加",
   "减少",
   "下降",
   "上升",
   "趋势",
   "走势",
   "历年",
   "逐年",
   "各年",
   "年度之间",
   "同比",
   "change",
   "changes",
   "changed",
   "trend",
   "trends",
   "over time",
   "over the years",
   "develop",
   "developed",
   "development",
   "grow",
   "grown",
   "grew",
   "rise",
   "risen",
   "rose",
   "fall",
   "fallen",
   "fell",
   "increase",
   "increased",
   "decrease",
   "decreased",
   "evolve",
   "evolved",
   "year by year"
  ]
 },
 "excluding": [
  "除了",
  "除",
  "不含",
  "不包括",
  "不算",
  "排除",
  "except",
  "excluding",
  "other than",
  "apart from",
  "without"
 ],
 "particles": [
  "的",
  "了",
  "和",
  "与",
  "及"
 ],
 "places": [
  {
   "en": "beijing",
   "zh": "北京市"
  },
  {
   "en": "tianjin",
   "zh": "天津市"
  },
  {
   "en": "hebei",
   "zh": "河北省"
  },
  {
   "en": "shanxi",
   "zh": "山西省"
  },
  {
   "en": "inner mongolia",
   "zh": "内蒙古自治区"
  },
  {
   "en": "liaoning",
   "zh": "辽宁省"
  },
  {
   "en": "jilin",
   "zh": "吉林省"
  },
  {
   "en": "heilongjiang",
   "zh": "黑龙江省"
  },
  {
   "en": "shanghai",
   "zh": "上海市"
  },
  {
   "en": "jiangsu",
   "zh": "江苏省"
  },
  {
   "en": "zhejiang",
   "zh": "浙江省"
  },
  {
   "en": "anhui",
   "zh": "安徽省"
  },
  {
   "en": "fujian",
   "zh": "福建省"
  },
  {
   "en": "jiangxi",
   "zh": "江西省"
  },
  {
   "en": "shandong",
   "zh": "山东省"
  },
  {
   "en": "henan",
   "zh": "河南省"
  },
  {
   "en": "hubei",
   "zh": "湖北省"
  },
  {
   "en": "hunan",
   "zh": "湖南省"
  },
  {
   "en": "guangdong",
   "zh": "广东省"
  },
  {
   "en": "guangxi",
   "zh": "广西壮族自治区"
  },
  {
   "en": "hainan",
   "zh": "海南省"
  },
  {
   "en": "chongqing",
   "zh": "重庆市"
  },
  {
   "en": "sichuan",
   "zh": "四川省"
  },
  {
   "en": "guizhou",
   "zh": "贵州省"
  },
  {
   "en": "yunnan",
   "zh": "云南省"
  },
  {
   "en": "tibet",
   "zh": "西藏自治区"
  },
  {
   "en": "shaanxi",
   "zh": "陕西省"
  },
  {
   "en": "gansu",
   "zh": "甘肃省"
  },
  {
   "en": "qinghai",
   "zh": "青海省"
  },
  {
   "en": "ningxia",
   "zh": "宁夏回族自治区"
  },
  {
   "en": "xinjiang",
   "zh": "新疆维吾尔自治区"
  }
 ],
 "fillers": {
  "zh": [
   "法治政府建设年度报告",
   "法治政府建设情况",
   "法治政府建设",
   "法治政府",
   "依法行政",
   "年度报告",
   "报告",
   "请问",
   "请",
   "帮我",
   "我想知道",
   "想知道",
   "了解",
   "看看",
   "一下",
   "比较",
   "对比",
   "相比",
   "比一比",
   "如何",
   "怎么样",
   "怎样",
   "怎么",
   "什么样",
   "什么",
   "哪些",
   "哪个",
   "哪年",
   "哪一年",
   "是否",
   "有没有",
   "有无",
   "有何",
   "多少",
   "几次",
   "几件",
   "几个",
   "几",
   "是",
   "有",
   "没有",
   "开展了",
   "开展",
   "办理了",
   "办理",
   "进行了",
   "进行",
   "发生了",
   "作出",
   "情况",
   "数量",
   "数字",
   "数据",
   "指标",
   "次数",
   "件数",
   "总数",
   "分别",
   "各自",
   "各是",
   "各",
   "都",
   "最多",
   "最少",
   "最高",
   "最低",
   "更多",
   "更少",
   "更高",
   "更低",
   "高",
   "低",
   "多",
   "少",
   "大",
   "小",
   "了",
   "的",
   "地",
   "得",
   "和",
   "与",
   "及",
   "以及",
   "跟",
   "同",
   "或",
   "在",
   "中",
   "里",
   "对",
   "于",
   "从",
   "自",
   "到",
   "为",
   "由",
   "被",
   "吗",
   "呢",
   "吧",
   "呀",
   "啊",
   "这",
   "那",
   "其",
   "全年",
   "本年",
   "期间",
   "时期",
   "年间",
   "年度",
   "年",
   "关于",
   "有关",
   "方面",
   "工作",
   "部门",
   "机关",
   "单位",
   "差异",
   "差别",
   "区别",
   "不同",
   "一样",
   "说明",
   "显示",
   "写了",
   "写"
  ],
  "en": [
   "a",
   "an",
   "the",
   "of",
   "in",
   "on",
   "at",
   "by",
   "for",
   "to",
   "with",
   "from",
   "per",
   "and",
   "or",
   "as",
   "than",
   "how",
   "what",
   "when",
   "where",
   "why",
   "do",
   "does",
   "did",
   "is",
   "are",
   "was",
   "were",
   "be",
   "been",
   "has",
   "have",
   "had",
   "can",
   "could",
   "we",
   "i",
   "me",
   "my",
   "you",
   "please",
   "show",
   "tell",
   "give",
   "list",
   "find",
   "know",
   "compare",
   "compared",
   "compares",
   "comparing",
   "comparison",
   "versus",
   "vs",
   "differ",
   "differs",
   "difference",
   "differences",
   "different",
   "more",
   "most",
   "less",
   "least",
   "fewest",
   "higher",
   "highest",
   "lower",
   "lowest",
   "many",
   "much",
   "number",
   "numbers",
   "count",
   "counts",
   "figure",
   "figures",
   "data",
   "report",
   "reports",
   "reported",
   "reporting",
   "annual",
   "state",
   "states",
   "stated",
   "say",
   "says",
   "said",
   "across",
   "between",
   "among",
   "over",
   "during",
   "about",
   "regarding",
   "concerning",
   "there",
   "it",
   "its",
   "they",
   "their",
   "them",
   "this",
   "that",
   "these",
   "those",
   "each",
   "every",
   "all",
   "any",
   "agency",
   "agencies",
   "department",
   "departments",
   "bureau",
   "bureaus",
   "office",
   "offices",
   "government",
   "governments",
   "law-based",
   "rule-of-law",
   "year",
   "years",
   "yearly",
   "time",
   "respectively",
   "indicator",
   "indicators"
  ]
 }
} as const;
