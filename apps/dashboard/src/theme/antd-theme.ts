import { theme } from 'antd';
import type { ThemeConfig } from 'antd';

export type Appearance = 'light' | 'dark';

/** The colours of antd's own components in each appearance; the same values as the page's variables. */
const colours = {
  light: {
    colorPrimary: '#1c4e80',
    colorInfo: '#1c4e80',
    colorLink: '#1c4e80',
    colorLinkHover: '#28659f',
    colorSuccess: '#1d6848',
    colorWarning: '#855200',
    colorError: '#b0281c',
    colorSuccessBg: '#eaf4ee',
    colorWarningBg: '#fdf4df',
    colorErrorBg: '#fcefed',
    colorPrimaryBg: '#e9f0f7',
    colorText: '#1a2128',
    colorTextSecondary: '#4e5760',
    colorTextTertiary: '#626a73',
    colorTextPlaceholder: '#626a73',
    colorTextLightSolid: '#ffffff',
    colorBgLayout: '#f5f4f1',
    colorBgContainer: '#ffffff',
    colorBgElevated: '#ffffff',
    colorFillAlter: '#faf9f7',
    colorBorder: '#858b91',
    colorBorderSecondary: '#e2dfd8',
    colorSplit: '#e2dfd8',
    boxShadow: '0 6px 24px rgba(26,33,40,.14)',
    boxShadowSecondary: '0 6px 24px rgba(26,33,40,.14)',
  },
  dark: {
    colorPrimary: '#7fb2e3',
    colorInfo: '#7fb2e3',
    colorLink: '#7fb2e3',
    colorLinkHover: '#9cc5ed',
    colorSuccess: '#76c5a0',
    colorWarning: '#e3b565',
    colorError: '#f2938a',
    colorSuccessBg: '#18302a',
    colorWarningBg: '#322714',
    colorErrorBg: '#361d1b',
    colorPrimaryBg: '#1b2d3f',
    colorText: '#e7e9eb',
    colorTextSecondary: '#b0b7be',
    colorTextTertiary: '#8f979f',
    colorTextPlaceholder: '#8f979f',
    colorTextLightSolid: '#0f1a25',
    colorBgLayout: '#121518',
    colorBgContainer: '#1a1e22',
    colorBgElevated: '#1f2429',
    colorFillAlter: '#1f2429',
    colorBorder: '#717980',
    colorBorderSecondary: '#2f353b',
    colorSplit: '#2f353b',
    boxShadow: '0 8px 28px rgba(0,0,0,.5)',
    boxShadowSecondary: '0 8px 28px rgba(0,0,0,.5)',
  },
} as const;

const parts = {
  light: {
    lineStrong: '#c8c4ba',
    subtle: '#faf9f7',
    sunken: '#efede8',
    surface: '#ffffff',
    selected: '#e9f0f7',
  },
  dark: {
    lineStrong: '#49515a',
    subtle: '#1f2429',
    sunken: '#0e1113',
    surface: '#1a1e22',
    selected: '#1b2d3f',
  },
} as const;

const fontFamily =
  "'Segoe UI','PingFang SC','Microsoft YaHei UI','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC','WenQuanYi Zen Hei',sans-serif";

/** antd's theme for an appearance. `moves` is false where the person asked the system for no motion. */
export function antdTheme(appearance: Appearance, moves: boolean): ThemeConfig {
  const colour = colours[appearance];
  const part = parts[appearance];
  return {
    algorithm: appearance === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { key: 'mingjian' },
    hashed: false,
    token: {
      ...colour,
      motion: moves,
      motionDurationFast: '0.08s',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.12s',
      fontSize: 14,
      fontSizeSM: 12,
      fontSizeHeading1: 20,
      fontSizeHeading2: 16,
      fontSizeHeading3: 14,
      lineHeightHeading1: 1.5,
      lineHeightHeading2: 1.5,
      lineHeightHeading3: 1.57,
      fontWeightStrong: 600,
      borderRadius: 4,
      borderRadiusLG: 6,
      borderRadiusSM: 3,
      controlHeight: 30,
      controlHeightSM: 24,
      controlHeightLG: 40,
      sizeUnit: 4,
      lineWidth: 1,
      wireframe: false,
      fontFamily,
    },
    components: {
      Table: {
        headerBg: part.subtle,
        headerColor: colour.colorTextSecondary,
        headerSplitColor: 'transparent',
        headerBorderRadius: 6,
        borderColor: colour.colorSplit,
        rowHoverBg: part.subtle,
        rowSelectedBg: part.selected,
        rowSelectedHoverBg: part.selected,
        cellFontSizeSM: 13,
        cellPaddingBlockSM: 4,
        cellPaddingInlineSM: 8,
      },
      Button: {
        fontWeight: 400,
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        paddingInline: 12,
        contentFontSize: 13,
        defaultBorderColor: part.lineStrong,
      },
      Segmented: {
        trackBg: part.sunken,
        trackPadding: 2,
        itemColor: colour.colorTextSecondary,
        itemSelectedBg: part.surface,
        itemSelectedColor: colour.colorText,
      },
      Tag: { defaultBg: part.subtle, defaultColor: colour.colorTextSecondary },
      Drawer: { footerPaddingBlock: 9, footerPaddingInline: 20 },
      Input: { paddingInline: 8, activeShadow: `0 0 0 2px ${part.selected}` },
    },
  };
}
