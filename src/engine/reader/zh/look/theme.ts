import type { Language } from '../../grammar/language.ts'

/** Chinese requests for themes and masks. */
export const THEME_WORDS = {
  theme: {
    say: 'put? a_theme with* | put_all bare_theme with* | theme_noun put style with* | off_theme',
    phrases: {
      put: '[整片|全片|视频|影片|整个视频|片子|整体|全部](走|按|套上|套个|搞成|弄成|切换到|切到|改用|调成|变成|用|换|换成|换到|套|套用|使用|做|做成|设|设为|改|改成|要|应用|来)[个|一个|上]',
      put_all:
        '(整片|全片|视频|影片|整个视频|片子|整体|全部)[给我|都](走|按|套上|套个|搞成|弄成|切换到|切到|改用|调成|变成|用|换|换成|换到|套|套用|使用|做|做成|设|设为|改|改成|要|应用|来)[个|一个|上]',
      bare_theme: '<name:theme_name>[的|风]',
      a_theme:
        '(主题|模板)[换成|改成|设为|用|是|:]<name:theme_name>[的|风] | <name:theme_name>[的|风](主题|模板) | <name:theme_name>[的](主题|模板|风格) | <name:theme_name>风[格]',
      with: '[用|以|,]<accent:color>(作为|做|当)(强调色|主色) | (强调色|主色)[用|为|是|:]<accent:color>',
      theme_noun: '[整体|整个|全片|视频|片子|影片][的](风格|主题|模板|调性|包装|视觉风格)',
      style: '[更|那种]<name:theme_name>[一点|一些|感|风|风格|化][的|那种|类型|路线|主题|风格|模板]',
      off_theme: '(去掉|取消|移除|删除|不要|去除|拿掉)[这个|那个](主题|模板) => name: none',
    },
  },
  mask: {
    say: 'of use_asset as_mask how? | of shape_of how? | use_asset of as_mask how? | use_asset cover of how? | remove of_mask mask_noun | of_mask mask_noun remove',
    phrases: {
      of: '[给|对|把](<overlay:overlay_ref>|<clip:clips>)',
      use_asset: '[用|拿|以]<asset:picture>[的形状|给|来]',
      as_mask: '[做|当|作为|加|当作][个|一个|成](遮罩|蒙版)',
      cover: '(遮罩|蒙版)',
      shape_of: '(裁|裁剪|剪|做|变)(成|为)<asset:picture>的(形状|样子)',
      how: '[,](反转|反向|反相|取反) => invert: true',
      mask_noun: '(遮罩|蒙版) => asset: none',
      of_mask: '<clip:clips>[的|上的] | <overlay:overlay_ref>[的|上的]',
    },
  },
} satisfies Partial<Language['operations']>
