/** Typefaces of the themes beside Inter and Noto Sans SC, and the packages that bring them. All are under the SIL Open Font License. */
export interface Face {
  package: string
  /** how its files end, after the name of the subset */
  files: string
  /** Chinese letters that go with it; null for those of Noto Sans SC */
  chinese: ChineseFace | null
}

/** Chinese faces of the themes; `brought` by `engine install --fonts`, and what stands in for them without it. */
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

/** A face by its family's name, however it is written. */
export function faceNamed(family: string): { name: ThemeFace; face: Face } | undefined {
  const name = THEME_FACES.find((each) => each.toLowerCase() === family.toLowerCase())
  return name && { name, face: FACES[name] }
}

/** Packages of Chinese faces that `engine install --fonts` brings. */
export const BROUGHT_FACES: readonly string[] = Object.values(CHINESE_FACES).flatMap((face) =>
  face.brought ? [face.package] : [],
)

/** Whether a text, JSON or not, names a face whose Chinese letters are brought, and has such letters. */
export function hasBroughtChinese(text: string): boolean {
  if (!/\p{Script=Han}/u.test(text)) return false
  return THEME_FACES.some((name) => {
    const { chinese } = FACES[name]
    return chinese !== null && CHINESE_FACES[chinese].brought && text.includes(`"${name}"`)
  })
}
