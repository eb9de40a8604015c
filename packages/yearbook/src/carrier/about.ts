import type { BoundDocument } from '../bound/document.js';
import { basisInWords, instantWords, phrase } from './carrier-words.js';

/** What the document was made of, line by line: enough to make it again. */
export function aboutLines({
  manifest,
  checkCode,
  marks,
}: BoundDocument): readonly { readonly name: string; readonly words: string }[] {
  const { locale, region } = manifest;
  return [
    { name: phrase('region', locale), words: `${region.name} ${region.code}` },
    { name: phrase('year', locale), words: String(manifest.year) },
    { name: phrase('basis', locale), words: basisInWords(manifest.basis, locale) },
    { name: phrase('scheme', locale), words: manifest.scheme },
    { name: phrase('rules', locale), words: manifest.rules },
    { name: phrase('program', locale), words: manifest.program },
    { name: phrase('madeAt', locale), words: instantWords(manifest.madeAt) },
    { name: phrase('checkCode', locale), words: checkCode },
    ...(marks.length > 0 ? [{ name: phrase('marks', locale), words: marks.join('　') }] : []),
    ...(manifest.edits.length > 0
      ? [{ name: phrase('edits', locale), words: manifest.edits.map(({ key }) => key).join(', ') }]
      : []),
  ];
}

/** The line at the foot of each page. */
export function footWords({ manifest, checkCode, marks }: BoundDocument): string {
  const { locale, madeAt } = manifest;
  return [
    ...marks,
    locale === 'zh' ? `${instantWords(madeAt)} 生成` : `Made ${instantWords(madeAt)}`,
    `${phrase('checkCode', locale)} ${checkCode}`,
  ].join('　');
}
