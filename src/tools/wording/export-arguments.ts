/** Settings of an export that a message names, and the message without them. */
export interface ExportWords {
  arguments: Record<string, unknown>
  rest: string
}

interface Rule {
  pattern: RegExp
  read: (match: RegExpExecArray) => Record<string, unknown>
}

const SIDES: Record<string, string> = { '2k': '1440p', '4k': '2160p', uhd: '2160p', fullhd: '1080p', hd: '720p' }

/** One pass each, most telling first. Latin words need their borders, which between Chinese characters are no \b of use. */
const RULES: readonly Rule[] = [
  {
    pattern: /(?<![\w.])(\d{3,4})\s*[x×*]\s*(\d{3,4})(?!\w)/i,
    read: ([, width, height]) => ({ resolution: `${width}x${height}` }),
  },
  {
    pattern: /(?<![\w.])(480|540|720|1080|1440|2160)\s*p?(?![\w.])(?!\s*(?:fps|x))/i,
    read: ([, side]) => ({ resolution: `${side}p` }),
  },
  {
    pattern: /(?<![\w.])(2k|4k|uhd|full[ -]?hd|hd)(?![\w.])/i,
    read: ([word = '']) => ({ resolution: SIDES[word.toLowerCase().replace(/[ -]/g, '')] }),
  },
  { pattern: /全高清/, read: () => ({ resolution: '1080p' }) },
  {
    pattern: /(?<![\w.])(\d{2,3})\s*(?:fps|hz|frames? (?:per|a) second|帧(?:每秒)?)(?!\w)/i,
    read: ([, fps]) => ({ fps: Number(fps) }),
  },
  {
    pattern: /(?<![\w])\.?(mp4|mov|webm|mkv|gif|webp|mp3|wav|m4a|jpe?g|png)(?![\w])/i,
    read: ([, format = '']) => ({ format: format.toLowerCase().replace('jpeg', 'jpg') }),
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
    pattern: /(?<!\w)(tiktok|youtube(?! shorts)|whatsapp|(?:instagram )?reels?|(?:youtube )?shorts)(?!\w)/i,
    read: ([, name = '']) => ({
      preset: /reel/i.test(name) ? 'reels' : /shorts/i.test(name) ? 'shorts' : name.toLowerCase(),
    }),
  },
  { pattern: /抖音/, read: () => ({ preset: 'tiktok' }) },
]

/** Takes the settings out of a message; each counts once. */
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
