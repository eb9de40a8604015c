import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { DataSource } from 'typeorm';
import { SystemClock } from '../platform/clock.js';
import { makeServer } from '../server.js';

// Run by `npm run generate`: prints the API's schema. The server is made with a database that nobody connects to.
const dataSource = new DataSource({ type: 'postgres' });
const app = await makeServer({ dataSource, clock: new SystemClock(), publicUrl: null });
process.stdout.write(`${printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema))}\n`);
await app.close();
