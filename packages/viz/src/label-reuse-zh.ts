import type { ReuseMask, ReuseWords } from "./label-reuse.ts";

const masks: Readonly<Record<ReuseMask, string>> = {
  formulas: "规定性套语、标题和《》内名称不计",
  titles: "标题和《》内名称不计，规定性套语计入",
  nothing: "标题、《》内名称和规定性套语都计入",
};

/** The words of the charts of shared text in Chinese. */
export const reuseChinese: ReuseWords = {
  kind: { formula: "规定性套语", self: "本机关往年报告", superior: "上级报告", peer: "同级机关报告" },
  short: { self: "往年", superior: "上级", peer: "同级" },
  unrelated: "无上下级或先后关系",
  matrix: {
    tooFew: "有汉字正文的报告不足两份，无从比较",
    noPair: (relations) => `所读报告中没有可比的${relations.join("、")}`,
    none: (reports, minimum) => `${reports} 份报告两两之间没有 ${minimum} 字以上相同的文字`,
    most: (report, source, share, others) =>
      `${report}有 ${share} 的文字也见于${source}，在图中各对报告里最高${others > 0 ? `（并列的另有 ${others} 对）` : ""}`,
    subtitle: (minimum, mask, years) =>
      [`横行报告的文字有多少也见于直列报告，占前者汉字的百分比`, `连续 ${minimum} 字以上相同才计`, masks[mask], years]
        .filter((part) => part !== "")
        .join("；"),
    corner: "报告 ↓　也见于 →",
    rampTitle: "占比",
    upTo: (from, to) => (from === 0 ? `不足 ${to}%` : `${from}%～${to}%`),
    from: (from) => `${from}% 以上`,
    zero: "0：没有",
    outline: (relation) => (relation === "self" ? "实线框：直列是本机关往年报告" : "虚线框：直列是上级报告"),
    blank: "不比较",
    only: (relations) => `只画直列为${relations.join("、")}的各对，其余留空。`,
    left: (left, drawn) => `图中是相同文字最多的 ${drawn} 份报告，另有 ${left} 份未画。`,
    direction: "两个方向的占比不同：短报告可能大半见于长报告，反过来则只占一小部分。",
    noText: (reports) => `没有汉字正文、无从计算的报告：${reports}。`,
    unread: (reports) => `另有 ${reports} 份报告无法读取，未列入。`,
    cell: (report, source, share) => `${report}的文字有 ${share} 也见于${source}`,
    rowAlt: (report, most) => `${report}：${most}`,
    characters: (covered, chars) => `${covered} / ${chars} 字`,
  },
  ribbon: {
    headline: (report, shares, own) => `${report}：${shares.join("，")}；${own} 在与之比较的报告中没有找到`,
    share: (kind, share) => (kind === "规定性套语" ? `${kind}占 ${share}` : `与${kind}相同的占 ${share}`),
    nothingShared: (report, own) => `${report}：没有发现与所比报告相同的文字，${own} 在与之比较的报告中没有找到`,
    nothingCompared: (report, shares) =>
      `${[`${report}：`, ...(shares.length === 0 ? [] : [`${shares.join("，")}；`])].join("")}所读报告中没有它的往年、上级或同级报告，无从比较`,
    noText: (report) => `${report}没有汉字正文，无从比较`,
    subtitle: (minimum, chars, masked, year) =>
      [`共 ${chars} 汉字，连续 ${minimum} 字以上相同才计`, `标题和《》内名称占 ${masked}，不参与比较`, year]
        .filter((part) => part !== "")
        .join("；"),
    opening: "（开头）",
    lane: (number, kind, share, count) => `第 ${number} 道：${kind} ${share}，${count} 处`,
    rest: "其余文字（没有找到，或是标题）",
    moved: (from, to) => `${from} → ${to}`,
    overlap:
      "每一横条是报告的一节，从左到右是从头到尾，长短按字数；各类文字各占一道，同一处可属几类，占比按图例次序只计一次。",
    absent: (kinds) => `所读报告中没有可比的${kinds.join("、")}，不等于没有相同。`,
    section: (name, parts) => `${name}：${parts.length === 0 ? "无" : parts.join("，")}`,
    stretches: (kind, count) => `${kind} ${count} 处`,
    pairHeadline: (report, source, passages, share) =>
      `${report}与${source}有 ${passages} 处文字相同，占前者的 ${share}`,
    pairNothing: (report, source, minimum) => `${report}与${source}没有 ${minimum} 字以上相同的文字`,
    pairUnrelated: (report, source) => `${source}不是${report}的往年、上级或同级报告，没有比较`,
    pairSubtitle: (minimum, kind) =>
      `连续 ${minimum} 字以上相同的文字，各自从头到尾的位置${kind === "" ? "" : `；后者是前者的${kind}`}`,
    pairOrder: (kept, moved) =>
      moved === 0 ? "相同的文字先后次序一致。" : `${kept} 处先后次序一致，${moved} 处换了位置（橙色）。`,
    pairFormula: "灰色为规定性套语，不连线。",
    pairOne: "放不下的章节名只写序号。每处文字只连到一个出处；只与这一份报告相同而更长处在他处的，不画。",
    scale: (chars) => `${chars} 字`,
  },
  caution: "相同不等于抄录：两者可能同出于未公开的文件。",
  axis: {
    report: "报告",
    source: "也见于",
    relation: "后者是前者的",
    share: "占比",
    characters: "相同汉字",
    shingles: "相同的八字串",
    kind: "类别",
    section: "章节",
    quote: "原文",
    sourceSection: "对方章节",
    sourceQuote: "对方原文",
    length: "相同字数",
  },
};
