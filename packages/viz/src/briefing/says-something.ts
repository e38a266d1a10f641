import type { ComparedReport } from "@fazhi/core";

/** Whether a report states anything of the indicator, compared or set aside. Of what none states there is nothing to draw. */
export const saysSomething = ({ statements, setAside }: ComparedReport): boolean =>
  statements.length + setAside.length > 0;
