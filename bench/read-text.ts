import { readText } from "@fazhi/core";
import { createRequire } from "node:module";
import type { Benchmark, Contender } from "./benchmark.ts";

const require = createRequire(import.meta.url);
const recognizers = require("@microsoft/recognizers-text-suite") as typeof import("@microsoft/recognizers-text-suite");
const { Jieba } = require("@node-rs/jieba") as typeof import("@node-rs/jieba");
const { dict } = require("@node-rs/jieba/dict") as typeof import("@node-rs/jieba/dict");

const total = (texts: readonly string[], count: (text: string) => number): number =>
  texts.reduce((sum, text) => sum + count(text), 0);

/** Recognizers slow down with the square of a text's length, so they get it sentence by sentence. */
const sentences = (text: string): readonly string[] => text.split(/(?<=[\u3002\uff1b\uff01\uff1f\n])/);

const ours: Contender = {
  name: "@fazhi/core readText",
  gives: "value, interval, unit, thing, indicator, period, span",
  run: (texts) => total(texts, (text) => readText(text, { id: "seed" }).observations.length),
};

const expression: Contender = {
  name: "one regular expression",
  gives: "digits and the character after them",
  run: (texts) => total(texts, (text) => [...text.matchAll(/(\d[\d,.]*)\s*(\p{Script=Han})/gu)].length),
};

/** A numeral (m) with a measure word (q) right after it. */
function measured(text: string): number {
  const tags = jieba.tag(text).filter(({ word }) => word.trim() !== "");
  return tags.filter(({ tag }, i) => tag === "m" && tags[i + 1]?.tag === "q").length;
}

const jieba = Jieba.withDict(dict);
const tagger: Contender = {
  name: "@node-rs/jieba tag",
  gives: "words with parts of speech; counted: numeral then measure word",
  run: (texts) => total(texts, measured),
};

const { recognizeNumber, recognizePercentage, recognizeDimension, recognizeCurrency } = recognizers;
const recognizer: Contender = {
  name: "@microsoft/recognizers-text-suite",
  gives: "value, span; a unit for money, shares and lengths only",
  once: true,
  run: (texts) =>
    total(texts, (text) =>
      sentences(text).reduce((sum, sentence) => {
        const asked = [recognizePercentage, recognizeDimension, recognizeCurrency];
        asked.forEach((recognize) => recognize(sentence, "zh-cn"));
        return sum + recognizeNumber(sentence, "zh-cn").length;
      }, 0),
    ),
};

/** From the text of a report to its numbers. */
export const readTextBenchmark: Benchmark = {
  title: "Reading the numbers of the five seeds",
  contenders: [ours, expression, tagger, recognizer],
};
