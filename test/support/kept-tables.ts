import { foundTable, type Table } from '@wijkaanpak/domain';
import type { openDatabase } from '@wijkaanpak/server';
import { sql, type Transaction } from 'kysely';
import type { Schema } from '../../packages/server/src/database/schema.ts';
import { addChanges } from '../../packages/server/src/repositories/table-changes.ts';
import { addTable } from '../../packages/server/src/repositories/tables.ts';

type OpenDatabase = Awaited<ReturnType<typeof openDatabase>>;

/** Brings a table in with its history, as an import does. */
export const keepTable = (database: OpenDatabase, table: Table): Promise<void> =>
  database.transaction().execute(async (transaction: Transaction<Schema>) => {
    await sql`set local wijkaanpak.import = 'on'`.execute(transaction);
    await addTable(transaction, table);
    await addChanges(transaction, foundTable(table, table, table.founded), table);
  });
