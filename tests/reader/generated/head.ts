import type { PageLayout } from './layout.js';
import type { Speaker } from './speaker.js';
import { chineseYear } from './chinese-numerals.js';
import { county, prefecture, province } from './words/units.js';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function dates({ random, year }: Speaker): { readonly iso: string; readonly words: string } {
  const [month, day] = [random.whole(1, 3), random.whole(2, 28)];
  const after = year + 1;
  const iso = `${String(after)}-${twoDigits(month)}-${twoDigits(day)}`;
  const plain = `${String(after)}年${String(month)}月${String(day)}日`;
  const spaced = `${String(after)} 年 ${String(month)} 月 ${String(day)} 日`;
  return { iso, words: random.pick([plain, plain, spaced]) };
}

/** Document numbers, addresses, telephone numbers, dates: digits that count nothing. */
function intro(say: Speaker): string {
  const { random, year, name, who } = say;
  const number = (issuer: string): string => `${issuer}〔${String(year)}〕${String(random.whole(3, 120))}号`;
  const shownYear = random.pick([
    String(year),
    String(year),
    `${String(year)} `,
    chineseYear(year, random.pick(['〇', '0', 'O', '零'])),
  ]);
  const orders = random.pick([
    `根据《${province.name}人民政府办公厅关于印发${String(year)}年政务公开工作要点的通知》（江政办${number('')}）和《${county.name}人民政府办公室关于做好政务公开工作的通知》（${number('望政办')}）要求，`,
    `按照《${prefecture.name}人民政府办公室关于编制政府信息公开工作年度报告的通知》（${number('云政办')}）精神，`,
    '根据《中华人民共和国政府信息公开条例》（以下简称《条例》）第三十一条的规定，',
    '按照《中华人民共和国政府信息公开条例》和上级有关要求，',
  ]);
  const period = random.pick([
    `本报告所列数据的统计期限自${String(year)}年1月1日起至${String(year)}年12月31日止。`,
    `报告中的数据统计截止到${String(year)}年12月31日。`,
    '',
  ]);
  const contact = random.pick([
    `如对报告有疑问，请与${name}党政办公室联系（地址：${county.name}人民路${String(random.whole(1, 300))}号，邮编：4${String(random.whole(10_000, 99_999))}，电话：0${String(random.whole(371, 398))}-6${String(random.whole(1_000_000, 9_999_999))}）。`,
    `联系电话：6${String(random.whole(1_000_000, 9_999_999))}，邮政编码：4${String(random.whole(10_000, 99_999))}。`,
    '',
  ]);
  return `${orders}现公布${name}${shownYear}年政府信息公开工作年度报告。${period}${random.chance(0.3) ? `${who}对数据的真实性负责。` : ''}${contact}`;
}

/** Title, line of publication and introduction. */
export function headOf(say: Speaker, layout: PageLayout): readonly string[] {
  const { random, year, name } = say;
  const title = random.pick([
    `${name}${String(year)}年政府信息公开工作年度报告`,
    `${name}${String(year)}年度政府信息公开工作年度报告`,
    `${name}${String(year)}年政府信息公开年度报告`,
  ]);
  const { iso, words } = dates(say);
  const published = random.pick([
    `发布时间：${iso} 来源：${name}`,
    `发布日期：${words}`,
    `发布时间：${iso}`,
    `${words}`,
  ]);
  return [title, published, `${layout.indent}${intro(say)}`];
}

/** Who signs, and when. */
export function signatureOf(say: Speaker): readonly string[] {
  if (say.random.chance(0.5)) return [];
  const signs = say.isTown && !say.name.endsWith('街道') ? `${say.name}人民政府` : say.name;
  return [signs, dates(say).words];
}
