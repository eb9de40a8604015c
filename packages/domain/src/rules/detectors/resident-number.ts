const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';
const provinces = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])/;

/** Whether a text is a resident identity number with its check character (GB 11643-1999). */
export function isResidentNumber(text: string): boolean {
  if (!/^\d{17}[\dXxＸ]$/.test(text) || !provinces.test(text)) return false;
  if (!isBirthday(text.slice(6, 14))) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return checkCharacters[sum % 11] === text.slice(17).toUpperCase().normalize('NFKC');
}

/** The old form of 15 digits, which has no check character: province and birthday have to be possible. */
export function isOldResidentNumber(text: string): boolean {
  return /^\d{15}$/.test(text) && provinces.test(text) && isBirthday(`19${text.slice(6, 12)}`);
}

function isBirthday(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  if (year < 1900 || year > 2100) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
