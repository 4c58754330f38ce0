/** Who may decide, or why nobody here may and who decides instead: a sentence for each way it can be. */
export const words = {
  'answer.within': 'Ja, {name}, {role} bij {organisation}, mag dit zelf beslissen tot en met {maximum}; kost het meer, dan beslist {next}, {nextRole}.',
  'answer.within.no-money': 'Ja, {name}, {role} bij {organisation}, mag dit zelf beslissen als het niets kost; anders beslist {next}, {nextRole}.',
  'answer.above-amount': 'Nee, {name}, {role} bij {organisation}, mag dit niet zelf beslissen, want het kost meer dan {maximum}; dat doet {next}, {nextRole}.',
  'answer.above-amount.no-money': 'Nee, {name}, {role} bij {organisation}, mag dit niet zelf beslissen, want het kost geld; dat doet {next}, {nextRole}.',
  'answer.not-yet-in-force': 'Nog niet, {name}, {role} bij {organisation}, mag dit zelf beslissen vanaf {date}; tot dan doet {next}, {nextRole}, het.',
  'answer.ended': 'Nee, {name}, {role} bij {organisation}, mocht dit beslissen tot en met {date}; nu doet {next}, {nextRole}, het.',
  'answer.revoked': 'Nee, {name}, {role} bij {organisation}, mag dit sinds {date} niet meer beslissen, want dat is ingetrokken; nu doet {next}, {nextRole}, het.',
  'answer.parent-unknown': 'Nee, {name}, {role} bij {organisation}, mag dit niet beslissen, want het mandaat waar dit van komt is er niet; dat doet {next}, {nextRole}.',
  'answer.other-area': 'Nee, {name}, {role} bij {organisation}, mag hierover alleen in andere buurten beslissen; hier doet {nextOrganisation} ({nextRole}) het zelf, en {next} tekent daarvoor.',
  'answer.none': 'Nee, in deze wijk mag niemand hierover zelf beslissen; dat doet {nextOrganisation} ({nextRole}), en {next} tekent daarvoor.',
  alsoMay: 'Ook {names} mag dit beslissen. Vraag wie het doet.',
  about: '{subject}, {area}, {amount}',
  aboutNoMoney: '{subject}, {area}',
};

export const issues = {};
