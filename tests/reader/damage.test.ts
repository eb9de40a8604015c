import { describe, expect, test } from 'vitest';
import { generatedReports } from './generated/generated-report.js';
import { damage, toTraditional } from './damage/damage.js';
import { decodeGbk, encodeGbk } from './damage/gbk.js';
import { traditionalOf } from './damage/traditional-characters.js';

/** The six broken runs of the seed as they were written, and as they stand in the page that was found. */
const runs: readonly (readonly [written: string, found: string])[] = [
  ['　　（一）健全机构，强化', ' ?。ㄒ唬┙∪珯C(jī)構(gòu),強(qiáng)化'],
  ['　　（二）完善制度，明确职责。', ' ?。ǘ\ue46a┩晟浦贫?,明確職責(zé)。'],
  ['　　（四）注重管理，加强监督。', ' ?。ㄋ模┳⒅毓芾?,加強(qiáng)監(jiān)督。'],
  ['　　（五）强化学习，提升素质。', ' ?。ㄎ澹\ue7ed?qiáng)化學(xué)習(xí),提升素質(zhì)。'],
  ['　　（一）进一步加强领导，', ' ?。ㄒ唬┻M(jìn)一步加強(qiáng)領(lǐng)導(dǎo),'],
  [
    '　　（三）全力抓好政府信息公开工作，着力提升',
    ' ?。ㄈ\ue40c┤\ue07eψズ谜\ue47f\ue1a7畔⒐\ue0a6_工作,著力提升',
  ],
];

describe('the simulated damage', () => {
  test.each(runs)('makes of "%s" what stands in the seed, character for character', (written, found) => {
    expect(damage(written)).toBe(found);
  });

  test('leaves a paragraph that begins otherwise in step', () => {
    expect(damage('  （三）规范工作，')).toBe('  (三)規(guī)范工作,');
  });

  test('knows every pair of GBK in both directions', () => {
    const text = '　（一）送莊鎮゛ψズ谜\ue000\ue233\ue234\ue4c5\ue4c6\ue765\ue7e7\ue7f3';
    expect(decodeGbk(encodeGbk(text))).toBe(text);
    expect(encodeGbk('\ue7ed')).toEqual([0xa9, 0x8f]);
  });

  test('turns each character into one, and no two into the same, so that there is a way back', () => {
    expect(new Set(traditionalOf.values()).size).toBe(traditionalOf.size);
  });

  test('meets in the generated texts no character that would come back as another', () => {
    const written = new Set(generatedReports(1000).flatMap(({ text }) => [...new Set(text)]));
    expect([...traditionalOf.values()].filter((sign) => written.has(sign))).toEqual([]);
    expect(toTraditional('余后里制面')).toBe('余后里制面');
  });
});
