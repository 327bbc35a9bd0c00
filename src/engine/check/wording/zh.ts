import type { Side } from '../finding.ts'
import { MOST_TIMES, type Sentences } from './sentences.ts'

const SIDES: Record<Side, string> = { left: '左', right: '右', top: '上', bottom: '下' }

export const zh: Sentences = {
  text_too_short: ({ characters, needed }, [id], { lasts }) =>
    `${id} 只显示 ${lasts} 秒，${characters} 个字符读不完：需要 ${needed} 秒`,
  captions_too_quick: ({ count, pace }, [id]) =>
    count === 1
      ? `${id} 太快，读不完，每秒 ${pace} 个字符：后面有空，可以多留一会儿`
      : `有 ${count} 条字幕太快，读不完；最快的是 ${id}，每秒 ${pace} 个字符：后面有空，可以多留一会儿`,
  texts_overlap: (_, [id, other], { from, to }) => `${id} 和 ${other} 在 ${from}-${to} 秒重叠`,
  text_outside_safe_area: ({ side, apps }, [id]) =>
    apps
      ? `${id} 会被 TikTok、Reels 和 Shorts ${SIDES[side]}方的按钮和文字挡住`
      : `${id} 离${SIDES[side]}边太近，在有些屏幕上会被切掉`,
  enlarged: ({ times, name }, [id]) => `${id}（${name}）放大到文件尺寸的 ${times} 倍，看起来会发虚`,
  flash: ({ name, beside }, ids, { from, lasts }) =>
    beside
      ? `${name}（${ids[1]}）在 ${from} 秒处紧挨着 ${beside}，只显示 ${lasts} 秒`
      : `${ids[0]}（${name}）在 ${from} 秒处只显示 ${lasts} 秒`,
  silence: ({ ended, stretches }) => {
    const times = stretches.slice(0, MOST_TIMES).map(({ from, to }) => `${from}-${to} 秒`)
    const more = stretches.length - times.length
    const when = `${times.join('、')}${more > 0 ? `，以及另外 ${more} 处，` : ' '}`
    return `${when}没有任何声音${ended ? `：音乐（${ended}）已经结束` : ''}`
  },
  overdriven: ({ over }, [id], { from, to }) =>
    `${id} 在 ${from}-${to} 秒太响：混音超出满刻度 ${over} dB，限幅器的压缩听得出来`,
  music_over_speech: ({ below }, [id, speaker], { from, to }) =>
    below < 0
      ? `${from}-${to} 秒，音乐（${id}）比 ${speaker} 的人声还响 ${-below} dB`
      : `${from}-${to} 秒，音乐（${id}）只比 ${speaker} 的人声低 ${below} dB`,
  loudness_jump: ({ by, louder }, ids, { from }) =>
    `${from} 秒处 ${ids.join(' 和 ')} 之间的剪切点，音量突变 ${by} dB：${louder} 更响`,
  dead_picture: ({ how, name }, [id], { from, to }) =>
    ({
      black: `${id}（${name}）在 ${from}-${to} 秒是黑屏`,
      flat: `${id}（${name}）在 ${from}-${to} 秒只有一种颜色`,
      frozen: `${id}（${name}）的画面在 ${from}-${to} 秒静止不动`,
    })[how],
  low_contrast: ({ contrast }, [id]) => `${id} 在背景上不易看清：对比度降到 ${contrast}，4.5 以上为好`,
  text_over_face: ({ name }, [id, clip], { from, to }) => `${id} 在 ${from}-${to} 秒遮住了 ${clip}（${name}）中的人脸`,
  head_cut: ({ name }, [id], { from, to }) => `${id}（${name}）的裁剪在 ${from}-${to} 秒切到了头部`,
  double_bars: ({ name }, [id]) => `${id}（${name}）自带黑边，外面还有影片的黑边`,
}
