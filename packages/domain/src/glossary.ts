/** One noun, one name: the code's word, the Dutch word on screens and in the API, and where the law has it. */
export interface Term {
  readonly code: string;
  readonly dutch: string;
  /** The API resource, where there is one. */
  readonly resource?: string;
  readonly meaning: string;
  readonly law?: string;
}

export const glossary: readonly Term[] = [
  { code: 'Neighbourhood', dutch: 'wijk', resource: '/wijken', meaning: 'a set of CBS areas of one year, with the name people use' },
  { code: 'Area', dutch: 'buurt', resource: '/wijken/{wijk}/buurten', meaning: 'one CBS area of a neighbourhood' },
  { code: 'Partner', dutch: 'partner', meaning: 'an organisation at work in the neighbourhood, with named people' },
  { code: 'Proposal', dutch: 'voorstel', resource: '/wijken/{wijk}/voorstellen', meaning: 'an idea or initiative of residents' },
  { code: 'Vote', dutch: 'stemming', resource: '/stemmingen', meaning: 'residents decide, by rules frozen beforehand' },
  { code: 'Ballot', dutch: 'stembiljet', resource: '/stemmingen/{stemming}/stembiljetten', meaning: 'what one voter chose' },
  { code: 'VotingCode', dutch: 'stemcode', meaning: 'the code in the letter that lets one voter cast one ballot' },
  { code: 'Receipt', dutch: 'ontvangstbewijs', meaning: 'proof that a ballot was accepted; it does not hold the choice' },
  { code: 'Outcome', dutch: 'uitslag', resource: '/uitslagen', meaning: 'what the counting rule makes of the ballots, with its record' },
  { code: 'TrustPoll', dutch: 'vertrouwenspeiling', resource: '/peilingen', meaning: 'the same questions about trust, repeated over years' },
  { code: 'Wave', dutch: 'ronde', meaning: 'one round of a trust poll' },
  { code: 'Answer', dutch: 'antwoord', resource: '/peilingen/{peiling}/antwoorden', meaning: 'a grade, "weet ik niet", "wil ik niet zeggen" or open text' },
  { code: 'Consent', dutch: 'instemming', meaning: "residents' agreement without which nothing lasting starts" },
  { code: 'Mandate', dutch: 'mandaat', meaning: 'what a professional may decide alone', law: 'Awb 10:1–10:12' },
];
