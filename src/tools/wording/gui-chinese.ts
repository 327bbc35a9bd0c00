const PLEASE = '(?:请您?|麻烦您?|您?可以直接|您?只需要?)?'
const PRESS = '(?:点击一下|点击|单击|双击|点按|点一下|点选|按下|轻触|点(?=[“"「『]))'
const PLACE =
  '(?:(?:页面|界面|屏幕|编辑器|窗口|播放器|时间线)?(?:右上角|左上角|右下角|左下角|右上方|左上方|右侧|左侧|上方|下方|顶部|底部|旁边|中间)?(?:处|上)?的?)'
const OPEN_QUOTE = '[“"「『《]?'
const CLOSE_QUOTE = '[”"」』》]?'
const ELEMENT = '(?:按钮|图标|选项|按键|键|菜单|标签页?|选项卡|链接)'
const EXPORT = '(?:导出视频|导出|下载视频|下载|保存视频|渲染|Export|Download)'
const PANEL =
  '(?:面板|菜单|标签页|选项卡|侧边栏|对话框|工具栏|素材库|媒体库|时间线|时间轴|编辑器|设置页面|设置|(?:预览|导出|设置|属性)(?:窗口|界面|页面))'
/** no punctuation between a verb and its object */
const SHORT = '[^，。；！？、,.;!?\\n]'

interface Rule {
  pattern: RegExp
  offer: string
}

const rule = (pattern: string, offer: string): Rule => ({ pattern: new RegExp(pattern, 'g'), offer })

/** In this order, as a 导出 button is also a button. Chinese needs no word boundaries. */
const RULES: readonly Rule[] = [
  rule(
    `${PLEASE}${PRESS}${PLACE}${OPEN_QUOTE}${EXPORT}${CLOSE_QUOTE}${ELEMENT}?(?:即可|就可以|就能|以|来)?`,
    '如需导出，可用 export_render ',
  ),
  rule(
    `${PLEASE}${PRESS}${PLACE}${OPEN_QUOTE}(?:上传|导入|添加素材|Upload)${CLOSE_QUOTE}${ELEMENT}?(?:即可|就可以|以|来)?`,
    '用 upload_media ',
  ),
  rule(
    `${PLEASE}(?:查看|检查|前往|进入|打开)(?:您的|你的)?(?:账户|账单|账号|订阅|计费|会员)(?:余额|页面|设置|中心|信息)*`,
    '用 get_credits 查看余额',
  ),
  rule(
    `${PLEASE}(?:在|到|去)(?:时间线|时间轴|播放器|预览窗口|预览面板|编辑器)(?:上|中|里|内)?(?:预览|查看|播放|观看)(?:一下)?`,
    '用 get_state 查看',
  ),
  rule(`${PLEASE}${PRESS}${PLACE}${OPEN_QUOTE}(?:播放|预览)${CLOSE_QUOTE}${ELEMENT}?`, '用 get_state 查看'),
  rule(
    `${PLEASE}在(?:${SHORT}{0,6}?)(?:编辑器|面板|菜单|工具栏|侧边栏)(?:中|里|上|内)?(调整|修改|更改|编辑|微调)`,
    '用 chat_edit $1',
  ),
  rule(
    `${PLEASE}(?:打开|进入|前往|切换到|展开)${OPEN_QUOTE}${SHORT}{0,8}?${CLOSE_QUOTE}${PANEL}(?:来|以|即可)?`,
    '用 get_state ',
  ),
  rule(`${PLEASE}(?:把|将)(${SHORT}{1,16}?)(?:拖拽|拖动|拖放|拖曳|拖)(?:到|至)`, '用 chat_edit 把$1移动到'),
  rule(`${PLEASE}(?:拖拽|拖动|拖放|拖曳)(?=${SHORT})`, '用 chat_edit 移动'),
  rule(
    `${PLEASE}${PRESS}${PLACE}[“"「『]([^”"」』\\n]{1,12})[”"」』]${ELEMENT}?(?:即可|来|以)?`,
    '用 chat_edit 提出“$1”',
  ),
  rule(`${PLEASE}${PRESS}${PLACE}(${SHORT}{1,8}?)(?:按钮|图标|菜单|选项卡)(?:即可|来|以)?`, '用 chat_edit 提出“$1”'),
]

/** Replaces Chinese interface instructions in a reply by offers. */
export function translateChinese(reply: string): string {
  const offered = RULES.reduce((text, { pattern, offer }) => text.replace(pattern, offer), reply)
  return offered === reply ? reply : offered.replace(/ +(?=[，。；！？、,.;!?]|$)/g, '')
}
