/** Typefaces of the themes besides Inter and Noto Sans SC, and their packages. All are under the SIL Open Font License. */
export interface Face {
  package: string
  /** end of its file names, after the name of the subset */
  files: string
  /** the matching Chinese typeface; null for Noto Sans SC */
  chinese: ChineseFace | null
}

/** Chinese typefaces of the themes; `brought` by `engine install --fonts`, with a substitute until then. */
export const CHINESE_FACES = {
  'Noto Serif SC': {
    package: '@fontsource-variable/noto-serif-sc',
    files: 'wght-normal',
    brought: false,
    standIn: null,
  },
  'ZCOOL XiaoWei': {
    package: '@fontsource/zcool-xiaowei',
    files: '400-normal',
    brought: true,
    standIn: 'Noto Serif SC',
  },
  'ZCOOL KuaiLe': { package: '@fontsource/zcool-kuaile', files: '400-normal', brought: true, standIn: null },
  'ZCOOL QingKe HuangYou': {
    package: '@fontsource/zcool-qingke-huangyou',
    files: '400-normal',
    brought: true,
    standIn: null,
  },
} as const
export type ChineseFace = keyof typeof CHINESE_FACES

const variable = (name: string, chinese: ChineseFace | null = null, axis = 'wght'): Face => ({
  package: `@fontsource-variable/${name}`,
  files: `${axis}-normal`,
  chinese,
})

export const FACES = {
  'Playfair Display': variable('playfair-display', 'Noto Serif SC'),
  Anton: { package: '@fontsource/anton', files: '400-normal', chinese: 'ZCOOL QingKe HuangYou' },
  Oswald: variable('oswald', 'ZCOOL QingKe HuangYou'),
  Jost: variable('jost', 'Noto Serif SC'),
  Fredoka: variable('fredoka', 'ZCOOL KuaiLe'),
  'Cormorant Garamond': variable('cormorant-garamond', 'ZCOOL XiaoWei'),
  'Tilt Neon': variable('tilt-neon', 'ZCOOL QingKe HuangYou', 'full'),
  Archivo: variable('archivo'),
  'Source Serif 4': variable('source-serif-4', 'Noto Serif SC'),
} as const satisfies Record<string, Face>
export type ThemeFace = keyof typeof FACES
export const THEME_FACES = Object.keys(FACES) as ThemeFace[] // its own keys

/** A typeface by its family name, in any spelling style. */
export function faceNamed(family: string): { name: ThemeFace; face: Face } | undefined {
  const name = THEME_FACES.find((each) => each.toLowerCase() === family.toLowerCase())
  return name && { name, face: FACES[name] }
}

/** Packages of Chinese typefaces installed by `engine install --fonts`. */
export const BROUGHT_FACES: readonly string[] = Object.values(CHINESE_FACES).flatMap((face) =>
  face.brought ? [face.package] : [],
)

/** Whether a text, JSON or not, names a typeface whose Chinese part has to be installed, and has Chinese letters. */
export function hasBroughtChinese(text: string): boolean {
  if (!/\p{Script=Han}/u.test(text)) return false
  return THEME_FACES.some((name) => {
    const { chinese } = FACES[name]
    return chinese !== null && CHINESE_FACES[chinese].brought && text.includes(`"${name}"`)
  })
}
