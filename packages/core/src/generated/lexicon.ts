// Made from packages/core/data/lexicon/*.yaml by `npm run generate`; do not edit.

export const NUMERAL_WORDS = {
 "digits": [
  {
   "word": "〇",
   "value": 0,
   "example": "二〇二二年"
  },
  {
   "word": "零",
   "value": 0,
   "example": "一百零五件"
  },
  {
   "word": "一",
   "value": 1,
   "example": "聘请一名律师"
  },
  {
   "word": "二",
   "value": 2,
   "example": "二十二件"
  },
  {
   "word": "两",
   "value": 2,
   "example": "举办两期讲座"
  },
  {
   "word": "三",
   "value": 3,
   "example": "开设三个专栏"
  },
  {
   "word": "四",
   "value": 4,
   "example": "下放四项职权"
  },
  {
   "word": "五",
   "value": 5,
   "example": "检查五家企业"
  },
  {
   "word": "六",
   "value": 6,
   "example": "明确六个方向"
  },
  {
   "word": "七",
   "value": 7,
   "example": "梳理七类事项"
  },
  {
   "word": "八",
   "value": 8,
   "example": "召开八次会议"
  },
  {
   "word": "九",
   "value": 9,
   "example": "会同九个部门"
  }
 ],
 "powers": [
  {
   "word": "十",
   "power": 1,
   "example": "清理三十件文件"
  },
  {
   "word": "百",
   "power": 2,
   "example": "接待一百人次"
  },
  {
   "word": "千",
   "power": 3,
   "example": "发放两千份资料"
  },
  {
   "word": "万",
   "power": 4,
   "example": "归集数据3.2万条"
  },
  {
   "word": "亿",
   "power": 8,
   "example": "惠及群众1.1亿人次"
  }
 ],
 "round": [
  {
   "word": "近",
   "example": "举办活动近百场"
  },
  {
   "word": "上",
   "example": "走访企业上千家"
  },
  {
   "word": "超",
   "example": "办理事项超百件"
  },
  {
   "word": "逾",
   "example": "发放资料逾万份"
  },
  {
   "word": "过",
   "example": "受众过万人次"
  },
  {
   "word": "突破",
   "example": "产值突破千亿元"
  }
 ],
 "vague": [
  {
   "word": "数",
   "example": "召开数十次会议"
  },
  {
   "word": "几",
   "example": "走访几十家企业"
  },
  {
   "word": "若干",
   "example": "若干措施"
  }
 ],
 "fraction": {
  "word": "分之",
  "example": "三分之二以上成员到会"
 },
 "percent": {
  "word": "百分之",
  "example": "完成百分之五"
 },
 "permille": {
  "word": "千分之",
  "example": "不足千分之三"
 },
 "tenth": {
  "word": "成",
  "example": "九成以上的事项"
 },
 "half_tenth": {
  "word": "半",
  "example": "不足一成半"
 },
 "of": {
  "word": "的",
  "example": "不足编制数的九成"
 },
 "half": {
  "word": "一半",
  "example": "时限压缩到法定时间的一半"
 },
 "point": {
  "word": "点",
  "example": "二点五亿元"
 },
 "front": {
  "word": "前",
  "example": "位居全省前三"
 },
 "ordinal": {
  "word": "第",
  "example": "第二次会议"
 },
 "range": [
  {
   "word": "-",
   "example": "检查企业30-40家"
  },
  {
   "word": "~",
   "example": "检查企业30~40家"
  },
  {
   "word": "—",
   "example": "检查企业30—40家"
  },
  {
   "word": "——",
   "example": "检查企业30——40家"
  },
  {
   "word": "–",
   "example": "检查企业30–40家"
  },
  {
   "word": "至",
   "example": "检查企业30至40家"
  },
  {
   "word": "到",
   "example": "检查企业30到40家"
  }
 ],
 "index_after": [
  {
   "word": "指数",
   "example": "创新指数71.05"
  },
  {
   "word": "指数为",
   "example": "创新指数为71.05"
  },
  {
   "word": "系数",
   "example": "均衡系数0.35"
  },
  {
   "word": "得分",
   "example": "综合得分96.5"
  },
  {
   "word": "评分",
   "example": "综合评分96.5"
  }
 ],
 "never_once": [
  "每年",
  "每月",
  "每周",
  "每日",
  "每季",
  "每季度",
  "每半年",
  "年",
  "月",
  "周",
  "季",
  "度",
  "天",
  "只跑",
  "跑",
  "多跑",
  "最多",
  "再",
  "又",
  "每",
  "第",
  "至少",
  "不少于",
  "唯",
  "统",
  "同",
  "逐",
  "这",
  "那",
  "上",
  "下",
  "首"
 ],
 "span_units": [
  "年",
  "个月",
  "天",
  "周",
  "日",
  "个年度",
  "个季度"
 ],
 "once_after": [
  {
   "word": "开展",
   "example": "开展一次案卷评查"
  },
  {
   "word": "组织",
   "example": "组织一次案卷评查"
  },
  {
   "word": "召开",
   "example": "召开一次案卷评查"
  },
  {
   "word": "举办",
   "example": "举办一次案卷评查"
  },
  {
   "word": "举行",
   "example": "举行一次案卷评查"
  },
  {
   "word": "进行",
   "example": "进行一次案卷评查"
  },
  {
   "word": "完成",
   "example": "完成一次案卷评查"
  },
  {
   "word": "接受",
   "example": "接受一次案卷评查"
  },
  {
   "word": "组织开展",
   "example": "组织开展一次案卷评查"
  },
  {
   "word": "安排",
   "example": "安排一次案卷评查"
  },
  {
   "word": "集中开展",
   "example": "集中开展一次案卷评查"
  },
  {
   "word": "牵头开展",
   "example": "牵头开展一次案卷评查"
  }
 ],
 "one_after": [
  {
   "word": "上升",
   "example": "较上年上升一位"
  },
  {
   "word": "前移",
   "example": "较上年前移一位"
  },
  {
   "word": "后移",
   "example": "较上年后移一位"
  },
  {
   "word": "前进",
   "example": "较上年前进一位"
  }
 ],
 "aspect": {
  "word": "了",
  "example": "开展了一次案卷评查"
 },
 "span_after": [
  {
   "word": "连续",
   "example": "连续三年获评优秀"
  },
  {
   "word": "提前",
   "example": "提前两年实现目标"
  },
  {
   "word": "历时",
   "example": "历时三个月"
  },
  {
   "word": "为期",
   "example": "为期两个月"
  },
  {
   "word": "满",
   "example": "服务满三年"
  }
 ]
};

export const HEDGE_WORDS = {
 "hedges": [
  {
   "word": "余",
   "at": "between",
   "means": "over",
   "strict": true,
   "bounded": true,
   "example": "现场检查20余次"
  },
  {
   "word": "馀",
   "at": "between",
   "means": "over",
   "strict": true,
   "bounded": true,
   "example": "现场检查20馀次"
  },
  {
   "word": "多",
   "at": "between",
   "means": "over",
   "strict": true,
   "bounded": true,
   "example": "征求50多家单位意见"
  },
  {
   "word": "来",
   "at": "between",
   "means": "about",
   "strict": false,
   "bounded": true,
   "example": "走访十来家企业"
  },
  {
   "word": "几",
   "at": "between",
   "means": "over",
   "strict": true,
   "bounded": true,
   "example": "走访十几家企业"
  },
  {
   "word": "超过",
   "at": "before",
   "means": "over",
   "strict": true,
   "bounded": false,
   "example": "培训超过40学时"
  },
  {
   "word": "超",
   "at": "before",
   "means": "over",
   "strict": true,
   "bounded": false,
   "not_after": "高赶",
   "example": "新增企业超500家"
  },
  {
   "word": "逾",
   "at": "before",
   "means": "over",
   "strict": true,
   "bounded": false,
   "example": "发放资料逾3000份"
  },
  {
   "word": "突破",
   "at": "before",
   "means": "over",
   "strict": true,
   "bounded": false,
   "example": "企业总数突破160家"
  },
  {
   "word": "多于",
   "at": "before",
   "means": "over",
   "strict": true,
   "bounded": false,
   "example": "培训多于40学时"
  },
  {
   "word": "高于",
   "at": "before",
   "means": "over",
   "strict": true,
   "bounded": false,
   "example": "满意率高于95%"
  },
  {
   "word": "大于",
   "at": "before",
   "means": "over",
   "strict": true,
   "bounded": false,
   "example": "满意率大于95%"
  },
  {
   "word": "不少于",
   "at": "before",
   "means": "over",
   "strict": false,
   "bounded": false,
   "example": "学习不少于60学时"
  },
  {
   "word": "不低于",
   "at": "before",
   "means": "over",
   "strict": false,
   "bounded": false,
   "example": "合格率不低于95%"
  },
  {
   "word": "至少",
   "at": "before",
   "means": "over",
   "strict": false,
   "bounded": false,
   "example": "开展至少2次讲座"
  },
  {
   "word": "上",
   "at": "before",
   "means": "over",
   "strict": false,
   "bounded": false,
   "round": true,
   "not_after": "以之网线",
   "example": "走访企业上千家"
  },
  {
   "word": "过",
   "at": "before",
   "means": "over",
   "strict": true,
   "bounded": false,
   "round": true,
   "example": "受众过万人次"
  },
  {
   "word": "以上",
   "at": "after",
   "means": "over",
   "strict": false,
   "bounded": false,
   "example": "时限缩短60%以上"
  },
  {
   "word": "之上",
   "at": "after",
   "means": "over",
   "strict": false,
   "bounded": false,
   "example": "满意率在95%之上"
  },
  {
   "word": "近",
   "at": "before",
   "means": "under",
   "strict": true,
   "bounded": true,
   "not_after": "最附贴靠邻远临亲就",
   "example": "受众近5000人次"
  },
  {
   "word": "接近",
   "at": "before",
   "means": "under",
   "strict": true,
   "bounded": true,
   "example": "覆盖率接近90%"
  },
  {
   "word": "将近",
   "at": "before",
   "means": "under",
   "strict": true,
   "bounded": true,
   "example": "走访将近40家企业"
  },
  {
   "word": "不足",
   "at": "before",
   "means": "under",
   "strict": true,
   "bounded": false,
   "example": "平均用时不足3天"
  },
  {
   "word": "不到",
   "at": "before",
   "means": "under",
   "strict": true,
   "bounded": false,
   "example": "平均用时不到3天"
  },
  {
   "word": "低于",
   "at": "before",
   "means": "under",
   "strict": true,
   "bounded": false,
   "example": "差错率低于1%"
  },
  {
   "word": "少于",
   "at": "before",
   "means": "under",
   "strict": true,
   "bounded": false,
   "example": "用时少于5天"
  },
  {
   "word": "小于",
   "at": "before",
   "means": "under",
   "strict": true,
   "bounded": false,
   "example": "差错率小于1%"
  },
  {
   "word": "不超过",
   "at": "before",
   "means": "under",
   "strict": false,
   "bounded": false,
   "example": "等候不超过15分钟"
  },
  {
   "word": "不高于",
   "at": "before",
   "means": "under",
   "strict": false,
   "bounded": false,
   "example": "差错率不高于1%"
  },
  {
   "word": "最多",
   "at": "before",
   "means": "under",
   "strict": false,
   "bounded": false,
   "example": "检查最多2次"
  },
  {
   "word": "以内",
   "at": "after",
   "means": "under",
   "strict": false,
   "bounded": false,
   "example": "压缩至5个工作日以内"
  },
  {
   "word": "以下",
   "at": "after",
   "means": "under",
   "strict": false,
   "bounded": false,
   "example": "差错率控制在1%以下"
  },
  {
   "word": "之内",
   "at": "after",
   "means": "under",
   "strict": false,
   "bounded": false,
   "example": "压缩至5天之内"
  },
  {
   "word": "约",
   "at": "before",
   "means": "about",
   "strict": false,
   "bounded": true,
   "not_after": "节公预签合制契履违条集",
   "example": "投入约45.6亿元"
  },
  {
   "word": "大约",
   "at": "before",
   "means": "about",
   "strict": false,
   "bounded": true,
   "example": "大约300件"
  },
  {
   "word": "约为",
   "at": "before",
   "means": "about",
   "strict": false,
   "bounded": true,
   "example": "投入约为45亿元"
  },
  {
   "word": "左右",
   "at": "after",
   "means": "about",
   "strict": false,
   "bounded": true,
   "example": "走访30家左右"
  },
  {
   "word": "上下",
   "at": "after",
   "means": "about",
   "strict": false,
   "bounded": true,
   "example": "保持在30件上下"
  }
 ],
 "copulas": [
  {
   "word": "达到",
   "example": "总数达到410家"
  },
  {
   "word": "达",
   "example": "预案达90余项"
  },
  {
   "word": "为",
   "example": "满意率为100%"
  },
  {
   "word": "共",
   "example": "共3次"
  },
  {
   "word": "共计",
   "example": "共计3次"
  },
  {
   "word": "计",
   "example": "累计5件"
  },
  {
   "word": "是",
   "example": "满意率是100%"
  },
  {
   "word": "有",
   "example": "现有3名"
  },
  {
   "word": "各",
   "example": "各2次"
  },
  {
   "word": "占",
   "example": "占四成"
  },
  {
   "word": "均为",
   "example": "均为100%"
  }
 ]
};

export const UNIT_WORDS = {
 "units": [
  {
   "word": "大类",
   "class": "kind",
   "example": "梳理12大类"
  },
  {
   "word": "台次",
   "class": "trip",
   "example": "出动车辆12台次"
  },
  {
   "word": "辆次",
   "class": "trip",
   "example": "出动车辆12辆次"
  },
  {
   "word": "人天",
   "class": "person",
   "example": "培训12人天"
  },
  {
   "word": "方",
   "class": "volume",
   "not_before": "面便案式向",
   "example": "清运12方"
  },
  {
   "word": "笔",
   "class": "thing",
   "not_before": "试",
   "example": "办理业务12笔"
  },
  {
   "word": "档",
   "class": "thing",
   "not_before": "案",
   "example": "归档12档"
  },
  {
   "word": "公顷次",
   "class": "area",
   "example": "巡查12公顷次"
  },
  {
   "word": "桩",
   "class": "thing",
   "example": "化解矛盾12桩"
  },
  {
   "word": "宗地",
   "class": "thing",
   "example": "供应12宗地"
  },
  {
   "word": "字",
   "class": "thing",
   "example": "撰写12字"
  },
  {
   "word": "通",
   "class": "thing",
   "not_before": "过",
   "example": "接听电话12通"
  },
  {
   "word": "名额",
   "class": "person",
   "example": "分配12名额"
  },
  {
   "word": "单",
   "class": "thing",
   "not_before": "位",
   "example": "办理12单"
  },
  {
   "word": "亩次",
   "class": "area",
   "example": "巡查12亩次"
  },
  {
   "word": "盏",
   "class": "thing",
   "example": "安装12盏"
  },
  {
   "word": "床",
   "class": "thing",
   "example": "新增12床"
  },
  {
   "word": "张床",
   "class": "thing",
   "example": "新增12张床"
  },
  {
   "word": "岁",
   "class": "age",
   "example": "平均年龄12岁"
  },
  {
   "word": "例次",
   "class": "occasion",
   "example": "检测12例次"
  },
  {
   "word": "批件",
   "class": "thing",
   "example": "核发12批件"
  },
  {
   "word": "日",
   "class": "duration",
   "example": "平均用时12日"
  },
  {
   "word": "章",
   "class": "kind",
   "example": "条例共12章"
  },
  {
   "word": "眼",
   "class": "thing",
   "example": "关闭水井12眼"
  },
  {
   "word": "剂次",
   "class": "occasion",
   "example": "接种疫苗12剂次"
  },
  {
   "word": "剂",
   "class": "thing",
   "example": "接种疫苗12剂"
  },
  {
   "word": "个次",
   "class": "occasion",
   "example": "检查项目12个次"
  },
  {
   "word": "条次",
   "class": "occasion",
   "example": "监测广告12条次"
  },
  {
   "word": "个位次",
   "class": "position",
   "example": "前移12个位次"
  },
  {
   "word": "位次",
   "class": "position",
   "example": "前移12位次"
  },
  {
   "word": "个名次",
   "class": "position",
   "example": "前移12个名次"
  },
  {
   "word": "台套",
   "class": "thing",
   "example": "配备设备12台套"
  },
  {
   "word": "台(套)",
   "class": "thing",
   "example": "拆除设备12台(套)"
  },
  {
   "word": "人份",
   "class": "thing",
   "example": "检测12人份"
  },
  {
   "word": "管",
   "class": "thing",
   "not_before": "理辖道控委网护线制教",
   "example": "日检测能力12万管"
  },
  {
   "word": "方面",
   "class": "kind",
   "example": "抓好12方面"
  },
  {
   "word": "个",
   "class": "thing",
   "example": "办理12个"
  },
  {
   "word": "项",
   "class": "thing",
   "not_before": "目",
   "example": "办理12项"
  },
  {
   "word": "件",
   "class": "thing",
   "one": true,
   "example": "办理12件"
  },
  {
   "word": "条",
   "class": "thing",
   "not_before": "例",
   "example": "办理12条"
  },
  {
   "word": "份",
   "class": "thing",
   "one": true,
   "not_before": "额",
   "example": "办理12份"
  },
  {
   "word": "篇",
   "class": "thing",
   "one": true,
   "example": "办理12篇"
  },
  {
   "word": "起",
   "class": "thing",
   "not_before": "草",
   "example": "办理12起"
  },
  {
   "word": "册",
   "class": "thing",
   "example": "办理12册"
  },
  {
   "word": "部",
   "class": "thing",
   "one": true,
   "not_before": "门署分",
   "example": "办理12部"
  },
  {
   "word": "本",
   "class": "thing",
   "not_before": "年局级区市系单部",
   "example": "办理12本"
  },
  {
   "word": "卷",
   "class": "thing",
   "example": "办理12卷"
  },
  {
   "word": "宗",
   "class": "thing",
   "example": "办理12宗"
  },
  {
   "word": "则",
   "class": "thing",
   "example": "办理12则"
  },
  {
   "word": "例",
   "class": "thing",
   "one": true,
   "not_before": "如",
   "example": "办理12例"
  },
  {
   "word": "张",
   "class": "thing",
   "example": "办理12张"
  },
  {
   "word": "枚",
   "class": "thing",
   "example": "办理12枚"
  },
  {
   "word": "封",
   "class": "thing",
   "example": "办理12封"
  },
  {
   "word": "份次",
   "class": "thing",
   "example": "办理12份次"
  },
  {
   "word": "幅",
   "class": "thing",
   "example": "办理12幅"
  },
  {
   "word": "块",
   "class": "thing",
   "example": "办理12块"
  },
  {
   "word": "面",
   "class": "thing",
   "not_before": "向对临",
   "example": "办理12面"
  },
  {
   "word": "套",
   "class": "thing",
   "example": "办理12套"
  },
  {
   "word": "种",
   "class": "kind",
   "example": "办理12种"
  },
  {
   "word": "款",
   "class": "kind",
   "example": "办理12款"
  },
  {
   "word": "类",
   "class": "kind",
   "not_before": "型",
   "example": "办理12类"
  },
  {
   "word": "批",
   "class": "batch",
   "not_before": "准示复",
   "example": "办理12批"
  },
  {
   "word": "类别",
   "class": "kind",
   "example": "办理12类别"
  },
  {
   "word": "幕",
   "class": "thing",
   "example": "办理12幕"
  },
  {
   "word": "副",
   "class": "thing",
   "example": "办理12副"
  },
  {
   "word": "支",
   "class": "thing",
   "not_before": "持",
   "example": "办理12支"
  },
  {
   "word": "台",
   "class": "thing",
   "not_before": "账",
   "example": "办理12台"
  },
  {
   "word": "辆",
   "class": "thing",
   "example": "办理12辆"
  },
  {
   "word": "架",
   "class": "thing",
   "example": "办理12架"
  },
  {
   "word": "艘",
   "class": "thing",
   "example": "办理12艘"
  },
  {
   "word": "扇",
   "class": "thing",
   "example": "办理12扇"
  },
  {
   "word": "把",
   "class": "thing",
   "example": "办理12把"
  },
  {
   "word": "道",
   "class": "thing",
   "not_before": "路",
   "example": "办理12道"
  },
  {
   "word": "幢",
   "class": "thing",
   "example": "办理12幢"
  },
  {
   "word": "栋",
   "class": "thing",
   "example": "办理12栋"
  },
  {
   "word": "座",
   "class": "thing",
   "not_before": "谈",
   "example": "办理12座"
  },
  {
   "word": "处",
   "class": "thing",
   "not_before": "理置级罚",
   "example": "办理12处"
  },
  {
   "word": "间",
   "class": "thing",
   "example": "办理12间"
  },
  {
   "word": "门",
   "class": "thing",
   "not_before": "户",
   "example": "办理12门"
  },
  {
   "word": "列",
   "class": "thing",
   "example": "办理12列"
  },
  {
   "word": "首",
   "class": "thing",
   "example": "办理12首"
  },
  {
   "word": "组",
   "class": "thing",
   "not_before": "织建",
   "example": "办理12组"
  },
  {
   "word": "对",
   "class": "thing",
   "example": "办理12对"
  },
  {
   "word": "队",
   "class": "thing",
   "example": "办理12队"
  },
  {
   "word": "股",
   "class": "thing",
   "example": "办理12股"
  },
  {
   "word": "颗",
   "class": "thing",
   "example": "办理12颗"
  },
  {
   "word": "株",
   "class": "thing",
   "example": "办理12株"
  },
  {
   "word": "棵",
   "class": "thing",
   "example": "办理12棵"
  },
  {
   "word": "头",
   "class": "thing",
   "example": "办理12头"
  },
  {
   "word": "只",
   "class": "thing",
   "example": "办理12只"
  },
  {
   "word": "宗次",
   "class": "thing",
   "example": "办理12宗次"
  },
  {
   "word": "案",
   "class": "thing",
   "example": "办理12案"
  },
  {
   "word": "案次",
   "class": "thing",
   "example": "办理12案次"
  },
  {
   "word": "人",
   "class": "person",
   "not_before": "大民才",
   "example": "配备12人"
  },
  {
   "word": "名",
   "class": "person",
   "one": true,
   "not_before": "单册",
   "example": "配备12名"
  },
  {
   "word": "位",
   "class": "person",
   "not_before": "于访",
   "example": "配备12位"
  },
  {
   "word": "员",
   "class": "person",
   "example": "配备12员"
  },
  {
   "word": "人员",
   "class": "person",
   "example": "配备12人员"
  },
  {
   "word": "人次",
   "class": "visit",
   "one": true,
   "example": "接待12人次"
  },
  {
   "word": "人(次)",
   "class": "visit",
   "example": "接待12人(次)"
  },
  {
   "word": "人・次",
   "class": "visit",
   "example": "接待12人・次"
  },
  {
   "word": "人/次",
   "class": "visit",
   "example": "接待12人/次"
  },
  {
   "word": "人次数",
   "class": "visit",
   "example": "接待12人次数"
  },
  {
   "word": "名次",
   "class": "visit",
   "example": "接待12名次"
  },
  {
   "word": "次",
   "class": "occasion",
   "not_before": "年",
   "example": "开展12次"
  },
  {
   "word": "场",
   "class": "occasion",
   "not_before": "所景",
   "example": "开展12场"
  },
  {
   "word": "场次",
   "class": "occasion",
   "one": true,
   "example": "开展12场次"
  },
  {
   "word": "场(次)",
   "class": "occasion",
   "example": "开展12场(次)"
  },
  {
   "word": "期",
   "class": "occasion",
   "not_before": "间",
   "example": "开展12期"
  },
  {
   "word": "项次",
   "class": "occasion",
   "example": "开展12项次"
  },
  {
   "word": "轮",
   "class": "occasion",
   "not_before": "训",
   "example": "开展12轮"
  },
  {
   "word": "回",
   "class": "occasion",
   "example": "开展12回"
  },
  {
   "word": "轮次",
   "class": "occasion",
   "example": "开展12轮次"
  },
  {
   "word": "批次",
   "class": "batch",
   "example": "开展12批次"
  },
  {
   "word": "件次",
   "class": "occasion",
   "example": "开展12件次"
  },
  {
   "word": "户次",
   "class": "entity",
   "example": "开展12户次"
  },
  {
   "word": "家次",
   "class": "entity",
   "example": "开展12家次"
  },
  {
   "word": "车次",
   "class": "trip",
   "example": "开展12车次"
  },
  {
   "word": "班次",
   "class": "trip",
   "example": "开展12班次"
  },
  {
   "word": "站次",
   "class": "occasion",
   "example": "开展12站次"
  },
  {
   "word": "处次",
   "class": "entity",
   "example": "检查12处次"
  },
  {
   "word": "点次",
   "class": "entity",
   "example": "检查12点次"
  },
  {
   "word": "架次",
   "class": "trip",
   "example": "巡查12架次"
  },
  {
   "word": "艘次",
   "class": "trip",
   "example": "检查12艘次"
  },
  {
   "word": "辆(艘)次",
   "class": "trip",
   "example": "检查12辆(艘)次"
  },
  {
   "word": "批(件)次",
   "class": "batch",
   "example": "受理12批(件)次"
  },
  {
   "word": "件批次",
   "class": "thing",
   "example": "受理12件批次"
  },
  {
   "word": "件套",
   "class": "thing",
   "example": "收缴12件套"
  },
  {
   "word": "节",
   "class": "occasion",
   "not_before": "约点",
   "example": "开展12节"
  },
  {
   "word": "讲",
   "class": "occasion",
   "not_before": "话授",
   "example": "开展12讲"
  },
  {
   "word": "堂",
   "class": "occasion",
   "example": "开展12堂"
  },
  {
   "word": "课时次",
   "class": "occasion",
   "example": "开展12课时次"
  },
  {
   "word": "期次",
   "class": "occasion",
   "example": "开展12期次"
  },
  {
   "word": "趟",
   "class": "occasion",
   "example": "开展12趟"
  },
  {
   "word": "遍",
   "class": "occasion",
   "example": "开展12遍"
  },
  {
   "word": "集",
   "class": "occasion",
   "not_before": "体中",
   "example": "开展12集"
  },
  {
   "word": "家",
   "class": "entity",
   "not_before": "庭",
   "example": "检查12家"
  },
  {
   "word": "户",
   "class": "entity",
   "not_before": "籍",
   "example": "检查12户"
  },
  {
   "word": "所",
   "class": "entity",
   "not_before": "有",
   "example": "检查12所"
  },
  {
   "word": "家(次)",
   "class": "entity",
   "example": "检查12家(次)"
  },
  {
   "word": "村",
   "class": "entity",
   "example": "检查12村"
  },
  {
   "word": "所次",
   "class": "entity",
   "example": "检查12所次"
  },
  {
   "word": "%",
   "class": "percent",
   "example": "满意率12%"
  },
  {
   "word": "‰",
   "class": "percent",
   "example": "满意率12‰"
  },
  {
   "word": "个%",
   "class": "percent",
   "example": "满意率12个%"
  },
  {
   "word": "个百分比",
   "class": "percent",
   "example": "满意率12个百分比"
  },
  {
   "word": "个百分点",
   "class": "point",
   "example": "提高12个百分点"
  },
  {
   "word": "百分点",
   "class": "point",
   "example": "提高12百分点"
  },
  {
   "word": "个千分点",
   "class": "point",
   "example": "提高12个千分点"
  },
  {
   "word": "元",
   "class": "money",
   "not_before": "旦",
   "example": "投入12元"
  },
  {
   "word": "万元",
   "class": "money",
   "example": "投入12万元"
  },
  {
   "word": "亿元",
   "class": "money",
   "example": "投入12亿元"
  },
  {
   "word": "万亿元",
   "class": "money",
   "example": "投入12万亿元"
  },
  {
   "word": "千元",
   "class": "money",
   "example": "投入12千元"
  },
  {
   "word": "百万元",
   "class": "money",
   "example": "投入12百万元"
  },
  {
   "word": "千万元",
   "class": "money",
   "example": "投入12千万元"
  },
  {
   "word": "美元",
   "class": "money",
   "example": "投入12美元"
  },
  {
   "word": "万美元",
   "class": "money",
   "example": "投入12万美元"
  },
  {
   "word": "亿美元",
   "class": "money",
   "example": "投入12亿美元"
  },
  {
   "word": "元人民币",
   "class": "money",
   "example": "投入12元人民币"
  },
  {
   "word": "万元人民币",
   "class": "money",
   "example": "投入12万元人民币"
  },
  {
   "word": "亿元人民币",
   "class": "money",
   "example": "投入12亿元人民币"
  },
  {
   "word": "学时",
   "class": "hour",
   "one": true,
   "example": "培训12学时"
  },
  {
   "word": "课时",
   "class": "hour",
   "one": true,
   "example": "培训12课时"
  },
  {
   "word": "小时",
   "class": "hour",
   "one": true,
   "example": "培训12小时"
  },
  {
   "word": "个小时",
   "class": "hour",
   "example": "培训12个小时"
  },
  {
   "word": "个学时",
   "class": "hour",
   "example": "培训12个学时"
  },
  {
   "word": "个课时",
   "class": "hour",
   "example": "培训12个课时"
  },
  {
   "word": "年",
   "class": "duration",
   "not_before": "内底初度末",
   "example": "用时12年"
  },
  {
   "word": "个月",
   "class": "duration",
   "example": "用时12个月"
  },
  {
   "word": "天",
   "class": "duration",
   "not_before": "津",
   "example": "用时12天"
  },
  {
   "word": "个工作日",
   "class": "duration",
   "example": "用时12个工作日"
  },
  {
   "word": "工作日",
   "class": "duration",
   "example": "用时12工作日"
  },
  {
   "word": "分钟",
   "class": "duration",
   "example": "用时12分钟"
  },
  {
   "word": "秒",
   "class": "duration",
   "example": "用时12秒"
  },
  {
   "word": "周",
   "class": "duration",
   "not_before": "期边",
   "example": "用时12周"
  },
  {
   "word": "个季度",
   "class": "duration",
   "example": "用时12个季度"
  },
  {
   "word": "个年度",
   "class": "duration",
   "example": "用时12个年度"
  },
  {
   "word": "个小时次",
   "class": "duration",
   "example": "用时12个小时次"
  },
  {
   "word": "公里",
   "class": "length",
   "example": "建成12公里"
  },
  {
   "word": "千米",
   "class": "length",
   "example": "建成12千米"
  },
  {
   "word": "米",
   "class": "length",
   "example": "建成12米"
  },
  {
   "word": "厘米",
   "class": "length",
   "example": "建成12厘米"
  },
  {
   "word": "毫米",
   "class": "length",
   "example": "建成12毫米"
  },
  {
   "word": "里",
   "class": "length",
   "example": "建成12里"
  },
  {
   "word": "海里",
   "class": "length",
   "example": "建成12海里"
  },
  {
   "word": "平方米",
   "class": "area",
   "example": "改造12平方米"
  },
  {
   "word": "平方公里",
   "class": "area",
   "example": "改造12平方公里"
  },
  {
   "word": "公顷",
   "class": "area",
   "example": "改造12公顷"
  },
  {
   "word": "亩",
   "class": "area",
   "example": "改造12亩"
  },
  {
   "word": "平方千米",
   "class": "area",
   "example": "改造12平方千米"
  },
  {
   "word": "平米",
   "class": "area",
   "example": "改造12平米"
  },
  {
   "word": "㎡",
   "class": "area",
   "example": "改造12㎡"
  },
  {
   "word": "立方米",
   "class": "volume",
   "example": "处理12立方米"
  },
  {
   "word": "万立方米",
   "class": "volume",
   "example": "处理12万立方米"
  },
  {
   "word": "升",
   "class": "volume",
   "example": "处理12升"
  },
  {
   "word": "毫升",
   "class": "volume",
   "example": "处理12毫升"
  },
  {
   "word": "吨",
   "class": "weight",
   "example": "减排12吨"
  },
  {
   "word": "公斤",
   "class": "weight",
   "example": "减排12公斤"
  },
  {
   "word": "千克",
   "class": "weight",
   "example": "减排12千克"
  },
  {
   "word": "克",
   "class": "weight",
   "example": "减排12克"
  },
  {
   "word": "万吨",
   "class": "weight",
   "example": "减排12万吨"
  },
  {
   "word": "斤",
   "class": "weight",
   "example": "减排12斤"
  },
  {
   "word": "毫克",
   "class": "weight",
   "example": "减排12毫克"
  },
  {
   "word": "吨标准煤",
   "class": "weight",
   "example": "减排12吨标准煤"
  },
  {
   "word": "个/件",
   "class": "rate",
   "example": "平均12个/件"
  },
  {
   "word": "微克/立方米",
   "class": "rate",
   "example": "平均12微克/立方米"
  },
  {
   "word": "毫克/立方米",
   "class": "rate",
   "example": "平均12毫克/立方米"
  },
  {
   "word": "万吨/日",
   "class": "rate",
   "example": "平均12万吨/日"
  },
  {
   "word": "吨/日",
   "class": "rate",
   "example": "平均12吨/日"
  },
  {
   "word": "人/日",
   "class": "rate",
   "example": "平均12人/日"
  },
  {
   "word": "次/年",
   "class": "rate",
   "example": "平均12次/年"
  },
  {
   "word": "件/月",
   "class": "rate",
   "example": "平均12件/月"
  },
  {
   "word": "元/人",
   "class": "rate",
   "example": "平均12元/人"
  },
  {
   "word": "次/家·年",
   "class": "rate",
   "example": "平均12次/家·年"
  },
  {
   "word": "倍",
   "class": "times",
   "example": "增长12倍"
  },
  {
   "word": "分",
   "class": "score",
   "not_before": "管别类级层批解析",
   "example": "得分12分"
  },
  {
   "word": "GB",
   "class": "data",
   "example": "归集12GB"
  },
  {
   "word": "TB",
   "class": "data",
   "example": "归集12TB"
  },
  {
   "word": "MB",
   "class": "data",
   "example": "归集12MB"
  },
  {
   "word": "PB",
   "class": "data",
   "example": "归集12PB"
  },
  {
   "word": "千瓦",
   "class": "power",
   "example": "装机12千瓦"
  },
  {
   "word": "万千瓦",
   "class": "power",
   "example": "装机12万千瓦"
  },
  {
   "word": "兆瓦",
   "class": "power",
   "example": "装机12兆瓦"
  },
  {
   "word": "千瓦时",
   "class": "power",
   "example": "装机12千瓦时"
  },
  {
   "word": "万千瓦时",
   "class": "power",
   "example": "装机12万千瓦时"
  },
  {
   "word": "亿千瓦时",
   "class": "power",
   "example": "装机12亿千瓦时"
  },
  {
   "word": "度",
   "class": "power",
   "example": "装机12度"
  }
 ]
};

export const NAME_WORDS = {
 "groups": [
  {
   "id": "unity",
   "note": "一 meaning whole, same, uniform",
   "words": [
    "一起抓",
    "一起推",
    "一年四季",
    "一碗水",
    "一抓到底",
    "三句半",
    "统一",
    "一定",
    "一体",
    "一致",
    "一律",
    "一切",
    "一同",
    "一起推",
    "一道",
    "一并",
    "一样",
    "一般",
    "一向",
    "一直",
    "一贯",
    "一再",
    "一流",
    "一线",
    "一手",
    "一面",
    "一边",
    "一经",
    "一旦",
    "一味",
    "一概",
    "一应",
    "一如",
    "一心",
    "一身",
    "一生",
    "一带",
    "一路",
    "一番",
    "一举",
    "一时",
    "一度",
    "一席",
    "一大批",
    "一大",
    "一系列",
    "一批",
    "一些",
    "一种",
    "一方面",
    "一部分",
    "一部电视",
    "一点",
    "一把手",
    "一言堂",
    "一言",
    "一线城市",
    "一级",
    "一端",
    "一侧",
    "一词",
    "一业",
    "一企",
    "一物",
    "一品",
    "一码",
    "一卡",
    "一键",
    "一门",
    "一窗",
    "一网",
    "一站",
    "一单",
    "一表",
    "一图",
    "一库",
    "一平台",
    "一中心",
    "一张网",
    "一张表",
    "一张图",
    "一张蓝图",
    "一枚印章",
    "一枚公章",
    "一本通",
    "一本账",
    "一盘棋",
    "一股绳",
    "一刀切",
    "一条龙",
    "一条心",
    "一站式",
    "一揽子",
    "一窝蜂",
    "一阵风",
    "一竿子",
    "一览",
    "一次性",
    "一次告知",
    "一次办",
    "一次申请",
    "一次受理",
    "一次提交",
    "一次通",
    "一次采集",
    "一次填",
    "一次结",
    "一次跑",
    "一次都不",
    "一次也不",
    "一次不",
    "跑一次",
    "一件事",
    "一事一",
    "一岗双责",
    "一法一条例",
    "一规划",
    "一网通",
    "一窗通",
    "一网统管",
    "一码通",
    "一证通",
    "一照通",
    "一卡通",
    "一图读懂",
    "一图看懂",
    "一体化",
    "一目了然",
    "一视同仁",
    "一以贯之",
    "一如既往",
    "一抓到底",
    "一票否决",
    "一锤定音",
    "一举一动",
    "一技之长",
    "一席之地",
    "一叶障目",
    "一环扣一环",
    "一级抓一级",
    "一件一件",
    "一项一项",
    "一步一",
    "一步",
    "一对一",
    "一日一",
    "一月一",
    "一季一",
    "一年一",
    "一周一",
    "一年来",
    "一年内",
    "一年中",
    "一年多",
    "一年间",
    "一段",
    "一会儿",
    "一番",
    "一角",
    "一己",
    "一把",
    "一日",
    "一对",
    "一朝",
    "一脉",
    "一环",
    "一望",
    "一笔",
    "一触即发",
    "一体推进",
    "一体落实",
    "一国",
    "一盔一带",
    "一老一小",
    "一府",
    "一委",
    "一院",
    "一局",
    "一镇",
    "一街",
    "一校",
    "一医",
    "一园",
    "一区",
    "一市",
    "一县",
    "一乡",
    "一社区",
    "一域",
    "一隅",
    "一家亲",
    "一家人",
    "一例外",
    "一分为二",
    "一分钱",
    "一对多",
    "一年之计",
    "一专多能",
    "一支队伍",
    "一主",
    "一核",
    "一廊",
    "一轴",
    "一极",
    "一圈",
    "一港",
    "一湾",
    "一江",
    "一河",
    "一湖",
    "一山",
    "一水",
    "一城",
    "一城一",
    "一村一",
    "一户一",
    "一企一",
    "一事一议",
    "一案一",
    "一案双",
    "一案三",
    "一人一",
    "一人所",
    "两人所",
    "一策",
    "一档",
    "一卷",
    "一表清",
    "一口清",
    "一口价",
    "一窗式",
    "一指通",
    "一屏",
    "一机",
    "一张",
    "一道防线",
    "一公里",
    "一公开",
    "一单两库",
    "一个窗口",
    "一个平台",
    "一个中心",
    "一个不",
    "一个都不",
    "一个个",
    "一个方面",
    "一个时期",
    "一个过程",
    "一个阶段",
    "一个重要",
    "一个整体",
    "一个口子",
    "一个部门",
    "一个标准",
    "一个门",
    "一次会",
    "一件不",
    "一项重",
    "一项系统"
   ],
   "examples": [
    "实行统一登记、统一编号",
    "切实把思想和行动统一到党中央决策部署上来",
    "一体推进科技创新",
    "存在一定差距",
    "进一步规范程序",
    "严格落实首问负责、一次告知制度",
    "党委书记作为“一把手”",
    "推进一网通办"
   ]
  },
  {
   "id": "further",
   "words": [
    "进一步",
    "第一时间",
    "第一责任人",
    "第一议题",
    "第一书记",
    "第一线",
    "第一位的",
    "第一要务",
    "第一资源",
    "第一动力",
    "第一生产力",
    "第一关",
    "第一道",
    "第一手",
    "第三方",
    "第三人",
    "第一学",
    "第二课堂",
    "第二批次录",
    "唯一",
    "单一",
    "万一",
    "专一",
    "逐一",
    "归一",
    "合一",
    "划一",
    "整齐划一",
    "同一",
    "之一",
    "其一",
    "其二",
    "统一战线",
    "不一",
    "知行合一",
    "多规合一",
    "多证合一",
    "证照合一",
    "三证合一",
    "五证合一",
    "两证整合",
    "多测合一",
    "二合一",
    "三合一",
    "四合一",
    "五合一",
    "人证合一",
    "每一",
    "任一",
    "某一",
    "哪一",
    "这一",
    "那一",
    "上一",
    "下一",
    "另一",
    "前一",
    "后一",
    "新一",
    "又一",
    "再一",
    "老一",
    "首一",
    "近一",
    "最后一",
    "有一",
    "惟一",
    "表里如一",
    "始终如一",
    "清一色",
    "说一不二",
    "独一无二",
    "千篇一律",
    "万众一心",
    "百里挑一",
    "数一数二",
    "一五一十",
    "一清二楚",
    "略知一二",
    "一模一样",
    "一心一意",
    "一丝不苟",
    "一丝",
    "一寸",
    "一毫",
    "一夜"
   ],
   "examples": [
    "第一时间传达学习",
    "与法治政府建设新形势新要求还存在一定差距",
    "不断完善、逐一销号",
    "新一轮基础研究合作"
   ]
  },
  {
   "id": "idioms",
   "note": "set phrases of several characters",
   "words": [
    "千方百计",
    "千家万户",
    "千变万化",
    "千头万绪",
    "千言万语",
    "千载难逢",
    "千秋",
    "千里",
    "千人千面",
    "万无一失",
    "万水千山",
    "万事",
    "万象",
    "万企",
    "万家",
    "万物",
    "万里",
    "万众",
    "百姓",
    "百年",
    "百花",
    "百家",
    "百日",
    "百强",
    "百科",
    "百尺",
    "百分百",
    "老百姓",
    "五花八门",
    "五湖四海",
    "四面八方",
    "四通八达",
    "四平八稳",
    "四季",
    "四周",
    "四邻",
    "四川",
    "四肢",
    "三令五申",
    "三番五次",
    "三三两两",
    "三心二意",
    "三言两语",
    "三农",
    "三峡",
    "三亚",
    "三明",
    "三门县",
    "三门峡",
    "三江",
    "三河",
    "三水",
    "三台县",
    "三原",
    "三都",
    "三穗",
    "三沙",
    "三角",
    "三晋",
    "三秦",
    "三湘",
    "三军",
    "九江",
    "九寨",
    "九龙",
    "九州",
    "九台区",
    "九台市",
    "八一",
    "七一",
    "五一",
    "十一黄金周",
    "六一",
    "六安",
    "六盘水",
    "六枝",
    "六合",
    "五常",
    "五大连池",
    "五台县",
    "五台山",
    "五指山",
    "五华",
    "五河",
    "五莲",
    "五峰",
    "五通桥",
    "四平",
    "四会",
    "四方",
    "四子王",
    "二连",
    "二七",
    "两江",
    "两淮",
    "两湖",
    "两广",
    "两岸",
    "两地",
    "千阳",
    "千山",
    "万州",
    "万宁",
    "万年",
    "万载",
    "万安",
    "万全",
    "万荣",
    "万山",
    "万盛",
    "万源",
    "百色",
    "十堰",
    "十里",
    "七台河",
    "七里",
    "八达",
    "八步",
    "八宿",
    "九原",
    "九里",
    "双十一",
    "双十二",
    "十全十美",
    "十分",
    "八小时之外",
    "八小时以外",
    "七嘴八舌",
    "七上八下",
    "接二连三",
    "举一反三",
    "丢三落四",
    "说三道四",
    "不三不四",
    "低三下四",
    "朝三暮四",
    "再三",
    "两手抓",
    "两手硬",
    "两不误",
    "两促进",
    "两结合",
    "两败",
    "两全",
    "两难",
    "两用",
    "两旁",
    "两侧",
    "两端",
    "两极",
    "两会",
    "两委",
    "两级",
    "两高",
    "两院",
    "两法",
    "两办",
    "两地三",
    "两新",
    "两重",
    "两张皮",
    "两头",
    "两翼",
    "两山",
    "两弹",
    "两肺",
    "两癌",
    "两违",
    "两非",
    "两客一危",
    "两品一械",
    "两轮一",
    "两单",
    "两库",
    "两网",
    "两化",
    "两学一做",
    "两个责任",
    "两个维护",
    "两个确立",
    "两个毫不动摇",
    "两个一百年",
    "两个先行",
    "两个结合",
    "两个革命",
    "两个务必",
    "两个覆盖",
    "两个清零",
    "两个健康",
    "两个率先",
    "两个布局",
    "两规划",
    "两纲要",
    "两条例",
    "两意见",
    "两规定",
    "两代表一委员",
    "两代表",
    "两节",
    "两清单",
    "两随机",
    "两条腿",
    "两横",
    "两纵",
    "两区",
    "两带",
    "两园",
    "两廊",
    "两圈"
   ],
   "examples": [
    "实现培训与业务两手抓、两不误",
    "走进千家万户",
    "三令五申",
    "推动法治建设和业务工作两手抓、两不误、两促进"
   ]
  },
  {
   "id": "party",
   "note": "formulas of politics and party building",
   "words": [
    "四个意识",
    "四个自信",
    "四个全面",
    "四个伟大",
    "四个服从",
    "四个能力",
    "四个合格",
    "四个铁一般",
    "四个着力",
    "四个坚持",
    "四个最严",
    "四个一律",
    "四个不",
    "三个代表",
    "三个着力",
    "三个区分",
    "三个务必",
    "三个统一",
    "三个清单",
    "三个一批",
    "三个转变",
    "三个努力",
    "三个走在前",
    "三个年",
    "三会一课",
    "三重一大",
    "三严三实",
    "三项制度",
    "三统一",
    "三同步",
    "三同时",
    "三定",
    "三公",
    "三资",
    "三务",
    "三级",
    "三方",
    "三者",
    "三权",
    "三审",
    "三查",
    "三评",
    "三农",
    "三品一标",
    "三线一单",
    "三区三线",
    "三包",
    "三无",
    "三违",
    "三小",
    "三废",
    "三位一体",
    "三治融合",
    "三治",
    "三调联动",
    "三调",
    "三减",
    "三服务",
    "三下乡",
    "三新",
    "三医",
    "三明模式",
    "三孩",
    "三伏",
    "三夏",
    "三秋",
    "三北",
    "三年行动",
    "三年攻坚",
    "三年计划",
    "三年规划",
    "三年大",
    "三年活动",
    "三年整治",
    "三年专项",
    "三年提升",
    "五年规划",
    "五年计划",
    "五年行动",
    "四风",
    "四史",
    "四德",
    "四种形态",
    "第一种形态",
    "第二种形态",
    "第三种形态",
    "第四种形态",
    "四议两公开",
    "四张清单",
    "四中全会",
    "四季度",
    "三季度",
    "二季度",
    "一季度",
    "四梁八柱",
    "四位一体",
    "四级",
    "四好",
    "四新",
    "四不两直",
    "四不",
    "四早",
    "四最",
    "四清",
    "四方责任",
    "四个责任",
    "四套班子",
    "四大班子",
    "四书",
    "四上企业",
    "四改联动",
    "五位一体",
    "五个坚持",
    "五个一",
    "五个统筹",
    "五个必由之路",
    "五个必须",
    "五好",
    "五化",
    "五级",
    "五项机制",
    "五项重点",
    "五条禁令",
    "五色",
    "五证",
    "五险",
    "五保",
    "五治",
    "五星",
    "五心",
    "五办",
    "五老",
    "五四",
    "五育",
    "五社联动",
    "五长",
    "五严",
    "五型",
    "五公开",
    "六稳",
    "六保",
    "六尺巷",
    "六个必须",
    "六个坚持",
    "六个一",
    "六有",
    "六化",
    "六到",
    "六公开",
    "七个有之",
    "七个坚持",
    "七五普法",
    "七一重要讲话",
    "七一勋章",
    "八五普法",
    "八五规划",
    "八项规定",
    "八个明确",
    "八个坚持",
    "八字",
    "八抓",
    "八不准",
    "九个坚持",
    "九届",
    "十个明确",
    "十个坚持",
    "十一个坚持",
    "十四个坚持",
    "十四五",
    "十三五",
    "十二五",
    "十五五",
    "十三个方面成就",
    "十件实事",
    "十届",
    "二十大",
    "十九大",
    "十八大",
    "十七大",
    "二十届",
    "十九届",
    "十八届",
    "十七届",
    "十六字",
    "二中全会",
    "三中全会",
    "五中全会",
    "六中全会",
    "七中全会",
    "一中全会",
    "二中、三中全会",
    "百年奋斗",
    "百年未有",
    "一个中国",
    "一国两制",
    "一带一路",
    "一核多元",
    "一切以",
    "一网打尽",
    "一规两纲",
    "一纲要",
    "一方案",
    "一意见",
    "一办法",
    "一规定",
    "一条例",
    "一法",
    "一决定"
   ],
   "examples": [
    "增强“四个意识”、坚定“四个自信”、做到“两个维护”",
    "严格落实三项制度",
    "落实八五普法规划",
    "推进新区一规划两纲要落地落实",
    "全面贯彻党的二十大精神",
    "学习十九届二中、三中全会精神"
   ]
  },
  {
   "id": "zero",
   "note": "零 that denies nothing",
   "words": [
    "零距离",
    "零容忍",
    "零门槛",
    "零跑腿",
    "零跑动",
    "零基础",
    "零星",
    "零售",
    "零散",
    "零碎",
    "零工",
    "零件",
    "零部件",
    "零接触",
    "零见面",
    "零材料",
    "零等待",
    "零收费",
    "零首付",
    "零关税",
    "零时差",
    "零障碍",
    "零排放",
    "零就业",
    "零碳",
    "零信任",
    "零钱",
    "零申报",
    "零报告",
    "零起点",
    "零延时",
    "零次跑",
    "零上门",
    "零证明",
    "归零",
    "清零",
    "动态清零",
    "从零"
   ],
   "examples": [
    "设置政民零距离栏目",
    "对违法行为零容忍",
    "实现动态清零"
   ]
  },
  {
   "id": "hotlines",
   "note": "telephone lines and days known by their number",
   "words": [
    "12345",
    "12380",
    "12315",
    "12348",
    "12309",
    "12388",
    "12333",
    "12369",
    "12319",
    "12328",
    "12331",
    "12350",
    "12377",
    "12337",
    "12368",
    "12355",
    "12338",
    "12393",
    "12313",
    "12320",
    "12318",
    "12301",
    "12·4",
    "12.4",
    "3·15",
    "3.15",
    "6·26",
    "6.26",
    "4·15",
    "4.15",
    "4·26",
    "4.26",
    "5·12",
    "6·5",
    "9·20",
    "11·9",
    "12·5",
    "8·18",
    "1·10",
    "3·8",
    "6·16",
    "6·14",
    "4·8",
    "4·22",
    "4·23",
    "4·24",
    "5·17",
    "6·17",
    "7·8",
    "11·25"
   ],
   "examples": [
    "12345热线",
    "“12380”举报平台",
    "开展“12·4”国家宪法日宣传"
   ]
  },
  {
   "id": "names-of-work",
   "note": "campaigns, platforms and rules that carry numbers",
   "words": [
    "双万双服",
    "双百",
    "双千",
    "双万",
    "双十",
    "双一流",
    "千人计划",
    "千人助千企",
    "千企",
    "百企",
    "万企帮",
    "千村",
    "万村",
    "千镇",
    "百镇",
    "百千万",
    "千百十",
    "百县千镇",
    "百城千",
    "百园",
    "百亿",
    "千亿级",
    "万亿级",
    "百亿级",
    "十百千",
    "百千",
    "千名",
    "万名干部",
    "百名",
    "一二三四",
    "一二三",
    "二维码",
    "二十四节气",
    "二十四孝",
    "二手",
    "三免政策",
    "五象新区",
    "批零住餐",
    "春秋两季",
    "两季",
    "零的突破",
    "三防",
    "一案多",
    "一人多岗",
    "一人多责",
    "六五环境日",
    "十佳",
    "九五普法",
    "一座城",
    "十防九空",
    "一事多",
    "唯一一",
    "二次供水",
    "二次污染",
    "二次装修",
    "二次开发",
    "二次创业",
    "二次利用",
    "二次审议",
    "二级",
    "三级甲等",
    "三甲",
    "二甲",
    "二线",
    "三线",
    "二等",
    "三等",
    "一等",
    "二胎",
    "二孩",
    "三胎",
    "二氧化碳",
    "二氧化硫",
    "一氧化碳",
    "三聚氰胺",
    "四氢",
    "七人普",
    "七普",
    "第七次",
    "十五分钟",
    "半小时",
    "半天",
    "半年",
    "半月",
    "半程",
    "过半",
    "半数",
    "多半",
    "大半",
    "一知半解",
    "事半功倍",
    "半途"
   ],
   "examples": [
    "扎实开展“双万双服促发展”工作",
    "落实好市千人助千企工作任务"
   ]
  }
 ]
};

export const SHAPE_WORDS = {
 "shapes": [
  {
   "id": "serial-of-a-page",
   "class": "furniture",
   "pattern": "(?<=备案号:?|备)\\d{6,}(?:号?-\\d{1,2})?",
   "example": "公安备13088802017788号-1"
  },
  {
   "id": "spoken-mark",
   "class": "outline",
   "pattern": "[一二三四五六七八九十]{1,2}(?:是(?!否)|(?<=[,;:。\\n][一二三四五六七八九十]{1,2})要(?!求|素|点|件)|要(?=[加坚强抓着突严全深进持落切]))",
   "example": "认识不足,二是加强监督"
  },
  {
   "id": "inline-bracket-mark",
   "class": "outline",
   "pattern": "(?<=[(])(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?=[)])",
   "example": "工作安排:(1)加强学习"
  },
  {
   "id": "inline-digit-mark",
   "class": "outline",
   "pattern": "(?<=[。;:,!?])\\d{1,2}[.、](?=[^\\d])",
   "example": "主要工作。2.加强学习"
  },
  {
   "id": "visit-counter",
   "class": "furniture",
   "pattern": "(?<=(?:浏览|点击|访问|阅读|下载)(?:次数|量|数|率)?:|已下载|已浏览)\\d+(?:[, ]\\d{3})*次?",
   "example": "浏览次数:1532次"
  },
  {
   "id": "web-or-code",
   "class": "furniture",
   "pattern": "(?<=[A-Za-z0-9][./_@#-])\\d[\\w.-]*",
   "example": "www.7788.gov.cn"
  },
  {
   "id": "document-number",
   "class": "reference",
   "pattern": "(?<=[〔\\[(【])(?:19|20)\\d\\d(?=[〕\\])】]第?\\d)",
   "example": "津政办发〔2016〕9号"
  },
  {
   "id": "telephone",
   "class": "furniture",
   "pattern": "(?:0\\d{2,3}-)?\\d{7,11}(?![\\d.万亿元件次条个项人份户家篇])",
   "not": "(?:19|20)\\d\\d(?:19|20)\\d\\d",
   "example": "联系电话:022-23456789"
  },
  {
   "id": "index-number",
   "class": "furniture",
   "pattern": "\\d{3,}[-/]\\d[\\d/-]{3,}(?=\\D|$)",
   "not": "(?:19|20)\\d\\d[-/]\\d{1,2}[-/]\\d{1,2}",
   "example": "索引号:4409-16416-2024-00009"
  },
  {
   "id": "iso-date",
   "class": "date",
   "pattern": "(?:19|20)\\d\\d[-/.]\\s?\\d{1,2}[-/.]\\s?\\d{1,2}(?!\\d)(?:[ T]?\\d{1,2}:\\s?\\d{2}(?::\\d{2})?)?",
   "example": "发文日期:2024-02-19"
  },
  {
   "id": "clock",
   "class": "furniture",
   "pattern": "\\d{1,2}:\\d{2}(?::\\d{2})?",
   "example": "发布时间15:27"
  },
  {
   "id": "clock-words",
   "class": "date",
   "pattern": "\\d{1,2}时(?:\\d{1,2}分)?",
   "not": "\\d+时间",
   "example": "18时30分"
  },
  {
   "id": "around-the-clock",
   "class": "name",
   "pattern": "(?:24|二十四)小时(?=不|值|监控|在线|服务|全天|自助|开放|轮|响应|应急|待|专人|受理)",
   "example": "24小时不间断监控"
  },
  {
   "id": "seven-by-24",
   "class": "name",
   "pattern": "7[×xX*]24(?:小时)?",
   "example": "7×24小时服务"
  },
  {
   "id": "year-range",
   "class": "date",
   "pattern": "(?:19|20)\\d\\d年?[-—–~～至到]+(?:19|20)?\\d\\d年?(?:度)?",
   "example": "实施纲要（2021—2025年）"
  },
  {
   "id": "recent-years",
   "class": "date",
   "pattern": "(?<=近|过去|今后|未来|(?<!提)前){n}(?:年|个月)(?:多)?来?(?!度)",
   "example": "近三年来"
  },
  {
   "id": "date-damaged",
   "class": "date",
   "pattern": "(?:19|20)\\d\\d\\d{1,4}日",
   "example": "自202111日起"
  },
  {
   "id": "year-range-damaged",
   "class": "date",
   "pattern": "(?:19|20)\\d\\d(?:19|20)\\d\\d年?",
   "example": "（20212025年）"
  },
  {
   "id": "year-and-years",
   "class": "date",
   "pattern": "(?:19|20)\\d\\d(?:、(?:19|20)\\d\\d)+年(?:度)?",
   "example": "2020、2021年度"
  },
  {
   "id": "day-range",
   "class": "date",
   "pattern": "(?:(?:19|20)\\d\\d年)?\\d{1,2}月\\d{1,2}日?[-—–~～至到、和]+(?:\\d{1,2}月)?\\d{1,2}日",
   "example": "5月6-7日"
  },
  {
   "id": "month-range",
   "class": "date",
   "pattern": "(?:(?:19|20)\\d\\d年)?\\d{1,2}月?(?:份)?[-—–~～至到]+(?:(?:19|20)\\d\\d年)?\\d{1,2}月(?:份|底)?",
   "example": "6月至8月"
  },
  {
   "id": "months",
   "class": "date",
   "pattern": "\\d{1,2}(?:、\\d{1,2})*月(?:份|底|初|中旬|上旬|下旬)?(?:\\d{1,2}日)?",
   "example": "3、6、9月份"
  },
  {
   "id": "full-date",
   "class": "date",
   "pattern": "(?:19|20)\\d\\d年\\d{1,2}月(?:\\d{1,2}日|底|初|中旬|上旬|下旬|份)?",
   "example": "2022年12月1日"
  },
  {
   "id": "year",
   "class": "date",
   "pattern": "(?:19|20)\\d\\d年(?:度|底|末|初|以来|起)?",
   "example": "2022年度"
  },
  {
   "id": "year-bare",
   "class": "date",
   "pattern": "(?<![\\d,.])(?:19|20)\\d\\d(?=[)\\]〕》”、,]|等|版|[-—]|$)",
   "example": "（2022）版"
  },
  {
   "id": "day",
   "class": "date",
   "pattern": "(?<!每|个|用时|时限|缩短至|压缩至|减至|减少至|压减至|缩短到|压缩到|减到|缩短为|压缩为|由|平均)\\d{1,2}日(?!均|常)",
   "example": "25日"
  },
  {
   "id": "han-year",
   "class": "date",
   "pattern": "[一二][〇零九一二三四五六七八]{3}年(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?",
   "example": "二〇二三年一月五日"
  },
  {
   "id": "han-month-day",
   "class": "date",
   "pattern": "[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日|份|底|初)?(?!度)",
   "example": "十二月四日"
  },
  {
   "id": "number-of",
   "class": "reference",
   "pattern": "{n}号(?!线|码百)",
   "example": "第9号令"
  },
  {
   "id": "ordinal-meeting",
   "class": "reference",
   "pattern": "(?<=第){n}(?:届|次|期|批|轮|号|条|款|项|章|节|辑|版|部分|稿|案|号令|类|代|季|季度|阶段|步|个|种|年|场|集|站|课|讲|页|卷|册|篇|线|产业|人民|中学|小学|医院|者|方|道|遍|天|周|党支部|支部|监督|巡|检|审|分|产|学|实|小|中|大)",
   "example": "第204次常务会议"
  },
  {
   "id": "congress",
   "class": "reference",
   "pattern": "{h}届(?:{h}次)?",
   "example": "区六届人大常委会"
  },
  {
   "id": "session",
   "class": "reference",
   "pattern": "{h}次(?=(?:、{h}次)*(?:会议|全会|全体|党代会|党员|代表))",
   "example": "九届五次全会"
  },
  {
   "id": "plenum",
   "class": "reference",
   "pattern": "{h}中(?=全会|、{h}中)",
   "example": "八中全会"
  },
  {
   "id": "n-plus-n",
   "class": "name",
   "pattern": "[\\dXN]+(?:[+·&][\\dXxNn]+)+",
   "example": "9+X职权信息"
  },
  {
   "id": "n-times-n",
   "class": "name",
   "pattern": "\\d+[*×xX]\\d+",
   "example": "3×4"
  },
  {
   "id": "clause-of-a-rule",
   "class": "reference",
   "pattern": "(?<=第){n}",
   "not": "{n}(?:位|名)",
   "example": "第十五"
  },
  {
   "id": "page-of",
   "class": "furniture",
   "pattern": "\\d+(?=页)",
   "example": "共10页"
  },
  {
   "id": "grade-range",
   "class": "name",
   "pattern": "\\d{1,2}[-—~至]\\d{1,2}(?=年级|岁)",
   "example": "1-4年级"
  },
  {
   "id": "age",
   "class": "name",
   "pattern": "{n}周?岁(?=以上|以下|至|的|儿童|老人)",
   "example": "60岁以上老人"
  },
  {
   "id": "letter-name",
   "class": "name",
   "pattern": "(?<=[A-Za-zⅠ-Ⅻ])\\d+(?:\\.\\d+)?",
   "example": "PM2.5"
  },
  {
   "id": "number-letter",
   "class": "name",
   "pattern": "\\d+(?:\\.\\d+)?(?:[GDK](?![A-Za-z]))",
   "example": "5G基站"
  },
  {
   "id": "certificate-merger",
   "class": "name",
   "pattern": "{n}证合一",
   "example": "31证合一"
  },
  {
   "id": "hotline",
   "class": "name",
   "pattern": "\\d{3,6}(?=(?:政务|便民|公共|市民|举报|投诉|服务|法律)*(?:热线|举报|平台|部署|工程|行动|战略|专线|电话))",
   "example": "2468部署"
  },
  {
   "id": "great",
   "class": "name",
   "pattern": "{h}大(?![于约概批量力类])",
   "example": "十二大工程"
  },
  {
   "id": "n-in-one",
   "class": "name",
   "pattern": "{h}(?:位一体|合一|统一|同步|联单|不准|不得|严禁|必须|公开|坚持|同时)",
   "example": "五统一"
  },
  {
   "id": "frequency",
   "class": "name",
   "pattern": "(?<=每(?:年|月|周|日|季|季度|半年|天|{h}年|两月|学期|旬)(?:至少|召开|开展|进行|组织|听取|学习)?){n}(?:次|期|场|学(?!时)|检|报|查|讲|题|案|课|训|会|遍|调度|通报)",
   "example": "每周一学"
  },
  {
   "id": "every-n",
   "class": "name",
   "pattern": "(?<=每|隔){h}(?:个)?(?:年|月|周|日|季度|季|天|次|件|起|项|名|位|家|户|人|环节|处|层)",
   "example": "每两年一次"
  },
  {
   "id": "verb-one-verb",
   "class": "name",
   "pattern": "(?<=(.))一\\1",
   "example": "扫一扫查看"
  },
  {
   "id": "bodies",
   "class": "name",
   "pattern": "{h}(?:地|县|区|省|市|级|方(?!面)|端|省市|大|岗|力|江|岸|宫|殿|线|制|化|权|心|性|期间|者|民|农|产|旬|时|里)(?![名家位次件])",
   "example": "三地协同攻关"
  },
  {
   "id": "one-nouns",
   "class": "name",
   "pattern": "一(?:支|份子|份力|颗|条心|代|大|众|套|座|道|股|群|番|部分|员|环|幕|盏|朵|抹|束|颗|幢|对|双|片|层|块|把|本|张|股|处|面|头|杆|根|行|句|笔|桩|拨|炮|役|仗|席|隅)",
   "example": "建设一支铁军"
  },
  {
   "id": "issuers",
   "class": "name",
   "pattern": "{h}(?:部委|部门(?=联合|印发|共同|发布|关于|《)|部委局|厅局|委局|部局)",
   "example": "按照五部委通知要求"
  },
  {
   "id": "criterion",
   "class": "name",
   "pattern": "{n}(?:分|年|天|学时|元|万元|亿元|%|岁|次|人)(?:及|[(]含[)])?(?:以上|以下)(?=的|占|人员|企业|干部|领导|罚款|项目|学历|职称|案件|投资)",
   "example": "90分以上的占八成"
  },
  {
   "id": "age-of-a-thing",
   "class": "name",
   "pattern": "(?<=满|超过|使用){n}(?:年|个月|天)(?=的)",
   "example": "投用满15年的电梯"
  },
  {
   "id": "span-of-a-zero",
   "class": "date",
   "pattern": "(?<=连续(?:第)?){n}(?:年|个季度|个月)(?=[^,。;、]{0,14}?(?:未|没有|零|不发生))",
   "example": "连续6年未发生重大安全事故"
  },
  {
   "id": "stage-of-works",
   "class": "name",
   "pattern": "{h}期(?=建设|工程|项目|改造)",
   "example": "智慧交管二期建设"
  },
  {
   "id": "one-after-one",
   "class": "name",
   "pattern": "(?<=发现|查处|查办|办理|检查|问责|规范|提升|警示|纠正|整改|整治|处理|打击|取缔)一(?:起|案|家|件|片|处|个|批|次)(?=[、,。;!]|$)",
   "example": "发现一起、查处一起"
  },
  {
   "id": "year-of",
   "class": "name",
   "pattern": "(?<=的)一年(?=[,。;、]|$)",
   "example": "这是任务繁重的一年。"
  },
  {
   "id": "road",
   "class": "name",
   "pattern": "(?<=国道|省道|县道|乡道|高速)\\d{2,4}(?:线)?",
   "example": "国道108线"
  },
  {
   "id": "school-year",
   "class": "name",
   "pattern": "{h}年级",
   "example": "六年级上册"
  },
  {
   "id": "index-number-of-a-page",
   "class": "furniture",
   "pattern": "(?<=索引号:)[\\w/-]+",
   "example": "索引号:008150-sthjj/2"
  },
  {
   "id": "anniversary",
   "class": "name",
   "pattern": "{n}周年",
   "example": "建党100周年"
  },
  {
   "id": "one-by-one",
   "class": "name",
   "pattern": "一[^\\x00-\\x7f、。“”《》〇零一二三四五六七八九十百千万亿]一[^\\x00-\\x7f、。“”《》〇零一二三四五六七八九十百千万亿]",
   "example": "一件一议"
  },
  {
   "id": "copies-printed",
   "class": "furniture",
   "pattern": "(?<=共印|印发份数:|印数:|打印)\\d+份",
   "example": "共印60份"
  },
  {
   "id": "weekday",
   "class": "date",
   "pattern": "(?<=星期|周)[一二三四五六](?!大)",
   "example": "今天是星期二"
  },
  {
   "id": "temperature",
   "class": "furniture",
   "pattern": "\\d{1,2}(?:[~～至-]-?\\d{1,2})?(?:℃|°C)",
   "example": "多云6~12℃"
  },
  {
   "id": "wind",
   "class": "furniture",
   "pattern": "(?<=风)\\d(?:[-~～]\\d)?级",
   "example": "东南风3-4级"
  },
  {
   "id": "post-code",
   "class": "furniture",
   "pattern": "(?<=邮编:?|邮政编码:?)\\d{6}",
   "example": "邮编:629000"
  },
  {
   "id": "file-size",
   "class": "furniture",
   "pattern": "(?<=[(])\\d+(?:\\.\\d+)?(?:KB|MB)",
   "example": "（326KB）"
  },
  {
   "id": "instance",
   "class": "name",
   "pattern": "[一二]审",
   "example": "行政诉讼一审胜诉"
  },
  {
   "id": "census",
   "class": "name",
   "pattern": "{h}(?:经普|农普|人普|次普查)",
   "example": "五经普登记"
  },
  {
   "id": "police-call",
   "class": "name",
   "pattern": "110(?=接|报|处警|处置|警|指挥|平台|联动)",
   "example": "110接处警"
  }
 ]
};

export const DENIAL_WORDS = {
 "openers": [
  {
   "word": "不发生",
   "example": "确保不发生重大事故"
  },
  {
   "word": "未召开",
   "example": "未召开听证会"
  },
  {
   "word": "未开展",
   "example": "未开展行政强制"
  },
  {
   "word": "未实施",
   "example": "未实施行政强制"
  },
  {
   "word": "未提起",
   "example": "未提起行政诉讼"
  },
  {
   "word": "无一例",
   "counted": true,
   "example": "无一例行政诉讼"
  },
  {
   "word": "无一起",
   "counted": true,
   "example": "无一起行政诉讼"
  },
  {
   "word": "无一件",
   "counted": true,
   "example": "无一件投诉举报"
  },
  {
   "word": "无一人",
   "counted": true,
   "example": "无一人违纪"
  },
  {
   "word": "无一",
   "example": "无一议题被撤回"
  },
  {
   "word": "没有一起",
   "counted": true,
   "example": "没有一起行政诉讼案件"
  },
  {
   "word": "没有一件",
   "counted": true,
   "example": "没有一件行政复议案件"
  },
  {
   "word": "没有一例",
   "counted": true,
   "example": "没有一例行政诉讼案件"
  },
  {
   "word": "没有一人",
   "counted": true,
   "example": "没有一人违纪"
  },
  {
   "word": "没有一份",
   "counted": true,
   "example": "没有一份合同引发诉讼"
  },
  {
   "word": "没有一家",
   "counted": true,
   "example": "没有一家企业提出异议"
  },
  {
   "word": "没有一名",
   "counted": true,
   "example": "没有一名干部违纪"
  },
  {
   "word": "未发生",
   "example": "未发生行政诉讼案件"
  },
  {
   "word": "未曾发生",
   "example": "未曾发生行政诉讼案件"
  },
  {
   "word": "没有发生",
   "example": "没有发生败诉案件"
  },
  {
   "word": "没发生",
   "example": "没发生败诉案件"
  },
  {
   "word": "从未发生",
   "example": "从未发生投诉事件"
  },
  {
   "word": "未出现",
   "example": "未出现执法投诉"
  },
  {
   "word": "没有出现",
   "example": "没有出现违法行为"
  },
  {
   "word": "未发现",
   "example": "未发现违法违规行为"
  },
  {
   "word": "暂未发现",
   "example": "暂未发现违法行为"
  },
  {
   "word": "没有发现",
   "example": "没有发现涂改许可证的行为"
  },
  {
   "word": "未收到",
   "example": "未收到投诉举报"
  },
  {
   "word": "没有收到",
   "example": "没有收到行政复议申请"
  },
  {
   "word": "未接到",
   "example": "未接到投诉举报"
  },
  {
   "word": "未接收",
   "example": "未接收复议申请"
  },
  {
   "word": "未受理",
   "example": "未受理行政复议案件"
  },
  {
   "word": "未产生",
   "example": "未产生行政诉讼案件"
  },
  {
   "word": "未涉及",
   "example": "未涉及行政诉讼案件"
  },
  {
   "word": "未办理",
   "example": "未办理行政处罚案件"
  },
  {
   "word": "未作出",
   "example": "未作出行政处罚决定"
  },
  {
   "word": "未新制定",
   "example": "未新制定行政规范性文件"
  },
  {
   "word": "未新出台",
   "example": "未新出台行政规范性文件"
  },
  {
   "word": "未新增",
   "example": "未新增投诉案件"
  },
  {
   "word": "未制定",
   "example": "未制定行政规范性文件"
  },
  {
   "word": "未出台",
   "example": "未出台规范性文件"
  },
  {
   "word": "未制发",
   "example": "未制发规范性文件"
  },
  {
   "word": "没有制发",
   "example": "没有制发规范性文件"
  },
  {
   "word": "没有制定",
   "example": "没有制定规范性文件"
  },
  {
   "word": "未引发",
   "example": "未引发行政诉讼案件"
  },
  {
   "word": "未有",
   "example": "未有行政复议案件"
  },
  {
   "word": "尚无",
   "example": "尚无行政诉讼案件"
  },
  {
   "word": "暂无",
   "example": "暂无行政诉讼案件"
  },
  {
   "word": "并无",
   "example": "并无行政诉讼案件"
  },
  {
   "word": "不存在",
   "example": "不存在不作为的情况"
  },
  {
   "word": "均不含",
   "example": "均不含排除公平竞争的政策措施"
  },
  {
   "word": "不含有",
   "example": "不含有排除公平竞争的政策措施"
  },
  {
   "word": "没有因",
   "keep": "因",
   "example": "没有因投诉举报而发现的违法案件"
  },
  {
   "word": "没有",
   "clause": true,
   "example": "没有行政诉讼案件"
  },
  {
   "word": "无",
   "clause": true,
   "example": "无行政复议案件"
  },
  {
   "word": "零",
   "clause": false,
   "near": true,
   "example": "实现行政诉讼零败诉"
  }
 ],
 "closers": [
  {
   "word": "零发生",
   "example": "较大以上事故零发生"
  },
  {
   "word": "为零",
   "example": "行政诉讼败诉案件为零"
  },
  {
   "word": "为0",
   "example": "行政诉讼败诉案件为0"
  },
  {
   "word": "均为零",
   "example": "行政复议、行政诉讼案件均为零"
  },
  {
   "word": "均为0",
   "example": "行政复议、行政诉讼案件均为0"
  },
  {
   "word": "都为零",
   "example": "行政复议、行政诉讼案件都为零"
  }
 ],
 "not_counted": [
  "外",
  "不",
  "般",
  "定"
 ],
 "lead": [
  "连续两年",
  "连续多年",
  "两年",
  "三年",
  "多年",
  "近年",
  "近年来",
  "近两年",
  "近三年",
  "近几年",
  "近五年",
  "多年来",
  "全年",
  "年内",
  "本年",
  "本年度",
  "今年",
  "今年来",
  "今年以来",
  "一年来",
  "年度内",
  "截至目前",
  "目前",
  "期间",
  "均",
  "也",
  "亦",
  "都",
  "且",
  "并",
  "暂",
  "全局",
  "我局",
  "本局",
  "局",
  "我委",
  "我厅",
  "我办",
  "我市",
  "我县",
  "我区",
  "我镇",
  "全市",
  "全县",
  "全区",
  "全系统",
  "本单位",
  "我单位",
  "本部门",
  "单位",
  "部门",
  "确保",
  "保证",
  "做到",
  "实现",
  "基本",
  "经查",
  "经自查",
  "同时",
  "其中",
  "至今",
  "当年",
  "本年内",
  "全镇",
  "全年均",
  "科技部门",
  "机关"
 ],
 "not_before": [
  "法",
  "论",
  "关",
  "偿",
  "记名",
  "障碍",
  "证",
  "讼",
  "线",
  "害",
  "须",
  "故",
  "纸",
  "物业",
  "党派",
  "所",
  "权",
  "力",
  "效",
  "忧",
  "感",
  "缝",
  "间断",
  "差别",
  "条件",
  "疑",
  "穷",
  "限",
  "私",
  "声",
  "理由",
  "锡",
  "为",
  "极",
  "棣",
  "犯罪",
  "欠薪",
  "废城市",
  "废弃",
  "疫",
  "烟",
  "毒",
  "接触",
  "纠纷社区",
  "违建",
  "黑",
  "传销",
  "邪教",
  "上访",
  "形",
  "意",
  "烟区",
  "现金",
  "抵押",
  "还本",
  "事不扰",
  "感通",
  "因果",
  "正当",
  "实质",
  "明显",
  "较大差距",
  "得到",
  "做到",
  "形成",
  "达到",
  "落实",
  "完全",
  "真正",
  "很好",
  "需审",
  "需提",
  "需办",
  "需到",
  "需再",
  "需另",
  "需重",
  "需预",
  "需现",
  "需缴",
  "需领",
  "需出",
  "需申",
  "需本",
  "人机",
  "人驾",
  "人问",
  "人认",
  "人值",
  "人居",
  "人区"
 ],
 "heads": [
  "泄密",
  "疫情",
  "断面",
  "重复件",
  "失泄密",
  "司法建议书",
  "建议书",
  "地质灾害",
  "罚没收入",
  "新增",
  "公职律师",
  "法律顾问",
  "公开件",
  "申请件",
  "隐患",
  "垮坝",
  "决口",
  "溃坝",
  "数量",
  "缺考",
  "脱管",
  "漏管",
  "错保",
  "漏保",
  "强拆",
  "听证会",
  "发布会",
  "不合格",
  "差评",
  "撤回",
  "退回",
  "被撤销",
  "返工",
  "超时",
  "纠正",
  "案卷",
  "追究责任",
  "败诉率",
  "纠错率",
  "投诉率",
  "差错率",
  "事故率",
  "发案率",
  "赔偿",
  "国家赔偿",
  "强制执行",
  "内容",
  "条款",
  "规定",
  "案件",
  "案例",
  "个案",
  "案",
  "情况",
  "情形",
  "现象",
  "行为",
  "问题",
  "事件",
  "事故",
  "事项",
  "投诉",
  "举报",
  "诉讼",
  "复议",
  "应诉",
  "败诉",
  "信访",
  "上访",
  "申请",
  "漏报",
  "迟报",
  "瞒报",
  "误报",
  "错报",
  "违法",
  "违纪",
  "违规",
  "违反",
  "文件",
  "意见",
  "政策",
  "措施",
  "建议",
  "提案",
  "纠纷",
  "处罚",
  "许可",
  "强制",
  "赔偿",
  "裁决",
  "调解",
  "补偿",
  "通报",
  "差错",
  "过错",
  "错案",
  "冤案",
  "感染",
  "伤亡",
  "死亡",
  "火灾",
  "舆情",
  "腐败",
  "决定",
  "行政处罚",
  "行政强制",
  "行政许可",
  "行政复议",
  "行政诉讼",
  "撤销",
  "变更",
  "线索",
  "决策",
  "规章",
  "法规",
  "纠错",
  "缺陷",
  "遗漏",
  "逾期",
  "超期",
  "拖延",
  "积案",
  "重复访",
  "越级访",
  "集体访",
  "进京访",
  "非访",
  "异议",
  "争议",
  "申诉",
  "听证",
  "立案",
  "追责",
  "问责",
  "处分",
  "预算外",
  "收费",
  "罚款",
  "人员",
  "合同",
  "项目",
  "事宜",
  "申报"
 ],
 "tails": [
  "出台",
  "发生",
  "出现",
  "存在",
  "的发生",
  "的情况",
  "的现象",
  "等情况",
  "等现象",
  "等行为",
  "等问题",
  "等案件",
  "等事件",
  "等情形"
 ],
 "general": [
  "内容",
  "情况",
  "情形",
  "现象",
  "行为",
  "问题"
 ],
 "shared": [
  "案件",
  "案例",
  "现象",
  "事件",
  "事故",
  "文件",
  "事项",
  "行为",
  "问题",
  "情况",
  "申请",
  "投诉",
  "纠纷",
  "案"
 ],
 "causes": [
  "由于",
  "因",
  "导致",
  "引起",
  "引发"
 ],
 "passive": [
  "被"
 ],
 "whole": [
  "排除、限制",
  "满意和基本满意",
  "满意及基本满意",
  "及以上",
  "及以下",
  "及其以上",
  "及时",
  "及早",
  "及格",
  "和谐",
  "和平",
  "和解",
  "与会",
  "与时俱进",
  "参与",
  "涉及",
  "普及",
  "以及时",
  "给与",
  "共和国",
  "调和",
  "和睦",
  "温和",
  "顾及",
  "危及",
  "波及",
  "推及",
  "力所能及",
  "饱和",
  "总和",
  "缓和",
  "商与",
  "赋与",
  "干与"
 ],
 "connectors": [
  "、",
  "和",
  "及",
  "与",
  "以及",
  "或",
  "或者",
  "及其"
 ],
 "joining": [
  "和",
  "与"
 ],
 "of": [
  "的"
 ],
 "rates": [
  "率"
 ],
 "rate_unit": "%",
 "persons": [
  "伤亡",
  "死亡",
  "人员",
  "追究责任",
  "违纪",
  "感染",
  "不合格"
 ],
 "unit": "件",
 "person": "人"
};

export const SENTENCE_WORDS = {
 "change": [
  "降价",
  "让利",
  "同比增长",
  "环比增长",
  "增长率",
  "增长",
  "增幅",
  "增速",
  "增",
  "提高",
  "提升",
  "上升",
  "上涨",
  "升高",
  "涨幅",
  "增加",
  "扩大",
  "多",
  "翻",
  "下降",
  "降幅",
  "降低",
  "减少",
  "减幅",
  "减",
  "缩短",
  "压缩",
  "压减",
  "缩减",
  "精简",
  "回落",
  "少",
  "降",
  "节约",
  "节省",
  "削减",
  "同比上升",
  "同比下降",
  "同比减少",
  "同比增加",
  "取消比例",
  "减少比例",
  "压缩比例",
  "压减比例",
  "下降比例",
  "增长比例",
  "精简比例",
  "前移",
  "后移",
  "提前",
  "跃升",
  "高出",
  "低于全省",
  "高于全省",
  "高于全国",
  "压缩率",
  "压减率",
  "缩减率",
  "精简率",
  "增长率为",
  "下降率",
  "减时限",
  "提速"
 ],
 "change_after": [
  "的增长",
  "的增幅",
  "的降幅",
  "的压缩"
 ],
 "change_loose": [
  "多",
  "少",
  "增",
  "减",
  "高",
  "低",
  "升",
  "降",
  "下滑",
  "回落"
 ],
 "compared_with": [
  "比上年",
  "比去年",
  "较上年",
  "较去年",
  "同比",
  "环比",
  "比上一年",
  "较上一年",
  "比上年度",
  "较上年度",
  "比上年同期",
  "较上年同期",
  "比去年同期",
  "较去年同期"
 ],
 "compared_before": [
  "恢复至",
  "恢复到",
  "相当于",
  "是",
  "为",
  "达到",
  "达",
  "分别恢复至"
 ],
 "compares": [
  "比",
  "较",
  "与"
 ],
 "not_compares": [
  "例",
  "重",
  "较",
  "大",
  "快",
  "好",
  "高",
  "多",
  "强",
  "为",
  "如",
  "率"
 ],
 "change_leads": [
  "压缩",
  "精简",
  "压减",
  "缩短",
  "缩减"
 ],
 "comparison": [
  "比上年",
  "比去年",
  "较上年",
  "较去年",
  "同比",
  "环比",
  "比上一年",
  "较上一年",
  "比上年度",
  "较上年度",
  "与上年相比",
  "与去年相比",
  "比上年同期",
  "较上年同期",
  "较2",
  "比2",
  "比全国",
  "高于全国",
  "高出全国",
  "高于全省",
  "比原来",
  "较原来",
  "比机构改革前",
  "较机构改革前",
  "比改革前",
  "较改革前",
  "多",
  "少"
 ],
 "comparison_norms": [
  "较法定",
  "比法定",
  "法定时限",
  "承诺时限"
 ],
 "read_through": [
  "继续保持",
  "继续保持在",
  "保持在",
  "保持",
  "稳定在",
  "分别为",
  "分别达",
  "分别",
  "平均",
  "整体",
  "累计",
  "达到",
  "达",
  "为",
  "了",
  "约",
  "近",
  "将",
  "已",
  "均",
  "共",
  "超",
  "超过",
  "突破",
  "不足",
  "不到"
 ],
 "from": [
  "由原来的",
  "从原来的",
  "由原先的",
  "由上年的",
  "从上年的",
  "由",
  "从",
  "自"
 ],
 "to": [
  "减少至",
  "减少到",
  "减至",
  "减到",
  "减为",
  "精简至",
  "精简到",
  "精简为",
  "压缩至",
  "压缩到",
  "压缩为",
  "压减至",
  "压减到",
  "压减为",
  "缩短至",
  "缩短到",
  "缩短为",
  "缩减至",
  "缩减到",
  "缩减为",
  "降至",
  "降到",
  "降为",
  "降低至",
  "降低到",
  "降低为",
  "下降至",
  "下降到",
  "增至",
  "增到",
  "增为",
  "增加至",
  "增加到",
  "增加为",
  "增长至",
  "增长到",
  "提高至",
  "提高到",
  "提高为",
  "提升至",
  "提升到",
  "提升为",
  "升至",
  "升到",
  "上升至",
  "上升到",
  "扩大至",
  "扩大到",
  "扩展至",
  "扩展到",
  "扩充至",
  "扩充到",
  "扩容至",
  "扩容到",
  "充实到",
  "扩增至",
  "增长为",
  "拓展至",
  "拓展到",
  "调整为",
  "调整至",
  "变为",
  "改为",
  "合并为",
  "整合为",
  "优化为",
  "优化至",
  "上调至",
  "下调至",
  "跃升至",
  "跃升到",
  "跃居",
  "升为"
 ],
 "rank": [
  "位居",
  "居",
  "排名",
  "排位",
  "排",
  "位列",
  "名列",
  "列",
  "荣获",
  "获评",
  "获得",
  "获",
  "评为",
  "位次",
  "名次",
  "取得",
  "并列",
  "评比",
  "考核",
  "考评",
  "测评",
  "总分",
  "得分",
  "成绩",
  "综合"
 ],
 "rank_change": [
  "前移",
  "前移了",
  "后移",
  "前进",
  "后退",
  "上升",
  "上升了",
  "下降",
  "跃升",
  "提升",
  "进位",
  "晋升",
  "下滑",
  "移"
 ],
 "rank_change_units": [
  "位",
  "名",
  "个位次",
  "位次",
  "个名次"
 ],
 "rank_unit": [
  "位",
  "名"
 ],
 "rank_words": [
  "榜首",
  "首位",
  "首名"
 ],
 "rank_word_leads": [
  "居",
  "列",
  "排名",
  "排",
  "登",
  "登上",
  "位",
  "夺得",
  "处于"
 ],
 "rank_closers": [
  "全国",
  "全省",
  "全市",
  "的好成绩",
  "的成绩",
  "和",
  "以及"
 ],
 "rank_field": [
  "全国",
  "全省",
  "全市",
  "全区",
  "全县",
  "全州",
  "全系统",
  "省直",
  "市直",
  "县直",
  "区直",
  "部门",
  "省内",
  "市内",
  "国内",
  "省级",
  "市级",
  "同类",
  "地区",
  "各市",
  "各县"
 ],
 "fillers": [
  "经审查",
  "依法",
  "平均水平",
  "平均",
  "宗数",
  "件数",
  "起数",
  "案件数",
  "案件数量",
  "办案数",
  "上年",
  "上年度",
  "去年",
  "去年度",
  "上一年",
  "上一年度",
  "本年",
  "净增",
  "净减",
  "同期",
  "仅",
  "只",
  "就",
  "有",
  "为",
  "是",
  "在",
  "由",
  "从",
  "则",
  "又",
  "再",
  "也",
  "还",
  "比",
  "较",
  "与",
  "相比",
  "预计",
  "有望",
  "力争",
  "将",
  "目前",
  "现有",
  "现",
  "共有",
  "总数",
  "总量",
  "累计",
  "全年",
  "年内",
  "共计",
  "全部",
  "本年度",
  "今年",
  "总",
  "其",
  "的",
  "分别",
  "位"
 ],
 "part": [
  "其中",
  "其中包括",
  "包括",
  "包含",
  "含",
  ",分别为",
  ",分别是",
  "分为",
  "具体为"
 ],
 "part_of_before": [
  "撤回",
  "撤回申请",
  "申请人撤回",
  "维持原行政行为",
  "不予出台",
  "获批",
  "发证",
  "作出裁判",
  "已作出",
  "纠正问题文件",
  "已判决",
  "已判决的",
  "已审结的",
  "已结",
  "已结案",
  "已答复的",
  "成功",
  "另有",
  "破案",
  "查处",
  "参检",
  "调处成功",
  "化解成功",
  "审议通过",
  "已有",
  "已完成",
  "已办结",
  "已整改",
  "现已",
  "已办理",
  "办结",
  "已答复",
  "已采纳",
  "采纳",
  "已建成",
  "已发布",
  "已验收",
  "已化解",
  "已解决",
  "已落实",
  "完成整改",
  "结案",
  "审结",
  "已审结",
  "改正",
  "当场改正",
  "整改",
  "完成",
  "纠正",
  "化解",
  "余下",
  "剩余",
  "尚有",
  "已改",
  "改了",
  "正在审理",
  "正在办理",
  "尚在办理",
  "尚在审理",
  "尚未审结",
  "未审结",
  "未办结",
  "尚未办结",
  "在办",
  "败诉",
  "胜诉",
  "维持",
  "撤销",
  "驳回",
  "废止",
  "宣布失效",
  "失效",
  "继续有效",
  "破案",
  "查实",
  "属实",
  "核实",
  "直接纠错",
  "调解和解",
  "终止",
  "通过",
  "合格",
  "作出决定",
  "受理",
  "答复",
  "办复",
  "解决",
  "落实",
  "退回",
  "清退",
  "整改到位",
  "评定优秀",
  "评为优秀",
  "评为优秀的",
  "获评优秀",
  "优秀案卷",
  "优秀卷",
  "不合格案卷",
  "评出优秀案卷",
  "合格案卷",
  "其余",
  "不予受理",
  "不予许可",
  "不予立案",
  "调解成功",
  "和解",
  "未整改",
  "未完成",
  "待整改",
  "现场制止",
  "中有",
  "中,有",
  "中的",
  "到位"
 ],
 "part_of_before_bare": [
  "修改",
  "修订",
  "保留",
  "调整",
  "优秀"
 ],
 "part_not_across": [
  "审结"
 ],
 "part_nouns": [
  "问题",
  "案件",
  "事项",
  "隐患",
  "诉求",
  "纠纷",
  "问题线索",
  "任务"
 ],
 "part_lead": [
  "了",
  "率先",
  "约",
  "近",
  "共"
 ],
 "part_after": [
  "取得许可",
  "取得执法资格",
  "入库",
  "尚未审结",
  "尚未开庭",
  "未结",
  "未审结",
  "尚未办结",
  "未配备",
  "均胜诉",
  "败诉",
  "胜诉",
  "通过",
  "入选",
  "获评",
  "被评为",
  "达到合格",
  "合格",
  "被评定",
  "获得优秀",
  "获优秀",
  "优秀",
  "未通过",
  "不合格",
  "已整改",
  "已办结",
  "已完成",
  "正在办理",
  "正在整改",
  "案卷获评",
  "案卷入选",
  "案卷被评为"
 ],
 "part_scopes": [
  "受理",
  "厅机关",
  "厅本级",
  "局本级",
  "委机关",
  "委本级",
  "全局",
  "市本级受理",
  "市本级",
  "县区",
  "区县",
  "本级",
  "省级",
  "市级",
  "县级",
  "区级",
  "国家级",
  "乡镇",
  "机关",
  "局机关",
  "系统",
  "系统单位",
  "下属单位",
  "基层",
  "独办",
  "分办",
  "协办",
  "承办",
  "牵头",
  "男",
  "女",
  "专职",
  "兼职",
  "线上",
  "线下",
  "上半年",
  "下半年",
  "重点",
  "一般"
 ],
 "points_back": [
  "上述",
  "以上",
  "前述",
  "上列",
  "这",
  "全部",
  "所有"
 ],
 "sum_before": [
  "合计",
  "共计",
  "总计",
  "共",
  "总"
 ],
 "planned": [
  "预计",
  "力争",
  "争取实现",
  "争取达到",
  "争取完成",
  "争取在",
  "争取年内",
  "拟",
  "确保",
  "目标",
  "将达到",
  "将达",
  "将突破",
  "将超过",
  "将实现",
  "有望",
  "到2025年",
  "到2030年",
  "明年",
  "下一年",
  "下年度",
  "下一年度",
  "即将",
  "将于",
  "筹备"
 ],
 "planned_verb": "计划",
 "planned_verb_not": [
  "等",
  "和",
  "、",
  "的",
  "与",
  "》",
  "”",
  "内",
  "外",
  "性",
  "生育",
  "任务",
  "项目",
  "指标",
  "数",
  "单列",
  "目标",
  "经费",
  "书",
  "总",
  "安排",
  "方案",
  "完成率",
  "要求",
  "执行",
  "共",
  "中"
 ],
 "planned_verb_leads": [
  "年",
  "步",
  "局",
  "委",
  "厅",
  "办",
  "市",
  "县",
  "区",
  "州",
  "省",
  "月",
  "季度",
  "前",
  "将",
  "还",
  "也",
  "均",
  "正",
  "并",
  "共",
  "期间",
  "原",
  "初"
 ],
 "forecast": [
  "预计",
  "有望"
 ],
 "not_planned": [
  "下达目标",
  "省定目标",
  "市定目标",
  "上级目标",
  "既定目标",
  "年度目标",
  "目标高",
  "目标值",
  "代拟",
  "结转下年度",
  "结转下年",
  "拟修订",
  "拟修改",
  "拟废止",
  "拟保留",
  "工作计划",
  "行动计划",
  "年度计划",
  "培训计划",
  "检查计划",
  "监管计划",
  "计划项目",
  "计划数",
  "计划生育",
  "科技计划",
  "支撑计划",
  "专项计划",
  "抽查计划",
  "学法计划",
  "执法计划",
  "履职计划",
  "立法计划",
  "千人计划",
  "计划类",
  "计划完成",
  "计划任务",
  "计划为",
  "目标任务",
  "目标要求",
  "目标责任",
  "目标考核",
  "目标绩效",
  "总目标",
  "规划目标",
  "指标目标",
  "按计划",
  "制定计划",
  "计划指标",
  "计划内",
  "计划单列",
  "计划实施",
  "计划开展",
  "虚拟",
  "模拟",
  "拟定",
  "拟制",
  "草拟",
  "拟订",
  "拟出台",
  "拟提交",
  "拟上会",
  "拟发",
  "拟提拔",
  "拟任",
  "拟作出",
  "拟处罚",
  "目标导向",
  "目标是",
  "目标清单",
  "目标管理",
  "工作目标",
  "计划和",
  "计划的",
  "计划、",
  "计划与"
 ],
 "plan_opening": [
  "下一步",
  "下步",
  "下一阶段",
  "下阶段",
  "今后",
  "明年",
  "新的一年",
  "下一年",
  "下一年度",
  "下年度",
  "来年",
  "接下来"
 ],
 "context_rule": [
  "原则上",
  "必须有",
  "必须",
  "须有",
  "须经",
  "需有",
  "应当",
  "不得少于",
  "条例共",
  "办法共",
  "规定共",
  "共分",
  "条例草案共",
  "办法草案共",
  "草案稿共",
  "草案共",
  "送审稿共",
  "修订草案共"
 ],
 "context_text": {
  "units": "章|节|条|款",
  "marks": "条例共|办法共|规定共|规划共|全文共|方案共|草案共|草案稿共|送审稿共|共分|共有章|新修订的"
 },
 "context_base": [
  "GDP",
  "在校生",
  "专任教师",
  "教职工",
  "地区生产总值",
  "生产总值",
  "总人口",
  "在校学生",
  "各级各类学校",
  "常住人口",
  "户籍人口",
  "财政收入",
  "全社会固定资产投资",
  "全市固定资产投资",
  "全县固定资产投资",
  "全区固定资产投资",
  "国土面积",
  "总面积",
  "下辖"
 ],
 "context_base_verbs": [
  "完成",
  "实现"
 ],
 "context_places": {
  "lead": "全国|下辖|辖区|现辖|辖",
  "units": "个镇|个乡|个乡镇|个街道|个县|个区|个市|个村|个社区|个行政村|个镇街|个乡镇街道|个市州|个县区|个县市区|个县(市|个县(区|个区(市"
 },
 "context_nation": [
  "全国各级",
  "全国法院",
  "全国检察",
  "全国行政复议",
  "全国行政诉讼",
  "全国行政机关",
  "全国平均",
  "全省平均",
  "全市平均",
  "全国共",
  "全国累计",
  "全国各地",
  "我国"
 ],
 "context_rule_after": [
  "的规定",
  "的要求",
  "的标准",
  "的法定要求",
  "的硬性要求",
  "的底线",
  "的问责线",
  "的控制线",
  "的考核线"
 ],
 "context_compared": [
  "高于",
  "低于",
  "高出",
  "优于",
  "好于",
  "超出",
  "快于"
 ],
 "context_goes_on": [
  "提出",
  "形成",
  "作出",
  "反馈",
  "指出",
  "听取"
 ],
 "within": [
  "中",
  "里"
 ],
 "context_field": [
  "个市州中",
  "个州市中",
  "个盟市中",
  "个设区市中",
  "个地级市中",
  "个兄弟单位中",
  "个省直部门中",
  "个市直部门中",
  "个市直单位中",
  "个区中",
  "个县中",
  "个市中",
  "个县区中",
  "个区县中",
  "个部门中",
  "个单位中",
  "家单位中",
  "个地市中",
  "个省份中",
  "个省中",
  "个县市区中",
  "个区(市)县中",
  "个成员单位中",
  "个城市中",
  "家部门中"
 ],
 "context_body": [
  "法院受理",
  "法院审理",
  "法院审结",
  "法院共",
  "法院新收",
  "检察院受理",
  "检察院办理",
  "检察机关办理",
  "市人大常委会组织",
  "市人大组织",
  "县人大组织",
  "区人大组织",
  "人大常委会组织",
  "人大组织",
  "政协组织",
  "法院组织",
  "检察院组织"
 ],
 "context_subjects": [
  "人大常委会",
  "人民代表大会常务委员会",
  "人大",
  "政协",
  "人民法院",
  "中级人民法院",
  "基层人民法院",
  "法院",
  "人民检察院",
  "检察院",
  "检察机关",
  "监察委员会",
  "监委",
  "纪委监委"
 ],
 "context_subject_leads": [
  "全国",
  "省",
  "市",
  "县",
  "区",
  "州",
  "盟",
  "旗",
  "省级",
  "市级",
  "县级",
  "区级",
  "自治区",
  "本级",
  "最高"
 ],
 "not_subject": [
  "已",
  "均",
  "一审",
  "终审",
  "再审",
  "代表",
  "委员",
  "建议",
  "提案",
  "议案",
  "审议",
  "交办",
  "督办",
  "反馈",
  "机关",
  "决议",
  "决定",
  "监督",
  "裁判",
  "判决",
  "裁定",
  "建议书",
  "支持",
  "和",
  "、",
  "及",
  "与",
  "或",
  "受理的",
  "审结的",
  "判",
  "驻",
  "系统",
  "工作",
  "对接",
  "发出的",
  "制发的",
  "提出的",
  "维持",
  "驳回",
  "撤销"
 ],
 "of": "的",
 "year_suffix": [
  "年度",
  "年"
 ],
 "last_year": [
  "上年",
  "上年度",
  "上一年",
  "上一年度",
  "去年",
  "去年度"
 ],
 "this_year": [
  "今年",
  "本年度",
  "本年",
  "全年",
  "年内",
  "报告期内"
 ],
 "made_in": [
  "印发",
  "制定",
  "出台",
  "发布",
  "颁布",
  "制发",
  "签订",
  "建成",
  "认定",
  "设立"
 ],
 "since": "以来",
 "since_total": [
  "累计",
  "共",
  "共计",
  "总共"
 ],
 "comparison_close": [
  "相比",
  "对比"
 ],
 "recent": [
  "近",
  "最近",
  "过去"
 ],
 "recent_close": [
  "来",
  "以来",
  "间",
  "里",
  "中"
 ],
 "five_years": {
  "十一五": 2006,
  "十二五": 2011,
  "十三五": 2016,
  "十四五": 2021,
  "十五五": 2026,
  "六五普法": 2011,
  "七五普法": 2016,
  "八五普法": 2021
 },
 "congresses": {
  "十八大": 2012,
  "十九大": 2017,
  "二十大": 2022
 },
 "five_years_read_through": [
  "规划",
  "规划实施",
  "实施",
  "启动",
  "开展"
 ],
 "five_years_whole": [
  "期间",
  "时期"
 ],
 "named_years_leads": [
  "在",
  "党的",
  "在党的",
  "整个"
 ],
 "to_year": "至到",
 "months_of_year": "(?:^|[^\\d])\\d{1,2}月?[-—~至到]+\\d{1,2}月|前\\d{1,2}个月|(?:截至|截止)(?:\\d{4}年)?(?:\\d|10|11)月",
 "as_of": [
  "截至",
  "截止",
  "截止到",
  "截至到"
 ],
 "year_end": [
  "年底",
  "年末",
  "年度底",
  "年度末",
  "12月31日"
 ],
 "halves": {
  "first": "上半年",
  "second": "下半年"
 },
 "quarters": [
  "一季度",
  "二季度",
  "三季度",
  "四季度",
  "第一季度",
  "第二季度",
  "第三季度",
  "第四季度"
 ],
 "month": "月",
 "part_year": [
  "前三季度",
  "前两季度",
  "前半年"
 ],
 "year_in_name": [
  "以来",
  "以前",
  "及以前",
  "年底前",
  "工作要点",
  "版",
  "工作计划",
  "行动计划",
  "计划",
  "规划",
  "方案",
  "要点",
  "清单",
  "目录",
  "立法计划",
  "责任清单",
  "执法计划",
  "检查计划",
  "实施",
  "号",
  "修订",
  "修正",
  "型",
  "届",
  "起",
  "前",
  "底前",
  "之前"
 ],
 "comparison_marks": [
  "由",
  "比",
  "较",
  "相比",
  "高于",
  "低于",
  "少于",
  "多于",
  "优于",
  "好于",
  "自",
  "从",
  "对比"
 ],
 "shared_number": [
  "双双达到",
  "双双为",
  "双双达",
  "均保持",
  "均保持在",
  "均稳定在",
  "都保持在",
  "均在",
  "均超过",
  "均达到了",
  "均为",
  "都为",
  "皆为",
  "均达到",
  "均达",
  "都达到",
  "都达",
  "均是",
  "都是",
  "均",
  "都",
  "各为",
  "各",
  "分别达到"
 ],
 "rate_nouns": [
  "率",
  "度",
  "比例",
  "覆盖面",
  "比"
 ],
 "quality": [
  "性"
 ],
 "connectors": [
  "、",
  "和",
  "及",
  "与",
  "以及",
  "或"
 ],
 "respectively": [
  "分别"
 ],
 "each": [
  "各",
  "各有",
  "各为",
  "各开展",
  "各召开",
  "各举办"
 ],
 "examples": [
  {
   "list": "this_year",
   "say": "去年检查企业100家，今年检查企业120家",
   "read": [
    "100 家 2021",
    "120 家 2022"
   ]
  },
  {
   "list": "since",
   "say": "2020年以来累计改造小区37个",
   "read": [
    "37 个 2020/2022"
   ]
  },
  {
   "list": "since_total",
   "say": "2020年改革以来，共办理案件12件",
   "read": [
    "12 件 2020/2022"
   ]
  },
  {
   "list": "made_in",
   "say": "对2012年至2021年间印发的138件规范性文件进行清理",
   "read": [
    "138 件"
   ]
  },
  {
   "list": "comparison_close",
   "say": "与2021年的98次相比，执法检查达到120次",
   "read": [
    "98 次 2021",
    "120 次 2022"
   ]
  },
  {
   "list": "recent",
   "say": "近五年来，组织宣讲600场",
   "read": [
    "600 场 2018/2022"
   ]
  },
  {
   "list": "five_years",
   "say": "“十三五”期间，累计检查企业900家",
   "read": [
    "900 家 2016/2020"
   ]
  },
  {
   "list": "congresses",
   "say": "党的十九大以来，共制定规章12部",
   "read": [
    "12 部 2017/2022"
   ]
  },
  {
   "list": "named_years_leads",
   "say": "在“十三五”期间检查企业900家",
   "read": [
    "900 家 2016/2020"
   ]
  },
  {
   "list": "five_years_read_through",
   "say": "“七五”普法规划实施期间举办讲座60场",
   "read": [
    "60 场 2016/2020"
   ]
  },
  {
   "list": "five_years_whole",
   "say": "“十四五”时期办结300件",
   "read": [
    "300 件 2021/2022"
   ]
  },
  {
   "list": "recent_close",
   "say": "近三年以来，制定规章5部、规划3个",
   "read": [
    "5 部 2020/2022",
    "3 个 2020/2022"
   ]
  },
  {
   "list": "to_year",
   "say": "2020年至2022年共检查企业300家",
   "read": [
    "300 家 2020/2022"
   ]
  },
  {
   "list": "months_of_year",
   "say": "1-11月检查企业300家",
   "read": [
    "300 家 2022-part"
   ]
  },
  {
   "list": "change",
   "say": "受理行政复议案件12件，同比增长20%",
   "read": [
    "12 件",
    "20 % change"
   ]
  },
  {
   "list": "change_after",
   "say": "收入实现20%的增长",
   "read": [
    "20 % change"
   ]
  },
  {
   "list": "change_loose",
   "say": "检查30次，比上年多8次",
   "read": [
    "30 次",
    "8 次 change"
   ]
  },
  {
   "list": "compared_with",
   "say": "选派干部40名，较上年多派5名",
   "read": [
    "40 名",
    "5 名 change"
   ]
  },
  {
   "list": "comparison",
   "say": "办理案件20件，环比减少3件",
   "read": [
    "20 件",
    "3 件 change"
   ]
  },
  {
   "list": "comparison_norms",
   "say": "办理时间较法定时限缩短5个工作日",
   "read": [
    "5 个工作日 change"
   ]
  },
  {
   "list": "compared_before",
   "say": "受理申请87件，是上年的1.7倍",
   "read": [
    "87 件",
    "1.7 倍 change"
   ]
  },
  {
   "list": "compares",
   "say": "现有监测员379人，较改革之初增加80余人",
   "read": [
    "379 人",
    "80 人 over change"
   ]
  },
  {
   "list": "not_compares",
   "say": "比例提高的同时增加网点5个",
   "read": [
    "5 个"
   ]
  },
  {
   "list": "change_leads",
   "say": "压缩办理时限62%",
   "read": [
    "62 % change"
   ]
  },
  {
   "list": "read_through",
   "say": "满意率提高了2.5%",
   "read": [
    "2.5 % change"
   ]
  },
  {
   "list": "from",
   "say": "申报材料由30份减至18份",
   "read": [
    "30 份 from",
    "18 份 to"
   ]
  },
  {
   "list": "to",
   "say": "许可事项从30项精简到12项",
   "read": [
    "30 项 from",
    "12 项 to"
   ]
  },
  {
   "list": "rank",
   "say": "综合考核位居第6",
   "read": [
    "6 位 rank"
   ]
  },
  {
   "list": "rank_unit",
   "say": "考核排名第3名",
   "read": [
    "3 名 rank"
   ]
  },
  {
   "list": "rank_words",
   "say": "营商环境评价位居全省首位",
   "read": [
    "1 位 rank"
   ]
  },
  {
   "list": "rank_word_leads",
   "say": "执法质量考评名列榜首",
   "read": [
    "1 位 rank"
   ]
  },
  {
   "list": "rank_closers",
   "say": "得分排名全省第一、全国第四",
   "read": [
    "1 位 rank",
    "4 位 rank"
   ]
  },
  {
   "list": "rank_field",
   "say": "全市第一",
   "read": [
    "1 位 rank"
   ]
  },
  {
   "list": "fillers",
   "say": "推荐企业申报高新技术企业，预计将突破160家",
   "read": [
    "160 家 over planned sector.high_tech_enterprises"
   ]
  },
  {
   "list": "part",
   "say": "清理文件15件，其中废止3件",
   "read": [
    "15 件",
    "3 件 part"
   ]
  },
  {
   "list": "part_of_before",
   "say": "查出问题9个，已整改8个",
   "read": [
    "9 个",
    "8 个 part"
   ]
  },
  {
   "list": "part_of_before_bare",
   "say": "清理规范性文件20件，修改3件",
   "read": [
    "20 件",
    "3 件 part"
   ]
  },
  {
   "list": "context_rule_after",
   "say": "按照执法人员年度培训不少于60学时的规定，举办培训4期",
   "read": [
    "60 学时 over context",
    "4 期"
   ]
  },
  {
   "list": "context_compared",
   "say": "败诉率低于全国平均水平1.3个百分点",
   "read": [
    "1.3 个百分点 change"
   ]
  },
  {
   "list": "context_goes_on",
   "say": "市人大常委会开展执法检查2次，提出意见14条",
   "read": [
    "2 次 context",
    "14 条 context"
   ]
  },
  {
   "list": "within",
   "say": "在48个承办单位中名列第三",
   "read": [
    "48 个 context",
    "3 位 rank"
   ]
  },
  {
   "list": "rank_change",
   "say": "综合考核居全省第17位，前移1位",
   "read": [
    "17 位 rank",
    "1 位 change"
   ]
  },
  {
   "list": "rank_change_units",
   "say": "排名第9名，前移4个位次",
   "read": [
    "9 名 rank",
    "4 个位次 change"
   ]
  },
  {
   "list": "part_not_across",
   "say": "收到申请19件，受理16件；审结15件",
   "read": [
    "19 件",
    "16 件 part",
    "15 件"
   ]
  },
  {
   "list": "part_nouns",
   "say": "查出违规问题143个，整改问题137个",
   "read": [
    "143 个",
    "137 个 part"
   ]
  },
  {
   "list": "planned_verb_not",
   "say": "将三年计划等2个事项列入目录",
   "read": [
    "2 个"
   ]
  },
  {
   "list": "month",
   "say": "截至11月底，排查机构30家，整改28家",
   "read": [
    "30 家 2022-part",
    "28 家 2022-part part"
   ]
  },
  {
   "list": "part_lead",
   "say": "排查隐患30处，整改了28处",
   "read": [
    "30 处",
    "28 处 part"
   ]
  },
  {
   "list": "part_after",
   "say": "评查案卷72卷，2卷入选优秀案卷",
   "read": [
    "72 卷",
    "2 卷 part"
   ]
  },
  {
   "list": "part_scopes",
   "say": "行政执法人员113人，其中市本级24人",
   "read": [
    "113 人 enforcement.officers",
    "24 人 part enforcement.officers"
   ]
  },
  {
   "list": "points_back",
   "say": "作出行政处罚决定36件。上述36件全部执行到位",
   "read": [
    "36 件 enforcement.penalties",
    "36 件 enforcement.penalties"
   ]
  },
  {
   "list": "sum_before",
   "say": "主办提案6件、会办提案14件，合计20件",
   "read": [
    "6 件 part",
    "14 件 part",
    "20 件"
   ]
  },
  {
   "list": "planned",
   "say": "力争培育企业30家",
   "read": [
    "30 家 planned"
   ]
  },
  {
   "list": "planned",
   "say": "将于6月底前完成任务8项",
   "read": [
    "8 项 planned"
   ]
  },
  {
   "list": "planned_verb",
   "say": "全年计划培育企业30家",
   "read": [
    "30 家 planned"
   ]
  },
  {
   "list": "planned_verb_leads",
   "say": "将招生计划安排办法等2个事项列入目录",
   "read": [
    "2 个"
   ]
  },
  {
   "list": "forecast",
   "say": "预计企业达到30家，带动就业200人",
   "read": [
    "30 家 planned",
    "200 人 planned"
   ]
  },
  {
   "list": "not_planned",
   "say": "完成年度检查计划12项",
   "read": [
    "12 项"
   ]
  },
  {
   "list": "plan_opening",
   "say": "下一步，开展培训5次",
   "read": [
    "5 次 planned 2023"
   ]
  },
  {
   "list": "context_rule",
   "say": "会议必须有三分之二以上成员到会",
   "read": [
    "0.6667 - over share context"
   ]
  },
  {
   "list": "context_text",
   "say": "条例共7章45条",
   "read": [
    "7 章 context",
    "45 条 context"
   ]
  },
  {
   "list": "context_base",
   "say": "全县常住人口49.6万人",
   "read": [
    "496000 人 context"
   ]
  },
  {
   "list": "context_base_verbs",
   "say": "全市生产总值完成320亿元，增长6.1%",
   "read": [
    "320 亿元 context",
    "6.1 % change context"
   ]
  },
  {
   "list": "context_places",
   "say": "全县下辖15个镇",
   "read": [
    "15 个 context"
   ]
  },
  {
   "list": "context_nation",
   "say": "全国共10个县入选",
   "read": [
    "10 个 context"
   ]
  },
  {
   "list": "context_field",
   "say": "在16个区中排名第一",
   "read": [
    "16 个 context",
    "1 位 rank"
   ]
  },
  {
   "list": "context_body",
   "say": "市人大组织座谈会2次",
   "read": [
    "2 次 context"
   ]
  },
  {
   "list": "context_subjects",
   "say": "市人大常委会对条例实施情况开展执法检查2次",
   "read": [
    "2 次 context"
   ]
  },
  {
   "list": "context_subject_leads",
   "say": "县政协组织委员视察3次",
   "read": [
    "3 次 context"
   ]
  },
  {
   "list": "not_subject",
   "say": "市人大代表建议7件全部办结",
   "read": [
    "7 件"
   ]
  },
  {
   "list": "of",
   "say": "研发投入由2020年的3亿元增至4亿元",
   "read": [
    "3 亿元 from 2020",
    "4 亿元 to"
   ]
  },
  {
   "list": "year_suffix",
   "say": "2021年度检查企业12家",
   "read": [
    "12 家 2021"
   ]
  },
  {
   "list": "last_year",
   "say": "上年度考评全省第二",
   "read": [
    "2 位 rank 2021"
   ]
  },
  {
   "list": "last_year",
   "say": "受理行政复议案件18件，上年结转2件，收到投诉17件",
   "read": [
    "18 件",
    "2 件 2021",
    "17 件"
   ]
  },
  {
   "list": "last_year",
   "say": "受理申请12件，去年同期15件，同比下降20%",
   "read": [
    "12 件",
    "15 件 2021",
    "20 % change"
   ]
  },
  {
   "list": "as_of",
   "say": "截至2021年底，累计培育企业90家",
   "read": [
    "90 家 2021-12-31"
   ]
  },
  {
   "list": "year_end",
   "say": "截至2021年末，累计培育企业90家",
   "read": [
    "90 家 2021-12-31"
   ]
  },
  {
   "list": "quality",
   "say": "制定行政规范性文件3件",
   "read": [
    "3 件"
   ]
  },
  {
   "list": "halves",
   "say": "上半年检查企业12家",
   "read": [
    "12 家 2022-H1"
   ]
  },
  {
   "list": "quarters",
   "say": "三季度检查企业12家",
   "read": [
    "12 家 2022-Q3"
   ]
  },
  {
   "list": "part_year",
   "say": "前三季度检查企业12家",
   "read": [
    "12 家 2022-part"
   ]
  },
  {
   "list": "year_in_name",
   "say": "落实2021年工作要点任务12项",
   "read": [
    "12 项"
   ]
  },
  {
   "list": "comparison_marks",
   "say": "比2021年增加3件",
   "read": [
    "3 件 change"
   ]
  },
  {
   "list": "shared_number",
   "say": "参训率、合格率均为100%",
   "read": [
    "100 % share",
    "100 % share"
   ]
  },
  {
   "list": "rate_nouns",
   "say": "知晓率、满意度均达98%",
   "read": [
    "98 % share",
    "98 % share"
   ]
  },
  {
   "list": "connectors",
   "say": "争取资金900万元和1000万元",
   "read": [
    "900 万元",
    "1000 万元"
   ]
  },
  {
   "list": "respectively",
   "say": "受理复议、诉讼案件分别为3件和2件",
   "read": [
    "3 件",
    "2 件"
   ]
  },
  {
   "list": "each",
   "say": "甲县、乙县各召开2次",
   "read": [
    "2 次",
    "2 次"
   ]
  }
 ]
};

export const TRADITIONAL_WORDS = {
 "traditional": "徵後於㑯㑳㑶㓨㘚㜄㜏㠏㥮㩜㩳㩵䁻䃮䊷䋙䋚䋹䋻䍦䎱䙡䜀䝼䥇䥑䥱䦛䦟䯀䰾䱷䱽䲁䲘䴉丟並亂亙亞佇佈佔併來侖侶侷俁係俔俠俥俬倀倆倈倉個們倖倫倲偉偑側偵偽傌傑傖傘備傢傭傯傳傴債傷傾僂僅僉僑僕僞僥僨僱價儀儁儂億儈儉儎儐儔儕儘償優儲儷儸儺儻儼兇兌兒兗內兩冊冑冪凈凍凜凱別刪剄則剋剎剗剛剝剮剴創剷劃劄劇劉劊劌劍劏劑劚勁動務勛勝勞勢勩勱勳勵勸勻匭匯匱區協卹卻卽厙厠厤厭厲厴參叄叢吳吶呂咼員唄唸問啓啞啟啢喎喚喪喫喬單喲嗆嗇嗊嗎嗚嗩嗶嘆嘍嘓嘔嘖嘗嘜嘩嘮嘯嘰嘵嘸嘽噁噓噚噝噠噥噦噯噲噴噸噹嚀嚇嚌嚐嚕嚙嚥嚦嚨嚮嚲嚳嚴嚶囀囁囂囅囈囉囌囑囪圇國圍園圓圖團垻埡埰執堅堊堖堝堯報場塊塋塏塒塗塚塢塤塵塹墊墜墮墰墳墶墻墾壇壋壎壓壘壙壚壜壞壟壠壢壩壪壯壺壼壽夠夢夾奐奧奩奪奬奮奼妝姍姦娛婁婦婭媧媯媰媼媽嫋嫗嫵嫺嫻嫿嬀嬃嬈嬋嬌嬙嬡嬤嬪嬰嬸孃孋孌孫學孿宮寀寢實寧審寫寬寵寶將專尋對導尷屆屍屓屜屢層屨屬岡峯峴島峽崍崑崗崙崢崬嵐嵗嵾嶁嶄嶇嶔嶗嶠嶢嶧嶨嶮嶸嶺嶼嶽巋巒巔巖巰巹帥師帳帶幀幃幓幗幘幟幣幫幬幷幹幾庫廁廂廄廈廎廕廚廝廟廠廡廢廣廩廬廳弒弔弳張強彆彈彌彎彔彙彠彥彫彲彿徑從徠復徹恆恥悅悞悵悶悽惡惱惲惻愛愜愨愴愷愾慄態慍慘慚慟慣慤慪慫慮慳慶慺慼慾憂憊憐憑憒憖憚憤憫憮憲憶懇應懌懍懞懟懣懤懨懲懶懷懸懺懼懾戀戇戔戧戩戰戱戲戶扞拋挩挱挾捨捫捲掃掄掆掗掙掛採揀揚換揮揯損搖搗搧搵搶摑摜摟摯摳摶摻撈撏撐撓撝撟撣撥撫撲撳撻撾撿擁擄擇擊擋擓擔據擠擡擣擬擯擰擱擲擴擷擺擻擼擽擾攄攆攏攔攖攙攛攜攝攢攣攤攪攬敎敓敗敘敵數斂斃斆斕斬斷旂旣昇時晉晝暈暉暘暢暫曄曆曇曉曏曖曠曨曬書會朧朮東枴柵柺査桿梔梘條梟梲棄棊棖棗棟棡棧棲棶椏椲楊楓楨業極榦榪榮榲榿構槍槓槤槧槨槮槳槶槼樁樂樅樑樓標樞樢樣樧樫樳樸樹樺樿橈橋機橢橫檁檉檔檜檟檢檣檮檯檳檸檻櫃櫓櫚櫛櫝櫞櫟櫥櫧櫨櫪櫫櫬櫱櫳櫸櫻欄欅權欏欒欖欞欽歎歐歟歡歲歷歸歿殘殞殤殨殫殭殮殯殰殲殺殻殼毀毆毿氂氈氌氣氫氬氳氾汎汙決沒沖況泝洩洶浹涇涗涼淒淚淥淨淩淪淵淶淺渙減渢渦測渾湊湞湧湯溈準溝溫溮溳溼滄滅滌滎滙滬滯滲滷滸滻滾滿漁漊漚漢漣漬漲漵漸漿潁潑潔潙潚潛潤潯潰潷潿澀澆澇澐澗澠澤澦澩澮澱澾濁濃濄濕濘濚濛濜濟濤濧濫濰濱濺濼濾瀂瀅瀆瀇瀉瀋瀏瀕瀘瀝瀟瀠瀦瀧瀨瀰瀲瀾灃灄灑灕灘灝灡灣灤灧灩災為烏烴無煉煒煙煢煥煩煬煱熅熒熗熱熲熾燁燈燉燒燙燜營燦燬燭燴燶燻燼燾爍爐爛爭爲爺爾牀牆牘牴牽犖犛犢犧狀狹狽猙猶猻獁獃獄獅獎獨獪獫獮獰獱獲獵獷獸獺獻獼玀現琱琺琿瑋瑒瑣瑤瑩瑪瑲璉璡璣璦璫璯環璵璸璽璿瓊瓏瓔瓚甌甕產産畝畢畫異畵當疇疊痙痠痾瘂瘋瘍瘓瘞瘡瘧瘮瘲瘺瘻療癆癇癉癒癘癟癡癢癤癥癧癩癬癭癮癰癱癲發皁皚皰皸皺盃盜盞盡監盤盧盪眞眥眾睏睜睞瞘瞜瞞瞶瞼矇矓矚矯硃硜硤硨硯碕碩碭碸確碼碽磑磚磠磣磧磯磽磾礄礎礙礦礪礫礬礱祕祿禍禎禕禡禦禪禮禰禱禿秈稅稈稏稜稟種稱穀穇穌積穎穠穡穢穩穫穭窩窪窮窯窵窶窺竄竅竇竈竊竪競筆筍筧筴箇箋箏箚節範築篋篔篠篤篩篳簀簍簑簞簡簣簫簹簽簾籃籌籔籙籛籜籟籠籤籩籪籬籮籲粵糉糝糞糧糰糲糴糶糹糾紀紂約紅紆紇紈紉紋納紐紓純紕紖紗紘紙級紛紜紝紡紬紮細紱紲紳紵紹紺紼紿絀終絃組絅絆絎結絕絛絝絞絡絢給絨絰統絲絳絶絹綁綃綆綈綉綌綏綐綑經綜綞綠綢綣綫綬維綯綰綱網綳綴綵綸綹綺綻綽綾綿緄緇緊緋緑緒緓緔緗緘緙線緝緞締緡緣緦編緩緬緯緱緲練緶緹緻緼縈縉縊縋縐縑縕縗縛縝縞縟縣縧縫縭縮縱縲縳縴縵縶縷縹總績繃繅繆繒織繕繚繞繡繢繩繪繫繭繮繯繰繳繸繹繼繽繾繿纇纈纊續纍纏纓纔纖纘纜缽罃罈罌罎罰罵罷羅羆羈羋羣羥羨義羶習翫翬翹翽耬耮聖聞聯聰聲聳聵聶職聹聽聾肅脅脈脛脣脩脫脹腎腖腡腦腫腳腸膃膕膚膞膠膩膽膾膿臉臍臏臘臚臟臠臢臥臨臺與興舉舊舖舘艙艤艦艫艱艷芻苧茲荊莊莖莢莧華菴萇萊萬萴萵葉葒葤葦葯葷蒐蒓蒔蒕蒞蒼蓀蓆蓋蓮蓯蓴蓽蔔蔘蔞蔣蔥蔦蔭蕁蕆蕎蕒蕓蕕蕘蕢蕩蕪蕭蕷薀薈薊薌薑薔薘薟薦薩薳薴薵薺藍藎藝藥藪藭藴藶藹藺蘀蘄蘆蘇蘊蘋蘚蘞蘢蘭蘺蘿虆處虛虜號虧虯蛺蛻蜆蝕蝟蝦蝨蝸螄螞螢螮螻螿蟄蟈蟎蟣蟬蟯蟲蟶蟻蠁蠅蠆蠍蠐蠑蠔蠟蠣蠨蠱蠶蠻衆衊術衕衚衛衝袞裊裏補裝裡製複褌褘褲褳褸褻襇襉襏襖襝襠襤襪襬襯襲襴覈見覎規覓視覘覡覥覦親覬覯覲覷覺覽覿觀觴觶觸訁訂訃計訊訌討訐訒訓訕訖託記訛訝訟訢訣訥訩訪設許訴訶診註証詁詆詎詐詒詔評詖詗詘詛詞詠詡詢詣試詩詫詬詭詮詰話該詳詵詼詿誄誅誆誇誌認誑誒誕誘誚語誠誡誣誤誥誦誨說説誰課誶誹誼誾調諂諄談諉請諍諏諑諒論諗諛諜諝諞諡諢諤諦諧諫諭諮諱諳諶諷諸諺諼諾謀謁謂謄謅謊謎謐謔謖謗謙謚講謝謠謡謨謫謬謭謳謹謾譁證譎譏譖識譙譚譜譟譫譭譯議譴護譸譽譾讀讅變讋讌讎讒讓讕讖讚讜讞谿豈豎豐豔豬豶貍貓貙貝貞貟負財貢貧貨販貪貫責貯貰貲貳貴貶買貸貺費貼貽貿賀賁賂賃賄賅資賈賊賑賒賓賕賙賚賜賞賠賡賢賣賤賦賧質賫賬賭賰賴賵賺賻購賽賾贄贅贇贈贊贋贍贏贐贓贔贖贗贛贜赬趕趙趨趲跡踐踰踴蹌蹕蹟蹠蹣蹤蹺躂躉躊躋躍躎躑躒躓躕躚躡躥躦躪軀車軋軌軍軑軒軔軛軟軤軫軲軸軹軺軻軼軾較輅輇輈載輊輒輓輔輕輛輜輝輞輟輥輦輩輪輬輯輳輸輻輼輾輿轀轂轄轅轆轉轍轎轔轟轡轢轤辦辭辮辯農迴逕這連週進遊運過達違遙遜遞遠遡適遲遶遷選遺遼邁還邇邊邏邐郟郵鄆鄉鄒鄔鄖鄧鄭鄰鄲鄴鄶鄺酇酈醃醖醜醞醟醫醬醱釀釁釃釅釋釐釒釓釔釕釗釘釙針釣釤釦釧釩釵釷釹釺釾鈀鈁鈃鈄鈅鈈鈉鈍鈎鈐鈑鈒鈔鈕鈞鈡鈣鈥鈦鈧鈮鈰鈳鈴鈷鈸鈹鈺鈽鈾鈿鉀鉅鉆鉈鉉鉋鉍鉑鉕鉗鉚鉛鉞鉢鉤鉦鉬鉭鉳鉶鉸鉺鉻鉿銀銃銅銍銑銓銖銘銚銛銜銠銣銥銦銨銩銪銫銬銱銳銷銹銻銼鋁鋃鋅鋇鋌鋏鋒鋙鋝鋟鋣鋤鋥鋦鋨鋩鋪鋭鋮鋯鋰鋱鋶鋸鋼錁錄錆錇錈錏錐錒錕錘錙錚錛錟錠錡錢錦錨錩錫錮錯録錳錶錸錼鍀鍁鍃鍅鍆鍇鍈鍊鍋鍍鍔鍘鍚鍛鍠鍤鍥鍩鍬鍰鍵鍶鍺鍼鍾鎂鎄鎇鎊鎌鎔鎖鎘鎚鎛鎡鎢鎣鎦鎧鎩鎪鎬鎭鎮鎰鎲鎳鎵鎶鎸鎿鏃鏇鏈鏌鏍鏐鏑鏗鏘鏜鏝鏞鏟鏡鏢鏤鏨鏰鏵鏷鏹鏺鏽鐃鐋鐐鐒鐓鐔鐘鐙鐝鐠鐥鐦鐧鐨鐫鐮鐯鐲鐳鐵鐶鐸鐺鐿鑄鑊鑌鑑鑒鑔鑕鑞鑠鑣鑥鑭鑰鑱鑲鑷鑹鑼鑽鑾鑿钁钂長門閂閃閆閈閉開閌閎閏閑閒間閔閘閡閣閤閥閨閩閫閬閭閱閲閶閹閻閼閽閾閿闃闆闇闈闊闋闌闍闐闒闓闔闕闖關闞闠闡闢闤闥陘陝陞陣陰陳陸陽隉隊階隕際隨險隯隱隴隸隻雋雖雙雛雜雞離難雲電霑霢霧霽靂靄靆靈靉靚靜靝靦靨鞏鞝鞦鞽韁韃韆韉韋韌韍韓韙韜韝韞韻響頁頂頃項順頇須頊頌頎頏預頑頒頓頗領頜頡頤頦頭頮頰頲頴頷頸頹頻頽顆題額顎顏顒顓顔願顙顛類顢顥顧顫顬顯顰顱顳顴風颭颮颯颱颳颶颸颺颻颼飀飄飆飈飛飠飢飣飥飩飪飫飭飯飱飲飴飼飽飾飿餃餄餅餈餉養餌餎餏餑餒餓餕餖餘餚餛餜餞餡館餬餱餳餵餶餷餺餼餾餿饁饃饅饈饉饊饋饌饑饒饗饜饞饢馬馭馮馱馳馴馹駁駐駑駒駔駕駘駙駛駝駟駡駢駭駰駱駸駿騁騂騅騌騍騎騏騖騙騤騧騫騭騮騰騶騷騸騾驀驁驂驃驄驅驊驌驍驏驕驗驚驛驟驢驤驥驦驪驫骯髏髒體髕髖髮鬆鬍鬚鬢鬥鬧鬨鬩鬮鬱鬹魎魘魚魛魢魨魯魴魷魺鮁鮃鮊鮋鮍鮎鮐鮑鮒鮓鮚鮜鮝鮞鮣鮦鮪鮫鮭鮮鮳鮶鮺鯀鯁鯇鯉鯊鯒鯔鯕鯖鯗鯛鯝鯡鯢鯤鯧鯨鯪鯫鯰鯴鯷鯽鯿鰁鰂鰃鰆鰈鰉鰌鰍鰏鰐鰒鰓鰛鰜鰟鰠鰣鰥鰧鰨鰩鰭鰮鰱鰲鰳鰵鰷鰹鰺鰻鰼鰾鱂鱅鱈鱉鱒鱔鱖鱗鱘鱝鱟鱠鱣鱤鱧鱨鱭鱯鱷鱸鱺鳥鳧鳩鳬鳲鳳鳴鳶鳾鴆鴇鴉鴒鴕鴛鴝鴞鴟鴣鴦鴨鴯鴰鴴鴷鴻鴿鵁鵂鵃鵐鵑鵒鵓鵜鵝鵠鵡鵪鵬鵮鵯鵰鵲鵷鵾鶄鶇鶉鶊鶓鶖鶘鶚鶡鶥鶩鶪鶬鶯鶲鶴鶹鶺鶻鶼鶿鷀鷁鷂鷄鷉鷊鷓鷖鷗鷙鷚鷥鷦鷫鷯鷲鷳鷴鷸鷹鷺鷽鸂鸇鸊鸌鸏鸕鸘鸚鸛鸝鸞鹵鹹鹺鹼鹽麗麥麩麪麫麯麵麼黃黌點黨黲黴黶黷黽黿鼂鼉鼕鼴齊齋齎齏齒齔齕齗齙齜齟齠齡齣齦齧齪齬齲齶齷龍龎龐龑龔龕龜鿁鿓",
 "simplified": "征后于㑔㑇㐹刾㘎㚯㛣㟆㤘㨫㧐擜䀥鿎䌶䌺䌻䌿䌾䍠䎬䙌䜧䞍䦂鿏䥾䦶䦷䯅鲃䲣䲝鳚鳤鹮丢并乱亘亚伫布占并来仑侣局俣系伣侠伡私伥俩俫仓个们幸伦㑈伟㐽侧侦伪㐷杰伧伞备家佣偬传伛债伤倾偻仅佥侨仆伪侥偾雇价仪俊侬亿侩俭傤傧俦侪尽偿优储俪㑩傩傥俨凶兑儿兖内两册胄幂净冻凛凯别删刭则克刹刬刚剥剐剀创铲划札剧刘刽刿剑㓥剂㔉劲动务勋胜劳势勚劢勋励劝匀匦汇匮区协恤却即厍厕历厌厉厣参叁丛吴呐吕呙员呗念问启哑启唡㖞唤丧吃乔单哟呛啬唝吗呜唢哔叹喽啯呕啧尝唛哗唠啸叽哓呒啴恶嘘㖊咝哒哝哕嗳哙喷吨当咛吓哜尝噜啮咽呖咙向亸喾严嘤啭嗫嚣冁呓啰苏嘱囱囵国围园圆图团坝垭采执坚垩垴埚尧报场块茔垲埘涂冢坞埙尘堑垫坠堕坛坟垯墙垦坛垱埙压垒圹垆坛坏垄垅坜坝塆壮壶壸寿够梦夹奂奥奁夺奖奋姹妆姗奸娱娄妇娅娲妫㛀媪妈袅妪妩娴娴婳妫媭娆婵娇嫱嫒嬷嫔婴婶娘㛤娈孙学孪宫采寝实宁审写宽宠宝将专寻对导尴届尸屃屉屡层屦属冈峰岘岛峡崃昆岗仑峥岽岚岁㟥嵝崭岖嵚崂峤峣峄峃崄嵘岭屿岳岿峦巅岩巯卺帅师帐带帧帏㡎帼帻帜币帮帱并干几库厕厢厩厦庼荫厨厮庙厂庑废广廪庐厅弑吊弪张强别弹弥弯录汇彟彦雕彨佛径从徕复彻恒耻悦悮怅闷凄恶恼恽恻爱惬悫怆恺忾栗态愠惨惭恸惯悫怄怂虑悭庆㥪戚欲忧惫怜凭愦慭惮愤悯怃宪忆恳应怿懔蒙怼懑㤽恹惩懒怀悬忏惧慑恋戆戋戗戬战戯戏户捍抛捝挲挟舍扪卷扫抡㧏挜挣挂采拣扬换挥搄损摇捣扇揾抢掴掼搂挚抠抟掺捞挦撑挠㧑挢掸拨抚扑揿挞挝捡拥掳择击挡㧟担据挤抬捣拟摈拧搁掷扩撷摆擞撸㧰扰摅撵拢拦撄搀撺携摄攒挛摊搅揽教敚败叙敌数敛毙敩斓斩断旗既升时晋昼晕晖旸畅暂晔历昙晓向暧旷昽晒书会胧术东拐栅拐查杆栀枧条枭棁弃棋枨枣栋㭎栈栖梾桠㭏杨枫桢业极干杩荣榅桤构枪杠梿椠椁椮桨椢椝桩乐枞梁楼标枢㭤样榝㭴桪朴树桦椫桡桥机椭横檩柽档桧槚检樯梼台槟柠槛柜橹榈栉椟橼栎橱槠栌枥橥榇蘖栊榉樱栏榉权椤栾榄棂钦叹欧欤欢岁历归殁残殒殇㱮殚僵殓殡㱩歼杀壳壳毁殴毵牦毡氇气氢氩氲泛泛污决没冲况溯泄汹浃泾涚凉凄泪渌净凌沦渊涞浅涣减沨涡测浑凑浈涌汤沩准沟温浉涢湿沧灭涤荥汇沪滞渗卤浒浐滚满渔溇沤汉涟渍涨溆渐浆颍泼洁沩㴋潜润浔溃滗涠涩浇涝沄涧渑泽滪泶浍淀㳠浊浓㳡湿泞溁蒙浕济涛㳔滥潍滨溅泺滤澛滢渎㲿泻沈浏濒泸沥潇潆潴泷濑弥潋澜沣滠洒漓滩灏㳕湾滦滟滟灾为乌烃无炼炜烟茕焕烦炀㶽煴荧炝热颎炽烨灯炖烧烫焖营灿毁烛烩㶶熏烬焘烁炉烂争为爷尔床墙牍抵牵荦牦犊牺状狭狈狰犹狲犸呆狱狮奖独狯猃狝狞㺍获猎犷兽獭献猕猡现雕珐珲玮玚琐瑶莹玛玱琏琎玑瑷珰㻅环玙瑸玺璇琼珑璎瓒瓯瓮产产亩毕画异画当畴叠痉酸疴痖疯疡痪瘗疮疟瘆疭瘘瘘疗痨痫瘅愈疠瘪痴痒疖症疬癞癣瘿瘾痈瘫癫发皂皑疱皲皱杯盗盏尽监盘卢荡真眦众困睁睐眍䁖瞒瞆睑蒙眬瞩矫朱硁硖砗砚埼硕砀砜确码䂵硙砖硵碜碛矶硗䃅硚础碍矿砺砾矾砻秘禄祸祯祎祃御禅礼祢祷秃籼税秆䅉棱禀种称谷䅟稣积颖秾穑秽稳获穞窝洼穷窑窎窭窥窜窍窦灶窃竖竞笔笋笕䇲个笺筝札节范筑箧筼筿笃筛筚箦篓蓑箪简篑箫筜签帘篮筹䉤箓篯箨籁笼签笾簖篱箩吁粤粽糁粪粮团粝籴粜纟纠纪纣约红纡纥纨纫纹纳纽纾纯纰纼纱纮纸级纷纭纴纺䌷扎细绂绁绅纻绍绀绋绐绌终弦组䌹绊绗结绝绦绔绞络绚给绒绖统丝绛绝绢绑绡绠绨绣绤绥䌼捆经综缍绿绸绻线绶维绹绾纲网绷缀彩纶绺绮绽绰绫绵绲缁紧绯绿绪绬绱缃缄缂线缉缎缔缗缘缌编缓缅纬缑缈练缏缇致缊萦缙缢缒绉缣缊缞缚缜缟缛县绦缝缡缩纵缧䌸纤缦絷缕缥总绩绷缫缪缯织缮缭绕绣缋绳绘系茧缰缳缲缴䍁绎继缤缱䍀颣缬纩续累缠缨才纤缵缆钵䓨坛罂坛罚骂罢罗罴羁芈群羟羡义膻习玩翚翘翙耧耢圣闻联聪声耸聩聂职聍听聋肃胁脉胫唇修脱胀肾胨脶脑肿脚肠腽腘肤䏝胶腻胆脍脓脸脐膑腊胪脏脔臜卧临台与兴举旧铺馆舱舣舰舻艰艳刍苎兹荆庄茎荚苋华庵苌莱万荝莴叶荭荮苇药荤搜莼莳蒀莅苍荪席盖莲苁莼荜卜参蒌蒋葱茑荫荨蒇荞荬芸莸荛蒉荡芜萧蓣蕰荟蓟芗姜蔷荙莶荐萨䓕苧䓓荠蓝荩艺药薮䓖蕴苈蔼蔺萚蕲芦苏蕴苹藓蔹茏兰蓠萝蔂处虚虏号亏虬蛱蜕蚬蚀猬虾虱蜗蛳蚂萤䗖蝼螀蛰蝈螨虮蝉蛲虫蛏蚁蚃蝇虿蝎蛴蝾蚝蜡蛎蟏蛊蚕蛮众蔑术同胡卫冲衮袅里补装里制复裈袆裤裢褛亵裥裥袯袄裣裆褴袜摆衬袭襕核见觃规觅视觇觋觍觎亲觊觏觐觑觉览觌观觞觯触讠订讣计讯讧讨讦讱训讪讫托记讹讶讼䜣诀讷讻访设许诉诃诊注证诂诋讵诈诒诏评诐诇诎诅词咏诩询诣试诗诧诟诡诠诘话该详诜诙诖诔诛诓夸志认诳诶诞诱诮语诚诫诬误诰诵诲说说谁课谇诽谊訚调谄谆谈诿请诤诹诼谅论谂谀谍谞谝谥诨谔谛谐谏谕咨讳谙谌讽诸谚谖诺谋谒谓誊诌谎谜谧谑谡谤谦谥讲谢谣谣谟谪谬谫讴谨谩哗证谲讥谮识谯谭谱噪谵毁译议谴护诪誉谫读谉变詟䜩雠谗让谰谶赞谠谳溪岂竖丰艳猪豮狸猫䝙贝贞贠负财贡贫货贩贪贯责贮贳赀贰贵贬买贷贶费贴贻贸贺贲赂赁贿赅资贾贼赈赊宾赇赒赉赐赏赔赓贤卖贱赋赕质赍账赌䞐赖赗赚赙购赛赜贽赘赟赠赞赝赡赢赆赃赑赎赝赣赃赪赶赵趋趱迹践逾踊跄跸迹跖蹒踪跷跶趸踌跻跃䟢踯跞踬蹰跹蹑蹿躜躏躯车轧轨军轪轩轫轭软轷轸轱轴轵轺轲轶轼较辂辁辀载轾辄挽辅轻辆辎辉辋辍辊辇辈轮辌辑辏输辐辒辗舆辒毂辖辕辘转辙轿辚轰辔轹轳办辞辫辩农回径这连周进游运过达违遥逊递远溯适迟绕迁选遗辽迈还迩边逻逦郏邮郓乡邹邬郧邓郑邻郸邺郐邝酂郦腌酝丑酝蒏医酱酦酿衅酾酽释厘钅钆钇钌钊钉钋针钓钐扣钏钒钗钍钕钎䥺钯钫钘钭钥钚钠钝钩钤钣钑钞钮钧钟钙钬钛钪铌铈钶铃钴钹铍钰钸铀钿钾巨钻铊铉铇铋铂钷钳铆铅钺钵钩钲钼钽锫铏铰铒铬铪银铳铜铚铣铨铢铭铫铦衔铑铷铱铟铵铥铕铯铐铞锐销锈锑锉铝锒锌钡铤铗锋铻锊锓铘锄锃锔锇铓铺锐铖锆锂铽锍锯钢锞录锖锫锩铔锥锕锟锤锱铮锛锬锭锜钱锦锚锠锡锢错录锰表铼镎锝锨锪钫钔锴锳炼锅镀锷铡钖锻锽锸锲锘锹锾键锶锗针钟镁锿镅镑镰镕锁镉锤镈镃钨蓥镏铠铩锼镐镇镇镒镋镍镓鿔镌镎镞旋链镆镙镠镝铿锵镗镘镛铲镜镖镂錾镚铧镤镪䥽锈铙铴镣铹镦镡钟镫镢镨䦅锎锏镄镌镰䦃镯镭铁镮铎铛镱铸镬镔鉴鉴镲锧镴铄镳镥镧钥镵镶镊镩锣钻銮凿镢镋长门闩闪闫闬闭开闶闳闰闲闲间闵闸阂阁合阀闺闽阃阆闾阅阅阊阉阎阏阍阈阌阒板暗闱阔阕阑阇阗阘闿阖阙闯关阚阓阐辟阛闼陉陕升阵阴陈陆阳陧队阶陨际随险陦隐陇隶只隽虽双雏杂鸡离难云电沾霡雾霁雳霭叇灵叆靓静靔腼靥巩绱秋鞒缰鞑千鞯韦韧韨韩韪韬鞲韫韵响页顶顷项顺顸须顼颂颀颃预顽颁顿颇领颌颉颐颏头颒颊颋颕颔颈颓频颓颗题额颚颜颙颛颜愿颡颠类颟颢顾颤颥显颦颅颞颧风飐飑飒台刮飓飔飏飖飕飗飘飙飚飞饣饥饤饦饨饪饫饬饭飧饮饴饲饱饰饳饺饸饼糍饷养饵饹饻饽馁饿馂饾余肴馄馃饯馅馆糊糇饧喂馉馇馎饩馏馊馌馍馒馐馑馓馈馔饥饶飨餍馋馕马驭冯驮驰驯驲驳驻驽驹驵驾骀驸驶驼驷骂骈骇骃骆骎骏骋骍骓骔骒骑骐骛骗骙䯄骞骘骝腾驺骚骟骡蓦骜骖骠骢驱骅骕骁骣骄验惊驿骤驴骧骥骦骊骉肮髅脏体髌髋发松胡须鬓斗闹哄阋阄郁鬶魉魇鱼鱽鱾鲀鲁鲂鱿鲄鲅鲆鲌鲉鲏鲇鲐鲍鲋鲊鲒鲘鲞鲕䲟鲖鲔鲛鲑鲜鲓鲪鲝鲧鲠鲩鲤鲨鲬鲻鲯鲭鲞鲷鲴鲱鲵鲲鲳鲸鲮鲰鲶鲺鳀鲫鳊鳈鲗鳂䲠鲽鳇䲡鳅鲾鳄鳆鳃鳁鳒鳑鳋鲥鳏䲢鳎鳐鳍鳁鲢鳌鳓鳘鲦鲣鲹鳗鳛鳔鳉鳙鳕鳖鳟鳝鳜鳞鲟鲼鲎鲙鳣鳡鳢鲿鲚鳠鳄鲈鲡鸟凫鸠凫鸤凤鸣鸢䴓鸩鸨鸦鸰鸵鸳鸲鸮鸱鸪鸯鸭鸸鸹鸻䴕鸿鸽䴔鸺鸼鹀鹃鹆鹁鹈鹅鹄鹉鹌鹏鹐鹎雕鹊鹓鹍䴖鸫鹑鹒鹋鹙鹕鹗鹖鹛鹜䴗鸧莺鹟鹤鹠鹡鹘鹣鹚鹚鹢鹞鸡䴘鹝鹧鹥鸥鸷鹨鸶鹪鹔鹩鹫鹇鹇鹬鹰鹭鸴㶉鹯䴙鹱鹲鸬鹴鹦鹳鹂鸾卤咸鹾碱盐丽麦麸面面曲面么黄黉点党黪霉黡黩黾鼋鼌鼍冬鼹齐斋赍齑齿龀龁龂龅龇龃龆龄出龈啮龊龉龋腭龌龙厐庞䶮龚龛龟䜤鿒",
 "examples": [
  {
   "say": "審查規範性文件3件",
   "read": "审查规范性文件3件"
  },
  {
   "say": "公開徵求30餘家單位意見",
   "read": "公开征求30余家单位意见"
  }
 ]
};
