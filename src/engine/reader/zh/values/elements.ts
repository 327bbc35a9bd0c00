import type { Language } from '../../grammar/language.ts'

/** Chinese areas of the picture, and names of what is laid over it. */
export const ELEMENTS = {
  area: {
    place: '<p:position>[区域|部分|的(区域|部分|地方)]',
    left_share: '[画面|屏幕][的]左[边|侧][的]<s:share>[边|部分|屏|画面|区域]',
    right_share: '[画面|屏幕][的]右[边|侧][的]<s:share>[边|部分|屏|画面|区域]',
    upper_share: '[画面|屏幕][的](上|上方|上面|上边|顶部|顶上)[的]<s:share>[边|部分|屏|画面|区域]',
    lower_share: '[画面|屏幕][的](下|下方|下面|下边|底部|底下)[的]<s:share>[边|部分|屏|画面|区域]',
    quadrant: '<p:position>[的]四分之一[画面|区域]',
    figures:
      '[\\(]x[=|:|为|是]<x:share>[,]y[=|:|为|是]<y:share>[,](宽|宽度)[=|:|为|是]<w:share>[,](高|高度)[=|:|为|是]<h:share>[\\)]',
  },
  overlay_ref: {
    brand: '',
    file: '[<_:position>[的|那个]][水印|画中画|叠加层|小窗|logo|贴纸]<f:filename>[水印|画中画|叠加层|小窗|这个叠加层|叠加]',
    named: '[<_:position>[的|那个]](<f:stem>|<f:noun_stem>)[水印|画中画|叠加层|小窗|画面|小窗口|窗口]',
    id: '<i:id>',
    quoted: '[水印|画中画|叠加层|小窗]<q:quote>[水印|画中画]',
    only: '[<_:position>[的|那个]|那个|这个](水印|logo|画中画|小窗|小窗口|角标|台标|贴纸|叠加层|小画面)[画面|图标|图案]',
    it: '它 | (这|那)个',
  },
  overlay_it: { it: '它 | (这|那)个' },
  region_ref: {
    blur: '[那个|这个](模糊|虚化)[区域|处理|的区域|的地方|的部分]',
    pixelate: '[那个|这个](马赛克|打码)[区域|的区域|的地方|的部分]',
    blacken: '[那个|这个](黑块|黑框|遮黑|涂黑[的](区域|地方|部分))',
    spotlight: '[那个|这个]聚光灯[效果]',
    any: '(遮挡|遮住的|隐藏)[区域|的(区域|地方|部分)]',
    id: '[区域]<i:id>',
  },
  callout_ref: {
    arrow: '[那个|这个]<_:color>[的]箭头 | [那个|这个]箭头',
    box: '[那个|这个][<_:color>][的](方框|框|矩形框)',
    circle: '[那个|这个][<_:color>][的](圆圈|圈|圆框)',
    underline: '[那个|这个][<_:color>][的](下划线|底线)',
    number: '[那个|这个](数字|编号|序号)<n:number>',
    any: '[那个|这个]标注',
    quoted: '[标注|箭头|方框]<q:quote>[标注|箭头|方框]',
    id: '[标注]<i:id>',
  },
  graphic_ref: {
    credits: '[那个|这个](滚动字幕|片尾字幕|演职员表|片尾名单)',
    lower_third: '[那个|这个][下方](人名条|名条|姓名条|人名|名牌)',
    countdown: '[那个|这个]倒计时',
    progress_bar: '[那个|这个]进度条',
    id: '<i:id>',
  },
} satisfies Partial<Language['values']>
