import { endingsOf, FORMAT_NAMES, formatOf } from '../../protocol/formats.ts'
import { type PresetName, RESOLUTIONS, resolutionOf } from '../../protocol/sizes.ts'

/** Export settings found in a message, and the rest of the message. */
export interface ExportWords {
  arguments: Record<string, unknown>
  rest: string
}

interface Rule {
  pattern: RegExp
  read: (match: RegExpExecArray) => Record<string, unknown>
}

/** Resolutions that may be written without `p`; `360` is a kind of video. */
const BARE = RESOLUTIONS.filter((side) => side !== 360)
const ENDINGS = FORMAT_NAMES.flatMap(endingsOf)

/** Common names of presets; `square` is a shape, set on the timeline. */
const PRESET_WORDS: Record<Exclude<PresetName, 'square'>, string> = {
  tiktok: 'tiktok',
  reels: '(?:instagram )?reels?',
  shorts: '(?:youtube )?shorts',
  youtube: 'youtube(?! shorts)',
  whatsapp: 'whatsapp',
}
const PRESETS = Object.entries(PRESET_WORDS).map(([name, words]) => `(?<${name}>${words})`)

/** Applied once each, the most specific first. Latin words need word boundaries; \b does not work between Chinese characters. */
const RULES: readonly Rule[] = [
  {
    pattern: /(?<![\w.])(\d{3,4})\s*[x×*]\s*(\d{3,4})(?!\w)/i,
    read: ([, width, height]) => ({ resolution: `${width}x${height}` }),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\w.])(${RESOLUTIONS.join('|')})(?:\s*p|(?<=${BARE.join('|')}))(?![\w.])(?!\s*(?:fps|x))`,
      'i',
    ),
    read: ([, side]) => ({ resolution: `${side}p` }),
  },
  {
    pattern: /(?<![\w.])(2k|4k|uhd|full[ -]?hd|hd)(?![\w.])/i,
    read: ([word = '']) => ({ resolution: `${resolutionOf(word.replace(/[ -]/g, ''))}p` }),
  },
  { pattern: /全高清/, read: () => ({ resolution: '1080p' }) },
  {
    pattern: /(?<![\w.])(\d{2,3}(?:\.\d{1,3})?)\s*(?:fps|hz|frames? (?:per|a) second|帧(?:每秒)?)(?!\w)/i,
    read: ([, fps]) => ({ fps: Number(fps) }),
  },
  {
    pattern: new RegExp(String.raw`(?<![\w])\.?(${ENDINGS.join('|')})(?![\w])`, 'i'),
    read: ([, ending = '']) => ({ format: formatOf(ending) }),
  },
  {
    pattern:
      /(?<!\w)(?:in |at |with )?(?:the )?(?:high|highest|best|top|max|maximum|good|great|full)[ -](?:possible |available )?quality(?!\w)|高质量|最高质量|高画质|最高画质/i,
    read: () => ({ quality: 'high' }),
  },
  {
    pattern:
      /(?<!\w)(?:in |at |with |as )?(?:a |the )?(?:low|lowest|draft|preview|quick)[ -]?(?:quality|version)(?!\w)|低质量|低画质|草稿/i,
    read: () => ({ quality: 'draft' }),
  },
  {
    pattern: /(?<!\w)(?:standard|medium|normal)[ -]quality(?!\w)|标准质量|中等质量/i,
    read: () => ({ quality: 'standard' }),
  },
  {
    pattern: new RegExp(String.raw`(?<!\w)(?:${PRESETS.join('|')})(?!\w)`, 'i'),
    read: ({ groups = {} }) => ({ preset: Object.keys(groups).find((name) => groups[name] !== undefined) }),
  },
  { pattern: /抖音/, read: () => ({ preset: 'tiktok' }) },
]

/** Extracts the settings from a message, each once. */
export function exportArguments(text: string): ExportWords {
  let rest = text
  const found: Record<string, unknown> = {}
  for (const { pattern, read } of RULES) {
    const match = pattern.exec(rest)
    if (!match) continue
    const settings = read(match)
    if (Object.keys(settings).some((name) => name in found)) continue
    Object.assign(found, settings)
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`
  }
  return { arguments: found, rest }
}
