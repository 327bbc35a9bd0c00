// The promo as the director makes it of three photos, in a theme.
import { MEDIA } from './drafts.mjs'
import { withSources } from './sources.mjs'

const PHOTOS = Object.values(MEDIA).filter(({ kind }) => kind === 'image')
const WISH = { kind: 'promo', duration: 30, theme: 'bold', title: 'Wild Days', texts: ['Out there', 'Every morning'] }

/** @returns its draft @throws what kept it from being made */
export function themed() {
  return withSources(['edit/apply', 'edit/draft', 'server/analyses'], (engine) => {
    const { applyOperations, emptyDraft, nothingKnown } = engine
    const context = { assets: PHOTOS, ...nothingKnown() }
    const { draft, problems } = applyOperations(emptyDraft('Wild Days'), [{ op: 'make', params: WISH }], context, 'en')
    if (problems.length > 0) throw new Error(problems.join('\n'))
    return draft
  })
}
