import { PUBLISHED } from '../../protocol/program.ts'

/** How a client starts the server. */
export interface Launch {
  command: string
  args: string[]
  env: Record<string, string>
}

/** Folders of packages that a runner fetched for one run, and may sweep away: npx, pnpm dlx, yarn dlx, bunx. */
const THROWAWAY = /[\\/](_npx|dlx-[^\\/]*|bunx-[^\\/]*)[\\/]/

/**
 * The command for a client's configuration: this very copy where it stays in its place (a clone, a global or a project's
 * installation), by absolute paths, since programs started from a desktop often have no PATH; else the package of the registry, once there is one.
 * @param main path of the running dist/main.js
 * @param node path of the running Node
 * @param name in the npm registry; empty until it is published
 */
export function launch(main: string, node: string, env: Record<string, string>, name = PUBLISHED): Launch {
  return name && THROWAWAY.test(main) ? fromRegistry(name, env) : { command: node, args: [main], env }
}

/** A package by `npx`, which fetches it at the first start. */
export function fromRegistry(name: string, env: Record<string, string> = {}): Launch {
  return { command: 'npx', args: ['-y', name], env }
}

/** Node starts no `.cmd` file without a shell, and on Windows `npx` is one. */
export function forWindows(launch: Launch): Launch {
  return launch.command === 'npx' ? { ...launch, command: 'cmd', args: ['/c', 'npx', ...launch.args] } : launch
}
