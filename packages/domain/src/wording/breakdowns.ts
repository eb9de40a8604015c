import { firstFrom } from './numbers.js';
import type { NumberMention } from './numbers.js';
import { clauseStart, isCount, sentenceEndAfter, sentenceStart } from './wording.js';
import type { Wording } from './wording.js';

/** One part of a whole, as 财政信息12条,占20% says it. */
export interface Part {
  readonly mention: NumberMention;
  /** The words before and behind its number that say what it is. */
  readonly label: string;
  /** Its share of the whole in per cent, where it is stated. */
  readonly share: NumberMention | null;
}

/** A whole and the parts that a sentence lists of it. */
export interface Breakdown {
  readonly whole: NumberMention;
  /** The words before the whole's number. */
  readonly wholeLabel: string;
  readonly parts: readonly Part[];
  /** The list says of itself that it leaves nothing out: 分别为, 其他, or a share with every part. */
  readonly isWholeList: boolean;
  /** The list says of itself that it names only some: 主要包括, 等. */
  readonly isSelection: boolean;
  /** The whole is itself a part of another one. */
  readonly isNested: boolean;
  readonly start: number;
  readonly end: number;
}

const marker = /其中(?:[,:])?|(?<!主要|不|还|内容)包括(?:[,:])?|分别(?:为|是|有|达到|达)/g;
/** Words with which a sentence leaves the parts and comes back to a whole. */
const backToWhole =
  /^(?:另外?|此外|同时|全年|总[计数]|同一|共|合计|我|本|20\d\d年|截[至止]|新?收到?|接到|受理|办结|答复(?!数)|组织|举办|召开|上年|结转|行政(?:复议|诉讼|处罚)|未|没有|无(?!法))/;
/** A number behind these is a difference, a rate or a place in a row, and no part. */
const noPart =
  /(?:增加|增长|减少|下降|上升|多|少|降低|比上年|比去年|同比|较上年|每|平均|第|累计|历年|只计|各计)[^,;:]{0,6}$/;
const shareBefore = /(?:占|比例|比重|比)[^,;:%\d]{0,14}$/;
const selection = /等|主要|重点|例如|譬如|部分(?!公开)/;
const mostParts = 30;
/** More lists than this no report holds: what is behind them is not looked at. */
const mostBreakdowns = 60;
const longestLabel = 40;
const furthestWhole = 12;
const furthestWholeOfPair = 60;

/** Every whole with its parts, in the order of the text; linear in it. */
export function breakdownsIn({ text, numbers }: Wording): readonly Breakdown[] {
  const found: Breakdown[] = [];
  const markers = [...text.matchAll(marker)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    words,
  }));
  const partsSoFar = new Set<NumberMention>();
  markers.forEach((mark, at) => {
    if (found.length === mostBreakdowns) return;
    const first = firstFrom(numbers, mark.start);
    const isPair = mark.words.startsWith('分别');
    const whole = wholeBefore(text, numbers, first - 1, mark.start, isPair);
    if (whole === null) return;
    const end = listEnd(text, mark, markers[at + 1]?.start ?? text.length);
    const parts = partsFrom(text, numbers, first, { whole, from: mark.end, end, isPair });
    if (parts.length === 0) return;
    const wholeStart = clauseStart(text, whole.start);
    const words = text.slice(mark.start, end);
    found.push({
      whole,
      wholeLabel: text.slice(Math.max(wholeStart, whole.start - longestLabel), whole.start),
      parts,
      isWholeList:
        isPair ||
        /其[他它余]/.test(words) ||
        (parts.length > 1 && parts.every(({ share }) => share !== null)),
      isSelection: selection.test(words) || text.slice(Math.max(0, mark.start - 2), mark.start) === '主要',
      isNested: partsSoFar.has(whole),
      start: wholeStart,
      end: parts.at(-1)?.share?.end ?? parts.at(-1)?.mention.end ?? end,
    });
    for (const { mention } of parts) partsSoFar.add(mention);
  });
  return found;
}

/** The count that stands right before a list; of 当面、网络申请分别为1件、2件 the one before in its sentence. */
function wholeBefore(
  text: string,
  numbers: readonly NumberMention[],
  last: number,
  place: number,
  isPair: boolean,
): NumberMention | null {
  const furthest = isPair ? furthestWholeOfPair : furthestWhole;
  for (let at = last; at >= 0; at -= 1) {
    const mention = numbers[at];
    if (!mention || place - mention.end > furthest) return null;
    const between = text.slice(mention.end, place);
    if (/[。!?\n;]/.test(between)) return null;
    // 收到申请6件(网络4件)其中: whose parts these are nobody can tell.
    if (isCount(mention)) return between.includes(')') && !between.includes('(') ? null : mention;
  }
  return null;
}

/** A list ends with its sentence, its bracket, or where the next one of its own begins. */
function listEnd(text: string, mark: { readonly start: number; readonly end: number }, next: number): number {
  const sentence = Math.min(sentenceEndAfter(text, mark.end), mark.end + 400);
  const isBracketed = text.charAt(mark.start - 1) === '(';
  let depth = 0;
  for (let at = mark.end; at < sentence; at += 1) {
    const character = text.charAt(at);
    if (character === '(') depth += 1;
    else if (character === ')') {
      depth -= 1;
      if (depth < 0) return at;
    } else if (at === next && depth === 0 && !isBracketed) return at;
  }
  return sentence;
}

interface List {
  readonly whole: NumberMention;
  readonly from: number;
  readonly end: number;
  readonly isPair: boolean;
}

function partsFrom(
  text: string,
  numbers: readonly NumberMention[],
  first: number,
  { whole, from, end, isPair }: List,
): readonly Part[] {
  const parts: Part[] = [];
  let labelFrom = from;
  for (let at = first; at < numbers.length && parts.length < mostParts; at += 1) {
    const mention = numbers[at];
    if (!mention || mention.start >= end) break;
    if (mention.start < from || isInsideBracket(text, labelFrom, mention)) continue;
    const before = text.slice(Math.max(labelFrom, mention.start - longestLabel), mention.start);
    const last = parts.at(-1);
    if (mention.unit === '%') {
      if (last && last.share === null && isShareOf(before, text, mention))
        parts[parts.length - 1] = { ...last, share: mention };
      continue;
    }
    const clause = text.slice(Math.max(clauseStart(text, mention.start), labelFrom), mention.start);
    if (parts.length > 0 && backToWhole.test(clause)) break;
    if (!isCount(mention) || noPart.test(before)) continue;
    // 培训3次,其中…30人次: a list of other things.
    if (mention.unit !== whole.unit) continue;
    const next = Math.min(end, numbers[at + 1]?.start ?? end, mention.end + longestLabel);
    const behind = /^[^,;:、。()]{0,20}/.exec(text.slice(mention.end, next))?.[0] ?? '';
    parts.push({ mention, label: isPair ? '' : `${before}|${behind}`, share: null });
    labelFrom = mention.end;
  }
  return parts;
}

/** Parts of a part stand in brackets of their own; a share may stand there: 12条(占20%). */
function isInsideBracket(text: string, from: number, { start, unit }: NumberMention): boolean {
  const between = text.slice(from, start);
  const isOpen = between.lastIndexOf('(') > between.lastIndexOf(')');
  return isOpen && (unit !== '%' || /\d/.test(between));
}

function isShareOf(before: string, text: string, share: NumberMention): boolean {
  if (/率|同比|增|降|较|电子化/.test(before)) return false;
  return shareBefore.test(before) || (text.charAt(share.start - 1) === '(' && text.charAt(share.end) === ')');
}

/** All counts of a sentence before a place that may be the whole of a share. */
export function wholesBefore({ text, numbers }: Wording, part: NumberMention): readonly NumberMention[] {
  const from = sentenceStart(text, part.start);
  const found: NumberMention[] = [];
  for (let at = firstFrom(numbers, part.start) - 1; at >= 0; at -= 1) {
    const mention = numbers[at];
    if (!mention || mention.start < from) break;
    if (mention.unit === part.unit && isCount(mention)) found.push(mention);
  }
  return found;
}
