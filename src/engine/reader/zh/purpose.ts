import type { Scanner } from '../grammar/grammar.ts'
import { HAN } from '../tokens.ts'
import { aside } from './aside.ts'

/** Words for how a film is made, rather than what it is for. */
const MANNER =
  /完整|连贯|流畅|像样|精致|风格|风$|感$|优雅|典雅|简洁|简约|极简|杂志|大胆|海报|电影|活泼|俏皮|霓虹|新闻|纪录|欢快|轻松|快|慢|黑白|复古|横|竖|方|宽|抖音|快手|宣传|预告|广告|推广|短|幻|灯|电子|相册|照|图|片|段|张|[这那它所全每各些几两个]|视频|一遍|看看|上传|顺序|制作|拼接|合成|生成|建立|组建|构建|创建|搭建|编排|排列|时间线|作为|[为成入进到上]$|^[形版屏向的一部条段支]|小$/

/** What a film is for or about: 秋令营, 我们的咖啡店. It means no edit. */
export const purpose: Scanner = (tokens, at, context) =>
  aside(tokens, at, context).filter(({ end }) => {
    const said = tokens
      .slice(at, end)
      .map(({ text }) => text)
      .join('')
    return said.length > 1 && HAN.test(said) && !MANNER.test(said) && !/[的了,]$/.test(said)
  })
