/** How a person runs this program in a terminal, for advice that names a command. */

/** The name in the npm registry; empty until `npm run release` has written one (scripts/build.mjs). */
declare const __PUBLISHED__: string | undefined
export const PUBLISHED = typeof __PUBLISHED__ === 'string' ? __PUBLISHED__ : ''

/** The variable in which the program tells those that it starts where it lies. */
export const PROGRAM_PATH = 'VIDEO_MAKER_PROGRAM'

/** As in a clone's folder, where nothing is known of the place. */
const IN_A_CLONE = 'dist/main.js'

/**
 * `node /home/me/video-maker-mcp/dist/main.js engine install`; `npx -y NAME engine install` once it is published: never the name of a
 * package that is not there, which anybody could publish.
 * @param args command and flags; without them, how each command begins
 */
export function programCommand(args = ''): string {
  const program = PUBLISHED ? `npx -y ${PUBLISHED}` : `node ${quoted(process.env[PROGRAM_PATH] ?? IN_A_CLONE)}`
  return `${program} ${args}`.trim()
}

function quoted(path: string): string {
  return /^[\w@%+=:,.\\/-]+$/.test(path) ? path : `"${path}"`
}
