import { listActs } from '@wijkaanpak/client/contract';
import { succeed } from '@wijkaanpak/domain';
import type { Service } from '../app.ts';
import * as auditLog from '../repositories/audit-log.ts';
import { serveRead } from './serve.ts';

export function serveActs(service: Service): void {
  serveRead(service, listActs, async ({ query }) => succeed(await auditLog.listActs(service.database, query)));
}
