import { existsSync } from 'node:fs'
import { FONT_SCRIPTS } from '../../protocol/scripts.ts'
import { folder } from '../media/text/subsets.ts'
import type { MissingLetters } from '../turn/reply/words.ts'

/** Missing letters, with those whose fonts can be installed apart from the rest. @param language BCP 47 */
export function missingLetters(letters: readonly string[], language: string): MissingLetters[] {
  const groups = [true, false].map((bringable) => {
    const own = letters.filter((letter) => isBringable(letter) === bringable)
    const codes = own.map((letter) => SCRIPTS.find(({ letters }) => letters.test(letter))?.code)
    const isNamed = (code: string | undefined, letter: string) => code !== undefined && !hasFont(letter)
    const named = codes.filter((code, i): code is string => isNamed(code, own[i] ?? ''))
    const characters = own.filter((letter, i) => !isNamed(codes[i], letter)).map(character)
    return { scripts: [...new Set(named)].map((code) => scriptName(code, language)), characters, bringable }
  })
  return groups.filter(({ scripts, characters }) => scripts.length + characters.length > 0)
}

function isBringable(letter: string): boolean {
  return FONT_SCRIPTS.some(({ letters, font }) => letters.test(letter) && !existsSync(folder(font)))
}

/** Whether there is a font for most letters of its script. */
function hasFont(letter: string): boolean {
  return FONT_SCRIPTS.some(({ letters, font }) => letters.test(letter) && existsSync(folder(font)))
}

function scriptName(code: string, language: string): string {
  return new Intl.DisplayNames([language, 'en'], { type: 'script' }).of(code) ?? code
}

function character(letter: string): string {
  return `${letter} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`
}

/**
 * ISO 15924: the scripts of Unicode 15 except Latin, Greek, Cyrillic and Chinese, most of whose letters the engine's own fonts
 * have.
 */
const SCRIPTS = (
  'Adlm Aghb Ahom Arab Armi Armn Avst Bali Bamu Bass Batk Beng Bhks Bopo Brah Brai Bugi Buhd Cakm Cans Cari Cham Cher ' +
  'Chrs Copt Cpmn Cprt Deva Diak Dogr Dsrt Dupl Egyp Elba Elym Ethi Geor Glag Gong Gonm Goth Gran Gujr Guru Hang Hano ' +
  'Hatr Hebr Hira Hluw Hmng Hmnp Hung Ital Java Kali Kana Kawi Khar Khmr Khoj Kits Knda Kthi Lana Laoo Lepc Limb Lina ' +
  'Linb Lisu Lyci Lydi Mahj Maka Mand Mani Marc Medf Mend Merc Mero Mlym Modi Mong Mroo Mtei Mult Mymr Nagm Nand Narb ' +
  'Nbat Newa Nkoo Nshu Ogam Olck Orkh Orya Osge Osma Ougr Palm Pauc Perm Phag Phli Phlp Phnx Plrd Prti Rjng Rohg Runr ' +
  'Samr Sarb Saur Sgnw Shaw Shrd Sidd Sind Sinh Sogd Sogo Sora Soyo Sund Sylo Syrc Tagb Takr Tale Talu Taml Tang Tavt ' +
  'Telu Tfng Tglg Thaa Thai Tibt Tirh Tnsa Toto Ugar Vaii Vith Wara Wcho Xpeo Xsux Yezi Yiii Zanb'
)
  .split(' ')
  .map((code) => ({ code, letters: new RegExp(`\\p{Script=${code}}`, 'u') }))
