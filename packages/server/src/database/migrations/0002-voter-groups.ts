/** Some rules ask each group of residents: then the code, and so the letter, says whom a ballot is counted with. Nothing else about the voter is kept. */
export const statements: readonly string[] = ['alter table voting_codes add column voter_group text'];
