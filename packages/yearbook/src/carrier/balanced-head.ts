import { emsOf } from './ems.js';

const closing = new Set('，。；：、！？）］〉》」』】”’…％');

/** A head over several lines of which the last is not a single sign: 上年/结转 and not 上年结/转. `room` is in ems. */
export function balancedHead(words: string, room: number): string {
  return words
    .split('\n')
    .flatMap((line) => balancedLines(line, room))
    .join('\n');
}

function balancedLines(line: string, room: number): readonly string[] {
  const whole = emsOf(line);
  // Western words part at their blanks, which every program sees to.
  if (whole <= room || room < 2 || /[A-Za-z]/.test(line)) return [line];
  const full = filled(line, room);
  if (emsOf(full.at(-1) ?? '') > 1) return [line];
  return filled(line, Math.max(2, Math.ceil(whole / full.length)));
}

function filled(line: string, room: number): readonly string[] {
  const lines: string[] = [];
  let now = '';
  for (const sign of line) {
    if (now !== '' && emsOf(now + sign) > room && !closing.has(sign)) {
      lines.push(now);
      now = '';
    }
    now += sign;
  }
  return [...lines, now];
}
