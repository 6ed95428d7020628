/** `npm run demo`: makes a paper of sixty invented articles, builds it and serves it. */
import { demoMade, run } from './build-demo.ts';

const environment = await demoMade();
const preview = ['node_modules/astro/bin/astro.mjs', 'preview', '--ignore-lock'];
process.exitCode =
  run(environment, 'src/press/build.ts') || run(environment, ...preview, ...process.argv.slice(2));
