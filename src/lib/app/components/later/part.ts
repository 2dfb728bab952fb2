import type { Component } from 'svelte';

/** What is to be said of a part where it stands: nothing of one that has no properties. */
export type Said<Props extends Bounded> = string extends keyof Props ? object : Props;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Svelte's own bound of what properties may be.
export type Bounded = Record<string, any>;

/** A part of the page whose script comes when it is asked for. On the server, which writes every part at once, ask for it before anything is drawn. */
export class Part<Props extends Bounded> {
	/** Tells the ids of one part from those of another. */
	readonly name: string;
	readonly #fetch: () => Promise<{ default: Component<Props> }>;
	#component: Component<Props> | undefined;
	#coming: Promise<Component<Props>> | undefined;

	constructor(name: string, fetch: () => Promise<{ default: Component<Props> }>) {
		this.name = name;
		this.#fetch = fetch;
	}

	/** The part, once it is there. */
	get component(): Component<Props> | undefined {
		return this.#component;
	}

	/** Rejects where the script cannot be had; the next call tries again. */
	load(): Promise<Component<Props>> {
		this.#coming ??= this.#take();
		return this.#coming;
	}

	async #take(): Promise<Component<Props>> {
		try {
			const { default: component } = await this.#fetch();
			this.#component = component;
			return component;
		} catch (problem) {
			this.#coming = undefined;
			throw problem;
		}
	}
}
