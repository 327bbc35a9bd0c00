import { drawText } from '../../media/text/draw.ts'
import type { RgbaPicture } from '../../media/text/letter-fill.ts'
import { type DrawnText, fullText, spokenColor } from '../../media/text/letters.ts'
import { type Legibility, legibilityOf } from '../pixels/legible.ts'

/** Small letters are analysed at twice the size of the picture. */
const DENSITY = 2
/** A transparent box, for the same layout. */
const NOTHING = '#00000000'

/** The legibility of a text on a picture of the canvas; that of the highlighted word too, which may be any of its words. */
export function readAgainst(picture: RgbaPicture, text: DrawnText): Legibility | undefined {
  const said = spokenColor(text)
  const texts = [text, ...(said === undefined ? [] : [{ ...text, color: said, fill: null }])]
  const read = texts.flatMap((each) => readIn(picture, each) ?? []).sort((a, b) => a.contrast - b.contrast)
  return read[0] && { ...read[0], letters: read.flatMap(({ letters }) => letters) }
}

function readIn(picture: RgbaPicture, text: DrawnText): Legibility | undefined {
  const { width, height } = picture
  const plain = { shadow: false, outline: null, opacity: 1, background: text.background === null ? null : NOTHING }
  const letters = drawText({ ...text, ...plain }, { width, height }, { density: DENSITY })
  const drawn = drawText(text, { width, height }, { density: DENSITY })
  const scaled = ({ x, y, ...layer }: typeof letters) => ({ ...layer, x: DENSITY * x, y: DENSITY * y })
  const { opacity } = fullText(text)
  return legibilityOf(picture, scaled(letters), scaled(drawn), { density: DENSITY, opacity })
}
