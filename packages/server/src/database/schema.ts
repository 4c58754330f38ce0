import type { Kysely, Transaction } from 'kysely';

/** The tables as Kysely sees them. Instants come back as Date, `jsonb` as parsed values; JSON goes in as text. */
export interface Schema {
  neighbourhoods: { id: string; name: string; year: number; areas: unknown; partners: unknown; outlines: unknown; support_needed: Generated<number | null> };
  partner_origins: { origin: string; partner: string };
  photos: { id: string; content: Uint8Array; description: string };
  proposals: {
    position: Generated<number>; id: string; neighbourhood: string; title: string; description: string; place: string | null; area: string | null;
    category: string | null; cost: number | null; photo: string | null; state: string; submitted_at: Generated<Date>;
    via: Generated<string>; resident_group: Generated<string | null>;
  };
  proposal_support: { proposal: string; mark: string; given_on: Generated<string> };
  proposal_events: {
    position: Generated<number>; proposal: string; kind: string; noted_on: string; organisation: string | null; person: string | null; role: string | null; question: string | null; detail: unknown;
  };
  obstacles: {
    position: Generated<number>; id: string; proposal: string; neighbourhood: string; kind: string; what: string; due: string; raised_on: string;
    owner_organisation: string; owner: string; owner_role: string; organisation: string; person: string; role: string;
  };
  obstacle_notes: { position: Generated<number>; obstacle: string; kind: string; noted_on: string; text: string; due: string | null; organisation: string; person: string; role: string };
  resident_groups: {
    position: Generated<number>; id: string; neighbourhood: string; name: string; kind: string; members: number; decided_by: string; until_day: string; registered_on: Generated<string>;
  };
  stories: {
    position: Generated<number>; id: string; neighbourhood: string; words: string; place: string | null; photo: string | null; voice: string | null; consent: string;
    channel: string; is_read_back: boolean; is_agreed: boolean; secret_hash: string; told_at: Generated<Date>; taken_back_at: Generated<Date | null>;
  };
  voices: { id: string; content: Uint8Array; type: string; seconds: number };
  story_transcripts: { position: Generated<number>; story: string; words: string; name: string; partner: string; written_at: Generated<Date>; agreed_at: Generated<Date | null> };
  story_links: { position: Generated<number>; story: string; proposal: string | null; commitment: string | null; linked_by: string; linked_at: Generated<Date>; ended_by: string | null; ended_at: Generated<Date | null> };
  themes: { position: Generated<number>; id: string; table_id: string; words: string; named_on: Generated<string> };
  theme_stories: { theme: string; story: string };
  story_additions: { position: Generated<number>; story: string; words: string; added_at: Generated<Date> };
  story_answers: { position: Generated<number>; story: string; words: string; name: string; role: string; partner: string; answered_at: Generated<Date> };
  story_partners: { position: Generated<number>; story: string; partner: string; is_lead: boolean };
  commitments: {
    position: Generated<number>; id: string; neighbourhood: string; what: string; shown_by: string; organisation: string; person: string; role: string;
    origin_kind: string; origin: string; mandate: string | null; origin_wave: string | null;
  };
  commitment_dates: { position: Generated<number>; commitment: string; due: string; given: string; reasons: string };
  commitment_progress: { position: Generated<number>; commitment: string; noted_on: string; text: string; photo: string | null };
  commitment_reports: { commitment: string; noted_on: string };
  commitment_verdicts: { position: Generated<number>; commitment: string; vote: string | null; level: number | null; point: Generated<string | null>; found: string; noted_on: string };
  commitment_hand_overs: { position: Generated<number>; commitment: string; organisation: string; person: string; role: string; reasons: string; offered_on: string };
  commitment_hand_over_answers: { hand_over: number; answer: string; noted_on: string };
  mandate_subjects: { position: Generated<number>; neighbourhood: string; id: string; name: string; organisation: string; body: string; signed_by: string };
  mandates: {
    position: Generated<number>; id: string; neighbourhood: string; organisation: string; person: string; role: string;
    backing_organisation: string; backing_person: string; backing_role: string; body_organisation: string; body: string; signed_by: string; basis: string;
    subjects: unknown; areas: unknown; up_to: number | null; starts: string; ends: string; scope: string;
    is_written: boolean; is_subordinate: boolean; has_agreed: boolean; may_submandate: boolean; parent: string | null; registered_on: Generated<string>;
  };
  mandate_revocations: { mandate: string; revoked_on: string; in_writing: boolean; organisation: string; person: string; noted_on: Generated<string> };
  escalations: {
    position: Generated<number>; id: string; neighbourhood: string; mandate: string; organisation: string; person: string; role: string;
    subject: string; area: string; amount: number; question: string; raised_on: string; road: unknown;
  };
  escalation_answers: { escalation: string; answered_on: string; organisation: string; person: string; role: string; outcome: string; reasons: string };
  wijk_tables: { position: Generated<number>; id: string; neighbourhood: string; name: string; ordinance: unknown; founded: string };
  table_draws: {
    position: Generated<number>; id: string; table_id: string; volunteers: unknown; seats: number; seed_from: string; seed_on: string; announced: string; seed: string | null; held: string | null;
  };
  table_seats: {
    position: Generated<number>; id: string; table_id: string; side: string; seat_group: string; group_name: string; name: string; source: string; draw: string | null; number: string | null;
    from_day: string; ended: string | null; left_day: string | null;
  };
  table_points: { position: Generated<number>; id: string; table_id: string; title: string; explanation: string; kind: string; meeting: string; put: string; commitment: Generated<string | null> };
  table_decisions: { position: Generated<number>; id: string; point: string; on_day: string; called: unknown };
  table_steps: { position: Generated<number>; point: string; to_state: string; on_day: string; reasons: string };
  table_deviations: { position: Generated<number>; id: string; decision: string; organisation: string; what: string; on_day: string };
  table_reasons: { deviation: string; text: string; person: string; on_day: string };
  table_agreements: { position: Generated<number>; id: string; table_id: string; title: string; parties: unknown };
  table_wordings: { agreement: string; version: number; text: string; proposed_by: string; proposed: string };
  table_words_given: { position: Generated<number>; agreement: string; version: number; party: string; on_day: string };
  table_minutes: { position: Generated<number>; id: string; table_id: string; meeting: string; text: string; published: string };
  challenge_ordinances: { position: Generated<number>; neighbourhood: string; set_on: Generated<string>; ordinance: unknown };
  challenge_drafts: { id: string; neighbourhood: string; secret_hash: string; version: number; parts: unknown; changed_in: unknown; is_submitted: Generated<boolean> };
  challenges: { position: Generated<number>; id: string; neighbourhood: string; parts: unknown; ordinance: unknown; received: Generated<string> };
  challenge_events: {
    position: Generated<number>; challenge: string; on_day: string; kind: string; to_state: string | null;
    organisation: string | null; person: string | null; role: string | null; mandate: string | null; content: unknown;
  };
  programmes: { position: Generated<number>; id: string; neighbourhood: string; title: string; from_year: number; until_year: number; begun: string };
  programme_goals: { position: Generated<number>; id: string; programme: string; words: string; said: string; table_id: string | null; named: string };
  programme_goal_ends: { goal: string; on_day: string; reasons: string };
  programme_indicators: { position: Generated<number>; id: string; goal: string; what: string; unit: string; better: string; source_name: string; source_url: string };
  programme_figures: { position: Generated<number>; indicator: string; year: number; definition: number; area: unknown; city: unknown; reasons: string; noted: string };
  programme_reflections: { programme: string; year: number; words: string; place: string; residents: number; goals: unknown; noted: string };
  votes: {
    id: string; neighbourhood: string; title: string; question: string; opens_at: Date | string; closes_at: Date | string;
    rules: unknown; options: unknown; rules_hash: string; imported: boolean; outcome: Generated<unknown>;
  };
  voting_codes: { vote: string; hash: string; voter_group: Generated<string | null> };
  ballots: {
    position: Generated<number>; vote: string; code_hash: string | null; receipt: string | null; sequence: Generated<number>;
    choices: unknown; points: Generated<unknown>; cast_at: Generated<Date>;
  };
  objections: { id: string; vote: string; code_hash: string; option: string; reasons: string | null; sequence: Generated<number>; submitted_on: Generated<string> };
  objection_answers: {
    position: Generated<number>; objection: string; sequence: number; answer: string; person: string; partner: string; partner_name: string; answered_on: Generated<string>;
  };
  polls: { id: string; neighbourhood: string; title: string; wording_version: number; questions: unknown };
  waves: {
    poll: string; id: string; opens_at: Date | string; closes_at: Date | string; design: string;
    wording_version: number; questions: unknown; invited: number | null; imported: boolean; draw: Generated<unknown>; background: Generated<unknown>; keyed_until: Generated<Date | string | null>;
  };
  wave_results: { poll: string; wave: string; result: unknown; not_heard: Generated<unknown>; breakdown: Generated<unknown>; microdata: Generated<unknown>; published_at: Generated<Date> };
  wave_replies: { position: Generated<number>; id: string; poll: string; wave: string; partner: string; partner_name: string; person: string; role: string; words: string; replied_on: Generated<string> };
  ledger_cells: { poll: string; place: number; cell: unknown; answers: number };
  ledger_figures: { poll: string; place: number; cells: unknown; answers: number };
  paper_keyings: { poll: string; wave: string; sheet: string; keyed_by: string; keyed: unknown; agrees: boolean; received_on: string };
  keyings_finished: { poll: string; wave: string; finished_at: Generated<Date> };
  paper_sheets: { poll: string; wave: string; sheet: string; counted_on: Generated<Date> };
  invitations: { poll: string; wave: string; hash: string; letter: number };
  answers: { id: string; poll: string; wave: string; answers: unknown; received_on: Generated<Date>; code_hash: Generated<string | null>; background: Generated<unknown> };
  audit_log: {
    position: Generated<number>; at: Generated<Date>; actor: string; actor_name: string; act: string; subject: string; content_hash: string;
    previous: Generated<string>; hash: Generated<string>;
  };
  events: { position: Generated<number>; id: Generated<string>; kind: string; subject: string; part: string | null; neighbourhood: string; at: Generated<Date> };
  subscriptions: {
    id: string; sink: string; kinds: unknown; neighbourhood: string | null; salt: string; former_salt: Generated<string | null>; former_until: Generated<Date | null>; key_check: string;
    state: Generated<string>; allowed_rate: Generated<number | null>; position: number; failures: Generated<number>; failing_since: Generated<Date | null>; last_answer: Generated<string | null>;
    due_at: Generated<Date>; lease: Generated<string | null>; leased_until: Generated<Date | null>; made_at: Generated<Date>;
  };
  writes: { key: string; request_hash: string; status: Generated<number | null>; body: Generated<string | null>; written_at: Generated<Date> };
}

type Generated<T> = import('kysely').Generated<T>;

/** The database, or a transaction in it. */
export type Database = Kysely<Schema> | Transaction<Schema>;
