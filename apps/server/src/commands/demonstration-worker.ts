import { workerData } from 'node:worker_threads';
import { entities } from '../entities.js';
import { openDataSource } from '../platform/database/data-source.js';
import { loadDemonstration } from './demonstration-data.js';
import type { DemonstrationToLoad } from './demonstration-thread.js';

const { url, dataFolder } = workerData as DemonstrationToLoad;
const dataSource = await openDataSource(url, entities);
try {
  await loadDemonstration(dataSource, dataFolder);
} finally {
  await dataSource.destroy();
}
