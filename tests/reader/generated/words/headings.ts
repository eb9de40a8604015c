/** The sections of a report and the titles they go under. */
export type GoldSection =
  | 'overview'
  | 'proactive'
  | 'applications'
  | 'fees'
  | 'disputes'
  | 'problems'
  | 'other';

export const titles: Readonly<Record<GoldSection, readonly string[]>> = {
  overview: ['概述', '基本情况', '总体情况', '工作概述'],
  proactive: ['主动公开政府信息情况', '主动公开政府信息的情况', '政府信息主动公开情况', '主动公开情况'],
  applications: [
    '依申请公开政府信息情况',
    '依申请公开政府信息和不予公开政府信息的情况',
    '政府信息依申请公开办理情况',
    '依申请公开情况',
  ],
  fees: ['政府信息公开的收费及减免情况', '收费及减免情况', '依申请公开收费和减免情况'],
  disputes: [
    '因政府信息公开申请行政复议、提起行政诉讼的情况',
    '申请行政复议、提起行政诉讼情况',
    '行政复议和行政诉讼情况',
    '因政府信息公开申请行政复议、提起行政诉讼情况',
  ],
  problems: [
    '存在的主要问题及改进措施',
    '存在的主要问题和改进情况',
    '存在问题及下步打算',
    '主要问题和改进情况',
  ],
  other: ['其他需要报告的事项', '需要说明的其他事项', '其他事项'],
};

/** Since the format of 2019. */
export const titlesSince2019: Readonly<Record<GoldSection, readonly string[]>> = {
  overview: ['总体情况'],
  proactive: ['主动公开政府信息情况'],
  applications: ['收到和处理政府信息公开申请情况'],
  fees: [],
  disputes: ['政府信息公开行政复议、行政诉讼情况', '因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
  problems: ['存在的主要问题及改进情况', '政府信息公开工作存在的主要问题及改进情况'],
  other: ['其他需要报告的事项'],
};

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const ordinal = (at: number): string => ordinals[at - 1] ?? String(at);

/** How the sections of one report are numbered, from 1. */
export const sectionNumbers: readonly ((at: number) => string)[] = [
  (at) => `${ordinal(at)}、`,
  (at) => `${ordinal(at)}、`,
  (at) => `${ordinal(at)}、`,
  (at) => `（${ordinal(at)}）`,
  (at) => `第${ordinal(at)}部分 `,
  (at) => `${String(at)}．`,
  (at) => `${ordinal(at)}．`,
];

/** How the items of a list are numbered. */
export const itemNumbers: readonly ((at: number) => string)[] = [
  (at) => `${ordinal(at)}是`,
  (at) => `第${ordinal(at)}，`,
  (at) => `${String(at)}、`,
  (at) => `（${String(at)}）`,
];

/** 一要…，二要…: only of what will be done. */
export const demandNumber = (at: number): string => `${ordinal(at)}要`;

export const paragraphNumber = (at: number): string => `（${ordinal(at)}）`;
