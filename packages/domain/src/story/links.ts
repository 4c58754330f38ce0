import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';

/** What a story can be about or lead to. People make the link; nothing is sorted by a machine. */
export const storyLinkKinds = ['proposal', 'commitment'] as const;

export const StoryLinkInput = z.strictObject({ kind: z.enum(storyLinkKinds), id: Slug });
export type StoryLinkInput = z.infer<typeof StoryLinkInput>;

/** A proposal or commitment that someone linked a story to, by its title or what was promised. */
export const StoryLink = z.object({ ...StoryLinkInput.shape, title: z.string() });
export type StoryLink = z.infer<typeof StoryLink>;

/** All that a story is linked to. */
export const StoryLinks = z.object({ links: z.array(StoryLink) });
export type StoryLinks = z.infer<typeof StoryLinks>;
