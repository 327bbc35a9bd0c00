import { levelsOf } from './analyses.ts'
import { createChanges } from './changes.ts'
import { createChecks } from './checks.ts'
import type { RouteDeps, ServerDeps } from './deps.ts'
import { createListening } from './listening.ts'
import { createPictures } from './pictures.ts'
import { ONE_PERSON } from './policy.ts'
import { createSpoken } from './spoken.ts'
import { createTurnRunner } from './turns.ts'

/** Creates what the routes share. */
export function withRunners(given: ServerDeps): RouteDeps {
  const changes = createChanges()
  const pictures = createPictures(given)
  const listening = createListening({ ...given, levels: (file) => levelsOf(file, { ...given, pictures }) })
  const spoken = createSpoken({ ...given, pictures, listening })
  const turns = createTurnRunner({ ...given, changes, pictures, listening })
  return {
    policy: ONE_PERSON,
    ...given,
    changes,
    turns,
    pictures,
    listening,
    spoken,
    checks: createChecks({ ...given, pictures, spoken }),
  }
}
