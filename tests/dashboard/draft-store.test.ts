import type { FormEntry } from '@mingjian/domain';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isStorageFull } from '../../apps/dashboard/src/pages/form/draft-server';
import type {
  DraftOnServer,
  DraftServer,
  DraftStanding,
  SaveOutcome,
} from '../../apps/dashboard/src/pages/form/draft-server';
import { DraftStore } from '../../apps/dashboard/src/pages/form/draft-store';
import { EntryKeeper } from '../../apps/dashboard/src/pages/form/kept-entry';

/** The server's side of one draft, with what it was asked to save. */
class FakeServer implements DraftServer {
  revision = 1;
  entry: FormEntry = new Map();
  reachable = true;
  storageFull = false;
  readonly saved: FormEntry[] = [];

  async save(entry: FormEntry, basedOn: number): Promise<SaveOutcome> {
    if (!this.reachable) return { kind: 'UNREACHABLE' };
    if (this.storageFull) return { kind: 'STORAGE_FULL' };
    if (basedOn !== this.revision) return { kind: 'CHANGED_MEANWHILE' };
    this.saved.push(entry);
    this.entry = entry;
    this.revision += 1;
    return { kind: 'SAVED', revision: this.revision, savedAt: new Date() };
  }

  async read(): Promise<DraftOnServer | null> {
    return this.reachable ? { entry: this.entry, revision: this.revision } : null;
  }

  async standing(): Promise<DraftStanding | null> {
    return this.reachable ? { revision: this.revision, moved: false } : null;
  }

  shown(entry: FormEntry): FormEntry {
    return entry;
  }

  /** Somebody else saves one field. */
  changedByAnother(field: string, text: string): void {
    this.entry = new Map(this.entry).set(field, text);
    this.revision += 1;
  }
}

class FakeStorage {
  readonly items = new Map<string, string>();
  full = false;
  getItem = (key: string): string | null => this.items.get(key) ?? null;
  removeItem = (key: string): void => void this.items.delete(key);
  get length(): number {
    return this.items.size;
  }
  key = (at: number): string | null => [...this.items.keys()][at] ?? null;
  setItem = (key: string, value: string): void => {
    if (this.full) throw new Error('QuotaExceededError');
    this.items.set(key, value);
  };
}

const pause = 1_500;
let storage: FakeStorage;
let server: FakeServer;

function made(): DraftStore {
  const keeper = new EntryKeeper('clerk', 'unit', 2025);
  return new DraftStore(server, keeper, { entry: server.entry, revision: server.revision, savedAt: null });
}

function opened(): DraftStore {
  const store = made();
  store.begin();
  return store;
}

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
  server = new FakeServer();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('localStorage', storage);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a form saves itself', () => {
  test('once, a little after the last key', async () => {
    const store = opened();
    store.setFields([['a', '1']]);
    await vi.advanceTimersByTimeAsync(pause - 1);
    store.setFields([['a', '12']]);
    await vi.advanceTimersByTimeAsync(pause - 1);
    expect(server.saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(server.saved).toEqual([new Map([['a', '12']])]);
    expect(store.snapshot().saving.kind).toBe('saved');
    expect(storage.items.size).toBe(0);
  });

  test('what is typed while a save is under way is sent after it', async () => {
    const store = opened();
    store.setFields([['a', '1']]);
    const sending = store.flush();
    store.setFields([['b', '2']]);
    await sending;
    await vi.advanceTimersByTimeAsync(pause);
    expect(server.entry).toEqual(
      new Map([
        ['a', '1'],
        ['b', '2'],
      ]),
    );
  });

  test('before filing everything is on the server, or one is told that it is not', async () => {
    const store = opened();
    store.setFields([['a', '1']]);
    expect(await store.flush()).toBe(true);
    server.reachable = false;
    store.setFields([['a', '2']]);
    expect(await store.flush()).toBe(false);
  });
});

describe('without a line to the server', () => {
  test('changes stay on this computer, are counted, and are sent when the line is back', async () => {
    const store = opened();
    server.reachable = false;
    store.setFields([
      ['a', '1'],
      ['b', '2'],
    ]);
    await vi.advanceTimersByTimeAsync(pause);
    expect(store.snapshot().saving).toEqual({
      kind: 'offline',
      why: 'UNREACHABLE',
      changes: 2,
      kept: true,
    });
    expect(storage.items.size).toBe(1);
    server.reachable = true;
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(server.entry.get('b')).toBe('2');
    expect(storage.items.size).toBe(0);
  });

  test('a server whose disk is full is told apart, and gets what it has not once there is room', async () => {
    const store = opened();
    server.storageFull = true;
    store.setFields([['a', '1']]);
    expect(await store.flush()).toBe(false);
    const { saving } = store.snapshot();
    expect(saving).toEqual({ kind: 'offline', why: 'STORAGE_FULL', changes: 1, kept: true });
    expect(isStorageFull(saving)).toBe(true);
    server.storageFull = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.entry.get('a')).toBe('1');
    expect(isStorageFull(store.snapshot().saving)).toBe(false);
  });

  test('a change that is taken back before the line is back leaves nothing to be sent', async () => {
    const store = opened();
    server.reachable = false;
    store.setFields([['a', '1']]);
    await vi.advanceTimersByTimeAsync(pause);
    expect(store.snapshot().saving).toMatchObject({ kind: 'offline', changes: 1 });

    store.setFields([['a', '']]);
    await vi.advanceTimersByTimeAsync(pause);
    expect(store.snapshot().saving).toEqual({ kind: 'saved', at: null });
  });

  test('it tries again by itself, and ever more rarely', async () => {
    const store = opened();
    server.reachable = false;
    const save = vi.spyOn(server, 'save');
    store.setFields([['a', '1']]);
    await vi.advanceTimersByTimeAsync(pause + 4_000 + 8_000);
    expect(save).toHaveBeenCalledTimes(3);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(save).toHaveBeenCalledTimes(3);
  });

  test('a full storage is told, so that nobody closes the page trusting it', async () => {
    const store = opened();
    server.reachable = false;
    storage.full = true;
    store.setFields([['a', '1']]);
    await vi.advanceTimersByTimeAsync(pause);
    expect(store.snapshot().saving).toEqual({
      kind: 'offline',
      why: 'UNREACHABLE',
      changes: 1,
      kept: false,
    });
  });

  test('after a crash the changes are found again and sent', async () => {
    const before = opened();
    server.reachable = false;
    before.setFields([['a', '1']]);
    await vi.advanceTimersByTimeAsync(pause);
    server.reachable = true;
    const after = opened();
    expect(after.snapshot()).toMatchObject({ restored: 1 });
    await vi.advanceTimersByTimeAsync(0);
    expect(server.entry.get('a')).toBe('1');
  });

  test('a memory that cannot be read is no memory', () => {
    storage.items.set('mingjian:form:clerk:unit:2025', '{"revision":1,"saved":[["a"]],"entry":7}');
    expect(opened().snapshot()).toMatchObject({ restored: 0, entry: new Map() });
  });
});

describe('somebody else saves the same draft', () => {
  test('different fields are joined without a question', async () => {
    const store = opened();
    server.changedByAnother('b', '9');
    store.setFields([['a', '1']]);
    await vi.advanceTimersByTimeAsync(pause);
    expect(store.snapshot().joined).toEqual(['b']);
    expect(server.entry).toEqual(
      new Map([
        ['a', '1'],
        ['b', '9'],
      ]),
    );
  });

  test('the same field waits for a person, with both figures, and nothing is sent before', async () => {
    const store = opened();
    server.changedByAnother('a', '9');
    store.setFields([['a', '1']]);
    await vi.advanceTimersByTimeAsync(pause);
    expect(store.snapshot().conflicts).toEqual([{ field: 'a', mine: '1', theirs: '9' }]);
    store.setFields([['b', '2']]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.entry.get('a')).toBe('9');
    expect(server.entry.has('b')).toBe(false);
  });

  test.each([
    ['mine', new Set<string>(), '1'],
    ['theirs', new Set(['a']), '9'],
  ])('choosing %s ends it and saves', async (_, theirs, kept) => {
    const store = opened();
    server.changedByAnother('a', '9');
    store.setFields([
      ['a', '1'],
      ['b', '2'],
    ]);
    await vi.advanceTimersByTimeAsync(pause);
    store.settle(theirs);
    await vi.advanceTimersByTimeAsync(0);
    expect(server.entry).toEqual(
      new Map([
        ['a', kept],
        ['b', '2'],
      ]),
    );
    expect(store.snapshot()).toMatchObject({ conflicts: [], saving: { kind: 'saved' } });
  });

  test('also when the changes come out of the memory of this computer', async () => {
    const before = opened();
    server.reachable = false;
    before.setFields([['a', '1']]);
    await vi.advanceTimersByTimeAsync(pause);
    server.reachable = true;
    server.changedByAnother('a', '9');
    const after = opened();
    expect(after.snapshot().conflicts).toEqual([{ field: 'a', mine: '1', theirs: '9' }]);
  });

  test('and when the form was drawn anew before anybody saw it: what is never shown keeps nothing', async () => {
    const before = opened();
    server.reachable = false;
    before.setFields([['a', '1']]);
    await vi.advanceTimersByTimeAsync(pause);
    server.reachable = true;
    server.changedByAnother('a', '9');
    const kept = new Map(storage.items);
    for (let times = 0; times < 5; times += 1) made();
    expect(storage.items).toEqual(kept);
    expect(made().snapshot().conflicts).toEqual([{ field: 'a', mine: '1', theirs: '9' }]);
  });

  test('a look brings in what they saved, without a key being pressed', async () => {
    const store = opened();
    server.changedByAnother('b', '9');
    await store.look();
    expect(store.snapshot()).toMatchObject({ joined: ['b'], revision: 2 });
    expect(store.snapshot().entry.get('b')).toBe('9');
    expect(server.saved).toEqual([]);
  });

  test('another window keeps what it has not sent, also when this one has sent its own', async () => {
    const one = opened();
    server.reachable = false;
    one.setFields([['a', '1']]);
    await vi.advanceTimersByTimeAsync(pause);
    const other = opened();
    server.reachable = true;
    await vi.advanceTimersByTimeAsync(0);
    await other.flush();
    expect(server.entry.get('a')).toBe('1');
    server.reachable = false;
    one.setFields([['b', '2']]);
    other.setFields([['c', '3']]);
    await vi.advanceTimersByTimeAsync(pause);
    expect(storage.items.size).toBe(2);
  });
});
