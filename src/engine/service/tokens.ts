import type { TokenCommand } from '../../protocol/service.ts'
import { openStore } from '../store/store.ts'

/** The result for a terminal: `said` on stdout, `failed` on stderr. */
export type Told = { said: string } | { failed: string }

/** Issues and revokes tokens by name, also while the server is running. @param now epoch ms */
export function manageTokens(home: string, command: TokenCommand, now: () => number = Date.now): Told {
  const store = openStore(home, now)
  try {
    switch (command.do) {
      case 'add token':
        return add(store, command)
      case 'list tokens':
        return { said: list(store) }
      case 'remove token':
        return remove(store, command.name)
    }
  } finally {
    store.close()
  }
}

type Store = ReturnType<typeof openStore>

function add({ accounts, tokens }: Store, given: Extract<TokenCommand, { do: 'add token' }>): Told {
  const { name, credits, expiresAt } = given
  const account = accounts.add(name, credits)
  if (!account)
    return { failed: `There is a token for "${name}" already. Remove it first: engine token remove ${name}` }
  const { token } = tokens.issueTo(account.userId, expiresAt)
  const until = new Date(expiresAt).toISOString().slice(0, 10)
  return {
    said: `${token}\nThe token of ${name}: ${credits} credits, valid until ${until}. It is shown only this once, and stored nowhere.`,
  }
}

function list({ accounts }: Store): string {
  const lines = accounts.list().map(({ name, userId, credits }) => {
    const { spent, frozen, sessions, bytes } = accounts.usage(userId)
    const megabytes = Math.ceil(bytes / 2 ** 20)
    return `${name}: ${spent} of ${credits} credits spent, ${frozen} held, ${sessions} sessions, ${megabytes} MB`
  })
  return lines.length === 0 ? 'There are no tokens yet.' : lines.join('\n')
}

function remove({ accounts, tokens }: Store, name: string): Told {
  const account = accounts.byName(name)
  if (!account) return { failed: `There is no token for "${name}".` }
  tokens.revoke(account.userId)
  accounts.remove(account.userId)
  return { said: `The token of ${name} is no longer valid.` }
}
