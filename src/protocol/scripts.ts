import { programCommand } from './program.ts'
/** A script missing from the engine's own fonts, and the package of a font for it. */
export interface FontScript {
  letters: RegExp
  font: string
}

const script = (name: string, font = name.toLowerCase()): FontScript => ({
  letters: new RegExp(`\\p{Script=${name}}`, 'u'),
  font: `@fontsource-variable/noto-sans-${font}`,
})

/** Installed by `engine install --fonts`, as pinned in `scripts/fonts/package.json`. */
export const FONT_SCRIPTS: readonly FontScript[] = [
  script('Arabic'),
  script('Armenian'),
  script('Bengali'),
  script('Devanagari'),
  script('Ethiopic'),
  script('Georgian'),
  script('Gujarati'),
  script('Gurmukhi'),
  script('Hebrew'),
  script('Hiragana', 'jp'),
  script('Katakana', 'jp'),
  script('Kannada'),
  script('Khmer'),
  script('Hangul', 'kr'),
  script('Lao'),
  script('Malayalam'),
  script('Myanmar'),
  script('Oriya'),
  script('Sinhala'),
  script('Tamil'),
  script('Telugu'),
  script('Thaana'),
  script('Thai'),
]

const ANY = new RegExp(FONT_SCRIPTS.map(({ letters }) => letters.source).join('|'), 'u')

/** Whether a text has letters of one of these scripts. */
export const hasForeignLetters = (text: string): boolean => ANY.test(text)

/** The command that installs their fonts. */
export const fontsCommand = (): string => programCommand('engine install --fonts')

/** The environment variable that tells the engine's workers the folder whose `node_modules` has those fonts. */
export const FONTS_FOLDER = 'VIDEO_MAKER_FONTS'

/** The folder in which `engine install --fonts` installs them. */
export const fontsFolder = (home: string): string => `${home}/fonts`

/** Families that are always available; the first replaces unavailable ones. */
export const FAMILIES = ['Inter', 'Noto Sans SC', 'Noto Color Emoji'] as const
export const isAlwaysThere = (family: string): boolean =>
  FAMILIES.some((name) => name.toLowerCase() === family.toLowerCase())
