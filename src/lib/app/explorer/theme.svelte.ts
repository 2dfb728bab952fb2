import { MediaQuery } from 'svelte/reactivity';
import { keepTheme } from './keep-theme.ts';
import type { ThemeName } from './theme-name.ts';

/** Light or dark: the reader's choice, else the system's. */
export class Theme {
	#chosen = $state<ThemeName>('auto');
	readonly #system = new MediaQuery('(prefers-color-scheme: dark)');

	constructor(chosen: ThemeName) {
		this.#chosen = chosen;
	}

	get isDark(): boolean {
		return this.#chosen === 'auto' ? this.#system.current : this.#chosen === 'dark';
	}

	/** Switches to the other one, here and for the pages to come. */
	toggle(): void {
		this.#chosen = this.isDark ? 'light' : 'dark';
		keepTheme(this.#chosen);
	}
}
