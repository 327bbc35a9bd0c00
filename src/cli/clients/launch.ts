/** How a client starts the server. */
export interface Launch {
  command: string
  args: string[]
  env: Record<string, string>
}

export const PACKAGE = 'video-maker-mcp'

/** Folders of packages that a runner fetched for one run, and may sweep away: npx, pnpm dlx, yarn dlx, bunx. */
const THROWAWAY = /[\\/](_npx|dlx-[^\\/]*|bunx-[^\\/]*)[\\/]/

/**
 * The command for a client's configuration: this very copy where it stays in its place (a clone, a global or a project's
 * installation), by absolute paths, since programs started from a desktop often have no PATH; else the published package.
 * @param main path of the running dist/main.js
 * @param node path of the running Node
 */
export function launch(main: string, node: string, env: Record<string, string>): Launch {
  return THROWAWAY.test(main) ? published(env) : { command: node, args: [main], env }
}

/** The published package by `npx`, which fetches it at the first start. */
export function published(env: Record<string, string> = {}): Launch {
  return { command: 'npx', args: ['-y', PACKAGE], env }
}

/** Node starts no `.cmd` file without a shell, and on Windows `npx` is one. */
export function forWindows(launch: Launch): Launch {
  return launch.command === 'npx' ? { ...launch, command: 'cmd', args: ['/c', 'npx', ...launch.args] } : launch
}
