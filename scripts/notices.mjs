import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The licences of the packages whose code a bundle holds, which those licences ask to travel with it.
 * @param {import('esbuild').Metafile[]} metafiles of the builds that make up the bundle
 * @returns {string} plain text, sorted by package
 */
export function thirdPartyNotices(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs)))
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined))
  const sections = [...folders].sort().map(notice)
  const brought = BROUGHT.filter(({ folder }) => inputs.some((input) => input.startsWith(folder))).map(broughtNotice)
  return ['The bundled code includes the following packages.', ...sections, ...brought].join(
    `\n\n${'-'.repeat(80)}\n\n`,
  )
}

/** What is not from a package: it stands in a folder of its own with its licence. */
const BROUGHT = [
  { folder: 'src/engine/media/pictures/faces', name: 'BlazeFace, short range, by The MediaPipe Authors (Apache-2.0)' },
]

function broughtNotice({ folder, name }) {
  return `${name}\n\n${readFileSync(join(folder, 'LICENSE'), 'utf8').trim()}`
}

function packageFolder(input) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : ''
  return `${name} ${version} (${license})\n\n${text}`.trim()
}
