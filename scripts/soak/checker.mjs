// Films with a fault planted in each, and films without: how many the checker finds, and how often it warns for nothing.
// Half of each are shown (for tuning), half are not. `npm run soak -- checker [films a half] [seed]`
import { runChecker } from './checker/run.mjs'

const [count = '25', seed = '1'] = process.argv.slice(2)
await runChecker(Number(count), Number(seed))
