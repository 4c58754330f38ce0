export const words = {
  madeBy: 'First promised by {name}, {role} at {organisation}',
  handedOver: 'Taken over on {date} by {name}, {role} at {organisation}. Why: {reasons}',
  offered: 'Offered on {date} to {name}, {role} at {organisation}. Until they take it over, the commitment stays with {holder}. Why: {reasons}',
};

export const issues = {};
