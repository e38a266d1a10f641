/** How the writer hedged: 余 多 超过 以上 逾 突破 (over), 近 不足 不到 以内 (under), 约 左右 (about), or not at all. */
export type Hedge = "exact" | "over" | "under" | "about";
