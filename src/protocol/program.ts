/** How to run this program in a terminal, for advice that includes a command. */

/** The name in the npm registry; empty until written by `npm run release` (scripts/build.mjs). */
declare const __PUBLISHED__: string | undefined
export const PUBLISHED = typeof __PUBLISHED__ === 'string' ? __PUBLISHED__ : ''

/** The environment variable that tells child processes the program's path. */
export const PROGRAM_PATH = 'VIDEO_MAKER_PROGRAM'

/** The path in a clone's folder, if the variable is not set. */
const IN_A_CLONE = 'dist/main.js'

/**
 * `node /home/me/video-maker-mcp/dist/main.js engine install`; `npx -y NAME engine install` once it is published: never the name
 * of an unpublished package, which anybody could publish.
 * @param args command and flags; without them, the common prefix of all commands
 */
export function programCommand(args = ''): string {
  const program = PUBLISHED ? `npx -y ${PUBLISHED}` : `node ${quoted(process.env[PROGRAM_PATH] ?? IN_A_CLONE)}`
  return `${program} ${args}`.trim()
}

function quoted(path: string): string {
  return /^[\w@%+=:,.\\/-]+$/.test(path) ? path : `"${path}"`
}
