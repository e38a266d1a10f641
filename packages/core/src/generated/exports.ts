// Made from packages/core/data/exports/*.yaml by `npm run generate`; do not edit.

export const EXPORT_TABLES = [
 {
  "table": "observations",
  "zh": "数值",
  "en": "Every number that the reports state, one row a statement, with the words that state it",
  "columns": [
   {
    "name": "report",
    "zh": "报告编号",
    "en": "Id of the report: the file's name without its ending, or its id in the catalog"
   },
   {
    "name": "statement",
    "zh": "报告内序号",
    "en": "Number of the statement within its report, counted from 1 in the order of the text"
   },
   {
    "name": "agency",
    "zh": "报告机关（原文）",
    "en": "The agency as the report names itself; empty where it does not"
   },
   {
    "name": "region",
    "zh": "行政区划（原文）",
    "en": "The division as the report names it; empty where it does not"
   },
   {
    "name": "level",
    "zh": "行政层级",
    "en": "Rank of the division: national, province, city, county or town"
   },
   {
    "name": "year",
    "zh": "报告年度",
    "en": "The year reported on"
   },
   {
    "name": "indicator",
    "zh": "指标编号",
    "en": "Id of an established indicator of the codebook; empty for a quantity that none of them means"
   },
   {
    "name": "value",
    "zh": "数值",
    "en": "The number as stated, in `unit`; a stated absence (未发生) is 0"
   },
   {
    "name": "low",
    "zh": "下限",
    "en": "The lowest value that the wording allows; empty where it sets no bound"
   },
   {
    "name": "high",
    "zh": "上限",
    "en": "The highest value that the wording allows; empty where it sets no bound"
   },
   {
    "name": "hedge",
    "zh": "模糊用语",
    "en": "How the writer hedged the number; see the list of codes"
   },
   {
    "name": "unit",
    "zh": "计量单位",
    "en": "The measure word as printed"
   },
   {
    "name": "status",
    "zh": "陈述性质",
    "en": "Whether it is a fact, a plan or not the agency's own work; see the list of codes"
   },
   {
    "name": "role",
    "zh": "数值角色",
    "en": "What the number is in its sentence; see the list of codes"
   },
   {
    "name": "period",
    "zh": "所属期间",
    "en": "The time it is about: 2022, 2022-H1, 2022-12-31; empty where no year is known"
   },
   {
    "name": "topic",
    "zh": "主题",
    "en": "Topic of the outline under which it stands"
   },
   {
    "name": "section",
    "zh": "所在标题",
    "en": "The headings above it, outermost first, parted by ' › '"
   },
   {
    "name": "what",
    "zh": "所计事项",
    "en": "The counted thing in the report's own words"
   },
   {
    "name": "quote",
    "zh": "原文",
    "en": "The words that state the number: the text layer from `start` to `end`, character for character"
   },
   {
    "name": "start",
    "zh": "起始位置",
    "en": "Where the quote begins in the text layer, in UTF-16 code units counted from 0 (W3C TextPositionSelector)"
   },
   {
    "name": "end",
    "zh": "结束位置",
    "en": "Where the quote ends in the text layer, exclusive, in UTF-16 code units"
   },
   {
    "name": "rule",
    "zh": "判定规则",
    "en": "Which entry of the codebook or lexicon decided"
   },
   {
    "name": "experimental",
    "zh": "试验性指标编号",
    "en": "Id of an experimental indicator; empty wherever `indicator` is not"
   },
   {
    "name": "prefix",
    "zh": "前文",
    "en": "Up to 32 characters of the text layer before the quote (W3C TextQuoteSelector)"
   },
   {
    "name": "suffix",
    "zh": "后文",
    "en": "Up to 32 characters of the text layer after the quote (W3C TextQuoteSelector)"
   },
   {
    "name": "review",
    "zh": "人工核对",
    "en": "What a person decided on it; empty where nobody has checked it; see the list of codes and the table corrections"
   }
  ]
 },
 {
  "table": "corrections",
  "zh": "人工核对与更正",
  "en": "What people decided on the statements, one row a decision, with what the program had read: rejected ones are here only",
  "columns": [
   {
    "name": "report",
    "zh": "报告编号",
    "en": "Id of the report"
   },
   {
    "name": "statement",
    "zh": "报告内序号",
    "en": "Number of the statement in the table observations; empty where it is not there"
   },
   {
    "name": "review",
    "zh": "核对决定",
    "en": "Whether it was confirmed, changed, rejected or added; see the list of codes"
   },
   {
    "name": "coder",
    "zh": "核对人",
    "en": "Who decided"
   },
   {
    "name": "date",
    "zh": "核对日期",
    "en": "When, YYYY-MM-DD"
   },
   {
    "name": "reason",
    "zh": "核对理由",
    "en": "Why, in that person's words"
   },
   {
    "name": "quote",
    "zh": "原文",
    "en": "The words that were decided on"
   },
   {
    "name": "start",
    "zh": "起始位置",
    "en": "Where the quote begins in the text layer, in UTF-16 code units counted from 0"
   },
   {
    "name": "end",
    "zh": "结束位置",
    "en": "Where the quote ends in the text layer, exclusive, in UTF-16 code units"
   },
   {
    "name": "read_indicator",
    "zh": "程序所读指标",
    "en": "The indicator that the program had read; empty where it read none"
   },
   {
    "name": "read_value",
    "zh": "程序所读数值",
    "en": "The value that the program had read; empty for what was added"
   },
   {
    "name": "read_low",
    "zh": "程序所读下限",
    "en": "The lowest value of the wording as the program had read it"
   },
   {
    "name": "read_high",
    "zh": "程序所读上限",
    "en": "The highest value of the wording as the program had read it"
   },
   {
    "name": "read_hedge",
    "zh": "程序所读模糊用语",
    "en": "The hedge that the program had read"
   },
   {
    "name": "read_unit",
    "zh": "程序所读单位",
    "en": "The measure word that the program had read"
   },
   {
    "name": "read_status",
    "zh": "程序所读陈述性质",
    "en": "The status that the program had read"
   },
   {
    "name": "read_role",
    "zh": "程序所读角色",
    "en": "The role that the program had read"
   },
   {
    "name": "read_period",
    "zh": "程序所读期间",
    "en": "The period that the program had read"
   }
  ]
 },
 {
  "table": "reports",
  "zh": "报告来源",
  "en": "The reports that were read, and those that could not be read or were not found",
  "columns": [
   {
    "name": "report",
    "zh": "报告编号",
    "en": "Id of the report"
   },
   {
    "name": "title",
    "zh": "标题",
    "en": "The title as printed"
   },
   {
    "name": "agency",
    "zh": "报告机关",
    "en": "The agency by the catalog, else by the report, else the report's id"
   },
   {
    "name": "region",
    "zh": "行政区划",
    "en": "The division that the agency serves"
   },
   {
    "name": "region_code",
    "zh": "行政区划代码",
    "en": "Six-digit code of the division (GB/T 2260)"
   },
   {
    "name": "level",
    "zh": "行政层级",
    "en": "Rank of the division"
   },
   {
    "name": "year",
    "zh": "报告年度",
    "en": "The year reported on"
   },
   {
    "name": "document_number",
    "zh": "文号",
    "en": "The document number as printed"
   },
   {
    "name": "signed_on",
    "zh": "落款日期",
    "en": "The date under the signature, YYYY-MM-DD"
   },
   {
    "name": "issued_on",
    "zh": "成文日期",
    "en": "The date of issue, YYYY-MM-DD"
   },
   {
    "name": "published_on",
    "zh": "发布日期",
    "en": "The date of publication, YYYY-MM-DD"
   },
   {
    "name": "file",
    "zh": "文件",
    "en": "The file as the catalog names it, or that could not be read"
   },
   {
    "name": "file_sha256",
    "zh": "文件散列值",
    "en": "SHA-256 of the file's bytes, where the catalog gives it"
   },
   {
    "name": "text_sha256",
    "zh": "文本散列值",
    "en": "SHA-256 of the text layer in UTF-8; every offset counts in this text"
   },
   {
    "name": "text_length",
    "zh": "文本长度",
    "en": "Length of the text layer in UTF-16 code units"
   },
   {
    "name": "format",
    "zh": "文本格式",
    "en": "How the text is written"
   },
   {
    "name": "codebook",
    "zh": "指标编码手册版本",
    "en": "The edition of the codebook that it was read by"
   },
   {
    "name": "unread",
    "zh": "未读原因",
    "en": "Why there is no text of it; empty for a report that was read"
   }
  ]
 },
 {
  "table": "coverage",
  "zh": "指标覆盖",
  "en": "What is known of each indicator in each report, and why not where it is not: one row for every pair",
  "columns": [
   {
    "name": "report",
    "zh": "报告编号",
    "en": "Id of the report"
   },
   {
    "name": "indicator",
    "zh": "指标编号",
    "en": "Id of the indicator"
   },
   {
    "name": "state",
    "zh": "覆盖状态",
    "en": "What is known; see the list of codes"
   },
   {
    "name": "obs_status",
    "zh": "SDMX观测状态",
    "en": "The same by the SDMX code list CL_OBS_STATUS"
   },
   {
    "name": "low",
    "zh": "下限",
    "en": "The lowest value that the report allows, in `unit`, or why there is none"
   },
   {
    "name": "high",
    "zh": "上限",
    "en": "The highest value that the report allows, in `unit`, or why there is none"
   },
   {
    "name": "unit",
    "zh": "计量单位",
    "en": "The measure word of `low` and `high`; empty where nothing was stated"
   },
   {
    "name": "statements",
    "zh": "陈述数",
    "en": "How many statements were compared"
   },
   {
    "name": "set_aside",
    "zh": "未用陈述数",
    "en": "How many statements of the indicator were set aside: plans, other periods, changes"
   },
   {
    "name": "quotes",
    "zh": "原文",
    "en": "The words of the statements, or those on which the state rests, parted by ' | '"
   }
  ]
 },
 {
  "table": "codebook",
  "zh": "指标编码手册",
  "en": "The indicators that the other tables name",
  "columns": [
   {
    "name": "indicator",
    "zh": "指标编号",
    "en": "Id of the indicator"
   },
   {
    "name": "theme",
    "zh": "主题编号",
    "en": "Id of its theme"
   },
   {
    "name": "zh",
    "zh": "中文名称",
    "en": "Chinese name"
   },
   {
    "name": "en",
    "zh": "英文名称",
    "en": "English name"
   },
   {
    "name": "unit",
    "zh": "计量单位",
    "en": "The usual measure word"
   },
   {
    "name": "kind",
    "zh": "指标类型",
    "en": "How its number behaves; see the list of codes"
   },
   {
    "name": "standing",
    "zh": "成熟度",
    "en": "Whether the reliability of reading it is measured; see the list of codes"
   },
   {
    "name": "definition_zh",
    "zh": "中文定义",
    "en": "What it is, in Chinese"
   },
   {
    "name": "definition_en",
    "zh": "英文定义",
    "en": "What it is, in English"
   },
   {
    "name": "numerator",
    "zh": "分子",
    "en": "Numerator of a rate"
   },
   {
    "name": "denominator",
    "zh": "分母",
    "en": "Denominator of a rate; `unknown` where reports do not say"
   },
   {
    "name": "sum",
    "zh": "可加性",
    "en": "How values may be added up"
   },
   {
    "name": "norms_zh",
    "zh": "相关规定",
    "en": "Rules that reports are written against, in Chinese"
   },
   {
    "name": "norms_en",
    "zh": "相关规定（英文）",
    "en": "Rules that reports are written against, in English"
   },
   {
    "name": "edition",
    "zh": "版本",
    "en": "The edition of the codebook"
   }
  ]
 },
 {
  "table": "codes",
  "zh": "代码表",
  "en": "The codes of the other tables, in lists: what each says",
  "columns": [
   {
    "name": "list",
    "zh": "代码表",
    "en": "Which column the code stands in"
   },
   {
    "name": "code",
    "zh": "代码",
    "en": "The code"
   },
   {
    "name": "zh",
    "zh": "中文说明",
    "en": "What it says, in Chinese"
   },
   {
    "name": "en",
    "zh": "英文说明",
    "en": "What it says, in English"
   },
   {
    "name": "obs_status",
    "zh": "SDMX观测状态",
    "en": "The SDMX observation status of a coverage state"
   }
  ]
 },
 {
  "table": "columns",
  "zh": "字段说明",
  "en": "What each column of the other tables holds",
  "columns": [
   {
    "name": "table",
    "zh": "表",
    "en": "The table"
   },
   {
    "name": "column",
    "zh": "字段",
    "en": "The column"
   },
   {
    "name": "zh",
    "zh": "中文说明",
    "en": "What it holds, in Chinese"
   },
   {
    "name": "en",
    "zh": "英文说明",
    "en": "What it holds, in English"
   }
  ]
 }
] as const;

export const CODE_LISTS = [
 {
  "list": "state",
  "codes": [
   {
    "code": "stated",
    "zh": "报告给出了数值",
    "en": "The report states at least one number",
    "obs_status": "A"
   },
   {
    "code": "zero-stated",
    "zh": "报告明确写明没有发生",
    "en": "The report says that there was none",
    "obs_status": "A"
   },
   {
    "code": "topic-no-number",
    "zh": "报告提到该事项但没有数值",
    "en": "The report speaks of the matter and gives no number",
    "obs_status": "O"
   },
   {
    "code": "not-stated",
    "zh": "报告未提及",
    "en": "The report is silent",
    "obs_status": "O"
   },
   {
    "code": "no-power",
    "zh": "该机关无此项职权",
    "en": "The report says that the body has no such power",
    "obs_status": "M"
   },
   {
    "code": "no-report",
    "zh": "未找到该机关该年度的报告",
    "en": "No report was found for this agency and year",
    "obs_status": "L"
   },
   {
    "code": "unreadable",
    "zh": "文本损坏，无法读取",
    "en": "The text is damaged and cannot be read",
    "obs_status": "L"
   },
   {
    "code": "conflict",
    "zh": "报告前后数值矛盾",
    "en": "The report states values that cannot both hold",
    "obs_status": "U"
   }
  ]
 },
 {
  "list": "obs_status",
  "codes": [
   {
    "code": "A",
    "zh": "正常",
    "en": "Normal",
    "obs_status": null
   },
   {
    "code": "F",
    "zh": "预测或计划",
    "en": "Forecast: a plan or goal",
    "obs_status": null
   },
   {
    "code": "G",
    "zh": "试验性指标",
    "en": "Experimental: the reliability of reading the indicator is not measured",
    "obs_status": null
   },
   {
    "code": "L",
    "zh": "缺失：存在但未收集到",
    "en": "Missing: exists but was not collected",
    "obs_status": null
   },
   {
    "code": "M",
    "zh": "缺失：不可能存在",
    "en": "Missing: cannot exist",
    "obs_status": null
   },
   {
    "code": "O",
    "zh": "缺失：原因不明",
    "en": "Missing: the reason is not told apart",
    "obs_status": null
   },
   {
    "code": "Q",
    "zh": "缺失：已在面板中剔除",
    "en": "Missing, suppressed: a step of the panel set it aside",
    "obs_status": null
   },
   {
    "code": "U",
    "zh": "可靠性低",
    "en": "Low reliability: the report contradicts itself",
    "obs_status": null
   },
   {
    "code": "V",
    "zh": "未经人工核验",
    "en": "Unvalidated: read by machine, not checked by a person",
    "obs_status": null
   }
  ]
 },
 {
  "list": "hedge",
  "codes": [
   {
    "code": "exact",
    "zh": "确数",
    "en": "An exact number",
    "obs_status": null
   },
   {
    "code": "over",
    "zh": "多于",
    "en": "More than the number",
    "obs_status": null
   },
   {
    "code": "under",
    "zh": "少于",
    "en": "Less than the number",
    "obs_status": null
   },
   {
    "code": "about",
    "zh": "约数",
    "en": "About the number",
    "obs_status": null
   }
  ]
 },
 {
  "list": "status",
  "codes": [
   {
    "code": "reported",
    "zh": "本期事实",
    "en": "A fact of the period",
    "obs_status": null
   },
   {
    "code": "planned",
    "zh": "计划或预计",
    "en": "A goal or forecast",
    "obs_status": null
   },
   {
    "code": "context",
    "zh": "非本机关工作",
    "en": "Not the agency's own work",
    "obs_status": null
   }
  ]
 },
 {
  "list": "role",
  "codes": [
   {
    "code": "level",
    "zh": "数值本身",
    "en": "The value itself",
    "obs_status": null
   },
   {
    "code": "from",
    "zh": "变化前的数值",
    "en": "What a change began with",
    "obs_status": null
   },
   {
    "code": "to",
    "zh": "变化后的数值",
    "en": "What a change led to",
    "obs_status": null
   },
   {
    "code": "change",
    "zh": "变化量",
    "en": "The change",
    "obs_status": null
   },
   {
    "code": "share",
    "zh": "占比",
    "en": "A share",
    "obs_status": null
   },
   {
    "code": "rank",
    "zh": "名次",
    "en": "A rank",
    "obs_status": null
   },
   {
    "code": "part",
    "zh": "分项",
    "en": "A part of a total",
    "obs_status": null
   }
  ]
 },
 {
  "list": "review",
  "codes": [
   {
    "code": "confirm",
    "zh": "经人工确认",
    "en": "A person found it right",
    "obs_status": null
   },
   {
    "code": "change",
    "zh": "经人工更正",
    "en": "A person changed what the program had read",
    "obs_status": null
   },
   {
    "code": "reject",
    "zh": "经人工剔除",
    "en": "A person found that it is no statement of the report's numbers",
    "obs_status": null
   },
   {
    "code": "add",
    "zh": "人工补充",
    "en": "A person added what the program had passed over",
    "obs_status": null
   }
  ]
 },
 {
  "list": "kind",
  "codes": [
   {
    "code": "flow",
    "zh": "期间累计",
    "en": "Counted over the period",
    "obs_status": null
   },
   {
    "code": "stock",
    "zh": "时点存量",
    "en": "Held at a date",
    "obs_status": null
   },
   {
    "code": "rate",
    "zh": "比率",
    "en": "A share of something",
    "obs_status": null
   },
   {
    "code": "amount",
    "zh": "金额",
    "en": "Money",
    "obs_status": null
   }
  ]
 },
 {
  "list": "standing",
  "codes": [
   {
    "code": "established",
    "zh": "已测定识别可靠性",
    "en": "The reliability of reading it is measured",
    "obs_status": null
   },
   {
    "code": "experimental",
    "zh": "试验性，尚未测定",
    "en": "Experimental: not measured yet",
    "obs_status": null
   }
  ]
 }
] as const;

export const MISSING_CODES = [
 {
  "code": "",
  "zh": "无",
  "en": "Nothing is known or nothing applies"
 },
 {
  "code": "open",
  "zh": "未设界限",
  "en": "No bound: the wording leaves this side open (超过, 以上)"
 },
 {
  "code": "set-aside",
  "zh": "没有可比的数值",
  "en": "No value: every statement was set aside (a plan, another period, a change)"
 }
] as const;
