import { PUBLISHED } from '../../protocol/program.ts'

/** The command with which a client starts the server. */
export interface Launch {
  command: string
  args: string[]
  env: Record<string, string>
}

/** Folders of packages that a runner fetched for a single run and may delete: npx, pnpm dlx, yarn dlx, bunx. */
const THROWAWAY = /[\\/](_npx|dlx-[^\\/]*|bunx-[^\\/]*)[\\/]/

/**
 * The command for a client's configuration: this copy if it is permanent (a clone, a global or a project's installation), by
 * absolute paths, as programs started from a desktop often have no PATH; otherwise the registry's package, once there is one.
 * @param main path of the running dist/main.js
 * @param node path of the running Node
 * @param name in the npm registry; empty until it is published
 */
export function launch(main: string, node: string, env: Record<string, string>, name = PUBLISHED): Launch {
  return name && THROWAWAY.test(main) ? fromRegistry(name, env) : { command: node, args: [main], env }
}

/** A package run by `npx`, which downloads it at the first start. */
export function fromRegistry(name: string, env: Record<string, string> = {}): Launch {
  return { command: 'npx', args: ['-y', name], env }
}

/** Node can't start `.cmd` files without a shell, and on Windows `npx` is one. */
export function forWindows(launch: Launch): Launch {
  return launch.command === 'npx' ? { ...launch, command: 'cmd', args: ['/c', 'npx', ...launch.args] } : launch
}
