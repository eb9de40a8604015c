import type { NumberMention } from '../numbers.js';
import { firstFrom } from '../numbers.js';

/** How far behind a whole its parts are looked for. */
const reach = 80;
const partsFollow = /^[,;:(]?(?:其中|含|包含|包括|内含)[,:]?/;
const listFollows = /^[,;:(]?(?=(?:本年度?|今年|当年|20\d\d年度?)?新[收增接])/;
const newOnes = /^(?:本年度?|今年|当年|全年|20\d\d年度?)?新(?:收|增|接收|受理)/;
const broughtForward =
  /(?:上一?年度?|去年|以前年度|往年|20\d\d年度?)(?:未办结|未办理完毕)?(?:的)?结转(?!至|到|下|次|明)|结转自?(?:上|去|以前)/;

/** 共收到7件(含上年结转1件): the whole holds what was carried over, and is no number of those received. */
export function holdsCarriedOver(
  { value, end }: Pick<NumberMention, 'value' | 'end'>,
  text: string,
  numbers: readonly NumberMention[],
  sentenceEnd: number,
): boolean {
  const behind = text.slice(end, Math.min(sentenceEnd, end + reach));
  const marker = partsFollow.exec(behind)?.[0];
  const opening = marker ?? listFollows.exec(behind)?.[0];
  if (opening === undefined) return false;
  const list = behind.slice(opening.length);
  if (marker !== undefined && newOnes.test(list)) return true;
  const carried = broughtForward.exec(list);
  if (carried === null) return false;
  const from = end + opening.length;
  const place = from + carried.index;
  let sum = 0;
  let before = 0;
  for (let at = firstFrom(numbers, from); at < numbers.length; at += 1) {
    const part = numbers[at];
    if (!part) break;
    if (part.unit === '年') continue;
    sum += part.value;
    if (part.start >= place) break;
    before += 1;
  }
  return (marker !== undefined && before === 0) || sum === value;
}
