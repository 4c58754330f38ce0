import { runBrowserTests } from '/work/wt/microdata/test/elements/run.ts';
console.log(await runBrowserTests(process.argv[2])); process.exit(0);
