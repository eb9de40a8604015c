import type { IFontAttributesProperties } from 'docx';

/** Latin letters and figures stand in a face that every machine has. */
const latin = 'Times New Roman';

/** The hint makes “ ” and … Chinese signs, as wide as a character. */
function face(eastAsia: string): IFontAttributesProperties {
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia, hint: 'eastAsia' };
}

/** Faces by what they are for, named as offices have them installed (GB/T 9704-2012). */
export const faces = {
  title: face('方正小标宋简体'),
  heading: face('黑体'),
  lead: face('楷体_GB2312'),
  text: face('仿宋_GB2312'),
  pageNumber: face('宋体'),
} as const;

/**
 * What to take where a face is not installed: Windows has 仿宋 and 楷体 without the old standard's name, and no 小标宋.
 * A machine without any of them goes by the class (panose) and the character set.
 */
const alternatives: readonly { readonly name: string; readonly instead: string; readonly panose: string }[] =
  [
    {
      name: '方正小标宋简体',
      instead: '方正小标宋_GBK,华文中宋,STZhongsong,宋体',
      panose: '02010601030101010101',
    },
    { name: '仿宋_GB2312', instead: '仿宋,FangSong,华文仿宋,STFangsong', panose: '02010609030101010101' },
    { name: '楷体_GB2312', instead: '楷体,KaiTi,华文楷体,STKaiti', panose: '02010609030101010101' },
    { name: '黑体', instead: 'SimHei,华文黑体,STHeiti', panose: '02010609060101010101' },
    { name: '宋体', instead: 'SimSun,华文宋体,STSong', panose: '02010600030101010101' },
  ];

const chineseCharacters = '86';

/** `word/fontTable.xml`: the library writes none with names to fall back on. */
export function fontTable(): string {
  const fonts = alternatives.map(
    ({ name, instead, panose }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:panose1 w:val="${panose}"/>` +
      `<w:charset w:val="${chineseCharacters}"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `${fonts.join('')}</w:fonts>`
  );
}
