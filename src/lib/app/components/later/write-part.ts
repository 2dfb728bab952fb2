import type { Bounded, Part } from './part.ts';

// Only the server writes; its renderer stays out of what browsers load.
const renderer = import.meta.env.SSR ? await import('svelte/server') : undefined;

/** The markup of a part as a browser can bring it to life by itself; empty in a browser. */
export function writePart<Props extends Bounded>(
	part: Part<Props>,
	props: Props,
	context: Map<unknown, unknown>
): string {
	if (renderer === undefined) return '';
	if (part.here === undefined) throw new PartMissingError(part.name);
	return renderer.render(part.here, { props, context, idPrefix: part.name }).body;
}

/** A programmer's mistake: a part that is drawn on the server has to be loaded there first. */
export class PartMissingError extends Error {
	constructor(name: string) {
		super(`The part "${name}" was not loaded before it was drawn.`);
		this.name = 'PartMissingError';
	}
}
