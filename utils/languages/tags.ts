/** What a language tag says first: `fr` of `fr-CA`. */

export const primaryTag = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] as string;
