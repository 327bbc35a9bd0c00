import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'

/** Where a person's programs keep their settings. */
export interface Places {
  platform: NodeJS.Platform
  /** the home folder */
  home: string
  /** settings of desktop programs: %APPDATA%, ~/Library/Application Support, ~/.config */
  settings: string
  /** %LOCALAPPDATA% on Windows */
  local: string
  env: NodeJS.ProcessEnv
  join: (...parts: string[]) => string
  exists: (path: string) => boolean
}

/** For a user unknown to the system, as in some containers, without HOME. */
export class NoHome extends Error {
  override readonly name = 'NoHome'
  override readonly message = 'No home folder is known here: set HOME.'
}

/**
 * Works without HOME, USERPROFILE and APPDATA, using the user database and the platform's usual folders instead.
 * @throws {NoHome} if the user database has no home either
 */
export function places(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  exists: (path: string) => boolean = existsSync,
): Places {
  const { join } = platform === 'win32' ? win32 : posix
  const home = (platform === 'win32' ? env.USERPROFILE : env.HOME) || ownHome()
  const local = env.LOCALAPPDATA || join(home, 'AppData', 'Local')
  return { platform, home, settings: settings(platform, env, home, join), local, env, join, exists }
}

function settings(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string, join: Places['join']): string {
  if (platform === 'win32') return env.APPDATA || join(home, 'AppData', 'Roaming')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support')
  return env.XDG_CONFIG_HOME || join(home, '.config')
}

function ownHome(): string {
  try {
    return homedir()
  } catch (cause) {
    throw new NoHome(undefined, { cause })
  }
}
