import type { Component } from 'svelte';
import { Coming } from '../../explorer/coming.ts';

/** What is to be said of a part where it stands: nothing of one that has no properties. */
export type Said<Props extends Bounded> = string extends keyof Props ? object : Props;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Svelte's own bound of what properties may be.
export type Bounded = Record<string, any>;

/** A part of the page whose script comes later. On the server, which writes every part at once, load it before anything is drawn. */
export class Part<Props extends Bounded> extends Coming<Component<Props>> {
	/** Tells the ids of one part from those of another. */
	readonly name: string;

	constructor(name: string, fetch: () => Promise<{ default: Component<Props> }>) {
		super(async () => (await fetch()).default);
		this.name = name;
	}
}
