/** What happens here in the field names of Zaakgericht werken (VNG Realisatie: Zaken API 1.5, Notificaties API 1.0), for a program of the municipality's that follows the events. */
export * from './follow.ts';
export type { Followed } from './followed.ts';
export * from './notificatie.ts';
export * from './settings.ts';
export * from './zaak.ts';
