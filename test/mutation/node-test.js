/** `node:test` for who runs one test again and again in one process: notes the tests of a file instead of running them. */
const tests = [];
const around = [];

export function describe(name, body) {
  around.push(name);
  body();
  around.pop();
}

export const it = (name, run) => void tests.push({ name: [...around, name].join(' › '), run });

/** The tests noted since the last call. */
export const takeTests = () => tests.splice(0);
