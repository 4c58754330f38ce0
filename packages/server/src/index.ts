export { createApp, type ServiceOptions } from './app.ts';
export { openDatabase, type DatabasePlace } from './database/open-database.ts';
export type { Database, Schema } from './database/schema.ts';
