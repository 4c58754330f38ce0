import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { statements as beginning } from './0001-beginning.ts';
import { statements as auditLog } from './0003-audit-log.ts';
import { statements as commitments } from './0004-commitments.ts';
import { statements as stories } from './0005-stories.ts';
import { statements as waveResults } from './0006-wave-results.ts';
import { statements as objections } from './0007-objections.ts';
import { statements as verdictsTogether } from './0008-verdicts-together.ts';
import { statements as invitations } from './0009-invitations.ts';
import { statements as background } from './0010-background.ts';
import { statements as notHeard } from './0011-not-heard.ts';
import { statements as paper } from './0012-paper.ts';
import { statements as mandates } from './0013-mandates.ts';
import { statements as tables } from './0014-tables.ts';
import { statements as feedback } from './0015-feedback.ts';
import { statements as waveGroups } from './0016-wave-groups.ts';
import { statements as keying } from './0017-keying.ts';
import { statements as challenges } from './0018-challenges.ts';
import { statements as road } from './0019-road.ts';
import { statements as programmes } from './0020-programmes.ts';
import { statements as events } from './0021-events.ts';
import { statements as handOvers } from './0022-hand-overs.ts';
import { statements as voices } from './0023-voices.ts';
import { statements as storyLinks } from './0024-story-links.ts';
import { statements as themes } from './0025-themes.ts';
import { statements as tableVerdicts } from './0026-table-verdicts.ts';
import { statements as voterGroups } from './0002-voter-groups.ts';

const migration = (statements: readonly string[]): Migration => ({
  async up(database: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
});

/** In order; a new one is a file and a line. Migrations that have run are never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-beginning': migration(beginning),
  '0002-voter-groups': migration(voterGroups),
  '0003-audit-log': migration(auditLog),
  '0004-commitments': migration(commitments),
  '0005-stories': migration(stories),
  '0006-wave-results': migration(waveResults),
  '0007-objections': migration(objections),
  '0008-verdicts-together': migration(verdictsTogether),
  '0009-invitations': migration(invitations),
  '0010-background': migration(background),
  '0011-not-heard': migration(notHeard),
  '0012-paper': migration(paper),
  '0013-mandates': migration(mandates),
  '0014-tables': migration(tables),
  '0015-feedback': migration(feedback),
  '0016-wave-groups': migration(waveGroups),
  '0017-keying': migration(keying),
  '0018-challenges': migration(challenges),
  '0019-road': migration(road),
  '0020-programmes': migration(programmes),
  '0021-events': migration(events),
  '0022-hand-overs': migration(handOvers),
  '0023-voices': migration(voices),
  '0024-story-links': migration(storyLinks),
  '0025-themes': migration(themes),
  '0026-table-verdicts': migration(tableVerdicts),
};
