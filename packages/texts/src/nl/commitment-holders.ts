/** Who had a promise that was handed over. */
export const words = {
  madeBy: 'Eerst beloofd door {name}, {role} bij {organisation}',
  handedOver: 'Op {date} overgenomen door {name}, {role} bij {organisation}. Waarom: {reasons}',
  offered: 'Op {date} aangeboden aan {name}, {role} bij {organisation}. Tot die het overneemt, blijft de toezegging bij {holder}. Waarom: {reasons}',
};

export const issues = {};
