import type { Address, BodyOf, ReplyOf, Request, Submission, SubmissionOptions } from '@wijkaanpak/client';
import type { Result } from '@wijkaanpak/domain';
import type { ReadableAtom } from 'nanostores';

/** What typing over needs of the widget that shows it. */
export interface DeskHost {
  readonly peiling: string;
  readonly level: number;
  readonly root: ShadowRoot;
  /** Where the service's own pages are; undefined where the page has no service. */
  readonly pages: string | undefined;
  /** Sends as who is logged in. */
  send<A extends Address>(address: A, request: Request<A> & { readonly key: string; readonly body: BodyOf<A> }): Promise<Result<ReplyOf<A> | undefined>>;
  submission<Draft extends object, Body, Reply>(options: Omit<SubmissionOptions<Draft, Body, Reply>, 'name' | 'newKey'> & { readonly round?: string }): Submission<Draft, Reply>;
  /** Reads again how typing over stands. */
  reload(): Promise<void>;
  /** Shows again when one of these changes. */
  follow(...stores: readonly ReadableAtom[]): void;
  focusOn(selector: string): Promise<void>;
  announce(sentence: string): void;
}
