/**
 * A wave by group and its answer sheets as a file are published with its result, and stand as long. The ledger holds nothing under 10: what passes by the code around it is refused here.
 */
export const statements: readonly string[] = [
  `alter table wave_results
    add column breakdown jsonb check (breakdown ->> 'wave' = wave),
    add column microdata jsonb check (microdata ->> 'wave' = wave)`,
  'alter table ledger_figures add constraint nothing_under_ten check (answers >= 10)',
];
