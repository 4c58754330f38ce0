/**
 * Runs the tests of counting for Stryker, in a process that loads them once. A mutant is a number that the instrumented code looks at while it runs, so one
 * mutant costs no more than the tests that reach it, until one objects. What runs only while a module loads (names, sources, tables)
 * cannot be changed that way; such mutants are left out (`ignoreStatic`). Times are of the processor, so that a busy machine finds the same.
 */
import { readdirSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { takeTests } from './node-test.js';

/** Tests that count the vote of a whole city, or take longer than so many milliseconds, judge no mutant: one that only they would notice counts as survived. */
const ofCities = /(Netherlands|Poland|France)_|Warsaw|Amsterdam|Centrum|in pieces of any size|without end/;
const longest = 40;
/** A test that takes so many milliseconds is in a loop without end. */
const endless = 600;

const processorTime = () => process.cpuUsage().user / 1000;

class NodeTestRunner {
  #tests = new Map();
  /** Milliseconds, by test: the least it took. */
  #durations = new Map();
  #state = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
  /** By test, the how manieth mutant it killed last. */
  #kills = new Map();
  #mutant;
  #started = 0;
  #looks = 0;
  #isEndless = false;

  constructor() {
    // Instrumented code asks for the mutant again and again, so that is where a loop without end can be left.
    Object.defineProperty(this.#state, 'activeMutant', { get: () => {
      this.#looks += 1;
      if (this.#looks % 8192 === 0 && this.#mutant !== undefined && processorTime() - this.#started > endless) {
        this.#isEndless = true;
        throw new Error('a loop without end');
      }
      return this.#mutant;
    } });
  }

  /** Nothing has to be loaded anew, since mutants of what runs while loading are left out; said otherwise, each mutant would get a process of its own. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const folder = process.cwd();
    // Nobody reads where a test failed, and finding it through source maps costs more than the test.
    Error.stackTraceLimit = 0;
    register('./module-hooks.js', import.meta.url, { data: { folder } });
    const within = process.env.MUTATION_TESTS ?? '';
    for (const name of readdirSync(join(folder, 'test/domain/counting'), { recursive: true }).filter((one) => one.endsWith('.test.ts') && one.startsWith(within)).sort()) {
      await import(pathToFileURL(join(folder, 'test/domain/counting', name)).href);
      for (const { name: title, run } of takeTests()) if (!ofCities.test(title)) this.#tests.set(`${name} › ${title}`, run);
    }
    // To know how long each takes.
    await this.#runAll();
  }

  async dryRun() {
    return { status: DryRunStatus.Complete, tests: await this.#runAll(), mutantCoverage: this.#state.mutantCoverage };
  }

  async #runAll() {
    const tests = [];
    for (const id of this.#tests.keys()) tests.push(await this.#run(id));
    // Code runs slowly the first time.
    for (const { id } of tests.filter(({ timeSpentMs }) => timeSpentMs > longest && timeSpentMs < 5 * longest)) await this.#run(id);
    return tests;
  }

  async mutantRun({ activeMutant, testFilter = [...this.#tests.keys()] }) {
    this.#mutant = activeMutant.id;
    const tests = [];
    const withoutEnd = [];
    for (const id of this.#likeliestFirst(testFilter)) {
      this.#isEndless = false;
      const test = await this.#run(id);
      if (this.#isEndless) withoutEnd.push(id);
      else tests.push(test);
      if (test.status === TestStatus.Failed && !this.#isEndless) {
        this.#kills.set(id, Number(activeMutant.id));
        break;
      }
      // Another test may object in time; two without an end are enough to see that it is of no use.
      if (withoutEnd.length === 2) break;
    }
    this.#mutant = undefined;
    const isKilled = tests.at(-1)?.status === TestStatus.Failed;
    return toMutantRunResult(withoutEnd.length > 0 && !isKilled ? { status: DryRunStatus.Timeout, reason: withoutEnd.join() } : { status: DryRunStatus.Complete, tests });
  }

  /** What killed the mutants just before, which are in the same lines, and then the quickest. */
  #likeliestFirst(ids) {
    const [durationOf, lastKillOf] = [(id) => this.#durations.get(id), (id) => this.#kills.get(id) ?? -1];
    return ids.filter((id) => durationOf(id) <= longest).sort((a, b) => lastKillOf(b) - lastKillOf(a) || durationOf(a) - durationOf(b));
  }

  async #run(id) {
    this.#state.currentTestId = id;
    this.#started = processorTime();
    const failureMessage = await Promise.resolve().then(this.#tests.get(id)).then(() => undefined, (error) => String(error?.message ?? error));
    const timeSpentMs = Math.max(0, processorTime() - this.#started);
    this.#state.currentTestId = undefined;
    if (failureMessage === undefined) this.#durations.set(id, Math.min(timeSpentMs, this.#durations.get(id) ?? timeSpentMs));
    return { id, name: id, timeSpentMs, ...(failureMessage === undefined ? { status: TestStatus.Success } : { status: TestStatus.Failed, failureMessage }) };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'node-test', NodeTestRunner)];
