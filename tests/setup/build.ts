import { execFileSync } from 'node:child_process'

/** The end-to-end tests drive what a user runs, so the tests begin with a build (about a second). */
export default function build(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] })
}
