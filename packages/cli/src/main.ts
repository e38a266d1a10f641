import { run } from "./run.ts";
import { endQuietlyOnClosedPipe } from "./terminal.ts";

endQuietlyOnClosedPipe();
void run(process.argv).then((status) => {
  process.exitCode = status;
});
