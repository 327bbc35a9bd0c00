import { existsSync, readFileSync, statSync } from 'node:fs'
import { isAbsolute, join, normalize } from 'node:path'
import { parse } from 'yaml'

const SEMVER = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?$/
const PNG = '89504e470d0a1a0a'
/** What a host replaces in `mcp_config` beside the person's settings. */
const HOST_VARIABLES = new Set(['__dirname', 'HOME', 'DESKTOP', 'DOCUMENTS', 'DOWNLOADS', 'pathSeparator', '/'])
const SHIPPED = ['dist/main.js', 'SKILL.md', 'README.md', 'LICENSE']

/**
 * What is wrong with the descriptions that ship beside the code, beyond what each format's own validator sees: files that
 * are named and missing, settings that are used and not declared, versions and names that disagree.
 * @param {string} root the project's folder, or an unpacked bundle's where `only` is 'manifest'
 * @param {'all' | 'manifest'} only
 * @returns {string[]} one sentence each; empty when all is well
 */
export function problems(root, only = 'all') {
  const read = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'))
  const manifest = manifestProblems(root, read('manifest.json'))
  if (only === 'manifest') return manifest
  const missing = SHIPPED.filter((name) => !existsSync(join(root, name))).map((name) => `${name} is missing`)
  if (missing.length > 0) return missing
  const documents = {
    package: read('package.json'),
    manifest: read('manifest.json'),
    server: read('server.json'),
    skill: frontmatter(readFileSync(join(root, 'SKILL.md'), 'utf8')),
    cursorPlugin: read('.cursor-plugin/plugin.json'),
    claudePlugin: read('.claude-plugin/plugin.json'),
  }
  return [...versionProblems(documents), ...nameProblems(documents), ...manifest]
}

/** The YAML between the two `---` lines that a SKILL.md begins with. */
export function frontmatter(markdown) {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(markdown)
  if (!match) throw new Error('SKILL.md does not begin with frontmatter')
  return parse(match[1])
}

function versionProblems(documents) {
  const { version } = documents.package
  const found = { 'SKILL.md': documents.skill.version, 'manifest.json': documents.manifest.version }
  found['server.json'] = documents.server.version
  for (const entry of documents.server.packages) found[`server.json, package ${entry.identifier}`] = entry.version
  found['.cursor-plugin/plugin.json'] = documents.cursorPlugin.version
  found['.claude-plugin/plugin.json'] = documents.claudePlugin.version
  const wrong = Object.entries(found).filter(([, other]) => other !== version)
  return [
    ...(SEMVER.test(version) ? [] : [`package.json: ${version} is not a version`]),
    ...wrong.map(([file, other]) => `${file} says version ${other}, package.json says ${version}`),
  ]
}

function nameProblems({ package: pkg, manifest, server }) {
  const out = []
  if (manifest.name !== pkg.name) out.push(`manifest.json is named ${manifest.name}, the package ${pkg.name}`)
  if (server.name !== pkg.mcpName)
    out.push(`server.json is named ${server.name}, mcpName in package.json ${pkg.mcpName}`)
  if (server.description.length > 100) out.push('server.json: the description is longer than 100 characters')
  for (const { identifier } of server.packages) {
    if (identifier !== pkg.name) out.push(`server.json offers the package ${identifier}, this one is ${pkg.name}`)
  }
  return out
}

function manifestProblems(root, manifest) {
  const problem = (text) => `manifest.json: ${text}`
  return [
    ...(manifest.manifest_version === '0.3' ? [] : [`manifest_version is ${manifest.manifest_version}, not 0.3`]),
    ...(SEMVER.test(manifest.version) ? [] : [`${manifest.version} is not a version`]),
    ...entryPointProblems(root, manifest.server),
    ...settingProblems(manifest),
    ...iconProblems(root, manifest.icon),
  ].map(problem)
}

function entryPointProblems(root, server) {
  const entry = server.entry_point
  if (isAbsolute(entry) || normalize(entry).startsWith('..')) return [`entry_point ${entry} is outside the bundle`]
  if (!existsSync(join(root, entry))) return [`entry_point ${entry} is missing`]
  if (!server.mcp_config.args?.includes(`\${__dirname}/${entry}`)) return [`mcp_config does not start ${entry}`]
  return []
}

function settingProblems(manifest) {
  const declared = new Set(Object.keys(manifest.user_config ?? {}))
  const text = JSON.stringify(manifest.server.mcp_config)
  const used = [...text.matchAll(/\$\{([^}]*)\}/g)].map((match) => match[1])
  const settings = used
    .filter((name) => name.startsWith('user_config.'))
    .map((name) => name.slice('user_config.'.length))
  return [
    ...settings.filter((name) => !declared.has(name)).map((name) => `the setting ${name} is used and not declared`),
    ...[...declared].filter((name) => !settings.includes(name)).map((name) => `the setting ${name} is never used`),
    ...used
      .filter((name) => !name.startsWith('user_config.') && !HOST_VARIABLES.has(name))
      .map((name) => `no host knows the variable \${${name}}`),
    ...[...declared]
      .filter((name) => /token|key|secret|password/i.test(name) && manifest.user_config[name].sensitive !== true)
      .map((name) => `the setting ${name} must be sensitive`),
  ]
}

function iconProblems(root, icon) {
  const path = join(root, icon ?? '')
  if (!icon || !existsSync(path) || !statSync(path).isFile()) return [`the icon ${icon} is missing`]
  return readFileSync(path).subarray(0, 8).toString('hex') === PNG ? [] : [`the icon ${icon} is not a PNG`]
}
