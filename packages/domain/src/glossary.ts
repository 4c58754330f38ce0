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
  { code: 'Story', dutch: 'verhaal', resource: '/wijken/{wijk}/verhalen', meaning: 'what a resident tells, in their own words, without a category' },
  { code: 'Proposal', dutch: 'voorstel', resource: '/wijken/{wijk}/voorstellen', meaning: 'an idea or initiative of residents' },
  { code: 'Vote', dutch: 'stemming', resource: '/stemmingen', meaning: 'residents decide, by rules frozen beforehand' },
  { code: 'Ballot', dutch: 'stembiljet', resource: '/stemmingen/{stemming}/stembiljetten', meaning: 'what one voter chose' },
  { code: 'BallotBox', dutch: 'stembus', resource: '/uitslagen/{stemming}/stembiljetten', meaning: 'all ballots of a closed vote, in an order that says nothing about who cast them or when' },
  { code: 'VotingCode', dutch: 'stemcode', meaning: 'the code in the letter that lets one voter cast one ballot' },
  { code: 'Receipt', dutch: 'ontvangstbewijs', meaning: 'proof that a ballot was accepted; it does not hold the choice' },
  { code: 'Outcome', dutch: 'uitslag', resource: '/uitslagen', meaning: 'what the counting rule makes of the ballots, with its record' },
  { code: 'Recount', dutch: 'natelling', meaning: 'counting a closed vote again from its published ballots, by anyone, on their own device' },
  { code: 'TrustPoll', dutch: 'vertrouwenspeiling', resource: '/peilingen', meaning: 'the same questions about trust, repeated over years' },
  { code: 'Wave', dutch: 'ronde', meaning: 'one round of a trust poll' },
  { code: 'WaveResult', dutch: 'uitslag van een ronde', resource: '/peilingen/{peiling}/uitslagen', meaning: 'what was published of a closed wave, for good: each figure with its interval, or that it is withheld' },
  { code: 'Draw', dutch: 'loting', meaning: 'how people were drawn from a list for a wave: the public seed, and the fingerprint of the list' },
  { code: 'Invitation', dutch: 'uitnodiging', meaning: 'a letter with the code that lets one who was drawn answer once' },
  { code: 'Background', dutch: 'achtergrond', meaning: 'the coarse classes that someone told to belong to: age, area, language of the questionnaire' },
  { code: 'NotHeard', dutch: 'niet gehoord', resource: '/peilingen/{peiling}/responsgroepen', meaning: 'groups that took part less than their share of the inhabitants, and the channel to try next' },
  { code: 'Keying', dutch: 'invoer van papier', resource: '/peilingen/{peiling}/formulieren', meaning: 'a paper form typed over by someone at a desk; it counts once two people typed the same' },
  { code: 'Answer', dutch: 'antwoord', resource: '/peilingen/{peiling}/antwoorden', meaning: 'a grade, "weet ik niet", "wil ik niet zeggen" or open text' },
  { code: 'Consent', dutch: 'instemming', meaning: "residents' agreement without which nothing lasting starts" },
  { code: 'Objection', dutch: 'bezwaar', resource: '/stemmingen/{stemming}/bezwaren', meaning: "a resident's reasons against what is put to consent; while it has no answer, that does not go ahead" },
  { code: 'ObjectionAnswer', dutch: 'antwoord op een bezwaar', resource: '/bezwaren/{bezwaar}/antwoorden', meaning: 'what a partner says to it, by name; it stays to be read' },
  { code: 'Mandate', dutch: 'mandaat', resource: '/wijken/{wijk}/mandaten', meaning: 'what a professional may decide alone', law: 'Awb 10:1–10:12' },
  { code: 'MandateSubject', dutch: 'onderwerp', resource: '/wijken/{wijk}/onderwerpen', meaning: "what is decided about, in residents' words, and the body that decides where nobody has a mandate", law: 'Awb 10:7' },
  { code: 'Submandate', dutch: 'ondermandaat', resource: '/mandaten/{mandaat}/ondermandaten', meaning: 'part of a mandate passed on, where its giver allows it', law: 'Awb 10:9' },
  { code: 'Escalation', dutch: 'doorlegging', resource: '/wijken/{wijk}/doorleggingen', meaning: 'what is outside a mandate, on its way up, with a public clock and a name' },
  { code: 'Commitment', dutch: 'toezegging', resource: '/wijken/{wijk}/toezeggingen', meaning: 'a promise: what, by whom, by when, and how residents see that it is kept' },
  { code: 'Verdict', dutch: 'oordeel', meaning: 'what residents found of a promise, by a vote or at the table' },
  { code: 'PromiseKeeping', dutch: 'nakomingscijfer', resource: '/wijken/{wijk}/nakomingscijfers', meaning: 'how often residents found the promises of a partner kept, with what chance may play' },
  { code: 'Reminder', dutch: 'herinnering', resource: '/herinneringen', meaning: 'what a promiser is told before the day of a promise' },
  { code: 'Table', dutch: 'wijktafel', resource: '/wijktafels', meaning: 'residents and partners who decide together; at least half the votes are residents’, a third of their seats is drawn by lot' },
  { code: 'Seat', dutch: 'zetel', resource: '/wijktafels/{tafel}/zetels', meaning: 'a place at a table, of a group of residents or of an organisation; never of all residents' },
  { code: 'TableDraw', dutch: 'loting', resource: '/wijktafels/{tafel}/lotingen', meaning: 'a lot among volunteers, with a seed that becomes known after they are' },
  { code: 'AgendaPoint', dutch: 'agendapunt', resource: '/wijktafels/{tafel}/agendapunten', meaning: 'what a meeting of the table talks or decides about, published before' },
  { code: 'TableDecision', dutch: 'besluit', resource: '/wijktafels/{tafel}/besluiten', meaning: 'what the table decided, by a roll call of its seats' },
  { code: 'RollCall', dutch: 'hoofdelijke stemming', meaning: 'what each seat said, was away for, or was recused from' },
  { code: 'Deviation', dutch: 'afwijking', resource: '/besluiten/{besluit}/afwijkingen', meaning: 'an organisation does something else than was decided; written reasons within 14 days' },
  { code: 'TableAgreement', dutch: 'afspraak', resource: '/wijktafels/{tafel}/afspraken', meaning: 'changes only when all its parties agree' },
  { code: 'Minutes', dutch: 'verslag', resource: '/wijktafels/{tafel}/verslagen', meaning: 'what was said at a meeting, as a plain public page' },
  { code: 'Challenge', dutch: 'uitdaging', meaning: 'residents ask to take over a public task, by the right to challenge (uitdaagrecht)', law: 'Gemeentewet 150' },
  { code: 'ChallengeOrdinance', dutch: 'regels voor het uitdaagrecht', meaning: "a municipality's terms, thresholds and closed list of refusal grounds", law: 'Gemeentewet 150' },
  { code: 'LegalTerm', dutch: 'termijn', meaning: 'counted days by law, extended to a working day', law: 'Algemene termijnenwet 1–4' },
  { code: 'Holiday', dutch: 'algemeen erkende feestdag', meaning: 'a day that ends no term', law: 'Algemene termijnenwet 3' },
  { code: 'DecisionTerm', dutch: 'beslistermijn', meaning: 'until when a decision on an application is in time', law: 'Awb 4:13' },
  { code: 'Suspension', dutch: 'opschorting', meaning: 'days on which a decision term stands still', law: 'Awb 4:15' },
  { code: 'Postponement', dutch: 'verdaging', meaning: 'a decision put off, told within the term', law: 'Awb 4:14, 7:10' },
  { code: 'ObjectionTerm', dutch: 'bezwaartermijn', meaning: 'six weeks to object against a decision', law: 'Awb 6:7, 7:1' },
  { code: 'Views', dutch: 'zienswijzen', meaning: 'on a draft that is laid open, within six weeks', law: 'Awb 3:16' },
  { code: 'NoticeOfDefault', dutch: 'ingebrekestelling', meaning: 'the letter that a decision is late', law: 'Awb 4:17' },
  { code: 'Penalty', dutch: 'dwangsom', meaning: 'what a late decision costs a day', law: 'Awb 4:17' },
];
