import { reuseMatrix } from "@fazhi/core";
import { type ChartOptions, type ChartSpec, reuseMatrixChart } from "@fazhi/viz";
import { madeUp } from "../readings.ts";

export default (options: ChartOptions): ChartSpec => reuseMatrixChart(reuseMatrix(madeUp), options);
