// Made from packages/core/data/reuse/*.yaml by `npm run generate`; do not edit.

export type ReuseMeasureId =
  | "meta.reuse_formula"
  | "meta.reuse_self"
  | "meta.reuse_superior"
  | "meta.reuse_peer";

export const FORMULAS = [
 {
  "id": "four-in-person",
  "kind": "rule",
  "words": "重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办",
  "source": "党政主要负责人履行推进法治建设第一责任人职责规定（2016年）",
  "checked": false,
  "example": "主要负责人对法治建设重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。"
 },
 {
  "id": "first-responsible-duty",
  "kind": "rule",
  "words": "推进法治建设第一责任人职责",
  "source": "党政主要负责人履行推进法治建设第一责任人职责规定（2016年）",
  "checked": false,
  "example": "党政主要负责人认真履行推进法治建设第一责任人职责。"
 },
 {
  "id": "organiser-promoter",
  "kind": "rule",
  "words": "重要组织者、推动者和实践者",
  "source": "党政主要负责人履行推进法治建设第一责任人职责规定（2016年）",
  "checked": true,
  "example": "切实履行依法治国重要组织者、推动者和实践者的职责。"
 },
 {
  "id": "four-parts-of-law",
  "kind": "rule",
  "words": "科学立法、严格执法、公正司法、全民守法",
  "source": "党政主要负责人履行推进法治建设第一责任人职责规定（2016年）",
  "checked": true,
  "example": "统筹推进科学立法、严格执法、公正司法、全民守法。"
 },
 {
  "id": "whole-plan",
  "kind": "rule",
  "words": "将法治建设纳入地区发展总体规划和年度工作计划",
  "source": "党政主要负责人履行推进法治建设第一责任人职责规定（2016年）",
  "checked": false,
  "example": "将法治建设纳入地区发展总体规划和年度工作计划，与经济社会发展同部署。"
 },
 {
  "id": "same-plan",
  "kind": "rule",
  "words": "与经济社会发展同部署、同推进、同督促、同考核、同奖惩",
  "source": "党政主要负责人履行推进法治建设第一责任人职责规定（2016年）",
  "checked": false,
  "example": "法治建设与经济社会发展同部署、同推进、同督促、同考核、同奖惩。"
 },
 {
  "id": "thinking-and-way",
  "kind": "rule",
  "words": "运用法治思维和法治方式",
  "source": "中共中央关于全面推进依法治国若干重大问题的决定（2014年）",
  "checked": false,
  "example": "提高领导干部运用法治思维和法治方式的能力。"
 },
 {
  "id": "reform-development-stability",
  "kind": "rule",
  "words": "深化改革、推动发展、化解矛盾、维护稳定",
  "source": "中共中央关于全面推进依法治国若干重大问题的决定（2014年）",
  "checked": false,
  "example": "提高运用法治思维和法治方式深化改革、推动发展、化解矛盾、维护稳定的能力。"
 },
 {
  "id": "coming-decisions",
  "kind": "rule",
  "words": "公众参与、专家论证、风险评估、合法性审查、集体讨论决定",
  "source": "中共中央关于全面推进依法治国若干重大问题的决定（2014年）",
  "checked": false,
  "example": "把公众参与、专家论证、风险评估、合法性审查、集体讨论决定作为重大行政决策必经程序。"
 },
 {
  "id": "strict-enforcement",
  "kind": "rule",
  "words": "严格规范公正文明执法",
  "source": "法治政府建设实施纲要（2015—2020年）",
  "checked": false,
  "example": "坚持严格规范公正文明执法。"
 },
 {
  "id": "government-of-the-plan",
  "kind": "rule",
  "words": "职能科学、权责法定、执法严明、公开公正、智能高效、廉洁诚信、人民满意的法治政府",
  "source": "法治政府建设实施纲要（2021—2025年）",
  "checked": false,
  "example": "加快建设职能科学、权责法定、执法严明、公开公正、智能高效、廉洁诚信、人民满意的法治政府。"
 },
 {
  "id": "government-of-the-plan-2015",
  "kind": "rule",
  "words": "职能科学、权责法定、执法严明、公开公正、廉洁高效、守法诚信的法治政府",
  "source": "法治政府建设实施纲要（2015—2020年）",
  "checked": false,
  "example": "基本建成职能科学、权责法定、执法严明、公开公正、廉洁高效、守法诚信的法治政府。"
 },
 {
  "id": "three-together",
  "kind": "rule",
  "words": "法治国家、法治政府、法治社会一体建设",
  "source": "党政主要负责人履行推进法治建设第一责任人职责规定（2016年）",
  "checked": true,
  "example": "坚持法治国家、法治政府、法治社会一体建设。"
 },
 {
  "id": "govern-jointly",
  "kind": "rule",
  "words": "依法治国、依法执政、依法行政共同推进",
  "source": "党政主要负责人履行推进法治建设第一责任人职责规定（2016年）",
  "checked": true,
  "example": "坚持依法治国、依法执政、依法行政共同推进。"
 },
 {
  "id": "power-in-the-cage",
  "kind": "thought",
  "words": "把权力关进制度的笼子",
  "source": "习近平在中共十八届中央纪委二次全会上的讲话（2013年1月）",
  "checked": false,
  "example": "加强监督，把权力关进制度的笼子。"
 },
 {
  "id": "powers-and-duties-by-law",
  "kind": "rule",
  "words": "法定职责必须为、法无授权不可为",
  "source": "中共中央关于全面推进依法治国若干重大问题的决定（2014年）",
  "checked": false,
  "example": "坚持法定职责必须为、法无授权不可为。"
 },
 {
  "id": "openness-principle",
  "kind": "rule",
  "words": "以公开为常态、不公开为例外",
  "source": "中华人民共和国政府信息公开条例（2019年修订）",
  "checked": false,
  "example": "坚持以公开为常态、不公开为例外。"
 },
 {
  "id": "normative-filing",
  "kind": "rule",
  "words": "有件必备、有备必审、有错必纠",
  "source": "法治政府建设实施纲要（2015—2020年）",
  "checked": false,
  "example": "规范性文件做到有件必备、有备必审、有错必纠。"
 },
 {
  "id": "three-enforcement-systems",
  "kind": "rule",
  "words": "行政执法公示制度、执法全过程记录制度、重大执法决定法制审核制度",
  "source": "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见（国办发〔2018〕118号）",
  "checked": false,
  "example": "全面推行行政执法公示制度、执法全过程记录制度、重大执法决定法制审核制度。"
 },
 {
  "id": "three-enforcement-systems-short",
  "kind": "rule",
  "words": "行政执法公示、执法全过程记录、重大执法决定法制审核",
  "source": "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见（国办发〔2018〕118号）",
  "checked": false,
  "example": "落实行政执法公示、执法全过程记录、重大执法决定法制审核三项制度。"
 },
 {
  "id": "enforcement-publicity",
  "kind": "phrase",
  "words": "行政执法公示制度",
  "source": "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见（国办发〔2018〕118号）",
  "checked": false,
  "example": "落实行政执法公示制度。"
 },
 {
  "id": "enforcement-record",
  "kind": "phrase",
  "words": "执法全过程记录制度",
  "source": "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见（国办发〔2018〕118号）",
  "checked": false,
  "example": "严格执行执法全过程记录制度。"
 },
 {
  "id": "enforcement-review",
  "kind": "phrase",
  "words": "重大执法决定法制审核制度",
  "source": "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见（国办发〔2018〕118号）",
  "checked": false,
  "example": "建立重大执法决定法制审核制度。"
 },
 {
  "id": "three-systems",
  "kind": "phrase",
  "words": "行政执法三项制度",
  "source": "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见（国办发〔2018〕118号）",
  "checked": false,
  "example": "全面推行行政执法“三项制度”。"
 },
 {
  "id": "who-enforces-explains",
  "kind": "phrase",
  "words": "谁执法谁普法",
  "source": "关于实行国家机关“谁执法谁普法”普法责任制的意见（2017年）",
  "checked": false,
  "example": "坚持“谁执法谁普法”，开展宣传。"
 },
 {
  "id": "who-enforces-explains-duty",
  "kind": "phrase",
  "words": "谁执法谁普法普法责任制",
  "source": "关于实行国家机关“谁执法谁普法”普法责任制的意见（2017年）",
  "checked": false,
  "example": "落实“谁执法谁普法”普法责任制。"
 },
 {
  "id": "who-enforces-who-manages",
  "kind": "phrase",
  "words": "谁执法谁普法、谁管理谁普法、谁服务谁普法",
  "source": "各地通行用语；首句出自关于实行国家机关“谁执法谁普法”普法责任制的意见（2017年），后两句未查到出处",
  "checked": false,
  "example": "落实“谁执法谁普法、谁管理谁普法、谁服务谁普法”责任制。"
 },
 {
  "id": "random-inspection",
  "kind": "phrase",
  "words": "双随机、一公开",
  "source": "国务院办公厅关于推广随机抽查规范事中事后监管的通知（国办发〔2015〕58号）",
  "checked": false,
  "example": "推行“双随机、一公开”监管。"
 },
 {
  "id": "delegate-regulate-serve",
  "kind": "phrase",
  "words": "简政放权、放管结合、优化服务",
  "source": "国务院关于印发2015年推进简政放权放管结合转变政府职能工作方案的通知（国发〔2015〕29号）",
  "checked": false,
  "example": "深入推进简政放权、放管结合、优化服务改革。"
 },
 {
  "id": "thought-guided",
  "kind": "thought",
  "words": "坚持以习近平新时代中国特色社会主义思想为指导",
  "source": "中国共产党章程（2017年修改）",
  "checked": false,
  "example": "全局上下坚持以习近平新时代中国特色社会主义思想为指导。"
 },
 {
  "id": "thought",
  "kind": "thought",
  "words": "习近平新时代中国特色社会主义思想",
  "source": "中国共产党章程（2017年修改）",
  "checked": false,
  "example": "深入学习习近平新时代中国特色社会主义思想。"
 },
 {
  "id": "thought-on-law",
  "kind": "thought",
  "words": "习近平法治思想",
  "source": "中央全面依法治国工作会议（2020年11月）",
  "checked": false,
  "example": "以习近平法治思想为引领。"
 },
 {
  "id": "thought-on-law-studied",
  "kind": "thought",
  "words": "深入学习宣传贯彻习近平法治思想",
  "source": "法治政府建设实施纲要（2021—2025年）",
  "checked": false,
  "example": "市科技局深入学习宣传贯彻习近平法治思想。"
 },
 {
  "id": "thought-on-law-followed",
  "kind": "thought",
  "words": "深入学习贯彻习近平法治思想",
  "source": "法治政府建设实施纲要（2021—2025年）",
  "checked": false,
  "example": "深入学习贯彻习近平法治思想，推进依法行政。"
 },
 {
  "id": "congress-19",
  "kind": "thought",
  "words": "党的十九大和十九届历次全会精神",
  "source": "中共十九届六中全会公报（2021年）",
  "checked": false,
  "example": "全面贯彻党的十九大和十九届历次全会精神。"
 },
 {
  "id": "congress-19-spirit",
  "kind": "thought",
  "words": "党的十九大精神",
  "source": "中国共产党第十九次全国代表大会（2017年）",
  "checked": false,
  "example": "学习贯彻党的十九大精神。"
 },
 {
  "id": "congress-20",
  "kind": "thought",
  "words": "党的二十大精神",
  "source": "中国共产党第二十次全国代表大会（2022年）",
  "checked": false,
  "example": "全面学习贯彻党的二十大精神。"
 },
 {
  "id": "congress-20-plenum-2",
  "kind": "thought",
  "words": "党的二十大和二十届二中全会精神",
  "source": "中共二十届二中全会（2023年）",
  "checked": false,
  "example": "深入贯彻党的二十大和二十届二中全会精神。"
 },
 {
  "id": "congress-20-plenum-3",
  "kind": "thought",
  "words": "党的二十大和二十届二中、三中全会精神",
  "source": "中共二十届三中全会（2024年）",
  "checked": false,
  "example": "深入贯彻党的二十大和二十届二中、三中全会精神。"
 },
 {
  "id": "two-establishments",
  "kind": "thought",
  "words": "深刻领悟“两个确立”的决定性意义",
  "source": "中共中央关于党的百年奋斗重大成就和历史经验的决议（2021年）",
  "checked": false,
  "example": "深刻领悟“两个确立”的决定性意义。"
 },
 {
  "id": "four-two-two",
  "kind": "thought",
  "words": "增强“四个意识”、坚定“四个自信”、做到“两个维护”",
  "source": "中共中央关于加强党的政治建设的意见（2019年）",
  "checked": false,
  "example": "增强“四个意识”、坚定“四个自信”、做到“两个维护”。"
 },
 {
  "id": "eleven-persistences",
  "kind": "thought",
  "words": "十一个坚持",
  "source": "中央全面依法治国工作会议（2020年11月）",
  "checked": false,
  "example": "准确把握“十一个坚持”的核心要义。"
 }
] as const;

export const REUSE_MEASURES = [
 {
  "id": "meta.reuse_formula",
  "column": "share_formula",
  "zh": "规定用语占比",
  "en": "Share of prescribed formulas",
  "unit": "%",
  "define": {
   "zh": "规定用语（清单所列的和语料中多地共用的）占全部汉字的百分比；标题、书名号内的文字不算",
   "en": "Characters of prescribed wording, listed or found in many regions of the corpus, of all Chinese characters; headings and titles do not count as such."
  }
 },
 {
  "id": "meta.reuse_self",
  "column": "share_self",
  "zh": "沿用本机关往年报告占比",
  "en": "Share shared with the agency's own earlier reports",
  "unit": "%",
  "define": {
   "zh": "与本机关往年报告相同的文字占全部汉字的百分比；语料中没有往年报告的为空",
   "en": "Characters of passages that stand in an earlier report of the agency too, of all Chinese characters; null where the corpus has none."
  }
 },
 {
  "id": "meta.reuse_superior",
  "column": "share_superior",
  "zh": "与上级报告相同占比",
  "en": "Share shared with a superior's report",
  "unit": "%",
  "define": {
   "zh": "与上级机关或本级政府当年、上年报告相同（且本机关往年报告没有）的文字占全部汉字的百分比；语料中没有上级报告的为空",
   "en": "Characters of passages that stand in a superior's report of the same year or the year before, and in none of the agency's own, of all Chinese characters; null where the corpus has none."
  }
 },
 {
  "id": "meta.reuse_peer",
  "column": "share_peer",
  "zh": "与同级机关报告相同占比",
  "en": "Share shared with a peer's report",
  "unit": "%",
  "define": {
   "zh": "与同级其他机关当年、上年报告相同（且本机关往年报告和上级报告没有）的文字占全部汉字的百分比；语料中没有同级报告的为空",
   "en": "Characters of passages that stand in the report of another agency of the level, of the same year or the year before, and in none of the former, of all Chinese characters; null where the corpus has none."
  }
 }
] as const;
