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
  | "leadership.work_reports_heard"
  | "leadership.year_end_reports"
  | "leadership.supervision_findings_rectified"
  | "leadership.first_topic_study"
  | "leadership.honours"
  | "leadership.executive_meetings"
  | "functions.permits_applied"
  | "functions.permits_accepted"
  | "functions.permits_granted"
  | "functions.permits_refused"
  | "functions.permits_revoked"
  | "functions.powers_licences"
  | "functions.powers_penalties"
  | "functions.powers_coercion"
  | "functions.powers_levies"
  | "functions.powers_inspections"
  | "functions.powers_confirmations"
  | "functions.powers_payments"
  | "functions.powers_rewards"
  | "functions.powers_adjudications"
  | "functions.powers_other"
  | "functions.time_limit_cut"
  | "functions.materials_cut_rate"
  | "functions.instant_rate"
  | "functions.online_rate"
  | "functions.counter_entry_rate"
  | "functions.early_completion_rate"
  | "functions.average_time"
  | "functions.integrated_items"
  | "functions.integrated_cases"
  | "functions.cross_region_items"
  | "functions.integrated_windows"
  | "functions.items_delegated"
  | "functions.items_taken_over"
  | "functions.proofs_cancelled"
  | "functions.intermediary_services"
  | "functions.bad_reviews"
  | "business.penalty_free_list_items"
  | "business.enterprise_inspections"
  | "business.inspection_cap"
  | "business.credit_repairs"
  | "business.white_list_entities"
  | "business.abnormal_list"
  | "business.enterprises_visited"
  | "business.enterprise_requests"
  | "business.new_market_entities"
  | "business.market_entities"
  | "rules.normative_documents_in_force"
  | "rules.normative_documents_revised"
  | "rules.regulations_drafted"
  | "rules.filing_corrected"
  | "rules.opinions_received"
  | "rules.opinions_adopted"
  | "rules.adoption_rate"
  | "rules.legislative_suggestions"
  | "decisions.hearings"
  | "decisions.risk_assessments"
  | "decisions.post_evaluations"
  | "decisions.expert_reviews"
  | "decisions.contracts_reviewed"
  | "enforcement.cases_filed"
  | "enforcement.cases_closed"
  | "enforcement.case_closure_rate"
  | "enforcement.penalties_warning"
  | "enforcement.penalties_fine"
  | "enforcement.penalties_confiscation"
  | "enforcement.penalties_suspension"
  | "enforcement.penalties_revocation"
  | "enforcement.penalties_restriction"
  | "enforcement.penalties_closure"
  | "enforcement.penalties_detention"
  | "enforcement.penalties_other"
  | "enforcement.no_penalty_cases"
  | "enforcement.mitigated_cases"
  | "enforcement.penalty_waived"
  | "enforcement.coercive_measures"
  | "enforcement.coercive_executions"
  | "enforcement.file_review_rounds"
  | "enforcement.excellent_files"
  | "enforcement.excellent_rate"
  | "enforcement.certificate_rate"
  | "enforcement.certificates_cancelled"
  | "enforcement.officers_dispatched"
  | "enforcement.random_batches"
  | "enforcement.publicity_rate"
  | "enforcement.information_published"
  | "enforcement.penalty_hearings"
  | "enforcement.correction_orders"
  | "enforcement.discretion_items"
  | "enforcement.hazards_found"
  | "enforcement.hazards_rectified"
  | "enforcement.rectification_rate"
  | "enforcement.enforcement_bodies"
  | "enforcement.joint_operations"
  | "emergency.incidents"
  | "emergency.major_incidents"
  | "emergency.deaths"
  | "emergency.responses"
  | "emergency.warnings"
  | "disputes.reconsideration_accepted"
  | "disputes.reconsideration_rejected"
  | "disputes.reconsideration_closed"
  | "disputes.reconsideration_upheld"
  | "disputes.reconsideration_corrected"
  | "disputes.reconsideration_withdrawn"
  | "disputes.reconsideration_mediated"
  | "disputes.correction_rate"
  | "disputes.litigation_lost"
  | "disputes.litigation_won"
  | "disputes.loss_rate"
  | "disputes.head_appearances"
  | "disputes.head_appearance_rate"
  | "disputes.judgments_performed_rate"
  | "disputes.adjudications"
  | "disputes.state_compensation"
  | "disputes.peoples_mediation_cases"
  | "disputes.mediation_success_rate"
  | "disputes.mediation_bodies"
  | "disputes.mediators"
  | "disputes.petition_batches"
  | "disputes.group_petitions"
  | "disputes.petition_resolution_rate"
  | "disputes.hotline_cases"
  | "disputes.legal_aid_cases"
  | "disputes.notarial_cases"
  | "oversight.supervision_notices"
  | "oversight.acts_corrected"
  | "oversight.rule_of_law_inspections"
  | "oversight.accountability_cases"
  | "oversight.talks"
  | "oversight.feedback_problems"
  | "oversight.feedback_rectified"
  | "oversight.audits"
  | "oversight.judicial_suggestions"
  | "oversight.congress_reports"
  | "oversight.problem_leads"
  | "openness.requests_received"
  | "openness.requests_carried_over"
  | "openness.requests_closed"
  | "openness.requests_granted"
  | "openness.requests_partly"
  | "openness.requests_refused"
  | "openness.press_conferences"
  | "openness.followers"
  | "digital.one_network_items"
  | "digital.platform_users"
  | "digital.e_licence_count"
  | "digital.video_points"
  | "capacity.exam_participation_rate"
  | "capacity.qualification_pass_rate"
  | "capacity.exam_pass_rate"
  | "capacity.exam_excellence_rate"
  | "capacity.exam_score"
  | "capacity.qualification_participants"
  | "capacity.court_hearings_attended"
  | "capacity.law_firms"
  | "capacity.village_counsel"
  | "capacity.authorised_posts"
  | "capacity.senior_officers"
  | "capacity.counsel_matters"
  | "publicity.short_videos"
  | "publicity.consultations"
  | "publicity.legal_understanders"
  | "publicity.model_villages"
  | "publicity.culture_sites"
  | "publicity.views"
  | "publicity.banners"
  | "publicity.vice_principals"
  | "publicity.awareness_rate"
  | "sector.air_quality_rate"
  | "sector.water_quality_rate"
  | "sector.samples_tested"
  | "sector.samples_pass_rate"
  | "sector.losses_recovered"
  | "sector.criminal_cases_solved"
  | "sector.criminal_cases_opened";

export type IndicatorId = EstablishedId | ExperimentalId;

export const CODEBOOK_THEMES = [
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
] as const;

export const CODEBOOK_INDICATORS = [
 {"id":"leadership.topic_meetings","zh":"专题研究法治建设的会议","en":"Meetings devoted to rule-of-law work","unit":"次","units":["occasion"],"kind":"flow","standing":"established","cues":[{"near":"专题研究|专题会议|专题会|专题审议","with":"法治|依法行政|依法治","not":"工作汇报|情况汇报|专题汇报|执法汇报|汇报"},{"near":"会议","with":"审议法治|研究法治|法治建设重点工作|研究部署法治|部署法治|专题研究","not":"参加|常务会|座谈|推进会|部署会|工作汇报|情况汇报|专题汇报|执法汇报|汇报","unless":"主持"},{"near":"领导小组会议|领导小组全体会|领导小组会|依法治县委员会会议|依法治市委员会会议|依法治区委员会会议|依法治省委员会会议","with":"法治|依法行政|依法治","not":"工作汇报|情况汇报|专题汇报|执法汇报|汇报|传达|参加|列席|讲法治课","unless":"主持"},{"near":"研究|听取","with":"法治政府建设工作|法治建设工作|法治工作|依法行政工作|法治政府建设","not":"议题|事项|课题|意见|法律顾问|学习|学法|讲座|培训|执法汇报|主持|工作汇报|情况汇报|专题汇报|汇报","unless":"主持"},{"near":"专题听取|研究部署|研究推进法治|研究法治|审议法治|专题部署","with":"法治|依法行政|依法治","not":"汇报|议题|专题研究","unless":"主持"}]},
 {"id":"leadership.meetings_chaired","zh":"主要负责人主持召开的法治会议","en":"Rule-of-law meetings chaired by the principal","unit":"次","units":["occasion"],"kind":"flow","standing":"established","cues":[{"near":"主持召开|主持","with":"法治|依法|法律","unless":"专题研究"}]},
 {"id":"leadership.agenda_items","zh":"党委（党组）会研究的法治事项","en":"Rule-of-law items on the party committee's agenda","unit":"项","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"事项|议题|问题|文件","with":"研究讨论|讨论研究|专题研究|进行研究|研究审议|审议通过|研究部署","where":"党委会|党组会|党组会议|党委会议|局党组|局党委|专题会|常委会|常务会","not":"审批|服务|检查|许可|决策目录|办理"},{"near":"议题|事项","with":"法治","where":"研究|审议","not":"审批|服务|许可|检查"}]},
 {"id":"leadership.rule_of_law_lectures","zh":"主要负责人讲法治课","en":"Rule-of-law lectures given by the principal","unit":"次","units":["occasion"],"kind":"flow","standing":"established","cues":[{"near":"讲法治课|讲授法治课|法治课|法治专题党课|局长讲法|书记讲法|领导讲法|讲授专题法治课|讲法治党课|法治党课|负责人讲法|带头讲法|法治专题课|专题法治课|法治课程"},{"near":"法治专题讲座|法治专题报告|法治专题辅导|法治辅导报告|专题课|专题党课|法治讲座|专题授课|授课","with":"讲授|授课|作法治|作专题|作了|带头讲|上法治|专题授课","where":"主要负责|局长|厅长|主任|县长|区长|市长|书记|负责同志","unless":"邀请|聘请|专家|教授|律师|举办|组织举办|组织机关|组织干部|组织开展"}]},
 {"id":"leadership.work_reports_heard","zh":"听取的法治工作汇报","en":"Reports on rule-of-law work heard","unit":"次","units":["occasion"],"kind":"flow","standing":"experimental","cues":[{"near":"执法汇报|执法工作汇报|法治工作汇报|法治建设汇报|依法行政工作汇报|法治建设情况汇报|法治工作情况汇报|执法情况汇报","not":"专题研究|专题听取"}]},
 {"id":"leadership.year_end_reports","zh":"述法人数（单位数）","en":"Principals who reported on their rule-of-law duties","unit":"人","units":["person","entity","thing"],"kind":"flow","standing":"experimental","cues":[{"near":"述法","units":["person","entity","visit"]}]},
 {"id":"leadership.supervision_findings_rectified","zh":"法治督察问题整改率","en":"Rectification rate of rule-of-law supervision","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"整改率|整改完成率|完成率","where":"法治督察|法治政府建设督察|依法行政督察|法治建设督察","not":"抽查|隐患"}]},
 {"id":"leadership.first_topic_study","zh":"“第一议题”学习","en":"Study as the first item of the agenda","unit":"次","units":["occasion"],"kind":"flow","standing":"experimental","cues":[{"near":"第一议题|“第一议题”|首要议题|习近平法治思想","not":"讲座|培训|宣讲|宣传|集体学法|中心组|干部职工|考试"}]},
 {"id":"leadership.honours","zh":"法治类荣誉","en":"Honours for rule-of-law work","unit":"项","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"荣誉|表彰|荣誉称号|入选典型案例|优秀案例","with":"获|入选|评为|荣获|授予","where":"法治|执法|普法|依法行政"}]},
 {"id":"leadership.executive_meetings","zh":"常务会、党组会等决策会议","en":"Decision-making meetings","unit":"次","units":["occasion"],"kind":"flow","standing":"experimental","cues":[{"near":"常务会议|政府常务会|局长办公会|党组会|局党组会|局务会|党委会议","not":"法治|学法|专题研究|学习|主持|法治政府|依法行政|议题"}]},
 {"id":"functions.power_list_total","zh":"权责清单事项总数","en":"Items on the list of powers","unit":"项","units":["thing"],"kind":"stock","standing":"established","cues":[{"near":"行政权力清单|权力清单|权责清单|权责事项|行政职权|行政权力事项|权力事项|行政权力|权责清单事项|职权事项","not":"行政处罚|行政许可|行政强制|行政检查|新增|增加|取消|删除|调整|修改|修订|变更|下放|承接|减少|划转|承诺|其他权责|其他权力|其他权|其他类|其他行政","not_behind":"部门|单位|县|镇|乡"},{"near":"权责事项|权力事项|行政权力事项|权责清单|权责清单事项|行政职权|权力清单","with":"保留|调整后|现有|现共有|共计|总数|现行","not":"新增|取消|删除|下放|承接|划转|其中"},{"near":"保留","where":"权责清单|权责事项|权力清单|权力事项","not":"文件|规范性文件|部门","units":["thing"]},{"near":"事项总数|清单事项|清单事项数","where":"权责清单|权力清单|权力事项|权责事项","not":"新增|取消|下放"}]},
 {"id":"functions.power_list_added","zh":"权责清单新增职权","en":"Powers added to the list","unit":"项","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"职权|权力|行政处罚|权责|职责|处罚事项|权力事项|行政权力","with":"新增|增加|增补","where":"权责清单|职权|权力清单|权力事项|清单","not":"案件|人员"},{"near":"新增|增加","where":"权责清单|权力清单|权责事项|职权","not":"人员|案件|企业"}]},
 {"id":"functions.power_list_modified","zh":"权责清单修改、调整的职权","en":"Powers changed on the list","unit":"项","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"职权|权力|职责|权责|权力事项|行政权力","with":"修改|变更|调整|修订|更新","where":"权责清单|职权|权力清单|权力事项","not":"取消|新增|增加|删除|文件|保留|调整后|现有|调整为|调整至|动态调整"},{"near":"修改|变更|调整|修订","where":"权责清单|权力清单|权责事项","not":"文件|取消|新增|增加|删除|规章|条例|保留|调整后|现有|调整为|调整至|动态调整"}]},
 {"id":"functions.power_list_removed","zh":"权责清单取消的职权","en":"Powers removed from the list","unit":"项","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"职权|权力|行政处罚|权责|职责|处罚事项|权力事项|行政权力","with":"取消|删除|废除|删减","where":"权责清单|职权|权力清单|权力事项","not":"案件|新增|增加"},{"near":"取消|删除|删减","where":"权责清单|权力清单|权责事项|职权","not":"证明|材料|文件|审批事项|服务事项"}]},
 {"id":"functions.service_items","zh":"政务服务（审批）事项","en":"Government service and approval items","unit":"项","units":["thing"],"kind":"stock","standing":"established","cues":[{"near":"政务服务事项|行政审批事项|审批事项|公共服务事项|行政许可事项|服务事项|许可事项|依申请事项|事项数|政务事项|审批服务事项|进驻事项","not":"办理|办结|受理|中介|划转|取消|删除|删减|下放|承诺|网上|线上|不见面|跑一次|跑腿|即办|证照|压缩|缩短|新增|电子证照|对接|跨省|一件事|秒批|压减|通办|信息|上线|掌上|清单之外|委托实施"},{"near":"事项","with":"进驻","not":"办理|办结|取消|下放|率"}]},
 {"id":"functions.service_items_cut","zh":"取消、删除的政务服务事项","en":"Service items abolished","unit":"项","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"事项|审批事项|服务事项|行政许可|证明事项|许可事项","with":"取消|删除|删减|精简|减少|取消下放","where":"政务服务|审批|许可|服务事项|证明事项","not":"新增|材料|环节|时限|职权|划转|热线|转办|无新增","unless":"下放"}]},
 {"id":"functions.application_materials","zh":"申报材料","en":"Documents asked of applicants","unit":"件","units":["thing"],"kind":"stock","standing":"established","cues":[{"near":"申报材料|申请材料|办事材料|审批材料|提交材料|材料|要件","with":"减|精简|压缩|压减|取消|减少|申报|申请","not":"宣传|资料|解读|上报|报送"}]},
 {"id":"functions.items_time_cut","zh":"压缩办理时限的事项","en":"Items whose time limit was cut","unit":"个","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"事项","with":"时限缩短|时限压缩|办理时限|压缩时限|缩短时限|压缩办理|压缩审批","not":"网上|网办|线上"}]},
 {"id":"functions.online_items","zh":"网上办理的事项","en":"Items handled online","unit":"个","units":["thing"],"kind":"stock","standing":"established","cues":[{"near":"网上可办事项|网办事项|全程网办|网上办理事项|网上可办|全程网办事项","not":"率|占比|证照|件数|办件","units":["thing"]},{"near":"事项|实现网上办理","with":"网上办理|网上办|全程网办|线上办理|不见面|全程网上|一网通办|在线办理|网办|掌上可办|掌上办|可网办","not":"证照|跑一次|对接"}]},
 {"id":"functions.one_visit_items","zh":"“最多跑一次”事项","en":"Items needing one visit at most","unit":"个","units":["thing"],"kind":"stock","standing":"established","cues":[{"near":"事项","with":"最多跑一次|只跑一次|跑一次|一次办好|一次办结|零跑腿|零次跑|只进一扇门","not":"新增"}]},
 {"id":"functions.approvals_handled","zh":"办理的行政许可、审批","en":"Licences and approvals handled","unit":"件","units":["thing","occasion"],"kind":"flow","standing":"established","cues":[{"near":"行政许可|行政审批|许可|审批|核发|审批件|许可事项|办件|审批事项|政务服务事项|许可证|备案事项|合格证|许可申请|行政许可申请","with":"办理|受理|办结|审批|核发|作出|完成|准予|发放|颁发|换发","not":"清单|取消|下放|精简|职权|权力|网上|跑一次|缩短|压缩|时限|环节|材料|公示|双公示|承接|划转|下放|转移|评查|案卷|复议|诉讼|投诉|移交|处罚|转办|热线|准予许可|不予许可|不予受理|擅自|不存在|变相|进驻|许可事项达|依申请办理的","parts":false},{"near":"办件量|办件|业务量|办结事项","with":"窗口|政务服务|大厅|审批","not":"即办|承诺件|转办|热线"}]},
 {"id":"functions.satisfaction_rate","zh":"办事满意率","en":"Satisfaction of applicants","unit":"%","units":["percent"],"kind":"rate","standing":"established","cues":[{"near":"满意率|满意度|好评率|群众满意|好差评","not":"提案|建议|代表|委员|答复|办结|诉求|热线|信访|法治建设满意|安全感|测评|执法满意|接通率|检查满意|民主测评"}]},
 {"id":"functions.measures","zh":"分解的任务、举措","en":"Measures and tasks laid down","unit":"项","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"举措|具体举措|任务|措施|具体措施|工作任务|重点任务|具体任务|改革任务|工作举措","with":"分解|分工|方案|挂图|要点|清单|台账|部署|明确|落实|细化|制定|全局|包括|列出|提出","not":"督办|政策|指南|专项|项目|计划项目|涉及任务|督查|领导批示|审查|竞争|其余|剩余|隐患|防范措施|停产","not_behind":"方面|类别|清单","zero":false}]},
 {"id":"functions.permits_applied","zh":"许可申请数量","en":"Licences applied for","unit":"宗","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"许可申请数量|行政许可申请数|许可申请数|申请数量","where":"许可","not":"不予|撤销|处罚|复议"}]},
 {"id":"functions.permits_accepted","zh":"许可受理数量","en":"Licence applications accepted","unit":"宗","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"许可受理数量|行政许可受理数|许可受理数|受理数量","where":"许可","not":"不予|撤销|处罚|复议"}]},
 {"id":"functions.permits_granted","zh":"许可数量","en":"Licences granted","unit":"宗","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"许可数量|予以许可数量|准予许可数量|许可决定数量","where":"许可","not":"不予|撤销|处罚|复议"}]},
 {"id":"functions.permits_refused","zh":"不予许可","en":"Licences refused","unit":"宗","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"不予许可|不予行政许可|不予许可决定|不予批准"}]},
 {"id":"functions.permits_revoked","zh":"撤销许可","en":"Licences revoked","unit":"宗","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"撤销许可|撤销行政许可|撤回许可|撤销登记"}]},
 {"id":"functions.powers_licences","zh":"行政许可类职权事项","en":"Powers on the list: licences","unit":"项","units":["thing"],"kind":"stock","standing":"experimental","cues":[{"near":"行政许可|行政许可事项|行政许可类","where":"权责清单|权力清单|权责事项|权力事项|职权","not":"职权|办理|作出|案件|免予|公示|基准|裁量|评查|审批","unless":"新增|取消|删除|增加|修改|划转|下放|承接|减少","unit_words":"项"}]},
 {"id":"functions.powers_penalties","zh":"行政处罚类职权事项","en":"Powers on the list: penalties","unit":"项","units":["thing"],"kind":"stock","standing":"experimental","cues":[{"near":"行政处罚|行政处罚事项|行政处罚类","where":"权责清单|权力清单|权责事项|权力事项|职权","not":"职权|办理|作出|案件|免予|公示|基准|裁量|评查|审批","unless":"新增|取消|删除|增加|修改|划转|下放|承接|减少","unit_words":"项"}]},
 {"id":"functions.powers_coercion","zh":"行政强制类职权事项","en":"Powers on the list: coercion","unit":"项","units":["thing"],"kind":"stock","standing":"experimental","cues":[{"near":"行政强制|行政强制事项|行政强制类","where":"权责清单|权力清单|权责事项|权力事项|职权","not":"职权|办理|作出|案件|免予|公示|基准|裁量|评查|审批","unless":"新增|取消|删除|增加|修改|划转|下放|承接|减少","unit_words":"项"}]},
 {"id":"functions.powers_levies","zh":"行政征收类职权事项","en":"Powers on the list: levies","unit":"项","units":["thing"],"kind":"stock","standing":"experimental","cues":[{"near":"行政征收|行政征收事项|行政征收类","where":"权责清单|权力清单|权责事项|权力事项|职权","not":"职权|办理|作出|案件|免予|公示|基准|裁量|评查|审批","unless":"新增|取消|删除|增加|修改|划转|下放|承接|减少","unit_words":"项"}]},
 {"id":"functions.powers_inspections","zh":"行政检查类职权事项","en":"Powers on the list: inspections","unit":"项","units":["thing"],"kind":"stock","standing":"experimental","cues":[{"near":"行政检查|行政检查事项|行政检查类","where":"权责清单|权力清单|权责事项|权力事项|职权","not":"职权|办理|作出|案件|免予|公示|基准|裁量|评查|审批","unless":"新增|取消|删除|增加|修改|划转|下放|承接|减少","unit_words":"项"}]},
 {"id":"functions.powers_confirmations","zh":"行政确认类职权事项","en":"Powers on the list: confirmations","unit":"项","units":["thing"],"kind":"stock","standing":"experimental","cues":[{"near":"行政确认|行政确认事项|行政确认类","where":"权责清单|权力清单|权责事项|权力事项|职权","not":"职权|办理|作出|案件|免予|公示|基准|裁量|评查|审批","unless":"新增|取消|删除|增加|修改|划转|下放|承接|减少","unit_words":"项"}]},
 {"id":"functions.powers_payments","zh":"行政给付类职权事项","en":"Powers on the list: payments","unit":"项","units":["thing"],"kind":"stock","standing":"experimental","cues":[{"near":"行政给付|行政给付事项|行政给付类","where":"权责清单|权力清单|权责事项|权力事项|职权","not":"职权|办理|作出|案件|免予|公示|基准|裁量|评查|审批","unless":"新增|取消|删除|增加|修改|划转|下放|承接|减少","unit_words":"项"}]},
 {"id":"functions.powers_rewards","zh":"行政奖励类职权事项","en":"Powers on the list: rewards","unit":"项","units":["thing"],"kind":"stock","standing":"experimental","cues":[{"near":"行政奖励|行政奖励事项|行政奖励类","where":"权责清单|权力清单|权责事项|权力事项|职权","not":"职权|办理|作出|案件|免予|公示|基准|裁量|评查|审批","unless":"新增|取消|删除|增加|修改|划转|下放|承接|减少","unit_words":"项"}]},
 {"id":"functions.powers_adjudications","zh":"行政裁决类职权事项","en":"Powers on the list: adjudications","unit":"项","units":["thing"],"kind":"stock","standing":"experimental","cues":[{"near":"行政裁决|行政裁决事项|行政裁决类","where":"权责清单|权力清单|权责事项|权力事项|职权","not":"职权|办理|作出|案件|免予|公示|基准|裁量|评查|审批","unless":"新增|取消|删除|增加|修改|划转|下放|承接|减少","unit_words":"项"}]},
 {"id":"functions.powers_other","zh":"其他类职权事项","en":"Powers on the list: other","unit":"项","units":["thing"],"kind":"stock","standing":"experimental","cues":[{"near":"其他权力|其他行政权力|其他类|其他行政职权|其他职权","where":"权责清单|权力清单|权责事项|权力事项|职权","unit_words":"项"}]},
 {"id":"functions.time_limit_cut","zh":"办理时限压缩率","en":"Cut of time limits","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"压缩|时限压缩|压缩率|时限压缩率|平均压缩|办理时限|缩减|缩短|压减","with":"时限|时间","not":"材料|环节|资料|事项数|压缩到|压缩至|缩短到|缩短至|减至|减到|缩减到|缩减至"}]},
 {"id":"functions.materials_cut_rate","zh":"申请材料压减率","en":"Cut of application documents","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"材料压减率|材料精简率|材料缩减率|材料压缩率|材料减少率|申请材料压减率|申报材料压减率|申请材料精简率|申报材料精简率|材料减免率"}]},
 {"id":"functions.instant_rate","zh":"即办（秒批）率","en":"Share of items done at once","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"即办率|秒批率|即办件占比|即时办结率|即办件比例|当场办结率|即办事项占比"}]},
 {"id":"functions.online_rate","zh":"网上可办（全程网办）率","en":"Share of items handled online","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"全程网办率|网办率|网上可办率|网上办理率|不见面审批率|网上办件率|全程电子化登记率|网上申请占比|网办比例|全程网办占比|网上办结率"}]},
 {"id":"functions.counter_entry_rate","zh":"事项进驻率","en":"Share of items at the service hall","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"进驻率|入驻率|应进必进率|集中进驻率"}]},
 {"id":"functions.early_completion_rate","zh":"提前办结率","en":"Share closed ahead of time","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"提前办结率|一次办结率|提速率|提前办结比例","where":"许可|审批|政务服务|办件|窗口|服务事项","not":"提案|建议|信访|督办"}]},
 {"id":"functions.average_time","zh":"平均办理时间","en":"Average time of handling","unit":"工作日","units":["duration"],"kind":"stock","standing":"experimental","cues":[{"near":"平均用时|平均办理时间|平均办理时限|平均审批时限|平均时限|平均办结时间|开办时间|平均用时不到","not":"复议|仲裁|救援|到达|出警"}]},
 {"id":"functions.integrated_items","zh":"“一件事”集成事项","en":"One-thing integrated services","unit":"项","units":["thing"],"kind":"stock","standing":"experimental","cues":[{"near":"一件事|一业一证|“一件事”|主题套餐|套餐|集成服务|事项","with":"一件事|一业一证|一类事|一次办套餐","not":"办件|办理量|办结|业务量|最多跑一次","unit_words":"项|个|类|种"}]},
 {"id":"functions.integrated_cases","zh":"“一件事”办件","en":"Cases of one-thing services","unit":"件","units":["thing","occasion"],"kind":"flow","standing":"experimental","cues":[{"near":"办件|办结|办理|办件量|业务|服务|联办|一件事联办","with":"一件事|一业一证|套餐|一类事","units":["thing","occasion"],"unit_words":"件|笔|次|件次|宗"}]},
 {"id":"functions.cross_region_items","zh":"跨区域（部门）通办事项","en":"Items served across regions","unit":"项","units":["thing"],"kind":"stock","standing":"experimental","cues":[{"near":"跨省通办|全省通办|全市通办|省内通办|跨域通办|通办事项|通办|全国通办|“跨省通办”|“全市通办”","not":"办件|办理了|已办理","unit_words":"项|个|类"}]},
 {"id":"functions.integrated_windows","zh":"综合窗口","en":"Integrated service windows","unit":"个","units":["entity","thing"],"kind":"stock","standing":"experimental","cues":[{"near":"综合窗口|综合受理窗口|综窗|一窗受理窗口|无差别窗口"}]},
 {"id":"functions.items_delegated","zh":"下放的事项","en":"Items handed down","unit":"项","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"下放|事项|权限|审批事项|下放事项|下放权限|审批权限|赋权事项","with":"下放|赋权|委托","not":"承接|取消下放|清理|网上|取消|承接下放|会议|督办|政务服务","unit_words":"项|个"}]},
 {"id":"functions.items_taken_over","zh":"承接的事项","en":"Items taken over","unit":"项","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"承接|事项|承接事项|审批事项|下放事项|承接权限|权限|承接下放","with":"承接","not":"新增|取消|机构","unit_words":"项|个"}]},
 {"id":"functions.proofs_cancelled","zh":"取消的证明事项","en":"Proofs abolished","unit":"项","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"证明材料|证明|证明事项|告知承诺事项|告知承诺制事项|承诺制事项|容缺事项","with":"取消|告知承诺|承诺|清理|免提交","not":"审批事项|服务事项|表单|政务服务","units":["thing","kind"]}]},
 {"id":"functions.intermediary_services","zh":"中介服务事项","en":"Intermediary services","unit":"项","units":["thing"],"kind":"stock","standing":"experimental","cues":[{"near":"中介服务|中介服务事项|中介事项|中介机构服务","unit_words":"项|个"}]},
 {"id":"functions.bad_reviews","zh":"政务服务差评","en":"Bad reviews of services","unit":"件","units":["thing","occasion"],"kind":"flow","standing":"experimental","cues":[{"near":"差评|差评件|不满意评价","not":"率"}]},
 {"id":"business.fair_competition_reviews","zh":"公平竞争审查的文件、措施","en":"Documents given a fair-competition review","unit":"件","units":["thing","occasion"],"kind":"flow","standing":"established","cues":[{"near":"文件|政策措施|措施|政策|公平竞争审查","with":"公平竞争审查|公平竞争性审查","not":"清理|废止|失效|自查|投诉|均符合|符合公平","zero":false},{"near":"政策措施|政策文件|文件|措施","with":"审查|会审","where":"公平竞争审查|公平竞争","not":"清理|废止|失效|自查|规范性文件|合法性|修改|含有|均符合|符合公平|公平竞争审查","zero":false,"parts":false}]},
 {"id":"business.documents_screened","zh":"营商环境、统一市场清理自查的文件","en":"Documents screened for market barriers","unit":"件","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"文件|政策措施|规范性文件|政策","with":"清理|自查|排查|梳理|核对","where":"公平竞争|统一市场|统一大市场|地方保护|排除限制竞争|排除、限制竞争","not":"废止|失效|修改|继续有效","zero":false}]},
 {"id":"business.enterprise_problems_solved","zh":"协调解决的企业问题","en":"Problems of enterprises solved","unit":"项","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"问题|难题|困难|诉求|困难问题","with":"解决|协调|化解|帮助|办结","where":"企业|市场主体|涉企","not":"整改|检查|排查|隐患|信访|矛盾","unless":"收集"},{"near":"协调解决|帮助解决|推动解决|协调化解|办结","where":"企业诉求|企业问题|企业反映|企业困难|企业提出|收集企业|助企|走访企业|服务企业|联系企业|帮扶企业|企业家|农业企业|重点企业","not":"纠纷|信访|矛盾|许可|审批|案件|热线|整改|隐患|建议|提案","units":["thing"]}]},
 {"id":"business.penalty_free_list_items","zh":"免罚（轻罚）清单事项","en":"Items on lists of no or light penalty","unit":"项","units":["thing"],"kind":"stock","standing":"experimental","cues":[{"near":"首违不罚|免罚清单|不罚清单|免罚事项|轻微不罚|不予处罚事项|清单|“首违不罚”事项清单|事项清单|免罚轻罚","with":"首违不罚|免罚|不罚|轻罚|不予处罚","not":"案件|权责","unit_words":"项|个|种"}]},
 {"id":"business.enterprise_inspections","zh":"扫码入企检查","en":"Inspections of enterprises registered by code","unit":"次","units":["occasion"],"kind":"flow","standing":"experimental","cues":[{"near":"扫码入企|亮码检查|扫码检查|入企扫码|亮码入企"}]},
 {"id":"business.inspection_cap","zh":"涉企检查频次上限","en":"Yearly cap of inspections of an enterprise","unit":"次","units":["occasion"],"kind":"stock","standing":"experimental","cues":[{"near":"频次上限|检查上限|年度上限|检查频次|上限","with":"上限|不超过","where":"企业|涉企","zero":false}]},
 {"id":"business.credit_repairs","zh":"信用修复","en":"Credit repairs","unit":"家","units":["entity","thing"],"kind":"flow","standing":"experimental","cues":[{"near":"信用修复|完成信用修复|信用修复企业|修复信用"}]},
 {"id":"business.white_list_entities","zh":"“白名单”（无事不扰）主体","en":"Entities on white lists","unit":"家","units":["entity","thing"],"kind":"stock","standing":"experimental","cues":[{"near":"白名单|无事不扰|“白名单”|正面清单|“无事不扰”","units":["entity"]}]},
 {"id":"business.abnormal_list","zh":"经营异常、失信名单主体","en":"Entities on lists of irregular operation","unit":"户","units":["entity","thing"],"kind":"flow","standing":"experimental","cues":[{"near":"经营异常名录|异常名录|严重违法失信名单|失信名单|黑名单|失信联合惩戒名单|失信被执行人名单","not":"移出","units":["entity","thing","person"]}]},
 {"id":"business.enterprises_visited","zh":"走访服务企业","en":"Enterprises visited","unit":"家","units":["entity"],"kind":"flow","standing":"experimental","cues":[{"near":"走访企业|走访服务企业|服务企业|企业|走访","with":"走访","not":"检查|抽查|群众|执法","units":["entity"]}]},
 {"id":"business.enterprise_requests","zh":"收集的企业诉求","en":"Requests collected from enterprises","unit":"个","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"诉求|困难问题|企业诉求|问题|意见建议|困难|问题诉求","with":"收集|征集|梳理","where":"企业|涉企|经营主体|市场主体","not":"解决|化解|办结|隐患|整改|立法"}]},
 {"id":"business.new_market_entities","zh":"新登记经营主体","en":"Market entities newly registered","unit":"户","units":["entity","thing"],"kind":"flow","standing":"experimental","cues":[{"near":"经营主体|市场主体|新登记经营主体|新登记市场主体|新增市场主体|新设经营主体","with":"新登记|新增|新设","not":"检查|抽查|总量|总数"}]},
 {"id":"business.market_entities","zh":"经营主体总量","en":"Market entities registered","unit":"户","units":["entity","thing"],"kind":"stock","standing":"experimental","cues":[{"near":"经营主体总量|市场主体总量|经营主体总数|市场主体总数|实有经营主体|实有市场主体|登记在册经营主体|经营主体|市场主体","with":"总量|总数|实有|在册|累计","not":"新登记|新增|检查|抽查|异常"}]},
 {"id":"rules.normative_documents_issued","zh":"制定出台的行政规范性文件","en":"Normative documents issued","unit":"件","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"规范性文件","with":"制定|新制定|出台|印发|发布|登记|制发|颁布","not":"代市政府|代县政府|代区政府|代拟|以上级|草案|审查|审核|备案|清理|废止|失效|公开征求|主动公开|公开文件|解读|评估|自查|宣布|停止","unless":"清理|审查|审核|备案审查|现行有效|修订|逐件|评估|过筛|仍在执行|废止"},{"near":"名义制定|名义出台|名义印发|名义制发","where":"规范性文件","not":"清理|废止|逐件|评估|现行","units":["thing"],"unit_words":"件|份|个"}]},
 {"id":"rules.normative_documents_reviewed","zh":"合法性审查的规范性文件","en":"Normative documents reviewed for legality","unit":"件","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"规范性文件","with":"合法性审查|合法性审核|法制审核|法制审查|法律审核|审查|审核|合法性","not":"公平竞争|清理|备案|废止|失效|自查"}]},
 {"id":"rules.normative_documents_filed","zh":"报送备案的规范性文件","en":"Normative documents filed","unit":"件","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"规范性文件|备案","with":"报送备案|报备|备案登记|向市政府备案|向县政府备案|登记备案|备案","where":"规范性文件","not":"清理|废止|企业|审查|补正|纠正","unless":"制定|出台|印发|中有"},{"near":"报备|报送备案|备案","where":"规范性文件","not":"企业|合同|项目|补正|纠正|审查|登记","units":["thing"]}]},
 {"id":"rules.filing_rate","zh":"规范性文件报备率","en":"Filing rate of normative documents","unit":"%","units":["percent"],"kind":"rate","standing":"established","cues":[{"near":"报备率|备案率|报备及时率|备案及时率|备案规范率","where":"规范性文件|备案|报备","not":"企业|项目|合同"}]},
 {"id":"rules.normative_documents_repealed","zh":"废止、失效的规范性文件","en":"Normative documents repealed or lapsed","unit":"件","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"废止|失效|宣布失效|停止执行","where":"规范性文件|文件清理","not":"继续有效|保留|法律|建议废止|建议|拟废止|提请|督促|妨碍"},{"near":"规范性文件|文件","with":"废止|宣布失效|失效","not":"继续有效|保留|修改|清理|标注|集中清理|建议废止|建议|拟废止|提请|督促|妨碍"}]},
 {"id":"rules.normative_documents_screened","zh":"清理的规范性文件","en":"Normative documents screened","unit":"件","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"规范性文件","with":"清理|梳理|排查|逐件评估|逐件过筛|逐一评估|评估|过筛|起底","not":"公平竞争|营商环境|废止|失效|统一市场|统一大市场|排除限制竞争|修改|自查|保留|修订"},{"near":"清理文件|现行文件|存量文件|文件|共清理","with":"清理|评估|过筛|梳理","where":"规范性文件|文件清理|印发的文件|名义印发","not":"废止|失效|修改|修订|保留|继续有效|公平竞争|统一市场|案卷|退出|提请|评比"}]},
 {"id":"rules.cleanups","zh":"规范性文件清理次数","en":"Rounds of clean-up of normative documents","unit":"次","units":["occasion"],"kind":"flow","standing":"established","cues":[{"near":"清理","with":"规范性文件|文件|政策措施","where":"规范性文件|文件"},{"near":"清理工作|专项清理","where":"规范性文件|政策措施|政策文件"}]},
 {"id":"rules.consulted_units","zh":"征求意见的单位","en":"Bodies consulted on a draft","unit":"家","units":["entity","thing"],"kind":"flow","standing":"established","cues":[{"near":"单位|部门|企业|单位意见|人民政府|设区市|乡镇|地方","with":"征求|听取|意见","where":"征求","not":"考试|检查|参加|走访|培训"}]},
 {"id":"rules.drafts_consulted","zh":"公开征求意见的草案","en":"Drafts put to public consultation","unit":"件","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"草案|征求意见稿|规范性文件草案|规范性文件|文件","with":"公开征求意见|征求社会|向社会公开征求|征求公众|公开征求","not":"建议|答复|反馈意见|采纳"},{"near":"公开征求意见|向社会公开征求意见|公开征集意见","where":"草案|规范性文件|征求意见稿|立法","not":"意见建议|反馈|采纳|条","units":["thing"],"unit_words":"件|个|部|项|份"}]},
 {"id":"rules.normative_documents_in_force","zh":"现行有效的规范性文件","en":"Normative documents in force","unit":"件","units":["thing"],"kind":"stock","standing":"experimental","cues":[{"near":"现行有效|继续有效|现行有效规范性文件|继续有效的规范性文件|保留","where":"规范性文件|文件|清理","not":"废止|失效|修改|全面清理|进行清理|回头看|评估|逐件|过筛|开展清理|清理现行"}]},
 {"id":"rules.normative_documents_revised","zh":"修改的规范性文件","en":"Normative documents revised","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"修改|修订|修改规范性文件|修订规范性文件|规范性文件","with":"修改|修订","where":"规范性文件|清理","not":"修改意见|权责|职权|废止|保留|预案|方案|条例|指南|后评估"}]},
 {"id":"rules.regulations_drafted","zh":"起草的法规、规章","en":"Regulations and rules drafted","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"地方性法规|地方性法规草案|政府规章|政府规章草案|规章草案|法规草案|规章|立法项目|地方性法规、规章","with":"起草|审查|制定|提请|报送|审议|完成|出台|修改|修订|论证","not":"废止|失效|征求|意见|学习|宣传|清理|培训|备案|反馈|修改意见|公布","units":["thing"]}]},
 {"id":"rules.filing_corrected","zh":"备案审查纠正的文件","en":"Documents corrected by filing review","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"纠正|补正|纠正备案文件|纠错|要求补正|予以纠正","where":"备案审查|规范性文件备案|备案","not":"执法|复议|纠错率"}]},
 {"id":"rules.opinions_received","zh":"征集到的意见","en":"Opinions received","unit":"条","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"意见|建议|意见建议|反馈意见|公众意见|征求意见|社会公众意见","with":"收到|征集|征求|收集|公众提出","not":"修改意见|采纳|法律意见|审核意见|审查意见|法审|企业|代表建议|立法建议|法律顾问|答复|公职律师|出具","unit_words":"条|余条|条次"}]},
 {"id":"rules.opinions_adopted","zh":"采纳的意见","en":"Opinions adopted","unit":"条","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"采纳|采纳意见|吸收采纳|采纳意见建议|采纳公众意见","not":"率|未采纳|部分采纳|不予采纳","unit_words":"条|余条|条次"}]},
 {"id":"rules.adoption_rate","zh":"意见采纳率","en":"Adoption rate of opinions","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"采纳率|意见采纳率","where":"征求|公众|公开|草案|听证|收到|意见建议","not":"法律|审核|审查"}]},
 {"id":"rules.legislative_suggestions","zh":"报送的立法建议","en":"Legislative suggestions made","unit":"条","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"立法建议|立法意见|立法意见建议|基层立法意见|立法项目建议"}]},
 {"id":"decisions.legal_reviews","zh":"法制审核、合法性审查次数","en":"Legal reviews carried out","unit":"次","units":["occasion","thing"],"kind":"flow","standing":"established","cues":[{"near":"法制审核|合法性审查|合法性审核|法律审核|审核把关|合法性审查把关|法律审查","not":"执法决定|处罚|合同|协议|意见书|意见|制度|人员|公平竞争|率","unless":"规范性文件","units":["occasion","thing"]},{"near":"法制审核|合法性审查|合法性审核|法律审核|法律论证|审核把关","units":["occasion"]}]},
 {"id":"decisions.reviewed_matters","zh":"提出法律审核意见的事项","en":"Matters given a legal opinion","unit":"项","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"事项|重大事项|涉法事务|涉法事项|决策事项|涉法业务","with":"法审意见|法律意见|审核意见|法律建议|审查意见|书面意见|参与论证","not":"目录|处罚|规范性文件|党组会|党委会|合法性审查|合法性审核"},{"near":"法律审核意见的|审核意见的|法律意见的|合法性审查意见的","units":["thing"],"unit_words":"个|项|件"}]},
 {"id":"decisions.legal_opinions","zh":"法律审核意见","en":"Legal opinions given","unit":"条","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"法审意见|法律意见|审核意见|审查意见|法律建议|法律咨询意见|法治意见|合法性审查意见|法制审核意见","not":"意见书|征求|书面审查意见|立法|公众"},{"near":"修改意见|修改建议|修改完善意见|审查意见|意见建议","with":"合法性|法律顾问|法制审核|合法性审查|合法性审核|公职律师|涉法|合同|法律论证","not":"征求|公众|代表|委员|立法|意见书|书面","units":["thing"],"unit_words":"条|项"}]},
 {"id":"decisions.opinion_letters","zh":"法律意见书","en":"Written legal opinions","unit":"份","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"法律意见书|意见书|法律顾问意见书|审查意见书|审核意见书|法律顾问意见","not":"督导|督察|监督|督办|检察|司法建议|整改|复议意见"},{"near":"法律意见|合法性审查意见|审核意见","with":"出具","units":["thing"],"unit_words":"份|件|篇"},{"near":"书面意见|书面法律意见","with":"法律顾问|合法性|法制审核|公职律师","units":["thing"],"unit_words":"份|件|篇"}]},
 {"id":"decisions.catalogue_items","zh":"重大行政决策目录事项","en":"Items on the catalogue of major decisions","unit":"项","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"事项|重大行政决策|决策事项|项目|重大行政决策事项","with":"重大行政决策事项目录|决策目录|重大行政决策目录|决策事项目录|列入|纳入|公布","where":"重大行政决策|决策","not":"审查|审核|风险评估|听证|审议|执法"}]},
 {"id":"decisions.hearings","zh":"听证会","en":"Hearings on decisions and drafts","unit":"次","units":["occasion"],"kind":"flow","standing":"experimental","cues":[{"near":"听证会|决策听证|举行听证会|召开听证会|立法听证","not":"处罚|案件|许可听证|参加"}]},
 {"id":"decisions.risk_assessments","zh":"风险评估","en":"Risk assessments","unit":"次","units":["thing","occasion"],"kind":"flow","standing":"experimental","cues":[{"near":"风险评估|社会稳定风险评估|稳定风险评估|稳评","not":"安全风险|隐患|地质|洪水|食品"}]},
 {"id":"decisions.post_evaluations","zh":"后评估","en":"Evaluations after decisions","unit":"次","units":["thing","occasion"],"kind":"flow","standing":"experimental","cues":[{"near":"后评估|决策后评估|立法后评估|规范性文件后评估|实施后评估"}]},
 {"id":"decisions.expert_reviews","zh":"专家论证","en":"Expert reviews","unit":"次","units":["occasion"],"kind":"flow","standing":"experimental","cues":[{"near":"专家论证|专家论证会|专家咨询会|论证会|专家评审会","not":"项目"}]},
 {"id":"decisions.contracts_reviewed","zh":"审核的合同协议","en":"Contracts reviewed","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"合同|协议|合同协议|政府合同|合同、协议|行政合同|经济合同|招商合同|行政协议|招商引资合同|涉法文件","with":"审核|审查|把关","not":"金额|技术合同|劳动合同|仲裁","unit_words":"份|件|个|余份|余件"}]},
 {"id":"enforcement.inspections","zh":"行政执法检查","en":"Enforcement inspections","unit":"次","units":["occasion"],"kind":"flow","standing":"established","cues":[{"near":"现场检查|执法检查|随机抽查|双随机|行政检查|监督检查|检查|抽查|巡查|随机抽查次数|联合检查|专项检查|执法行动|专项执法|联合执法|日常检查|检查执法","not":"监督次数|督查|考核|案卷|网络|绩效|廉政|安全生产月|自查|考试|演练|宣传|评查|会议|党|每年|每家|每户|原则上|每季度|人大常委会|频次|参与联合执法|户均|网上|检查项目|检查总量","unless":"人大常委会"}]},
 {"id":"enforcement.inspected_entities","zh":"被检查单位","en":"Entities inspected","unit":"家","units":["entity","thing"],"kind":"flow","standing":"established","cues":[{"near":"单位|企业|主体|市场主体|场所|机构|对象|检查|抽查|双随机|经营户|商户|门店|学校|医院|工地|经营主体|高校|院校|民办学校|景区|网吧|酒店|药店|餐饮单位|场馆|培训机构|医疗机构|公共场所|资质单位","with":"检查|抽查|双随机|巡查|监督检查|执法","not":"频次|次数|总量|接入|列入|纳入|名录|走访|参加培训|培训班|考试|征求|座谈|认定|申报|参加|宣传|法律体检|案件|隐患|处罚|问题|人均|平均每|监管经营主体|上门服务|走访服务|服务企业|应检|年检|年度检查|参检|每名监督员|数据库|名录库|扩大到|分级分类|对我市|对我县|对我省","parts":false,"units":["entity"]},{"near":"检查对象|抽查对象|被检查单位|检查单位|检查企业|抽查企业|检查主体","not":"名录|频次|比例|率","units":["entity","thing"]}]},
 {"id":"enforcement.inspection_coverage","zh":"抽查、检查、履职比率","en":"Coverage of inspections and duties","unit":"%","units":["percent"],"kind":"rate","standing":"established","cues":[{"near":"抽查|检查|履职率|履职比例|检查率|抽查率|抽查比例|检查覆盖率|抽查覆盖率|检查比例|抽查任务完成率|检查计划完成率|检查任务完成率|监督覆盖率|检查完成率","where":"抽查|检查|履职|双随机","not":"问题|整改|培训|满意|公开|公示|差错|结果|合格率|次数|家数|频次|总量|占|清单|编制|重复|减少|跨部门"},{"near":"任务完成率|完结率|计划完成率|完成率","where":"双随机|抽查|检查计划","not":"整改|清单|培训|任务清单"}]},
 {"id":"enforcement.violations_found","zh":"发现的违法违规行为","en":"Violations found","unit":"件","units":["thing","occasion"],"kind":"flow","standing":"established","cues":[{"near":"违规违法行为|违法违规行为|违法行为|违法违规|违规行为|违法违规问题|违法问题|违规问题|违法线索|违规线索|违法违规线索|违法图斑|违法用地","with":"发现|查处|查出|排查|检查发现|纠正","where":"检查|抽查|执法|排查|巡查|双随机","not":"整改完成|完成整改|已整改|信访|解决|化解|企业问题|执法问题|行政执法违法|执法人员|群众反映|违法执法|督察|反馈"}]},
 {"id":"enforcement.penalties","zh":"行政处罚案件","en":"Administrative penalty cases","unit":"件","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"行政处罚案件|行政处罚|处罚案件|处罚|处罚决定|行政处罚决定","not":"审核|职权|裁量|基准|权责|清单|评查|案卷|法制审核|公示|复议|不予处罚|免罚|免予|免于|减轻|听证|新增|取消|信息|拟|警告|暂扣|吊销|罚款|督促|指导案例|典型案例|违法案件|环境违法|文书|率|按日连续|每名|集体讨论","unless":"权责清单|权力清单|权力事项|职权","parts":false,"unit_words":"件|起|宗|例|案|份|次"},{"near":"案件|违法案件","with":"查办","where":"执法|处罚|查处|违法","not":"移送|刑事|复议|诉讼|信访|举报|投诉|纠纷|侵权纠纷|挂牌|督办|典型案例|指导案例|不予|免罚|法院|检察|监察|立案","units":["thing"],"unit_words":"件|起|宗"}]},
 {"id":"enforcement.penalty_amount","zh":"罚没金额","en":"Fines and confiscations","unit":"万元","units":["money"],"kind":"amount","standing":"established","cues":[{"near":"罚没|罚款|罚没款|罚没金额|处罚金额|没收违法所得|没收|罚金|罚没收入","not":"减免|免除|不予|免罚|少缴|减轻|免予|免于"}]},
 {"id":"enforcement.complaints","zh":"执法投诉举报","en":"Complaints about enforcement","unit":"件","units":["thing","occasion"],"kind":"flow","standing":"established","cues":[{"near":"执法投诉|投诉举报|投诉案件|执法投诉案件","not":"信访|热线|12345|渠道|电话|平台|栏目|提案|制度|机制|环境|消费|12315|处理各类|违纪","unless":"12345|12315|热线|劳动者"},{"near":"投诉","where":"执法投诉|行政执法监督|对执法人员|执法监督|执法行为|执法人员|因执法","not":"信访|热线|消费|环境|渠道|零投诉"}]},
 {"id":"enforcement.criminal_referrals","zh":"移送司法机关的案件","en":"Cases referred for prosecution","unit":"件","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"移送司法|移交司法|移送公安|移交公安|移送涉嫌犯罪|涉嫌犯罪案件|移送案件|移送|刑事案件|移送司法机关案件|移送司法机关|移送公安机关","with":"移送|移交","where":"司法|公安|犯罪|刑事|检察","not":"制度|标准|机制|拘留|问责|线索|纪检|纪委|监委|法院|接收|立案"},{"near":"涉嫌犯罪线索|犯罪线索|涉嫌犯罪","with":"移送|移交","where":"公安|司法|检察","not":"人","units":["thing"]}]},
 {"id":"enforcement.officers","zh":"行政执法人员","en":"Enforcement officers","unit":"名","units":["person"],"kind":"stock","standing":"established","cues":[{"near":"行政执法人员|执法人员|持证人员|执法证|持证执法人员|执法资格|水政监察人员|监察人员|卫生监督员|执法监督员|执法队员|执法队伍","not":"新增|新取得|新领|新申领|培训|考试|学习|参加|注销|换发|组织|年审|轮训|新任|新办|考核|通过|报名|出动|平均|清理|骨干|抽调|占|办案|每|补充|招录|考取|充实|取得法律职业|数据库|名录库"}]},
 {"id":"enforcement.officers_added","zh":"新增行政执法人员","en":"Officers newly certified","unit":"名","units":["person"],"kind":"flow","standing":"established","cues":[{"near":"执法人员|执法证|执法资格|行政执法证|新领证|持证人员|执法证件|考取","with":"新增|新取得|新领|新申领|新办|新任|新进|新申请|补充|招录|考取|新考取|充实","not":"总数|现有|共有|考试|高级|中级|培训"},{"near":"新增|新申领|新取证|新领证|新取得|新进","where":"执法人员|执法证|持证人员","not":"企业|案件|公职律师|编制|职工|党员|律师|净增","units":["person"]}]},
 {"id":"enforcement.legal_review","zh":"重大执法决定法制审核","en":"Legal review of major enforcement decisions","unit":"次","units":["occasion","thing"],"kind":"flow","standing":"established","cues":[{"near":"法制审核|审核","with":"重大执法决定|重大行政执法决定|执法决定|行政处罚决定|重大执法|执法案件|重大行政处罚|行政处罚案件|处罚案件","not":"目录|清单|人员|办法|制度|规定"}]},
 {"id":"enforcement.case_files_reviewed","zh":"评查的执法案卷","en":"Case files reviewed","unit":"件","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"案卷|卷宗|执法案卷","with":"评查|抽查|检查|自查|互评|评审|抽取|抽评","not":"优秀|获评|入选|差案|推荐|报送|选送|被评|荣获|合格|平均|列"},{"near":"评查","where":"案卷|卷宗","not":"优秀|获评|入选|推荐|报送|得分","units":["thing"],"unit_words":"卷|宗|件|份|册"}]},
 {"id":"enforcement.cases_filed","zh":"立案","en":"Cases opened","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"立案|立案查处|立案调查|行政立案|立案案件|立案查办|查处违法案件|立案查处案件","not":"刑事|未立案|诈骗|审查调查|党员|干部|立案审查|公安|检察|往年|诉讼|仲裁|侦查|尚未|未办结|未结","units":["thing"],"unit_words":"件|起|宗|例|案"}]},
 {"id":"enforcement.cases_closed","zh":"结案","en":"Cases closed","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"结案|已结案|办结案件|结案案件|审结案件","not":"复议|诉讼|仲裁|破案|刑事|结案率|信访|调解","not_behind":"结案|已结案","unless":"复议|诉讼|仲裁|应诉","units":["thing"],"unit_words":"件|起|宗|例|案"}]},
 {"id":"enforcement.case_closure_rate","zh":"结案率","en":"Closing rate of cases","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"结案率|案件结案率|案件办结率","not":"信访|破案","unless":"仲裁|裁决率|复议|诉讼"}]},
 {"id":"enforcement.penalties_warning","zh":"处罚：警告、通报批评","en":"Penalties: warnings","unit":"宗","units":["thing","entity","person"],"kind":"flow","standing":"experimental","cues":[{"near":"警告|警告处罚|通报批评|给予警告","not":"领导|党内|干部|函|不予|免予|减轻|免罚|权责清单|职权|评查","units":["thing","entity","person"]}]},
 {"id":"enforcement.penalties_fine","zh":"处罚：罚款","en":"Penalties: fines (cases)","unit":"宗","units":["thing","entity","person"],"kind":"flow","standing":"experimental","cues":[{"near":"罚款|罚款处罚|处以罚款","not":"减免|万元|元|收缴|不予|免予|减轻|免罚|权责清单|职权|评查","units":["thing","entity","person"]}]},
 {"id":"enforcement.penalties_confiscation","zh":"处罚：没收","en":"Penalties: confiscations (cases)","unit":"宗","units":["thing","entity","person"],"kind":"flow","standing":"experimental","cues":[{"near":"没收|没收违法所得|没收非法财物|没收财物","not":"金额|不予|免予|减轻|免罚|权责清单|职权|评查","units":["thing","entity","person"]}]},
 {"id":"enforcement.penalties_suspension","zh":"处罚：暂扣许可证、降低资质","en":"Penalties: suspensions of licences","unit":"宗","units":["thing","entity","person"],"kind":"flow","standing":"experimental","cues":[{"near":"暂扣|暂扣许可证|暂扣许可证件|降低资质|降低资质等级|暂扣证照","not":"车辆|不予|免予|减轻|免罚|权责清单|职权|评查","units":["thing","entity","person"]}]},
 {"id":"enforcement.penalties_revocation","zh":"处罚：吊销许可证","en":"Penalties: revocations of licences by penalty","unit":"宗","units":["thing","entity","person"],"kind":"flow","standing":"experimental","cues":[{"near":"吊销|吊销许可证|吊销营业执照|吊销许可证件|吊销执照|吊销证照","not":"驾驶|不予|免予|减轻|免罚|权责清单|职权|评查","units":["thing","entity","person"]}]},
 {"id":"enforcement.penalties_restriction","zh":"处罚：限制开展生产经营","en":"Penalties: restrictions of business","unit":"宗","units":["thing","entity","person"],"kind":"flow","standing":"experimental","cues":[{"near":"限制开展生产经营|限制生产经营|限制经营活动|限制从业|限制生产","not":"不予|免予|减轻|权责清单","units":["thing","entity","person"]}]},
 {"id":"enforcement.penalties_closure","zh":"处罚：责令停产停业、关闭","en":"Penalties: closures","unit":"宗","units":["thing","entity","person"],"kind":"flow","standing":"experimental","cues":[{"near":"责令停产停业|责令关闭|停产停业|责令停业|责令停产|停业整顿|责令停止办学","not":"不予|免予|减轻|权责清单","units":["thing","entity","person"]}]},
 {"id":"enforcement.penalties_detention","zh":"处罚：行政拘留","en":"Penalties: administrative detentions","unit":"宗","units":["thing","entity","person"],"kind":"flow","standing":"experimental","cues":[{"near":"行政拘留|治安拘留","not":"刑事|不予|免予|减轻|免罚|权责清单|职权|评查","units":["thing","entity","person"]}]},
 {"id":"enforcement.penalties_other","zh":"处罚：其他","en":"Penalties: other kinds","unit":"宗","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"其他处罚|其他行政处罚|其他种类处罚|其他类处罚","unit_words":"件|起|宗|例|案"}]},
 {"id":"enforcement.no_penalty_cases","zh":"不予处罚案件","en":"Cases without penalty","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"不予处罚|不予行政处罚|免罚|免予处罚|首违不罚|免于处罚|免罚案件|免予行政处罚|不予处罚案件|轻微不罚|不予行政处罚案件|免于行政处罚|免于处罚案件|免予处罚案件","not":"清单|事项|金额","unit_words":"件|起|宗|例|案|家|户"}]},
 {"id":"enforcement.mitigated_cases","zh":"减轻、从轻处罚案件","en":"Cases with lighter penalties","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"减轻处罚|从轻处罚|轻罚|减轻处罚案件|从轻减轻处罚|从轻或减轻处罚|减轻行政处罚|从轻行政处罚|从轻处罚案件|减轻行政处罚案件","not":"清单|事项|金额","unit_words":"件|起|宗|例|案|家|户"}]},
 {"id":"enforcement.penalty_waived","zh":"减免罚款金额","en":"Fines waived","unit":"万元","units":["money"],"kind":"amount","standing":"experimental","cues":[{"near":"减免罚款|减免处罚金额|减免金额|免罚金额|免除罚款|减免罚款金额|不罚金额"}]},
 {"id":"enforcement.coercive_measures","zh":"行政强制措施","en":"Coercive measures","unit":"宗","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"行政强制措施|强制措施|查封|扣押|查封扣押|冻结|行政强制案件|行政强制|实施行政强制","not":"权责清单|权力清单|职权|事项|强制执行|刑事|资金|新增|车辆","unit_words":"件|起|宗|次|例|个"}]},
 {"id":"enforcement.coercive_executions","zh":"行政强制执行","en":"Coercive enforcement","unit":"宗","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"强制执行|行政强制执行|申请法院强制执行|强制执行案件|申请强制执行|强制拆除"}]},
 {"id":"enforcement.file_review_rounds","zh":"案卷评查次数","en":"Rounds of file review","unit":"次","units":["occasion"],"kind":"flow","standing":"experimental","cues":[{"near":"案卷评查|案件评查|卷宗评查|执法案卷评查","not":"参加","units":["occasion"]}]},
 {"id":"enforcement.excellent_files","zh":"优秀案卷","en":"Files rated excellent","unit":"卷","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"优秀案卷|优秀|评为优秀|获评优秀","where":"案卷|评查","not":"优秀率|案例","unit_words":"卷|件|本|份|宗"}]},
 {"id":"enforcement.excellent_rate","zh":"案卷优秀率","en":"Share of files rated excellent","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"优秀率|案卷优秀率|案卷合格率|评查合格率|优良率","where":"案卷|评查","not":"考试|空气|水质"}]},
 {"id":"enforcement.certificate_rate","zh":"执法人员持证率","en":"Share of officers with a certificate","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"持证率|持证上岗率|执法证持有率|持证比例|执法人员持证率|持证执法率"}]},
 {"id":"enforcement.certificates_cancelled","zh":"注销、收回的执法证件","en":"Certificates cancelled","unit":"个","units":["person","thing"],"kind":"flow","standing":"experimental","cues":[{"near":"注销|注销证件|注销执法证|收回执法证|清理执法证|注销执法证件|执法证|执法证件|注销行政执法证","with":"注销|收回|吊销|清理","where":"执法证|证件|执法人员"}]},
 {"id":"enforcement.officers_dispatched","zh":"出动执法人员","en":"Officers sent out","unit":"人次","units":["visit","person"],"kind":"flow","standing":"experimental","cues":[{"near":"出动执法人员|出动|出动人员|出动检查人员|出动执法力量|执法人员","with":"出动","units":["visit","person"]}]},
 {"id":"enforcement.random_batches","zh":"双随机抽查批次","en":"Batches of random inspections","unit":"批次","units":["batch"],"kind":"flow","standing":"experimental","cues":[{"near":"双随机|抽查|随机抽查|双随机抽查|抽查任务|联合抽查","where":"随机","not":"抽检|样品|产品|次数|家数","units":["batch"]}]},
 {"id":"enforcement.publicity_rate","zh":"执法公示率","en":"Publication rate","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"公示率|公开率|公示比例|结果公示率|信息公示率","where":"执法|抽查|检查|处罚|许可|双随机|信用"}]},
 {"id":"enforcement.information_published","zh":"公示的执法信息","en":"Enforcement information published","unit":"条","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"执法信息|行政执法信息|双公示|处罚信息|许可信息|行政处罚信息|行政许可信息|信用信息|双公示信息","not":"率|主动公开政府信息","unit_words":"条|余条|件|项"}]},
 {"id":"enforcement.penalty_hearings","zh":"处罚（许可）听证","en":"Hearings in penalty cases","unit":"次","units":["thing","occasion"],"kind":"flow","standing":"experimental","cues":[{"near":"处罚听证|听证|组织听证|案件听证|行政处罚听证","where":"处罚|执法|案件","not":"听证会|决策|立法|听证代表"}]},
 {"id":"enforcement.correction_orders","zh":"责令改正文书","en":"Orders to put right","unit":"份","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"责令改正|责令整改|整改通知书|责令改正通知书|责令改正文书|责令限期改正|监督意见书|整改告知书|责令改正指令书|限期整改告知书|责令限期整改|整改通知","not":"执法监督|督察|督导","unit_words":"份|件|张|余份|封"}]},
 {"id":"enforcement.discretion_items","zh":"裁量基准事项","en":"Items with discretion benchmarks","unit":"项","units":["thing"],"kind":"stock","standing":"experimental","cues":[{"near":"裁量基准|裁量权基准|裁量事项|裁量标准|自由裁量|裁量","unit_words":"项|个|件|条"}]},
 {"id":"enforcement.hazards_found","zh":"发现的隐患、问题","en":"Hazards and faults found","unit":"处","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"隐患|风险隐患|问题隐患|安全隐患|事故隐患|隐患问题","with":"发现|排查|整治|查出|消除|检查","not":"整改率|已整改|违法|剩余|完成整改","unit_words":"处|个|条|项|起|余处|余个"}]},
 {"id":"enforcement.hazards_rectified","zh":"整改的隐患、问题","en":"Hazards and faults put right","unit":"处","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"已整改|完成整改|整改完成|整改到位|整改隐患|已完成整改|整改销号","where":"隐患|检查|排查","not":"率|巡视|巡察|督察|审计|反馈","unit_words":"处|个|条|项|起|余处|余个|家|户"}]},
 {"id":"enforcement.rectification_rate","zh":"检查问题整改率","en":"Rectification rate","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"整改率|隐患整改率|问题整改率|整改完成率","where":"隐患|检查|排查|抽查","not":"巡视|巡察|督察|审计|反馈"}]},
 {"id":"enforcement.enforcement_bodies","zh":"行政执法主体","en":"Enforcement bodies","unit":"个","units":["entity","thing"],"kind":"stock","standing":"experimental","cues":[{"near":"行政执法主体|执法主体|执法机构|执法单位","not":"检查|接入|培训|未"}]},
 {"id":"enforcement.joint_operations","zh":"专项（联合）执法行动","en":"Special and joint operations","unit":"次","units":["occasion"],"kind":"flow","standing":"experimental","cues":[{"near":"专项整治|专项行动|专项整治行动|集中整治|集中整治行动","not":"宣传|检查|执法|培训"}]},
 {"id":"emergency.plans","zh":"应急预案","en":"Emergency plans","unit":"项","units":["thing"],"kind":"stock","standing":"established","cues":[{"near":"应急预案|预案","not":"演练"}]},
 {"id":"emergency.drills","zh":"应急演练、安全宣教活动","en":"Emergency drills","unit":"场次","units":["occasion"],"kind":"flow","standing":"established","cues":[{"near":"应急演练|演练|安全宣教|应急处置演练|应急拉练|桌面推演|推演"}]},
 {"id":"emergency.incidents","zh":"安全事故","en":"Accidents","unit":"起","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"安全事故|生产安全事故|事故|安全生产事故|责任事故","not":"较大|重大|重特大|死亡|演练|隐患|交通|执法|案件","unit_words":"起|件|次"}]},
 {"id":"emergency.major_incidents","zh":"较大以上事故","en":"Major accidents","unit":"起","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"较大以上生产安全事故|较大以上安全事故|较大及以上事故|重大安全事故|较大以上事故|重特大安全事故|较大以上安全生产事故|重大食品药品安全事故|特种设备安全事故|较大以上校园安全责任事故|安全责任事故|较大以上事故|重大安全责任事故|重大事故|较大事故","with":"较大|重大|重特大|特大","unit_words":"起|件|次"}]},
 {"id":"emergency.deaths","zh":"事故死亡人数","en":"Deaths in accidents","unit":"人","units":["person"],"kind":"flow","standing":"experimental","cues":[{"near":"死亡|死亡人数|死亡人员|事故死亡","where":"事故|溺水|火灾|灾害","not":"率"}]},
 {"id":"emergency.responses","zh":"启动应急响应","en":"Emergency responses started","unit":"次","units":["occasion"],"kind":"flow","standing":"experimental","cues":[{"near":"应急响应|启动应急响应|级应急响应|启动响应"}]},
 {"id":"emergency.warnings","zh":"发布预警信息","en":"Warnings issued","unit":"条","units":["thing","occasion"],"kind":"flow","standing":"experimental","cues":[{"near":"预警信息|发布预警|预警短信|预警信号","zero":false}]},
 {"id":"disputes.reconsideration_cases","zh":"行政复议案件","en":"Administrative reconsideration cases","unit":"件","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"行政复议案件|行政复议申请|行政复议|复议案件|复议申请|被复议","not":"撤销|变更|确认违法|败诉|纠错|调解|维持|人员|制度|工作室|受理点|规范化|引起"}]},
 {"id":"disputes.litigation_cases","zh":"行政诉讼案件","en":"Administrative litigation cases","unit":"件","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"行政诉讼案件|行政诉讼|诉讼案件|应诉案件|行政应诉|行政应诉案件|被诉|诉讼|应诉","not":"败诉|撤销|出庭|公益诉讼|民事|调解|引起|诉讼请求|胜诉"}]},
 {"id":"disputes.mediation_cases","zh":"行政调解案件","en":"Administrative mediation cases","unit":"件","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"行政调解案件|行政调解案例|行政调解|行政调解纠纷","not":"人民调解|调解员|总结|调解室|委员会|小组|机构|组织|终止|成功率"}]},
 {"id":"disputes.petition_visitors","zh":"接待信访人次","en":"Petitioners received","unit":"人次","units":["visit","person","occasion"],"kind":"flow","standing":"established","cues":[{"near":"信访人员|来访|接待信访|接访|信访群众|来访群众|接待群众|来访人员","with":"信访|来访|接待|接访","not":"法律咨询|政务服务大厅|日均|办事大厅|窗口","units":["visit","person"]}]},
 {"id":"disputes.petition_matters","zh":"处置的信访事项","en":"Petition matters handled","unit":"件","units":["thing","occasion"],"kind":"flow","standing":"established","cues":[{"near":"信访事项|信访件|信访案件|信访|来信|来信来访|信访积案|信访诉求|初信初访","not":"人次|率|制度|接待|会商|签批|疑难|接访|仲裁|汇报|批示|督察"}]},
 {"id":"disputes.reconsideration_accepted","zh":"复议受理","en":"Reconsideration applications accepted","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"复议受理数|行政复议受理数|复议申请受理数|复议受理数量|行政复议受理数量"}]},
 {"id":"disputes.reconsideration_rejected","zh":"复议不予受理、驳回","en":"Reconsideration applications not accepted or rejected","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"不予受理|驳回|驳回申请|驳回复议申请|不予受理复议申请","where":"复议","not":"率|诉讼|法院|一审|二审|判决|信访|仲裁"}]},
 {"id":"disputes.reconsideration_closed","zh":"复议审结","en":"Reconsideration cases closed","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"审结|办结|已审结|审结案件|审结行政复议案件|已办结|审结复议案件","where":"复议","not":"率|诉讼|法院|一审|二审|判决|信访|仲裁|结案率|信息公开"}]},
 {"id":"disputes.reconsideration_upheld","zh":"复议维持","en":"Reconsideration: decision upheld","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"维持|决定维持|予以维持|维持原行政行为|复议维持","where":"复议","not":"率|诉讼|法院|一审|二审|判决|信访|仲裁|撤销"}]},
 {"id":"disputes.reconsideration_corrected","zh":"复议纠错","en":"Reconsideration: decision corrected","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"撤销|变更|确认违法|责令履行|直接纠错|纠错|被纠正|被撤销|被纠错|撤销、变更、确认违法","where":"复议","not":"率|法院|判决|许可|登记|信息公开|行政诉讼|败诉"}]},
 {"id":"disputes.reconsideration_withdrawn","zh":"复议撤回、终止","en":"Reconsideration: withdrawn or ended","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"终止|撤回|终止审理|撤回申请|自愿撤回|复议终止","where":"复议","not":"率|诉讼|法院|一审|二审|判决|信访|仲裁|调解"}]},
 {"id":"disputes.reconsideration_mediated","zh":"复议调解、和解","en":"Reconsideration: settled","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"调解|和解|调解和解|调解撤回|调解结案|和解结案|调撤","where":"复议","not":"率|诉讼|法院|一审|二审|判决|信访|仲裁|人民调解|成功率|行政调解|纠纷|民间"}]},
 {"id":"disputes.correction_rate","zh":"复议纠错率","en":"Correction rate of reconsideration","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"纠错率|直接纠错率|复议纠错率|综合纠错率","where":"复议","not":"备案"}]},
 {"id":"disputes.litigation_lost","zh":"行政诉讼败诉","en":"Lawsuits lost","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"败诉|败诉案件|行政诉讼败诉|被判败诉|行政败诉案件|败诉行政案件|行政诉讼败诉案件","not":"率|民事"}]},
 {"id":"disputes.litigation_won","zh":"行政诉讼胜诉","en":"Lawsuits won","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"胜诉|胜诉案件|胜诉行政案件","not":"率|民事"}]},
 {"id":"disputes.loss_rate","zh":"败诉率","en":"Loss rate","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"败诉率|行政诉讼败诉率|案件败诉率"}]},
 {"id":"disputes.head_appearances","zh":"负责人出庭应诉","en":"Appearances of heads in court","unit":"次","units":["occasion","visit","thing","person"],"kind":"flow","standing":"experimental","cues":[{"near":"出庭应诉|负责人出庭应诉|负责人出庭|行政机关负责人出庭应诉|出庭","not":"率|旁听|检察|证人|律师","units":["occasion","visit","thing","person"]}]},
 {"id":"disputes.head_appearance_rate","zh":"负责人出庭应诉率","en":"Appearance rate of heads","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"出庭应诉率|出庭率|负责人出庭率|负责人出庭应诉率"}]},
 {"id":"disputes.judgments_performed_rate","zh":"生效裁判履行率","en":"Performance rate of judgments","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"履行率|裁判履行率|判决履行率|自动履行率|执行率","where":"裁判|判决|法院|行政诉讼|司法"}]},
 {"id":"disputes.adjudications","zh":"行政裁决","en":"Administrative adjudications","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"行政裁决|行政裁决案件|裁决案件","not":"权责清单|权力清单|事项|职权|仲裁","unit_words":"件|起|宗|例|案"}]},
 {"id":"disputes.state_compensation","zh":"国家赔偿案件","en":"State compensation cases","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"国家赔偿案件|国家赔偿|行政赔偿案件|行政赔偿"}]},
 {"id":"disputes.peoples_mediation_cases","zh":"人民调解案件","en":"People's mediation cases","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"人民调解|调解纠纷|民间纠纷|矛盾纠纷|调解矛盾纠纷|人民调解案件|排查调处|调处矛盾纠纷|排查矛盾纠纷","not":"行政调解|率|机制|组织建设|化解率|信访|排查整治","unit_words":"件|起|宗|余件|余起"}]},
 {"id":"disputes.mediation_success_rate","zh":"调解成功率","en":"Success rate of mediation","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"调解成功率|调处成功率|成功率|化解率|纠纷化解率|调解率|矛盾纠纷化解率","where":"调解|纠纷|调处","not":"信访|手术|移植"}]},
 {"id":"disputes.mediation_bodies","zh":"人民调解组织","en":"Mediation bodies","unit":"个","units":["entity","thing"],"kind":"stock","standing":"experimental","cues":[{"near":"人民调解组织|调解组织|人民调解委员会|调委会|调解委员会|调解室","unit_words":"个|家|支|所"}]},
 {"id":"disputes.mediators","zh":"调解员","en":"Mediators","unit":"名","units":["person"],"kind":"stock","standing":"experimental","cues":[{"near":"人民调解员|调解员|专职调解员|专职人民调解员","not":"培训"}]},
 {"id":"disputes.petition_batches","zh":"来访批次","en":"Groups of petitioners received","unit":"批","units":["batch"],"kind":"flow","standing":"experimental","cues":[{"near":"来访|来访群众|接访|接待来访|接待群众|信访|接待信访群众|来访人员|群众来访","not":"集体访","units":["batch"]}]},
 {"id":"disputes.group_petitions","zh":"集体访、越级访","en":"Group and skip-level petitions","unit":"起","units":["thing","batch","occasion"],"kind":"flow","standing":"experimental","cues":[{"near":"集体上访|集体访|越级上访|越级访|进京非正常上访|进京上访|进京访|赴省进京集体上访|非访","not":"率|下降"}]},
 {"id":"disputes.petition_resolution_rate","zh":"信访化解率","en":"Resolution rate of petitions","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"化解率|及时受理率|一次性化解率|初次信访化解率|信访积案化解率|受理率|积案化解率","where":"信访","not":"提案|建议|纠纷"}]},
 {"id":"disputes.hotline_cases","zh":"热线工单","en":"Hotline cases","unit":"件","units":["thing","occasion"],"kind":"flow","standing":"experimental","cues":[{"near":"工单|热线工单|热线|12345热线|12345工单|热线诉求|政务热线","not":"率|来电|12348|宣传","unit_words":"件|条|个|余件|单|起|余条"}]},
 {"id":"disputes.legal_aid_cases","zh":"法律援助案件","en":"Legal aid cases","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"法律援助案件|法律援助|法援案件","unit_words":"件|起|宗|余件"}]},
 {"id":"disputes.notarial_cases","zh":"公证","en":"Notarial acts","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"公证|公证事项|公证业务|办理公证"}]},
 {"id":"oversight.supervised_items","zh":"督查督办事项","en":"Matters supervised by government","unit":"件","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"督查事项|督办件|督办事项|督查件|督查督办|督办|督查|交办件|批示件|督查任务|政府督查","not":"涉及任务|任务|提案|建议|信访|案件|意见书|隐患|挂牌|督察组|督查组"}]},
 {"id":"oversight.supervised_tasks","zh":"督办涉及的任务","en":"Tasks in supervised matters","unit":"项","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"任务|重点任务","with":"涉及|督办|督查|分解","where":"督办|督查"}]},
 {"id":"oversight.proposals","zh":"承办的建议提案","en":"Suggestions and proposals handled","unit":"件","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"建议提案|建议、提案|建议和提案|人大代表建议和政协委员提案|人大代表建议、政协委员提案|代表建议和政协提案|议案提案|人大建议、政协提案|人大建议和政协提案|人大建议政协提案|两会建议提案|提案建议|建议和政协委员提案|建议、政协提案|建议、政协委员提案|建议和委员提案|建议议案"},{"near":"共|合计|共计|总计","with":"政协提案|委员提案","where":"代表建议|人大建议","not":"建议|提案|办理","unit_words":"件|条|项"}]},
 {"id":"oversight.npc_suggestions","zh":"人大代表建议","en":"Suggestions of people's congress deputies","unit":"件","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"人大代表建议|代表建议|人大建议|人大议案|人大代表意见|代表意见建议|人大代表议案|人大代表提出","not":"提案|征求|听取"}]},
 {"id":"oversight.cppcc_proposals","zh":"政协提案","en":"Proposals of the political consultative conference","unit":"件","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"政协提案|政协委员提案|委员提案|提案|政协委员建议","not":"建议提案|建议、提案|建议和提案|代表建议"}]},
 {"id":"oversight.closure_rate","zh":"办结率、答复满意率","en":"Closure and satisfaction rate of replies","unit":"%","units":["percent"],"kind":"rate","standing":"established","cues":[{"near":"按时办结率|按期办结率|办结率","not":"一次办结|案件|热线|审批|许可|报件"},{"near":"办结率|办复率|答复率|答复满意率|办理率|按时办结率|按期办结率|办结满意度|按时办理率|回复率|按期答复率|办理满意率|答复满意度|满意率|满意度|按时答复率|回访满意率","where":"提案|代表建议|人大建议|委员|督办|企业问题|举报|热线|工单|信访|转办|留言|提案建议","not":"审批|窗口|解决率|办事|评议|好差评|测评|服务对象|申请人|企业群众|接通率"}]},
 {"id":"oversight.supervision_notices","zh":"行政执法监督文书","en":"Supervision papers","unit":"份","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"监督意见书|监督通知书|执法监督意见书|执法监督通知书|行政执法监督意见书|行政执法监督通知书|督察意见书|督导意见书|监督建议书","unit_words":"份|件|余份"}]},
 {"id":"oversight.acts_corrected","zh":"纠正的不当执法行为","en":"Improper acts corrected","unit":"起","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"不当执法行为|违法执法行为|违法不当执法行为|执法行为|不规范执法行为|违法或者不当行政行为|执法问题|执法突出问题","with":"纠正|整改|解决|通报|查处","unit_words":"起|件|个|项|次|个(条)|条"}]},
 {"id":"oversight.rule_of_law_inspections","zh":"法治督察","en":"Rule-of-law supervision","unit":"次","units":["occasion"],"kind":"flow","standing":"experimental","cues":[{"near":"法治督察|法治建设督察|法治政府建设督察|专项督察|实地督察|依法行政督查|法治督查","units":["occasion"]}]},
 {"id":"oversight.accountability_cases","zh":"追责问责","en":"Persons held to account","unit":"人","units":["person","visit","thing"],"kind":"flow","standing":"experimental","cues":[{"near":"问责|追责|追责问责|行政问责|责任追究|追究责任|处分|党纪政务处分|政纪处分|政务处分|问责处理","not":"制度|机制|处分条例|学习","units":["person","visit"]}]},
 {"id":"oversight.talks","zh":"约谈","en":"Persons talked to","unit":"人","units":["person","visit","entity","occasion"],"kind":"flow","standing":"experimental","cues":[{"near":"约谈|约谈责任人|约谈企业|集体约谈|提醒谈话|约谈企业负责人|约谈负责人"}]},
 {"id":"oversight.feedback_problems","zh":"巡视巡察、审计反馈的问题","en":"Faults found by superiors and auditors","unit":"个","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"反馈问题|审计反馈问题|反馈的问题|巡察反馈问题|巡视反馈问题|督察反馈问题|问题|审计发现问题","with":"反馈|指出|审计发现","where":"巡视|巡察|审计|督察","not":"整改|已|企业|隐患|线索","unit_words":"个|项|条|件|方面问题"}]},
 {"id":"oversight.feedback_rectified","zh":"反馈问题已整改","en":"Such faults put right","unit":"个","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"完成整改|已整改|整改完成|整改销号|整改到位|已完成整改","where":"巡视|巡察|审计|督察","not":"率|隐患|企业|剩余|余下|方案|尚未","unit_words":"个|项|条|件"},{"near":"反馈问题|审计反馈问题|巡察反馈问题|巡视反馈问题|督察反馈问题","with":"整改","not":"率|剩余|余下|尚未|，","unit_words":"个|项|条|件"}]},
 {"id":"oversight.audits","zh":"审计项目","en":"Audits","unit":"个","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"审计项目|审计|完成审计项目|经济责任审计","not":"反馈|问题|整改|线索|资金|发现","unit_words":"个|项|次"}]},
 {"id":"oversight.judicial_suggestions","zh":"司法建议、检察建议","en":"Suggestions of courts and prosecutors","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"司法建议|检察建议|司法建议书|检察建议书|司法建议、检察建议|检察建议和司法建议","not":"率"}]},
 {"id":"oversight.congress_reports","zh":"向人大报告、接受人大视察","en":"Reports to and visits by the people's congress","unit":"次","units":["occasion"],"kind":"flow","standing":"experimental","cues":[{"near":"报告专项工作|专项视察|人大视察|专项工作报告|接受视察|向人大报告|人大执法检查","where":"人大常委会|人大开展|人大组织|接受人大|向人大|人大视察","not":"代表建议|双随机|开展执法检查|现场"}]},
 {"id":"oversight.problem_leads","zh":"问题线索","en":"Leads handled","unit":"条","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"问题线索|线索|案件线索|违纪违法线索|执法问题线索","not":"率|举报奖励","unit_words":"条|件|个|起|余条"}]},
 {"id":"openness.disclosures","zh":"主动公开政府信息","en":"Items of information disclosed","unit":"条","units":["thing","occasion"],"kind":"flow","standing":"established","cues":[{"near":"主动公开政府信息|公开政府信息|政府信息|公开信息|主动公开信息|政务信息|发布信息|公开各类信息|信息公开|发布各类信息|政务公开信息|环境信息|主动公开各类信息","with":"公开|发布","not":"申请|普法|宣传|新媒体|依申请|法治信息|法律事务|应诉|文书|微信发布信息|微博发布|微信发布|公众号发布"}]},
 {"id":"openness.documents_disclosed","zh":"公开的文件","en":"Documents disclosed","unit":"件","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"公开文件|主动公开文件|公开政策文件|公开公文","not":"规范性文件"}]},
 {"id":"openness.public_messages","zh":"公众留言","en":"Messages from the public","unit":"条","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"留言|群众留言|网民留言|公众留言|来信留言|领导信箱|局长信箱|网民咨询|咨询留言","not":"群众咨询|转办件|转办"}]},
 {"id":"openness.media_reports","zh":"媒体刊播稿件","en":"Items carried by the media","unit":"篇","units":["thing","occasion"],"kind":"flow","standing":"established","cues":[{"near":"稿件|刊发|刊播|报道|新闻稿|媒体报道|新闻报道","with":"媒体|刊发|刊播|播发|报刊|电视|新闻|报道|日报|报纸","not":"普法|法治宣传|法治信息|典型案例|以案释法"}]},
 {"id":"openness.policies_published","zh":"发布的政策","en":"Policies published","unit":"项","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"政策|政策文件|惠企政策|各类政策","with":"发布|公布|出台","not":"解读|审查|公平竞争|自查|清理|评估|审核|宣讲","zero":false}]},
 {"id":"openness.interpretations","zh":"政策解读材料","en":"Policy interpretations published","unit":"项","units":["thing","occasion"],"kind":"flow","standing":"established","cues":[{"near":"解读材料|政策解读|解读稿|解读信息|解读文件|图解|解读|政策解读材料","not":"普法|案例|宪法|民法典"}]},
 {"id":"openness.requests_received","zh":"政府信息公开申请","en":"Disclosure requests received","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"依申请公开|信息公开申请|政府信息公开申请|依申请公开政府信息|公开申请|依申请公开事项|依申请信息公开|依申请公开信息|公开申请件","not":"率|主动公开|制度|结转|予以公开|不予公开|部分公开|复议|诉讼","unit_words":"件|条|份|宗|个|次"}]},
 {"id":"openness.requests_carried_over","zh":"结转的公开申请","en":"Disclosure requests carried over","unit":"件","units":["thing"],"kind":"stock","standing":"experimental","cues":[{"near":"上年结转|结转下年|结转上年|结转|上年度结转","where":"公开|申请"}]},
 {"id":"openness.requests_closed","zh":"办结的公开申请","en":"Disclosure requests closed","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"办结|答复|已办结|已答复|按期答复|按时答复","where":"公开申请|依申请","not":"率|提案|建议|复议|信访"}]},
 {"id":"openness.requests_granted","zh":"公开申请：予以公开","en":"Disclosure requests granted","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"予以公开|同意公开","where":"公开申请|依申请","not":"率|部分|不予"}]},
 {"id":"openness.requests_partly","zh":"公开申请：部分公开","en":"Disclosure requests granted in part","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"部分公开|同意部分公开","where":"公开申请|依申请","not":"率"}]},
 {"id":"openness.requests_refused","zh":"公开申请：不予公开","en":"Disclosure requests refused","unit":"件","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"不予公开|不公开","where":"公开申请|依申请","not":"率"}]},
 {"id":"openness.press_conferences","zh":"新闻发布会","en":"Press conferences","unit":"场","units":["occasion"],"kind":"flow","standing":"experimental","cues":[{"near":"新闻发布会|发布会|政策发布会|吹风会|新闻通气会"}]},
 {"id":"openness.followers","zh":"新媒体粉丝","en":"Followers on social media","unit":"人","units":["person","thing"],"kind":"stock","standing":"experimental","cues":[{"near":"粉丝|粉丝数|关注人数|粉丝量|关注用户|粉丝总数"}]},
 {"id":"digital.data_catalogues","zh":"政务数据目录","en":"Data catalogues","unit":"项","units":["thing"],"kind":"stock","standing":"established","cues":[{"near":"数据目录|信息资源目录|数据资源目录|资源目录","not":"上传|决策"}]},
 {"id":"digital.data_records","zh":"上传、共享的政务数据","en":"Data records uploaded or shared","unit":"条","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"政务数据|数据|信息数据|共享数据|监管数据|监管行为数据|行政检查数据|执法数据|数据资源","with":"上传|归集|共享|汇聚|推送|录入|填报|提供","not":"目录|接口|核对|抽查|监管行为数据|执法数据|监管数据|数据资源目录|资源目录"}]},
 {"id":"digital.e_certificates","zh":"电子证照事项","en":"Electronic certificates","unit":"个","units":["thing"],"kind":"stock","standing":"established","cues":[{"near":"电子证照|证照事项|电子证","unit_words":"个|项|种|类"},{"near":"事项|证照|许可证","with":"电子证照|电子化","not":"率|制发|累计发放"}]},
 {"id":"digital.supervision_items","zh":"“互联网+监管”事项","en":"Internet+ supervision items","unit":"个","units":["thing"],"kind":"stock","standing":"established","cues":[{"near":"事项","with":"监管","where":"互联网+监管","not":"数据|覆盖|电子证照"},{"near":"互联网+监管|监管事项","where":"事项|互联网+监管","not":"数据|覆盖|电子证照"}]},
 {"id":"digital.completeness_rate","zh":"认领、要素完备、覆盖率","en":"Completeness of supervision items","unit":"%","units":["percent"],"kind":"rate","standing":"established","cues":[{"near":"完备度|认领率|覆盖度|覆盖率|完备率|编制率|填报率|录入率|完善率|清单完善率","where":"互联网+监管|监管事项|监管|实施清单|目录|清单|事项|认领","not":"抽查|检查|学法|普法|培训|法律顾问"}]},
 {"id":"digital.one_network_items","zh":"接入统一平台的事项","en":"Items on the unified platform","unit":"项","units":["thing"],"kind":"stock","standing":"experimental","cues":[{"near":"进驻|入驻|接入|进驻事项|入驻事项|事项|接入事项","with":"进驻|入驻|接入","where":"平台|政务服务网|一网通办|一体化","not":"单位|部门|网上办理|全程网办","unit_words":"项|个"}]},
 {"id":"digital.platform_users","zh":"平台接入单位","en":"Bodies connected to a platform","unit":"家","units":["entity","thing"],"kind":"stock","standing":"experimental","cues":[{"near":"接入|接入单位|上线单位|接入执法单位|使用单位","where":"平台|系统","units":["entity"]}]},
 {"id":"digital.e_licence_count","zh":"归集的电子证照","en":"Electronic certificates collected","unit":"本","units":["thing"],"kind":"stock","standing":"experimental","cues":[{"near":"电子证照|电子证照数据|归集电子证照|签发电子证照","unit_words":"本|张|条|份|万本|枚"}]},
 {"id":"digital.video_points","zh":"非现场监管点位","en":"Points of remote supervision","unit":"处","units":["entity","thing"],"kind":"stock","standing":"experimental","cues":[{"near":"非现场执法点位|点位|监控点|非现场监管点|视频监控点|监控点位|在线监测点位","not":"采样|水质|督察|现场检查|暗访|窗口"}]},
 {"id":"capacity.group_study","zh":"中心组（党组）集体学法","en":"Collective study of law by the leadership","unit":"次","units":["occasion"],"kind":"flow","standing":"established","cues":[{"near":"中心组学法|集体学法|中心组学习|学法|集中学法|专题学法|领导学法|集体学习|专题学习|中心组专题学习|会前学法|党组会学法|理论学习中心组|领导班子学法|党组学法|学习法律|法治专题学习|专题研讨|法治学习|集体学习法律","not":"党支部|支部|党小组|处级干部学法|机关学法|干部职工|全体干部|讲座|考试|培训班|旁听|专题研究|网上学法|学法用法考试|法治课|讲法","unless":"主持召开"}]},
 {"id":"capacity.division_study","zh":"处级干部、机关学法","en":"Study of law by divisions and staff","unit":"次","units":["occasion"],"kind":"flow","standing":"established","cues":[{"near":"处级干部学法|机关学法|干部学法|职工学法|全体干部学法|机关干部学法|干部职工学法|干部集中学法|全局学法|干部集体学法|机关集中学法|机关集体学法|干部职工集中学法|职工集中学法"},{"near":"学法|学习","with":"干部职工|全体干部|机关干部|工作人员","where":"学法|法律法规","not":"中心组|党组|党委|考试|培训|领导班子"}]},
 {"id":"capacity.lectures","zh":"法治讲座、培训班","en":"Rule-of-law lectures and courses","unit":"次","units":["occasion"],"kind":"flow","standing":"established","cues":[{"near":"专题讲座|法治讲座|法律讲座|辅导讲座|讲座|培训班|法治培训班|专题辅导|专题辅导讲座|辅导报告|法治专题讲座|知识讲座|报告会|法治专题培训班|法治专题培训|依法治校专题培训班|专题培训班|法治培训|法律法规培训班|法治业务培训班","not":"执法人员|执法培训|业务培训|进社区|进学校|企业家|进企业|普法讲座|大讲堂|宣讲|群众|技能|党员|安全生产|安全知识|安全宣教|执法骨干|执法业务|执法能力|执法资格"}]},
 {"id":"capacity.exam_participants","zh":"学法用法考试参加人数","en":"Participants in law examinations","unit":"人","units":["person","visit"],"kind":"flow","standing":"established","cues":[{"near":"考试|工作人员|干部|人员|人员参加|领导干部|参考|参加|考核|答题|参学|干部职工|参测|参加考试|应考|实考","with":"学法用法考试|学法考试|法律知识考试|法治考试|学法用法|法律考试|考法|知识考试|网上学法|法律知识测试|学法考法|学法用法网上|宪法法律知识|法治知识测试|普法考试|网上考试|法治知识网上|网络考试|普法网|无纸化","not":"讲座|培训班|宣传|命题|法律顾问"}]},
 {"id":"capacity.exam_units","zh":"参加学法用法考试的单位","en":"Bodies taking part in law examinations","unit":"家","units":["entity"],"kind":"flow","standing":"established","cues":[{"near":"单位|部门|机构|家","with":"学法用法考试|学法考试|法律知识考试|网上学法|学法用法"}]},
 {"id":"capacity.training_hours","zh":"执法人员培训学时","en":"Hours of training for officers","unit":"学时","units":["hour"],"kind":"flow","standing":"established","cues":[{"near":"培训|学习|学时|课时|业务知识|法律法规培训|专题培训|学习培训|人均|参训","not":"农村|实用技术|技能|农民|学生|课程|服务|监控|值班|值守|办结|响应|回应|志愿"},{"near":"培训学时|学时","units":["thing","hour"],"unit_words":"个|学时"}]},
 {"id":"capacity.training_sessions","zh":"执法、法治培训次数","en":"Training sessions","unit":"次","units":["occasion"],"kind":"flow","standing":"established","cues":[{"near":"培训|业务培训|执法培训|法治培训|专题培训|法律培训|培训会|集中培训|培训活动|法律法规培训|岗位培训|轮训|执法人员培训班|能力提升班|提升班","with":"执法|法治|法律|法规|行政|业务|干部|学法|办案|队伍|工作人员|依法","not":"安全管理|技能培训|招商|党员|消防|讲座|企业培训|就业|普法培训|技术培训|农民|党建|法治培训班|合规|企业|轮训考试|经营|法治专题|依法治校专题|法律法规培训班|法治业务培训班|两遍|全员轮训"}]},
 {"id":"capacity.training_participants","zh":"培训人次","en":"Participants in training","unit":"人次","units":["visit","person"],"kind":"flow","standing":"established","cues":[{"near":"培训|参训|轮训|培训人员|参加培训|受训|业务培训|培训班|执法培训","not":"技能|就业|农民|企业家|考试|安全生产|技术培训|普法|企业主要负责人|安全管理人员|企业负责人|从业人员|企业|任前"}]},
 {"id":"capacity.legal_counsel","zh":"法律顾问","en":"Legal counsel retained","unit":"名","units":["person","entity","thing"],"kind":"stock","standing":"established","cues":[{"near":"法律顾问|外聘法律顾问|政府法律顾问|常年法律顾问|法律顾问团队|专职律师","not":"意见|公职律师|审查|次|村|律师事务所|单位|团队","units":["person","entity"]},{"near":"律师|法律专家|法学专家","with":"法律顾问","not":"公职律师|审查|意见","units":["person","entity"]}]},
 {"id":"capacity.government_lawyers","zh":"公职律师","en":"Government lawyers","unit":"名","units":["person"],"kind":"stock","standing":"established","cues":[{"near":"公职律师","not":"法律顾问"}]},
 {"id":"capacity.legal_staff","zh":"法制机构人员","en":"Staff of the legal office","unit":"名","units":["person"],"kind":"stock","standing":"established","cues":[{"near":"法制机构人员|法治机构人员|法制审核人员|法治工作人员|法规科人员|法制工作人员|法制人员|专职法制|法治工作力量|政策法规科|政策法规处|法规处|法规科|政策法规股|法制科|法规股|法制股","not":"培训|平均|缺口|考试"}]},
 {"id":"capacity.exam_participation_rate","zh":"学法考试参学（参考）率","en":"Participation rate in law examinations","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"参考率|参学率|参训率|参加率|参考比例|参与率|学习率|完成率","where":"学法|考试|法律知识|培训|法治知识","not":"抽查|检查|计划"}]},
 {"id":"capacity.qualification_pass_rate","zh":"执法资格考试通过率","en":"Pass rate of the officers' examination","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"通过率|合格率|考试通过率|资格考试通过率","where":"资格考试|执法资格|执法证考试"}]},
 {"id":"capacity.exam_pass_rate","zh":"学法考试合格率","en":"Pass rate of law examinations","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"合格率|及格率|通过率|考试合格率|考试通过率","where":"学法|考试|法律知识|法治知识|考法","not":"资格|产品|抽检|监测|案卷"}]},
 {"id":"capacity.exam_excellence_rate","zh":"学法考试优秀率","en":"Share with high marks in law examinations","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"优秀率|考试优秀率|优良率","where":"学法|考试|法律知识","not":"案卷|评查"}]},
 {"id":"capacity.exam_score","zh":"学法考试平均分","en":"Average mark in law examinations","unit":"分","units":["score"],"kind":"stock","standing":"experimental","cues":[{"near":"平均成绩|平均分|平均|人均成绩|均分","where":"考试|学法|测试","not":"考核|评估"}]},
 {"id":"capacity.qualification_participants","zh":"执法资格考试人数","en":"Candidates of the officers' examination","unit":"人次","units":["person","visit"],"kind":"flow","standing":"experimental","cues":[{"near":"资格考试|执法资格考试|执法人员资格考试|综合法律知识考试|执法证考试|参加|人员","with":"执法资格考试|资格考试|执法证考试|执法资格","not":"通过|合格|取得|学法用法|报名|法考"}]},
 {"id":"capacity.court_hearings_attended","zh":"旁听庭审","en":"Court hearings attended","unit":"次","units":["occasion"],"kind":"flow","standing":"experimental","cues":[{"near":"旁听庭审|庭审旁听|旁听|旁听行政诉讼庭审|旁听案件庭审","units":["occasion"]}]},
 {"id":"capacity.law_firms","zh":"聘请的律师事务所","en":"Law firms retained","unit":"家","units":["entity"],"kind":"stock","standing":"experimental","cues":[{"near":"律师事务所|律所|家律师事务所","not":"检查|抽查|处罚|全省|全市|现有|监管","units":["entity"]}]},
 {"id":"capacity.village_counsel","zh":"村（社区）法律顾问","en":"Counsel of villages and communities","unit":"名","units":["person","entity","thing"],"kind":"stock","standing":"experimental","cues":[{"near":"村(社区)法律顾问|村居法律顾问|村法律顾问|村社区法律顾问|社区法律顾问|一村一法律顾问|村（社区）法律顾问|村级法律顾问"}]},
 {"id":"capacity.authorised_posts","zh":"编制","en":"Authorised posts","unit":"名","units":["person","thing"],"kind":"stock","standing":"experimental","cues":[{"near":"编制|核定编制|人员编制|行政编制|事业编制|增加编制","not":"清单|目录|方案|手册|指南|规划|标准|应配","unit_words":"名|个|人"}]},
 {"id":"capacity.senior_officers","zh":"高（中）级执法资格人员","en":"Officers with higher qualification","unit":"人","units":["person"],"kind":"stock","standing":"experimental","cues":[{"near":"高级执法资格|中级执法资格|高级执法资格民警|中级执法资格民警|取得高级执法资格"}]},
 {"id":"capacity.counsel_matters","zh":"法律顾问参与的事务","en":"Matters counsel took part in","unit":"次","units":["thing","occasion"],"kind":"flow","standing":"experimental","cues":[{"near":"涉法事务|法律咨询|参与会商|会商|重大案件会商|法律事务|疑难件会商|法律服务|涉法涉诉事务","where":"法律顾问|公职律师|律师","not":"意见|审查|审核|群众|市民|人次"}]},
 {"id":"publicity.activities","zh":"普法、宣传活动","en":"Publicity activities","unit":"场次","units":["occasion"],"kind":"flow","standing":"established","cues":[{"near":"普法活动|宣传活动|普法宣传|法治宣传|法律宣传|科普宣传|普法宣传活动|法治宣传活动|主题宣传活动|宣传|科普活动|知识竞赛|法律知识竞赛|法律进|普法讲座|宣传教育活动|普法|送法|法治文艺|集中宣传|法律服务活动|进企业活动|主题活动|普法培训|送法下乡|送法活动|进校园活动|进社区活动|进企业活动|进农村活动|法治巡演|巡演|基层行活动|法律八进|八进活动","not":"稿件|大讲堂|媒体|新媒体|资料|演练|宣教|人次|专栏|转发|推送|电子屏|滚动|宣传片|微信"}]},
 {"id":"publicity.articles","zh":"普法宣传信息、文章","en":"Publicity articles and posts","unit":"篇","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"普法信息|法治信息|宣传信息|普法文章|信息|推文|普法宣传信息|法治宣传信息|文章|微信|法治动态|刊发|推送|法治短信|相关内容|普法稿件","with":"普法|法治|宣传|新媒体|公众号|微信|微博|习近平法治思想|民法典|以案释法|学习专栏|法律知识","not":"主动公开|政府信息|宣传资料|折页|展板|横幅|公开信息|入选|通报|短信|公报|推文"}]},
 {"id":"publicity.materials","zh":"宣传资料","en":"Publicity materials","unit":"份","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"宣传资料|宣传折页|折页|宣传手册|宣传册|宣传单|普法资料|普法读本|宣传品|资料|宣传材料|法律读本|普法书籍|宣传页|宣传彩页|普法宣传资料|海报|手册|宣传单页|单页|读本|法律书籍|明白纸|宣传物品","not":"申报|解读材料|应急"},{"near":"发放|编印|印制|赠送|派发|印发","where":"普法|宣传|送法|宪法|法治","not":"许可证|证书|执照|通知书|信用|补贴|购置|通知|方案|意见|文件|简报","zero":false,"units":["thing"],"unit_words":"册|本|份|张|套"}]},
 {"id":"publicity.audience","zh":"宣传受众","en":"Audience of publicity","unit":"人次","units":["visit","person"],"kind":"flow","standing":"established","cues":[{"near":"受众|宣传受众|受教育|受益群众|参与群众|覆盖群众|普法受众|惠及|覆盖|参与人数|受益|参与|参加学生|参与学生|参加群众","with":"宣传|普法|法治|受众|活动|讲座","not":"信访|来访|考试|接待|培训|旁听|演练|征求|问卷|咨询","units":["visit","person"]},{"near":"学生|中小学生|师生|群众|观众|青少年|市民|村民|覆盖|观看|听众|收看","with":"参加|走进|观众|覆盖|受众|惠及|参与|观看|听众|收看|累计","where":"宪法|法治|普法|法律|送法","not":"考试|信访|来访|培训|接待|干部|职工|旁听|教职工","units":["person","visit"]}]},
 {"id":"publicity.lectures","zh":"大讲堂、宣讲","en":"Public lectures","unit":"期","units":["occasion"],"kind":"flow","standing":"established","cues":[{"near":"大讲堂|宣讲|讲堂|宣讲会|宣讲活动|法治宣讲|政策宣讲|云课堂|法治课堂|小课堂|普法课堂","not":"带头宣讲|面对面"}]},
 {"id":"publicity.short_videos","zh":"普法视频","en":"Publicity videos","unit":"部","units":["thing","occasion"],"kind":"flow","standing":"experimental","cues":[{"near":"短视频|普法短视频|微电影|普法微视频|微视频|普法视频|法治动漫|法治微电影|反诈短视频","not":"视频会|监控|调度|案件","unless":"解读","unit_words":"部|条|个|集|期|余部|余条"}]},
 {"id":"publicity.consultations","zh":"法律咨询","en":"Legal advice to citizens","unit":"人次","units":["visit","person","occasion","thing"],"kind":"flow","standing":"experimental","cues":[{"near":"咨询|法律咨询|群众咨询|解答咨询|接受咨询|现场咨询|咨询群众|政策咨询|解答群众咨询|接受群众咨询|解答法律咨询","not":"网民|信访|留言|资料","units":["visit","person"]}]},
 {"id":"publicity.legal_understanders","zh":"“法律明白人”","en":"Villagers trained in law","unit":"名","units":["person"],"kind":"stock","standing":"experimental","cues":[{"near":"法律明白人|“法律明白人”|农村法律明白人|法治带头人","not":"培训班|人次"}]},
 {"id":"publicity.model_villages","zh":"民主法治示范村（社区）","en":"Model villages of democracy and law","unit":"个","units":["entity","thing"],"kind":"stock","standing":"experimental","cues":[{"near":"民主法治示范村|民主法治示范村(社区)|民主法治村|法治示范村|学法用法示范户|示范户|民主法治示范社区|依法治校示范校|法治示范单位|民主法治示范村（社区）"}]},
 {"id":"publicity.culture_sites","zh":"法治文化阵地","en":"Sites of legal culture","unit":"个","units":["entity","thing"],"kind":"stock","standing":"experimental","cues":[{"near":"法治文化阵地|法治文化广场|法治文化长廊|法治公园|法治驿站|法治广场|法治文化公园|法治宣传阵地|“法治驿站”|法治文化墙|法治宣传栏|法治长廊"}]},
 {"id":"publicity.views","zh":"普法阅读（点击）量","en":"Views of publicity","unit":"次","units":["occasion","visit","person"],"kind":"flow","standing":"experimental","cues":[{"near":"阅读量|点击量|浏览量|播放量|观看量|点击|访问量|浏览|阅读|观看","where":"普法|宣传|法治|专栏|微信|视频|公众号","not":"受众"}]},
 {"id":"publicity.banners","zh":"横幅、展板","en":"Banners and boards","unit":"条","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"横幅|展板|宣传展板|标语|悬挂横幅|宣传横幅|宣传标语|宣传栏|条幅","unit_words":"条|块|幅|个|面|余条|余块|处"}]},
 {"id":"publicity.vice_principals","zh":"法治副校长","en":"Legal vice-principals of schools","unit":"名","units":["person"],"kind":"stock","standing":"experimental","cues":[{"near":"法治副校长|法制副校长"}]},
 {"id":"publicity.awareness_rate","zh":"法律知晓率","en":"Awareness of the law","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"知晓率|普及率|法律知晓率|知晓度","where":"法|普法|宣传","not":"自来水|医保|电话|网络"}]},
 {"id":"sector.high_tech_enterprises","zh":"高新技术企业","en":"High-tech enterprises","unit":"家","units":["entity","thing"],"kind":"stock","standing":"established","cues":[{"near":"高新技术企业|高企|国家高新技术企业","not":"申报|推荐|座谈|培育|入库|拟|新增认定|走访|培训|服务|新认定|新增|申请|抽查|检查"},{"near":"突破|达到|总数|总量","where":"高新技术企业|高企","not":"中小企业|高新技术企业|高企","units":["entity"]}]},
 {"id":"sector.technology_smes","zh":"科技型中小企业","en":"Technology-based small and medium enterprises","unit":"家","units":["entity","thing"],"kind":"stock","standing":"established","cues":[{"near":"科技型中小企业|科小|科技型企业","not":"认定等|座谈|新产品|培训|走访|新增|新认定"}]},
 {"id":"sector.rd_intensity","zh":"研发经费占生产总值比重","en":"R&D expenditure as a share of GDP","unit":"%","units":["percent"],"kind":"rate","standing":"established","cues":[{"near":"占GDP|占地区生产总值|占生产总值|投入强度|研发强度|R&D经费|研发经费|研发投入|R&D投入","with":"比重|强度|占|比例","not":"增长|增幅|同比|增速|销售收入|营业收入|主营业务"}]},
 {"id":"sector.projects","zh":"科技项目","en":"Science and technology projects","unit":"项","units":["thing"],"kind":"flow","standing":"established","cues":[{"near":"科技项目|计划项目|科技计划项目|转化项目|科技攻关|重大科技攻关|重点研发|攻关项目|科技成果转化|省级科技项目|科研项目|技术攻关|成果转化项目|揭榜挂帅|科技重大专项","with":"项|立项|实施|支持|组织|承担|争取","not":"民办实事|办实事|民生实事|方向|企业|立法|制度"},{"near":"项目","with":"立项","where":"科技|科研|技术|研发","not":"招商|评审专家|类"}]},
 {"id":"sector.funding","zh":"科技资金","en":"Science and technology funding","unit":"万元","units":["money"],"kind":"amount","standing":"established","cues":[{"near":"科研资金|科技资金|财政资金|科技专项资金|专项资金|科研经费|资金支持|科技经费|研发资金|补助资金|扶持资金|财政科技|奖补资金","where":"科技|科研|研发|创新|技术|项目","not":"罚|合同|节约|社会保险|追回|收回"}]},
 {"id":"sector.contract_value","zh":"技术合同登记（成交）额","en":"Value of technology contracts","unit":"亿元","units":["money"],"kind":"amount","standing":"established","cues":[{"near":"技术合同|技术合同成交|合同登记额|技术交易额|技术合同成交额|技术合同登记额|成交额","where":"技术"}]},
 {"id":"sector.platforms","zh":"科技创新平台","en":"Innovation platforms","unit":"家","units":["entity","thing"],"kind":"stock","standing":"established","cues":[{"near":"创新平台|实验室|技术创新中心|工程技术研究中心|孵化器|众创空间|新型研发机构|企业技术中心|研发平台|科技创新平台|重点实验室|研发机构|创新载体|孵化载体|工程研究中心|星创天地","not":"事项|对接|座谈|新组建|新获批|新增|指导|自查"}]},
 {"id":"sector.technical_commissioners","zh":"科技特派员","en":"Technical commissioners","unit":"名","units":["person"],"kind":"stock","standing":"established","cues":[{"near":"科技特派员|特派员|技术人员","where":"特派员"}]},
 {"id":"sector.air_quality_rate","zh":"空气优良天数比率","en":"Share of days with good air","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"优良天数比率|优良天数比例|空气质量优良率|优良率|空气优良率|优良天数率|优良天数占比","where":"空气|大气"}]},
 {"id":"sector.water_quality_rate","zh":"水质优良（达标）率","en":"Share of sections with good water","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"水质优良率|水质达标率|优良水体比例|断面优良率|达标率|优良比例|水质优良比例|水质优良断面比例","where":"水质|断面|水源|水体"}]},
 {"id":"sector.samples_tested","zh":"抽检批次","en":"Samples tested","unit":"批次","units":["batch"],"kind":"flow","standing":"experimental","cues":[{"near":"抽检|抽样检验|监督抽检|例行监测|抽检样品|食品抽检|监测农产品|抽样|产品质量监督抽查|快检|例行监测农产品|风险监测","not":"不合格","units":["batch"]}]},
 {"id":"sector.samples_pass_rate","zh":"抽检合格率","en":"Pass rate of samples","unit":"%","units":["percent"],"kind":"rate","standing":"experimental","cues":[{"near":"合格率|抽检合格率|监测合格率|产品合格率|检测合格率|总体合格率","where":"抽检|监测|食品|农产品|产品|药品|检测","not":"考试|案卷|学法|培训|不合格"}]},
 {"id":"sector.losses_recovered","zh":"挽回经济损失","en":"Losses recovered","unit":"万元","units":["money"],"kind":"amount","standing":"experimental","cues":[{"near":"挽回经济损失|挽回损失|追回工资|追回工资待遇|追回资金|追回违规领取资金|追讨工资|追缴"}]},
 {"id":"sector.criminal_cases_solved","zh":"侦破刑事案件","en":"Criminal cases solved","unit":"起","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"破案|侦破|破获|侦破刑事案件|破获案件|破获刑事案件|侦破案件|侦破涉企案件","not":"破案率","unit_words":"起|件|宗|余起"}]},
 {"id":"sector.criminal_cases_opened","zh":"刑事立案","en":"Criminal cases opened","unit":"起","units":["thing"],"kind":"flow","standing":"experimental","cues":[{"near":"立刑事案件|刑事案件立案|刑事立案|刑事案件|案件立案","with":"立","where":"刑事|诈骗|公安","not":"破案|移送|审核|行政|侦破","unit_words":"起|件|宗|余起"}]},
] as const;

export const CODEBOOK = { edition: "2026.2", themes: CODEBOOK_THEMES, indicators: CODEBOOK_INDICATORS } as const;
