/** Apart, since hashing weighs as much as a form: a page fetches it once someone begins to share a plan. */
export { hashChallengeSecret } from '@wijkaanpak/domain';
