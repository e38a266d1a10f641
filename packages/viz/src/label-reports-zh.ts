import { problemsChinese } from "./label-problems-zh.ts";
import type { ReportsWords } from "./label-reports.ts";

const lag = (days: number, isOnTime: boolean): string => {
  if (days === 0) return isOnTime ? "期限当日，按时" : "期限当日，逾期";
  return days < 0 ? `提前 ${-days} 天` : `逾期 ${days} 天`;
};
const withYears = (words: string, years: string): string => (years === "" ? words : `${words}，${years}`);

/** The words of the charts about reports themselves in Chinese. */
export const reportsChinese: ReportsWords = {
  topics: {
    short: {
      thought: "思想",
      leadership: "领导",
      functions: "职能",
      business: "营商",
      rules: "制度",
      decisions: "决策",
      enforcement: "执法",
      emergency: "应急",
      disputes: "纠纷",
      oversight: "监督",
      openness: "公开",
      digital: "数字",
      capacity: "能力",
      publicity: "普法",
      sector: "业务",
      preamble: "导语",
      measures: "举措",
      problems: "不足",
      first_responsible: "责任人",
      plan: "安排",
      other: "其他",
      unassigned: "未归类",
    },
    headline: {
      nothing: "没有可以计算篇幅的报告",
      unnamed: (reports) => (reports === 1 ? "这份报告没有标题指明主题" : `${reports} 份报告都没有标题指明主题`),
      one: (report, topic, share) => `${report}篇幅最多的是${topic}：占 ${share}`,
      most: (topic, share, least, greatest) =>
        `篇幅合计最多的是${topic}：占 ${share}，各报告${least === greatest ? `都是 ${least}` : `从 ${least} 到 ${greatest}`}`,
      tied: (topics, share) => `篇幅合计最多的是${topics.join("、")}：各占 ${share}`,
      first: (first, reports, isTied) => {
        if (first === 0) return "，但没有一份报告以它为最多";
        const where = first === reports ? `在 ${reports} 份报告中都最多` : `在 ${reports} 份报告的 ${first} 份中最多`;
        return `，${where}${isTied ? "（含并列）" : ""}`;
      },
      unassigned: (share, finding) => `${finding}；没有归入任何主题的占 ${share}`,
    },
    subtitle: (of, within, years) =>
      withYears(
        `${of === "topics" ? "各主题标题下" : "各部分"}的汉字占${within === null ? "全文" : `「${within}」部分`}汉字的比例`,
        years,
      ),
    length: "字数",
    asked: "纲要主题",
    characters: (count) => `${count} 字`,
    share: "比例",
    topic: "主题",
    sentences: "句数",
    missing: (topics) => `纲要有而报告未见：${topics.join("、")}`,
    noText: "没有可计的汉字",
    segment: (share, characters) => `${share}，${characters} 字`,
    note: {
      parts: (of) => (of === "topics" ? "各段按主题次序排列：" : "各段按规定内容的次序排列："),
      unassigned: "空心段是不在任何一类标题下的文字。",
      pooled: "合计按字数，长的报告分量更重。",
      severalTopics: (reports) =>
        `${reports} 份报告有一个标题并提几个主题的情形，文字不分别计算，见数据中的 characters_shared。`,
      textOnly: "只在正文谈到、没有标题的主题不占篇幅，也不算未见。",
      missing: "「纲要主题」是报告年份所属纲要的主题中，报告写到的有几项。",
      missingCounts: (topics, reports) => `纲要有而报告未见的主题（共 ${reports} 份报告）：${topics.join("、")}。`,
      missingCount: (topic, reports) => `${topic} ${reports} 份`,
      noPlan: (reports) => `${reports} 份报告的年份没有已知的纲要，不说缺什么。`,
      uncheckedPlan: "主题与纲要各部分的对应尚未与纲要原文核对。",
    },
  },
  hedges: {
    wording: {
      exact: "确数",
      zero: "写明为零",
      about: "约、左右",
      over: "余、多、超过、以上",
      under: "近、不足、以内",
    },
    headline: {
      none: "没有一份报告写出本期的数字",
      one: (report, exact, numbers) => {
        if (exact === numbers) return `${report}：本期 ${numbers} 个数字${numbers === 1 ? "" : "都"}是确数`;
        return `${report}：本期 ${numbers} 个数字${exact === 0 ? "没有一个是确数" : `中 ${exact} 个是确数`}`;
      },
      exactMost: (reports, of) =>
        reports === of
          ? `${of} 份报告都有过半的数字是确数`
          : reports === 0
            ? `${of} 份报告中没有一份过半的数字是确数`
            : `${of} 份报告中 ${reports} 份过半的数字是确数`,
      noHedge: "没有一个数字带约数词",
      hedgedMost: (names, share) => `带约数词的比例最高是${names}的 ${share}`,
      silent: (reports, of) => `${of} 份报告中 ${reports} 份没有写出本期的数字`,
    },
    subtitle: (years) => withYears("本期数字按措辞分类的比例，格内是个数；确数（含写明为零）比例高的在上", years),
    numbers: "数字",
    apart: "计划／背景",
    sentences: "有数字的句子",
    count: (share, count) => `${count} 个，${share}`,
    counted: "个数",
    apartOf: (planned, context) => `${planned}／${context}`,
    none: "没有本期的数字",
    kind: "措辞",
    note: {
      wordings: "约数词只按原文字面计，不说数字本身准不准。",
      few: (least) => `数字最少的报告只有 ${least} 个，一两个数字就会使比例大变。`,
      zero: "写明为零（如「未发生」）也是确数，单列。",
      apart: "计划和背景（往年、他处）的数字不在条内，个数另列。",
      sentences: "「有数字的句子」是全文句子中含有数字陈述的比例。",
    },
  },
  publication: {
    headline: ({ onTime, late, unknown }) => {
      const known = onTime + late;
      const all = known + unknown;
      if (all === 1) return `这份报告${onTime === 1 ? "按时公开" : late === 1 ? "逾期公开" : "无法判断是否按时公开"}`;
      if (onTime === all) return `${all} 份报告都按时公开`;
      if (late === all) return `${all} 份报告都逾期公开`;
      const said = known === 0 ? [] : [`${onTime} 份按时公开`, `${late} 份逾期`];
      const lost = unknown === 0 ? [] : [known === 0 ? "都不能判断是否按时公开" : `${unknown} 份无法判断是否按时`];
      return `${all} 份报告${known === 0 ? "" : "中 "}${[...said, ...lost].join("，")}`;
    },
    doubtful: (reports, of) => `${of === 1 ? "" : `有 ${reports} 份`}公开日期早于年度结束，存疑`,
    none: "没有报告",
    subtitle: (years) => withYears("公开之日与规定的公开期限相差的天数", years),
    tick: (days) => (days === 0 ? "期限" : days < 0 ? `前 ${-days} 天` : `后 ${days} 天`),
    publishBy: (day) => `公开期限 ${day}`,
    submitBy: (day) => `报送期限 ${day}`,
    bothBy: (day) => `报送和公开期限 ${day}`,
    day: (monthDay) => monthDay.replace(/^0?(\d+)-0?(\d+)$/, "$1 月 $2 日"),
    lag,
    published: "公开日期",
    against: "与期限相比",
    signed: "落款或印发",
    signedOn: (day) => `公开日期不详；落款或印发于 ${day}`,
    unknownDay: "公开日期不详",
    noRule: (day) => `公开于 ${day}，没有已知的期限规定`,
    rule: "依据",
    source: "日期来源",
    from: { report: "报告原文", catalog: "目录文件（catalog.yaml）", caller: "使用者" },
    legend: { yes: "按时公开", no: "逾期公开", signed: "落款或印发之日" },
    note: {
      rule: ({ document, years, submit, publish, isChecked }) =>
        `期限依据：${document}，${submit}报送、${publish}公开（${years}报告）${isChecked ? "" : "；条文原文尚未核对"}。`,
      onTheDay: "规定须在公开期限之前公开，期限当日公开的即为逾期。",
      unknown: "公开日期不详的，既不算按时，也不算逾期。",
      beforeYearEnd: (names) => `公开日期早于所报告年份结束的，年份或日期可能有误：${names}。`,
      cut: (days) => `箭头表示超出图外（${days} 天以上），天数见右侧。`,
      signed: "落款或印发之日不是公开之日，不据以判断是否按时。",
      told: (from) => `公开日期取自${from.join("、")}。`,
    },
  },
  problems: problemsChinese,
};
