/** Apart, since hashing weighs as much as the form itself: a page fetches it once someone begins to tell. */
export { hashStorySecret } from '@wijkaanpak/domain';
