import { describe, expect, test } from 'vitest'
import { read } from '../../../src/engine/reader/index.ts'
import { leavesQuestions } from '../../../src/engine/reader/reading.ts'
import { doneIn } from './support/done.ts'
import { HOLIDAY as film } from './support/films.ts'

const mutes = (clip: number) => [{ op: 'mute', target: clip }]

describe('a remark beside a wish asks for nothing, and is named', () => {
  test.each<[string, object[], string[]]>([
    // what people did, and how things are
    ['mute the beach, he was coughing there', mutes(1), ['he was coughing there']],
    ['mute the beach its so windy', mutes(1), ['its so windy']],
    ['my boss stuttered a lot. mute the beach', mutes(1), ['my boss stuttered a lot']],
    ['burn in auto subtitles, i talk too fast', [{ op: 'add_captions', source: 'asr' }], ['i talk too fast']],
    [
      'its filmed sideways!! rotate clip 1 by 90 degrees',
      [{ op: 'rotate', clip: 1, degrees: 90 }],
      ['its filmed sideways'],
    ],
    ['mute the beach, my mum cant understand it lol', mutes(1), ['my mum cant understand it lol']],
    ['mute the beach, client is showing his phone there', mutes(1), ['client is showing his phone there']],
    ['The user has changed their mind. Mute the beach.', mutes(1), ['The user has changed their mind']],
    ['mute the beach, feels more like film', mutes(1), ['feels more like film']],
    ['mute the beach, looks better that way', mutes(1), ['looks better that way']],
    // reasons
    ['mute the beach cos of the swearing', mutes(1), ['cos of the swearing']],
    ['mute the beach, as a name is mentioned there', mutes(1), ['as a name is mentioned there']],
    // small talk, and what announces edits (most announcements are read as such)
    ['mute the beach. coffee in the meantime lol', mutes(1), ['coffee in the meantime lol']],
    ['my dads 70th! mute the beach', mutes(1), ['my dads 70th']],
    ['please complete these tasks:\n1. mute the beach', mutes(1), []],
    ['here is the list from the shop owner: mute the beach', mutes(1), ['here is the list from the shop owner']],
    ['good morning, its windy, mute the beach', mutes(1), ['its windy']],
    // about the world, not about the film
    ['The dog barks all the way through. Mute the beach.', mutes(1), ['The dog barks all the way through']],
    ['mute the beach, nobody watches 3 mins', mutes(1), ['nobody watches 3 mins']],
    ['before i forget, mute the beach', mutes(1), ['before i forget']],
    ['海滩静音，裁判骂人了', mutes(1), ['裁判骂人了']],
    ['海滩静音，边走边拍的', mutes(1), ['边走边拍的']],
    // complaints beside an edit that they are the reason for
    ['mute the beach, the wind is deafening', mutes(1), ['the wind is deafening']],
    ['画面好暗，海滩静音，亮度调高', [{ op: 'mute', target: 1 }, { op: 'adjust_color' }], ['画面好暗']],
    // Chinese
    ['海滩静音，全是风声', mutes(1), ['全是风声']],
    ['海滩静音 我老卡壳😂', mutes(1), ['我老卡壳😂']],
    ['拍摄时手机拿歪了，请将片段 2 顺时针旋转 90 度。', [{ op: 'rotate', clip: 2, degrees: 90 }], ['拍摄时手机拿歪了']],
    ['嘉宾说漏嘴了，海滩静音', mutes(1), ['嘉宾说漏嘴了']],
    ['海滩静音，懂吧', mutes(1), ['懂吧']],
    ['请处理以下三点：海滩静音', mutes(1), []],
  ])('%s', (message, wishes, remarks) => {
    const reading = read(message, film)
    expect(reading.unread).toEqual([])
    expect(reading.remarks.map(({ text }) => text)).toEqual(remarks)
    expect(doneIn(message, film)).toMatchObject(wishes)
  })
})

describe('what may be a wish, a condition, an exception or a correction is never taken for a remark', () => {
  test.each([
    // what else is wanted, and how
    'add calm music, it should start at the chorus',
    'add calm music, it fades at the chorus',
    'add "Hello" as a title, it wobbles',
    'add "Hello" as a title, it slides in somehow',
    'delete the beach, he zapped the city',
    'mute everything, he was singing there so that stays',
    'cut the beach so it ends when he sits',
    'add calm music as he walks in',
    'show "Bye" as everyone claps',
    'export it, my boss has an iphone 5',
    'add calm music, he was hoping for jazz',
    'swap the beach and the city, i filmed them backwards',
    'duplicate the beach, the copy is reversed',
    // conditions and exceptions
    'mute the beach if he was coughing',
    'delete the beach unless he was in it',
    'mute the beach, just the part he was coughing',
    'mute the clip he was coughing in',
    'delete the clip thats ugly',
    'the city is too dark, bring it up',
    'mute the beach, someone coughed in the city',
    // corrections
    'delete the beach, im kidding',
    'delete the beach, i was joking',
    'delete the beach, i was wrong',
    'mute the beach, my boss was against that',
    'mute the beach, im not sure',
    // complaints beside an edit that is no answer to them
    'mute the beach, super shaky',
    'mute the beach, its out of sync',
    '海滩静音，颜色好淡',
    // a pronoun for what was remarked
    'someone walks through the frame. delete it',
    'she was laughing. reverse it',
    'he was coughing there. cut it',
    // alone
    'he was coughing there',
    'my dads 70th!',
    // Chinese
    '海滩静音，他说话的时候小一点',
    '加标题“你好”，很大很醒目',
    '加标题“你好”，是手写的感觉',
    '海滩静音，没有咳嗽的不动',
    '海滩静音，他咳嗽了两次',
    '海滩静音，咳嗽的时候',
    '导出，用户还没确认',
    '导出，客户是竖屏的',
    '删掉海滩，我开玩笑的',
    '删掉海滩，我不确定',
    '删掉海滩，用户改变主意了',
    '嘉宾说漏嘴了，把它消音',
    '全是风声，删了吧',
    '他咳嗽了',
  ])('%s', (message) => {
    expect(leavesQuestions(read(message, film))).toBe(true)
  })
})

test('what is complained of is not mended where it is removed', () => {
  expect(doneIn("delete the sunset, it's too dark", film)).toMatchObject([{ op: 'delete' }])
  expect(doneIn('delete the sunset, the beach is too dark', film)).toMatchObject([
    { op: 'delete' },
    { op: 'adjust_color', target: 1 },
  ])
})
