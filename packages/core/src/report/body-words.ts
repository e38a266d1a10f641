import { BODIES, type BlockId, type TopicId } from "../generated/outline.ts";
import { WordTrie } from "../kit/word-trie.ts";

const TOPICS = new WordTrie(BODIES.topics.map(({ word, topic }) => [word, topic as TopicId] as const));
const SENTENCE = /[。;\n]/u;
/** How much of a paragraph's opening tells whether it goes over to another block. */
const OPENING = 160;

/**
 * The topics that a body of text is about, the most spoken of first; at most two. A topic must be spoken of in two sentences,
 * and in half as many as the topic that has the most.
 */
export function topicsByBody(body: string): readonly TopicId[] {
  const counts = new Map<TopicId, number>();
  for (const sentence of body.split(SENTENCE)) {
    for (const topic of topicsIn(sentence)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const spoken = [...counts].filter(([, count]) => count >= 2 && count * 2 >= most).sort((a, b) => b[1] - a[1]);
  return spoken.slice(0, 2).map(([topic]) => topic);
}

function topicsIn(sentence: string): ReadonlySet<TopicId> {
  const topics = new Set<TopicId>();
  for (let at = 0; at < sentence.length;) {
    const found = TOPICS.longestAt(sentence, at);
    if (found !== null) topics.add(found.value);
    at = found?.end ?? at + 1;
  }
  return topics;
}

/** The block that a paragraph goes over to by the way it opens; null where it goes on as before. */
export function turnOf(paragraph: string, reportYear: number | null): BlockId | null {
  const opening = paragraph.slice(0, OPENING);
  const turn = BODIES.turns.find(({ opens }) => opening.startsWith(opens));
  if (turn !== undefined) return turn.block as BlockId;
  if (reportYear !== null && opening.startsWith(String(reportYear + 1))) {
    return BODIES.ahead.some(({ word }) => opening.includes(word)) ? "plan" : null;
  }
  const sentence = opening.split("。", 1)[0] ?? "";
  return BODIES.lacks.some(({ says }) => saysInOrder(sentence, says)) ? "problems" : null;
}

function saysInOrder(sentence: string, words: readonly string[]): boolean {
  let from = 0;
  return words.every((word) => {
    const at = sentence.indexOf(word, from);
    from = at + word.length;
    return at >= 0;
  });
}
