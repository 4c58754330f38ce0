/** A table whose changes everyone may know of. */
export interface Watch {
  readonly table: string;
  readonly kind: string;
  /** Selects subject, part and neighbourhood from the row, which is `$1` as jsonb. A row for which it finds nothing is no event. */
  readonly of: string;
  /** When a change is one; each new row where nothing is said. */
  readonly on?: string;
  readonly when?: string;
}

const own = `select $1 ->> 'id', null, $1 ->> 'neighbourhood'`;
const partOf = (table: string, key: string, part = 'null') => `select t.id, ${part}, t.neighbourhood from ${table} t where t.id = $1 ->> '${key}'`;
const point = (key: string, part: string) => `select t.id, ${part}, t.neighbourhood from table_points p join wijk_tables t on t.id = p.table_id where p.id = $1 ->> '${key}'`;
const decision = (key: string, part: string) => `select t.id, ${part}, t.neighbourhood from table_decisions d join table_points p on p.id = d.point join wijk_tables t on t.id = p.table_id where d.id = $1 ->> '${key}'`;
const agreement = `select t.id, a.id, t.neighbourhood from table_agreements a join wijk_tables t on t.id = a.table_id where a.id = $1 ->> 'agreement'`;
const goal = (key: string, part: string) => `select p.id, ${part}, p.neighbourhood from programme_goals g join programmes p on p.id = g.programme where g.id = $1 ->> '${key}'`;
const part = `$1 ->> 'id'`;
/** A story for the team alone is known to the team alone. */
export const story = `select id, null, neighbourhood from stories where id = $1 ->> 'story' and consent <> 'team'`;
const forEveryone = `new.consent <> 'team'`;

export const watches: readonly Watch[] = [
  { table: 'proposals', kind: 'voorstel-ingediend', of: own },
  { table: 'proposals', kind: 'voorstel-veranderd', of: own, on: 'update', when: 'old is distinct from new' },
  { table: 'proposal_events', kind: 'voorstel-gevorderd', of: partOf('proposals', 'proposal', `$1 ->> 'kind'`) },
  { table: 'obstacles', kind: 'belemmering-genoteerd', of: `select $1 ->> 'proposal', $1 ->> 'id', $1 ->> 'neighbourhood'` },
  { table: 'obstacle_notes', kind: 'belemmering-aangevuld', of: `select o.proposal, o.id, o.neighbourhood from obstacles o where o.id = $1 ->> 'obstacle'` },
  { table: 'resident_groups', kind: 'bewonersgroep-ingeschreven', of: own },
  { table: 'stories', kind: 'verhaal-verteld', of: own, when: forEveryone },
  { table: 'stories', kind: 'verhaal-ingetrokken', of: own, on: 'update', when: forEveryone },
  { table: 'story_answers', kind: 'verhaal-beantwoord', of: story },
  { table: 'story_partners', kind: 'verhaal-toebedeeld', of: story, on: 'insert or update', when: 'new.is_lead' },
  { table: 'commitments', kind: 'toezegging-gedaan', of: own },
  { table: 'commitment_dates', kind: 'toezegging-verzet', of: `${partOf('commitments', 'commitment', `$1 ->> 'due'`)} and exists (select from commitment_dates d where d.commitment = t.id and d.position < ($1 ->> 'position')::bigint)` },
  { table: 'commitment_progress', kind: 'toezegging-gevorderd', of: partOf('commitments', 'commitment') },
  { table: 'commitment_reports', kind: 'toezegging-gereedgemeld', of: partOf('commitments', 'commitment') },
  { table: 'commitment_verdicts', kind: 'toezegging-beoordeeld', of: partOf('commitments', 'commitment', `$1 ->> 'vote'`) },
  { table: 'mandate_subjects', kind: 'onderwerp-benoemd', of: own },
  { table: 'mandates', kind: 'mandaat-verleend', of: own },
  { table: 'mandate_revocations', kind: 'mandaat-ingetrokken', of: partOf('mandates', 'mandate') },
  { table: 'escalations', kind: 'doorlegging-gevraagd', of: own },
  { table: 'escalation_answers', kind: 'doorlegging-beantwoord', of: partOf('escalations', 'escalation') },
  { table: 'wijk_tables', kind: 'tafel-begonnen', of: own },
  { table: 'table_draws', kind: 'loting-aangekondigd', of: partOf('wijk_tables', 'table_id', part) },
  { table: 'table_draws', kind: 'loting-gehouden', of: partOf('wijk_tables', 'table_id', part), on: 'update' },
  { table: 'table_seats', kind: 'zetel-veranderd', of: partOf('wijk_tables', 'table_id', part), on: 'insert or update' },
  { table: 'table_points', kind: 'agendapunt-gezet', of: partOf('wijk_tables', 'table_id', part) },
  { table: 'table_decisions', kind: 'besluit-genomen', of: point('point', part) },
  { table: 'table_steps', kind: 'maatregel-verder', of: point('point', 'p.id') },
  { table: 'table_deviations', kind: 'afwijking-genoteerd', of: decision('decision', part) },
  { table: 'table_reasons', kind: 'afwijking-gemotiveerd', of: `select t.id, v.id, t.neighbourhood from table_deviations v join table_decisions d on d.id = v.decision join table_points p on p.id = d.point join wijk_tables t on t.id = p.table_id where v.id = $1 ->> 'deviation'` },
  { table: 'table_agreements', kind: 'afspraak-voorgesteld', of: partOf('wijk_tables', 'table_id', part) },
  { table: 'table_wordings', kind: 'afspraak-verwoord', of: `${agreement} and ($1 ->> 'version')::int > 1` },
  { table: 'table_words_given', kind: 'afspraak-akkoord', of: agreement },
  { table: 'table_minutes', kind: 'verslag-gepubliceerd', of: partOf('wijk_tables', 'table_id', part) },
  { table: 'challenges', kind: 'uitdaging-ingediend', of: own },
  { table: 'challenge_events', kind: 'uitdaging-gevorderd', of: partOf('challenges', 'challenge', `$1 ->> 'kind'`) },
  { table: 'programmes', kind: 'programma-begonnen', of: own },
  { table: 'programme_goals', kind: 'doel-benoemd', of: partOf('programmes', 'programme', part) },
  { table: 'programme_goal_ends', kind: 'doel-afgesloten', of: goal('goal', 'g.id') },
  { table: 'programme_indicators', kind: 'indicator-toegevoegd', of: goal('goal', part) },
  { table: 'programme_figures', kind: 'cijfer-genoteerd', of: `select p.id, i.id, p.neighbourhood from programme_indicators i join programme_goals g on g.id = i.goal join programmes p on p.id = g.programme where i.id = $1 ->> 'indicator'` },
  { table: 'programme_reflections', kind: 'terugblik-genoteerd', of: partOf('programmes', 'programme', `$1 ->> 'year'`) },
  { table: 'votes', kind: 'stemming-aangekondigd', of: own, when: 'not new.imported' },
  { table: 'votes', kind: 'stemming-geteld', of: own, on: 'update', when: 'old.outcome is null and new.outcome is not null' },
  { table: 'objection_answers', kind: 'bezwaar-beantwoord', of: `select v.id, o.id, v.neighbourhood from objections o join votes v on v.id = o.vote where o.id = $1 ->> 'objection'` },
  { table: 'polls', kind: 'peiling-aangekondigd', of: own },
  { table: 'waves', kind: 'ronde-aangekondigd', of: partOf('polls', 'poll', part), when: 'not new.imported' },
  { table: 'keyings_finished', kind: 'ronde-overgetypt', of: partOf('polls', 'poll', `$1 ->> 'wave'`) },
  { table: 'wave_results', kind: 'ronde-gepubliceerd', of: partOf('polls', 'poll', `$1 ->> 'wave'`) },
  { table: 'wave_replies', kind: 'ronde-beantwoord', of: partOf('polls', 'poll', `$1 ->> 'wave'`) },
];

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The statement that makes a table tell. At commit, so that the order of events is held for no longer than a commit takes. `z_` makes it the last of its table's triggers. */
export const tell = ({ table, kind, of, on = 'insert', when }: Watch): string =>
  `create constraint trigger "z_tell_${kind}" after ${on} on ${table} deferrable initially deferred for each row ${when ? `when (${when}) ` : ''}execute function tell_event(${quoted(kind)}, ${quoted(of)})`;
