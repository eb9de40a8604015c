import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../../messages/use-words';
import { Icon } from '../../../ui/icon';
import type { DraftStore } from '../draft-store';
import type { FormModel } from '../form-model';
import { addressOfTemplate } from './sheet-server';

interface SheetWaysProps {
  readonly model: FormModel;
  readonly store: DraftStore;
  readonly onFields: (changes: readonly (readonly [string, string])[]) => void;
}

const SheetDialog = lazy(async () => ({ default: (await import('./sheet-dialog')).SheetDialog }));

/** The form as a workbook: out with what stands in it, and in again. */
export function SheetWays({ model, store, onFields }: SheetWaysProps) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const { unit, reportYear } = model.report;
  // What is still on its way to the server would be missing in the file.
  const download = async (): Promise<void> => {
    await store.flush();
    const link = document.createElement('a');
    link.href = addressOfTemplate(unit, reportYear);
    link.download = '';
    link.click();
  };
  return (
    <>
      <button type="button" className="fm-link" onClick={() => void download()}>
        <Icon name="down" /> {say('form.ways.template')}
      </button>
      <button type="button" className="fm-link" onClick={() => setOpen(true)}>
        <Icon name="up" /> {say('form.ways.sheet')}
      </button>
      <Suspense fallback={null}>
        {open && <SheetDialog model={model} onFields={onFields} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  );
}
