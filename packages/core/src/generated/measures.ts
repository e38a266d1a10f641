// Made from packages/core/data/measures/*.yaml by `npm run generate`; do not edit.

export type ReportMeasureId =
  | "meta.published_on"
  | "meta.signed_on"
  | "meta.issued_on"
  | "meta.lag_days"
  | "meta.submission_lag_days"
  | "meta.on_time"
  | "meta.chars"
  | "meta.sentences"
  | "meta.blocks_present"
  | "meta.topics_present"
  | "meta.quantities"
  | "meta.quantified_share"
  | "meta.zero_statements"
  | "meta.hundred_percent_rates"
  | "meta.hedge_exact"
  | "meta.hedge_over"
  | "meta.hedge_under"
  | "meta.hedge_about"
  | "meta.problems_named"
  | "meta.causes_given"
  | "meta.plan_items"
  | "meta.laws_cited";

export const MEASURES = [
 {
  "id": "meta.published_on",
  "zh": "发布日期",
  "en": "Published on",
  "unit": "",
  "parents": "words",
  "define": {
   "zh": "页面标明的发布（公开）日期",
   "en": "The day of publication that the page states."
  }
 },
 {
  "id": "meta.signed_on",
  "zh": "成文日期",
  "en": "Signed on",
  "unit": "",
  "parents": "words",
  "define": {
   "zh": "落款日期，或页面标明的成文日期",
   "en": "The day under the text, or the day of writing (成文日期) that the page states."
  }
 },
 {
  "id": "meta.issued_on",
  "zh": "印发日期",
  "en": "Issued on",
  "unit": "",
  "parents": "words",
  "define": {
   "zh": "印发日期或发文日期",
   "en": "The day of printing or sending out that the paper or the page states."
  }
 },
 {
  "id": "meta.lag_days",
  "zh": "公开滞后天数",
  "en": "Days after the date for publication",
  "unit": "天",
  "parents": "words",
  "define": {
   "zh": "发布日期减去当年规定的公开期限；负数为提前",
   "en": "Published on, minus the day before which the rule of the report's year asks for publication; below 0 is early."
  }
 },
 {
  "id": "meta.submission_lag_days",
  "zh": "报送滞后天数",
  "en": "Days after the date for submission",
  "unit": "天",
  "parents": "words",
  "define": {
   "zh": "印发日期（无印发日期的用成文日期）减去当年规定的报送期限；负数为提前，报送本身不早于此",
   "en": "Issued on, or else signed on, minus the last day for submission by the rule of the report's year; a report is submitted no earlier."
  }
 },
 {
  "id": "meta.on_time",
  "zh": "是否按期公开",
  "en": "Published on time",
  "unit": "",
  "parents": "words",
  "define": {
   "zh": "在规定期限前公开为是；没有发布日期或没有适用规定的为未知",
   "en": "Yes where it was published before the date; unknown where the page gives no day of publication or no rule applies."
  }
 },
 {
  "id": "meta.chars",
  "zh": "汉字数",
  "en": "Han characters",
  "unit": "字",
  "parents": "text",
  "define": {
   "zh": "标题至落款之间的汉字数，不含网页栏目",
   "en": "Han characters from the title to the signature, without the furniture of a page."
  }
 },
 {
  "id": "meta.sentences",
  "zh": "句数",
  "en": "Sentences",
  "unit": "句",
  "parents": "text",
  "define": {
   "zh": "以句号、分号、问号、叹号断开的句子，不含单独成行的标题",
   "en": "Stretches between full stops, semicolons, question and exclamation marks; a heading on a line of its own is none."
  }
 },
 {
  "id": "meta.blocks_present",
  "zh": "规定内容板块数",
  "en": "Mandated blocks present",
  "unit": "项",
  "parents": "words",
  "define": {
   "zh": "五项规定内容中写到的项数（0至5）",
   "en": "How many of the five contents that the rule asks for are there (0 to 5), by heading or by what is said."
  }
 },
 {
  "id": "meta.topics_present",
  "zh": "主题数",
  "en": "Topics present",
  "unit": "项",
  "parents": "words",
  "define": {
   "zh": "十五个主题中写到的个数（0至15）：有标题的，或正文至少三句谈到的",
   "en": "How many of the fifteen topics are there (0 to 15): by a heading, or in three sentences at least."
  }
 },
 {
  "id": "meta.quantities",
  "zh": "数字陈述数",
  "en": "Quantities",
  "unit": "个",
  "parents": "statements",
  "define": {
   "zh": "抽取到的数字陈述，含零陈述和计划数",
   "en": "Statements with a number, zeros and plans among them."
  }
 },
 {
  "id": "meta.quantified_share",
  "zh": "量化句占比",
  "en": "Share of sentences with a quantity",
  "unit": "%",
  "parents": "statements",
  "define": {
   "zh": "至少含一个数字陈述的句子占全部句子的百分比",
   "en": "Sentences that hold a quantity, of all sentences."
  }
 },
 {
  "id": "meta.zero_statements",
  "zh": "零陈述数",
  "en": "Zero statements",
  "unit": "个",
  "parents": "statements",
  "define": {
   "zh": "报告期内明确写为零或没有发生的陈述",
   "en": "Statements of the period that there was none."
  }
 },
 {
  "id": "meta.hundred_percent_rates",
  "zh": "百分之百的比率数",
  "en": "Rates of one hundred per cent",
  "unit": "个",
  "parents": "statements",
  "define": {
   "zh": "报告期内写为100%的比率",
   "en": "Rates of the period that are stated as 100 %."
  }
 },
 {
  "id": "meta.hedge_exact",
  "zh": "精确数",
  "en": "Exact numbers",
  "unit": "个",
  "parents": "statements",
  "define": {
   "zh": "不带约数词的数字陈述",
   "en": "Quantities without a hedge."
  }
 },
 {
  "id": "meta.hedge_over",
  "zh": "以上类约数",
  "en": "Numbers hedged upwards",
  "unit": "个",
  "parents": "statements",
  "define": {
   "zh": "带余、多、超过、以上等词的数字陈述",
   "en": "Quantities with 余, 多, 超过, 以上 and the like."
  }
 },
 {
  "id": "meta.hedge_under",
  "zh": "以下类约数",
  "en": "Numbers hedged downwards",
  "unit": "个",
  "parents": "statements",
  "define": {
   "zh": "带近、不足、以内等词的数字陈述",
   "en": "Quantities with 近, 不足, 以内 and the like."
  }
 },
 {
  "id": "meta.hedge_about",
  "zh": "左右类约数",
  "en": "Numbers hedged both ways",
  "unit": "个",
  "parents": "statements",
  "define": {
   "zh": "带约、左右等词的数字陈述",
   "en": "Quantities with 约, 左右 and the like."
  }
 },
 {
  "id": "meta.problems_named",
  "zh": "列出的不足数",
  "en": "Shortcomings named",
  "unit": "条",
  "parents": "words",
  "define": {
   "zh": "不足板块中分条列出的条数；不分条的，为写到不足的句数",
   "en": "Items listed in the block of shortcomings; where none are listed, its sentences that name one."
  }
 },
 {
  "id": "meta.causes_given",
  "zh": "写明原因的句数",
  "en": "Causes given",
  "unit": "句",
  "parents": "words",
  "define": {
   "zh": "不足板块中写明原因的句子；标题里的原因二字不算",
   "en": "Sentences of the block of shortcomings that say why; the word in its heading is none."
  }
 },
 {
  "id": "meta.plan_items",
  "zh": "下一年度安排条数",
  "en": "Items planned",
  "unit": "条",
  "parents": "words",
  "define": {
   "zh": "下一年度安排板块中分条列出的条数；不分条的，为句数",
   "en": "Items listed in the plan for the next year; where none are listed, its sentences."
  }
 },
 {
  "id": "meta.laws_cited",
  "zh": "引用的法规文件数",
  "en": "Laws and papers cited",
  "unit": "件",
  "parents": "words",
  "define": {
   "zh": "书名号中的不同名称数；简称归入全称",
   "en": "Titles in book marks, each once; an abbreviation that the text gives counts as its title."
  }
 }
] as const;

export const DEADLINES = [
 {
  "from": 2016,
  "until": 2018,
  "submit": {
   "day": "04-01",
   "inclusive": false
  },
  "publish": {
   "day": "04-01",
   "inclusive": false
  },
  "document": "法治政府建设实施纲要（2015—2020年），每年第一季度报告并公开",
  "source": "fx361.cc/page/2017/1226/22615693.shtml",
  "checked": false
 },
 {
  "from": 2019,
  "until": null,
  "submit": {
   "day": "03-01",
   "inclusive": true
  },
  "publish": {
   "day": "04-01",
   "inclusive": false
  },
  "document": "法治政府建设与责任落实督察工作规定（厅字〔2019〕28号）",
  "source": "zgtc.gov.cn/…/t20230914_3274212.shtml; hnhs.gov.cn/22560/…/content_2139138.html",
  "checked": false
 }
] as const;

export const READING_NAMES = {
 "parts": [
  {
   "id": "masthead",
   "zh": "报告信息",
   "en": "Masthead"
  },
  {
   "id": "outline",
   "zh": "结构",
   "en": "Outline"
  },
  {
   "id": "measures",
   "zh": "报告指标",
   "en": "Measures of the report"
  }
 ],
 "columns": [
  {
   "id": "field",
   "zh": "项目",
   "en": "field"
  },
  {
   "id": "value",
   "zh": "值",
   "en": "value"
  },
  {
   "id": "unit",
   "zh": "单位",
   "en": "unit"
  },
  {
   "id": "words",
   "zh": "原文",
   "en": "words"
  },
  {
   "id": "heading",
   "zh": "标题",
   "en": "heading"
  },
  {
   "id": "blocks",
   "zh": "内容板块",
   "en": "blocks"
  },
  {
   "id": "topics",
   "zh": "主题",
   "en": "topics"
  }
 ],
 "fields": [
  {
   "id": "title",
   "zh": "标题",
   "en": "title"
  },
  {
   "id": "agency",
   "zh": "机关",
   "en": "agency"
  },
  {
   "id": "registered",
   "zh": "机关（登记名称）",
   "en": "agency by the registry"
  },
  {
   "id": "region",
   "zh": "地区",
   "en": "region"
  },
  {
   "id": "regionCode",
   "zh": "行政区划代码",
   "en": "division code"
  },
  {
   "id": "level",
   "zh": "层级",
   "en": "level"
  },
  {
   "id": "year",
   "zh": "报告年度",
   "en": "year reported on"
  },
  {
   "id": "documentNumber",
   "zh": "文号",
   "en": "document number"
  },
  {
   "id": "signer",
   "zh": "签发人",
   "en": "signer"
  },
  {
   "id": "signedOn",
   "zh": "成文日期",
   "en": "signed on"
  },
  {
   "id": "issuedOn",
   "zh": "印发日期",
   "en": "issued on"
  },
  {
   "id": "publishedOn",
   "zh": "发布日期",
   "en": "published on"
  }
 ],
 "values": [
  {
   "id": "yes",
   "zh": "是",
   "en": "yes"
  },
  {
   "id": "no",
   "zh": "否",
   "en": "no"
  },
  {
   "id": "unknown",
   "zh": "未知",
   "en": "unknown"
  },
  {
   "id": "not-stated",
   "zh": "未写明",
   "en": "not stated"
  },
  {
   "id": "no-rule",
   "zh": "无适用规定",
   "en": "no rule known"
  },
  {
   "id": "no-sentence",
   "zh": "无句子",
   "en": "no sentence"
  },
  {
   "id": "national",
   "zh": "国家",
   "en": "national"
  },
  {
   "id": "province",
   "zh": "省级",
   "en": "province"
  },
  {
   "id": "city",
   "zh": "市级",
   "en": "city"
  },
  {
   "id": "county",
   "zh": "县级",
   "en": "county"
  },
  {
   "id": "town",
   "zh": "乡级",
   "en": "town"
  }
 ]
} as const;

export const MEASURE_WORDS = {
 "lacks": [
  {
   "word": "不足",
   "example": "执法力量不足"
  },
  {
   "word": "不够",
   "example": "学法不够深入"
  },
  {
   "word": "不强",
   "example": "法治意识不强"
  },
  {
   "word": "不高",
   "example": "执法水平不高"
  },
  {
   "word": "不到位",
   "example": "普法责任落实不到位"
  },
  {
   "word": "不平衡",
   "example": "工作开展不平衡"
  },
  {
   "word": "不完善",
   "example": "机制不完善"
  },
  {
   "word": "不健全",
   "example": "制度不健全"
  },
  {
   "word": "不匹配",
   "example": "力量与任务不匹配"
  },
  {
   "word": "不规范",
   "example": "文书制作不规范"
  },
  {
   "word": "不适应",
   "example": "能力不适应新要求"
  },
  {
   "word": "有待",
   "example": "执法水平有待提高"
  },
  {
   "word": "需进一步",
   "example": "制度需进一步完善"
  },
  {
   "word": "薄弱",
   "example": "基层基础薄弱"
  },
  {
   "word": "滞后",
   "example": "制度建设滞后"
  },
  {
   "word": "差距",
   "example": "与要求相比还有差距"
  },
  {
   "word": "欠缺",
   "example": "专业知识欠缺"
  },
  {
   "word": "缺乏",
   "example": "缺乏专业人才"
  },
  {
   "word": "缺少",
   "example": "缺少专职人员"
  },
  {
   "word": "短板",
   "example": "队伍建设是短板"
  },
  {
   "word": "单一",
   "example": "普法形式单一"
  },
  {
   "word": "偏少",
   "example": "专业人员偏少"
  },
  {
   "word": "偏弱",
   "example": "办案能力偏弱"
  },
  {
   "word": "偏低",
   "example": "知晓率偏低"
  },
  {
   "word": "不深",
   "example": "学习不深不透"
  },
  {
   "word": "不多",
   "example": "办法不多"
  }
 ],
 "causes": [
  {
   "word": "原因是",
   "example": "主要原因是人员流动大"
  },
  {
   "word": "原因在于",
   "example": "原因在于重视不够"
  },
  {
   "word": "究其原因",
   "example": "究其原因在于培训少"
  },
  {
   "word": "主要原因",
   "example": "主要原因有编制少"
  },
  {
   "word": "由于",
   "example": "由于编制有限"
  },
  {
   "word": "主要是因为",
   "example": "主要是因为编制少"
  },
  {
   "word": "导致",
   "example": "人员变动导致衔接不畅"
  },
  {
   "word": "源于",
   "example": "问题源于认识不足"
  },
  {
   "word": "根源",
   "example": "根源是认识不足"
  },
  {
   "word": "受制于",
   "example": "受制于编制"
  }
 ],
 "causeLists": [
  {
   "word": "原因:",
   "example": "存在上述不足的原因:一是重视不够"
  },
  {
   "word": "原因是:",
   "example": "主要原因是:一是重视不够"
  },
  {
   "word": "原因在于:",
   "example": "原因在于:一是重视不够"
  },
  {
   "word": "原因有:",
   "example": "主要原因有:一是重视不够"
  },
  {
   "word": "原因如下:",
   "example": "原因如下:一是重视不够"
  }
 ],
 "responsible": [
  {
   "says": [
    "第一责任人",
    "职责"
   ],
   "example": "主要负责人履行第一责任人职责"
  },
  {
   "says": [
    "主要负责",
    "第一责任人"
   ],
   "example": "主要负责人认真落实第一责任人要求"
  }
 ],
 "listed": [
  {
   "word": "{han}是",
   "example": "一是加强学习"
  },
  {
   "word": "{han}要",
   "example": "一要加强学习"
  },
  {
   "word": "第{han},",
   "example": "第一,加强学习"
  }
 ],
 "paperKinds": [
  {
   "kind": "rule",
   "ends": "办法",
   "example": "政府督查工作办法"
  },
  {
   "kind": "rule",
   "ends": "规定",
   "example": "法治政府建设与责任落实督察工作规定"
  },
  {
   "kind": "rule",
   "ends": "细则",
   "example": "行政处罚裁量实施细则"
  },
  {
   "kind": "rule",
   "ends": "规则",
   "example": "某局工作规则"
  },
  {
   "kind": "rule",
   "ends": "规程",
   "example": "行政执法工作规程"
  },
  {
   "kind": "rule",
   "ends": "裁量基准",
   "example": "行政处罚裁量基准"
  },
  {
   "kind": "rule",
   "ends": "制度",
   "example": "重大执法决定法制审核制度"
  },
  {
   "kind": "regulation",
   "ends": "条例",
   "example": "重大行政决策程序暂行条例"
  },
  {
   "kind": "law",
   "ends": "法",
   "example": "行政处罚法"
  },
  {
   "kind": "law",
   "ends": "法典",
   "example": "民法典"
  },
  {
   "kind": "document",
   "ends": "意见",
   "example": "关于加强法治政府建设的意见"
  },
  {
   "kind": "document",
   "ends": "通知",
   "example": "关于印发法治政府建设实施纲要的通知"
  },
  {
   "kind": "document",
   "ends": "方案",
   "example": "法治政府建设实施方案"
  },
  {
   "kind": "document",
   "ends": "纲要",
   "example": "法治政府建设实施纲要"
  },
  {
   "kind": "document",
   "ends": "规划",
   "example": "法治社会建设规划"
  },
  {
   "kind": "document",
   "ends": "计划",
   "example": "年度执法检查计划"
  },
  {
   "kind": "document",
   "ends": "要点",
   "example": "法治政府建设工作要点"
  },
  {
   "kind": "document",
   "ends": "清单",
   "example": "普法责任清单"
  },
  {
   "kind": "document",
   "ends": "目录",
   "example": "重大行政决策事项目录"
  },
  {
   "kind": "document",
   "ends": "决定",
   "example": "关于修改部分规章的决定"
  },
  {
   "kind": "document",
   "ends": "公告",
   "example": "关于清理规范性文件的公告"
  },
  {
   "kind": "document",
   "ends": "报告",
   "example": "法治政府建设年度报告"
  },
  {
   "kind": "document",
   "ends": "措施",
   "example": "优化营商环境若干措施"
  },
  {
   "kind": "document",
   "ends": "指南",
   "example": "政务服务办事指南"
  },
  {
   "kind": "document",
   "ends": "预案",
   "example": "突发事件应急预案"
  },
  {
   "kind": "document",
   "ends": "准则",
   "example": "中国共产党廉洁自律准则"
  },
  {
   "kind": "document",
   "ends": "章程",
   "example": "中国共产党章程"
  },
  {
   "kind": "document",
   "ends": "标准",
   "example": "行政执法文书标准"
  }
 ],
 "tails": [
  {
   "word": "试行",
   "example": "行政执法公示办法(试行)"
  },
  {
   "word": "暂行",
   "example": "行政执法公示办法(暂行)"
  },
  {
   "word": "修订",
   "example": "科学技术进步法(修订)"
  },
  {
   "word": "草案",
   "example": "科学技术进步条例(草案)"
  },
  {
   "word": "修订草案",
   "example": "科学技术进步条例(修订草案)"
  },
  {
   "word": "征求意见稿",
   "example": "科学技术进步条例(征求意见稿)"
  },
  {
   "word": "送审稿",
   "example": "科学技术进步条例(送审稿)"
  },
  {
   "word": "年版",
   "example": "权责清单(2022年版)"
  },
  {
   "word": "年",
   "example": "法治政府建设实施纲要(2021-2025年)"
  }
 ],
 "state": "中华人民共和国",
 "alias": [
  {
   "word": "以下简称",
   "example": "《法治政府建设实施纲要》(以下简称《纲要》)"
  },
  {
   "word": "下称",
   "example": "《法治政府建设实施纲要》(下称《纲要》)"
  },
  {
   "word": "简称",
   "example": "《法治政府建设实施纲要》(简称《纲要》)"
  }
 ]
} as const;
