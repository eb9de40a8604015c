import type { RuleContext } from '../context.js';
import type { Judged } from '../judged.js';
import { foundNowhere, maskedNumber } from './found-nowhere.js';
import { numbersInGroups } from './numbers-in-groups.js';
import type { GroupedNumber } from './numbers-in-groups.js';
import { personName } from './personal-data.js';

const withCountry = /^(?:(?:00)?86|0)?(1[3-9]\d{9})$/;
const digitsOfMobile = 11;
/** How the digits are set off, the country apart. */
const usualGroups = ['11', '3-4-4', '3-8', '7-4'];

/** A mobile number anywhere but in a line that is published as the office's own. */
export function mobileNumbersAbsent(context: RuleContext): Judged {
  return foundNowhere(context, ({ text, narrowed, isOfficeChannel }) =>
    isOfficeChannel
      ? []
      : numbersInGroups(narrowed, isMobile)
          .filter(
            ({ start, end }) =>
              !/^(?:\d|\.\d)/.test(narrowed.slice(end, end + 2)) && !isOfOffice(narrowed, start),
          )
          .map(({ start, end, digits }) => {
            const from = narrowed.charAt(start - 1) === '+' ? start - 1 : start;
            const lead = start - from + digits.length - digitsOfMobile;
            return { start: from, end, quote: maskedNumber(text.slice(from, end), lead + 3, 4) };
          }),
  );
}

function isMobile({ digits, groups }: GroupedNumber): boolean {
  const [whole, mobile] = withCountry.exec(digits) ?? [];
  if (whole === undefined || mobile === undefined) return false;
  const [first = 0, ...others] = groups;
  const rest = first - (whole.length - mobile.length);
  if (rest < 0) return groups.every((length) => length === 1);
  const shape = (rest === 0 ? others : [rest, ...others]).join('-');
  return usualGroups.includes(shape) || groups.every((length) => length === 1);
}

const reach = 160;
/** What may stand between the words for an office's line and a number: other numbers, and a remark in brackets. */
const anotherNumber =
  /[+(]?\d[\d() -]{5,24}\d\)?(?:转\d{1,4})?(?:\([^()\n]{1,10}\))?\s*(?:[、,/;|]|和|及|或|以及|\s)\s*$/u;
const remark =
  /\((?:微信同号|同微信|工作日|工作时间|办公时间|白天|夜间|日间|晚间|24小时|兼?传真|含?传真|手机)\)\s*[:]?\s*$/u;
/** A line published as the office's own: then the number is the office's, and meant to be called. */
const purpose =
  '办公|咨询|监督|投诉|举报|值班|服务|公开|联系|受理|值守|应急|防汛|救援|热线|便民|政务|业务|报修|报案|总机|对外|公开专线|党政';
const offices = '办|室|中心|大厅|窗口|所|站|局|委|科|股|队|镇|乡|街道|政府|办事处|机关|单位|部门|机构';
const officeLine = new RegExp(
  `(?:${purpose}|${offices})(?:的)?(?:固定|移动|手机)?(?:电话|热线|方式|手机|专线)(?:号码)?(?:\\([^()\\n\\d]{0,12}\\))?(?:为|是|有)?[:]?\\s*$`,
  'u',
);
const ofPerson = new RegExp(
  `联系人|姓名|[\\u4e00-\\u9fff](?:先生|女士|同志)|(?:申请人|当事人|举报人|村民)[:]?(?:${personName}|[\\u4e00-\\u9fff]某)`,
  'u',
);
const nearby = 20;

/** Whether what stands before a number says that it is the office's, be it the second of several. */
function isOfOffice(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  let lead = before.slice(before.lastIndexOf('\n') + 1).replace(/\+$/u, '');
  while (anotherNumber.test(lead)) lead = lead.replace(anotherNumber, '');
  lead = lead.replace(remark, '');
  return officeLine.test(lead) && !ofPerson.test(lead.slice(-nearby));
}
