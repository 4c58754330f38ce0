import type { Address, BodyOf, ReplyOf, Request, Submission, SubmissionOptions } from '@wijkaanpak/client';
import type { ProposalStanding, Result } from '@wijkaanpak/domain';

/** What the parts of the widget that come later need of it. */
export interface RoadHost {
  readonly level: number;
  readonly root: ShadowRoot;
  /** The service's address, which a photo's is relative to. */
  readonly base: string | undefined;
  /** A page of the service, where it is known. */
  pageAt(path: string): string | undefined;
  call<A extends Address>(address: A, request: Request<A>): Promise<Result<ReplyOf<A>>>;
  send<A extends Address>(address: A, request: Request<A> & { readonly key: string; readonly body: BodyOf<A> }): Promise<Result<ReplyOf<A> | undefined>>;
  submission<Draft extends object, Body, Reply>(options: Omit<SubmissionOptions<Draft, Body, Reply>, 'name' | 'newKey'> & { readonly round?: string }): Submission<Draft, Reply>;
  focusOn(selector: string): Promise<void>;
  announce(text: string): void;
  /** Other stores are to be followed, or something else than a store changed. */
  changed(): void;
  /** Shows a proposal as it has become, with the focus on a place in it. */
  show(changed: ProposalStanding | undefined, said: string, focus?: string): Promise<void>;
}
