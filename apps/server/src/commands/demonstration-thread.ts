import { Worker } from 'node:worker_threads';

export interface DemonstrationToLoad {
  readonly url: string;
  readonly dataFolder: string;
}

/**
 * Loads the demonstration on a thread of its own: generating twelve years and reading a document needs lists and
 * programs that a server which runs for months would never need again, and that go with the thread.
 */
export async function loadDemonstrationApart(workerData: DemonstrationToLoad): Promise<void> {
  const thread = new Worker(new URL('./demonstration-worker.js', import.meta.url), { workerData });
  await new Promise<void>((resolve, reject) => {
    thread.once('error', reject);
    thread.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Loading the demonstration ended with ${code}`));
    });
  });
}
