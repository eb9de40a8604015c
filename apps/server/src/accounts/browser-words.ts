/** The first that a browser names decides: most of them also name those that they descend from. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/, '微信'],
  [/QIHU|360SE|360EE/, '360'],
  [/QQBrowser/, 'QQ'],
  [/MetaSr|Sogou/i, '搜狗'],
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS|OpenHarmony/i, '鸿蒙'],
  [/Android/, 'Android'],
  [/iPhone|iPod/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Windows/, 'Windows'],
  [/Macintosh|Mac OS X/, 'macOS'],
  [/UOS|Kylin/i, '麒麟/统信'],
  [/Linux/, 'Linux'],
];

/** What sends a request as its owner calls it: `Chrome · Windows`. Null for what names neither. */
export function browserWords(userAgent: string | undefined): string | null {
  const named = [browsers, systems].flatMap(
    (kind) => kind.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1] ?? [],
  );
  return named.length === 0 ? null : named.join(' · ');
}
