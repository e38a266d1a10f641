// Made from packages/core/data/consistency/consistency.yaml by `npm run generate`; do not edit.

export const CONSISTENCY = {
 "opens": [
  {
   "word": "其中",
   "example": "清理文件15件,其中废止3件"
  },
  {
   "word": "包括",
   "example": "办理提案9件,包括主办4件"
  },
  {
   "word": "包含",
   "example": "办理提案9件,包含主办4件"
  },
  {
   "word": "含",
   "example": "办结案件9件,含上年结转4件"
  }
 ],
 "complete": [
  {
   "word": "分别为",
   "example": "办理提案9件,分别为主办4件、会办5件"
  },
  {
   "word": "分别是",
   "example": "办理提案9件,分别是主办4件、会办5件"
  },
  {
   "word": "分为",
   "example": "政务服务事项9项,分为许可4项、确认5项"
  }
 ],
 "sums": [
  {
   "word": "合计",
   "example": "主办4件、会办5件,合计9件"
  },
  {
   "word": "共计",
   "example": "主办4件、会办5件,共计9件"
  },
  {
   "word": "总计",
   "example": "主办4件、会办5件,总计9件"
  }
 ],
 "rests": [
  {
   "word": "剩余",
   "example": "反馈问题9个,整改7个,剩余2个"
  },
  {
   "word": "其余",
   "example": "反馈问题9个,整改7个,其余2个"
  },
  {
   "word": "余下",
   "example": "反馈问题9个,整改7个,余下2个"
  }
 ],
 "joins": [
  {
   "word": "、",
   "example": "主办4件、会办5件"
  },
  {
   "word": "和",
   "example": "主办4件和会办5件"
  },
  {
   "word": "及",
   "example": "主办4件及会办5件"
  },
  {
   "word": "以及",
   "example": "主办4件以及会办5件"
  },
  {
   "word": ",",
   "example": "主办4件,会办5件"
  }
 ],
 "others": [
  {
   "word": "高于",
   "example": "投诉率由2.6%降到1.9%,仍高于全省平均0.3个百分点"
  },
  {
   "word": "低于",
   "example": "合格率由95%升到96%,仍低于全省平均4.3个百分点"
  },
  {
   "word": "高出",
   "example": "合格率由95%升到96%,高出全省平均4.3个百分点"
  },
  {
   "word": "好于",
   "example": "合格率由95%升到96%,好于全省平均4.3个百分点"
  },
  {
   "word": "快于",
   "example": "增速由5%升到6%,快于全省4.3个百分点"
  },
  {
   "word": "超过全",
   "example": "增速由5%升到6%,超过全省4.3个百分点"
  },
  {
   "word": "平均",
   "example": "增速由5%升到6%,比全省平均多4.3个百分点"
  }
 ],
 "carried": [
  {
   "word": "结转",
   "example": "含上年结转62件"
  },
  {
   "word": "撤回",
   "example": "申请人撤回5件"
  },
  {
   "word": "撤销",
   "example": "撤销许可5件"
  },
  {
   "word": "终止",
   "example": "终止审理5件"
  },
  {
   "word": "并案",
   "example": "并案审理5件"
  },
  {
   "word": "移送",
   "example": "移送其他机关5件"
  },
  {
   "word": "转办",
   "example": "转办5件"
  },
  {
   "word": "未结",
   "example": "未结5件"
  },
  {
   "word": "尚未",
   "example": "尚未审结5件"
  },
  {
   "word": "正在",
   "example": "正在办理5件"
  },
  {
   "word": "不予受理",
   "example": "不予受理5件"
  }
 ],
 "scopes": [
  {
   "word": "全省",
   "example": "全省办理复议案件9件"
  },
  {
   "word": "全市",
   "example": "全市办理复议案件9件"
  },
  {
   "word": "全区",
   "example": "全区办理复议案件9件"
  },
  {
   "word": "全县",
   "example": "全县办理复议案件9件"
  },
  {
   "word": "全州",
   "example": "全州办理复议案件9件"
  },
  {
   "word": "全系统",
   "example": "全系统办理复议案件9件"
  },
  {
   "word": "全镇",
   "example": "全镇办理复议案件9件"
  },
  {
   "word": "本级",
   "example": "市本级办理复议案件9件"
  },
  {
   "word": "局机关",
   "example": "局机关办理复议案件9件"
  }
 ],
 "narrows": [
  {
   "word": "引发",
   "example": "政府信息公开引发的行政复议1件"
  },
  {
   "word": "引起",
   "example": "因政府信息公开引起的行政复议1件"
  },
  {
   "word": "导致",
   "example": "因处罚不当导致的行政复议1件"
  }
 ],
 "kinds": [
  {
   "word": "重大",
   "example": "重大行政复议0件"
  },
  {
   "word": "较大",
   "example": "较大行政复议0件"
  },
  {
   "word": "按日连续",
   "example": "按日连续处罚的行政复议0件"
  },
  {
   "word": "群体性",
   "example": "群体性行政复议0件"
  },
  {
   "word": "恶性",
   "example": "恶性行政复议0件"
  },
  {
   "word": "越级",
   "example": "越级行政复议0件"
  }
 ]
} as const;
