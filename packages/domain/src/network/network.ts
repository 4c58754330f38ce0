import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';

/** What people work on together, and what each can do in it. No part stands above another. */
export const workParts = {
  story: ['leads', 'involved', 'answered', 'promised'],
  commitment: ['has', 'had', 'asked'],
  obstacle: ['owns', 'raised', 'tried'],
  table: ['sits'],
  mandate: ['decides', 'backs'],
} as const;
export type WorkKind = keyof typeof workParts;
export type WorkPart = { [Kind in WorkKind]: `${Kind}.${(typeof workParts)[Kind][number]}` }[WorkKind];

const parts = Object.entries(workParts).flatMap(([kind, ofKind]) => ofKind.map((part) => `${kind}.${part}` as WorkPart));

/** Somebody who acts in public for an organisation; `name` is null where an organisation takes part and nobody has spoken for it by name yet. */
const Member = { organisation: Slug, organisationName: z.string(), name: z.nullable(z.string()) };

/** One thing that somebody works on, what they do in it, and with whom. `title` is empty where nothing was written. */
export const NetworkWork = z.object({
  id: Slug,
  kind: z.enum(Object.keys(workParts) as [WorkKind, ...WorkKind[]]),
  title: z.string(),
  part: z.enum(parts as [WorkPart, ...WorkPart[]]),
  with: z.array(z.object({ ...Member, part: z.enum(parts as [WorkPart, ...WorkPart[]]) })),
});
export type NetworkWork = z.infer<typeof NetworkWork>;

/** A person of the network (samenwerking): for whom they work, how to reach them, and what they work on. Of residents nobody is in it. */
export const NetworkPerson = z.object({ ...Member, role: z.nullable(z.string()), reach: z.nullable(z.string()), works: z.array(NetworkWork) });
export type NetworkPerson = z.infer<typeof NetworkPerson>;
