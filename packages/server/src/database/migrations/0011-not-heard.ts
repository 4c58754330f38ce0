/** Who was not heard is told to professionals with the result of a wave, and stands as long. */
export const statements: readonly string[] = ['alter table wave_results add column not_heard jsonb'];
