import type { RuleMessages } from './rule-messages.js';

/** Rules on what is nobody else's business, and on wording. What is quoted of a person is masked. */
export const messagesOnPrivateLife = {
  'PR-BANK': {
    title: { zh: '银行卡号', en: 'Bank card number' },
    message: { zh: '疑似银行卡号：{words}', en: 'Seems to be a bank card number: {words}' },
    mend: { zh: '删去号码。', en: 'Take the number out.' },
  },
  'PR-MAIL': {
    title: { zh: '个人邮箱', en: 'Private mailbox' },
    message: { zh: '疑似个人电子邮箱：{words}', en: 'Seems to be a private mailbox: {words}' },
    mend: {
      zh: '删去或改为单位公开的邮箱，并写明是单位邮箱。',
      en: 'Take it out or give the office’s own, named as such.',
    },
  },
  'PR-ADDR': {
    title: { zh: '个人住址', en: 'Home address' },
    message: { zh: '疑似个人住址：{words}', en: 'Seems to be a home address: {words}' },
    mend: { zh: '删去，或只写到乡镇一级。', en: 'Take it out, or name no more than the township.' },
  },
  'PR-APPL': {
    title: { zh: '申请人可识别', en: 'Applicant recognisable' },
    message: { zh: '申请人情况可识别：{words}', en: 'An applicant can be recognised: {words}' },
    mend: {
      zh: '删去姓名、村组和案情细节，只写件数和办理结果。',
      en: 'Take out name, village and details: number and result are enough.',
    },
  },
  'SE-WORD': {
    title: { zh: '用词', en: 'Wording' },
    message: {
      zh: '用词在本级清单之列：{words}，清单写法：“{R}”',
      en: 'A word of the county’s list: {words}; the list has “{R}”',
    },
    mend: { zh: '按清单改写或删去。', en: 'Write it as the list says, or leave it out.' },
  },
  'SE-UNIT': {
    title: { zh: '计量单位', en: 'Unit of count' },
    message: {
      zh: '计量单位不规范：{words}，通常用“{R}”',
      en: 'An unusual unit: {words}; “{R}” is usual',
    },
    mend: { zh: '改为通常的计量单位。', en: 'Use the usual unit.' },
  },
} as const satisfies Readonly<Record<string, RuleMessages>>;
