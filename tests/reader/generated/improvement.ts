import type { PageLayout } from './layout.js';
import type { Line, Said } from './said.js';
import type { Speaker } from './speaker.js';
import { paragraphBreak } from './layout.js';
import { line } from './said.js';
import { demandNumber, itemNumbers, paragraphNumber } from './words/headings.js';
import { details, measures, problems } from './words/prose.js';

function list(measure: string, items: readonly string[], between: string, end = '。'): Said {
  return {
    how: 'list',
    words: `${items.join(between)}${end}`,
    facts: [{ measure, value: items.length, qualifier: 'EXACT' }],
  };
}

/** What is lacking: items in a row, or prose that counts nothing. */
function lacking(say: Speaker): Line {
  const number = say.random.pick(itemNumbers);
  const items = say.random
    .some(problems, say.random.whole(2, 4))
    .map((item, at) => `${number(at + 1)}${item}`);
  const opening = say.random.pick([
    `${say.who}的政府信息公开工作取得了一定成绩，但还存在一些问题：`,
    '工作中还存在以下不足：',
    '存在的主要问题：',
    '对照上级要求，主要存在以下问题：',
  ]);
  return line`${opening}${list('improvement.problems', items, '；')}`;
}

/** What will be done: in a row behind a colon, or a paragraph an item. */
function promised(say: Speaker, layout: PageLayout, inParagraphs: boolean): readonly Line[] {
  const chosen = say.random.some(measures, say.random.whole(2, 4));
  const opening = say.random.pick([
    '针对以上问题，下一步将重点抓好以下工作：',
    '改进措施：',
    `${String(say.year + 1)}年，${say.who}将从以下几个方面加以改进：`,
    '下一步，将采取以下措施：',
  ]);
  if (!inParagraphs) {
    const number = say.random.pick([...itemNumbers, demandNumber]);
    const items = chosen.map((item, at) => `${number(at + 1)}${item}`);
    return [line`${opening}${list('improvement.measures', items, '；')}`];
  }
  const items = chosen.map((item, at) => `${paragraphNumber(at + 1)}${item}。${say.random.pick(details)}`);
  return [[opening], [list('improvement.measures', items, paragraphBreak(layout), '')]];
}

const prose: readonly ((say: Speaker) => readonly Line[])[] = [
  (say) => [
    [
      `${say.who}的政府信息公开工作虽然取得了一定成效，但与群众的期盼相比仍有差距，主要是公开的深度和广度还不够。`,
    ],
    ['今后将进一步加大工作力度，不断提高信息公开的质量和水平。'],
  ],
  () => [['信息公开的及时性有待加强，下一步将完善更新机制，安排专人每日检查栏目。']],
];

/** The section on problems. `mayNumber`: paragraphs can be numbered （一） here without looking like sections. */
export function improvementParagraphs(say: Speaker, layout: PageLayout, mayNumber: boolean): readonly Line[] {
  if (say.random.chance(0.15)) return say.random.pick(prose)(say);
  return [lacking(say), ...promised(say, layout, mayNumber && say.random.chance(0.5))];
}
