// Made from packages/core/data/codebook/codebook.yaml by `npm run generate`; do not edit.

export type ThemeId =
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

export type IndicatorId =
  | "leadership.topic_meetings"
  | "leadership.meetings_chaired"
  | "leadership.agenda_items"
  | "leadership.rule_of_law_lectures"
  | "functions.power_list_total"
  | "functions.power_list_added"
  | "functions.power_list_modified"
  | "functions.power_list_removed"
  | "functions.service_items"
  | "functions.service_items_cut"
  | "functions.application_materials"
  | "functions.items_time_cut"
  | "functions.online_items"
  | "functions.one_visit_items"
  | "functions.approvals_handled"
  | "functions.satisfaction_rate"
  | "functions.measures"
  | "business.fair_competition_reviews"
  | "business.documents_screened"
  | "business.enterprise_problems_solved"
  | "rules.normative_documents_issued"
  | "rules.normative_documents_reviewed"
  | "rules.normative_documents_filed"
  | "rules.filing_rate"
  | "rules.normative_documents_repealed"
  | "rules.normative_documents_screened"
  | "rules.cleanups"
  | "rules.consulted_units"
  | "rules.drafts_consulted"
  | "decisions.legal_reviews"
  | "decisions.reviewed_matters"
  | "decisions.legal_opinions"
  | "decisions.opinion_letters"
  | "decisions.catalogue_items"
  | "enforcement.inspections"
  | "enforcement.inspected_entities"
  | "enforcement.inspection_coverage"
  | "enforcement.violations_found"
  | "enforcement.penalties"
  | "enforcement.penalty_amount"
  | "enforcement.complaints"
  | "enforcement.criminal_referrals"
  | "enforcement.officers"
  | "enforcement.officers_added"
  | "enforcement.legal_review"
  | "enforcement.case_files_reviewed"
  | "emergency.plans"
  | "emergency.drills"
  | "disputes.reconsideration_cases"
  | "disputes.litigation_cases"
  | "disputes.mediation_cases"
  | "disputes.petition_visitors"
  | "disputes.petition_matters"
  | "oversight.supervised_items"
  | "oversight.supervised_tasks"
  | "oversight.proposals"
  | "oversight.npc_suggestions"
  | "oversight.cppcc_proposals"
  | "oversight.closure_rate"
  | "openness.disclosures"
  | "openness.documents_disclosed"
  | "openness.public_messages"
  | "openness.media_reports"
  | "openness.policies_published"
  | "openness.interpretations"
  | "digital.data_catalogues"
  | "digital.data_records"
  | "digital.e_certificates"
  | "digital.supervision_items"
  | "digital.completeness_rate"
  | "capacity.group_study"
  | "capacity.division_study"
  | "capacity.lectures"
  | "capacity.exam_participants"
  | "capacity.exam_units"
  | "capacity.training_hours"
  | "capacity.training_sessions"
  | "capacity.training_participants"
  | "capacity.legal_counsel"
  | "capacity.government_lawyers"
  | "capacity.legal_staff"
  | "publicity.activities"
  | "publicity.articles"
  | "publicity.materials"
  | "publicity.audience"
  | "publicity.lectures"
  | "sector.high_tech_enterprises"
  | "sector.technology_smes"
  | "sector.rd_intensity"
  | "sector.projects"
  | "sector.funding"
  | "sector.contract_value"
  | "sector.platforms"
  | "sector.technical_commissioners";

export const CODEBOOK = {
 "edition": "2026.1",
 "themes": [
  {
   "id": "leadership",
   "zh": "组织领导与第一责任人",
   "en": "Leadership and first-responsible-person duties"
  },
  {
   "id": "functions",
   "zh": "依法全面履行政府职能",
   "en": "Government functions, powers lists, administrative services"
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
   "en": "Disputes: reconsideration, litigation, mediation, petitions"
  },
  {
   "id": "oversight",
   "zh": "行政权力制约和监督",
   "en": "Checks on and supervision of power"
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
   "en": "Capacity: study, training, staff, counsel"
  },
  {
   "id": "publicity",
   "zh": "法治宣传",
   "en": "Legal publicity"
  },
  {
   "id": "sector",
   "zh": "部门业务（科技）",
   "en": "Sector results (science and technology)"
  }
 ],
 "indicators": [
  {
   "id": "leadership.topic_meetings",
   "zh": "专题研究/审议法治(政府)建设工作的会议次数",
   "en": "Topic meetings",
   "unit": "次",
   "kind": "flow"
  },
  {
   "id": "leadership.meetings_chaired",
   "zh": "主要负责人就法治重点工作主持召开的会议次数",
   "en": "Meetings chaired",
   "unit": "次",
   "kind": "flow"
  },
  {
   "id": "leadership.agenda_items",
   "zh": "党委(党组)会研究讨论的法治事项数",
   "en": "Agenda items",
   "unit": "项",
   "kind": "flow"
  },
  {
   "id": "leadership.rule_of_law_lectures",
   "zh": "主要负责人讲法治课/局长讲法 次数",
   "en": "Rule of law lectures",
   "unit": "次",
   "kind": "flow"
  },
  {
   "id": "functions.power_list_total",
   "zh": "权责清单/行政权力事项总数",
   "en": "Power list total",
   "unit": "项",
   "kind": "flow"
  },
  {
   "id": "functions.power_list_added",
   "zh": "权责清单新增职权",
   "en": "Power list added",
   "unit": "项",
   "kind": "flow"
  },
  {
   "id": "functions.power_list_modified",
   "zh": "权责清单修改、调整职权",
   "en": "Power list modified",
   "unit": "项",
   "kind": "flow"
  },
  {
   "id": "functions.power_list_removed",
   "zh": "权责清单取消、删除职权",
   "en": "Power list removed",
   "unit": "项",
   "kind": "flow"
  },
  {
   "id": "functions.service_items",
   "zh": "政务服务(审批)事项数",
   "en": "Service items",
   "unit": "项",
   "kind": "flow"
  },
  {
   "id": "functions.service_items_cut",
   "zh": "取消/删除的政务服务事项数",
   "en": "Service items cut",
   "unit": "项",
   "kind": "flow"
  },
  {
   "id": "functions.application_materials",
   "zh": "申报材料数",
   "en": "Application materials",
   "unit": "件/个",
   "kind": "flow"
  },
  {
   "id": "functions.items_time_cut",
   "zh": "办理时限压缩的事项数",
   "en": "Items time cut",
   "unit": "个",
   "kind": "flow"
  },
  {
   "id": "functions.online_items",
   "zh": "网上办理事项数",
   "en": "Online items",
   "unit": "个",
   "kind": "flow"
  },
  {
   "id": "functions.one_visit_items",
   "zh": "“最多跑一次”事项数",
   "en": "One visit items",
   "unit": "个",
   "kind": "flow"
  },
  {
   "id": "functions.approvals_handled",
   "zh": "办理行政许可/审批件数",
   "en": "Approvals handled",
   "unit": "件",
   "kind": "flow"
  },
  {
   "id": "functions.satisfaction_rate",
   "zh": "办事满意率",
   "en": "Satisfaction rate",
   "unit": "%",
   "kind": "rate"
  },
  {
   "id": "functions.measures",
   "zh": "任务分工/具体举措/任务数",
   "en": "Measures",
   "unit": "项",
   "kind": "flow"
  },
  {
   "id": "business.fair_competition_reviews",
   "zh": "公平竞争审查的文件/措施数",
   "en": "Fair competition reviews",
   "unit": "件",
   "kind": "flow"
  },
  {
   "id": "business.documents_screened",
   "zh": "清理自查(统一大市场、公平竞争、营商环境)的文件数",
   "en": "Documents screened",
   "unit": "件",
   "kind": "flow"
  },
  {
   "id": "business.enterprise_problems_solved",
   "zh": "协调解决企业问题数",
   "en": "Enterprise problems solved",
   "unit": "项",
   "kind": "flow"
  },
  {
   "id": "rules.normative_documents_issued",
   "zh": "制定出台的行政规范性文件数",
   "en": "Normative documents issued",
   "unit": "件",
   "kind": "flow"
  },
  {
   "id": "rules.normative_documents_reviewed",
   "zh": "合法性审查(审核)的规范性文件数",
   "en": "Normative documents reviewed",
   "unit": "件",
   "kind": "flow"
  },
  {
   "id": "rules.normative_documents_filed",
   "zh": "报送备案的规范性文件数",
   "en": "Normative documents filed",
   "unit": "件",
   "kind": "flow"
  },
  {
   "id": "rules.filing_rate",
   "zh": "规范性文件报备率",
   "en": "Filing rate",
   "unit": "%",
   "kind": "rate"
  },
  {
   "id": "rules.normative_documents_repealed",
   "zh": "废止/失效的规范性文件数",
   "en": "Normative documents repealed",
   "unit": "件",
   "kind": "flow"
  },
  {
   "id": "rules.normative_documents_screened",
   "zh": "清理的规范性文件数",
   "en": "Normative documents screened",
   "unit": "件",
   "kind": "flow"
  },
  {
   "id": "rules.cleanups",
   "zh": "规范性文件清理次数",
   "en": "Cleanups",
   "unit": "次",
   "kind": "flow"
  },
  {
   "id": "rules.consulted_units",
   "zh": "立法/文件起草征求意见的单位数",
   "en": "Consulted units",
   "unit": "家",
   "kind": "flow"
  },
  {
   "id": "rules.drafts_consulted",
   "zh": "公开征求意见的文件草案数",
   "en": "Drafts consulted",
   "unit": "件",
   "kind": "flow"
  },
  {
   "id": "decisions.legal_reviews",
   "zh": "法制审核/合法性审查次数",
   "en": "Legal reviews",
   "unit": "次",
   "kind": "flow"
  },
  {
   "id": "decisions.reviewed_matters",
   "zh": "提出法律审核意见的事项数",
   "en": "Reviewed matters",
   "unit": "项",
   "kind": "flow"
  },
  {
   "id": "decisions.legal_opinions",
   "zh": "法律审核意见条数",
   "en": "Legal opinions",
   "unit": "条",
   "kind": "flow"
  },
  {
   "id": "decisions.opinion_letters",
   "zh": "法律(顾问)意见书份数",
   "en": "Opinion letters",
   "unit": "份",
   "kind": "flow"
  },
  {
   "id": "decisions.catalogue_items",
   "zh": "重大行政决策目录事项数",
   "en": "Catalogue items",
   "unit": "项",
   "kind": "flow"
  },
  {
   "id": "enforcement.inspections",
   "zh": "行政执法检查/双随机检查/随机抽查次数",
   "en": "Inspections",
   "unit": "次",
   "kind": "flow"
  },
  {
   "id": "enforcement.inspected_entities",
   "zh": "被检查单位数",
   "en": "Inspected entities",
   "unit": "家",
   "kind": "flow"
  },
  {
   "id": "enforcement.inspection_coverage",
   "zh": "抽查/检查/履职 比率",
   "en": "Inspection coverage",
   "unit": "%",
   "kind": "rate"
  },
  {
   "id": "enforcement.violations_found",
   "zh": "发现违法违规行为数",
   "en": "Violations found",
   "unit": "件",
   "kind": "flow"
  },
  {
   "id": "enforcement.penalties",
   "zh": "行政处罚案件数",
   "en": "Penalties",
   "unit": "件",
   "kind": "flow"
  },
  {
   "id": "enforcement.penalty_amount",
   "zh": "罚没金额",
   "en": "Penalty amount",
   "unit": "万元",
   "kind": "flow"
  },
  {
   "id": "enforcement.complaints",
   "zh": "执法投诉案件数",
   "en": "Complaints",
   "unit": "件",
   "kind": "flow"
  },
  {
   "id": "enforcement.criminal_referrals",
   "zh": "移送司法机关刑事案件数",
   "en": "Criminal referrals",
   "unit": "件",
   "kind": "flow"
  },
  {
   "id": "enforcement.officers",
   "zh": "行政执法人员总数",
   "en": "Officers",
   "unit": "名",
   "kind": "flow"
  },
  {
   "id": "enforcement.officers_added",
   "zh": "新增行政执法人员/新领证人数",
   "en": "Officers added",
   "unit": "名",
   "kind": "flow"
  },
  {
   "id": "enforcement.legal_review",
   "zh": "重大执法决定法制审核次数",
   "en": "Legal review",
   "unit": "次",
   "kind": "flow"
  },
  {
   "id": "enforcement.case_files_reviewed",
   "zh": "案卷评查数",
   "en": "Case files reviewed",
   "unit": "件",
   "kind": "flow"
  },
  {
   "id": "emergency.plans",
   "zh": "应急预案数",
   "en": "Plans",
   "unit": "项",
   "kind": "flow"
  },
  {
   "id": "emergency.drills",
   "zh": "应急演练/安全宣教活动场次",
   "en": "Drills",
   "unit": "场次",
   "kind": "flow"
  },
  {
   "id": "disputes.reconsideration_cases",
   "zh": "行政复议案件(申请)数",
   "en": "Reconsideration cases",
   "unit": "件",
   "kind": "flow"
  },
  {
   "id": "disputes.litigation_cases",
   "zh": "行政诉讼(应诉)案件数",
   "en": "Litigation cases",
   "unit": "件",
   "kind": "flow"
  },
  {
   "id": "disputes.mediation_cases",
   "zh": "行政调解案件数",
   "en": "Mediation cases",
   "unit": "件",
   "kind": "flow"
  },
  {
   "id": "disputes.petition_visitors",
   "zh": "接待信访人次",
   "en": "Petition visitors",
   "unit": "人次",
   "kind": "flow"
  },
  {
   "id": "disputes.petition_matters",
   "zh": "处置信访事项数",
   "en": "Petition matters",
   "unit": "件",
   "kind": "flow"
  },
  {
   "id": "oversight.supervised_items",
   "zh": "督查督办件数",
   "en": "Supervised items",
   "unit": "件",
   "kind": "flow"
  },
  {
   "id": "oversight.supervised_tasks",
   "zh": "督查督办涉及任务数",
   "en": "Supervised tasks",
   "unit": "项",
   "kind": "flow"
  },
  {
   "id": "oversight.proposals",
   "zh": "承办建议提案总数",
   "en": "Proposals",
   "unit": "件",
   "kind": "flow"
  },
  {
   "id": "oversight.npc_suggestions",
   "zh": "人大代表建议数",
   "en": "Npc suggestions",
   "unit": "件",
   "kind": "flow"
  },
  {
   "id": "oversight.cppcc_proposals",
   "zh": "政协提案数",
   "en": "Cppcc proposals",
   "unit": "件",
   "kind": "flow"
  },
  {
   "id": "oversight.closure_rate",
   "zh": "办结率/答复满意率",
   "en": "Closure rate",
   "unit": "%",
   "kind": "rate"
  },
  {
   "id": "openness.disclosures",
   "zh": "主动公开政府信息数",
   "en": "Disclosures",
   "unit": "条",
   "kind": "flow"
  },
  {
   "id": "openness.documents_disclosed",
   "zh": "公开文件数",
   "en": "Documents disclosed",
   "unit": "件",
   "kind": "flow"
  },
  {
   "id": "openness.public_messages",
   "zh": "公众留言数",
   "en": "Public messages",
   "unit": "条",
   "kind": "flow"
  },
  {
   "id": "openness.media_reports",
   "zh": "媒体刊(播)发稿件",
   "en": "Media reports",
   "unit": "篇",
   "kind": "flow"
  },
  {
   "id": "openness.policies_published",
   "zh": "发布政策数",
   "en": "Policies published",
   "unit": "项",
   "kind": "flow"
  },
  {
   "id": "openness.interpretations",
   "zh": "政策解读材料数",
   "en": "Interpretations",
   "unit": "项",
   "kind": "flow"
  },
  {
   "id": "digital.data_catalogues",
   "zh": "政务数据目录数",
   "en": "Data catalogues",
   "unit": "项",
   "kind": "flow"
  },
  {
   "id": "digital.data_records",
   "zh": "上传/共享政务数据量",
   "en": "Data records",
   "unit": "条",
   "kind": "flow"
  },
  {
   "id": "digital.e_certificates",
   "zh": "电子证照事项数",
   "en": "E certificates",
   "unit": "个",
   "kind": "flow"
  },
  {
   "id": "digital.supervision_items",
   "zh": "“互联网+监管”事项数",
   "en": "Supervision items",
   "unit": "个",
   "kind": "flow"
  },
  {
   "id": "digital.completeness_rate",
   "zh": "认领/要素完备/覆盖 率",
   "en": "Completeness rate",
   "unit": "%",
   "kind": "rate"
  },
  {
   "id": "capacity.group_study",
   "zh": "理论中心组/局领导/党组 集体学法次数",
   "en": "Group study",
   "unit": "次",
   "kind": "flow"
  },
  {
   "id": "capacity.division_study",
   "zh": "处级干部/机关 学法次数",
   "en": "Division study",
   "unit": "次",
   "kind": "flow"
  },
  {
   "id": "capacity.lectures",
   "zh": "法治专题讲座/培训班期(次)数",
   "en": "Lectures",
   "unit": "次",
   "kind": "flow"
  },
  {
   "id": "capacity.exam_participants",
   "zh": "学法用法考试/法律考试参加人数",
   "en": "Exam participants",
   "unit": "人",
   "kind": "flow"
  },
  {
   "id": "capacity.exam_units",
   "zh": "参加考试的单位数",
   "en": "Exam units",
   "unit": "家",
   "kind": "flow"
  },
  {
   "id": "capacity.training_hours",
   "zh": "执法人员培训学时",
   "en": "Training hours",
   "unit": "学时",
   "kind": "flow"
  },
  {
   "id": "capacity.training_sessions",
   "zh": "执法/法治培训次数",
   "en": "Training sessions",
   "unit": "次",
   "kind": "flow"
  },
  {
   "id": "capacity.training_participants",
   "zh": "培训人次",
   "en": "Training participants",
   "unit": "人次",
   "kind": "flow"
  },
  {
   "id": "capacity.legal_counsel",
   "zh": "外聘法律顾问人数",
   "en": "Legal counsel",
   "unit": "名",
   "kind": "flow"
  },
  {
   "id": "capacity.government_lawyers",
   "zh": "公职律师人数",
   "en": "Government lawyers",
   "unit": "名",
   "kind": "flow"
  },
  {
   "id": "capacity.legal_staff",
   "zh": "法制机构人员数",
   "en": "Legal staff",
   "unit": "名",
   "kind": "flow"
  },
  {
   "id": "publicity.activities",
   "zh": "普法/科普宣传活动场次",
   "en": "Activities",
   "unit": "场次",
   "kind": "flow"
  },
  {
   "id": "publicity.articles",
   "zh": "普法宣传文章/信息篇数",
   "en": "Articles",
   "unit": "篇",
   "kind": "flow"
  },
  {
   "id": "publicity.materials",
   "zh": "宣传资料(折页、册、份)数",
   "en": "Materials",
   "unit": "份",
   "kind": "flow"
  },
  {
   "id": "publicity.audience",
   "zh": "普法/宣传受众人次",
   "en": "Audience",
   "unit": "人次",
   "kind": "flow"
  },
  {
   "id": "publicity.lectures",
   "zh": "大讲堂/宣讲期数",
   "en": "Lectures",
   "unit": "期",
   "kind": "flow"
  },
  {
   "id": "sector.high_tech_enterprises",
   "zh": "高新技术企业数",
   "en": "High tech enterprises",
   "unit": "家",
   "kind": "flow"
  },
  {
   "id": "sector.technology_smes",
   "zh": "科技型中小企业数",
   "en": "Technology smes",
   "unit": "家",
   "kind": "flow"
  },
  {
   "id": "sector.rd_intensity",
   "zh": "R&D经费占GDP比重",
   "en": "Rd intensity",
   "unit": "%",
   "kind": "rate"
  },
  {
   "id": "sector.projects",
   "zh": "立项/实施的科技项目数",
   "en": "Projects",
   "unit": "项",
   "kind": "flow"
  },
  {
   "id": "sector.funding",
   "zh": "科技资金",
   "en": "Funding",
   "unit": "万元",
   "kind": "flow"
  },
  {
   "id": "sector.contract_value",
   "zh": "技术合同登记(成交)额",
   "en": "Contract value",
   "unit": "亿元",
   "kind": "flow"
  },
  {
   "id": "sector.platforms",
   "zh": "科技创新平台/载体数",
   "en": "Platforms",
   "unit": "家",
   "kind": "flow"
  },
  {
   "id": "sector.technical_commissioners",
   "zh": "科技特派员数",
   "en": "Technical commissioners",
   "unit": "名",
   "kind": "flow"
  }
 ]
} as const;
