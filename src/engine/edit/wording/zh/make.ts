import type { FilmKind } from '../../../../edits/values/film-kind.ts'
import type { make as en, MadeFilm, MadeTexts, Spoken } from '../en/make.ts'
import { figure, line } from '../figures.ts'

const s = (seconds: number) => `${figure(seconds)} 秒`
const quoted = (text: string) => `“${line(text)}”`

const KINDS: Record<FilmKind, string> = {
  promo: '宣传片',
  reel: '竖屏短片',
  memories: '回忆视频',
  slideshow: '幻灯片视频',
  highlights: '精彩集锦',
}

export const make: typeof en = {
  nothingToShow: (uploads: readonly string[]): string =>
    `做视频需要照片或视频，${uploads.length === 0 ? '但还没有上传任何文件' : `但现在只有 ${uploads.slice(0, 5).map(line).join('、')}`}；请先用 upload_media 上传，再说一遍`,
  madeOf: ({ kind, theme, seconds, shots, shown, files, again, others, alike, left }: MadeFilm): string =>
    `${[
      `${KINDS[kind]}，${s(seconds)}${theme ? `，主题 ${theme}` : ''}：${shots} 个镜头，用了${shown === files ? `${files > 1 ? '全部 ' : ' '}${files} 个素材` : ` ${files} 个素材中的 ${shown} 个`}`,
      ...(again > 0
        ? [
            `${again === shown ? (shown === 1 ? '' : '每个都') : `其中 ${again} 个`}不止出现一次${others ? '，每次是不同的画面' : ''}`,
          ]
        : []),
      ...(alike.length > 0 ? [`没有用 ${alike.join('、')}`] : []),
      ...(left.length > 0 ? [`放不下 ${left.join('、')}`] : []),
    ].join('；')}。`,
  smallFilm: (width: number, height: number): string =>
    `画面为 ${width}×${height}，因为多数素材尺寸较小（可以用 set_canvas 改大）`,
  likeAnother: (left: string, kept: string): string => `${line(left)}（和 ${line(kept)} 几乎一样）`,
  madeCuts: (onBeat: boolean, music: string, cuts: number, soft: number, { spoken, unheard }: Spoken): string =>
    `${[
      onBeat ? `按配乐 ${line(music)} 的节拍剪辑` : `配乐 ${line(music)}，没有找到节拍`,
      soft === 0 ? '没有转场' : `${cuts} 个剪辑点中有 ${soft} 个转场`,
      ...(spoken.length > 0 ? [`${spoken.join('、')} 里的话保持完整，音乐随之降低`] : []),
      ...(unheard.length > 0 ? [`${unheard.join('、')} 没有放得下的整句话，只用画面`] : []),
    ].join('；')}。`,
  madeTexts: ({ title, lines, closing }: MadeTexts): string => {
    const all = [
      ...(title === undefined ? [] : [`标题${quoted(title)}`]),
      ...lines.map(quoted),
      ...(closing === undefined ? [] : [`结尾${quoted(closing)}`]),
    ]
    if (all.length === 0) return '没有加文字，因为没有提供。'
    return all.length === 1 && title !== undefined
      ? `文字只有标题${quoted(title)}，因为没有提供别的。`
      : `文字：${all.join('、')}。`
  },
  aTitle: (): string => '标题',
  thanks: (): string => '谢谢观看',
  madeAgain: (edit: string): string => `要修改，可以单独改任何一处，或者按你的想法再做一次，例如 ${edit}`,
}
