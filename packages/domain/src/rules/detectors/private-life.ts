import type { RuleContext } from '../context.js';
import type { Judged } from '../judged.js';
import { isResidentNumber } from './resident-number.js';
import { masked, maskedNumber, matchedNowhere } from './found-nowhere.js';
import { personName } from './personal-data.js';

// Digits that stand alone, in one piece or in fours as on the card.
const cardNumber =
  /(?<![\dA-Za-z./=_-])[3-69]\d{3}(?:\d{12,15}|(?:([ -])\d{4})(?:\1\d{4}){2}(?:\1\d{1,3})?)(?![\dA-Za-z./_])/gu;
/** A number that is named is no card's: a document's, a project's, a register's. */
const named =
  /(?:编号|编码|文号|代码|条码|条形码|流水号|单号|标识码?|备案号|序列号|订单号?|案号|许可证号?|证书号?|项目|机构代码|信用代码|专利号|第)(?:为|是)?[:：]?\s*$/u;
const before = 24;

/** Luhn: every second digit from the right doubled, the sum a multiple of ten. */
export function isCardNumber(digits: string): boolean {
  if (!/^\d{16,19}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - at));
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

export function bankCardsAbsent(context: RuleContext): Judged {
  return matchedNowhere(context, cardNumber, (match, words) => {
    const digits = match[0].replace(/[ -]/gu, '');
    if (!isCardNumber(digits) || isResidentNumber(digits) || named.test(leadOf(match))) return null;
    return maskedNumber(words, 4, 4);
  });
}

const mailbox =
  /(?<![\w.+-])[A-Za-z0-9][\w.+-]{1,40}@(?:qq|vip\.qq|foxmail|163|vip\.163|126|yeah|sina|vip\.sina|sohu|139|189|wo|aliyun|gmail|hotmail|outlook|live|msn|yahoo|icloud|tom|21cn|263)\.(?:com|net|cn|com\.cn)(?![A-Za-z0-9])/giu;
/** Named as the office's own, though it lies with a public provider as those of many towns do. */
const officeMailbox =
  /(?:邮箱|邮件|信箱|邮址|电子邮|E-?mail|举报|投诉|受理)(?:地址|方式|渠道)?(?:为|是|[:：]|[（(])?\s*$/iu;
const ofPerson = /联系人|姓名|撰稿|拟稿|起草|执笔|作者|申请人|经办人|个人/u;

export function privateMailboxesAbsent(context: RuleContext): Judged {
  return matchedNowhere(context, mailbox, (match, words, { isOfficeChannel }) => {
    const lead = leadOf(match, 40);
    const line = lead.slice(lead.lastIndexOf('\n') + 1);
    if (isOfficeChannel || (officeMailbox.test(line) && !ofPerson.test(line))) return null;
    const at = match[0].indexOf('@');
    return masked(words.slice(0, at), 2, 0) + words.slice(at);
  });
}

const place = '(?:村|社区|小区|路|街|巷|屯|庄|花园|家园|苑)';
const house = '(?:\\d{1,4}|[一二三四五六七八九十]{1,3})(?:组|社|队|号楼?|栋|幢|座|单元|室|户)';
/** Where somebody lives, named below the township: the household's village, road, group or house. */
const homeAddress = new RegExp(
  `(?:家住|现住|居住于|居住在|住址|家庭住址|家庭地址|户籍地址|户籍地|籍贯)(?:为|是|在)?[:：]?[^。；;\\n，,]{1,24}?${place}(?:[^。；;\\n，,]{0,8}?${house})*` +
    `|(?:申请人|举报人|当事人|上访人|信访人|村民|居民|住户)(?:${personName}|[\\u4e00-\\u9fff]某{1,2})[，,（(]?(?:男|女)?[，,]?(?:系|住|家住|住在)?[^。；;\\n，,]{1,20}?${place}[^。；;\\n，,]{0,8}?${house}`,
  'gu',
);

export function homeAddressesAbsent(context: RuleContext): Judged {
  return matchedNowhere(context, homeAddress, (_, words) => masked(words, Math.min(4, words.length), 0));
}

/** Whoever applied, by name; or by village and family name, which there is name enough. */
const applicant = new RegExp(
  `申请人(?:为|是|[:：])?(${personName})(?=[，,（(、](?:男|女|\\d{1,2}岁|系|住|家住)|(?:于\\d|因|向(?:我|本|镇|县|区|乡|街道)|申请公开|要求公开|申请获取|提出申请|提交(?:的)?申请))` +
    `|(?:[\\u4e00-\\u9fff]{2,4}(?:村|社区)(?:[一二三四五六七八九十\\d]{1,3}组)?)(?:村民|居民)?(${personName}|[\\u4e00-\\u9fff]某{1,2})(?:先生|女士|同志|等人?)?(?=[^。；;\\n]{0,30}(?:申请公开|申请获取|申请政府信息|信息公开申请|提起(?:行政)?诉讼|申请行政复议|提出(?:政府信息公开|信息公开)?申请))` +
    `|(?:村民|居民|市民|群众|律师)(${personName})(?:先生|女士|同志)?(?=[^。；;\\n]{0,12}(?:申请公开|申请获取|申请政府信息|信息公开申请))`,
  'gu',
);

export function applicantsUnrecognisable(context: RuleContext): Judged {
  return matchedNowhere(context, applicant, ([, ...names], words) => {
    const name = names.find((one) => one !== undefined) ?? '';
    // 某村李某 names nobody.
    if (/某(?:村|社区)/u.test(words)) return null;
    return words.replace(name, masked(name, 1, 0)).slice(0, 30);
  });
}

function leadOf(match: RegExpExecArray, length = before): string {
  return match.input.slice(Math.max(0, match.index - length), match.index);
}
