import { fontsCommand } from '../../../protocol/scripts.ts'
import type { Replaced } from '../../edit/make/replaced.ts'
import type { Loss } from '../loss.ts'
import { short } from './short.ts'
import { standsZh } from './standing-zh.ts'
import type { Words } from './words.ts'

const s = (n: number) => `${Math.round(n * 100) / 100} 秒`
const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n')
const percent = (n: number) => `${Math.round(n * 100)}%`

const numbered = (lines: readonly string[]) => lines.map((line, i) => `${i + 1}. ${line}`).join('\n')
const quoted = (parts: readonly string[]) =>
  parts
    .slice(0, 3)
    .map((part) => `“${short(part, 60)}”`)
    .join('、')
const listed = (names: readonly string[]) => `${quoted(names)}${names.length > 3 ? `等 ${names.length} 个` : ''}`

const several = (names: readonly string[]) =>
  `${names.slice(0, 8).join('、')}${names.length > 8 ? `等 ${names.length} 个` : ''}`

const counted = (count: number, what: string) => (count === 0 ? [] : [`${count} ${what}`])
const filmParts = ({ clips, texts, sounds, others }: Replaced) =>
  [
    ...counted(clips, '段画面'),
    ...counted(texts, '处文字'),
    ...counted(sounds, '个声音'),
    ...counted(others, '个其他元素'),
  ].join('、')

function lossWords(loss: Loss): string {
  switch (loss.kind) {
    case 'words':
      return `这会剪掉 ${loss.of} 个词中的 ${loss.count} 个：“${loss.said.length > 400 ? `${loss.said.slice(0, 400)}……` : loss.said}”。`
    case 'length':
      return `这样视频会从 ${s(loss.from)}变成 ${s(loss.to)}。`
    case 'found':
      return `这样会删掉${listed(loss.names)}，但只是按名字里的一个词找到的。`
    case 'film':
      return `这样会重新做一个视频，代替现在的（${filmParts(loss)}），撤销可以找回来。`
    case 'music':
      return `这样会换掉现在的音乐（${loss.name}）。`
    case 'still':
      return loss.clip === 'all'
        ? `照片没有速度。可以把视频从 ${s(loss.from)}改成 ${s(loss.to)}。`
        : `第 ${loss.clip} 段是静止画面，没有速度。可以把它的时长从 ${s(loss.from)}改成 ${s(loss.to)}。`
    case 'gone':
      return `这样还会去掉${listed(loss.names)}。`
  }
}

const REFUSALS: Record<string, string> = {
  no_remote_download: '不能从视频网站或网页下载。请上传文件本身，或者给一个直接指向媒体文件的链接。',
  no_publishing: '不能发布、投稿或发送。可以导出文件，由你来分享。',
  no_object_removal: '不能从画面里去掉人或物。可以裁掉边缘、模糊片段，或者把那一段剪掉。',
  no_tracking: '不能识别或跟踪画面里的人脸和物体。可以模糊或裁剪整段画面。',
  no_background_removal: '不能把人从背景里抠出来。如果是绿幕可以说：“抠掉绿幕”。',
  no_photo_retouch: '不能修图。可以裁剪、调色，并把照片做成视频。',
  no_voice_cloning: '不能克隆或模仿声音。请自己录音后上传，或者用普通配音。',
  no_generation: '不能生成画面、图片或人物。请上传照片或片段，由我来剪辑。',
  no_translation: '不能翻译。请上传你要的语言的 .srt 文件，我来加字幕。',
  no_upscaling: '不能修复或放大画质。可以锐化、调色，最高导出 2160p。',
  copyright_or_not_available:
    '没有这首歌。请上传文件，或者选内置音乐：舒缓、欢快、lofi、电影感、钢琴、激情、暗黑、开心、商务、氛围。',
  unsupported_or_opaque: '不支持透明视频。可以导出不透明的 MP4、MOV、WebM、MKV 或 GIF。',
  out_of_scope: '这不属于视频剪辑。可以合并、剪辑、加标题、配乐并导出你的照片和片段。',
  empty_timeline: '时间线上还没有内容。请先上传照片或片段。',
  not_on_timeline: '这个文件已上传，但不在时间线上，所以没有改动。可以说“把它加到最后”，并带上文件名。',
  no_such_transition: '这里没有这种转场。',
  captions_of_part: '字幕跟着讲话显示，不能只在一段时间里隐藏。可以把字幕全部去掉。',
  no_unducking: '不能只取消说话时的音量压低。可以撤销那一步，或者设定音乐音量。',
  no_such_clip: '时间线上没有这一段，所以没有改动。',
  no_such_file: '没有这个名字的文件。请先上传。',
  no_such_text: '时间线上没有这段文字。',
  no_text: '时间线上没有文字。',
  no_such_overlay: '时间线上没有这个叠加。',
  no_such_region: '画面上没有这样的模糊、遮挡或聚光区域。',
  no_such_callout: '时间线上没有这样的箭头、方框或标注。',
  no_such_sound: '时间线上没有这样的声音。',
  no_such_graphic: '时间线上没有这样的图形。',
  no_bgm: '时间线上没有音乐。',
  no_captions: '时间线上没有字幕。',
  beyond_end: '这个时间超出了视频结尾，所以没有改动。',
  needs_two_files: '需要两张图或两段视频。请再上传一个。',
  no_music_for_beats: '还没有音乐可以卡点。请先加音乐。',
  speed_range: '速度可以是 0.1 到 10 倍。',
  speed_of_part: '只能改整段的速度。请先切开，例如：“在第10秒和第20秒切开”，再说“第二段2倍速”。',
  part_of_clip: '这只能对整段做。请先切开，例如：“在第10秒和第20秒切开”，再说“第二段倒放”。',
  rotation_step: '画面可以旋转 90、180 或 270 度。',
}

const QUESTIONS: Record<string, string> = {
  goal: '想改哪一方面：长度、音乐、画面、标题还是顺序？例如：“颜色调暖，换欢快的音乐”。',
  'target duration': '要多长？例如：“改成20秒”。',
  'split or trim': '是在这里切开，还是剪掉前面或后面？例如：“在第10秒切开”或“剪掉10秒以后”。',
  'which clip': '是哪一段？例如：“删掉第二段”。',
  'which region': '是画面上的哪个区域？请说编号，例如 r1。',
  'which callout': '是哪个标注？请引用它的文字，或说编号，例如 k1。',
  'which sound': '是哪个声音？请说编号，例如 a2。',
  'which graphic': '是哪个图形？请说编号，例如 g1。',
  where: '在画面的哪里？例如“左上角”或“左半边”。',
  'which text': '是哪段文字？请加引号，例如：删掉文字“夏日大促”。',
  'exact seconds': '具体是几秒？例如：“剪掉前10秒”。',
  'range order': '结束时间早于开始时间。是哪一段？例如：“保留5到10秒”。',
  'title text': '标题写什么？',
  'hook text': '开头的文字写什么？',
  text: '文字写什么？请加引号，例如：加标题“我们的旅行”。',
  'voiceover text': '配音说什么？请加引号。',
  'frame or design': '用哪一帧做封面？例如：“看一下第3秒的画面”。',
  target: '要改什么：文字、片段还是音乐？例如：“把标题移到左边”。',
  'which end': '是开头还是结尾？例如：“剪掉前5秒”或“结尾淡出2秒”。',
  'how much': '改多少？例如：“剪掉前5秒”或“音乐调到30%”。',
  'where to split': '在哪里切开？例如：“在第12秒切开”。',
  'where to freeze': '在哪里定格？例如：“第8秒定格2秒”。',
  'which transition': '用什么转场？例如：“全部加1秒淡化转场”。',
  'which music': '用什么音乐？例如：“舒缓的钢琴曲”，或上传的歌名。',
  'which filter': '用什么滤镜？例如：黑白、怀旧、复古、暖色、冷色、鲜艳。',
  'which file to overlay': '要叠加哪个文件？请上传或说出名字。',
  'highlight length': '精华要多长？例如：“剪出最精彩的30秒”。',
  'how much to crop': '裁多少？例如：“左边裁掉10%”。',
  'which side to crop': '裁哪一边？例如：“左边裁掉10%”。',
  speed: '多快？例如：“2倍速”或“放慢一半”。',
  captions: '字幕要改什么？例如：“字幕改成黄色”。',
  'which clips': '是哪几段？例如：“第一段和第二段之间”。',
  'which range': '从什么时候到什么时候？请说明是视频的时间还是片段自己的时间。',
  range: '哪些留下，哪些去掉？例如：“保留10到20秒”或“剪掉10到20秒”。',
  'which shape': '什么比例？例如：“9:16”或“方形”。',
  'which way': '哪个方向？例如：“第一段左右翻转”。',
  'which files': '哪些文件？请说出名字。',
  'how long': '多长？例如：“转场改成1秒”。',
  'how large': '多大？例如：“水印占宽度的20%”。',
  which: '是哪一个？请说清楚，例如：第二段。',
  'which part': '是哪一部分？例如：“第二段的前5秒”。',
  'when it happens': '那是什么时候？请说出时间，或者引用那里说的话。例如：“剪掉10到12秒”，或“把‘不好意思’这句剪掉”。',
  'which cuts': '是哪几个剪切点？例如：“第一段和第二段之间”。',
  'how to fit': '比例不同的画面怎么放：裁剪、留边，还是模糊背景？',
  'what to do': '要怎么做？例如：“去掉音乐”。',
  'what to repeat': '要再做一次什么？例如：“第三段也变成黑白”。',
  when: '什么时候？例如：“3到6秒”。',
  'earlier or later': '提前还是推后？例如：“字幕推后半秒”。',
}

const ASSUMPTIONS: Record<string, string> = {
  add_text: '标题用的是项目名，想换请告诉我。',
  add_bgm: '你没有指定音乐，我选了一首，想换请说名字或风格。',
  set_volume: '我理解为音乐的音量。',
  update_text: '我理解为所有文字。',
  set_duration: '你没有说具体时长，我选了一个。',
  region: '大小用的是常用值，要精确请给出 box。',
  update_region: '大小用的是常用值，要精确请给出 box。',
  callout: '指向的是那个位置的中间，要精确请给出 box。',
  update_callout: '指向的是那个位置的中间，要精确请给出 box。',
}

const NOTHING_LEFT = { nothing_to_undo: '没有可以撤销的操作。', nothing_to_redo: '没有可以重做的操作。' }

export const ZH_WORDS: Words = {
  nothingChanged: () => '没有改动。',
  alreadySo: () => '视频已经是这样了，没有改动。',
  notUnderstood: (parts) => `没有看懂${quoted(parts)}。`,
  ambiguous: (text, ways) =>
    `“${short(text, 60)}”有几种理解${ways.length > 0 ? `，请说明是哪一种，或者发送对应的 edits：\n${numbered(ways)}` : '。'}`,
  nearest: (signatures) => `最接近的操作：${signatures.join('；或 ')}`,
  sayForExample: (messages) => `可以这样说：${messages.map((each) => `“${each}”`).join('或')}。`,
  partRead: () => '其余部分已看懂，写在 edits 里，可以直接发送。',
  sayYes: () => '如果是这个意思，请回答“是”。',
  cannot: (why) => `做不到：${why.replace(/\.$/, '。')}`,
  loss: (loss) => lossWords(loss),
  noSuchWay: () => '没有这么多个选项。',
  remarked: (parts) => `${quoted(parts)}我当作说明，没有当作修改要求。`,
  assumption: (op) => ASSUMPTIONS[op],
  textsProposed: (edits) =>
    `没有把文件名放到画面上。如果它们说明了画面内容，可以发送这些编辑，有更好的词就换上：${edits}`,
  refusal: (reason, alternative, detail) =>
    `${REFUSALS[reason] ?? `这里做不到${alternative ? `，可以：${alternative}` : ''}。`}${reason === 'no_such_transition' && alternative ? `最接近的有 ${alternative}，可以说“用 ${alternative.split(', ')[0]}”。` : ''}${detail ?? ''}`,
  question: (about) => QUESTIONS[about] ?? `请再说清楚一点：${about}。`,
  reply: (kind) =>
    ({
      greeting: '你好！上传照片、片段或音乐，告诉我想要什么样的视频。',
      ack: '好的。要改什么请告诉我，或者让我导出。',
      ...NOTHING_LEFT,
      no_credits_local: '本地引擎在这台机器上工作，不花积分。',
      upload_urls: '可以把这个链接当作素材。',
      upload: '请给我要上传的文件。',
    })[kind] ?? '好的。',
  undone: (steps, less, label) =>
    `已撤销：${steps === 1 ? label || '上一步' : `最近 ${steps} 步`}。${less ? '再往前没有可撤销的了。' : ''}`,
  redone: (steps, label) => `已重做：${steps === 1 ? label || '这一步' : `${steps} 步`}。`,
  history: (reason, names) =>
    ({
      ...NOTHING_LEFT,
      nothing_to_reset: '时间线就是最初的样子。',
      already_there: '现在就是这个版本。',
      unknown_version:
        names && names.length > 0
          ? `没有这个名字的版本。已保存：${names.join('、')}。`
          : '还没有保存过版本。可以说：保存这个版本为“初稿”。',
    })[reason] ?? reason,
  resetDone: () => '时间线已回到最初；撤销可以找回来。',
  editsDone: (count) => (count === 1 ? '这处修改已完成。' : `${count}处修改都已完成。`),
  checked: () => '这只是检查，没有做任何改动。结果会是：',
  stale: () => '这里刚刚被别人改过，所以没有做任何改动。现在显示的是较新的版本，请在此基础上再试一次。',
  tookBack: (n, label) => `已撤回版本${n}的改动：${label}`,
  noLetters: ({ scripts, characters, bringable }) => {
    const letters = scripts.length > 0 ? [`${several(scripts)}的文字`] : []
    const what = [...letters, ...(characters.length > 0 ? [several(characters)] : [])].join('，以及')
    const fix = bringable
      ? `运行 \`${fontsCommand()}\` 可以装上字体（49 MB）`
      : '请换一种写法，或在这台电脑上安装有这些字的字体'
    return `这里没有字体能显示${what}，会显示成方框。${fix}；装上字体后无需再改即可显示。`
  },
  textStands: standsZh,
  noFont: ({ wanted, nearest }) =>
    `这台电脑上没有字体“${wanted}”，用 Inter 代替${nearest === 'Inter' ? '' : `；名字最接近的是“${nearest}”`}。`,
  saved: (name) => `这个版本已保存为“${name}”。`,
  restored: (name) => `已回到版本“${name}”。`,
  exporting: (tool) => `要导出，请用这些参数调用 ${tool}。`,
  moreExports: (count) => `还有 ${count} 份要导出：这一份完成后，请逐一再说。`,
  cancelling: () => '要取消导出，请用这些参数调用 export_render。',
  noJob: () => '没有正在进行的导出。',
  previewing: () => '要看效果，请用这些参数调用 export_render。',
  captionFile: (name) => `字幕在 ${name} 里。`,
  shorts: (lines) => `${lines.length} 条 9:16 短视频，带字幕：${lines.join(' | ')}。`,
  short: ({ title, from, to, words, quote }) =>
    `“${title}”，${s(from)}到${s(to)}，第 ${words[0]}-${words[1]} 个词：“${quote}”`,
  fewerShorts: (wanted) => `要 ${wanted} 条，但没有更多能独立成篇的段落。`,
  opened: (title, sessionId) => `“${title}”的会话是 ${sessionId}。`,
  noCaptions: () => '没有可以导出的字幕。请上传 .srt 文件，然后说：加字幕。',
  noFormat: (format) => `不支持 ${format.toUpperCase()}，将导出 MP4。`,
  widthAs: (width, resolution) => `宽 ${width} 像素按最接近的 ${resolution} 导出。`,
  noShape: (aspect) => `导出保持画布比例；要导出 ${aspect}，请先说：改成 ${aspect}。`,
  noSheet: () => '不能做缩略图总览；可以先出一份快速小样看全部画面。',
  query: {
    empty: () => '时间线是空的。请上传照片或片段，然后说：把它们做成30秒的视频。',
    duration: (seconds, clips) => `视频长 ${s(seconds)}，共 ${clips} 段。`,
    timeline: (rows) => `时间线上：\n${bullets(rows)}`,
    row: (kind, name, start, end, extra) =>
      `${{ clip: '片段', text: '文字', audio: '声音', captions: '字幕', overlay: '叠加' }[kind]} ${name}：${s(start)}到 ${s(end)}${extra ? `，${extra}` : ''}`,
    canvas: (width, height, fps, fit) => `画布 ${width}x${height}，每秒 ${fps} 帧；不同比例的画面：${fit}。`,
    uploads: (names) => (names.length === 0 ? '还没有上传任何文件。' : `已上传：${names.join('、')}。`),
    bgmVolume: (name, volume) => `音乐（${name}）的音量是 ${percent(volume)}。`,
    noBgm: () => '还没有音乐。',
    moods: () =>
      '内置音乐（可自由使用）：舒缓 calm、欢快 upbeat、lofi、电影感 cinematic、钢琴 piano、激情 energetic、暗黑 dark、开心 happy、商务 corporate、氛围 ambient。也可以上传歌曲。',
    transitions: () =>
      '转场：淡化、叠化、闪黑、闪白、四个方向的擦除、滑动和平滑移动、圆形展开和收缩、时钟、放大、像素化、模糊、挤压、覆盖、揭开，以及其他 xfade 名称；“多种”会混合使用。',
    capabilities: () =>
      '可以合并照片和片段，剪掉、保留、切开、调顺序、变速，加标题、字幕、水印、转场、滤镜、缓慢缩放和音乐，调音量、淡入淡出和 9:16 等比例，每一步都能撤销。例如：把这些图片做成30秒的宣传视频，加文字和转场。',
    exportStatus: (jobs, files) =>
      jobs.length > 0
        ? `正在导出：${Math.round(jobs[0]?.progress ?? 0)}%。`
        : files.length > 0
          ? `上一次导出已完成：${files.at(-1)}。`
          : '没有正在进行的导出。',
  },
}
