import type { Doubt, Repair, Statement, TextRange } from '@mingjian/domain';
import { measureById } from '@mingjian/domain';
import type { Evidence, Practice } from '@mingjian/domain';

/** Sentences that tell a person what to look at, and why. */
export const whys = {
  noUnit: {
    zh: '没有在全国区划名单中找到填报单位，请指定',
    en: 'the unit was not found in the list of divisions: name it',
  },
  severalUnits: {
    zh: '同名单位不止一个，文中看不出是哪一个，请指定',
    en: 'several units bear this name and the text does not tell which: name it',
  },
  noUnitName: {
    zh: '文中看不出填报单位，请指定',
    en: 'the text does not say whose report it is: name the unit',
  },
  noYear: { zh: '标题中没有年度，请指定', en: 'the title names no year: name it' },
  inferredYear: {
    zh: '标题中没有年度，按发布日期推定为上一年',
    en: 'the title names no year; taken for the year before publication',
  },
  otherDay: {
    zh: '文中另有日期与发布日期不同',
    en: 'the document gives another date besides that of its publication',
  },
  inferred: {
    zh: '此字由残缺的字节和前后文推断，请核对',
    en: 'this character was inferred from half its bytes and the words around it: check it',
  },
  damaged: { zh: '此处乱码无法复原', en: 'the text is damaged here beyond repair' },
  cumulative: {
    zh: '“累计”可能是全年，也可能是历年，请核对',
    en: 'a running total: of the year or of all years? check it',
  },
  unit: {
    zh: '计量单位似有误：按培训次数读取，请核对',
    en: 'the unit looks wrong; read as a number of sessions: check it',
  },
  tooLong: {
    zh: '文本过长，从这里起没有读取',
    en: 'the text is too long: it was not read from here on',
  },
  missingNumber: { zh: '单位前缺少数字', en: 'a number is missing before its unit' },
  noApplications: {
    zh: '此处称申请及时答复，另一处称没有收到申请',
    en: 'applications are said to have been answered in time here, and not to have come elsewhere',
  },
} as const;

const mostDoubts = 200;

export function doubtsOfRepairs(repairs: readonly Repair[], damaged: readonly TextRange[]): readonly Doubt[] {
  return [
    ...repairs
      .filter(({ certainty }) => certainty === 'inferred')
      .map(({ start, end }) => ({ start, end, why: whys.inferred })),
    ...damaged.map(({ start, end }) => ({ start, end, why: whys.damaged })),
  ].slice(0, mostDoubts);
}

/** Two values for one measure: which of them holds, a person has to say. */
export function contradictions(statements: readonly (Statement & Evidence)[]): readonly Doubt[] {
  const first = new Map<string, Statement>();
  const doubts: Doubt[] = [];
  for (const statement of statements) {
    const { measure, value, qualifier, start, end } = statement;
    const known = first.get(measure);
    if (!known) first.set(measure, statement);
    else if (known.value !== value || known.qualifier !== qualifier) {
      const { label } = measureById(measure);
      doubts.push({
        start,
        end,
        why: {
          zh: `“${label.zh}”前后不一：前文为 ${known.value}，此处为 ${value}`,
          en: `${label.en}: ${known.value} above, ${value} here`,
        },
      });
    }
  }
  return doubts.slice(0, mostDoubts);
}

/** The overview claims that applications were answered; the section on them says that none came. */
export function handledWithoutApplications(
  practices: readonly (Practice & Evidence)[],
  statements: readonly Statement[],
): readonly Doubt[] {
  const none = statements.some(({ measure, value }) => measure === 'applications.received' && value === 0);
  return practices
    .filter(({ practice, holds }) => none && holds && practice === 'applications.handledInTime')
    .map(({ start, end }) => ({ start, end, why: whys.noApplications }));
}

/** 「累计发布   条」: the blank was never filled in. */
const blank =
  /(?:公开|发布|收到|举办|组织|召开|培训|更新|办结|答复)(?:了|信息|政府信息|申请)?[ \u3000\u00A0_]{0,12}(?:条|件|次|期|人次)(?=[，。；,;、])/g;

export function missingNumbers(text: string): readonly Doubt[] {
  return [...text.matchAll(blank)]
    .slice(0, mostDoubts)
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length, why: whys.missingNumber }));
}
