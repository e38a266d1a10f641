// Made from packages/core/data/codebook/*.yaml by `npm run generate`; do not edit.

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

export type EstablishedId =
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

export type ExperimentalId =
  never;

export type IndicatorId = EstablishedId | ExperimentalId;

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
   "zh": "专题研究法治建设的会议",
   "en": "Meetings devoted to rule-of-law work",
   "unit": "次",
   "units": [
    "occasion"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "专题研究|专题会议|专题会|专题审议",
     "with": "法治|依法行政|依法治",
     "not": "工作汇报|情况汇报|专题汇报|执法汇报"
    },
    {
     "near": "会议",
     "with": "审议法治|研究法治|法治建设重点工作|研究部署法治|部署法治|专题研究",
     "not": "参加|常务会|座谈|推进会|部署会|工作汇报|情况汇报|专题汇报|执法汇报",
     "unless": "主持"
    },
    {
     "near": "领导小组会议|领导小组全体会|领导小组会",
     "with": "法治|依法行政|依法治",
     "not": "工作汇报|情况汇报|专题汇报|执法汇报",
     "unless": "主持"
    },
    {
     "near": "研究|听取",
     "with": "法治政府建设工作|法治建设工作|法治工作|依法行政工作|法治政府建设",
     "not": "议题|事项|课题|意见|法律顾问|学习|学法|讲座|培训|执法汇报|主持|工作汇报|情况汇报|专题汇报",
     "unless": "主持"
    },
    {
     "near": "专题听取|研究部署|研究推进法治|研究法治|审议法治|专题部署",
     "with": "法治|依法行政|依法治",
     "not": "汇报|议题|专题研究",
     "unless": "主持"
    }
   ]
  },
  {
   "id": "leadership.meetings_chaired",
   "zh": "主要负责人主持召开的法治会议",
   "en": "Rule-of-law meetings chaired by the principal",
   "unit": "次",
   "units": [
    "occasion"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "主持召开|主持",
     "with": "法治|依法|法律",
     "not": "专题研究",
     "unless": "专题研究"
    }
   ]
  },
  {
   "id": "leadership.agenda_items",
   "zh": "党委（党组）会研究的法治事项",
   "en": "Rule-of-law items on the party committee's agenda",
   "unit": "项",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "事项|议题|问题|文件",
     "with": "研究讨论|讨论研究|专题研究|进行研究|研究审议|审议通过|研究部署",
     "where": "党委会|党组会|党组会议|党委会议|局党组|局党委|专题会|常委会|常务会",
     "not": "审批|服务|检查|许可|决策目录|办理"
    },
    {
     "near": "议题|事项",
     "with": "法治",
     "where": "研究|审议",
     "not": "审批|服务|许可|检查"
    }
   ]
  },
  {
   "id": "leadership.rule_of_law_lectures",
   "zh": "主要负责人讲法治课",
   "en": "Rule-of-law lectures given by the principal",
   "unit": "次",
   "units": [
    "occasion"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "讲法治课|讲授法治课|法治课|法治专题党课|局长讲法|书记讲法|领导讲法|讲授专题法治课|讲法治党课|法治党课|负责人讲法|带头讲法|法治专题课|专题法治课|法治课程"
    },
    {
     "near": "法治专题讲座|法治专题报告|法治专题辅导|法治辅导报告|专题课|专题党课|法治讲座",
     "with": "讲授|授课|作法治|作专题|作了|带头讲|上法治",
     "where": "主要负责|局长|厅长|主任|县长|区长|市长|书记|负责同志",
     "unless": "邀请|聘请|专家|教授|律师|举办|组织举办"
    }
   ]
  },
  {
   "id": "functions.power_list_total",
   "zh": "权责清单事项总数",
   "en": "Items on the list of powers",
   "unit": "项",
   "units": [
    "thing"
   ],
   "kind": "stock",
   "standing": "established",
   "cues": [
    {
     "near": "行政权力清单|权力清单|权责清单|权责事项|行政职权|行政权力事项|权力事项|行政权力|权责清单事项|职权事项",
     "not": "行政处罚|行政许可|行政强制|行政检查|新增|增加|取消|删除|调整|修改|修订|变更|下放|承接|减少|划转|承诺|其他权责|其他权力|其他权|其他类|其他行政",
     "not_behind": "部门|单位|县|镇|乡"
    },
    {
     "near": "权责事项|权力事项|行政权力事项|权责清单|权责清单事项|行政职权|权力清单",
     "with": "保留|调整后|现有|现共有|共计|总数|现行",
     "not": "新增|取消|删除|下放|承接|划转|其中"
    },
    {
     "near": "保留",
     "where": "权责清单|权责事项|权力清单|权力事项",
     "not": "文件|规范性文件|部门",
     "units": [
      "thing"
     ]
    }
   ]
  },
  {
   "id": "functions.power_list_added",
   "zh": "权责清单新增职权",
   "en": "Powers added to the list",
   "unit": "项",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "职权|权力|行政处罚|权责|职责|处罚事项|权力事项|行政权力",
     "with": "新增|增加|增补",
     "where": "权责清单|职权|权力清单|权力事项|清单",
     "not": "案件|人员"
    },
    {
     "near": "新增|增加",
     "where": "权责清单|权力清单|权责事项|职权",
     "not": "人员|案件|企业"
    }
   ]
  },
  {
   "id": "functions.power_list_modified",
   "zh": "权责清单修改、调整的职权",
   "en": "Powers changed on the list",
   "unit": "项",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "职权|权力|职责|权责|权力事项|行政权力",
     "with": "修改|变更|调整|修订|更新",
     "where": "权责清单|职权|权力清单|权力事项",
     "not": "取消|新增|增加|删除|文件|保留|调整后|现有"
    },
    {
     "near": "修改|变更|调整|修订",
     "where": "权责清单|权力清单|权责事项",
     "not": "文件|取消|新增|增加|删除|规章|条例|保留|调整后|现有"
    }
   ]
  },
  {
   "id": "functions.power_list_removed",
   "zh": "权责清单取消的职权",
   "en": "Powers removed from the list",
   "unit": "项",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "职权|权力|行政处罚|权责|职责|处罚事项|权力事项|行政权力",
     "with": "取消|删除|废除|删减",
     "where": "权责清单|职权|权力清单|权力事项",
     "not": "案件|新增|增加"
    },
    {
     "near": "取消|删除|删减",
     "where": "权责清单|权力清单|权责事项|职权",
     "not": "证明|材料|文件|审批事项|服务事项"
    }
   ]
  },
  {
   "id": "functions.service_items",
   "zh": "政务服务（审批）事项",
   "en": "Government service and approval items",
   "unit": "项",
   "units": [
    "thing"
   ],
   "kind": "stock",
   "standing": "established",
   "cues": [
    {
     "near": "政务服务事项|行政审批事项|审批事项|公共服务事项|行政许可事项|服务事项|许可事项|依申请事项|事项数|政务事项|审批服务事项|进驻事项",
     "not": "办理|办结|受理|中介|划转|取消|删除|删减|下放|承诺|网上|线上|不见面|跑一次|跑腿|即办|证照|压缩|缩短|新增|电子证照|对接|跨省|一件事|秒批|压减|通办|信息|上线|掌上|清单之外|委托实施"
    },
    {
     "near": "事项",
     "with": "进驻",
     "not": "办理|办结|取消|下放|率"
    }
   ]
  },
  {
   "id": "functions.service_items_cut",
   "zh": "取消、删除的政务服务事项",
   "en": "Service items abolished",
   "unit": "项",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "事项|审批事项|服务事项|行政许可|证明事项|许可事项",
     "with": "取消|删除|删减|精简|减少|取消下放",
     "where": "政务服务|审批|许可|服务事项|证明事项",
     "not": "新增|材料|环节|时限|职权",
     "unless": "下放"
    }
   ]
  },
  {
   "id": "functions.application_materials",
   "zh": "申报材料",
   "en": "Documents asked of applicants",
   "unit": "件",
   "units": [
    "thing"
   ],
   "kind": "stock",
   "standing": "established",
   "cues": [
    {
     "near": "申报材料|申请材料|办事材料|审批材料|提交材料|材料|要件",
     "with": "减|精简|压缩|压减|取消|减少|申报|申请",
     "not": "宣传|资料|解读|上报|报送"
    }
   ]
  },
  {
   "id": "functions.items_time_cut",
   "zh": "压缩办理时限的事项",
   "en": "Items whose time limit was cut",
   "unit": "个",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "事项",
     "with": "时限缩短|时限压缩|办理时限|压缩时限|缩短时限|压缩办理|压缩审批",
     "not": "网上|网办|线上"
    }
   ]
  },
  {
   "id": "functions.online_items",
   "zh": "网上办理的事项",
   "en": "Items handled online",
   "unit": "个",
   "units": [
    "thing"
   ],
   "kind": "stock",
   "standing": "established",
   "cues": [
    {
     "near": "网上可办事项|网办事项|全程网办|网上办理事项|网上可办|全程网办事项",
     "not": "率|占比|证照|件数|办件",
     "units": [
      "thing"
     ]
    },
    {
     "near": "事项|实现网上办理",
     "with": "网上办理|网上办|全程网办|线上办理|不见面|全程网上|一网通办|在线办理|网办|上线|掌上可办|掌上办|可网办",
     "not": "证照|跑一次|对接"
    }
   ]
  },
  {
   "id": "functions.one_visit_items",
   "zh": "“最多跑一次”事项",
   "en": "Items needing one visit at most",
   "unit": "个",
   "units": [
    "thing"
   ],
   "kind": "stock",
   "standing": "established",
   "cues": [
    {
     "near": "事项",
     "with": "最多跑一次|只跑一次|跑一次|一次办好|一次办结|一次不跑|零跑腿|零次跑|只进一扇门"
    }
   ]
  },
  {
   "id": "functions.approvals_handled",
   "zh": "办理的行政许可、审批",
   "en": "Licences and approvals handled",
   "unit": "件",
   "units": [
    "thing",
    "occasion"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "行政许可|行政审批|许可|审批|核发|审批件|许可事项|办件|审批事项|政务服务事项|许可证|备案事项|合格证|许可申请|行政许可申请",
     "with": "办理|受理|办结|审批|核发|作出|完成|准予|发放|颁发|换发",
     "not": "清单|取消|下放|精简|职权|权力|网上|跑一次|缩短|压缩|时限|环节|材料|公示|双公示|承接|划转|下放|转移|评查|案卷|复议|诉讼|投诉|移交|处罚|转办|热线|准予许可|不予许可|不予受理"
    },
    {
     "near": "办件量|办件|业务量|办结事项",
     "with": "窗口|政务服务|大厅|审批",
     "not": "即办|承诺件|转办|热线"
    }
   ]
  },
  {
   "id": "functions.satisfaction_rate",
   "zh": "办事满意率",
   "en": "Satisfaction of applicants",
   "unit": "%",
   "units": [
    "percent"
   ],
   "kind": "rate",
   "standing": "established",
   "cues": [
    {
     "near": "满意率|满意度|好评率|群众满意|好差评",
     "not": "提案|建议|代表|委员|答复|办结|诉求|热线|信访|法治建设满意|安全感|测评|执法满意|接通率"
    }
   ]
  },
  {
   "id": "functions.measures",
   "zh": "分解的任务、举措",
   "en": "Measures and tasks laid down",
   "unit": "项",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "举措|具体举措|任务|措施|具体措施|工作任务|重点任务|具体任务|改革任务|工作举措",
     "with": "分解|分工|方案|挂图|要点|清单|台账|部署|明确|落实|细化|制定|全局|包括|列出",
     "not": "督办|政策|指南|专项|项目|计划项目|涉及任务|督查|领导批示|审查|竞争|其余|剩余|隐患|防范措施|停产",
     "not_behind": "方面|类别|清单",
     "zero": false
    }
   ]
  },
  {
   "id": "business.fair_competition_reviews",
   "zh": "公平竞争审查的文件、措施",
   "en": "Documents given a fair-competition review",
   "unit": "件",
   "units": [
    "thing",
    "occasion"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "文件|政策措施|措施|政策|公平竞争审查",
     "with": "公平竞争审查|公平竞争性审查",
     "not": "清理|废止|失效|自查|投诉|均符合|符合公平",
     "zero": false
    },
    {
     "near": "政策措施|政策文件|文件|措施",
     "with": "审查|会审",
     "where": "公平竞争审查|公平竞争",
     "not": "清理|废止|失效|自查|规范性文件|合法性|修改|含有|均符合|符合公平|公平竞争审查",
     "zero": false
    }
   ]
  },
  {
   "id": "business.documents_screened",
   "zh": "营商环境、统一市场清理自查的文件",
   "en": "Documents screened for market barriers",
   "unit": "件",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "文件|政策措施|规范性文件|政策",
     "with": "清理|自查|排查|梳理|核对",
     "where": "公平竞争|统一市场|统一大市场|营商环境|地方保护|排除限制竞争|排除、限制竞争",
     "not": "废止|失效|修改|继续有效",
     "zero": false
    }
   ]
  },
  {
   "id": "business.enterprise_problems_solved",
   "zh": "协调解决的企业问题",
   "en": "Problems of enterprises solved",
   "unit": "项",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "问题|难题|困难|诉求|困难问题",
     "with": "解决|协调|化解|帮助|办结",
     "where": "企业|市场主体|涉企",
     "not": "整改|检查|排查|隐患|信访|矛盾",
     "unless": "收集"
    },
    {
     "near": "协调解决|帮助解决|推动解决|协调化解",
     "where": "企业诉求|企业问题|企业反映|企业困难|企业提出|收集企业|助企",
     "not": "纠纷|信访|矛盾",
     "units": [
      "thing"
     ]
    }
   ]
  },
  {
   "id": "rules.normative_documents_issued",
   "zh": "制定出台的行政规范性文件",
   "en": "Normative documents issued",
   "unit": "件",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "规范性文件",
     "with": "制定|新制定|出台|印发|发布|登记|制发|颁布",
     "not": "代市政府|代县政府|代区政府|代拟|以上级|草案|审查|审核|备案|清理|废止|失效|公开征求|主动公开|公开文件|解读|评估|自查|宣布|停止",
     "unless": "清理|审查|审核|备案审查|现行有效|修订|逐件|评估|过筛|仍在执行|废止"
    }
   ]
  },
  {
   "id": "rules.normative_documents_reviewed",
   "zh": "合法性审查的规范性文件",
   "en": "Normative documents reviewed for legality",
   "unit": "件",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "规范性文件",
     "with": "合法性审查|合法性审核|法制审核|法制审查|法律审核|审查|审核|合法性",
     "not": "公平竞争|清理|备案|废止|失效|自查"
    }
   ]
  },
  {
   "id": "rules.normative_documents_filed",
   "zh": "报送备案的规范性文件",
   "en": "Normative documents filed",
   "unit": "件",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "规范性文件|备案",
     "with": "报送备案|报备|备案登记|向市政府备案|向县政府备案|登记备案|备案",
     "where": "规范性文件",
     "not": "率|清理|废止|企业|审查|补正|纠正",
     "unless": "制定|出台|印发|中有"
    },
    {
     "near": "报备|报送备案|备案",
     "where": "规范性文件",
     "not": "率|企业|合同|项目|补正|纠正|审查|登记",
     "units": [
      "thing"
     ]
    }
   ]
  },
  {
   "id": "rules.filing_rate",
   "zh": "规范性文件报备率",
   "en": "Filing rate of normative documents",
   "unit": "%",
   "units": [
    "percent"
   ],
   "kind": "rate",
   "standing": "established",
   "cues": [
    {
     "near": "报备率|备案率|报备及时率|备案及时率|备案规范率",
     "where": "规范性文件|备案|报备",
     "not": "企业|项目|合同"
    }
   ]
  },
  {
   "id": "rules.normative_documents_repealed",
   "zh": "废止、失效的规范性文件",
   "en": "Normative documents repealed or lapsed",
   "unit": "件",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "废止|失效|宣布失效|停止执行",
     "where": "文件|清理",
     "not": "继续有效|保留|法律|建议废止|建议|拟废止|提请|督促|妨碍"
    },
    {
     "near": "规范性文件|文件",
     "with": "废止|宣布失效|失效",
     "not": "继续有效|保留|修改|清理|标注|集中清理|建议废止|建议|拟废止|提请|督促|妨碍"
    }
   ]
  },
  {
   "id": "rules.normative_documents_screened",
   "zh": "清理的规范性文件",
   "en": "Normative documents screened",
   "unit": "件",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "规范性文件",
     "with": "清理|梳理|排查|逐件评估|逐件过筛|逐一评估|评估|过筛|起底",
     "not": "公平竞争|营商环境|废止|失效|统一市场|统一大市场|排除限制竞争|修改|自查|保留|修订"
    },
    {
     "near": "清理文件|现行文件|存量文件|文件",
     "with": "清理|评估|过筛|梳理",
     "where": "规范性文件|文件清理",
     "not": "废止|失效|修改|修订|保留|继续有效|公平竞争|统一市场|案卷|退出|提请|评比"
    }
   ]
  },
  {
   "id": "rules.cleanups",
   "zh": "规范性文件清理次数",
   "en": "Rounds of clean-up of normative documents",
   "unit": "次",
   "units": [
    "occasion"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "清理",
     "with": "规范性文件|文件|政策措施",
     "where": "规范性文件|文件"
    },
    {
     "near": "清理工作|专项清理",
     "where": "规范性文件|政策措施|政策文件"
    }
   ]
  },
  {
   "id": "rules.consulted_units",
   "zh": "征求意见的单位",
   "en": "Bodies consulted on a draft",
   "unit": "家",
   "units": [
    "entity",
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "单位|部门|企业|单位意见|人民政府|设区市|乡镇|地方",
     "with": "征求|听取|意见",
     "where": "征求",
     "not": "考试|检查|参加|走访|培训"
    }
   ]
  },
  {
   "id": "rules.drafts_consulted",
   "zh": "公开征求意见的草案",
   "en": "Drafts put to public consultation",
   "unit": "件",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "草案|征求意见稿|规范性文件草案|规范性文件|文件",
     "with": "公开征求意见|征求社会|向社会公开征求|征求公众|公开征求",
     "not": "建议|答复|反馈意见|采纳"
    },
    {
     "near": "公开征求意见|向社会公开征求意见|公开征集意见",
     "where": "草案|规范性文件|征求意见稿",
     "not": "意见建议|反馈|采纳|条",
     "units": [
      "thing"
     ],
     "unit_words": "件|个|部|项|份"
    }
   ]
  },
  {
   "id": "decisions.legal_reviews",
   "zh": "法制审核、合法性审查次数",
   "en": "Legal reviews carried out",
   "unit": "次",
   "units": [
    "occasion",
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "法制审核|合法性审查|合法性审核|法律审核|审核把关|合法性审查把关|法律审查",
     "not": "执法决定|处罚|合同|协议|意见书|意见|制度|人员|公平竞争|率",
     "unless": "规范性文件",
     "units": [
      "occasion",
      "thing"
     ]
    },
    {
     "near": "法制审核|合法性审查|合法性审核|法律审核|法律论证|审核把关",
     "units": [
      "occasion"
     ]
    }
   ]
  },
  {
   "id": "decisions.reviewed_matters",
   "zh": "提出法律审核意见的事项",
   "en": "Matters given a legal opinion",
   "unit": "项",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "事项|重大事项|涉法事务|涉法事项|决策事项|涉法业务",
     "with": "法审意见|法律意见|审核意见|法律建议|审查意见",
     "not": "目录|处罚|规范性文件|党组会|党委会|合法性审查|合法性审核"
    },
    {
     "near": "法律审核意见的|审核意见的|法律意见的|合法性审查意见的",
     "units": [
      "thing"
     ],
     "unit_words": "个|项|件"
    }
   ]
  },
  {
   "id": "decisions.legal_opinions",
   "zh": "法律审核意见",
   "en": "Legal opinions given",
   "unit": "条",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "法审意见|法律意见|审核意见|审查意见|法律建议|法律咨询意见|法治意见|合法性审查意见|法制审核意见",
     "not": "意见书|征求|书面审查意见|立法|公众"
    },
    {
     "near": "修改意见|修改建议|修改完善意见|审查意见|意见建议",
     "with": "合法性|法律顾问|法制审核|合法性审查|合法性审核|公职律师|涉法|合同|法律论证",
     "not": "征求|公众|代表|委员|立法|意见书|书面",
     "units": [
      "thing"
     ],
     "unit_words": "条|项"
    }
   ]
  },
  {
   "id": "decisions.opinion_letters",
   "zh": "法律意见书",
   "en": "Written legal opinions",
   "unit": "份",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "法律意见书|意见书|法律顾问意见书|审查意见书|审核意见书|法律顾问意见",
     "not": "督导|督察|监督|督办|检察|司法建议|整改"
    },
    {
     "near": "法律意见|合法性审查意见|审核意见",
     "with": "出具",
     "units": [
      "thing"
     ],
     "unit_words": "份|件|篇"
    }
   ]
  },
  {
   "id": "decisions.catalogue_items",
   "zh": "重大行政决策目录事项",
   "en": "Items on the catalogue of major decisions",
   "unit": "项",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "事项|重大行政决策|决策事项|项目|重大行政决策事项",
     "with": "重大行政决策事项目录|决策目录|重大行政决策目录|决策事项目录|列入|纳入|公布",
     "where": "重大行政决策|决策",
     "not": "审查|审核|风险评估|听证|审议|执法"
    }
   ]
  },
  {
   "id": "enforcement.inspections",
   "zh": "行政执法检查",
   "en": "Enforcement inspections",
   "unit": "次",
   "units": [
    "occasion"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "现场检查|执法检查|随机抽查|双随机|行政检查|监督检查|检查|抽查|巡查|随机抽查次数|联合检查|专项检查|执法行动|专项执法|联合执法|日常检查|检查执法",
     "not": "监督次数|督查|考核|案卷|网络|绩效|廉政|安全生产月|自查|考试|演练|宣传|评查|会议|党|每年|每家|每户|原则上|每季度|人大常委会|频次",
     "unless": "人大常委会"
    }
   ]
  },
  {
   "id": "enforcement.inspected_entities",
   "zh": "被检查单位",
   "en": "Entities inspected",
   "unit": "家",
   "units": [
    "entity",
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "单位|企业|主体|市场主体|场所|机构|对象|检查|抽查|双随机|经营户|商户|门店|学校|医院|工地|经营主体|高校|院校|民办学校|景区|网吧|酒店|药店|餐饮单位|场馆|培训机构|医疗机构|公共场所|资质单位",
     "with": "检查|抽查|双随机|巡查|监督检查|执法",
     "not": "频次|次数|总量|接入|列入|纳入|名录|走访|参加培训|培训班|考试|征求|座谈|认定|申报|参加|宣传|法律体检|案件|隐患|处罚|问题|人均|平均每|承担|监管经营主体|上门服务|走访服务|服务企业|应检|年检|年度检查|参检",
     "units": [
      "entity"
     ]
    },
    {
     "near": "检查对象|抽查对象|被检查单位|检查单位|检查企业|抽查企业|检查主体",
     "not": "名录|频次|比例|率",
     "units": [
      "entity",
      "thing"
     ]
    }
   ]
  },
  {
   "id": "enforcement.inspection_coverage",
   "zh": "抽查、检查、履职比率",
   "en": "Coverage of inspections and duties",
   "unit": "%",
   "units": [
    "percent"
   ],
   "kind": "rate",
   "standing": "established",
   "cues": [
    {
     "near": "抽查|检查|履职率|履职比例|检查率|抽查率|抽查比例|检查覆盖率|抽查覆盖率|检查比例|抽查任务完成率|检查计划完成率|检查任务完成率|监督覆盖率|检查完成率",
     "where": "抽查|检查|履职|双随机",
     "not": "问题|整改|培训|满意|公开|公示|差错|结果|合格率|次数|家数|频次|总量|占|清单|编制|重复|减少|跨部门"
    },
    {
     "near": "任务完成率|完结率|计划完成率|完成率",
     "where": "双随机|抽查|检查计划",
     "not": "整改|清单|培训|任务清单"
    }
   ]
  },
  {
   "id": "enforcement.violations_found",
   "zh": "发现的违法违规行为",
   "en": "Violations found",
   "unit": "件",
   "units": [
    "thing",
    "occasion"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "违规违法行为|违法违规行为|违法行为|违法违规|违规行为|违法违规问题|违法问题|违规问题|违法线索|违规线索|违法违规线索|违法图斑|违法用地",
     "with": "发现|查处|查出|排查|检查发现|纠正",
     "where": "检查|抽查|执法|排查|巡查|双随机",
     "not": "整改完成|完成整改|已整改|信访|解决|化解|企业问题|执法问题|行政执法违法|执法人员|群众反映|违法执法|督察|反馈"
    }
   ]
  },
  {
   "id": "enforcement.penalties",
   "zh": "行政处罚案件",
   "en": "Administrative penalty cases",
   "unit": "件",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "行政处罚案件|行政处罚|处罚案件|处罚|处罚决定|行政处罚决定",
     "not": "审核|职权|裁量|基准|权责|清单|评查|案卷|法制审核|公示|复议|不予处罚|免罚|免予|免于|减轻|听证|新增|取消|信息|拟|警告|暂扣|吊销|罚款|督促|指导案例|典型案例|违法案件|环境违法|文书|率",
     "unless": "权责清单|权力清单|权力事项|职权",
     "unit_words": "件|起|宗|例|案|份|次"
    },
    {
     "near": "案件|违法案件",
     "with": "查办",
     "where": "执法|处罚|查处|违法",
     "not": "移送|刑事|复议|诉讼|信访|举报|投诉|纠纷|侵权纠纷|挂牌|督办|典型案例|指导案例|不予|免罚|法院|检察|监察|立案",
     "units": [
      "thing"
     ],
     "unit_words": "件|起|宗"
    }
   ]
  },
  {
   "id": "enforcement.penalty_amount",
   "zh": "罚没金额",
   "en": "Fines and confiscations",
   "unit": "万元",
   "units": [
    "money"
   ],
   "kind": "amount",
   "standing": "established",
   "cues": [
    {
     "near": "罚没|罚款|罚没款|罚没金额|处罚金额|没收违法所得|没收|罚金|罚没收入",
     "not": "减免|免除|不予|免罚|少缴|减轻|免予|免于"
    }
   ]
  },
  {
   "id": "enforcement.complaints",
   "zh": "执法投诉举报",
   "en": "Complaints about enforcement",
   "unit": "件",
   "units": [
    "thing",
    "occasion"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "执法投诉|投诉举报|投诉案件|执法投诉案件",
     "not": "信访|热线|12345|渠道|电话|平台|栏目|提案|制度|机制|环境|消费|12315|处理各类|违纪"
    },
    {
     "near": "投诉",
     "where": "执法投诉|行政执法监督|对执法人员|执法监督|执法行为|执法人员|因执法",
     "not": "信访|热线|消费|环境|渠道|零投诉"
    }
   ]
  },
  {
   "id": "enforcement.criminal_referrals",
   "zh": "移送司法机关的案件",
   "en": "Cases referred for prosecution",
   "unit": "件",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "移送司法|移交司法|移送公安|移交公安|移送涉嫌犯罪|涉嫌犯罪案件|移送案件|移送|刑事案件|移送司法机关案件|移送司法机关|移送公安机关",
     "with": "移送|移交",
     "where": "司法|公安|犯罪|刑事|检察",
     "not": "制度|标准|机制|拘留|问责|线索|纪检|纪委|监委|法院|接收|立案"
    },
    {
     "near": "涉嫌犯罪线索|犯罪线索|涉嫌犯罪",
     "with": "移送|移交",
     "where": "公安|司法|检察",
     "not": "人",
     "units": [
      "thing"
     ]
    }
   ]
  },
  {
   "id": "enforcement.officers",
   "zh": "行政执法人员",
   "en": "Enforcement officers",
   "unit": "名",
   "units": [
    "person"
   ],
   "kind": "stock",
   "standing": "established",
   "cues": [
    {
     "near": "行政执法人员|执法人员|持证人员|执法证|持证执法人员|执法资格|水政监察人员|监察人员|卫生监督员|执法监督员|执法队员|执法队伍",
     "not": "新增|新取得|新领|新申领|培训|考试|学习|参加|注销|换发|组织|年审|轮训|新任|新办|考核|通过|报名|出动|平均|清理|骨干|抽调|占|办案|每|补充|招录|考取|充实|取得法律职业"
    }
   ]
  },
  {
   "id": "enforcement.officers_added",
   "zh": "新增行政执法人员",
   "en": "Officers newly certified",
   "unit": "名",
   "units": [
    "person"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "执法人员|执法证|执法资格|行政执法证|新领证|持证人员|执法证件|考取",
     "with": "新增|新取得|新领|新申领|新办|新任|新进|新申请|补充|招录|考取|新考取|充实",
     "not": "总数|现有|共有|考试|高级|中级|培训"
    }
   ]
  },
  {
   "id": "enforcement.legal_review",
   "zh": "重大执法决定法制审核",
   "en": "Legal review of major enforcement decisions",
   "unit": "次",
   "units": [
    "occasion",
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "法制审核|审核",
     "with": "重大执法决定|重大行政执法决定|执法决定|行政处罚决定|重大执法|执法案件|重大行政处罚|行政处罚案件|处罚案件",
     "not": "目录|清单|人员"
    }
   ]
  },
  {
   "id": "enforcement.case_files_reviewed",
   "zh": "评查的执法案卷",
   "en": "Case files reviewed",
   "unit": "件",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "案卷|卷宗|执法案卷",
     "with": "评查|抽查|检查|自查|互评|评审",
     "not": "优秀|获评|入选|差案|推荐|报送|选送|被评|荣获|合格|平均|列"
    },
    {
     "near": "评查",
     "where": "案卷|卷宗",
     "not": "优秀|获评|入选|推荐|报送|得分",
     "units": [
      "thing"
     ],
     "unit_words": "卷|宗|件|份|册"
    }
   ]
  },
  {
   "id": "emergency.plans",
   "zh": "应急预案",
   "en": "Emergency plans",
   "unit": "项",
   "units": [
    "thing"
   ],
   "kind": "stock",
   "standing": "established",
   "cues": [
    {
     "near": "应急预案|预案",
     "not": "演练"
    }
   ]
  },
  {
   "id": "emergency.drills",
   "zh": "应急演练、安全宣教活动",
   "en": "Emergency drills",
   "unit": "场次",
   "units": [
    "occasion"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "应急演练|演练|安全宣教|应急处置演练|应急拉练|桌面推演|推演"
    }
   ]
  },
  {
   "id": "disputes.reconsideration_cases",
   "zh": "行政复议案件",
   "en": "Administrative reconsideration cases",
   "unit": "件",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "行政复议案件|行政复议申请|行政复议|复议案件|复议申请|被复议",
     "not": "撤销|变更|确认违法|败诉|纠错|调解|维持|人员|制度|工作室|受理点|规范化|引起"
    }
   ]
  },
  {
   "id": "disputes.litigation_cases",
   "zh": "行政诉讼案件",
   "en": "Administrative litigation cases",
   "unit": "件",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "行政诉讼案件|行政诉讼|诉讼案件|应诉案件|行政应诉|行政应诉案件|被诉|诉讼|应诉",
     "not": "败诉|撤销|出庭|公益诉讼|民事|调解|引起|诉讼请求|胜诉"
    }
   ]
  },
  {
   "id": "disputes.mediation_cases",
   "zh": "行政调解案件",
   "en": "Administrative mediation cases",
   "unit": "件",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "行政调解案件|行政调解案例|行政调解|行政调解纠纷",
     "not": "人民调解|调解员|总结|调解室|委员会|小组|机构|组织|治安|终止|成功率"
    }
   ]
  },
  {
   "id": "disputes.petition_visitors",
   "zh": "接待信访人次",
   "en": "Petitioners received",
   "unit": "人次",
   "units": [
    "visit",
    "person",
    "occasion"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "信访人员|来访|接待信访|接访|信访群众|来访群众|接待群众|来访人员",
     "with": "信访|来访|接待|接访",
     "not": "法律咨询",
     "units": [
      "visit",
      "person"
     ]
    }
   ]
  },
  {
   "id": "disputes.petition_matters",
   "zh": "处置的信访事项",
   "en": "Petition matters handled",
   "unit": "件",
   "units": [
    "thing",
    "occasion"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "信访事项|信访件|信访案件|信访|来信|来信来访|信访积案|信访诉求|初信初访",
     "not": "人次|率|制度|接待|会商|签批|疑难|接访|仲裁"
    }
   ]
  },
  {
   "id": "oversight.supervised_items",
   "zh": "督查督办事项",
   "en": "Matters supervised by government",
   "unit": "件",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "督查事项|督办件|督办事项|督查件|督查督办|督办|督查|交办件|批示件|督查任务|政府督查",
     "not": "涉及任务|任务|提案|建议|信访|案件|意见书|隐患|挂牌"
    }
   ]
  },
  {
   "id": "oversight.supervised_tasks",
   "zh": "督办涉及的任务",
   "en": "Tasks in supervised matters",
   "unit": "项",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "任务|重点任务",
     "with": "涉及|督办|督查|分解",
     "where": "督办|督查"
    }
   ]
  },
  {
   "id": "oversight.proposals",
   "zh": "承办的建议提案",
   "en": "Suggestions and proposals handled",
   "unit": "件",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "建议提案|建议、提案|建议和提案|人大代表建议和政协委员提案|人大代表建议、政协委员提案|代表建议和政协提案|议案提案|人大建议、政协提案|人大建议和政协提案|人大建议政协提案|两会建议提案|提案建议|建议和政协委员提案|建议、政协提案|建议、政协委员提案|建议和委员提案|建议议案"
    },
    {
     "near": "共|合计|共计|总计",
     "with": "政协提案|委员提案",
     "where": "代表建议|人大建议",
     "not": "建议|提案|办理"
    }
   ]
  },
  {
   "id": "oversight.npc_suggestions",
   "zh": "人大代表建议",
   "en": "Suggestions of people's congress deputies",
   "unit": "件",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "人大代表建议|代表建议|人大建议|人大议案|人大代表意见|代表意见建议|人大代表议案|人大代表提出",
     "not": "提案|征求|听取"
    }
   ]
  },
  {
   "id": "oversight.cppcc_proposals",
   "zh": "政协提案",
   "en": "Proposals of the political consultative conference",
   "unit": "件",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "政协提案|政协委员提案|委员提案|提案|政协委员建议",
     "not": "建议提案|建议、提案|建议和提案|代表建议"
    }
   ]
  },
  {
   "id": "oversight.closure_rate",
   "zh": "办结率、答复满意率",
   "en": "Closure and satisfaction rate of replies",
   "unit": "%",
   "units": [
    "percent"
   ],
   "kind": "rate",
   "standing": "established",
   "cues": [
    {
     "near": "按时办结率|按期办结率|办结率",
     "not": "一次办结|案件|热线|审批|许可|报件"
    },
    {
     "near": "办结率|办复率|答复率|答复满意率|办理率|按时办结率|按期办结率|办结满意度|按时办理率|回复率|按期答复率|办理满意率|答复满意度|满意率|满意度|按时答复率",
     "where": "提案|代表建议|人大建议|委员|督办|企业问题|举报|热线|工单|信访|转办|留言|提案建议",
     "not": "审批|窗口|解决率|办事|评议|好差评|测评|服务对象|申请人|企业群众|接通率"
    }
   ]
  },
  {
   "id": "openness.disclosures",
   "zh": "主动公开政府信息",
   "en": "Items of information disclosed",
   "unit": "条",
   "units": [
    "thing",
    "occasion"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "主动公开政府信息|公开政府信息|政府信息|公开信息|主动公开信息|政务信息|发布信息|公开各类信息|信息公开|发布各类信息|政务公开信息|环境信息|主动公开各类信息",
     "with": "公开|发布",
     "not": "申请|普法|宣传|新媒体|依申请|法治信息|法律事务|应诉"
    }
   ]
  },
  {
   "id": "openness.documents_disclosed",
   "zh": "公开的文件",
   "en": "Documents disclosed",
   "unit": "件",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "公开文件|主动公开文件|公开政策文件|公开公文",
     "not": "规范性文件"
    }
   ]
  },
  {
   "id": "openness.public_messages",
   "zh": "公众留言",
   "en": "Messages from the public",
   "unit": "条",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "留言|群众留言|网民留言|公众留言|来信留言|领导信箱|局长信箱|网民咨询|咨询留言",
     "not": "群众咨询"
    }
   ]
  },
  {
   "id": "openness.media_reports",
   "zh": "媒体刊播稿件",
   "en": "Items carried by the media",
   "unit": "篇",
   "units": [
    "thing",
    "occasion"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "稿件|刊发|刊播|报道|新闻稿|媒体报道|新闻报道",
     "with": "媒体|刊发|刊播|播发|报刊|电视|新闻|报道|日报|报纸",
     "not": "普法|法治宣传|法治信息|典型案例|以案释法"
    }
   ]
  },
  {
   "id": "openness.policies_published",
   "zh": "发布的政策",
   "en": "Policies published",
   "unit": "项",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "政策|政策文件|惠企政策|各类政策",
     "with": "发布|公布|出台",
     "not": "解读|审查|公平竞争|自查|清理|评估|审核|宣讲",
     "zero": false
    }
   ]
  },
  {
   "id": "openness.interpretations",
   "zh": "政策解读材料",
   "en": "Policy interpretations published",
   "unit": "项",
   "units": [
    "thing",
    "occasion"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "解读材料|政策解读|解读稿|解读信息|解读文件|图解|解读|政策解读材料",
     "not": "普法|案例|宪法|民法典"
    }
   ]
  },
  {
   "id": "digital.data_catalogues",
   "zh": "政务数据目录",
   "en": "Data catalogues",
   "unit": "项",
   "units": [
    "thing"
   ],
   "kind": "stock",
   "standing": "established",
   "cues": [
    {
     "near": "数据目录|信息资源目录|数据资源目录|资源目录",
     "not": "上传|决策"
    }
   ]
  },
  {
   "id": "digital.data_records",
   "zh": "上传、共享的政务数据",
   "en": "Data records uploaded or shared",
   "unit": "条",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "政务数据|数据|信息数据|共享数据|监管数据|监管行为数据|行政检查数据|执法数据|数据资源",
     "with": "上传|归集|共享|汇聚|推送|录入|填报|提供",
     "not": "目录|接口|核对|抽查|监管行为数据|执法数据|监管数据|数据资源目录|资源目录"
    }
   ]
  },
  {
   "id": "digital.e_certificates",
   "zh": "电子证照事项",
   "en": "Electronic certificates",
   "unit": "个",
   "units": [
    "thing"
   ],
   "kind": "stock",
   "standing": "established",
   "cues": [
    {
     "near": "电子证照|证照事项|电子证"
    },
    {
     "near": "事项|证照|许可证",
     "with": "电子证照",
     "not": "率"
    }
   ]
  },
  {
   "id": "digital.supervision_items",
   "zh": "“互联网+监管”事项",
   "en": "Internet+ supervision items",
   "unit": "个",
   "units": [
    "thing"
   ],
   "kind": "stock",
   "standing": "established",
   "cues": [
    {
     "near": "事项",
     "with": "监管",
     "where": "互联网+监管",
     "not": "数据|覆盖|电子证照"
    },
    {
     "near": "互联网+监管|监管事项",
     "where": "事项|互联网+监管",
     "not": "数据|覆盖|电子证照"
    }
   ]
  },
  {
   "id": "digital.completeness_rate",
   "zh": "认领、要素完备、覆盖率",
   "en": "Completeness of supervision items",
   "unit": "%",
   "units": [
    "percent"
   ],
   "kind": "rate",
   "standing": "established",
   "cues": [
    {
     "near": "完备度|认领率|覆盖度|覆盖率|完备率|编制率|填报率|录入率",
     "where": "互联网+监管|监管事项|监管|实施清单|目录|清单|事项|认领",
     "not": "抽查|检查|学法|普法|培训|法律顾问"
    }
   ]
  },
  {
   "id": "capacity.group_study",
   "zh": "中心组（党组）集体学法",
   "en": "Collective study of law by the leadership",
   "unit": "次",
   "units": [
    "occasion"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "中心组学法|集体学法|中心组学习|学法|集中学法|专题学法|领导学法|集体学习|专题学习|中心组专题学习|会前学法|党组会学法|理论学习中心组|领导班子学法|党组学法|学习法律|法治专题学习|专题研讨|法治学习|集体学习法律",
     "not": "党支部|支部|党小组|处级干部学法|机关学法|干部职工|全体干部|讲座|考试|培训班|旁听|专题研究|网上学法|学法用法考试|法治课|讲法",
     "unless": "主持召开"
    }
   ]
  },
  {
   "id": "capacity.division_study",
   "zh": "处级干部、机关学法",
   "en": "Study of law by divisions and staff",
   "unit": "次",
   "units": [
    "occasion"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "处级干部学法|机关学法|干部学法|职工学法|全体干部学法|机关干部学法|干部职工学法|干部集中学法|全局学法|干部集体学法|机关集中学法|机关集体学法|干部职工集中学法|职工集中学法"
    },
    {
     "near": "学法|学习",
     "with": "干部职工|全体干部|机关干部|工作人员",
     "where": "学法|法律法规",
     "not": "中心组|党组|党委|考试|培训|领导班子"
    }
   ]
  },
  {
   "id": "capacity.lectures",
   "zh": "法治讲座、培训班",
   "en": "Rule-of-law lectures and courses",
   "unit": "次",
   "units": [
    "occasion"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "专题讲座|法治讲座|法律讲座|辅导讲座|讲座|培训班|法治培训班|专题辅导|专题辅导讲座|辅导报告|法治专题讲座|知识讲座|报告会",
     "not": "执法人员|执法培训|业务培训|进社区|进学校|企业家|进企业|普法讲座|大讲堂|宣讲|群众|技能|党员|安全生产|安全知识|安全宣教|执法骨干|执法业务|执法能力|执法资格"
    }
   ]
  },
  {
   "id": "capacity.exam_participants",
   "zh": "学法用法考试参加人数",
   "en": "Participants in law examinations",
   "unit": "人",
   "units": [
    "person",
    "visit"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "考试|工作人员|干部|人员|人员参加|领导干部|参考|参加|考核|答题|参学|干部职工|参测|参加考试|应考|实考",
     "with": "学法用法考试|学法考试|法律知识考试|法治考试|学法用法|法律考试|考法|知识考试|网上学法|法律知识测试|学法考法|学法用法网上|宪法法律知识|法治知识测试|普法考试|网上考试|法治知识网上|网络考试|普法网|无纸化",
     "not": "讲座|培训班|宣传|命题|法律顾问"
    }
   ]
  },
  {
   "id": "capacity.exam_units",
   "zh": "参加学法用法考试的单位",
   "en": "Bodies taking part in law examinations",
   "unit": "家",
   "units": [
    "entity"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "单位|部门|机构|家",
     "with": "学法用法考试|学法考试|法律知识考试|网上学法|学法用法"
    }
   ]
  },
  {
   "id": "capacity.training_hours",
   "zh": "执法人员培训学时",
   "en": "Hours of training for officers",
   "unit": "学时",
   "units": [
    "hour"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "培训|学习|学时|课时|业务知识|法律法规培训|专题培训|学习培训|人均|参训",
     "not": "农村|实用技术|技能|农民|学生|课程|服务|监控|值班|值守|办结|响应|回应|志愿"
    },
    {
     "near": "培训学时|学时",
     "units": [
      "thing",
      "hour"
     ],
     "unit_words": "个|学时"
    }
   ]
  },
  {
   "id": "capacity.training_sessions",
   "zh": "执法、法治培训次数",
   "en": "Training sessions",
   "unit": "次",
   "units": [
    "occasion"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "培训|业务培训|执法培训|法治培训|专题培训|法律培训|培训会|集中培训|培训活动|法律法规培训|岗位培训|轮训|执法人员培训班",
     "with": "执法|法治|法律|法规|行政|业务|干部|学法|办案|队伍|工作人员|依法",
     "not": "安全管理|技能培训|招商|党员|消防|讲座|企业培训|就业|普法培训|技术培训|农民|党建|法治培训班|合规|企业|轮训考试|经营"
    }
   ]
  },
  {
   "id": "capacity.training_participants",
   "zh": "培训人次",
   "en": "Participants in training",
   "unit": "人次",
   "units": [
    "visit",
    "person"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "培训|参训|轮训|培训人员|参加培训|受训|业务培训|培训班|执法培训",
     "not": "技能|就业|农民|企业家|考试|安全生产|技术培训|普法|企业主要负责人|安全管理人员|企业负责人|从业人员"
    }
   ]
  },
  {
   "id": "capacity.legal_counsel",
   "zh": "法律顾问",
   "en": "Legal counsel retained",
   "unit": "名",
   "units": [
    "person",
    "entity",
    "thing"
   ],
   "kind": "stock",
   "standing": "established",
   "cues": [
    {
     "near": "法律顾问|外聘法律顾问|政府法律顾问|常年法律顾问|法律顾问团队|专职律师",
     "not": "意见|公职律师|审查|次|村|律师事务所|单位|团队",
     "units": [
      "person",
      "entity"
     ]
    },
    {
     "near": "律师|法律专家|法学专家",
     "with": "法律顾问",
     "not": "公职律师|审查|意见|律师事务所|家",
     "units": [
      "person",
      "entity"
     ]
    }
   ]
  },
  {
   "id": "capacity.government_lawyers",
   "zh": "公职律师",
   "en": "Government lawyers",
   "unit": "名",
   "units": [
    "person"
   ],
   "kind": "stock",
   "standing": "established",
   "cues": [
    {
     "near": "公职律师",
     "not": "法律顾问"
    }
   ]
  },
  {
   "id": "capacity.legal_staff",
   "zh": "法制机构人员",
   "en": "Staff of the legal office",
   "unit": "名",
   "units": [
    "person"
   ],
   "kind": "stock",
   "standing": "established",
   "cues": [
    {
     "near": "法制机构人员|法治机构人员|法制审核人员|法治工作人员|法规科人员|法制工作人员|法制人员|专职法制|法治工作力量|政策法规科|政策法规处|法规处|法规科|政策法规股|法制科|法规股|法制股",
     "not": "培训|平均|缺口|考试"
    }
   ]
  },
  {
   "id": "publicity.activities",
   "zh": "普法、宣传活动",
   "en": "Publicity activities",
   "unit": "场次",
   "units": [
    "occasion"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "普法活动|宣传活动|普法宣传|法治宣传|法律宣传|科普宣传|普法宣传活动|法治宣传活动|主题宣传活动|宣传|科普活动|知识竞赛|法律知识竞赛|法律进|普法讲座|宣传教育活动|普法|送法|法治文艺|集中宣传|法律服务活动|进企业活动|主题活动|普法培训|送法下乡|送法活动|进校园活动|进社区活动|进企业活动|进农村活动|法治巡演|巡演",
     "not": "稿件|大讲堂|媒体|新媒体|资料|演练|宣教|人次|专栏|转发|推送|电子屏|滚动|宣传片|微信"
    }
   ]
  },
  {
   "id": "publicity.articles",
   "zh": "普法宣传信息、文章",
   "en": "Publicity articles and posts",
   "unit": "篇",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "普法信息|法治信息|宣传信息|普法文章|信息|推文|普法宣传信息|法治宣传信息|文章|微信|法治动态|刊发|推送|普法短信|法治短信|相关内容",
     "with": "普法|法治|宣传|新媒体|公众号|微信|微博|习近平法治思想|民法典|以案释法|学习专栏|法律知识",
     "not": "主动公开|政府信息|宣传资料|折页|展板|横幅|公开信息|入选|通报"
    }
   ]
  },
  {
   "id": "publicity.materials",
   "zh": "宣传资料",
   "en": "Publicity materials",
   "unit": "份",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "宣传资料|宣传折页|折页|宣传手册|宣传册|宣传单|普法资料|普法读本|宣传品|资料|宣传材料|法律读本|普法书籍|宣传页|宣传彩页|普法宣传资料|海报|手册|宣传单页|单页|读本|法律书籍|明白纸|宣传物品",
     "not": "申报|解读材料|应急"
    },
    {
     "near": "发放|编印|印制|赠送|派发",
     "where": "普法|宣传|送法|宪法|法治",
     "not": "许可证|证书|执照|通知书|信用|补贴",
     "zero": false,
     "units": [
      "thing"
     ],
     "unit_words": "册|本|份|张|套"
    }
   ]
  },
  {
   "id": "publicity.audience",
   "zh": "宣传受众",
   "en": "Audience of publicity",
   "unit": "人次",
   "units": [
    "visit",
    "person"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "受众|宣传受众|受教育|受益群众|参与群众|覆盖群众|普法受众|惠及|覆盖|参与人数|受益|参与|参加学生|参与学生|参加群众",
     "with": "宣传|普法|法治|受众|活动|讲座",
     "not": "信访|来访|考试|接待|培训|旁听|演练|征求|问卷|咨询",
     "units": [
      "visit",
      "person"
     ]
    },
    {
     "near": "学生|中小学生|师生|群众|观众|青少年|市民|村民|覆盖|观看|听众|收看",
     "with": "参加|走进|观众|覆盖|受众|惠及|参与|观看|听众|收看|累计",
     "where": "宪法|法治|普法|法律|送法",
     "not": "考试|信访|来访|培训|接待|干部|职工|旁听|教职工",
     "units": [
      "person",
      "visit"
     ]
    }
   ]
  },
  {
   "id": "publicity.lectures",
   "zh": "大讲堂、宣讲",
   "en": "Public lectures",
   "unit": "期",
   "units": [
    "occasion"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "大讲堂|宣讲|讲堂|宣讲会|宣讲活动|法治宣讲|政策宣讲|云课堂|法治课堂|小课堂|普法课堂"
    }
   ]
  },
  {
   "id": "sector.high_tech_enterprises",
   "zh": "高新技术企业",
   "en": "High-tech enterprises",
   "unit": "家",
   "units": [
    "entity",
    "thing"
   ],
   "kind": "stock",
   "standing": "established",
   "cues": [
    {
     "near": "高新技术企业|高企|国家高新技术企业",
     "not": "申报|推荐|座谈|培育|入库|拟|新增认定|走访|培训|服务|新认定|新增|申请"
    },
    {
     "near": "突破|达到|总数|总量",
     "where": "高新技术企业|高企",
     "not": "中小企业|高新技术企业|高企",
     "units": [
      "entity"
     ]
    }
   ]
  },
  {
   "id": "sector.technology_smes",
   "zh": "科技型中小企业",
   "en": "Technology-based small and medium enterprises",
   "unit": "家",
   "units": [
    "entity",
    "thing"
   ],
   "kind": "stock",
   "standing": "established",
   "cues": [
    {
     "near": "科技型中小企业|科小|科技型企业",
     "not": "认定等|座谈|新产品|培训|走访|新增|新认定"
    }
   ]
  },
  {
   "id": "sector.rd_intensity",
   "zh": "研发经费占生产总值比重",
   "en": "R&D expenditure as a share of GDP",
   "unit": "%",
   "units": [
    "percent"
   ],
   "kind": "rate",
   "standing": "established",
   "cues": [
    {
     "near": "占GDP|占地区生产总值|占生产总值|投入强度|研发强度|R&D经费|研发经费|研发投入|R&D投入",
     "with": "比重|强度|占|比例",
     "not": "增长|增幅|同比|增速|销售收入|营业收入|主营业务"
    }
   ]
  },
  {
   "id": "sector.projects",
   "zh": "科技项目",
   "en": "Science and technology projects",
   "unit": "项",
   "units": [
    "thing"
   ],
   "kind": "flow",
   "standing": "established",
   "cues": [
    {
     "near": "科技项目|计划项目|科技计划项目|转化项目|科技攻关|重大科技攻关|重点研发|攻关项目|科技成果转化|省级科技项目|科研项目|技术攻关|成果转化项目|揭榜挂帅|科技重大专项",
     "with": "项|立项|实施|支持|组织|承担|争取",
     "not": "民办实事|办实事|民生实事|方向|企业|立法"
    },
    {
     "near": "项目",
     "with": "立项",
     "where": "科技|科研|技术|研发",
     "not": "招商|评审专家|类"
    }
   ]
  },
  {
   "id": "sector.funding",
   "zh": "科技资金",
   "en": "Science and technology funding",
   "unit": "万元",
   "units": [
    "money"
   ],
   "kind": "amount",
   "standing": "established",
   "cues": [
    {
     "near": "科研资金|科技资金|财政资金|科技专项资金|专项资金|科研经费|资金支持|科技经费|研发资金|补助资金|扶持资金|财政科技|奖补资金",
     "where": "科技|科研|研发|创新|技术|项目",
     "not": "罚|合同|节约|社会保险"
    }
   ]
  },
  {
   "id": "sector.contract_value",
   "zh": "技术合同登记（成交）额",
   "en": "Value of technology contracts",
   "unit": "亿元",
   "units": [
    "money"
   ],
   "kind": "amount",
   "standing": "established",
   "cues": [
    {
     "near": "技术合同|技术合同成交|合同登记额|技术交易额|技术合同成交额|技术合同登记额|成交额",
     "where": "技术"
    }
   ]
  },
  {
   "id": "sector.platforms",
   "zh": "科技创新平台",
   "en": "Innovation platforms",
   "unit": "家",
   "units": [
    "entity",
    "thing"
   ],
   "kind": "stock",
   "standing": "established",
   "cues": [
    {
     "near": "创新平台|实验室|技术创新中心|工程技术研究中心|孵化器|众创空间|新型研发机构|企业技术中心|研发平台|科技创新平台|重点实验室|研发机构|创新载体|孵化载体|工程研究中心|星创天地",
     "not": "事项|对接|座谈"
    }
   ]
  },
  {
   "id": "sector.technical_commissioners",
   "zh": "科技特派员",
   "en": "Technical commissioners",
   "unit": "名",
   "units": [
    "person"
   ],
   "kind": "stock",
   "standing": "established",
   "cues": [
    {
     "near": "科技特派员|特派员|技术人员",
     "where": "特派员"
    }
   ]
  }
 ]
} as const;
