import { runBrowserTests } from '/work/wt/road/test/elements/run.ts';
const t = await runBrowserTests(process.argv[2]);
console.log(t);
process.exit(t.failed ? 1 : 0);
