import { describe, expect, test, vi } from 'vitest';
import { outcomeOf } from '../../apps/dashboard/src/pages/intake/intake-outcome';
import { IntakeStore } from '../../apps/dashboard/src/pages/intake/intake-store';
import type {
  IntakeKeeper,
  IntakeServer,
  KeptEntry,
  ReadDocument,
} from '../../apps/dashboard/src/pages/intake/intake-store';
import { answerOf } from '../../apps/dashboard/src/pages/intake/upload';
import type { UploadAnswer } from '../../apps/dashboard/src/pages/intake/upload';

const sound: ReadDocument = {
  unitName: '送庄镇',
  unitCode: '410322103',
  year: 2016,
  figures: 9,
  doubts: 0,
  problem: null,
  isReadable: true,
  duplicates: [],
};

const kept = {
  kind: 'SAME_BYTES' as const,
  unitCode: '410322103',
  unitName: '送庄镇',
  year: 2016,
  version: 1,
  sameWords: 100,
};

const file = (name: string): File => new File(['x'], name, { type: 'text/plain' });

/** A server that answers as told, and a memory. */
function intake({
  answers = [],
  read = async () => sound,
}: {
  readonly answers?: readonly UploadAnswer[];
  readonly read?: IntakeServer['read'];
} = {}) {
  let atOnce = 0;
  let most = 0;
  const waiting = [...answers];
  const server: IntakeServer = {
    upload: async ({ name }, onShare) => {
      most = Math.max(most, (atOnce += 1));
      onShare(0.5);
      await Promise.resolve();
      atOnce -= 1;
      return waiting.shift() ?? { kind: 'RECEIVED', sha256: `of ${name}` };
    },
    read,
    troubleOf: () => ({ kind: 'unreachable' }),
  };
  let remembered: readonly KeptEntry[] = [];
  const keeper: IntakeKeeper = { load: () => remembered, save: (entries) => (remembered = entries) };
  const store = new IntakeStore(server, keeper);
  const settled = () =>
    vi.waitFor(() => {
      const underway = ['waiting', 'sending', 'reading'];
      if (store.entries().some((entry) => underway.includes(outcomeOf(entry)))) throw new Error('under way');
    });
  return { store, settled, reopened: () => new IntakeStore(server, keeper), most: () => most };
}

const outcomes = (store: IntakeStore) => store.entries().map((entry) => [entry.name, outcomeOf(entry)]);

describe('files on their way in', () => {
  test('each get a row with its outcome, two at a time', async () => {
    const documents: Readonly<Record<string, ReadDocument | null>> = {
      'of a': sound,
      'of b': { ...sound, doubts: 2 },
      'of c': { ...sound, unitCode: null, problem: '没有认出单位' },
      'of d': { ...sound, isReadable: false, problem: '没有文字' },
      'of e': { ...sound, duplicates: [{ ...kept, kind: 'NEARLY_SAME_TEXT', sameWords: 97 }] },
    };
    const { store, settled, most } = intake({ read: async (sha256) => documents[sha256] ?? null });
    store.add(['a', 'b', 'c', 'd', 'e'].map(file));
    await settled();
    expect(outcomes(store)).toEqual([
      ['a', 'read'],
      ['b', 'doubts'],
      ['c', 'asks'],
      ['d', 'failed'],
      ['e', 'duplicate'],
    ]);
    expect(most()).toBe(2);
  });

  test('that fail stay, and are sent again without being chosen again', async () => {
    const { store, settled } = intake({ answers: [{ kind: 'UNREACHABLE' }] });
    store.add([file('a')]);
    await settled();
    const [entry] = store.entries();
    expect(outcomes(store)).toEqual([['a', 'failed']]);
    store.again(entry?.id ?? 0);
    await settled();
    expect(outcomes(store)).toEqual([['a', 'read']]);
  });

  test('that were received and not read are only read again', async () => {
    let line = 'broken';
    const { store, settled } = intake({
      read: async () => {
        if (line === 'broken') throw new Error('no line');
        return sound;
      },
    });
    store.add([file('a')]);
    await settled();
    expect(outcomes(store)).toEqual([['a', 'failed']]);
    line = 'mended';
    store.again(store.entries()[0]?.id ?? 0);
    await settled();
    expect(outcomes(store)).toEqual([['a', 'read']]);
  });

  test('are one row when the same file is chosen twice', async () => {
    const { store, settled } = intake();
    store.add([file('a')]);
    await settled();
    store.add([file('a')]);
    await settled();
    expect(outcomes(store)).toEqual([['a', 'read']]);
  });

  test('that stood kept already are duplicates; what is kept afterwards is kept', async () => {
    let duplicates: ReadDocument['duplicates'] = [];
    const { store, settled } = intake({ read: async () => ({ ...sound, duplicates }) });
    store.add([file('a')]);
    await settled();
    duplicates = [kept];
    store.add([file('b')]);
    await settled();
    store.refresh();
    await vi.waitFor(() =>
      expect(outcomes(store)).toEqual([
        ['a', 'kept'],
        ['b', 'duplicate'],
      ]),
    );
  });

  test('are there again after the page was reloaded, as far as the server has them', async () => {
    const { store, settled, reopened } = intake({
      answers: [{ kind: 'RECEIVED', sha256: 'of a' }, { kind: 'UNREACHABLE' }],
    });
    store.add([file('a'), file('b')]);
    await settled();
    const next = reopened();
    next.refresh();
    await vi.waitFor(() => expect(outcomes(next)).toEqual([['a', 'read']]));
  });
});

describe('the answer to an upload', () => {
  test('is the file’s hash, the server’s own words, a wait, or no answer of the server', () => {
    const error = JSON.stringify({ errors: [{ message: '文件太大', extensions: { code: 'TOO_LARGE' } }] });
    expect(answerOf(200, '{"sha256":"ab"}', null)).toEqual({ kind: 'RECEIVED', sha256: 'ab' });
    expect(answerOf(413, error, null)).toEqual({ kind: 'REFUSED', message: '文件太大' });
    expect(answerOf(429, error, '7')).toEqual({ kind: 'LIMITED', seconds: 7 });
    for (const text of ['<html>proxy</html>', '', '[]', '{"errors":[null]}'])
      expect(answerOf(502, text, null)).toEqual({ kind: 'UNREACHABLE' });
  });
});
