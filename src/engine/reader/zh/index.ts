import { type Language, NO_WORDS } from '../grammar/language.ts'
import { namedBy } from '../values/scan.ts'
import { aside } from './aside.ts'
import { LOOK_WORDS } from './look.ts'
import { NOUNS } from './nouns.ts'
import { numeral } from './numeral.ts'
import { PHRASES } from './phrases.ts'
import { SEQUENCE_WORDS } from './sequence.ts'
import { SESSION_WORDS } from './session.ts'
import { SOUND_WORDS } from './sound.ts'
import { TEXT_WORDS } from './text.ts'
import { VALUES } from './values.ts'

export const CHINESE: Language = {
  values: VALUES,
  phrases: PHRASES,
  operations: {
    ...SEQUENCE_WORDS,
    ...SOUND_WORDS,
    ...TEXT_WORDS,
    ...LOOK_WORDS,
    ...SESSION_WORDS,
    animate: NO_WORDS,
    zoom_to: NO_WORDS,
    punch_in: NO_WORDS,
    region: NO_WORDS,
    update_region: NO_WORDS,
    remove_region: {
      say: 'remove which | which remove',
      phrases: { which: '聚光灯 => match: spotlight | 马赛克 => match: pixelate' },
    },
    callout: NO_WORDS,
    update_callout: NO_WORDS,
    remove_callout: { say: 'remove which | which remove', phrases: { which: '(所有|全部)[的]标注 => all: true' } },
    credits: {
      say: 'roll line# place*',
      phrases: {
        roll: '[片尾|最后|结尾][加|来|放|做|添加|滚动][个|一个|一段|上]滚动(字幕|演职员表|片尾|名单)',
        line: '[写|内容|:|是|,|依次是|上面写][<role:quote>:]<line:quote>',
        place: '放在画面上 => on: film | [持续|时长]<duration:length> | <color:color>',
      },
    },
    lower_third: NO_WORDS,
    countdown: NO_WORDS,
    progress_bar: NO_WORDS,
    update_graphic: NO_WORDS,
    remove_graphic: {
      say: 'remove which | which remove',
      phrases: {
        which:
          '进度条 => match: progress_bar | 倒计时 => match: countdown | (滚动字幕|片尾字幕|演职员表) => match: credits | (人名条|下方人名) => match: lower_third',
      },
    },
  },
  numeral,
  script: /\p{Script=Han}/u,
  scanners: { noun_stem: namedBy(NOUNS), aside },
}
