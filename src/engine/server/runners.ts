import { createChanges } from './changes.ts'
import { createChecks } from './checks.ts'
import type { RouteDeps, ServerDeps } from './deps.ts'
import { createPictures } from './pictures.ts'
import { ONE_PERSON } from './policy.ts'
import { createTurnRunner } from './turns.ts'

/** What the routes share, made from what they stand on. */
export function withRunners(given: ServerDeps): RouteDeps {
  const changes = createChanges()
  const pictures = createPictures(given)
  const turns = createTurnRunner({ ...given, changes, pictures })
  return { policy: ONE_PERSON, ...given, changes, turns, pictures, checks: createChecks({ ...given, pictures }) }
}
