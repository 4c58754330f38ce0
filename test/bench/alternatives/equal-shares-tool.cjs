/** Times the calculator of equalshares.net on one file: node equal-shares-tool.cjs CHECKOUT FILE COMPLETION; prints seconds of processor time, and the winners. It is the method with cost satisfaction. */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { runInThisContext } = require('node:vm');

const [checkout, path, completion] = process.argv.slice(2);
const script = (name) => readFileSync(join(checkout, 'js', name), 'utf8');
const messages = [];
globalThis.importScripts = () => runInThisContext(script('libraries/fraction.min.js'));
globalThis.postMessage = (message) => message.type === 'result' && messages.push(message);
globalThis.Fraction = undefined;
runInThisContext(`var module, exports, define; ${script('libraries/fraction.min.js')}`);
runInThisContext(script('methodOfEqualSharesWorker.js'));
const parse = runInThisContext(`(() => { ${script('pabulibParser.js').replace('export function', 'function')}; return parsePabulibFromString; })()`);

const seconds = (action) => {
  const from = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
};
let instance;
const text = readFileSync(path, 'utf8');
const read = seconds(() => (instance = parse(text)));
const params = { tieBreaking: ['maxVotes', 'minCost', Object.keys(instance.projects).sort()], completion, accuracy: 'floats', comparison: 'none', add1options: ['exhaustive'], increment: 1 };
const count = seconds(() => globalThis.onmessage({ data: { instance, params } }));
console.log(JSON.stringify({ read, count, winners: messages[0].winners.sort() }));
