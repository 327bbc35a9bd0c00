import type { MOTION } from '../../../edits/motion/index.ts'
import type { Language } from '../grammar/language.ts'

/** Chinese requests for movement. */
export const MOTION_WORDS: Pick<Language['operations'], keyof typeof MOTION> = {
  animate: {
    say: 'thing when* grow way_scale when* ease? | thing when* way_scale_grow when* ease? | thing when* fade? way_clear | thing when* turns ease? | thing when* opacity way_share when* | thing when* slides when* ease?',
    phrases: {
      thing: '[给|让|把](<overlay:overlay_ref>|<text:text_ref>|<clip:clips>)[的]',
      when: '[在|用|从]<span:span>[,|内|里] | [在|用](前|头|开头)<first:length>[内|里|之内] | [在]第一秒[内|里] => first: 1',
      grow: '[慢慢|逐渐|缓缓](放大|缩小|变大|变小|缩放)',
      way_scale: '[从<from:share>](到|至|成)<to:share> | [从<from:share>]缩放(到|至)<to:share>',
      way_scale_grow: '从<from:share>[慢慢|逐渐|缓缓](放大|缩小|变大|变小|缩放)(到|至|成)<to:share>',
      fade: '[慢慢|逐渐|渐渐|缓缓]',
      way_clear:
        '从[全|完全]透明[慢慢|逐渐](变|到|变为|变成|过渡到)[成|为]不透明 => property: opacity, from: 0, to: 1 | 从不透明[慢慢|逐渐](变|到|变为|变成|过渡到)[成|为][全|完全]透明 => property: opacity, from: 1, to: 0',
      slides: '从<from_side:side>(滑入|滑进|飞入|飞进|移入)[来|画面]到<to_place:position> => property: position',
      ease: '[,][用|带|加|以][个](弹簧|弹性)[效果] => ease: spring | [,](匀速|线性) => ease: linear | [,](缓出|先快后慢) => ease: ease-out | [,](缓入|先慢后快) => ease: ease-in',
      opacity: '[的](不透明度|透明度) => property: opacity',
      way_share: '从<from:share>(变|到|至|变到|变为|变成|升到|降到)<to:share>',
      turns:
        '(转|旋转)(一|1)圈 => property: rotation, by: 360 | (转|旋转)(两|2)圈 => property: rotation, by: 720 | (转|旋转)<by:number>度 => property: rotation',
    },
  },
  zoom_to: {
    say: 'clip? when* zoom part when* | clip? when* part zoom when* | clip? when* zoom_in part when* | clip unzoom',
    phrases: {
      clip: '[在|把|给]<clip:clips>[的|里]',
      when: '[在|从]<span:span>[,] | [在|从][第]<start:length>[时|开始|起|,]',
      zoom: '(放大|推近|拉近|推进|聚焦|镜头推|镜头推近|镜头推进|特写)[到|向|至]',
      zoom_in: '[镜头](推|拉|放大|推近|拉近|推进)(到|向|至) | 镜头移(到|向|至)',
      part: '[画面][的]<area:area>',
      unzoom: '(取消|去掉|删除)[对][局部|的](放大|推近|局部放大)',
    },
  },
  punch_in: {
    say: 'clip at punch far? lasting? | clip at to lasting | clip at gentle lasting |  clip at do far? punch_noun lasting?',
    phrases: {
      clip: '[在|把|给]<clip:clips>[的|里]',
      at: '[在][第]<at:length>[时|处|的时候|那里|的地方|,]',
      punch: '(突然|猛地|快速|瞬间)(放大|推近|推进|推)[一下|一点]',
      do: '(来|加|做|用)[个|一个|一下]',
      punch_noun: '[<amount:share>][的](推镜强调|快速推近|推近强调|强调推镜|猛推|突然放大|推镜)',
      far: '<amount:share>[的]',
      to: '(放大|推近|推进|拉近)(到|至|成)<to:number>倍[大小] | (放大|推近|推进|拉近)(到|至|成)<to:share>',
      gentle: '[画面|镜头](放大|推近|推进|拉近)[一下|一点]',
      lasting: '[,][持续|保持|停留|停|停个]<duration:length>',
    },
  },
}
