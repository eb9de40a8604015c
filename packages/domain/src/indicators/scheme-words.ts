import { ruleMessages } from '../messages/rules.js';
import type { Text } from '../text.js';
import { assertUnreachable } from '../text.js';
import { practices } from '../report/practices.js';
import { indicatorById } from './catalogue.js';
import type { DeductionLine, SchemeItem } from './scheme.js';

/** What an item says and what it takes off or gives, as a person would write it. */
export function itemWords(item: SchemeItem): Text {
  const { explanation } = indicatorById(item.indicator);
  const parts = [...item.deductions.map(lineWords), ...practiceWords(item), ...markWords(item)];
  return {
    zh: `${explanation.zh}${parts.map(({ zh }) => zh).join('；')}${parts.length > 0 ? '。' : ''}`,
    en:
      parts.length > 0
        ? `${explanation.en} ${sentence(parts.map(({ en }) => en).join('; '))}`
        : explanation.en,
  };
}

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}

/** What a line takes off, as a person would write it. */
export function lineWords(line: DeductionLine): Text {
  const cap = capWords(line);
  switch (line.by) {
    case 'findings': {
      const groups = line.groups
        ? { zh: `${line.groups.join('、')}类`, en: `${line.groups.join(', ')}: ` }
        : { zh: '', en: '' };
      return {
        zh: `${groups.zh}每处扣${line.each}分${cap.zh}`,
        en: `${groups.en}${line.each} points for each finding${cap.en}`,
      };
    }
    case 'missing parts':
      return {
        zh: `每项扣${line.each}分${cap.zh}`,
        en: `${line.each} points for each part missing${cap.en}`,
      };
    case 'days late':
      return {
        zh: `每晚满或不满${line.span}天扣${line.each}分${cap.zh}`,
        en: `${line.each} points for every ${line.span} days begun${cap.en}`,
      };
    case 'late once':
      return { zh: `晚了扣${line.points}分`, en: `${line.points} points when late` };
    case 'times over': {
      const { title } = ruleMessages[line.rule];
      return {
        zh: `${title.zh}：每多一次扣${line.each}分${cap.zh}`,
        en: `${title.en}: ${line.each} points for each time too many${cap.en}`,
      };
    }
    case 'likeness': {
      const steps = line.steps.map(({ from, points }) => ({
        zh: `${from}%以上扣${points}分`,
        en: `${points} points from ${from} %`,
      }));
      return {
        zh: `相似度${steps.map(({ zh }) => zh).join('，')}${cap.zh}`,
        en: `by likeness, ${steps.map(({ en }) => en).join(', ')}${cap.en}`,
      };
    }
    default:
      return assertUnreachable(line);
  }
}

function capWords(line: DeductionLine): Text {
  return 'cap' in line && line.cap !== undefined
    ? { zh: `，最多${line.cap}分`, en: `, ${line.cap} at most` }
    : { zh: '', en: '' };
}

function practiceWords(item: SchemeItem): readonly Text[] {
  return item.practices.map(({ practice, points }) => {
    const label = practices.find(({ id }) => id === practice)?.label ?? { zh: practice, en: practice };
    return { zh: `${label.zh}${points}分`, en: `${label.en} ${points}` };
  });
}

function markWords({ mark }: SchemeItem): readonly Text[] {
  if (mark === null) return [];
  return [{ zh: `审核人评${mark.from}至${mark.to}分`, en: `a reviewer gives ${mark.from} to ${mark.to}` }];
}
