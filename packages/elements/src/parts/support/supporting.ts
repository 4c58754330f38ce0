import type { Address, BodyOf, ReplyOf, Request } from '@wijkaanpak/client';
import { supportProposal } from '@wijkaanpak/client/addresses';
import type { Issue, ProposalStanding, Result } from '@wijkaanpak/domain';
import { supportAt } from './support.ts';

interface SupportHost {
  /** The service's address, up to `/v1`; undefined where the page itself answers. */
  readonly base: string | undefined;
  send<A extends Address>(address: A, request: Request<A> & { readonly key: string; readonly body: BodyOf<A> }): Promise<Result<ReplyOf<A> | undefined>>;
}

/** Support from this browser: given once, by the same mark under the same key however often it is pressed. */
export class Supporting {
  readonly #host: SupportHost;
  /** Why it could not be given, by proposal. */
  readonly #refusals = new Map<string, Issue>();

  constructor(host: SupportHost) {
    this.#host = host;
  }

  isGiven(voorstel: string): boolean {
    return this.#at(voorstel).isGiven();
  }

  refusalOf(voorstel: string): Issue | undefined {
    return this.#refusals.get(voorstel);
  }

  async give(voorstel: string): Promise<Result<ProposalStanding | undefined>> {
    const support = this.#at(voorstel);
    const mark = support.mark();
    const given = await this.#host.send(supportProposal, { params: { voorstel }, body: { mark }, key: `steun-${mark}` });
    this.#refusals.delete(voorstel);
    if (given.ok) support.wasGiven(mark);
    else this.#refusals.set(voorstel, given.issues[0]!);
    return given;
  }

  #at(voorstel: string): ReturnType<typeof supportAt> {
    return supportAt(`${this.#host.base ?? ''}/voorstellen/${voorstel}`);
  }
}
