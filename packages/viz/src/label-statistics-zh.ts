import type { Places, StatisticsLabels } from "./label-statistics.ts";

/** 1 and 4 to 6, as one says them of ranks. */
const span = ({ from, to }: Places): string => (from === to ? `${from}` : `${from} 至 ${to}`);
/** After a Chinese word, digits keep a blank before them. */
const beside = (words: string): string => (/^\d/.test(words) ? ` ${words}` : words);
const andOthers = (named: readonly string[], others: number): string =>
  others > 0 ? `${named.join("、")}等 ${named.length + others} 处` : named.join("、");

/** The words of the charts of statistics in Chinese. */
export const statisticsInChinese: StatisticsLabels = {
  note: {
    "reports/unread": () => "有文件未能读取，未计入。",
    "reports/no-year": (reports) => `${reports} 份报告年份不详，未计入。`,
    "years/mixed": () => "不同年份的报告并列在一起。",
    "agencies/twice": (reports) => `有机关同一年不止一份报告（共 ${reports} 份），各计一次。`,
    "scopes/mixed": (reports) => `${reports} 份报告的数字是全地区的，其余是本机关的，两者口径不同。`,
    "values/several": (reports) => `${reports} 份报告有几处说法，区间把它们都包括在内。`,
    "indicator/rate": () => "比率各按一份计，分母大小不论。",
    "values/open": (reports) => `${reports} 份报告的数字没有上限或下限，未计入合成。`,
    "pair/open": (reports) => `${reports} 份报告的数字没有上限或下限，未计入有关各对。`,
    "outliers/too-few": () => "数字太少，不判断有无远离其他值的。",
    "outliers/few": () => "数字不到 10 个，是否远离只是粗略的判断。",
    "outliers/mean-ad": () => "半数以上的数字相同，是否远离按平均绝对偏差判断。",
    "outliers/mad-or-mean-ad": () => "按哪种偏差判断是否远离，取决于含糊的措辞，两种都已考虑。",
    "composite/reweighted": (reports) => `${reports} 份报告缺少部分指标，只按写出的指标计分。`,
    "composite/constant": () => "有指标各报告数字都相同，不起作用。",
    "composite/size": () => "其中有随机关规模增减的总数，没有统一的基数，名次也反映规模。",
  },
  level: { national: "国家级", province: "省级", city: "市级", county: "县级", town: "乡镇级" },
  unknownGroup: "不详",
  silent: (reports, because) => `没有可比数字的 ${reports} 份（不是零）：${because.join("；")}。`,
  silentBecause: (state, names, total) =>
    `${state} ${total} 份（${names.join("、")}${total > names.length ? "等" : ""}）`,

  distribution: {
    q1: "下四分位",
    median: "中位数",
    q3: "上四分位",
    range: (n, least, most) => `${n} 份报告的数字由${beside(least)}到${beside(most)}`,
    spread: (median, q1, q3) => `中位数${beside(median)}，中间一半的报告在${beside(q1)}与${beside(q3)}之间`,
    sameHalf: (value) => `中间一半的报告都是${beside(value)}`,
    ofGroup: (group, finding) => `${group}：${finding}`,
    highestMedian: (group, median) => `${group}的中位数最高：${median}`,
    groups: (named, total) => `${named.join("、")}${total > named.length ? `等 ${total} 组` : ""}`,
    equalMedians: (median) => `各组的中位数相同：${median}`,
    undecidedMedians: (groups) => `${groups}谁的中位数最高无法判定：措辞允许的区间相交`,
    lane: (n, reports) => (n === reports ? `${n} 份报告都有数字` : `${reports} 份报告，${n} 份有数字`),
    laneMedian: (median) => `中位数${beside(median)}`,
    laneOf: (group, lane) => `${group}：${lane}`,
    bandCount: (low, high) => (low === high ? low : `${low}～${high}`),
    between: (from, to) => `${from}—${to}`,
    below: (to) => `低于 ${to}`,
    from: (from) => `${from} 及以上`,
    above: (from) => `超过 ${from}`,
    reports: (count) => `${count} 份`,
    band: "分段",
    count: "份数",
    dots: "每个点是一份报告的数字，叠高只为不相互遮盖。",
    quartiles: "竖线是中位数（实线）和上下四分位（虚线），措辞使其不定的画成一段。",
    medianOnly: "竖实线是中位数，措辞使其不定的画成一段。",
    bars: "下方各柱是各段的报告份数，含下限、不含上限。",
    lastEdge: "有上限的最后一段也含上限。",
    either: "虚线框是含糊的数字可能落入、也可能不落入的份数。",
    unequal: "各段宽窄不一，柱高只表示份数。",
    openBand: "最外面没有上限或下限的一段画到图边为止。",
    outliers: (named, others, cutoff) =>
      `菱形是远离其他值的（修正 z 分数超过 ${cutoff}）：${named.join("、")}${others > 0 ? `等 ${named.length + others} 份` : ""}；远离不等于有误。`,
    outlierUndecided: (reports) => `有 ${reports} 份是否远离其他值，取决于含糊的措辞。`,
    omittedGroups: (groups) => `其余 ${groups} 组未画。`,
  },

  correlation: {
    method: { pearson: "皮尔逊相关系数", spearman: "斯皮尔曼等级相关系数", kendall: "肯德尔 tau-b 等级相关系数" },
    symbol: { pearson: "r", spearman: "ρ", kendall: "τ" },
    correction: {
      none: "未作多重比较校正",
      holm: "经 Holm 校正",
      "benjamini-hochberg": "经 Benjamini–Hochberg 校正",
      bonferroni: "经 Bonferroni 校正",
    },
    subtitle: (method, indicators, years) =>
      [method, `${indicators} 项指标两两对照`, years].filter((part) => part !== "").join("，"),
    none: (pairs) => (pairs === 1 ? "这对指标算不出相关系数" : `${pairs} 对指标都算不出相关系数`),
    onePair: ({ a, b, coefficient, n }, isTogether) =>
      `“${a}”与“${b}”${isTogether ? "同升同降" : "此升彼降"}（${coefficient}，${n} 份报告）`,
    onePairByChance: ({ a, b, coefficient, n }) => `“${a}”与“${b}”的相关与偶然无法区分（${coefficient}，${n} 份报告）`,
    chance: (computed) => `${computed} 对指标中，没有一对的相关能与偶然区分`,
    some: (found, computed, { a, b, coefficient, n }) =>
      `${computed} 对指标中，${found} 对的相关难以归于偶然，最强的是“${a}”与“${b}”（${coefficient}，${n} 份报告）`,
    uncorrected: (expected) => `未作多重比较校正，毫无关联时平均也会有 ${expected} 对`,
    dependent: "有机关计入多份报告，偶然性被低估",
    dependentNote: "同一机关的几份报告大同小异，不是相互独立的证据，p 值因此偏小。",
    notComputed: (pairs) => `另有 ${pairs} 对未能计算`,
    told: (parts) => parts.join("，"),
    n: (n) => `${n} 份`,
    reason: { "too-few": "太少", constant: "无变化" },
    reasonAlt: (why, n, least) =>
      why === "too-few"
        ? `未算，${n === 0 ? "没有一份报告两项都有数字" : `两项都有数字的只有 ${n} 份`}，至少要 ${least} 份`
        : `未算，${n} 份报告中有一项的数字全都相同`,
    pair: (a, b) => `${a}与${b}`,
    range: (low, high) => `${low}～${high}`,
    p: (p, adjusted) => (adjusted === null ? `p=${p}` : `p=${p}，校正后 ${adjusted}`),
    coefficient: "系数",
    reports: "报告",
    cells: (symbol) => `格中是相关系数 ${symbol} 和两项都有数字的报告份数，蓝为同升同降，橙为此升彼降，颜色越重越强。`,
    star: (correction, permutations, seed) =>
      `* 为 p ≤ 0.05（${correction}；随机置换 ${permutations} 次，种子 ${seed}）。`,
    byChance: (pairs, expected) => `即使毫无关联，${pairs} 对中平均也会有 ${expected} 对带 *。`,
    doubtful: "? 为措辞允许的数值之间正负不定，不标 *。",
    hedged: "含糊的数字按区间中点计算。",
    small: "份数之下是措辞允许的数值中所见的系数范围。",
    hatched: (least) => `斜线格未算：两项都有数字的报告不足 ${least} 份（太少），或有一项的数字全都相同（无变化）。`,
    noCause: "两项数字一同升降，不说明谁引起谁；机关规模大，各项数字往往都大。",
  },

  ranks: {
    place: (places) => `第 ${span(places)} 位`,
    tied: (places) => `并列第 ${span(places)} 位`,
    places: (places) => `第 ${places.map(span).join("、")} 位`,
    single: (name) => `只有${beside(name)}给出可比的数字，无从排序`,
    allCertain: (reports) => `${reports} 份报告的位次都能确定`,
    allTied: (reports) => `${reports} 份报告的数字相同，不分先后`,
    onlyCertain: (places) => `只有${places}能确定`,
    certain: (places) => `${places}能确定`,
    someCertain: (reports, of) => `${of} 份中 ${reports} 份的位次能确定`,
    noneCertain: "没有一个位次能确定",
    nobodyApart: (reports) => `${reports} 份报告彼此分不出先后`,
    notApart: (places, others) => `${andOthers(places, others)}彼此分不出先后`,
    partlyApart: (places, others) => `${andOthers(places, others)}不能全部分出先后`,
    withTies: (reports) => `其中 ${reports} 份并列`,
    indexNone: "没有一份报告能计分",
    indexAll: (reports) => `换用其他权重和标准化方法，${reports} 份报告的名次都不变`,
    indexOnly: (places, others) => `换用其他权重和标准化方法，${places}不变，其余 ${others} 份的名次随之变动`,
    indexNoneStays: (reports) => `换用其他权重和标准化方法，${reports} 份报告没有一个名次不变`,
    oneCounts: "只有一项指标的数字有高低，名次只由它决定",
    widest: (name, places) => `变动最大的是${name}（${places}）`,
    indexSubtitle: ({ indicators, normalisation, aggregation }, years) =>
      [`综合指数：${indicators.join("、")}；${normalisation}，${aggregation}`, years]
        .filter((part) => part !== "")
        .join("，"),
    direction: (name, isMore, weight) =>
      `${name}（${isMore ? "多者分高" : "少者分高"}${weight === null ? "" : `，权重 ${weight}`}）`,
    normalisation: { "min-max": "最小—最大标准化", "z-score": "z 分数标准化", rank: "按名次标准化" },
    aggregation: { arithmetic: "算术平均", geometric: "几何平均" },
    score: (score) => `${score} 分`,
    row: (place, value) => `${place}：${value}`,
    axis: "位次",
    lowestFirst: "第 1 位是数字最小的",
    highestFirst: "第 1 位是数字最大的",
    certainMark: "点是能确定的位次。",
    bar: "横杠是含糊的措辞允许的位次。",
    tieNote: "数字相同的并列，其后的位次空出。",
    simulated: (simulations, seed) =>
      `横杠是 ${simulations} 次模拟中九成的名次（权重、标准化方法随机抽换，含糊的数字在区间内抽取；种子 ${seed}），竖线是中位名次，点是按所定权重的名次。名次在九成以上的模拟中相同，即视为不变。`,
    unranked: "灰色文字是没有位次的原因，不是末位。",
    belowFloor: (present, indicators, floor) => `${indicators} 项指标中只有 ${present} 项可用，低于所定下限 ${floor}`,
    noScore: "无法计分",
    indexUnranked: (reports) => `${reports} 份报告没有名次`,
    omitted: (reports) => `其后还有 ${reports} 份报告的位次未画。`,
    omittedUnranked: (reports) => `另有 ${reports} 份没有位次的报告未画。`,
    floor: (coverage, floor) => `能给出数字的报告中只有 ${coverage} 给出，低于所定下限 ${floor}，不足以代表全部机关。`,
  },
};
