import { table } from './table.mjs'

/** docs/vocabulary.md: the names that edits and exports take, from the tables that the program itself reads. */
export function vocabularyPage(code) {
  return `# Vocabulary

The names that edits and exports take most often. With \`{"op": "help"}\` an assistant gets the usual ones, and with
\`{"op": "help", "about": "apply_filter"}\` all those of one operation; [edits](edits.md) lists the operations.

## Themes

A theme sets the type, colours, transitions and pace of a film: \`{"op": "theme", "name": "editorial"}\`. The
[gallery](gallery.md) shows a film in each.

${names(code.THEMES)}

## Kinds of film

\`{"op": "make", "kind": "promo"}\` builds a whole film from the uploads.

${names(code.FILM_KINDS)}

## Transitions

${table(
  ['family', 'names, from gentle to strong'],
  Object.entries(code.TRANSITION_FAMILIES).map(([family, members]) => [family, names(members)]),
)}

\`varied\` uses several that go together, \`auto\` those of the theme, and \`none\` is a plain cut. Common names such as *cross-fade*, *iris*
or *whip pan* are understood, too.

## Looks

Filters for \`apply_filter\`; an uploaded LUT (colour look-up table, \`.cube\`) can be used as well.

${names(code.FILTERS)}

## Music

Moods of the built-in music, which is composed for the length of the film ([sound](sound.md)).

${names(code.MOODS)}

Sound effects of \`add_sound\`: ${names(code.EFFECTS)}

## Text

${table(
  ['what', 'names'],
  [
    ['animations', names(code.ANIMATIONS)],
    ['styles of captions', names(code.CAPTION_KINDS)],
    ['sizes', `${names(code.SIZES)}, \`fit\`, or a fraction of the height`],
    ['case', names(code.CASES)],
    ['graphics', names(code.GRAPHIC_KINDS)],
  ],
)}

## Positions

${names(code.POSITIONS)}

Texts also take \`auto\`, a calm place away from faces. \`[x, y]\` is the centre, as fractions of the canvas from its top left corner.

## Picture

${table(
  ['what', 'names'],
  [
    ['how a picture fills the canvas', names(code.FITS)],
    ['camera moves', names(code.DIRECTIONS)],
    ['easing of animated moves', `${names(code.EASINGS)}, or a curve \`[x1, y1, x2, y2]\``],
    ['regions', `${names(code.REGION_EFFECTS)}; shapes: ${names(code.REGION_SHAPES)}`],
    ['callouts', names(code.CALLOUT_TYPES)],
    ['blending of overlays', names(code.BLENDS)],
  ],
)}

Colours are \`#RRGGBB\`, \`#RRGGBBAA\` or CSS names.

## Exports

${table(
  ['format', 'kind', 'also made in the cloud'],
  code.FORMAT_NAMES.map((name) => formatRow(name, code.FORMATS[name])),
)}

${table(
  ['preset', 'what it sets'],
  code.PRESET_NAMES.map((name) => [`\`${name}\``, presetWords(code.PRESETS[name])]),
)}

Quality: ${names(code.QUALITIES)}. Resolutions: ${code.RESOLUTIONS.map((side) => `\`${side}p\``).join(', ')}, or \`1280x720\`.
Frame rates: ${code.WRITTEN_RATES}.
`
}

const names = (list) => list.map((name) => `\`${name}\``).join(', ')

function formatRow(name, { kind, cloud }) {
  const kinds = { film: 'video', animation: 'animation without sound', sound: 'sound only', picture: 'one frame' }
  return [`\`${name}\``, kinds[kind], cloud ? 'yes' : '']
}

function presetWords({ width, height, resolution, maxBytes }) {
  const size = width ? `${width}x${height}` : `at most ${resolution}p`
  return maxBytes ? `${size}, at most ${maxBytes / 2 ** 20} MB` : size
}
