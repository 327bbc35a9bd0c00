import { type Accounts, createAccounts } from './accounts.ts'
import { type Analyses, createAnalyses } from './analyses.ts'
import { openDatabase } from './database.ts'
import { createMediaStore, type MediaStore } from './media.ts'
import { createRenders, type Renders } from './renders.ts'
import { createSessions, type Sessions } from './sessions.ts'
import { createTokens, type Tokens } from './tokens.ts'
import { createTurns, type Turns } from './turns.ts'
import { createVersions, type Versions } from './versions.ts'

/** Everything that the engine stores. Synchronous; data is on disk when a call returns. */
export interface Store {
  tokens: Tokens
  sessions: Sessions
  versions: Versions
  media: MediaStore
  analyses: Analyses
  turns: Turns
  renders: Renders
  accounts: Accounts
  close(): void
}

/** @param now epoch ms */
export function openStore(home: string, now: () => number = Date.now): Store {
  const database = openDatabase(home)
  return {
    tokens: createTokens(database, now),
    sessions: createSessions(database, now),
    versions: createVersions(database, now),
    media: createMediaStore(database, now, home),
    analyses: createAnalyses(database),
    turns: createTurns(database, now),
    renders: createRenders(database, home),
    accounts: createAccounts(database, now),
    close: () => database.close(),
  }
}
