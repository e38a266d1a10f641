// Made from packages/core/data/outline/outline.yaml, outline/headings.yaml, outline/bodies.yaml, outline/crosswalk.yaml, outline/masthead.yaml by `npm run generate`; do not edit.

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
   "family": "chapter",
   "pattern": "第{han}(?:部分|章|编|节)",
   "rank": 1,
   "example": "第一部分 主要举措"
  },
  {
   "id": "han",
   "family": "han",
   "pattern": "{han}(?:、(?!{han}[、级类线产季月])|[.](?!{digit}))",
   "rank": 1,
   "example": "一、主要举措和成效"
  },
  {
   "id": "han-bracket",
   "family": "han-bracket",
   "pattern": "[(]\\s{0,4}{han}?\\s{0,4}[)]|[㈠-㈩]",
   "rank": 2,
   "example": "（一）健全制度体系"
  },
  {
   "id": "han-bracket-damaged",
   "family": "han-bracket",
   "pattern": "[)](?![)])",
   "rank": 2,
   "example": ")健全制度体系"
  },
  {
   "id": "digit-dot",
   "family": "digit-dot",
   "pattern": "{digit}[.](?!{digit})|[⒈-⒛]",
   "rank": 3,
   "example": "1.加强清理"
  },
  {
   "id": "digit-comma",
   "family": "digit-dot",
   "pattern": "{digit}、(?!{digit})",
   "rank": 3,
   "example": "1、加强清理"
  },
  {
   "id": "digit-bracket",
   "family": "digit-bracket",
   "pattern": "[(]{digit}[)]|[⑴-⒇]",
   "rank": 4,
   "example": "（1）开展检查"
  },
  {
   "id": "digit-half-bracket",
   "family": "digit-bracket",
   "pattern": "{digit}[)]",
   "rank": 4,
   "example": "1）开展检查"
  },
  {
   "id": "circled",
   "family": "circled",
   "pattern": "[①-⑳]",
   "rank": 5,
   "example": "①开展检查"
  },
  {
   "id": "spoken",
   "family": "spoken",
   "pattern": "{han}是",
   "rank": 6,
   "example": "一是提高认识"
  }
 ],
 "damaged": [
  {
   "id": "spoken-damaged",
   "family": "spoken",
   "pattern": "是",
   "rank": 6,
   "example": "二是加强审查。开展审查。\n是严格执法。开展检查。"
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

export const HEADINGS = {
 "blocks": [
  {
   "block": "problems",
   "says": [
    "存在",
    "不足"
   ],
   "unless": [],
   "example": "上一年度法治政府建设存在的不足和原因",
   "deep": true
  },
  {
   "block": "problems",
   "says": [
    "存在",
    "问题"
   ],
   "unless": [
    "着力解决",
    "推动解决"
   ],
   "example": "工作中存在的主要问题",
   "deep": true
  },
  {
   "block": "problems",
   "says": [
    "存在",
    "短板"
   ],
   "unless": [],
   "example": "存在的短板和弱项",
   "deep": true
  },
  {
   "block": "problems",
   "says": [
    "存在",
    "差距"
   ],
   "unless": [],
   "example": "存在的差距",
   "deep": true
  },
  {
   "block": "problems",
   "says": [
    "存在",
    "困难"
   ],
   "unless": [],
   "example": "存在困难",
   "deep": true
  },
  {
   "block": "problems",
   "says": [
    "不足",
    "原因"
   ],
   "unless": [],
   "example": "主要不足及原因",
   "deep": true
  },
  {
   "block": "problems",
   "says": [
    "问题",
    "原因"
   ],
   "unless": [],
   "example": "问题及原因分析",
   "deep": true
  },
  {
   "block": "problems",
   "says": [
    "问题",
    "不足"
   ],
   "unless": [],
   "example": "问题和不足",
   "deep": true
  },
  {
   "block": "problems",
   "says": [
    "不足之处"
   ],
   "unless": [],
   "example": "不足之处",
   "deep": true
  },
  {
   "block": "problems",
   "says": [
    "差距"
   ],
   "unless": [],
   "example": "与新要求的差距",
   "deep": false
  },
  {
   "block": "problems",
   "says": [
    "短板"
   ],
   "unless": [
    "补齐短板",
    "补短板"
   ],
   "example": "法治政府建设的短板",
   "deep": false
  },
  {
   "block": "problems",
   "says": [
    "薄弱环节"
   ],
   "unless": [],
   "example": "工作的薄弱环节",
   "deep": false
  },
  {
   "block": "problems",
   "says": [
    "主要问题"
   ],
   "unless": [],
   "example": "主要问题",
   "deep": false
  },
  {
   "block": "plan",
   "says": [
    "下一步"
   ],
   "unless": [],
   "example": "存在的不足和下一步工作计划",
   "deep": true
  },
  {
   "block": "plan",
   "says": [
    "下步"
   ],
   "unless": [],
   "example": "下步工作安排",
   "deep": true
  },
  {
   "block": "plan",
   "says": [
    "下一年"
   ],
   "unless": [],
   "example": "下一年度推进法治政府建设的主要安排",
   "deep": true
  },
  {
   "block": "plan",
   "says": [
    "下年度"
   ],
   "unless": [],
   "example": "下年度重点工作",
   "deep": true
  },
  {
   "block": "plan",
   "says": [
    "下一阶段"
   ],
   "unless": [],
   "example": "下一阶段工作重点",
   "deep": true
  },
  {
   "block": "plan",
   "says": [
    "下阶段"
   ],
   "unless": [],
   "example": "下阶段工作重点",
   "deep": true
  },
  {
   "block": "plan",
   "says": [
    "明年"
   ],
   "unless": [],
   "example": "明年工作思路",
   "deep": true
  },
  {
   "block": "plan",
   "says": [
    "今后"
   ],
   "unless": [],
   "example": "今后的努力方向",
   "deep": true
  },
  {
   "block": "plan",
   "says": [
    "工作计划"
   ],
   "unless": [
    "完成情况",
    "落实情况",
    "执行情况"
   ],
   "example": "法治政府建设工作计划",
   "deep": false
  },
  {
   "block": "plan",
   "says": [
    "工作打算"
   ],
   "unless": [],
   "example": "工作打算",
   "deep": false
  },
  {
   "block": "plan",
   "says": [
    "工作安排"
   ],
   "unless": [
    "落实情况",
    "完成情况"
   ],
   "example": "2024年工作安排",
   "deep": false
  },
  {
   "block": "plan",
   "says": [
    "主要安排"
   ],
   "unless": [],
   "example": "2023年推进法治政府建设的主要安排",
   "deep": false
  },
  {
   "block": "plan",
   "says": [
    "工作思路"
   ],
   "unless": [],
   "example": "工作思路",
   "deep": false
  },
  {
   "block": "plan",
   "says": [
    "工作谋划"
   ],
   "unless": [],
   "example": "工作谋划",
   "deep": false
  },
  {
   "block": "plan",
   "says": [
    "努力方向"
   ],
   "unless": [],
   "example": "努力方向",
   "deep": false
  },
  {
   "block": "plan",
   "says": [
    "改进方向"
   ],
   "unless": [],
   "example": "改进方向",
   "deep": false
  },
  {
   "block": "plan",
   "says": [
    "改进措施"
   ],
   "unless": [],
   "example": "改进措施",
   "deep": false
  },
  {
   "block": "first_responsible",
   "says": [
    "第一责任人"
   ],
   "unless": [],
   "example": "履行推进法治建设第一责任人职责情况",
   "deep": true
  },
  {
   "block": "first_responsible",
   "says": [
    "主要负责人",
    "履行"
   ],
   "unless": [],
   "example": "党政主要负责人履行法治建设职责情况",
   "deep": true
  },
  {
   "block": "first_responsible",
   "says": [
    "主要负责同志",
    "履行"
   ],
   "unless": [],
   "example": "党政主要负责同志履行法治建设职责情况",
   "deep": true
  },
  {
   "block": "other",
   "says": [
    "其他",
    "情况"
   ],
   "unless": [],
   "example": "其他需要报告的情况",
   "deep": false
  },
  {
   "block": "other",
   "says": [
    "其他",
    "事项"
   ],
   "unless": [],
   "example": "其他需要报告的事项",
   "deep": false
  },
  {
   "block": "other",
   "says": [
    "其它",
    "情况"
   ],
   "unless": [],
   "example": "其它需要说明的情况",
   "deep": false
  },
  {
   "block": "other",
   "says": [
    "意见",
    "建议"
   ],
   "unless": [
    "征求",
    "听取",
    "办理"
   ],
   "example": "对全市加强法治政府建设的意见、建议",
   "deep": false
  },
  {
   "block": "other",
   "says": [
    "工作建议"
   ],
   "unless": [],
   "example": "工作建议",
   "deep": false
  },
  {
   "block": "other",
   "says": [
    "生效裁判"
   ],
   "unless": [],
   "example": "履行法院生效裁判情况",
   "deep": false
  },
  {
   "block": "measures",
   "says": [
    "主要举措"
   ],
   "unless": [
    "下一",
    "明年"
   ],
   "example": "推进法治政府建设的主要举措和成效",
   "deep": false
  },
  {
   "block": "measures",
   "says": [
    "工作举措"
   ],
   "unless": [
    "下一",
    "明年"
   ],
   "example": "主要工作举措及成效",
   "deep": false
  },
  {
   "block": "measures",
   "says": [
    "主要措施"
   ],
   "unless": [
    "下一",
    "明年"
   ],
   "example": "主要措施",
   "deep": false
  },
  {
   "block": "measures",
   "says": [
    "主要做法"
   ],
   "unless": [],
   "example": "主要做法",
   "deep": false
  },
  {
   "block": "measures",
   "says": [
    "成效"
   ],
   "unless": [],
   "example": "取得的成效",
   "deep": false
  },
  {
   "block": "measures",
   "says": [
    "成绩"
   ],
   "unless": [],
   "example": "取得的成绩",
   "deep": false
  },
  {
   "block": "measures",
   "says": [
    "工作情况"
   ],
   "unless": [
    "存在"
   ],
   "example": "2023年度法治政府建设工作情况",
   "deep": false
  },
  {
   "block": "measures",
   "says": [
    "开展情况"
   ],
   "unless": [],
   "example": "工作开展情况",
   "deep": false
  },
  {
   "block": "measures",
   "says": [
    "推进情况"
   ],
   "unless": [],
   "example": "法治政府建设推进情况",
   "deep": false
  },
  {
   "block": "measures",
   "says": [
    "进展情况"
   ],
   "unless": [],
   "example": "重点任务进展情况",
   "deep": false
  },
  {
   "block": "measures",
   "says": [
    "完成情况"
   ],
   "unless": [],
   "example": "2023年工作计划完成情况",
   "deep": false
  },
  {
   "block": "measures",
   "says": [
    "落实情况"
   ],
   "unless": [],
   "example": "重点任务落实情况",
   "deep": false
  },
  {
   "block": "measures",
   "says": [
    "基本情况"
   ],
   "unless": [],
   "example": "基本情况",
   "deep": false
  },
  {
   "block": "measures",
   "says": [
    "建设情况"
   ],
   "unless": [
    "存在"
   ],
   "example": "2022年度法治政府建设情况",
   "deep": false
  },
  {
   "block": "measures",
   "says": [
    "工作回顾"
   ],
   "unless": [],
   "example": "2022年工作回顾",
   "deep": false
  },
  {
   "block": "measures",
   "says": [
    "工作总结"
   ],
   "unless": [],
   "example": "法治政府建设2025年工作总结",
   "deep": false
  },
  {
   "block": "measures",
   "says": [
    "主要工作"
   ],
   "unless": [
    "下一",
    "明年",
    "思路"
   ],
   "example": "主要工作",
   "deep": false
  },
  {
   "block": "measures",
   "says": [
    "工作亮点"
   ],
   "unless": [],
   "example": "工作亮点",
   "deep": false
  }
 ],
 "joins": "的和及与以等",
 "ends": [
  {
   "word": "职责情况",
   "example": "履行推进法治建设第一责任人职责情况局党组书记带头履责。"
  },
  {
   "word": "成效",
   "example": "推进法治政府建设的主要举措和成效我局坚持依法行政。"
  },
  {
   "word": "原因",
   "example": "存在的不足和原因一年来我局工作仍有差距。"
  },
  {
   "word": "主要问题",
   "example": "存在的主要问题一年来我局工作仍有差距。"
  },
  {
   "word": "主要安排",
   "example": "下一年度推进法治政府建设的主要安排我局将继续努力。"
  },
  {
   "word": "工作安排",
   "example": "下一年度工作安排我局将继续努力。"
  },
  {
   "word": "工作打算",
   "example": "下一步工作打算我局将继续努力。"
  }
 ],
 "topics": [
  {
   "topic": "thought",
   "says": [
    "法治思想"
   ],
   "unless": [],
   "example": "深入学习宣传贯彻习近平法治思想"
  },
  {
   "topic": "thought",
   "says": [
    "党的二十大精神"
   ],
   "unless": [],
   "example": "持续深化学习宣传贯彻党的二十大精神"
  },
  {
   "topic": "leadership",
   "says": [
    "组织领导"
   ],
   "unless": [],
   "example": "强化组织领导"
  },
  {
   "topic": "leadership",
   "says": [
    "党的领导"
   ],
   "unless": [],
   "example": "坚持党的领导"
  },
  {
   "topic": "leadership",
   "says": [
    "党的全面领导"
   ],
   "unless": [],
   "example": "始终坚持党的全面领导"
  },
  {
   "topic": "leadership",
   "says": [
    "党建引领"
   ],
   "unless": [],
   "example": "坚持党建引领"
  },
  {
   "topic": "leadership",
   "says": [
    "压实",
    "法治",
    "责任"
   ],
   "unless": [],
   "example": "压紧压实法治建设责任"
  },
  {
   "topic": "leadership",
   "says": [
    "党对",
    "领导"
   ],
   "unless": [],
   "example": "坚持党对法治政府建设的集中统一领导"
  },
  {
   "topic": "leadership",
   "says": [
    "党委",
    "领导作用"
   ],
   "unless": [],
   "example": "发挥党委的领导作用"
  },
  {
   "topic": "leadership",
   "says": [
    "第一责任人"
   ],
   "unless": [],
   "example": "党政主要负责人履行推进法治建设第一责任人职责"
  },
  {
   "topic": "leadership",
   "says": [
    "主要负责人",
    "履行"
   ],
   "unless": [],
   "example": "主要负责人履行法治建设职责情况"
  },
  {
   "topic": "leadership",
   "says": [
    "组织保障"
   ],
   "unless": [],
   "example": "强化组织保障"
  },
  {
   "topic": "leadership",
   "says": [
    "推进机制"
   ],
   "unless": [],
   "example": "完善法治政府建设推进机制"
  },
  {
   "topic": "leadership",
   "says": [
    "法治政府建设",
    "合力"
   ],
   "unless": [],
   "example": "全面凝聚推进法治政府建设合力"
  },
  {
   "topic": "leadership",
   "says": [
    "统筹",
    "法治"
   ],
   "unless": [],
   "example": "统筹推进科技创新和法治建设"
  },
  {
   "topic": "leadership",
   "says": [
    "顶层设计"
   ],
   "unless": [],
   "example": "做好顶层设计和部署"
  },
  {
   "topic": "leadership",
   "says": [
    "考核"
   ],
   "unless": [
    "考核考试"
   ],
   "example": "强化考核评价和督促落实"
  },
  {
   "topic": "leadership",
   "says": [
    "述法"
   ],
   "unless": [],
   "example": "落实年终述法制度"
  },
  {
   "topic": "leadership",
   "says": [
    "示范创建"
   ],
   "unless": [],
   "example": "推进法治政府建设示范创建"
  },
  {
   "topic": "functions",
   "says": [
    "政府职能"
   ],
   "unless": [],
   "example": "依法全面履行政府职能"
  },
  {
   "topic": "functions",
   "says": [
    "机构职能"
   ],
   "unless": [],
   "example": "推进政府机构职能优化"
  },
  {
   "topic": "functions",
   "says": [
    "行政职能"
   ],
   "unless": [],
   "example": "优化部门行政职能"
  },
  {
   "topic": "functions",
   "says": [
    "依法全面履行职能"
   ],
   "unless": [],
   "example": "持续推动落实依法全面履行职能"
  },
  {
   "topic": "functions",
   "says": [
    "法定职责"
   ],
   "unless": [],
   "example": "推进本部门本系统全面履行法定职责"
  },
  {
   "topic": "functions",
   "says": [
    "依法履行职责"
   ],
   "unless": [],
   "example": "聚焦主责主业,依法履行职责"
  },
  {
   "topic": "functions",
   "says": [
    "依法履行",
    "职能"
   ],
   "unless": [],
   "example": "依法履行财政管理职能"
  },
  {
   "topic": "functions",
   "says": [
    "全面履行",
    "职能"
   ],
   "unless": [],
   "example": "依法全面履行水行政管理职能"
  },
  {
   "topic": "functions",
   "says": [
    "依法履行",
    "职责"
   ],
   "unless": [],
   "example": "依法履行监管职责"
  },
  {
   "topic": "functions",
   "says": [
    "依法履职"
   ],
   "unless": [],
   "example": "依法履职尽责"
  },
  {
   "topic": "functions",
   "says": [
    "履职效能"
   ],
   "unless": [],
   "example": "提高履职效能"
  },
  {
   "topic": "functions",
   "says": [
    "简政放权"
   ],
   "unless": [],
   "example": "深入推进简政放权"
  },
  {
   "topic": "functions",
   "says": [
    "放管服"
   ],
   "unless": [],
   "example": "推进“放管服”改革"
  },
  {
   "topic": "functions",
   "says": [
    "权责清单"
   ],
   "unless": [],
   "example": "实行权责清单动态管理"
  },
  {
   "topic": "functions",
   "says": [
    "权力清单"
   ],
   "unless": [],
   "example": "公布权力清单"
  },
  {
   "topic": "functions",
   "says": [
    "负面清单"
   ],
   "unless": [],
   "example": "落实负面清单制度"
  },
  {
   "topic": "functions",
   "says": [
    "规范权力运行"
   ],
   "unless": [],
   "example": "规范权力运行"
  },
  {
   "topic": "functions",
   "says": [
    "行政审批"
   ],
   "unless": [],
   "example": "深化行政审批制度改革"
  },
  {
   "topic": "functions",
   "says": [
    "行政许可"
   ],
   "unless": [],
   "example": "规范行政许可"
  },
  {
   "topic": "functions",
   "says": [
    "政务服务"
   ],
   "unless": [],
   "example": "大力优化政务服务"
  },
  {
   "topic": "functions",
   "says": [
    "公共服务"
   ],
   "unless": [],
   "example": "提供优质公共服务"
  },
  {
   "topic": "functions",
   "says": [
    "市场监管"
   ],
   "unless": [],
   "example": "强化市场监管职能"
  },
  {
   "topic": "functions",
   "says": [
    "公正监管"
   ],
   "unless": [],
   "example": "着力加强公正监管"
  },
  {
   "topic": "functions",
   "says": [
    "事后监管"
   ],
   "unless": [],
   "example": "加强事中事后监管"
  },
  {
   "topic": "functions",
   "says": [
    "社会治理"
   ],
   "unless": [],
   "example": "创新社会治理"
  },
  {
   "topic": "functions",
   "says": [
    "生态环境"
   ],
   "unless": [],
   "example": "强化生态环境保护"
  },
  {
   "topic": "business",
   "says": [
    "营商环境"
   ],
   "unless": [],
   "example": "全力打造一流营商环境"
  },
  {
   "topic": "business",
   "says": [
    "公平竞争"
   ],
   "unless": [],
   "example": "建立健全公平竞争审查制度"
  },
  {
   "topic": "business",
   "says": [
    "市场活力"
   ],
   "unless": [],
   "example": "激发市场活力"
  },
  {
   "topic": "business",
   "says": [
    "市场主体"
   ],
   "unless": [],
   "example": "切实保障市场主体合法权益"
  },
  {
   "topic": "business",
   "says": [
    "经营主体"
   ],
   "unless": [],
   "example": "服务经营主体"
  },
  {
   "topic": "business",
   "says": [
    "惠企"
   ],
   "unless": [],
   "example": "落实惠企政策"
  },
  {
   "topic": "business",
   "says": [
    "透明",
    "法治环境"
   ],
   "unless": [],
   "example": "打造公正透明的法治环境"
  },
  {
   "topic": "rules",
   "says": [
    "依法行政",
    "制度"
   ],
   "unless": [
    "决策制度"
   ],
   "example": "完善依法行政制度体系"
  },
  {
   "topic": "rules",
   "says": [
    "依法行政",
    "制度和"
   ],
   "unless": [],
   "example": "完善依法行政制度和决策制度"
  },
  {
   "topic": "rules",
   "says": [
    "规范性文件"
   ],
   "unless": [],
   "example": "加强行政规范性文件管理"
  },
  {
   "topic": "rules",
   "says": [
    "法规",
    "制度"
   ],
   "unless": [],
   "example": "完善交通法规制度"
  },
  {
   "topic": "rules",
   "says": [
    "文件",
    "清理"
   ],
   "unless": [],
   "example": "开展文件集中清理"
  },
  {
   "topic": "rules",
   "says": [
    "文件",
    "管理"
   ],
   "unless": [],
   "example": "加强文件监督管理"
  },
  {
   "topic": "rules",
   "says": [
    "各项制度"
   ],
   "unless": [],
   "example": "健全各项制度"
  },
  {
   "topic": "rules",
   "says": [
    "立法"
   ],
   "unless": [],
   "example": "推进科技立法提高立法质量"
  },
  {
   "topic": "rules",
   "says": [
    "法律制度"
   ],
   "unless": [],
   "example": "完善重点领域配套法律制度"
  },
  {
   "topic": "rules",
   "says": [
    "制度建设"
   ],
   "unless": [],
   "example": "加强和完善制度建设"
  },
  {
   "topic": "rules",
   "says": [
    "建章立制"
   ],
   "unless": [],
   "example": "抓好建章立制"
  },
  {
   "topic": "decisions",
   "says": [
    "决策"
   ],
   "unless": [],
   "example": "推行行政决策科学化、民主化、法治化"
  },
  {
   "topic": "decisions",
   "says": [
    "法律顾问"
   ],
   "unless": [],
   "example": "落实法律顾问制度"
  },
  {
   "topic": "decisions",
   "says": [
    "公职律师"
   ],
   "unless": [],
   "example": "推行公职律师制度"
  },
  {
   "topic": "decisions",
   "says": [
    "合法性审"
   ],
   "unless": [],
   "example": "落实合法性审核机制"
  },
  {
   "topic": "decisions",
   "says": [
    "公众参与"
   ],
   "unless": [],
   "example": "增强公众参与实效"
  },
  {
   "topic": "decisions",
   "says": [
    "专家论证"
   ],
   "unless": [],
   "example": "加强专家论证"
  },
  {
   "topic": "enforcement",
   "says": [
    "执法"
   ],
   "unless": [
    "谁执法谁普法"
   ],
   "example": "严格规范公正文明执法"
  },
  {
   "topic": "enforcement",
   "says": [
    "三项制度"
   ],
   "unless": [],
   "example": "落实“三项制度”"
  },
  {
   "topic": "enforcement",
   "says": [
    "双随机"
   ],
   "unless": [],
   "example": "推进“双随机、一公开”监管"
  },
  {
   "topic": "enforcement",
   "says": [
    "行政处罚"
   ],
   "unless": [],
   "example": "规范行政处罚"
  },
  {
   "topic": "enforcement",
   "says": [
    "行政检查"
   ],
   "unless": [],
   "example": "规范涉企行政检查"
  },
  {
   "topic": "enforcement",
   "says": [
    "裁量"
   ],
   "unless": [],
   "example": "细化裁量基准"
  },
  {
   "topic": "emergency",
   "says": [
    "突发"
   ],
   "unless": [],
   "example": "健全突发事件应对体系"
  },
  {
   "topic": "emergency",
   "says": [
    "应急"
   ],
   "unless": [],
   "example": "提高应急处置能力"
  },
  {
   "topic": "emergency",
   "says": [
    "防范",
    "风险"
   ],
   "unless": [],
   "example": "有效防范环境风险"
  },
  {
   "topic": "emergency",
   "says": [
    "重大风险"
   ],
   "unless": [],
   "example": "防范化解重大风险"
  },
  {
   "topic": "disputes",
   "says": [
    "矛盾"
   ],
   "unless": [],
   "example": "依法有效化解社会矛盾"
  },
  {
   "topic": "disputes",
   "says": [
    "纠纷"
   ],
   "unless": [],
   "example": "强化纠纷排查预警"
  },
  {
   "topic": "disputes",
   "says": [
    "争议"
   ],
   "unless": [],
   "example": "依法化解行政争议"
  },
  {
   "topic": "disputes",
   "says": [
    "复议"
   ],
   "unless": [],
   "example": "切实强化行政复议工作"
  },
  {
   "topic": "disputes",
   "says": [
    "应诉"
   ],
   "unless": [],
   "example": "加强和规范行政应诉工作"
  },
  {
   "topic": "disputes",
   "says": [
    "诉讼"
   ],
   "unless": [],
   "example": "做好行政诉讼工作"
  },
  {
   "topic": "disputes",
   "says": [
    "裁判"
   ],
   "unless": [],
   "example": "履行法院生效裁判情况"
  },
  {
   "topic": "disputes",
   "says": [
    "调解"
   ],
   "unless": [],
   "example": "健全行政调解机制"
  },
  {
   "topic": "disputes",
   "says": [
    "信访"
   ],
   "unless": [],
   "example": "推进信访法治化"
  },
  {
   "topic": "oversight",
   "says": [
    "制约"
   ],
   "unless": [],
   "example": "强化对行政权力的制约和监督"
  },
  {
   "topic": "oversight",
   "says": [
    "权力",
    "监督"
   ],
   "unless": [],
   "example": "加强权力运行监督"
  },
  {
   "topic": "oversight",
   "says": [
    "监督公开"
   ],
   "unless": [],
   "example": "监督公开更加透明"
  },
  {
   "topic": "oversight",
   "says": [
    "监督",
    "权力"
   ],
   "unless": [],
   "example": "强化监督公开,规范权力运行"
  },
  {
   "topic": "oversight",
   "says": [
    "接受",
    "监督"
   ],
   "unless": [],
   "example": "广泛接受各方监督"
  },
  {
   "topic": "oversight",
   "says": [
    "监督效能"
   ],
   "unless": [],
   "example": "提升整体监督效能"
  },
  {
   "topic": "oversight",
   "says": [
    "执法",
    "监督"
   ],
   "unless": [],
   "example": "加强行政执法监督工作"
  },
  {
   "topic": "oversight",
   "says": [
    "督查"
   ],
   "unless": [],
   "example": "支持政府督查工作"
  },
  {
   "topic": "oversight",
   "says": [
    "审计"
   ],
   "unless": [],
   "example": "加强审计工作"
  },
  {
   "topic": "oversight",
   "says": [
    "追究",
    "责任"
   ],
   "unless": [],
   "example": "严肃追究行政执法违法责任"
  },
  {
   "topic": "oversight",
   "says": [
    "责任追究"
   ],
   "unless": [],
   "example": "落实责任追究"
  },
  {
   "topic": "oversight",
   "says": [
    "提案"
   ],
   "unless": [],
   "example": "办好建议提案"
  },
  {
   "topic": "oversight",
   "says": [
    "政务诚信"
   ],
   "unless": [],
   "example": "加强政务诚信建设"
  },
  {
   "topic": "openness",
   "says": [
    "政务公开"
   ],
   "unless": [],
   "example": "全面推进政务公开"
  },
  {
   "topic": "openness",
   "says": [
    "警务公开"
   ],
   "unless": [],
   "example": "推进警务公开"
  },
  {
   "topic": "openness",
   "says": [
    "公开透明"
   ],
   "unless": [],
   "example": "坚持公开透明"
  },
  {
   "topic": "openness",
   "says": [
    "公开",
    "透明"
   ],
   "unless": [],
   "example": "监督公开更加透明"
  },
  {
   "topic": "openness",
   "says": [
    "信息公开"
   ],
   "unless": [],
   "example": "加强政府信息公开"
  },
  {
   "topic": "openness",
   "says": [
    "政策解读"
   ],
   "unless": [],
   "example": "做好政策解读"
  },
  {
   "topic": "digital",
   "says": [
    "数字"
   ],
   "unless": [],
   "example": "全面建设智能高效的数字法治政府"
  },
  {
   "topic": "digital",
   "says": [
    "互联网+"
   ],
   "unless": [],
   "example": "深入推进“互联网+监管”"
  },
  {
   "topic": "digital",
   "says": [
    "信息化"
   ],
   "unless": [],
   "example": "推进信息化管理"
  },
  {
   "topic": "digital",
   "says": [
    "信息资源"
   ],
   "unless": [],
   "example": "推进政务信息资源有序共享和开放"
  },
  {
   "topic": "digital",
   "says": [
    "数据共享"
   ],
   "unless": [],
   "example": "推进数据共享"
  },
  {
   "topic": "digital",
   "says": [
    "一体化政务"
   ],
   "unless": [],
   "example": "打造一体化政务服务体系"
  },
  {
   "topic": "digital",
   "says": [
    "一网通办"
   ],
   "unless": [],
   "example": "推进一网通办"
  },
  {
   "topic": "capacity",
   "says": [
    "法治思维"
   ],
   "unless": [],
   "example": "提高法治思维"
  },
  {
   "topic": "capacity",
   "says": [
    "法治意识"
   ],
   "unless": [],
   "example": "提高领导干部法治意识"
  },
  {
   "topic": "capacity",
   "says": [
    "依法行政意识"
   ],
   "unless": [],
   "example": "切实提高依法行政意识"
  },
  {
   "topic": "capacity",
   "says": [
    "法治素养"
   ],
   "unless": [],
   "example": "树立重视法治素养的用人导向"
  },
  {
   "topic": "capacity",
   "says": [
    "法治能力"
   ],
   "unless": [],
   "example": "完善工作人员法治能力考察测试制度"
  },
  {
   "topic": "capacity",
   "says": [
    "依法行政能力"
   ],
   "unless": [],
   "example": "全面提高依法行政能力"
  },
  {
   "topic": "capacity",
   "says": [
    "法治政府建设能力"
   ],
   "unless": [],
   "example": "提升法治政府建设能力水平"
  },
  {
   "topic": "capacity",
   "says": [
    "学法"
   ],
   "unless": [
    "尊法学法守法"
   ],
   "example": "健全领导干部学法制度"
  },
  {
   "topic": "capacity",
   "says": [
    "培训"
   ],
   "unless": [
    "培训机构",
    "校外培训"
   ],
   "example": "加强法治培训"
  },
  {
   "topic": "capacity",
   "says": [
    "法治教育"
   ],
   "unless": [],
   "example": "加强法治教育"
  },
  {
   "topic": "capacity",
   "says": [
    "理论学习"
   ],
   "unless": [],
   "example": "强化理论学习"
  },
  {
   "topic": "capacity",
   "says": [
    "理论基础"
   ],
   "unless": [],
   "example": "夯实法治建设理论基础"
  },
  {
   "topic": "capacity",
   "says": [
    "队伍"
   ],
   "unless": [],
   "example": "建强法治政府建设人才队伍"
  },
  {
   "topic": "capacity",
   "says": [
    "专业人员"
   ],
   "unless": [],
   "example": "法治专业人员不足"
  },
  {
   "topic": "publicity",
   "says": [
    "普法"
   ],
   "unless": [],
   "example": "实施普法规划"
  },
  {
   "topic": "publicity",
   "says": [
    "法治宣传"
   ],
   "unless": [],
   "example": "开展法治宣传"
  },
  {
   "topic": "publicity",
   "says": [
    "宣传教育"
   ],
   "unless": [],
   "example": "加强宣传教育"
  },
  {
   "topic": "publicity",
   "says": [
    "法律",
    "宣传"
   ],
   "unless": [],
   "example": "加强法律法规宣传"
  },
  {
   "topic": "publicity",
   "says": [
    "宣传力度"
   ],
   "unless": [],
   "example": "加强宣传力度"
  },
  {
   "topic": "publicity",
   "says": [
    "法治文化"
   ],
   "unless": [],
   "example": "建设法治文化"
  },
  {
   "topic": "publicity",
   "says": [
    "尊法学法守法"
   ],
   "unless": [],
   "example": "营造尊法学法守法用法的氛围"
  },
  {
   "topic": "publicity",
   "says": [
    "普治并举"
   ],
   "unless": [],
   "example": "坚持普治并举"
  },
  {
   "topic": "publicity",
   "says": [
    "法治氛围"
   ],
   "unless": [],
   "example": "营造良好法治氛围"
  },
  {
   "topic": "publicity",
   "says": [
    "理论研究"
   ],
   "unless": [],
   "example": "深化法治政府建设理论研究"
  },
  {
   "topic": "publicity",
   "says": [
    "科技活动周"
   ],
   "unless": [],
   "example": "扎实举办科技活动周系列活动"
  },
  {
   "topic": "sector",
   "says": [
    "科技创新发展"
   ],
   "unless": [],
   "example": "推进科技创新发展"
  },
  {
   "topic": "sector",
   "says": [
    "创新体系"
   ],
   "unless": [],
   "example": "全面提升创新体系整体效能"
  },
  {
   "topic": "sector",
   "says": [
    "创新创业"
   ],
   "unless": [],
   "example": "激发科技人员创新创业活力"
  },
  {
   "topic": "sector",
   "says": [
    "成果转化"
   ],
   "unless": [],
   "example": "促进科技成果转化"
  },
  {
   "topic": "sector",
   "says": [
    "协同发展"
   ],
   "unless": [],
   "example": "推进京津冀协同发展"
  }
 ]
} as const;

export const BODIES = {
 "topics": [
  {
   "topic": "thought",
   "word": "习近平法治思想",
   "example": "传达学习习近平法治思想。开展习近平法治思想宣讲。"
  },
  {
   "topic": "leadership",
   "word": "领导小组",
   "example": "调整领导小组成员。召开领导小组会议。"
  },
  {
   "topic": "leadership",
   "word": "第一责任人",
   "example": "落实第一责任人职责。制定第一责任人清单。"
  },
  {
   "topic": "leadership",
   "word": "专题研究",
   "example": "党组会专题研究有关工作。办公会专题研究有关问题。"
  },
  {
   "topic": "leadership",
   "word": "述法",
   "example": "组织述法。并对述法进行评议。"
  },
  {
   "topic": "functions",
   "word": "权责清单",
   "example": "修订权责清单。公布权责清单。"
  },
  {
   "topic": "functions",
   "word": "审批",
   "example": "精简审批事项。审批提速。"
  },
  {
   "topic": "functions",
   "word": "政务服务",
   "example": "编制政务服务指南。开展政务服务评价。"
  },
  {
   "topic": "functions",
   "word": "办理时限",
   "example": "压缩办理时限。公开办理时限。"
  },
  {
   "topic": "business",
   "word": "营商环境",
   "example": "优化营商环境。参加营商环境评价。"
  },
  {
   "topic": "business",
   "word": "公平竞争",
   "example": "开展公平竞争审查。宣传公平竞争政策。"
  },
  {
   "topic": "business",
   "word": "企业问题",
   "example": "收集企业问题。解决企业问题。"
  },
  {
   "topic": "rules",
   "word": "规范性文件",
   "example": "清理规范性文件。备案规范性文件。"
  },
  {
   "topic": "rules",
   "word": "立法",
   "example": "开展立法调研。征集立法建议。"
  },
  {
   "topic": "rules",
   "word": "条例",
   "example": "起草条例。修订条例。"
  },
  {
   "topic": "decisions",
   "word": "决策",
   "example": "公布重大决策目录。评估决策执行。"
  },
  {
   "topic": "decisions",
   "word": "法律顾问",
   "example": "聘请法律顾问。听取法律顾问意见。"
  },
  {
   "topic": "decisions",
   "word": "合法性审",
   "example": "进行合法性审查。出具合法性审核意见。"
  },
  {
   "topic": "enforcement",
   "word": "执法",
   "example": "开展执法检查。公示执法信息。"
  },
  {
   "topic": "enforcement",
   "word": "双随机",
   "example": "开展双随机抽查。公布双随机结果。"
  },
  {
   "topic": "enforcement",
   "word": "处罚",
   "example": "作出处罚决定。公示处罚结果。"
  },
  {
   "topic": "enforcement",
   "word": "检查",
   "example": "开展检查。公布检查结果。"
  },
  {
   "topic": "emergency",
   "word": "应急",
   "example": "修订应急预案。开展应急演练。"
  },
  {
   "topic": "emergency",
   "word": "突发",
   "example": "应对突发事件。报告突发情况。"
  },
  {
   "topic": "emergency",
   "word": "演练",
   "example": "组织演练。评估演练。"
  },
  {
   "topic": "disputes",
   "word": "复议",
   "example": "办理复议案件。公开复议结果。"
  },
  {
   "topic": "disputes",
   "word": "诉讼",
   "example": "办理诉讼案件。履行诉讼判决。"
  },
  {
   "topic": "disputes",
   "word": "信访",
   "example": "接待信访群众。办结信访事项。"
  },
  {
   "topic": "disputes",
   "word": "调解",
   "example": "开展调解。健全调解组织。"
  },
  {
   "topic": "disputes",
   "word": "纠纷",
   "example": "排查纠纷。化解纠纷。"
  },
  {
   "topic": "oversight",
   "word": "督查",
   "example": "接受督查。整改督查问题。"
  },
  {
   "topic": "oversight",
   "word": "提案",
   "example": "办理提案。答复提案。"
  },
  {
   "topic": "oversight",
   "word": "监督",
   "example": "接受人大监督。接受民主监督。"
  },
  {
   "topic": "oversight",
   "word": "审计",
   "example": "配合审计。整改审计问题。"
  },
  {
   "topic": "openness",
   "word": "政务公开",
   "example": "推进政务公开。举办政务公开日。"
  },
  {
   "topic": "openness",
   "word": "信息公开",
   "example": "公布信息公开指南。办理信息公开申请。"
  },
  {
   "topic": "openness",
   "word": "公开政府信息",
   "example": "主动公开政府信息。依申请公开政府信息。"
  },
  {
   "topic": "openness",
   "word": "解读",
   "example": "发布解读。举办解读会。"
  },
  {
   "topic": "digital",
   "word": "互联网+",
   "example": "推进“互联网+监管”。推进“互联网+政务”。"
  },
  {
   "topic": "digital",
   "word": "电子证照",
   "example": "制发电子证照。应用电子证照。"
  },
  {
   "topic": "digital",
   "word": "数据",
   "example": "归集数据。共享数据。"
  },
  {
   "topic": "digital",
   "word": "平台",
   "example": "建成平台。接入平台。"
  },
  {
   "topic": "capacity",
   "word": "学法",
   "example": "领导班子学法。干部学法。"
  },
  {
   "topic": "capacity",
   "word": "培训",
   "example": "举办培训。参加培训。"
  },
  {
   "topic": "capacity",
   "word": "考试",
   "example": "组织考试。通过考试。"
  },
  {
   "topic": "capacity",
   "word": "组织学习",
   "example": "组织学习宪法。组织学习民法典。"
  },
  {
   "topic": "capacity",
   "word": "法治教育",
   "example": "落实法治教育。检查法治教育。"
  },
  {
   "topic": "publicity",
   "word": "普法",
   "example": "开展普法。检查普法。"
  },
  {
   "topic": "publicity",
   "word": "宣传",
   "example": "开展宣传活动。制作宣传材料。"
  },
  {
   "topic": "publicity",
   "word": "海报",
   "example": "张贴海报。设计海报。"
  },
  {
   "topic": "sector",
   "word": "科技人员",
   "example": "激励科技人员。服务科技人员。"
  },
  {
   "topic": "sector",
   "word": "科技创新",
   "example": "支持科技创新。促进科技创新。"
  },
  {
   "topic": "sector",
   "word": "创新创业",
   "example": "支持创新创业。举办创新创业大赛。"
  },
  {
   "topic": "sector",
   "word": "科研",
   "example": "组织科研项目。下放科研管理权限。"
  },
  {
   "topic": "sector",
   "word": "高新技术企业",
   "example": "认定高新技术企业。培育高新技术企业。"
  },
  {
   "topic": "sector",
   "word": "成果转化",
   "example": "促进成果转化。评价成果转化。"
  }
 ],
 "turns": [
  {
   "block": "plan",
   "opens": "下一步",
   "example": "下一步,我局将继续推进法治政府建设。"
  },
  {
   "block": "plan",
   "opens": "下步",
   "example": "下步工作中,我局将完善制度。"
  },
  {
   "block": "plan",
   "opens": "下一阶段",
   "example": "下一阶段,将加强培训。"
  },
  {
   "block": "plan",
   "opens": "下阶段",
   "example": "下阶段,将加强培训。"
  },
  {
   "block": "plan",
   "opens": "下一年",
   "example": "下一年度,我局将加强执法。"
  },
  {
   "block": "plan",
   "opens": "明年",
   "example": "明年,我局将加强执法。"
  },
  {
   "block": "plan",
   "opens": "今后",
   "example": "今后,我局将加强执法。"
  },
  {
   "block": "plan",
   "opens": "在今后",
   "example": "在今后的工作中,我局将加强执法。"
  },
  {
   "block": "plan",
   "opens": "新的一年",
   "example": "新的一年,我局将加强执法。"
  }
 ],
 "ahead": [
  {
   "word": "将",
   "example": "2024年,我局将加强执法。"
  },
  {
   "word": "要",
   "example": "2024年,要重点抓好执法。"
  },
  {
   "word": "计划",
   "example": "2024年,计划开展培训。"
  }
 ],
 "lacks": [
  {
   "says": [
    "但",
    "存在",
    "差距"
   ],
   "example": "一年来取得了一定成绩,但与上级要求相比还存在差距。"
  },
  {
   "says": [
    "但",
    "存在",
    "不足"
   ],
   "example": "虽取得成效,但也存在一些不足。"
  },
  {
   "says": [
    "但",
    "存在",
    "问题"
   ],
   "example": "虽有进展,但还存在以下问题:"
  },
  {
   "says": [
    "但",
    "存在",
    "短板"
   ],
   "example": "虽有进展,但仍存在短板。"
  },
  {
   "says": [
    "存在",
    "不足",
    "主要表现"
   ],
   "example": "推进中存在差距和不足,主要表现在:"
  },
  {
   "says": [
    "存在",
    "问题",
    "主要表现"
   ],
   "example": "工作中存在的问题主要表现在:"
  }
 ]
} as const;

export const CROSSWALK = {
 "plans": [
  {
   "id": "2015",
   "title": "法治政府建设实施纲要（2015—2020年）",
   "from": 2015,
   "until": 2020,
   "checked": false,
   "parts": [
    {
     "number": "二(一)",
     "title": "依法全面履行政府职能"
    },
    {
     "number": "二(二)",
     "title": "完善依法行政制度体系"
    },
    {
     "number": "二(三)",
     "title": "推进行政决策科学化、民主化、法治化"
    },
    {
     "number": "二(四)",
     "title": "坚持严格规范公正文明执法"
    },
    {
     "number": "二(五)",
     "title": "强化对行政权力的制约和监督"
    },
    {
     "number": "二(六)",
     "title": "依法有效化解社会矛盾纠纷"
    },
    {
     "number": "二(七)",
     "title": "全面提高政府工作人员法治思维和依法行政能力"
    },
    {
     "number": "三",
     "title": "组织保障和落实机制"
    }
   ]
  },
  {
   "id": "2021",
   "title": "法治政府建设实施纲要（2021—2025年）",
   "from": 2021,
   "until": 2025,
   "checked": false,
   "parts": [
    {
     "number": "一",
     "title": "深入学习贯彻习近平法治思想，努力实现法治政府建设全面突破"
    },
    {
     "number": "二",
     "title": "健全政府机构职能体系，推动更好发挥政府作用"
    },
    {
     "number": "三",
     "title": "健全依法行政制度体系，加快推进政府治理规范化程序化法治化"
    },
    {
     "number": "四",
     "title": "健全行政决策制度体系，不断提升行政决策公信力和执行力"
    },
    {
     "number": "五",
     "title": "健全行政执法工作体系，全面推进严格规范公正文明执法"
    },
    {
     "number": "六",
     "title": "健全突发事件应对体系，依法预防处置重大突发事件"
    },
    {
     "number": "七",
     "title": "健全社会矛盾纠纷行政预防调处化解体系，不断促进社会公平正义"
    },
    {
     "number": "八",
     "title": "健全行政权力制约和监督体系，促进行政权力规范透明运行"
    },
    {
     "number": "九",
     "title": "健全法治政府建设科技保障体系，全面建设数字法治政府"
    },
    {
     "number": "十",
     "title": "加强党的领导，完善法治政府建设推进机制"
    }
   ]
  }
 ],
 "topics": [
  {
   "topic": "thought",
   "plan": "2021",
   "part": "一",
   "items": [
    1,
    2,
    3
   ]
  },
  {
   "topic": "leadership",
   "plan": "2015",
   "part": "三",
   "items": [
    41,
    42,
    43
   ]
  },
  {
   "topic": "leadership",
   "plan": "2021",
   "part": "十",
   "items": [
    32,
    33
   ]
  },
  {
   "topic": "functions",
   "plan": "2015",
   "part": "二(一)",
   "items": [
    1,
    2,
    3,
    4,
    6,
    7,
    8
   ]
  },
  {
   "topic": "functions",
   "plan": "2021",
   "part": "二",
   "items": [
    4,
    5
   ]
  },
  {
   "topic": "business",
   "plan": "2015",
   "part": "二(一)",
   "items": [
    5
   ]
  },
  {
   "topic": "business",
   "plan": "2021",
   "part": "二",
   "items": [
    6
   ]
  },
  {
   "topic": "rules",
   "plan": "2015",
   "part": "二(二)",
   "items": [
    9,
    10,
    11,
    12,
    13
   ]
  },
  {
   "topic": "rules",
   "plan": "2021",
   "part": "三",
   "items": [
    7,
    8,
    9
   ]
  },
  {
   "topic": "decisions",
   "plan": "2015",
   "part": "二(三)",
   "items": [
    14,
    15,
    16,
    17,
    18,
    19
   ]
  },
  {
   "topic": "decisions",
   "plan": "2021",
   "part": "四",
   "items": [
    10,
    11,
    12
   ]
  },
  {
   "topic": "enforcement",
   "plan": "2015",
   "part": "二(四)",
   "items": [
    20,
    21,
    22,
    23,
    24,
    25
   ]
  },
  {
   "topic": "enforcement",
   "plan": "2021",
   "part": "五",
   "items": [
    13,
    14,
    15,
    16
   ]
  },
  {
   "topic": "emergency",
   "plan": "2021",
   "part": "六",
   "items": [
    17,
    18,
    19
   ]
  },
  {
   "topic": "disputes",
   "plan": "2015",
   "part": "二(六)",
   "items": [
    32,
    33,
    34,
    35,
    36
   ]
  },
  {
   "topic": "disputes",
   "plan": "2021",
   "part": "七",
   "items": [
    20,
    21,
    22,
    23
   ]
  },
  {
   "topic": "oversight",
   "plan": "2015",
   "part": "二(五)",
   "items": [
    26,
    27,
    28,
    29,
    31
   ]
  },
  {
   "topic": "oversight",
   "plan": "2021",
   "part": "八",
   "items": [
    24,
    25,
    26,
    28
   ]
  },
  {
   "topic": "openness",
   "plan": "2015",
   "part": "二(五)",
   "items": [
    30
   ]
  },
  {
   "topic": "openness",
   "plan": "2021",
   "part": "八",
   "items": [
    27
   ]
  },
  {
   "topic": "digital",
   "plan": "2021",
   "part": "九",
   "items": [
    29,
    30,
    31
   ]
  },
  {
   "topic": "capacity",
   "plan": "2015",
   "part": "二(七)",
   "items": [
    37,
    38,
    39,
    40
   ]
  },
  {
   "topic": "capacity",
   "plan": "2021",
   "part": "十",
   "items": [
    34
   ]
  },
  {
   "topic": "publicity",
   "plan": "2015",
   "part": "三",
   "items": [
    44
   ]
  },
  {
   "topic": "publicity",
   "plan": "2021",
   "part": "十",
   "items": [
    35
   ]
  }
 ]
} as const;

export const MASTHEAD = {
 "name": "法治政府建设年度报告",
 "subjects": [
  {
   "word": "法治政府建设",
   "example": "某局2023年法治政府建设情况报告"
  },
  {
   "word": "法治政府",
   "example": "某局2023年法治政府工作总结"
  },
  {
   "word": "法治建设",
   "example": "某局2021年度法治建设工作总结"
  },
  {
   "word": "法治",
   "example": "某局2021年法治公安建设工作总结"
  },
  {
   "word": "依法行政",
   "example": "某局2016年依法行政工作报告"
  },
  {
   "word": "依法治",
   "example": "某局2020年全面依法治县工作总结"
  }
 ],
 "kinds": [
  {
   "word": "报告",
   "example": "某局2023年法治政府建设年度报告"
  },
  {
   "word": "总结",
   "example": "某局2023年法治政府建设工作总结"
  },
  {
   "word": "汇报",
   "example": "关于2023年法治政府建设工作的汇报"
  },
  {
   "word": "情况",
   "example": "某局2023年法治政府建设情况"
  },
  {
   "word": "说明",
   "example": "某局2023年法治政府建设情况的说明"
  },
  {
   "word": "年报",
   "example": "某局2023年法治政府建设年报"
  },
  {
   "word": "情况的公告",
   "example": "某局2023年法治政府建设情况的公告"
  },
  {
   "word": "情况公告",
   "example": "某局2023年法治政府建设情况公告"
  },
  {
   "word": "情况的公示",
   "example": "某局2023年法治政府建设情况的公示"
  },
  {
   "word": "情况公示",
   "example": "某局2023年法治政府建设情况公示"
  }
 ],
 "tails": [
  {
   "word": "计划",
   "example": "某局2023年法治政府建设工作总结及2024年工作计划"
  },
  {
   "word": "打算",
   "example": "某局2023年法治政府建设工作总结和2024年工作打算"
  },
  {
   "word": "安排",
   "example": "某局2023年法治政府建设情况报告和2024年工作安排"
  },
  {
   "word": "思路",
   "example": "某局2023年法治政府建设工作总结和2024年工作思路"
  },
  {
   "word": "要点",
   "example": "某局2023年法治政府建设工作总结和2024年工作要点"
  }
 ],
 "refused": [
  {
   "word": "现将",
   "example": "现将2023年法治政府建设工作情况报告"
  },
  {
   "word": "如下",
   "example": "2023年法治政府建设情况如下"
  },
  {
   "word": "发布",
   "example": "我市发布2023年法治政府建设情况报告"
  },
  {
   "word": "公布",
   "example": "我市公布2023年法治政府建设情况报告"
  },
  {
   "word": "解读",
   "example": "解读2023年法治政府建设情况报告"
  },
  {
   "word": "读懂",
   "example": "一图读懂2023年法治政府建设情况报告"
  },
  {
   "word": "召开",
   "example": "某局召开会议听取法治政府建设情况汇报"
  },
  {
   "word": "举行",
   "example": "某局举行法治政府建设工作汇报"
  },
  {
   "word": "举办",
   "example": "某局举办法治政府建设专题报告"
  },
  {
   "word": "审议",
   "example": "县政府常务会议审议法治政府建设情况报告"
  },
  {
   "word": "法治宣传",
   "example": "某局2023年法治宣传教育工作总结"
  },
  {
   "word": "听取",
   "example": "县人大常委会听取法治政府建设情况报告"
  }
 ],
 "others": [
  {
   "word": "通知",
   "example": "关于报送2023年法治政府建设年度报告的通知"
  },
  {
   "word": "方案",
   "example": "2023年法治政府建设工作方案"
  },
  {
   "word": "规划",
   "example": "法治政府建设五年规划"
  },
  {
   "word": "纲要",
   "example": "法治政府建设实施纲要"
  },
  {
   "word": "要点",
   "example": "2023年法治政府建设工作要点"
  },
  {
   "word": "计划",
   "example": "2023年法治政府建设工作计划"
  },
  {
   "word": "办法",
   "example": "法治政府建设考核办法"
  },
  {
   "word": "规定",
   "example": "法治政府建设督察规定"
  },
  {
   "word": "意见",
   "example": "关于加强法治政府建设的意见"
  },
  {
   "word": "公告",
   "example": "关于法治政府建设的公告"
  }
 ],
 "leftOff": [
  {
   "word": "关于",
   "example": "某局关于"
  },
  {
   "word": "推进",
   "example": "某局关于推进"
  },
  {
   "word": "开展",
   "example": "某局关于开展"
  },
  {
   "word": "落实",
   "example": "某局关于贯彻落实"
  },
  {
   "word": "贯彻",
   "example": "某局关于贯彻"
  },
  {
   "word": "加强",
   "example": "某局关于加强"
  },
  {
   "word": "全面",
   "example": "某局关于全面"
  },
  {
   "word": "深入",
   "example": "某局关于深入"
  }
 ],
 "clauses": [
  {
   "word": "关于",
   "example": "某县水利局关于2023年度法治政府建设情况的报告"
  },
  {
   "word": "推进",
   "example": "某县水利局推进法治政府建设工作情况报告"
  },
  {
   "word": "落实",
   "example": "某县水利局落实法治政府建设实施纲要情况的自查报告"
  },
  {
   "word": "贯彻",
   "example": "某县水利局贯彻法治政府建设实施纲要情况报告"
  },
  {
   "word": "开展",
   "example": "某县水利局开展法治政府建设情况报告"
  },
  {
   "word": "履行",
   "example": "某县水利局履行法治建设职责情况报告"
  },
  {
   "word": "加强",
   "example": "某县水利局加强法治政府建设情况报告"
  },
  {
   "word": "深入",
   "example": "某县水利局深入推进依法行政工作报告"
  },
  {
   "word": "全面",
   "example": "某县水利局全面依法治县工作总结"
  },
  {
   "word": "深化",
   "example": "某县水利局深化法治政府建设情况报告"
  },
  {
   "word": "实施",
   "example": "某县水利局实施法治政府建设纲要情况报告"
  }
 ],
 "organs": [
  {
   "word": "局",
   "example": "晋城市科学技术局"
  },
  {
   "word": "厅",
   "example": "山西省科学技术厅"
  },
  {
   "word": "委员会",
   "example": "天津市教育委员会"
  },
  {
   "word": "委",
   "example": "市卫生健康委"
  },
  {
   "word": "部",
   "example": "科学技术部"
  },
  {
   "word": "院",
   "example": "县人民法院"
  },
  {
   "word": "办公室",
   "example": "区人民政府办公室"
  },
  {
   "word": "办公厅",
   "example": "省人民政府办公厅"
  },
  {
   "word": "办",
   "example": "市国动办"
  },
  {
   "word": "政府",
   "example": "正定县人民政府"
  },
  {
   "word": "办事处",
   "example": "仓前街道办事处"
  },
  {
   "word": "管委会",
   "example": "开发区管委会"
  },
  {
   "word": "中心",
   "example": "市公积金中心"
  },
  {
   "word": "总队",
   "example": "市消防救援总队"
  },
  {
   "word": "支队",
   "example": "市交警支队"
  },
  {
   "word": "大队",
   "example": "县交警大队"
  },
  {
   "word": "署",
   "example": "市审计署"
  },
  {
   "word": "海关",
   "example": "天津海关"
  },
  {
   "word": "分行",
   "example": "中国人民银行晋城市分行"
  },
  {
   "word": "联合会",
   "example": "市残疾人联合会"
  },
  {
   "word": "合作社",
   "example": "市供销合作社"
  },
  {
   "word": "联合社",
   "example": "市供销合作联合社"
  },
  {
   "word": "党组",
   "example": "市科技局党组"
  },
  {
   "word": "党委",
   "example": "市科技局党委"
  },
  {
   "word": "公司",
   "example": "市水务集团公司"
  },
  {
   "word": "学校",
   "example": "市委党校附属学校"
  },
  {
   "word": "大学",
   "example": "晋城大学"
  },
  {
   "word": "处",
   "example": "市公路管理处"
  },
  {
   "word": "所",
   "example": "镇司法所"
  },
  {
   "word": "站",
   "example": "县种子站"
  },
  {
   "word": "供销社",
   "example": "市供销社"
  },
  {
   "word": "监狱",
   "example": "省第一监狱"
  },
  {
   "word": "银行",
   "example": "市农业银行"
  },
  {
   "word": "工会",
   "example": "市总工会"
  },
  {
   "word": "红十字会",
   "example": "市红十字会"
  },
  {
   "word": "馆",
   "example": "市档案馆"
  },
  {
   "word": "党工委",
   "example": "仓前街道党工委"
  }
 ],
 "paper": [
  {
   "word": "文件",
   "example": "晋城市科学技术局文件"
  }
 ],
 "party": [
  {
   "word": "中共",
   "example": "中共晋城市委全面依法治市委员会办公室"
  },
  {
   "word": "中国共产党",
   "example": "中国共产党晋城市委员会"
  }
 ],
 "national": [
  {
   "word": "中华人民共和国",
   "example": "中华人民共和国司法部"
  },
  {
   "word": "国家",
   "example": "国家能源局"
  },
  {
   "word": "国务院",
   "example": "国务院国有资产监督管理委员会"
  },
  {
   "word": "中国",
   "example": "中国气象局"
  },
  {
   "word": "科学技术部",
   "example": "科学技术部"
  },
  {
   "word": "教育部",
   "example": "教育部"
  },
  {
   "word": "司法部",
   "example": "司法部"
  },
  {
   "word": "公安部",
   "example": "公安部"
  },
  {
   "word": "民政部",
   "example": "民政部"
  },
  {
   "word": "财政部",
   "example": "财政部"
  },
  {
   "word": "外交部",
   "example": "外交部"
  },
  {
   "word": "商务部",
   "example": "商务部"
  },
  {
   "word": "水利部",
   "example": "水利部"
  },
  {
   "word": "农业农村部",
   "example": "农业农村部"
  },
  {
   "word": "自然资源部",
   "example": "自然资源部"
  },
  {
   "word": "生态环境部",
   "example": "生态环境部"
  },
  {
   "word": "住房和城乡建设部",
   "example": "住房和城乡建设部"
  },
  {
   "word": "交通运输部",
   "example": "交通运输部"
  },
  {
   "word": "工业和信息化部",
   "example": "工业和信息化部"
  },
  {
   "word": "人力资源和社会保障部",
   "example": "人力资源和社会保障部"
  },
  {
   "word": "文化和旅游部",
   "example": "文化和旅游部"
  },
  {
   "word": "退役军人事务部",
   "example": "退役军人事务部"
  },
  {
   "word": "应急管理部",
   "example": "应急管理部"
  },
  {
   "word": "海关总署",
   "example": "海关总署"
  },
  {
   "word": "审计署",
   "example": "审计署"
  }
 ],
 "reports": [
  {
   "word": "报告如下",
   "example": "现将2018年度法治政府建设工作情况报告如下"
  },
  {
   "word": "汇报如下",
   "example": "现将2018年度法治政府建设工作情况汇报如下"
  },
  {
   "word": "总结如下",
   "example": "现将2018年度法治政府建设工作总结如下"
  },
  {
   "word": "公布如下",
   "example": "现将2018年度法治政府建设情况公布如下"
  },
  {
   "word": "公开如下",
   "example": "现将2018年度法治政府建设情况公开如下"
  },
  {
   "word": "说明如下",
   "example": "现将2018年度法治政府建设情况说明如下"
  },
  {
   "word": "通报如下",
   "example": "现将2018年度法治政府建设情况通报如下"
  },
  {
   "word": "情况如下",
   "example": "2018年度法治政府建设情况如下"
  }
 ],
 "lastYear": [
  {
   "word": "上一年度",
   "example": "上一年度法治政府建设的主要举措"
  },
  {
   "word": "上年度",
   "example": "上年度法治政府建设情况"
  },
  {
   "word": "过去一年",
   "example": "过去一年,我局认真推进法治政府建设。"
  },
  {
   "word": "去年",
   "example": "去年,我局认真推进法治政府建设。"
  }
 ],
 "seals": [
  {
   "word": "章",
   "example": "晋城市科学技术局(章)"
  },
  {
   "word": "印章",
   "example": "晋城市科学技术局(印章)"
  },
  {
   "word": "公章",
   "example": "晋城市科学技术局(公章)"
  },
  {
   "word": "盖章",
   "example": "晋城市科学技术局(盖章)"
  }
 ],
 "labels": [
  {
   "field": "title",
   "word": "名称",
   "example": "名称:某局2023年法治政府建设情况报告",
   "value": "某局2023年法治政府建设情况报告"
  },
  {
   "field": "title",
   "word": "信息名称",
   "example": "信息名称:某局2023年法治政府建设情况报告",
   "value": "某局2023年法治政府建设情况报告"
  },
  {
   "field": "title",
   "word": "文件名称",
   "example": "文件名称:某局2023年法治政府建设情况报告",
   "value": "某局2023年法治政府建设情况报告"
  },
  {
   "field": "title",
   "word": "公文名称",
   "example": "公文名称:某局2023年法治政府建设情况报告",
   "value": "某局2023年法治政府建设情况报告"
  },
  {
   "field": "title",
   "word": "标题",
   "example": "标题:某局2023年法治政府建设情况报告",
   "value": "某局2023年法治政府建设情况报告"
  },
  {
   "field": "issuer",
   "word": "发布机构",
   "example": "发布机构:区科技局",
   "value": "区科技局"
  },
  {
   "field": "issuer",
   "word": "发布机关",
   "example": "发布机关:区科技局",
   "value": "区科技局"
  },
  {
   "field": "issuer",
   "word": "发布单位",
   "example": "发布单位:区科技局",
   "value": "区科技局"
  },
  {
   "field": "issuer",
   "word": "发文机关",
   "example": "发文机关:区科技局",
   "value": "区科技局"
  },
  {
   "field": "issuer",
   "word": "发文单位",
   "example": "发文单位:区科技局",
   "value": "区科技局"
  },
  {
   "field": "issuer",
   "word": "发文机构",
   "example": "发文机构:区科技局",
   "value": "区科技局"
  },
  {
   "field": "issuer",
   "word": "制发机构",
   "example": "制发机构:区科技局",
   "value": "区科技局"
  },
  {
   "field": "issuer",
   "word": "发布部门",
   "example": "发布部门:区科技局",
   "value": "区科技局"
  },
  {
   "field": "issuer",
   "word": "公开部门",
   "example": "公开部门:区科技局",
   "value": "区科技局"
  },
  {
   "field": "issuer",
   "word": "责任部门",
   "example": "责任部门:区科技局",
   "value": "区科技局"
  },
  {
   "field": "issuer",
   "word": "信息提供单位",
   "example": "信息提供单位:区科技局",
   "value": "区科技局"
  },
  {
   "field": "issuer",
   "word": "制发机关",
   "example": "制发机关:区科技局",
   "value": "区科技局"
  },
  {
   "field": "issuer",
   "word": "制发单位",
   "example": "制发单位:区科技局",
   "value": "区科技局"
  },
  {
   "field": "issuer",
   "word": "成文机关",
   "example": "成文机关:区科技局",
   "value": "区科技局"
  },
  {
   "field": "issuer",
   "word": "公开机构",
   "example": "公开机构:区科技局",
   "value": "区科技局"
  },
  {
   "field": "issuer",
   "word": "公开单位",
   "example": "公开单位:区科技局",
   "value": "区科技局"
  },
  {
   "field": "issuer",
   "word": "信息来源",
   "example": "信息来源:区科技局",
   "value": "区科技局"
  },
  {
   "field": "issuer",
   "word": "文章来源",
   "example": "文章来源:区科技局",
   "value": "区科技局"
  },
  {
   "field": "issuer",
   "word": "稿件来源",
   "example": "稿件来源:区科技局",
   "value": "区科技局"
  },
  {
   "field": "issuer",
   "word": "来源",
   "example": "来源:区科技局",
   "value": "区科技局"
  },
  {
   "field": "signedOn",
   "word": "成文日期",
   "example": "成文日期:2024-02-18",
   "value": "2024-02-18"
  },
  {
   "field": "signedOn",
   "word": "成文时间",
   "example": "成文时间:2024年2月18日",
   "value": "2024-02-18"
  },
  {
   "field": "signedOn",
   "word": "生成日期",
   "example": "生成日期:2024-02-18",
   "value": "2024-02-18"
  },
  {
   "field": "signedOn",
   "word": "生成时间",
   "example": "生成时间:2024-02-18",
   "value": "2024-02-18"
  },
  {
   "field": "signedOn",
   "word": "签发日期",
   "example": "签发日期:2024-02-18",
   "value": "2024-02-18"
  },
  {
   "field": "signedOn",
   "word": "签发时间",
   "example": "签发时间:2024-02-18",
   "value": "2024-02-18"
  },
  {
   "field": "signedOn",
   "word": "签署日期",
   "example": "签署日期:2024-02-18",
   "value": "2024-02-18"
  },
  {
   "field": "signedOn",
   "word": "落款日期",
   "example": "落款日期:2024-02-18",
   "value": "2024-02-18"
  },
  {
   "field": "signedOn",
   "word": "形成日期",
   "example": "形成日期:2024-02-18",
   "value": "2024-02-18"
  },
  {
   "field": "issuedOn",
   "word": "发文日期",
   "example": "发文日期:2024-02-19",
   "value": "2024-02-19"
  },
  {
   "field": "issuedOn",
   "word": "发文时间",
   "example": "发文时间:2024-02-19",
   "value": "2024-02-19"
  },
  {
   "field": "issuedOn",
   "word": "印发日期",
   "example": "印发日期:2024-02-19",
   "value": "2024-02-19"
  },
  {
   "field": "issuedOn",
   "word": "印发时间",
   "example": "印发时间:2024-02-19",
   "value": "2024-02-19"
  },
  {
   "field": "publishedOn",
   "word": "发布日期",
   "example": "发布日期:2024/2/20",
   "value": "2024-02-20"
  },
  {
   "field": "publishedOn",
   "word": "发布时间",
   "example": "发布时间:2024-02-20",
   "value": "2024-02-20"
  },
  {
   "field": "publishedOn",
   "word": "公开日期",
   "example": "公开日期:2024-02-20",
   "value": "2024-02-20"
  },
  {
   "field": "publishedOn",
   "word": "公开时间",
   "example": "公开时间:2024-02-20",
   "value": "2024-02-20"
  },
  {
   "field": "publishedOn",
   "word": "公布日期",
   "example": "公布日期:2024-02-20",
   "value": "2024-02-20"
  },
  {
   "field": "publishedOn",
   "word": "公布时间",
   "example": "公布时间:2024-02-20",
   "value": "2024-02-20"
  },
  {
   "field": "publishedOn",
   "word": "发表日期",
   "example": "发表日期:2024-02-20",
   "value": "2024-02-20"
  },
  {
   "field": "publishedOn",
   "word": "发表时间",
   "example": "发表时间:2024-02-20",
   "value": "2024-02-20"
  },
  {
   "field": "publishedOn",
   "word": "日期",
   "example": "日期:2024-02-20",
   "value": "2024-02-20"
  },
  {
   "field": "publishedOn",
   "word": "时间",
   "example": "时间:2024-02-20",
   "value": "2024-02-20"
  },
  {
   "field": "documentNumber",
   "word": "文号",
   "example": "文号:晋市科字〔2024〕1号",
   "value": "晋市科字〔2024〕1号"
  },
  {
   "field": "documentNumber",
   "word": "发文字号",
   "example": "发文字号:晋市科字〔2024〕1号",
   "value": "晋市科字〔2024〕1号"
  },
  {
   "field": "documentNumber",
   "word": "发文文号",
   "example": "发文文号:晋市科字〔2024〕1号",
   "value": "晋市科字〔2024〕1号"
  },
  {
   "field": "documentNumber",
   "word": "文件编号",
   "example": "文件编号:晋市科字〔2024〕1号",
   "value": "晋市科字〔2024〕1号"
  },
  {
   "field": "documentNumber",
   "word": "文件字号",
   "example": "文件字号:晋市科字〔2024〕1号",
   "value": "晋市科字〔2024〕1号"
  },
  {
   "field": "signer",
   "word": "签发人",
   "example": "签发人:郑某",
   "value": "郑某"
  },
  {
   "field": "signer",
   "word": "签发",
   "example": "签发:郑某",
   "value": "郑某"
  },
  {
   "field": null,
   "word": "索引号",
   "example": "索引号:4409"
  },
  {
   "field": null,
   "word": "索引",
   "example": "索引:4409"
  },
  {
   "field": null,
   "word": "信息索引",
   "example": "信息索引:4409"
  },
  {
   "field": null,
   "word": "主题分类",
   "example": "主题分类:综合政务"
  },
  {
   "field": null,
   "word": "信息分类",
   "example": "信息分类:综合政务"
  },
  {
   "field": null,
   "word": "体裁分类",
   "example": "体裁分类:报告"
  },
  {
   "field": null,
   "word": "组配分类",
   "example": "组配分类:报告"
  },
  {
   "field": null,
   "word": "服务对象",
   "example": "服务对象:其他"
  },
  {
   "field": null,
   "word": "主题词",
   "example": "主题词:法治"
  },
  {
   "field": null,
   "word": "关键词",
   "example": "关键词:法治"
  },
  {
   "field": null,
   "word": "有效性",
   "example": "有效性:有效"
  },
  {
   "field": null,
   "word": "公开方式",
   "example": "公开方式:主动公开"
  },
  {
   "field": null,
   "word": "公开范围",
   "example": "公开范围:社会"
  },
  {
   "field": null,
   "word": "公开类别",
   "example": "公开类别:主动公开"
  },
  {
   "field": null,
   "word": "实施日期",
   "example": "实施日期:2024-03-01"
  },
  {
   "field": null,
   "word": "生效日期",
   "example": "生效日期:2024-03-01"
  },
  {
   "field": null,
   "word": "废止日期",
   "example": "废止日期:2026-03-01"
  },
  {
   "field": null,
   "word": "失效日期",
   "example": "失效日期:2026-03-01"
  },
  {
   "field": null,
   "word": "归档时间",
   "example": "归档时间:2026-03-01"
  },
  {
   "field": null,
   "word": "归档日期",
   "example": "归档日期:2026-03-01"
  },
  {
   "field": null,
   "word": "截止时间",
   "example": "截止时间:2026-03-01"
  },
  {
   "field": null,
   "word": "截止日期",
   "example": "截止日期:2026-03-01"
  },
  {
   "field": null,
   "word": "内容概述",
   "example": "内容概述:法治"
  },
  {
   "field": null,
   "word": "公开目录",
   "example": "公开目录:法治"
  },
  {
   "field": null,
   "word": "公开事项",
   "example": "公开事项:法治"
  },
  {
   "field": null,
   "word": "公开形式",
   "example": "公开形式:主动公开"
  },
  {
   "field": null,
   "word": "公开时限",
   "example": "公开时限:长期"
  },
  {
   "field": null,
   "word": "您所在的位置",
   "example": "您所在的位置:首页"
  },
  {
   "field": null,
   "word": "更新日期",
   "example": "更新日期:2026-03-01"
  },
  {
   "field": null,
   "word": "更新时间",
   "example": "更新时间:2026-03-01"
  },
  {
   "field": null,
   "word": "浏览次数",
   "example": "浏览次数:12"
  },
  {
   "field": null,
   "word": "浏览量",
   "example": "浏览量:12"
  },
  {
   "field": null,
   "word": "阅读次数",
   "example": "阅读次数:12"
  },
  {
   "field": null,
   "word": "点击数",
   "example": "点击数:12"
  },
  {
   "field": null,
   "word": "点击量",
   "example": "点击量:12"
  },
  {
   "field": null,
   "word": "访问量",
   "example": "访问量:12"
  },
  {
   "field": null,
   "word": "字体",
   "example": "字体:大中小"
  },
  {
   "field": null,
   "word": "字号",
   "example": "字号:大中小"
  },
  {
   "field": null,
   "word": "作者",
   "example": "作者:某某"
  },
  {
   "field": null,
   "word": "编辑",
   "example": "编辑:某某"
  },
  {
   "field": null,
   "word": "责任编辑",
   "example": "责任编辑:某某"
  },
  {
   "field": null,
   "word": "当前位置",
   "example": "当前位置:首页"
  },
  {
   "field": null,
   "word": "您的位置",
   "example": "您的位置:首页"
  },
  {
   "field": null,
   "word": "您当前的位置",
   "example": "您当前的位置:首页"
  },
  {
   "field": null,
   "word": "您现在的位置",
   "example": "您现在的位置:首页"
  },
  {
   "field": null,
   "word": "分享到",
   "example": "分享到:微信"
  }
 ],
 "closing": [
  {
   "word": "抄送",
   "example": "抄送:市政府办公室"
  },
  {
   "word": "抄报",
   "example": "抄报:市政府办公室"
  },
  {
   "word": "联系人",
   "example": "联系人:某某"
  },
  {
   "word": "联系电话",
   "example": "(联系电话:略)"
  },
  {
   "word": "联系方式",
   "example": "联系方式:略"
  },
  {
   "word": "联系单位",
   "example": "联系单位:某科"
  },
  {
   "word": "经办人",
   "example": "(经办人:某某)"
  },
  {
   "word": "咨询电话",
   "example": "咨询电话:略"
  },
  {
   "word": "电子邮箱",
   "example": "电子邮箱:略"
  },
  {
   "word": "附件",
   "example": "附件:统计表"
  },
  {
   "word": "此件",
   "example": "(此件公开发布)"
  }
 ],
 "printed": [
  {
   "word": "印发",
   "example": "2024年1月5日印发"
  }
 ],
 "furniture": [
  {
   "word": "扫一扫",
   "example": "扫一扫在手机打开当前页"
  },
  {
   "word": "网站",
   "example": "全国各省市政府网站"
  },
  {
   "word": "链接",
   "example": "重点链接"
  },
  {
   "word": "上一篇",
   "example": "上一篇:没有了"
  },
  {
   "word": "下一篇",
   "example": "下一篇:没有了"
  },
  {
   "word": "打印",
   "example": "打印本页"
  },
  {
   "word": "关闭",
   "example": "关闭窗口"
  },
  {
   "word": "版权",
   "example": "版权所有"
  },
  {
   "word": "主办",
   "example": "主办单位"
  },
  {
   "word": "承办",
   "example": "承办单位"
  },
  {
   "word": "备案",
   "example": "网站备案号"
  },
  {
   "word": "相关",
   "example": "相关阅读"
  },
  {
   "word": "无障碍",
   "example": "无障碍浏览"
  },
  {
   "word": "分享",
   "example": "分享到"
  },
  {
   "word": "返回",
   "example": "返回顶部"
  }
 ],
 "date": {
  "year": "年",
  "term": "年度",
  "month": "月",
  "day": "日",
  "range": "-—–~至"
 }
} as const;
