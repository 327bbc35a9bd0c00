import type { Language } from '../../grammar/language.ts'

/** Chinese requests for filters and colours. */
export const COLORS_WORDS = {
  apply_filter: {
    say: `do* look much? target? but? | do* look target? feel | target do* look feel | target hazy blur | do* look target much | blur target | blur part_of | do* look part_of | do* look film_part | do* quoted_look target? | target do* quoted_look`,
    phrases: {
      do: '(变|改|调|弄|做|处理|加|用|换|整|来|设|套|压|打|铺|上|走|应用|添加|增加|使用|转|处理|加上|调整|全部转|设置|转换|搞|上|叠加|施加|要|走|加点|加个|采用|切换|更改|套用|套上|换用|启用|呈现|显示|画面(要|有|要有|得有|带|需要|呈现))[成|为|到|上|个|一个|用|一层|点|些|一点|成那种|那种|一款|一种|种|至|于]',
      target:
        '[对|给|把|为|在|(仅|只|单独|就)(对|将|把|给|让|为)|让|到|至|于]<target:clips>[的|上|画面|整体|颜色|色调|统一|应用|加|一律|里|中|都|也|全|的色调|的画面|的颜色|的整体|的风格|全部]',
      /** a look in quotation marks is no text to show */
      quoted_look: '<quoted:quote>[的](滤镜|效果|特效|风格|质感|色调|调色)',
      film_part: '(给|在|对|把)<part:stretch>[的画面|画面|里|内|这段|那段|之间|期间]',
      part_of: '<target:clips>[的|从|在]<part_beside:stretch>[用|做]',
      look: '[成|为|那种|一个|点|一点|个|款|一款|种|一种|些]<name:filter>[的|色|风|感][滤镜|效果|风格|色调|风|色|感觉|味道|调色|质感|画面|调|样式|氛围|特效|处理|的|调子|影像|片|照片|滤镜效果|风格滤镜|风格的滤镜|调的滤镜|色调的滤镜|色调滤镜|的感觉|调性|系|颜色|味儿|味|范儿] | [个|一个|一层]<name:filter>\\(<_:filter>\\)[的][滤镜|效果|风格|色调|特效]',
      feel: '[,][就](要|想要|有|来点|像)<name:filter>[那种|那样|的|那样的|那种的](感觉|味儿|味道|味|氛围|质感|调调|范儿|效果|意思)',
      hazy: '[有点|太|好|很|挺|看着|拍得|有些|比较](糊|不清楚|不清晰|发虚)[了][,]',
      much: '[,][强度|浓度|程度|滤镜强度][<+becomes>]<strength:share>[的][强度|浓度] | [,]以<strength:share>[的](强度|浓度)',
      blur: '(模糊|模糊处理|虚化|打糊|打糊一点|弄糊一点|糊一点|打码|模糊一下|弄糊|虚化一下|弄模糊) => name: blur | 锐化[处理] => name: sharpen | (打[个|上|点]马赛克|马赛克) => name: pixelate | 反色 => name: invert',
    },
  },
  adjust_color: {
    say: 'target? complaint? do* tone# but? feel? | do* tone# applied_to | raise target? tone#',
    phrases: {
      do: '(调|把|调整|校色|调色|设置|修改|微调|优化)[:|一点|一下] | 加[:]',
      target:
        '[给|把|对|将|为|让]<target:clips>[的|整体|画面|颜色|调色|:|色彩|整体调色:|里|画面的|的画面|的颜色|的色彩|的整体]',
      applied_to: '[,][均|都|统一](应用|作用|适用|用)(于|到|在)<target:clips>[上]',
      feel: '[,](要|有|像|来点|想要)(夕阳|黄昏|日落|落日|傍晚|清晨|夏天|秋天|冬天|春天|阳光|温馨|电影)[那种|那样|的|那种的](感觉|氛围|味道|味儿|意境|调调)',
      raise:
        '(提高|增加|加强|提升|调高|增强|拉高|上调|调大) => direction: up | (降低|减少|减弱|调低|减小|压低|下调|调小) => direction: down',
      complaint:
        '[画面|整体|镜头|拍得][有点|有些|明显|稍微](曝光(过|过度|过头|太过|太强|太高|过高|太足)|过曝|曝过头)[了][,] | [画面|颜色|整体|拍得|光线|脸|人脸|人](黑乎乎|黑漆漆|黑咕隆咚|暗乎乎|暗沉沉|灰蒙蒙|灰扑扑|雾蒙蒙|白花花)[的][,][都|根本](看不清|看不见|看不到)[<_:aside>][了][,] | [画面|颜色|整体|拍得](黑乎乎|黑漆漆|黑咕隆咚|暗乎乎|暗沉沉|灰蒙蒙|灰扑扑|雾蒙蒙|白花花)[的][,] | [画面|颜色|色彩|整体|拍得|拍的|光线|镜头|整片|全片|整个视频|整个片子](太|有点|偏|有些|还是|太过|过于|发|好|真|很|略|略显|显得|比较|特别|非常|实在太|有点太|有点偏)(暗|亮|淡|冷|灰|暖|黄|蓝|艳|黑|白|平|闷)[了|啊|呀|哦|的|沉沉的|淡的][,][别太亮|别太暗]',
      tone: `<tone:tone> | [适当|适度|略微|轻微](提高|加|增加|加强|增强|提升|升高|调高|加大|拉高|上调|调大)[其|画面|整体|画面的|整体的]<tone:tone>[<amount:amount>] => direction: up | [适当|适度|略微|轻微](降低|减|减少|减弱|调低|减小|压低|下调|调小)[其|画面|整体|画面的|整体的]<tone:tone>[<amount:amount>] => direction: down
        | <tone:tone>[再|也|都|均|各|都再|稍微|往|适当|略微|需要|要|得|应|应该|最好|请|还要][提|调|加|拉|升|提一提|弄|整|搞|推|打|往上][得][更|再](高|强|大|升|亮|暖|提|加强|提高|增强|加|提升|提一提|增加|加点|艳|浓|提亮|上|拉满|明显|起来|上去|上调|拉|调)[一][<amount:amount>][提] => direction: up | <tone:tone>[再|也|稍微|适当|略微](收一收|降一降|压一压|减一减|收一点|收一些|收点) => direction: down | <tone:tone>[再|也|稍微|适当|略微](提一提|拉一拉|加一加|抬一抬) => direction: up | <tone:tone>[再|也|都|均|各|都再|稍微|往|适当|略微|需要|要|得|应|应该|最好|请|还要][降|调|减|压|拉|弄|整|搞][得][更|再](低|弱|小|下|暗|冷|降|减|降低|减弱|降一降|减少|降下|淡|下来|下去|下调)[一][<amount:amount>][来] => direction: down | <tone:tone>[再|稍微|适当|略微]<+up>[<amount:amount>] => direction: up | <tone:tone>[再|稍微|适当|略微]<+down>[<amount:amount>] => direction: down | [画面|颜色|色彩|整体][再|稍微]往(暖|暖色)[里|处|方向|的方向|的一边](调|提|拉|靠)[调|一调|一拉|一提|一靠|一点|一些|一下|点|些] => tone: temperature, direction: up | [画面|颜色|色彩|整体][再|稍微]往(冷|冷色)[里|处|方向|的方向|的一边](调|降|拉|压|靠)[调|一调|一拉|一压|一靠|一点|一些|一下|点|些] => tone: temperature, direction: down | <tone:tone>[再|稍微]往(暖|高|亮|大)[里|了|处|方向|的方向|色方向|的一边](调|提|拉|加|靠)[调|一调|一拉|一提|一靠|一点|一些|一下|点|些] => direction: up | <tone:tone>[再|稍微]往(冷|低|暗|小)[里|了|处|方向|的方向|色方向|的一边](调|降|拉|压|靠)[调|一调|一拉|一压|一靠|一点|一些|一下|点|些] => direction: down | <tone:tone>(偏)(暖|亮)[<amount:amount>] => direction: up | <tone:tone>大幅[度][地](提高|提升|增加|加强|上调|调高|增强) => direction: up, amount: large | <tone:tone>大幅[度][地](降低|减少|减弱|下调|调低) => direction: down, amount: large | 大幅[度][地](提高|提升|增加|加强|增强)<tone:tone> => direction: up, amount: large | <tone:tone>(偏)(冷|暗)[<amount:amount>] => direction: down
        | <tone:tone>[调|设|设为|调到|改为|设置为|调整为|调整][到|成|为|至]<figure:signed_share> | <tone:tone>(提高|加|增加|调高|提升|升|增强|上调)[到|成|为|高|至]<figure:signed_share> => direction: up | <tone:tone>[再|各|都|分别](提高|加|增加|调高|提升|升高|升|增强|上调|调大|拉高)[了|个]<by:share> => direction: up | <tone:tone>[再|各|都|分别](降低|减|减少|调低|降|减弱|下调|调小|压低)[了|个]<by:share> => direction: down | (提高|加|增加|调高|提升|增强|上调)<by:share>[的]<tone:tone> => direction: up | (降低|减|减少|调低|减弱|下调)<by:share>[的]<tone:tone> => direction: down | (提高|加|增加|调高|提升|增强|上调)[其|画面|整体]<tone:tone>[到|至|了]<by:share> => direction: up | (降低|减|减少|调低|减弱|下调)[其|画面|整体]<tone:tone><by:share> => direction: down
        | [加|来|再][一点](强|高|大)[<amount:amount>][的]<tone:tone> => direction: up | [再|适当|稍微](加|提|升|拉|增)<amount:amount>[的]<tone:tone> => direction: up | [再|适当|稍微](减|降|压)<amount:amount>[的]<tone:tone> => direction: down | [来|再](弱|低|小|淡)[<amount:amount>][的]<tone:tone> => direction: down
        | [画面|颜色|色彩|画质|整体|调|弄|变|提|整|搞][调得|弄得|变得|搞得|调整得|处理得][再|适当|往上|更|更加|更为](亮|提亮|调亮|明亮|提一提亮|加亮|打亮|变亮|弄亮|亮堂)[<amount:amount>|起来] => tone: brightness, direction: up | [画面|颜色|色彩|画质|整体](提亮|调亮|加亮|变亮)[了]<by:share> => tone: brightness, direction: up | [画面|颜色|整体](压暗|调暗|变暗)[了]<by:share> => tone: brightness, direction: down | [画面|颜色|整体|调|弄|变|压|整|搞][调得|弄得|变得|搞得|调整得|处理得][再|适当|往下|更|更加|更为](暗|调暗|压暗|变暗|弄暗|压一压)[<amount:amount>|下来] => tone: brightness, direction: down
        | [画面|颜色|色彩|色调|整体|色温|调|弄|变|整][调得|弄得|变得|搞得|调整得|处理得][再|往|适当|更|更加|更为](暖|调暖|变暖|偏暖|温暖)[<amount:amount>][色调] => tone: temperature, direction: up | [画面|颜色|色彩|色调|整体|色温|调|弄|变|整][调得|弄得|变得|搞得|调整得|处理得][再|往|适当|更|更加|更为](冷|清冷|调冷|变冷|偏冷)[<amount:amount>] => tone: temperature, direction: down
        | [画面|颜色|色彩|整体|调|弄|整|搞][调得|弄得|变得|搞得|调整得|处理得][再|更|更加|更为](鲜艳|艳|鲜|浓|饱和|浓郁|鲜亮|艳丽|鲜明)[<amount:amount>] => tone: saturation, direction: up | [颜色|色彩|调|弄][再](淡|素)[<amount:amount>] => tone: saturation, direction: down`,
    },
  },
  remove_filter: {
    say: 'remove filters with_target? back? | with_target? filters remove back? | with_target? natural | carried',
    phrases: {
      filters:
        '[那个|这个]<name:filter>[的](效果|滤镜|色调) | [加的|上的|的|所有|全部|<name:filter>|应用的|已应用的|现有的|现有|任何|所有的|上面的][的](滤镜|特效|调色|画面特效)[效果|都|全部]',
      back: '[,|并](恢复|还原|回到|变回)[成|为|到](原色|原样|原来的(颜色|色彩|样子)|原本的颜色|原始画面|原画|本来的颜色)',
      carried: '[所有|全部|那个|那些][的](滤镜|滤镜效果) => carried: true',
      natural:
        '(恢复|还原|变回|改回)[成|为|到](原色|(原来|本来|原本)的(颜色|色彩|色调)|(没加|没有|不加|无)滤镜[的样子|的状态|的画面|前|之前|状态])',
    },
  },
} satisfies Partial<Language['operations']>
