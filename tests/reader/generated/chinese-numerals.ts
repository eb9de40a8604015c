const digits = '零一二三四五六七八九';
const places = ['', '十', '百', '千'];

/** 1 to 9,999 as a clerk writes it: 12 is 十二, 105 is 一百零五, 2 before a measure word is 两. */
export function chineseNumeral(value: number): string {
  if (value === 2) return '两';
  if (value >= 10_000 || value < 1) throw new Error(`No Chinese numeral for ${String(value)}`);
  const figures = [...String(value)].map(Number);
  let words = '';
  let gap = false;
  figures.forEach((figure, at) => {
    if (figure === 0) {
      gap = true;
      return;
    }
    if (gap) words += '零';
    gap = false;
    words += `${digits.charAt(figure)}${places[figures.length - 1 - at] ?? ''}`;
  });
  return words.startsWith('一十') ? words.slice(1) : words;
}

export const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

export const withThousandsMarks = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

const years = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 2016 as 二〇一六, with the nought written in one of the ways that occur: 〇, 0, O, 零. */
export const chineseYear = (year: number, nought: string): string =>
  [...String(year)].map((figure) => (figure === '0' ? nought : (years[Number(figure)] ?? ''))).join('');
