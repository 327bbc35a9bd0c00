import type { FilmKind } from '../../../edits/values/film-kind.ts'
import type { ThemeName } from '../../../edits/values/themes.ts'
import type { Wish } from '../../style/director/direct.ts'
import type { Material } from '../../style/director/material.ts'
import type { Picked } from '../../style/director/pick.ts'
import type { Plan, Shot } from '../../style/director/plan.ts'
import type { Editing } from '../editing.ts'
import type { Params } from '../operation.ts'
import { readableName } from '../readable-name.ts'
import type { Score } from './music.ts'

interface Made {
  edit: Editing
  params: Params<'make'>
  kind: FilmKind
  theme: ThemeName | undefined
  wish: Wish
  plan: Plan
  score: Score
  alike: Picked['alike']
  material: readonly Material[]
}

/** More names than these are summarised by number. */
const MOST_NAMES = 4
/** Number of proposed texts. */
const MOST_LINES = 3

/** Reports the director's choices in four lines: pictures, cuts, texts, and how to change them. */
export function reportOn({ edit: { words }, params, kind, theme, wish, plan, score, alike, material }: Made): string[] {
  const shown = new Set(plan.shots.map(({ material }) => material))
  const soft = plan.shots.filter(({ transition }) => transition > 0).length
  const cuts = plan.shots.length - 1 + (plan.card ? 1 : 0)
  const again = [...shown].map((each) => plan.shots.filter(({ material }) => material === each)).filter(isRepeated)
  return [
    words.madeOf({
      kind,
      theme,
      seconds: wish.frames / wish.fps,
      shots: plan.shots.length,
      shown: shown.size,
      files: material.length,
      again: again.length,
      others: again.every(([, ...later]) => later.every(({ material, part }) => part || material.kind === 'video')),
      alike: counted(alike.map(({ left, kept }) => words.likeAnother(left.name, kept.name))),
      left: counted(plan.left.map(({ name }) => name)),
    }),
    words.madeCuts(wish.rhythm.beats.length > 1, score.name, cuts, soft, {
      spoken: counted([...new Set(plan.shots.filter(({ spoken }) => spoken).map(({ material }) => material.name))]),
      unheard: counted(plan.unheard.map(({ name }) => name)),
    }),
    words.madeTexts({
      title: plan.texts.find(({ title }) => title)?.text,
      lines: plan.texts.filter(({ title }) => !title).map(({ text }) => text),
      closing: plan.card?.text,
    }),
    words.madeAgain(
      JSON.stringify({
        op: 'make',
        ...params,
        ...proposal(
          material.filter((each) => shown.has(each)),
          { params, wish, words },
        ),
      }),
    ),
  ]
}

const isRepeated = (shots: readonly Shot[]): boolean => shots.length > 1

function counted(names: readonly string[]): string[] {
  return names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), `+${names.length - MOST_NAMES}`] : [...names]
}

/** Proposed texts made from file names, for the person to choose; never added automatically. */
function proposal(
  shown: readonly Material[],
  { params, wish, words }: Pick<Made, 'params' | 'wish'> & Pick<Editing, 'words'>,
): Partial<Params<'make'>> {
  const names = shown.flatMap(({ name }) => readableName(name) ?? [])
  const lines = names.slice(0, MOST_LINES)
  return {
    ...(wish.title === undefined && params.title === undefined && { title: names[0] ?? words.aTitle() }),
    ...(params.texts === undefined && params.sections === undefined && lines.length > 1 && { texts: lines }),
    ...(params.closing === undefined && { closing: words.thanks() }),
  }
}
