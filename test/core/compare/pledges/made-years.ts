import { madeReadings } from "../structure/made-report.ts";

/** What was done in 2021 and 2022, what was lacking and what was planned, by one made-up agency, in our own words. */
const FIRST = `一、主要举措和成效
（一）规范道路运输执法
开展货运站点检查26次。举办案卷评查会2期。
二、存在的不足和原因
一是港口执法案卷制作粗糙，青川港支队现场笔录要素缺失。二是夜间巡查频次偏低，由于渡口值守人手紧张。三是尚未执行《内河渡口安全办法》，全年巡查仅3次。
三、下一年度主要安排
一是统一港口执法案卷式样，逐卷核对现场笔录要素。二是组建渡口夜间巡查小组，全年开展执法检查40次以上。三是编写驾驶培训机构信用评分手册。四是加强学习。五是行政复议案件控制在3件以内。`;

const SECOND = `一、主要举措和成效
（一）规范道路运输执法
印发港口执法案卷统一式样，逐卷核对现场笔录要素。全年开展执法检查45次。收到行政复议案件5件。
二、存在的不足和原因
一是夜间巡查频次偏低，渡口值守人手紧张。二是公交站牌信息更新缓慢。
三、下一年度主要安排
一是编写驾驶培训机构信用评分手册。二是更换老旧公交站牌。`;

const OTHER = `一、主要举措和成效
组建渡口夜间巡查小组，开展执法检查12次。
二、下一年度安排
一是开展节前检查。`;

/** Two reports of one agency in consecutive years, and one of another agency. */
export const madeYears = () =>
  madeReadings(
    { year: 2021, body: FIRST },
    { year: 2022, body: SECOND },
    { year: 2022, body: OTHER, agency: "白石市交通运输局", region: "白石市" },
  );
