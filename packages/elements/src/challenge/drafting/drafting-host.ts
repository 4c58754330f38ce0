import type { ChallengeOrdinance } from '@wijkaanpak/domain';
import type { FormHost } from '../form-host.ts';
import type { Link } from '../link.ts';

/** What writing a plan needs of the widget that shows it. */
export interface DraftingHost extends FormHost {
  /** Under which name what is kept is kept in this browser. */
  readonly place: string;
  readonly level: number;
  ordinance(): ChallengeOrdinance | null;
  announce(said: string): void;
  /** This browser now has the link of a plan. */
  linked(link: Link): void;
  /** Back to the list; with the name of the challenge where it was sent. */
  closed(sent?: string): void;
}
