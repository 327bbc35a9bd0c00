import type { MARK } from '../../../edits/mark/index.ts'
import type { Language, Phrase } from '../grammar/language.ts'

/** Nouns for ways of hiding or highlighting a part of the picture. */
const HIDES: Phrase = `[个|一个|一块|一层|上|点]马赛克 => effect: pixelate | [个|一个|一层]模糊[效果] => effect: blur | [个|一个](黑块|黑框|黑条|黑色方块|黑色色块) => effect: blacken | [个|一个]聚光灯[效果] => effect: spotlight`

const DRAWN: Phrase = `[个|一个|一支][<color:color>][的](箭头|箭号) => type: arrow | [个|一个][<color:color>][的](方框|矩形框|框|矩形)[标注|标记] => type: box | [个|一个][<color:color>][的](圆圈|圈|圆框|圈圈) => type: circle
  | [条|一条][<color:color>][的](下划线|底线|横线) => type: underline | [个|一个][<color:color>](数字|编号|序号|标号)<number:number>[的][标注|标记] => type: number`

/** Chinese requests to hide, highlight or point at parts of the picture. */
export const MARK_WORDS: Pick<Language['operations'], keyof typeof MARK> = {
  region: {
    say: 'place* of_clip? area hide place* | place* put thing on area place* | place* of_clip? on area put thing place* | place* light area dim_rest? | place* area light_up place* | place* dim_but place*',
    phrases: {
      of_clip: '<clip:clips>[的|中|里|里面]',
      area: '[画面|画面的]<area:area> | [画面|画面的]<area:area>的(水印|台标|人脸|脸|车牌|车牌号|号码|电话|电话号码|手机号|手机号码|身份证号|二维码|门牌号|招牌|价格)',
      hide: `(进行|做)(马赛克|打码|像素化)处理 => effect: pixelate | (进行|做)(模糊|虚化)处理 => effect: blur | [做|处理][成|一下](打码|打[个|上]马赛克|加[个|上]马赛克|马赛克|马赛克处理|像素化) => effect: pixelate | [做|处理][成|一下](模糊|虚化|模糊掉|模糊处理|打模糊|糊掉|糊上|弄糊|糊住) => effect: blur
        | (涂黑|遮黑|抹黑|变黑|黑掉) => effect: blacken | (遮住|挡住|遮掉|盖住|遮起来|遮挡|隐藏|遮一下|挡一下) => weak: true`,
      put: '(加|打|放|做|用|来|给|添加)',
      thing: HIDES,
      on: '(遮住|挡住|在|给|盖住|到|遮挡|对)',
      light: '(用|打|加)[个]聚光灯(突出|打在|照在|照亮|照|强调) => effect: spotlight',
      light_up: '(打|加|来|用)[个|上]聚光灯[效果] => effect: spotlight | 聚光 => effect: spotlight',
      dim_but:
        '除[了]<area:area>[以外|之外|外][,][其他|其余|四周|周围|别的][的][地方|部分|画面|区域][都|全](变暗|压暗|调暗) => effect: spotlight',
      dim_rest: '[,](其余|其他|四周|周围)[的][地方|部分](变暗|压暗)',
      place: '[在|从]<span:span>[的|,] | [用|做成|形状](椭圆|圆形)[的] => round: true',
    },
  },
  update_region: {
    say: 'match turn thing | match part+',
    phrases: {
      match: '[把]<match:region_ref>[的]',
      turn: '(换|改|变|替换)(成|为|用)',
      thing: HIDES,
      part: `(改|变|换)(成|为)(椭圆|圆)[形][的] => shape: ellipse | (改|变|换)(成|为)(矩形|方形)[的] => shape: rectangle | (移|挪|放|改)(到|在|至)<area:area> | [一直][持续|显示](到|至)<end:length>[为止|结束|消失] | (从|改到|在)<start:length>[才|再|开始|起][开始|出现|显示] | [只|改成|改为][在]<span:span>[出现|显示]`,
    },
  },
  remove_region: {
    say: 'remove match | match remove',
    phrases: { match: '[<_:area>[的|上的]]<match:region_ref>' },
  },
  callout: {
    say: 'when* draw? drawn at with* | when* draw drawn at ring_round with* | when* at draw drawn with* | when* use drawn ring_round at with* | when* ring at with* | when* at ring with* | when* under draw drawn with* | when* use drawn point at with* | when* drawn points at with*',
    phrases: {
      when: '[在|从]<span:span>[,] | [在|从][第]<start:length>[时|的时候|开始|,]',
      draw: '(加|画|放|用|来|添加|标|做|标注|标上)[上|个|一个|出]',
      use: '(用|拿|以)',
      drawn: DRAWN,
      points: '(指着|指向|对准)',
      point: '(指着|指向|指出|指|指到|对准)',
      at: '[在|给](指着|指向|指|对着|在|到)<area:area>[的|处|上] | [给|在|把]<area:area>[的|处|上]',
      ring_round: '(圈出|框出|框住|圈住|圈起|框起|标出|突出|圈|框)[来]',
      ring: '(圈出|圈住|圈起来|圈起) => type: circle | (框出|框住|框起来|框起) => type: box',
      under: '[给|在]<area:area>(下面|下方)',
      with: '[,|并|上面](写|写上|写着|文字|配文|标|说明|标注|标上)[为|是|:]<text:quote> | <color:color>[的] | [,]<span:span> | 持续<duration:length>',
    },
  },
  update_callout: {
    say: 'match part+ | match wording',
    phrases: {
      match: '[把]<match:callout_ref>[的](颜色|位置|文字|时间) | [把]<match:callout_ref>[的]',
      part: `[颜色][改|换|变|用][成|为]<color:color>[的] | (移|挪|放|指|改)(到|在|向|至)<area:area> | [一直][持续|显示|停留](到|至)<end:length>[为止|结束|消失] | (从|改到|在)<start:length>[才|再|开始|起][开始|出现|显示] | [只|改成|改为][在]<span:span>[出现|显示]
        | (改|换|变)(成|为)[个|一个](圆圈|圈) => type: circle | (改|换|变)(成|为)[个|一个](方框|框) => type: box | (改|换|变)(成|为)[个|一个]箭头 => type: arrow`,
      wording: '[文字|上的字|的文字|旁边的字](改|换|变)(成|为)[:]<text:quote>',
    },
  },
  remove_callout: {
    say: 'remove which | which remove | remove match | match remove',
    phrases: { which: '(所有|全部)[的]标注 => all: true', match: '<match:callout_ref>' },
  },
}
