import type { ChartSpec } from '@mingjian/yearbook/charts';
import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import { saveFile } from '../export/save-file';
import { SaveMenu } from '../export/save-menu';
import { useAbout } from '../export/use-about';
import type { CoverageOfYear } from '../export/use-about';
import { useSaveWords } from '../export/save-menu.messages';

export interface SaveChartProps {
  readonly title: string;
  readonly note: string;
  readonly label: string;
  readonly spec: () => ChartSpec;
  readonly coverage?: CoverageOfYear | undefined;
}

const formats = ['svg', 'png'] as const;

/** Saves a chart with title, source, coverage, day and, of a demonstration, that it is one. */
export function SaveChartMenu({ title, note, label, spec, coverage }: SaveChartProps) {
  const words = useWords();
  const save = useSaveWords();
  const scope = useScope();
  const about = useAbout();
  const { say } = words;
  const onSave = async (format: (typeof formats)[number]): Promise<void> => {
    const { svgOfChart, pngOfSvg } = await import('./chart-file');
    const svg = svgOfChart({
      spec: spec(),
      title,
      note,
      description: label,
      source: [
        about(coverage)
          .map(([name, value]) => name + say('sentence.colon') + value)
          .join(say('sentence.semicolon')),
      ],
    });
    const content = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOfSvg(svg);
    saveFile(`${[scope.region.name, title, coverage?.year ?? scope.year].join('-')}.${format}`, content);
  };
  return (
    <SaveMenu
      shown={save('chart')}
      name={save('chart.of', { what: title })}
      formats={formats}
      onSave={onSave}
      isQuiet
    />
  );
}
