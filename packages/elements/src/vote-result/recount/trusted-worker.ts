/** As far as it is needed here; not every browser has it. */
interface ScriptPolicies {
  createPolicy(name: string, rules: { createScriptURL: () => string }): { createScriptURL(address: string): string };
}

/**
 * A worker of this bundle, also on a page that asks for Trusted Types (`trusted-types lit-html wijkaanpak`). It has the constructor of `Worker`, so that
 * it can be imported under that name: bundlers look for `new Worker(new URL(…, import.meta.url))`, to the letter.
 */
export class TrustedWorker extends globalThis.Worker {
  constructor(address: URL | string, options: WorkerOptions) {
    const { trustedTypes } = globalThis as { trustedTypes?: ScriptPolicies };
    super(trustedTypes?.createPolicy('wijkaanpak', { createScriptURL: () => String(address) }).createScriptURL('') ?? address, options);
  }
}
