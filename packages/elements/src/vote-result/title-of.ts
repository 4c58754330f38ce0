import type { Vote } from '@wijkaanpak/domain';

/** The name that residents know an option by. */
export const titleOf = ({ options }: Vote, id: string): string => options.find((option) => option.id === id)?.title ?? id;
