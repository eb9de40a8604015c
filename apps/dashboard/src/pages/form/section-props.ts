import type { PastedBlock, Section } from '@mingjian/domain';
import type { FormModel } from './form-model';

/** What a section of the form is given: what stands in it, and ways to change it. */
export interface SectionProps {
  readonly model: FormModel;
  readonly section: Section;
  readonly previousYear: number;
  readonly onText: (field: string, text: string) => void;
  readonly onFields: (changes: readonly (readonly [string, string])[]) => void;
  readonly onZeros: (cells: readonly string[]) => void;
  readonly onPasted: (block: PastedBlock) => void;
  readonly onJump: (field: string) => void;
}
